import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** « type jurisdiction targets amount day » of each action. */
function read(text: string, language: 'fr' | 'en' = 'fr'): string[] {
  return actionsIn(language, text).map(({ type, jurisdiction, targets, amount, date }) =>
    [type, jurisdiction, targets.join('+'), amount ?? '', date.date ?? '']
      .filter((one) => one !== '')
      .join(' ')
  );
}

describe('profits that are taken away', () => {
  it.each<['fr' | 'en', string, string]>([
    ['fr', 'La Finma a confisqué 12,7 millions de francs à la banque Mirabaud.', 'fine CH mirabaud 12700000'],
    ['fr', 'L’Autorité saoudienne avait confisqué à Uber 3 millions d’euros.', 'fine SA uber 3000000'],
    ['en', 'FINMA confiscated 12.7 million francs from Julius Baer.', 'fine CH julius-baer 12700000'],
    ['en', 'The SEC has disgorged $5 million from Coinbase.', 'fine US coinbase 5000000']
  ])('are a fine (%s): %s', (language, text, action) => {
    expect(read(text, language)).toEqual([action]);
  });

  it('but not by anybody', () => {
    expect(read('Les héritiers ont confisqué 3 millions d’euros à Deezer.')).toEqual([]);
  });
});

describe('what a company has paid for what it did', () => {
  it.each([
    [
      'Les sanctions de l’Arcep sont rares. SFR a payé 3 millions d’euros en 2022 pour avoir tardé.',
      'fine FR sfr 3000000 2022'
    ],
    [
      'L’Office des transports du Canada sanctionne peu. Air Canada a payé 97 500 $ en décembre 2023 pour avoir laissé un passager se traîner hors de l’appareil.',
      'fine CA air-canada 97500 2023-12'
    ],
    [
      'L’Arcep veille. Free, de son côté, avait versé 2 millions d’euros en 2021 pour des retards.',
      'fine FR free 2000000 2021'
    ],
    [
      'La Cnil ne plaisante pas : Criteo en avait fait les frais en 2023, avec une amende de 40 millions d’euros.',
      'fine FR criteo 40000000 2023'
    ],
    [
      'L’Autorité de la concurrence s’est elle aussi penchée sur le dénigrement : Sanofi en a fait les frais en 2013, avec 40,6 millions d’euros à verser.',
      'fine FR sanofi 40600000 2013'
    ]
  ])('is a fine: « %s »', (text, fine) => {
    expect(read(text)).toContain(fine);
  });

  it.each([
    'La Cnil veille. Google a payé 3 milliards d’euros à Apple pour avoir le droit d’être installé.',
    'La Commission veille. Microsoft a payé 69 milliards de dollars pour avoir Activision.',
    'L’Arcep veille. SFR a payé 3 millions d’euros pour des fréquences.',
    'Le plan de 3 millions d’euros inquiète. Deezer en a fait les frais.'
  ])('but not its price: « %s »', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('lists of companies that nobody may deal with', () => {
  it.each<['fr' | 'en', string, string]>([
    [
      'fr',
      'Wingtech figure depuis décembre 2024 sur la liste noire du département du Commerce.',
      'restriction US wingtech 2024-12'
    ],
    [
      'fr',
      'Huawei figurait sur la liste des entités du département américain du Commerce depuis mai 2019.',
      'restriction US huawei 2019-05'
    ],
    [
      'en',
      'SMIC has been on the Commerce Department’s entity list since December 2020.',
      'restriction US smic 2020-12'
    ]
  ])('are a restriction (%s): %s', (language, text, action) => {
    expect(read(text, language)).toEqual([action]);
  });

  it.each([
    'Bybit, rappelle le gendarme boursier, n’est enregistré nulle part en France et figure à ce titre sur sa liste noire.',
    'Huawei figure sur la liste des clients du ministère.'
  ])('but not any list: « %s »', (text) => {
    expect(read(text)).toEqual([]);
  });
});
