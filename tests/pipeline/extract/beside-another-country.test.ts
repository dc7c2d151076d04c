import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** « type authorities targets date amount » of each action. */
function read(language: 'fr' | 'en', text: string): string[] {
  return actionsIn(language, text).map(({ type, authorities, targets, date, amount }) =>
    [type, authorities.join('+'), targets.join('+'), date.date ?? '-', amount ?? '-'].join(' ')
  );
}

describe('what is done in another country', () => {
  it.each([
    [
      'en',
      'Turkey has fined Meta (banned in Russia) $18 million.',
      ['fine tr-authorities meta - 18000000', 'ban ru-authorities meta - -']
    ],
    [
      'en',
      'In 2023 Turkey fined Meta, which was fined in Russia in 2022.',
      ['fine tr-authorities meta 2023 -', 'fine ru-authorities meta 2022 -']
    ],
    [
      'fr',
      'La Turquie a condamné Meta, interdit en Russie, à 18 millions de dollars.',
      ['fine tr-authorities meta - 18000000', 'ban ru-authorities meta - -']
    ]
  ] as const)(
    'is not done by whoever the sentence names before, in %s: « %s »',
    (language, text, actions) => {
      expect(read(language, text)).toEqual(actions);
    }
  );

  it('is done by each alone that has a verb of its own', () => {
    expect(
      read(
        'en',
        'Meta has been fined by Nigeria. In 2024 Türkiye fined the company, and the European Union has accused it of violating antitrust rules.'
      )
    ).toEqual([
      'fine ng-authorities meta - -',
      'fine tr-authorities meta 2024 -',
      'investigation_opened eu-commission meta 2024 -'
    ]);
  });
});

describe('an inquiry that is over', () => {
  it.each([
    'Turkey has completed an investigation into Meta.',
    'The Dutch regulator has finished a formal inquiry into Uber.'
  ])('opens none: « %s »', (text) => {
    expect(read('en', text)).toEqual([]);
  });
});

describe('a fine of several parts', () => {
  it('is one where a part of it is suspended', () => {
    expect(
      read(
        'fr',
        'Le tribunal de Grenoble a condamné Lactalis à 100 000 euros d’amende, dont 50 000 avec sursis. Le géant du lait doit donc payer 50 000 euros.'
      )
    ).toEqual(['fine fr-courts lactalis - 100000']);
    expect(
      read(
        'fr',
        'Le tribunal de Grenoble a condamné Lactalis à 100 000 euros d’amende, dont 30 000 euros avec sursis. Lactalis devra payer 70 000 euros.'
      )
    ).toEqual(['fine fr-courts lactalis - 100000']);
  });

  it.each([
    [
      'fr',
      'En juillet 2024, la CNMC a infligé une amende de 413,2 millions d’euros à Booking. L’amende est scindée en deux sanctions de 206,6 millions d’euros.',
      'fine es-cnmc booking-com 2024-07 413200000'
    ],
    [
      'en',
      'Spain’s CNMC fined Booking €413m in July 2024. It handed down two fines of €206.6m each.',
      'fine es-cnmc booking-com 2024-07 413000000'
    ]
  ] as const)('is one where it is made of equal ones, in %s: « %s »', (language, text, action) => {
    expect(read(language, text)).toEqual([action]);
  });

  it('is told beside damages', () => {
    expect(
      read(
        'fr',
        'En janvier 2023, le tribunal de Lille a condamné Tereos au versement de 500 000 euros d’amende et de 9 millions d’euros de dommages et intérêts.'
      )
    ).toEqual(['fine fr-courts tereos 2023-01 500000']);
  });
});

describe('an app that staff may not use any longer', () => {
  it.each([
    [
      'fr',
      'Les employés du gouvernement fédéral belge ne seront plus autorisés à utiliser TikTok sur leur téléphone.',
      'ban be-authorities tiktok - -'
    ],
    ['en', 'Staff of the Dutch government may no longer install TikTok.', 'ban nl-authorities tiktok - -']
  ] as const)('is banned, in %s: « %s »', (language, text, action) => {
    expect(read(language, text)).toEqual([action]);
  });

  it('is not where a company takes it from its users', () => {
    expect(read('en', 'Users of old phones can no longer use WhatsApp, Meta said on Monday.')).toEqual([]);
  });
});

describe('terms of use that are stopped', () => {
  it('are banned by whoever stops them', () => {
    expect(
      read('en', 'In July 2024 the ANPD halted the implementation of Meta’s new terms of use in Brazil.')
    ).toEqual(['ban br-anpd meta 2024-07 -']);
    expect(read('en', 'Meta halted the roll-out of its new terms of use in Brazil in July 2024.')).toEqual(
      []
    );
  });
});
