import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** « targets amount » of each fine, in any order. */
function fines(language: 'fr' | 'en', text: string): string[] {
  return actionsIn(language, text)
    .filter(({ type }) => type === 'fine')
    .map(({ targets, amount }) => [targets.join('+'), amount ?? '-'].join(' '))
    .sort();
}

describe('a total of which a company pays a part', () => {
  it.each<['fr' | 'en', string, string[]]>([
    [
      'fr',
      'L’Arcep a prononcé 60 millions d’euros d’amendes, dont 30 millions d’euros pour Orange et 20 millions d’euros pour SFR.',
      ['orange 30000000', 'sfr 20000000']
    ],
    ['en', 'Ofcom imposed fines of £60m, £30m of it on BT.', [' 60000000', 'bt 30000000']],
    ['en', 'Ofcom imposed £60m in fines on eight firms, including £30m on BT.', [' 60000000', 'bt 30000000']]
  ])('is not its fine (%s): %s', (language, text, told) => {
    expect(fines(language, text)).toEqual(told);
  });

  it('is its fine where it is named with the total', () => {
    expect(fines('en', 'Ofcom fined BT £60m, including £30m for late repairs.')).toEqual(['bt 60000000']);
  });
});

describe('what another company pays, for comparison', () => {
  it.each<['fr' | 'en', string, string[]]>([
    ['en', 'Ofcom fined BT £9m, against £2m for Vodafone.', ['bt 9000000', 'vodafone 2000000']],
    [
      'fr',
      'L’Arcep a infligé 9 millions d’euros d’amende à Orange, contre 2 millions d’euros à SFR.',
      ['orange 9000000', 'sfr 2000000']
    ],
    [
      'fr',
      'L’Arcep a infligé 9 millions d’euros d’amende à Orange, suivi de SFR avec 4 millions d’euros et de Free avec 2 millions d’euros.',
      ['free 2000000', 'orange 9000000', 'sfr 4000000']
    ]
  ])('is a fine of its own (%s): %s', (language, text, told) => {
    expect(fines(language, text)).toEqual(told);
  });

  it.each<['fr' | 'en', string, string[]]>([
    ['en', 'Ofcom fined BT £9m. It made £2m, against £3m for Vodafone.', ['bt 9000000']],
    [
      'fr',
      'L’Arcep a infligé 9 millions d’euros d’amende à Orange, contre 2 millions d’euros en 2020.',
      ['orange 9000000']
    ],
    [
      'fr',
      'L’Arcep a infligé 9 millions d’euros d’amende à Orange. SFR a payé 2 millions d’euros d’impôts l’an dernier.',
      ['orange 9000000']
    ]
  ])('is none where it is something else (%s): %s', (language, text, told) => {
    expect(fines(language, text)).toEqual(told);
  });
});

describe('two fines of one company', () => {
  it.each<['fr' | 'en', string, string[]]>([
    ['en', 'Ofcom handed BT two fines, one of £9m and one of £2m.', ['bt 2000000', 'bt 9000000']],
    [
      'fr',
      'L’Arcep a infligé deux amendes à Orange, l’une de 9 millions d’euros, l’autre de 2 millions d’euros.',
      ['orange 2000000', 'orange 9000000']
    ],
    [
      'fr',
      'L’Arcep a infligé 9 millions d’euros d’amende à Orange pour ses retards et 2 millions d’euros pour ses factures.',
      ['orange 2000000', 'orange 9000000']
    ]
  ])('are two (%s): %s', (language, text, told) => {
    expect(fines(language, text)).toEqual(told);
  });
});

describe('the lowest and the highest of several fines', () => {
  it.each<['fr' | 'en', string, string[]]>([
    ['en', 'Ofcom fined BT, Vodafone and Three between £2m and £9m.', ['bt+vodafone+three -']],
    ['en', 'Ofcom imposed fines ranging from £2m to £9m on BT and Vodafone.', ['bt+vodafone -']],
    ['fr', 'L’Arcep a infligé à Orange et SFR des amendes de 2 à 9 millions d’euros.', ['orange+sfr -']],
    [
      'fr',
      'L’Arcep a infligé à Orange et SFR des amendes comprises entre 2 et 9 millions d’euros.',
      ['orange+sfr -']
    ]
  ])('are nobody’s (%s): %s', (language, text, told) => {
    expect(fines(language, text)).toEqual(told);
  });

  it('are not meant by a time from one month to another', () => {
    expect(fines('en', 'Ofcom fined BT £3m for calls made between January and June.')).toEqual([
      'bt 3000000'
    ]);
  });
});

describe('a fine told in another money', () => {
  it('is not the one of last year, nor what two pay together', () => {
    expect(
      fines(
        'en',
        'Google and Meta were fined more than $71 million together, Korea’s privacy commission said. Google was fined 69.2 billion won and Meta 30.8 billion won. South Korea last year fined Google $180 million.'
      )
    ).toEqual(['google 180000000', 'google 69200000000', 'google+meta 71000000', 'meta 30800000000']);
  });
});
