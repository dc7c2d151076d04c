import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

type Language = 'fr' | 'en';

/** Type, authorities, targets, sum and day of each action, in the order of the text. */
function told(language: Language, text: string): string[] {
  return actionsIn(language, text, { published: '2025-03-04' }).map(
    ({ type, authorities, targets, amount, date }) =>
      [type, authorities.join('+') || '-', targets.join('+') || '-', amount ?? '-', date.date ?? '-'].join(
        ' '
      )
  );
}

describe('who did the same before or behind, in a clause of comparison', () => {
  it.each<[Language, string, string]>([
    [
      'en',
      'Australia banned DeepSeek on Tuesday, as Italy had done in January.',
      'ban it-authorities deepseek - 2025-01'
    ],
    [
      'en',
      'Australia banned DeepSeek in March, just as Italy has already done.',
      'ban it-authorities deepseek - -'
    ],
    [
      'fr',
      'L’Australie a interdit DeepSeek mardi, comme l’avait fait l’Italie en janvier.',
      'ban it-authorities deepseek - 2025-01'
    ],
    [
      'fr',
      'La CNIL a ordonné à Google de cesser la collecte, imitée trois semaines plus tard par son homologue portugaise, la CNPD.',
      'order pt-cnpd google - -'
    ]
  ])('%s %s', (language, text, second) => {
    expect(told(language, text)[1]).toBe(second);
  });
});

describe('the company that the clause on whoever acts names', () => {
  it.each<[Language, string, string]>([
    [
      'en',
      'Ofcom, which had cleared BT before, ordered the operator to pay £5m.',
      'fine gb-ofcom bt 5000000 -'
    ],
    [
      'fr',
      'L’Arcep, qui avait épargné Orange jusque-là, a condamné l’opérateur à 5 millions d’euros d’amende.',
      'fine fr-arcep orange 5000000 -'
    ]
  ])('%s %s', (language, text, action) => {
    expect(told(language, text)).toEqual([action]);
  });

  it('is not meant where the sentence names another one', () => {
    expect(told('en', 'Ofcom, which had cleared BT before, fined Vodafone £5m.')).toEqual([
      'fine gb-ofcom vodafone 5000000 -'
    ]);
  });
});

describe('sums and whose they are', () => {
  it.each<[Language, string, string[]]>([
    [
      'fr',
      'La CNIL a infligé à Google une amende de 2,5 millions d’euros, quelques semaines après les 2,6 millions imposés à Criteo.',
      ['fine fr-cnil google 2500000 2025-03-04', 'fine fr-cnil criteo 2600000 -']
    ],
    [
      'en',
      'Ofcom fined BT £5m on Tuesday, weeks after the £6m imposed on Vodafone.',
      ['fine gb-ofcom bt 5000000 2025-03-04', 'fine gb-ofcom vodafone 6000000 -']
    ],
    [
      'en',
      'Ofcom fined BT £5m in September 2022, then £7m more in January 2023.',
      ['fine gb-ofcom bt 5000000 2022-09', 'fine gb-ofcom bt 7000000 2023-01']
    ],
    [
      'fr',
      'La CNIL avait infligé à Google 79 millions d’euros en septembre 2022, puis 57 millions de plus en janvier 2023.',
      ['fine fr-cnil google 79000000 2022-09', 'fine fr-cnil google 57000000 2023-01']
    ],
    [
      'fr',
      'Google s’y est vu réclamer 10 millions d’euros par l’antitrust italien.',
      ['fine it-agcm google 10000000 2025-03-04']
    ],
    [
      'fr',
      'L’addition : 400 000 euros, réclamés en juillet 2021 par la CNIL à Monsanto.',
      ['fine fr-cnil monsanto 400000 2021-07']
    ],
    [
      'en',
      'Binance is paying $4.3 billion under a plea deal with the Justice Department.',
      ['fine us-doj binance 4300000000 2025-03-04']
    ]
  ])('%s %s', (language, text, actions) => {
    expect(told(language, text)).toEqual(actions);
  });

  it('are not what a share has touched', () => {
    const text = 'The FTC found against Zoom. Its shares, which touched $568, now change hands for $60.';
    expect(told('en', text).filter((action) => action.includes('568'))).toEqual([]);
  });

  it('are in the money that business papers shorten, and not in what it comes to', () => {
    const [fine] = actionsIn('en', 'Finansinspektionen handed Klarna a SKr500mn penalty, some $46mn.', {
      published: '2025-03-04'
    });
    expect([fine?.amount, fine?.currency]).toEqual([500_000_000, 'SEK']);
  });
});

