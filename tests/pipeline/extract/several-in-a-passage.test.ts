import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

type Language = 'fr' | 'en';

/** « type authorities targets day sum » of what a clipping tells, in the order of the alphabet. */
function told(language: Language, text: string, published?: string): string[] {
  return actionsIn(language, text, published ? { published } : {})
    .map(({ type, authorities, targets, date, amount }) =>
      [type, authorities.join('+'), targets.join('+') || '-', date.date ?? '-', amount ?? '-'].join(' ')
    )
    .sort();
}

describe('of two that are fined together, words tell which pays what', () => {
  it.each<[Language, string]>([
    [
      'fr',
      'La Commission européenne a puni Ikea et Lidl d’une sanction de 30 millions d’euros : 20 millions pour la première, 10 millions pour la seconde.'
    ],
    [
      'en',
      'The European Commission fined Ikea and Lidl €30 million: €20 million for the former and €10 million for the latter.'
    ],
    [
      'fr',
      'Ikea et Lidl devront acquitter 30 millions d’euros, dont 20 millions pour la première et 10 millions pour Lidl, a fait savoir la Commission européenne.'
    ]
  ])('%s %s', (language, text) => {
    expect(told(language, text)).toEqual([
      'fine eu-commission ikea - 20000000',
      'fine eu-commission lidl - 10000000'
    ]);
  });
});

describe('whom words mean behind others', () => {
  it.each<[Language, string, string]>([
    [
      'fr',
      'La CNIL a puni Waze. Le service du groupe Google fera appel. Un an plus tôt, à Madrid, l’AEPD lui avait infligé 2 millions d’euros.',
      'fine es-aepd waze - 2000000'
    ],
    [
      'fr',
      'Amende pour Delivery Hero. L’addition s’alourdit pour Glovo. L’AEPD lui avait infligé 2 millions d’euros en mai 2022.',
      'fine es-aepd glovo 2022-05 2000000'
    ],
    [
      'en',
      'Uber has been here before. In May 2018 the FTC fined it $6 million and Lyft $7 million.',
      'fine us-ftc uber 2018-05 6000000'
    ],
    [
      'en',
      'Three weeks after being fined $9 million by the FTC over its prices, Walmart is in trouble again.',
      'fine us-ftc walmart - 9000000'
    ],
    [
      'fr',
      'La DGCCRF, elle, avait prononcé en mai 2022 une amende de 4 millions d’euros, que Carrefour a acceptée.',
      'fine fr-dgccrf carrefour 2022-05 4000000'
    ],
    [
      'fr',
      'Tencent a été puni. Une amende de 5 millions d’euros lui a été infligée par la CNIL : il avait caché le rachat de Supercell.',
      'fine fr-cnil tencent - 5000000'
    ]
  ])('%s %s', (language, text, line) => {
    expect(told(language, text)).toContain(line);
  });
});

describe('sums that a text counts up behind a fine', () => {
  it.each<[Language, string, string[]]>([
    [
      'fr',
      'L’Autorité de la concurrence a condamné Orange à 30 millions d’euros le 3 juin 2025. C’est la troisième fois en quatre ans : 9 millions en mai 2021 au sujet de la fibre, 16 millions en juin 2023 pour ses tarifs.',
      [
        'fine fr-adlc orange 2021-05 9000000',
        'fine fr-adlc orange 2023-06 16000000',
        'fine fr-adlc orange 2025-06-03 30000000'
      ]
    ],
    [
      'en',
      'On May 5, 2023 the Federal Reserve fined UBS $268 million over the collapse of Archegos, and Britain’s Prudential Regulation Authority added £87 million.',
      ['fine gb-pra ubs 2023-05-05 87000000', 'fine us-fed ubs 2023-05-05 268000000']
    ],
    [
      'en',
      'The KFTC fined Coupang 134 billion won in August 2025. Naver and Kakao had paid 69 billion and 30 billion won respectively in September 2022.',
      [
        'fine kr-kftc coupang 2025-08 134000000000',
        'fine kr-kftc kakao 2022-09 30000000000',
        'fine kr-kftc naver 2022-09 69000000000'
      ]
    ],
    [
      'fr',
      'L’Autorité de la concurrence a condamné EDF à 300 millions d’euros en 2022. Veolia, pour des faits comparables, avait payé 90 millions en mars 2017.',
      ['fine fr-adlc edf 2022 300000000', 'fine fr-adlc veolia 2017-03 90000000']
    ],
    [
      'en',
      'Block will pay $40m to settle with the FTC. Germany’s BaFin took €9m from N26 in May 2024.',
      ['fine de-bafin n26 2024-05 9000000', 'fine us-ftc block - 40000000']
    ],
    [
      'en',
      'In May 2022 the CCI slapped Amazon with Rs 300 crore over listings and, five days later, with Rs 90 crore over billing.',
      ['fine in-cci amazon - 900000000', 'fine in-cci amazon 2022-05 3000000000']
    ]
  ])('%s %s', (language, text, lines) => {
    expect(told(language, text)).toEqual(lines);
  });
});

