import { describe, expect, it } from 'vitest';
import { actionLines } from './action-lines.ts';
import { actionsIn } from './actions-in.ts';

describe('news as dailies write it', () => {
  it.each([
    ['en', 'Didi Chuxing warned on Monday of a hit to its revenue in China after its app disappeared.', []],
    ['en', 'Google was warned on Friday by the CNIL over its cookies.', ['warning fr-cnil google -']],
    ['en', 'Uber faced a number of inquiries and claims over classification of its drivers, it said.', []],
    [
      'en',
      'Tesla faces a number of investigations by US regulators.',
      ['investigation_opened us-authorities tesla -']
    ],
    [
      'fr',
      'TikTok conteste le montant, affirmant avoir changé ses réglages bien avant l’ouverture de l’enquête.',
      []
    ],
    [
      'fr',
      'La première boutique de Shein doit ouvrir en novembre dans le Marais. Le gouvernement s’en alarme.',
      []
    ],
    [
      'fr',
      'Apple doit ouvrir l’iPhone aux magasins concurrents, a tranché Bruxelles.',
      ['order eu-commission apple -']
    ],
    [
      'en',
      'The SEC said Facebook had agreed to pay $100m for misleading investors about the misuse of data by Cambridge Analytica.',
      ['fine us-sec facebook 100000000']
    ],
    [
      'en',
      'Facebook agreed to pay $100m over the misuse of data by Cambridge Analytica, the SEC said.',
      ['fine us-sec facebook 100000000']
    ],
    [
      'en',
      'The Commission opened an inquiry into Google and into Apple.',
      ['investigation_opened eu-commission google+apple -']
    ],
    [
      'en',
      'The CMA launched reviews of Google and Apple on Tuesday.',
      ['investigation_opened gb-cma google+apple -']
    ],
    ['en', 'The FTC made Amazon part with $25 million.', ['fine us-ftc amazon 25000000']],
    ['en', 'Italy’s antitrust authority will impose corrective steps on Amazon.', ['order it-agcm amazon -']],
    [
      'fr',
      'Les 150 millions d’euros que la Cnil réclame à Google sont contestés.',
      ['fine fr-cnil google 150000000']
    ]
  ] as const)('%s: %s', (language, text, lines) => {
    expect(actionLines(language, text)).toEqual(lines);
  });

  it('takes whoever is told to stop forcing others, and not the others', () => {
    const told =
      'The KFTC fined Google 207 billion won. It also ordered the company to stop forcing device makers such as Samsung to sign agreements.';
    expect(actionLines('en', told)).toEqual(['fine kr-kftc google 207000000000', 'order kr-kftc google -']);
    const dit =
      'La CNIL a condamné Google à 5 millions d’euros. Elle a contraint le groupe à cesser d’obliger Samsung à installer ses applications.';
    expect(actionLines('fr', dit)).not.toContainEqual(expect.stringContaining('samsung'));
  });

  it('counts a fine once that is parted among units of one company', () => {
    const told =
      'The CNIL fined Google €150M over its cookies. Google’s penalty is split between its US entity (€90M) and its Irish one (€60M).';
    expect(actionLines('en', told)).toEqual(['fine fr-cnil google 150000000']);
    const dit =
      'La Cnil a infligé à Google une amende de 150 millions d’euros. L’amende se répartit entre Google LLC (90 millions d’euros) et Google Ireland (60 millions d’euros).';
    expect(actionLines('fr', dit)).toEqual(['fine fr-cnil google 150000000']);
  });

  it('knows that « contre X » is against somebody unknown, unless the text names the network', () => {
    expect(
      actionLines(
        'fr',
        'Foodwatch a porté plainte à Paris ; une information judiciaire est ouverte contre X.'
      )
    ).toEqual([]);
    expect(actionLines('fr', 'La Commission européenne ouvre une enquête contre X.')).toEqual([
      'investigation_opened eu-commission x -'
    ]);
  });
});

describe('what comes with a decision', () => {
  const days = (language: 'fr' | 'en', text: string) =>
    actionsIn(language, text, { published: '2021-04-20' }).map(
      ({ type, date }) => `${type} ${date.date ?? '-'}`
    );

  it('is of its day, whatever dates stand between the two', () => {
    expect(
      days(
        'en',
        'Regulators are busy.\nChina’s SAMR fined Alibaba 18.2 billion yuan on April 10. The fine equals 4% of its sales in 2019. The regulator also ordered Alibaba to change its ways.'
      )
    ).toEqual(['fine 2021-04-10', 'order 2021-04-10']);
  });

  it('is of another day where the text says so', () => {
    expect(
      days(
        'en',
        'China’s SAMR fined Alibaba 18.2 billion yuan on April 10. The fine equals 4% of its sales in 2019. After the listing, the regulator had ordered Alibaba to change its ways.'
      )
    ).toEqual(['fine 2021-04-10', 'order -']);
  });
});