describe('what somebody wants of a judge', () => {
  it.each<[Language, string]>([
    [
      'en',
      'The Justice Department wants the judge to force a sale, end the payments to Apple, and oblige Google to share its index.'
    ],
    ['fr', 'Le ministère demande au juge de fixer une date et d’obliger Google à partager son index.']
  ])('is all of it no order: %s %s', (language, text) => {
    expect(told(language, text)).toEqual([]);
  });

  it('is an order where it was given', () => {
    expect(told('en', 'The Justice Department obliged Google to share its index.')).toHaveLength(1);
  });
});

describe('several procedures', () => {
  it('are an inquiry as one is', () => {
    expect(
      told(
        'fr',
        'L’antitrust italien a ouvert deux procédures sur la manière dont Glovo vante ses engagements.'
      )
    ).toEqual(['investigation_opened it-agcm glovo - 2025-03-04']);
  });
});

describe('whose body it is', () => {
  it.each<[Language, string, string]>([
    [
      'en',
      'The Dutch watchdog, the AP, imposed a fine of €5m on Google.',
      'fine nl-ap google 5000000 2025-03-04'
    ],
    [
      'fr',
      'L’Italie a ouvert le bal. En octobre 2018, Google s’est vu réclamer 10 millions d’euros par l’antitrust.',
      'fine it-agcm google 10000000 2018-10'
    ],
    [
      'fr',
      'Google a reçu une sanction de 5 millions d’euros de l’autorité italienne de la vie privée.',
      'fine it-garante google 5000000 2025-03-04'
    ],
    [
      'fr',
      'À Madrid, Glovo salarie. L’inspection du travail lui avait infligé 79 millions d’euros, pour des livreurs espagnols sans contrat.',
      'fine es-itss glovo 79000000 -'
    ]
  ])('%s %s', (language, text, action) => {
    expect(told(language, text)[0]).toBe(action);
  });
});

describe('who is only named by the way', () => {
  it.each<[Language, string, string, string]>([
    [
      'en',
      'What we forgave Zoom',
      'SpaceX told its engineers to stop. In November 2020 the Federal Trade Commission ordered the company to obtain audits.',
      'order us-ftc zoom - 2020-11'
    ],
    [
      'fr',
      'Coche bleue',
      'Bruxelles s’en prend à X. Un dossier demeure ; celui de TikTok s’est réglé. A Paris, l’enquête ouverte en juillet par le parquet sur la plateforme se poursuit.',
      'investigation_opened fr-paris-prosecutor x - 2024-07'
    ],
    [
      'en',
      'Finance',
      'China’s central bank fined Tenpay, Tencent’s payments unit, 3 billion yuan.',
      'fine cn-pboc tenpay 3000000000 2025-03-04'
    ]
  ])('is not struck: %s %s: %s', (language, title, text, action) => {
    const [only] = actionsIn(language, text, { published: '2025-03-04', title });
    expect(
      only &&
        `${only.type} ${only.authorities.join('+')} ${only.targets.join('+')} ${only.amount ?? '-'} ${only.date.date ?? '-'}`
    ).toBe(action);
  });

  it('but is where the sentence goes on about it', () => {
    expect(
      told('en', 'SpaceX told investors to wait. On Monday the FTC ordered the company to stop the sale.')
    ).toEqual(['order us-ftc spacex - 2025-03-03']);
  });
});