describe('fines of several years in one sentence', () => {
  it.each<[Language, string]>([
    [
      'fr',
      'La Commission européenne a infligé 2,4 milliards d’euros à Google en 2017, 4,3 milliards en 2018 et 1,5 milliard en 2019. Vendredi, elle y a ajouté 3 milliards.'
    ],
    [
      'en',
      'The European Commission fined Google €2.4bn in 2017, €4.3bn in 2018 and €1.5bn in 2019. On Friday it added €3bn.'
    ]
  ])('%s %s', (language, text) => {
    expect(told(language, text)).toEqual([
      'fine eu-commission google - 3000000000',
      'fine eu-commission google 2017 2400000000',
      'fine eu-commission google 2018 4300000000',
      'fine eu-commission google 2019 1500000000'
    ]);
  });
});

describe('a new fine', () => {
  it('is not of the year that the sentence before recalls', () => {
    expect(
      told(
        'fr',
        'L’amende infligée à Intel en 2009 a été annulée. La Commission européenne en a prononcé une nouvelle, de 376 millions d’euros.'
      )
    ).toEqual(['fine eu-commission intel - 376000000']);
  });
});

describe('what governments have done to an app', () => {
  it.each<[Language, string, string]>([
    [
      'en',
      'Indonesia had Temu’s app pulled from app stores in October 2024.',
      'ban id-authorities temu 2024-10 -'
    ],
    ['en', 'Vietnam made Temu stop operating in December 2024.', 'ban vn-authorities temu 2024-12 -'],
    [
      'en',
      'Indonesia had on Saturday become the first country to block Grok.',
      'ban id-authorities grok 2026-01-10 -'
    ]
  ])('%s %s', (language, text, line) => {
    expect(told(language, text, '2026-01-12')).toEqual([line]);
  });
});

describe('who has nothing to do with it', () => {
  it.each<[Language, string, string[]]>([
    ['fr', 'Le tribunal de Munich a estimé qu’OpenAI avait violé le droit d’auteur.', []],
    ['en', 'A court in Hangzhou ruled that Tmall had abused its dominance.', []],
    ['en', 'A judge has let millions of fans sue Live Nation over fees.', []],
    [
      'fr',
      'Danone, mis en demeure de réduire son usage du plastique par des associations, attend la suite.',
      []
    ],
    [
      'en',
      'The OCC capped the assets of Citigroup at $400bn, which analysts at UBS call harsh.',
      ['restriction us-occ citigroup - -']
    ],
    [
      'en',
      'Apple was fined $30m in France in May 2024 and will challenge it in court.',
      ['fine fr-authorities apple 2024-05 30000000']
    ]
  ])('%s %s', (language, text, lines) => {
    expect(told(language, text)).toEqual(lines);
  });
});

