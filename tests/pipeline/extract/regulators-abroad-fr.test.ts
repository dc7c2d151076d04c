import { describe, expect, it } from 'vitest';
import { actionLines } from './action-lines.ts';

describe('a second seat behind a comma', () => {
  it.each([
    ['fr', 'Nestlé mis à l’amende par la Suisse, Paris s’étonne.', 'fine ch-authorities nestle -'],
    ['fr', 'Booking sanctionné par l’Espagne, Bruxelles applaudit.', 'fine es-authorities booking-com -'],
    [
      'en',
      'Booking fined 400 million euros by Spain, Brussels applauds.',
      'fine es-authorities booking-com 400000000'
    ]
  ] as const)('does not act where it has a verb of its own (%s): « %s »', (language, text, action) => {
    expect(actionLines(language, text)).toEqual([action]);
  });

  it('acts in a list', () => {
    expect(actionLines('fr', 'Booking a été condamné par l’Espagne, l’Italie et la Grèce.')).toEqual([
      'fine es-authorities booking-com -',
      'fine it-authorities booking-com -',
      'fine gr-authorities booking-com -'
    ]);
  });
});

describe('a complaint that an authority is seized of', () => {
  it.each([
    'Le Bureau européen des unions de consommateurs et 16 associations ont saisi la Commission européenne d’une plainte contre Zalando.',
    'La CNIL a été saisie de plusieurs plaintes contre Doctolib.',
    'La CNIL, saisie par une association d’une plainte contre Doctolib, rendra son avis en juin.'
  ])('is not its own: « %s »', (text) => {
    expect(actionLines('fr', text)).toEqual([]);
  });

  it('leaves what it does with it', () => {
    expect(
      actionLines('fr', 'La CNIL, saisie d’une plainte contre Carrefour, a ouvert une enquête.')
    ).toEqual(['investigation_opened fr-cnil carrefour -']);
  });
});

describe('what a court is only asked for', () => {
  it.each([
    'La FTC prie le juge de forcer Meta à vendre Instagram.',
    'L’agence prie le Tribunal de la concurrence d’ordonner la vente de deux outils d’Amazon.'
  ])('is not ordered: « %s »', (text) => {
    expect(actionLines('fr', text)).toEqual([]);
  });

  it('is not what an agency bids a company to do', () => {
    expect(actionLines('fr', 'La CNIL a prié Doctolib de cesser ces transferts.')).toEqual([
      'order fr-cnil doctolib -'
    ]);
  });
});

describe('a participle behind a verb that leaves it open', () => {
  it('is as open', () => {
    expect(
      actionLines(
        'fr',
        'La Commission pourrait adresser à Intel un avis lui ordonnant de modifier ses contrats.'
      )
    ).toEqual([]);
  });

  it('is done behind one that tells it as done', () => {
    expect(
      actionLines('fr', 'Le tribunal a rendu une ordonnance enjoignant à Intel de cesser ces ventes.')
    ).toEqual(['order fr-courts intel -']);
  });
});

describe('abbreviated sums', () => {
  it.each([
    ['La CNIL a infligé 5 M€ à Carrefour.', 'fine fr-cnil carrefour 5000000'],
    ['La CNIL inflige 5 Md$ à Carrefour.', 'fine fr-cnil carrefour 5000000000'],
    ['La CNIL réclame 1,1 mrd€ à Carrefour.', 'fine fr-cnil carrefour 1100000000']
  ])('tell a fine: « %s »', (text, action) => {
    expect(actionLines('fr', text)).toEqual([action]);
  });
});

describe('a commission whose name goes on', () => {
  it.each([
    [
      'La Commission nationale des télécommunications (Conatel) a infligé une amende à Digicel en Haïti.',
      'fine ht-authorities digicel -'
    ],
    ['La Commission électorale a infligé une amende à Canal+.', 'fine fr-authorities canal-plus -'],
    ['La Commission a infligé une amende à Canal+.', 'fine eu-commission canal-plus -']
  ])('is not the European one: « %s »', (text, action) => {
    expect(actionLines('fr', text)).toEqual([action]);
  });
});

