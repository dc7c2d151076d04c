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