describe('one verb for each of several', () => {
  it.each<[Language, string, string[]]>([
    [
      'fr',
      'La CNIL a blanchi Doctolib et condamné Criteo à 5 millions d’euros.',
      ['fine fr-cnil criteo - 5000000']
    ],
    [
      'fr',
      'L’Autorité de la concurrence a infligé 5 millions d’euros à Rolex et blanchi Cartier.',
      ['fine fr-adlc rolex - 5000000']
    ],
    [
      'en',
      'The KFTC ordered Coupang to change its ranking and pay 140 billion won.',
      ['fine kr-kftc coupang - 140000000000', 'order kr-kftc coupang - -']
    ],
    [
      'en',
      'India’s CCI cleared Flipkart but hit Amazon with a Rs 200 crore penalty. Both were raided in 2024.',
      ['fine in-cci amazon - 2000000000', 'investigation_opened in-cci flipkart+amazon 2024 -']
    ],
    [
      'fr',
      'La DGCCRF a condamné Carrefour à 2 millions d’euros. Intermarché et Leclerc avaient connu le même sort, à hauteur de 19 et 21 millions d’euros.',
      [
        'fine fr-dgccrf carrefour - 2000000',
        'fine fr-dgccrf e-leclerc - 21000000',
        'fine fr-dgccrf intermarche - 19000000'
      ]
    ]
  ])('%s %s', (language, text, lines) => {
    expect(told(language, text)).toEqual(lines);
  });
});

describe('whoever has acted', () => {
  it('is no court that a company turns to', () => {
    expect(
      told(
        'fr',
        'La DGCCRF a infligé une amende de 5 millions d’euros à Intermarché. L’enseigne a saisi la cour d’appel. En 2019, elle avait déjà dû payer 375 000 euros.'
      )
    ).toEqual(['fine fr-dgccrf intermarche - 5000000', 'fine fr-dgccrf intermarche 2019 375000']);
  });

  it('is not of a country that stands in the name of a company', () => {
    expect(
      told(
        'fr',
        'Le régulateur nigérian a infligé une amende à Shoprite. La même autorité avait sanctionné British American Tobacco en 2023.'
      )
    ).toEqual(['fine ng-authorities british-american-tobacco 2023 -', 'fine ng-authorities shoprite - -']);
  });

  it('asks a sum for each of two products', () => {
    expect(told('en', 'The FTC fined Amazon $25m over Alexa and $5.8m over Ring.')).toEqual([
      'fine us-ftc amazon - 25000000',
      'fine us-ftc amazon - 5800000'
    ]);
  });
});

describe('a fine in other words', () => {
  it.each<[Language, string, string]>([
    ['fr', 'L’ACPR tape sur les doigts d’Axa : 2 millions d’euros.', 'fine fr-acpr axa - 2000000'],
    [
      'en',
      'Ireland’s Data Protection Commission handed LinkedIn a €310m bill over its adverts.',
      'fine ie-dpc linkedin - 310000000'
    ]
  ])('%s %s', (language, text, line) => {
    expect(told(language, text)).toEqual([line]);
  });

  it('is none where nobody was fined, or others send the bill', () => {
    expect(told('en', 'The Bank of England fined nobody last year, though Barclays came close.')).toEqual([]);
    expect(told('en', 'Lawyers handed Meta a €5m bill for their work.')).toEqual([]);
  });
});

describe('what a law asks of all', () => {
  it('is no order against those named', () => {
    expect(told('en', 'A new law in Denmark obliges all platforms to verify ages, Meta among them.')).toEqual(
      []
    );
    expect(told('fr', 'Une nouvelle loi danoise oblige Meta à vérifier l’âge de ses utilisateurs.')).toEqual(
      []
    );
  });
});

describe('an authority whose name several countries have', () => {
  it('is that of the town which opens the sentence', () => {
    expect(
      told('fr', 'A La Haye, l’Autorité de protection des données a infligé 3 millions d’euros à Clearview.')
    ).toEqual(['fine nl-ap clearview-ai - 3000000']);
    expect(
      told('fr', 'L’Autorité de protection des données a infligé 3 millions d’euros à Clearview.')
    ).toEqual(['fine be-apd clearview-ai - 3000000']);
  });
});