describe('those with whom a company is struck', () => {
  it.each([
    [
      'fr',
      'Carrefour a été condamné avec Auchan et Casino par l’Autorité de la concurrence.',
      'fine fr-adlc carrefour+auchan+casino -'
    ],
    [
      'fr',
      'Carrefour a été condamné pour son entente avec Casino par l’Autorité de la concurrence.',
      'fine fr-adlc carrefour -'
    ],
    ['fr', 'SFR a été sanctionné avec fermeté par l’Arcep.', 'fine fr-arcep sfr -'],
    ['en', 'Shell was fined with BP and Repsol by the CNMC.', 'fine es-cnmc shell+bp+repsol -']
  ] as const)('are struck, too (%s): « %s »', (language, text, action) => {
    expect(actionLines(language, text)).toEqual([action]);
  });
});

describe('an agency that intervenes for others', () => {
  it('searches nothing', () => {
    expect(
      actionLines(
        'fr',
        'Les griefs visent Vinted. Ils émanent de l’autorité lituanienne, qui intervient pour l’Union puisque la plateforme a son siège à Vilnius.'
      )
    ).toEqual([]);
  });
});

describe('a fine that hangs over a company', () => {
  it.each([
    ['fr', 'Une lourde amende se profile pour Nestlé en Suisse.'],
    ['fr', 'Une lourde amende guette Nestlé en Suisse.'],
    ['fr', 'Nouvelle amende en vue pour Nestlé en Suisse.'],
    ['en', 'A record fine awaits Nestlé in Switzerland.']
  ] as const)('has not come (%s): « %s »', (language, text) => {
    expect(actionLines(language, text)).toEqual([]);
  });

  it('has come where it is known', () => {
    expect(
      actionLines('fr', 'L’amende de 5 millions de francs infligée par la Comco à Nestlé menace ses marges.')
    ).toEqual(['fine ch-comco nestle 5000000']);
  });
});

describe('a company likened to another', () => {
  it.each([
    ['L’Uber indonésien Gojek a reçu une amende en Indonésie.', 'fine id-authorities gojek -'],
    ['Le Netflix africain, Showmax, a été interdit au Nigeria.', 'ban ng-authorities showmax -'],
    ['Le Sénat a imposé la vente du TikTok américain.', 'restructuring_order us-senate tiktok -']
  ])('is not that one: « %s »', (text, action) => {
    expect(actionLines('fr', text)).toEqual([action]);
  });
});

describe('what another paid', () => {
  it.each([
    [
      'fr',
      'La Comco a infligé à Nestlé une amende supérieure aux 5 millions de francs payés par Nikon.',
      'fine ch-comco nestle -'
    ],
    [
      'fr',
      'La Comco a infligé à Nestlé une amende supérieure à 5 millions de francs.',
      'fine ch-comco nestle 5000000'
    ],
    ['en', 'The FTC imposed on Amazon a fine larger than the $5m paid by Nikon.', 'fine us-ftc amazon -']
  ] as const)('is no sum of its own (%s): « %s »', (language, text, action) => {
    expect(actionLines(language, text)).toEqual([action]);
  });
});

describe('companies that are only counted', () => {
  it.each([
    'La Comco a puni en 2013 onze compagnies aériennes étrangères, qui s’étaient entendues, d’une amende de 11 millions de francs.',
    'La Comco a puni mardi deux banques d’une amende de 11 millions de francs.'
  ])('stand behind a day: « %s »', (text) => {
    expect(actionLines('fr', text)).toEqual(['fine ch-comco - 11000000']);
  });
});

describe('an earlier fine in other money', () => {
  it('is another one', () => {
    expect(
      actionLines(
        'fr',
        'La KFTC a infligé à Coupang une amende de 42 milliards de wons. La KFTC l’avait déjà condamné en 2021, pour 177 millions de dollars.'
      )
    ).toEqual(['fine kr-kftc coupang 42000000000', 'fine kr-kftc coupang 177000000']);
  });
});

describe('what an agency has obtained of a court', () => {
  it('is an order', () => {
    expect(actionLines('fr', 'La FTC a obtenu une injonction contre Amazon.')).toEqual([
      'order us-ftc amazon -'
    ]);
  });

  it.each([
    'La FTC cherche à obtenir une injonction contre Amazon.',
    'Des livreurs ont obtenu une ordonnance contre Deliveroo.'
  ])('is not what is sought, or obtained by others: « %s »', (text) => {
    expect(actionLines('fr', text)).toEqual([]);
  });
});

describe('states that join an agency', () => {
  it.each([
    'La FTC, gardienne américaine de la concurrence, et 17 États ont porté plainte contre Amazon.',
    'La FTC et dix-sept États américains poursuivent Amazon.'
  ])('act with it: « %s »', (text) => {
    expect(actionLines('fr', text)).toEqual(['lawsuit us-ftc+us-state-attorneys-general amazon -']);
  });
});