describe('French prose of the past', () => {
  it.each([
    ['La FTC poursuivit Facebook en décembre 2020.', 'lawsuit us-ftc facebook -'],
    ['Les autorités chinoises convoquèrent Didi en mai 2021.', 'summons cn-authorities didi -'],
    ['La Cnil réclama 7 millions d’euros à Google en 2022.', 'fine fr-cnil google 7000000'],
    ['Bruxelles força Apple à ouvrir ses magasins.', 'order eu-commission apple -']
  ])('%s', (text, line) => {
    expect(actionLines('fr', text)).toEqual([line]);
  });

  it('tells what anybody does as well', () => {
    expect(actionLines('fr', 'Uber poursuivit son expansion en Asie malgré le régulateur.')).toEqual([]);
    expect(actionLines('fr', 'Le syndicat réclamait 3 millions d’euros à Amazon.')).toEqual([]);
  });
});

describe('what comes with a sum', () => {
  it.each([
    [
      'en',
      'The PBoC ordered Ant Group to pay 7.123 billion yuan and to shut Xianghubao.',
      ['fine cn-pboc ant-group 7123000000', 'order cn-pboc ant-group -']
    ],
    [
      'fr',
      'Le tribunal a condamné Uber à 5 millions d’euros d’amende et à cesser cette pratique.',
      ['fine fr-courts uber 5000000', 'order fr-courts uber -']
    ],
    [
      'fr',
      'La CNIL a condamné Free Mobile à 27 millions d’euros et Free à 15 millions, leur enjoignant d’achever le tri des données.',
      ['fine fr-cnil free-mobile 27000000', 'fine fr-cnil free 15000000', 'order fr-cnil free-mobile+free -']
    ]
  ] as const)('%s: %s', (language, text, lines) => {
    expect(actionLines(language, text)).toEqual(lines);
  });
});

describe('what only the text around tells', () => {
  it('knows an authority by the acronym that the text gives it', () => {
    const told =
      'The Dutch data protection watchdog (DPA) fined Uber 290 million euros. Drivers had gone to CNIL, France’s regulator. It is the third penalty for Uber from the DPA, after fines of 600,000 euros in 2018 and 10 million euros in 2023.';
    expect(actionLines('en', told)).toEqual([
      'fine nl-ap uber 290000000',
      'fine nl-ap uber 600000',
      'fine nl-ap uber 10000000'
    ]);
  });

  it('takes whoever bids where “the takeover” is opposed', () => {
    const told =
      'Microsoft’s $68.7bn (£55bn) takeover of Activision is in doubt. Sony had led opposition to the deal. The US Federal Trade Commission sued to stop the takeover in December.';
    expect(actionLines('en', told)).toEqual(['lawsuit us-ftc microsoft -']);
  });

  it.each([
    [
      'en',
      'The FTC fined Amazon $2.5 billion. Amazon will also have to add a clear button.',
      ['fine us-ftc amazon 2500000000', 'order us-ftc amazon -']
    ],
    [
      'en',
      'The FTC fined Amazon $2.5 billion. Amazon must also contend with rivals.',
      ['fine us-ftc amazon 2500000000']
    ],
    [
      'fr',
      'Le Garante italien a condamné OpenAI à payer 15 millions d’euros. La start-up américaine doit aussi financer une campagne d’information.',
      ['fine it-garante openai 15000000', 'order it-garante openai -']
    ],
    [
      'fr',
      'La Cnil a condamné Google à payer 15 millions d’euros. Le groupe doit aussi composer avec ses rivaux.',
      ['fine fr-cnil google 15000000']
    ],
    [
      'en',
      '“When the Garante ordered us to stop offering ChatGPT in Italy, we worked with them,” OpenAI said.',
      []
    ],
    ['fr', 'Un juge de Washington a écarté la vente forcée de Chrome. L’action de Google gagnait 8 %.', []],
    [
      'fr',
      'Le Bureau de la concurrence du Canada a annoncé avoir saisi le Tribunal de la concurrence contre Google.',
      ['lawsuit ca-competition-bureau google -']
    ],
    ['fr', 'Un client a saisi le tribunal contre Free.', []],
    [
      'fr',
      'L’Arcom ne renouvellera pas les fréquences de C8 et de NRJ12, qui devront quitter la TNT en février.',
      ['ban fr-arcom c8+nrj-12 -']
    ],
    [
      'fr',
      'L’autorité italienne a condamné Eni à 5 millions d’euros. Repsol, également visé par l’enquête, est mis hors de cause.',
      ['fine it-authorities eni 5000000']
    ],
    [
      'fr',
      'L’Arcom a annoncé qu’elle ne renouvellerait pas les fréquences de C8 et de NRJ12.',
      ['ban fr-arcom c8+nrj-12 -']
    ]
  ] as const)('%s: %s', (language, text, lines) => {
    expect(actionLines(language, text)).toEqual(lines);
  });
});