describe('nouns and clauses that tell an action', () => {
  it.each<[Language, string, string]>([
    [
      'fr',
      'Tout a commencé le 15 mai 2019, avec l’inscription de Huawei sur la liste noire du département américain du commerce.',
      'restriction us-commerce huawei - 2019-05-15'
    ],
    [
      'en',
      'It began with the addition of Huawei to the Commerce Department’s entity list in May 2019.',
      'restriction us-commerce huawei - 2019-05'
    ],
    [
      'fr',
      'En octobre, le régulateur suédois des télécoms écartait Huawei et ZTE de ses enchères.',
      'ban se-pts huawei+zte - 2024-10'
    ],
    [
      'fr',
      'L’enquête du Parquet national financier, ouverte en 2022 pour fraude, s’intéresse aux années où Netflix était facturé depuis les Pays-Bas.',
      'investigation_opened fr-pnf netflix - 2022'
    ],
    [
      'en',
      'Starlink, whose bank accounts Brazil’s Supreme Court froze in August, is back.',
      'order br-stf starlink - 2024-08'
    ],
    [
      'en',
      'Paytm, whose licence the Reserve Bank of India revoked in 2024, has new plans.',
      'ban in-rbi paytm - 2024'
    ],
    [
      'en',
      'In November 2020 the SEC sued Meta. By the following April the FTC had ordered it to sell Instagram.',
      'restructuring_order us-ftc meta - 2021-04'
    ],
    [
      'fr',
      'En juin 2018, les procureurs allemands condamnèrent Volkswagen à payer 1 milliard ; le constructeur avait prévu 32 milliards d’euros.',
      'fine de-prosecutors volkswagen 1000000000 2018-06'
    ]
  ])('%s %s', (language, text, action) => {
    expect(told(language, text)).toContain(action);
  });

  it.each<[Language, string]>([
    ['fr', 'La CNIL surveille Volkswagen. La facture du scandale a dépassé 32 milliards d’euros.'],
    ['en', 'Starlink, whose website many people in Brazil like, has new customers.']
  ])('or none: %s %s', (language, text) => {
    expect(told(language, text)).toEqual([]);
  });
});

describe('what a fine is for, and what was notified', () => {
  it.each<[Language, string, string]>([
    [
      'fr',
      'Doctolib a déçu l’Autorité de la concurrence. L’amende de 4 millions d’euros qu’elle lui a infligée vise aussi le rachat de MonDocteur.',
      'fine fr-adlc doctolib 4000000 -'
    ],
    [
      'en',
      'The Autorité de la concurrence blames Doctolib. The fine of €4m that it imposed covers the clauses and the purchase of MonDocteur.',
      'fine fr-adlc doctolib 4000000 -'
    ],
    [
      'fr',
      'L’amende de 5 millions d’euros infligée par la CNIL vise Google.',
      'fine fr-cnil google 5000000 -'
    ],
    [
      'fr',
      'L’amende atteint 413 millions d’euros, le montant le plus élevé jamais prononcé par la CNMC, que Booking.com s’est vu notifier à la fin de juillet 2024.',
      'fine es-cnmc booking-com 413000000 2024-07'
    ]
  ])('%s %s', (language, text, action) => {
    expect(told(language, text)).toEqual([action]);
  });
});

describe('a pronoun before the name', () => {
  it.each([
    [
      'Un mois après l’amende de 50 millions d’euros que lui a infligée la CNIL, Google a présenté ses comptes.',
      'fine fr-cnil google 50000000 2025-02'
    ],
    [
      'Après l’amende de 50 millions d’euros que lui avait infligée la CNIL, le moteur de recherche Google a changé.',
      'fine fr-cnil google 50000000 -'
    ],
    [
      'Apple a protesté. Un mois après l’amende de 50 millions d’euros que lui a infligée la CNIL, le groupe se tait.',
      'fine fr-cnil apple 50000000 2025-02'
    ]
  ])('%s', (text, action) => {
    expect(told('fr', text)).toEqual([action]);
  });

  it('is none where a fine is only recalled', () => {
    expect(told('fr', 'Depuis l’amende de la CNIL, Google a changé ses règles.')).toEqual([]);
  });
});