describe('days of a text without a date', () => {
  const days = (language: 'fr' | 'en', text: string) =>
    actionsIn(language, text).map(({ type, date }) => `${type} ${date.date ?? '-'}`);

  it('are before the one last named where they are told as what had been', () => {
    const told = (had: string) =>
      `L’AEPD a ordonné mercredi 6 mars 2024 à Worldcoin de cesser toute collecte. En août, le Kenya ${had} suspendu Worldcoin.`;
    expect(days('fr', told('avait déjà'))).toEqual(['order 2024-03-06', 'ban 2023-08']);
    expect(days('fr', told('a'))).toEqual(['order 2024-03-06', 'ban 2024-08']);
  });

  it('are of the year last named some sentences on, and of none beyond', () => {
    const told = (between: string) =>
      `The Justice Department sued Apple on March 21, 2024. ${between}The European Commission fined Apple $2 billion on March 4.`;
    const sentence = 'People went on buying telephones as they had done before. ';
    expect(days('en', told(sentence.repeat(12)))).toEqual(['lawsuit 2024-03-21', 'fine 2024-03-04']);
    expect(days('en', told(sentence.repeat(20)))).toEqual(['lawsuit 2024-03-21', 'fine -']);
  });
});

describe('what a fine is measured by', () => {
  it.each([
    [
      'en',
      'China’s SAMR fined Alibaba 18.2bn yuan, nearly three times what Qualcomm paid in 2015.',
      'alibaba'
    ],
    [
      'fr',
      'La Cnil a infligé 150 millions d’euros à Google, trois fois plus qu’à Facebook en 2022.',
      'google'
    ],
    [
      'fr',
      'La Cnil a condamné Google à 150 millions d’euros, deux fois ce que Facebook avait payé en 2022.',
      'google'
    ]
  ] as const)('is neither struck nor its day (%s): %s', (language, text, target) => {
    const found = actionsIn(language, text, { published: '2023-07-04' });
    expect(found.map(({ targets, date }) => [targets, date.date])).toEqual([[[target], '2023-07-04']]);
  });
});

describe('words that the text has chosen', () => {
  it('mean whoever it has introduced by them, and nobody named in passing', () => {
    const told =
      'Italy’s antitrust watchdog fined Amazon 1.13 billion euros. The European Commission has two investigations open into the group. Last month the watchdog fined Apple 203 million euros.';
    expect(actionLines('en', told)).toContain('fine it-agcm apple 203000000');
  });

  it.each([
    ['en', 'The FTC sued a data broker called Kochava.', 'lawsuit us-ftc kochava -'],
    [
      'fr',
      'La Cnil a condamné un courtier appelé Criteo à 40 millions d’euros.',
      'fine fr-cnil criteo 40000000'
    ],
    ['en', 'The FTC sued Baidu, called the Google of China.', 'lawsuit us-ftc baidu -'],
    [
      'fr',
      'Apple ne cède pas. Voici les 150 millions d’euros que la Cnil lui réclame depuis lundi.',
      'fine fr-cnil apple 150000000'
    ]
  ] as const)('%s: %s', (language, text, line) => {
    expect(actionLines(language, text)).toEqual([line]);
  });
});

describe('what an authority looks into as “its”', () => {
  it.each([
    [
      'en',
      'The FTC fined Amazon $25 million. The agency also opened a review of its practices.',
      ['fine us-ftc amazon 25000000', 'investigation_opened us-ftc amazon -']
    ],
    [
      'fr',
      'La Cnil a condamné Amazon à 25 millions d’euros. Elle a aussi ouvert une enquête sur ses pratiques.',
      ['fine fr-cnil amazon 25000000', 'investigation_opened fr-cnil amazon -']
    ],
    [
      'en',
      'The FTC fined Amazon $25 million. The agency also opened a review of its own staff.',
      ['fine us-ftc amazon 25000000']
    ],
    [
      'en',
      'Italy’s competition watchdog fined Amazon 1.13 billion euros. It will also impose corrective measures on the company.',
      ['fine it-agcm amazon 1130000000', 'order it-agcm amazon -']
    ]
  ] as const)('is the company’s (%s): %s', (language, text, lines) => {
    expect(actionLines(language, text)).toEqual(lines);
  });
});
