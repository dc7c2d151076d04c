import { describe, expect, it } from 'vitest';
import { actionLines } from './action-lines.ts';
import { actionsIn } from './actions-in.ts';

/** What a clipping of 4 July 2025 tells, with the date of each action in place of its type. */
function datedLines(language: 'fr' | 'en', text: string): string[] {
  return actionsIn(language, text, { published: '2025-07-04' }).map(
    ({ date, authorities, targets, amount }) =>
      [date.date ?? '-', authorities.join('+') || '-', targets.join('+') || '-', amount ?? '-'].join(' ')
  );
}

describe('who did the same as another', () => {
  it.each([
    [
      'fr',
      'L’Italie a bloqué DeepSeek fin janvier. Taïwan et l’Australie ont suivi en février.',
      [
        '2025-01 it-authorities deepseek -',
        '2025-02 tw-authorities deepseek -',
        '2025-02 au-authorities deepseek -'
      ]
    ],
    [
      'en',
      'Italy banned DeepSeek in January. Taiwan, South Korea and Australia did the same in February.',
      [
        '2025-01 it-authorities deepseek -',
        '2025-02 tw-authorities deepseek -',
        '2025-02 kr-authorities deepseek -',
        '2025-02 au-authorities deepseek -'
      ]
    ],
    [
      'fr',
      'La CMA britannique a ouvert une enquête sur Microsoft en décembre. La FTC américaine a fait de même en janvier.',
      ['2024-12 gb-cma microsoft -', '2025-01 us-ftc microsoft -']
    ],
    [
      'en',
      'Paris prosecutors opened an investigation into X in June. The European Commission opened its own in December 2023.',
      ['2025-06 fr-paris-prosecutor x -', '2023-12 eu-commission x -']
    ],
    [
      'fr',
      'Le parquet de Paris a ouvert une enquête visant X en juin. La Commission européenne avait ouvert la sienne en décembre 2023.',
      ['2025-06 fr-paris-prosecutor x -', '2023-12 eu-commission x -']
    ],
    [
      'fr',
      'L’Inde a banni TikTok en juin 2020, puis le Pakistan en octobre de la même année.',
      ['2020-06 in-authorities tiktok -', '2020-10 pk-authorities tiktok -']
    ],
    [
      'en',
      'Sweden banned Huawei from its 5G network in October 2020, three months after the UK did.',
      ['2020-10 se-authorities huawei -', '- gb-authorities huawei -']
    ],
    [
      'fr',
      'La Suède a interdit Huawei sur son réseau 5G en octobre 2020, trois mois après le Royaume-Uni.',
      ['2020-10 se-authorities huawei -', '- gb-authorities huawei -']
    ],
    [
      'en',
      'TikTok has been banned in India since 2020, in Pakistan since 2022 and in Nepal since 2023.',
      ['2020 in-authorities tiktok -', '2022 pk-authorities tiktok -', '2023 np-authorities tiktok -']
    ],
    [
      'fr',
      'TikTok est interdit en Inde depuis 2020, au Pakistan depuis 2022 et au Népal depuis 2023.',
      ['2020 in-authorities tiktok -', '2022 pk-authorities tiktok -', '2023 np-authorities tiktok -']
    ]
  ] as const)('is told with an action of its own (%s): %s', (language, text, actions) => {
    expect(datedLines(language, text)).toEqual(actions);
  });

  it.each([
    ['en', 'Italy banned DeepSeek in January. In Taiwan and Australia, schools followed suit.'],
    ['en', 'The EU fined Meta, three weeks after the United States imposed tariffs on steel.'],
    [
      'fr',
      'La Suède a interdit Huawei en octobre 2020, trois mois après la visite de l’ambassadeur à Londres.'
    ],
    ['en', 'The FTC fined Meta in December 2020. Texas opened its own.']
  ] as const)('is nobody who only stands there (%s): %s', (language, text) => {
    expect(datedLines(language, text)).toHaveLength(1);
  });
});

describe('companies struck one after another', () => {
  it.each([
    [
      'fr',
      'La SEC a porté plainte contre Binance lundi et contre Coinbase mardi.',
      ['2025-06-30 us-sec binance -', '2025-07-01 us-sec coinbase -']
    ],
    [
      'en',
      'Russia blocked Facebook, Instagram and Twitter in March 2022, Signal in August 2024 and Viber in December.',
      [
        '2022-03 ru-authorities facebook+instagram+twitter -',
        '2024-08 ru-authorities signal -',
        '2024-12 ru-authorities viber -'
      ]
    ],
    [
      'fr',
      'La Turquie a bloqué Instagram en août 2024 et Roblox quelques jours plus tard.',
      ['2024-08 tr-authorities instagram -', '- tr-authorities roblox -']
    ]
  ] as const)('have each their day (%s): %s', (language, text, actions) => {
    expect(datedLines(language, text)).toEqual(actions);
  });
});

describe('sums that a sentence tells beside each other', () => {
  it.each([
    [
      'en',
      'JPMorgan was fined $348m: $250m by the OCC and $98m by the Fed.',
      ['2025-07-04 us-occ jpmorgan-chase 250000000', '2025-07-04 us-fed jpmorgan-chase 98000000']
    ],
    [
      'fr',
      'JPMorgan va payer 348 millions de dollars d’amende : 250 millions à l’OCC et 98 millions à la Fed.',
      ['2025-07-04 us-occ jpmorgan-chase 250000000', '2025-07-04 us-fed jpmorgan-chase 98000000']
    ],
    [
      'en',
      'Google was fined €2.42bn in 2017 over Google Shopping, €4.34bn in 2018 over Android and €1.49bn in 2019 over AdSense by the European Commission.',
      [
        '2017 eu-commission google 2420000000',
        '2018 eu-commission google 4340000000',
        '2019 eu-commission google 1490000000'
      ]
    ],
    [
      'fr',
      'Google a été condamné à 177 millions de dollars en Corée du Sud, à 162 millions en Inde et à 21 millions en Turquie.',
      [
        '2025-07-04 kr-authorities google 177000000',
        '- in-authorities google 162000000',
        '- tr-authorities google 21000000'
      ]
    ],
    [
      'en',
      'The CFTC fined UBS $500m. Barclays and HSBC got off with $100m each.',
      ['2025-07-04 us-cftc ubs 500000000', '- us-cftc barclays+hsbc 100000000']
    ],
    [
      'en',
      'The CNIL fined Google €150m and Facebook €60m; Amazon was fined €35m in 2020.',
      [
        '2020 fr-cnil amazon 35000000',
        '2025-07-04 fr-cnil google 150000000',
        '2025-07-04 fr-cnil facebook 60000000'
      ]
    ]
  ] as const)('are each whose they are (%s): %s', (language, text, actions) => {
    expect(datedLines(language, text).sort()).toEqual([...actions].sort());
  });
});

describe('a fine recalled beside the news', () => {
  it.each([
    [
      'en',
      'Uber was fined €290m by the Dutch watchdog, after a €10m penalty in January 2024.',
      ['2024-01 nl-authorities uber 10000000', '2025-07-04 nl-authorities uber 290000000']
    ],
    [
      'fr',
      'Uber a été condamné à 290 millions d’euros par le régulateur néerlandais, après une première amende de 10 millions en janvier 2024.',
      ['2024-01 nl-authorities uber 10000000', '2025-07-04 nl-authorities uber 290000000']
    ],
    [
      'fr',
      'Uber a été condamné à 290 millions d’euros par le régulateur néerlandais, neuf mois après avoir écopé de 10 millions d’euros.',
      ['2024-10 nl-authorities uber 10000000', '2025-07-04 nl-authorities uber 290000000']
    ],
    [
      'en',
      'Uber was fined €290m by the Dutch watchdog, having been fined €10m in January 2024.',
      ['2024-01 nl-authorities uber 10000000', '2025-07-04 nl-authorities uber 290000000']
    ],
    [
      'en',
      'The CNIL fined Google €150m, on top of a €100m fine in December 2020.',
      ['2020-12 fr-cnil google 100000000', '2025-07-04 fr-cnil google 150000000']
    ],
    [
      'fr',
      'La Cnil a infligé 150 millions d’euros à Google. C’est la deuxième amende en deux ans, après 100 millions d’euros en décembre 2020.',
      ['2020-12 fr-cnil google 100000000', '2025-07-04 fr-cnil google 150000000']
    ],
    [
      'en',
      'Ireland’s DPC fined Meta €1.2bn, topping the €746m penalty imposed on Amazon by Luxembourg in 2021.',
      ['2021 lu-authorities amazon 746000000', '2025-07-04 ie-dpc meta 1200000000']
    ],
    [
      'en',
      'Luxembourg’s regulator fined Amazon €746m, far more than the €50m fine France’s CNIL imposed on Google in 2019.',
      ['2019 fr-cnil google 50000000', '2025-07-04 lu-authorities amazon 746000000']
    ],
    [
      'en',
      'The EU’s top court upheld a €2.4bn fine imposed on Google in 2017.',
      ['2017 eu-commission google 2400000000', '2025-07-04 eu-cjeu google 2400000000']
    ],
    [
      'en',
      'TikTok has been fined €345m for breaking EU data law. The Irish data watchdog said the app had violated the rules. It is the largest fine to date for TikTok, which was hit with a £12.7m penalty by the UK regulator in April.',
      ['2025-04 gb-ico tiktok 12700000', '2025-07-04 ie-dpc tiktok 345000000']
    ]
  ] as const)('has its own day, sum and authority (%s): %s', (language, text, actions) => {
    expect(datedLines(language, text).sort()).toEqual([...actions].sort());
  });

  it.each([
    [
      'en',
      'Ireland’s DPC fined TikTok €530m, the third-largest after Meta’s €1.2bn and Amazon’s €746m.',
      'fine ie-dpc tiktok 530000000'
    ],
    [
      'fr',
      'L’AMF a sanctionné Barclays. Le gendarme boursier a infligé à la banque une amende de 75 millions d’euros.',
      'fine fr-amf barclays 75000000'
    ]
  ] as const)('is not counted twice (%s): %s', (language, text, action) => {
    expect(actionLines(language, text)).toEqual([action]);
  });
});

describe('what only looks like an order', () => {
  it.each([
    ['en', 'Volkswagen must close plants in Germany, the carmaker said.'],
    ['en', 'Tesla must repay a loan in Germany next year, the company said.'],
    ['fr', 'Orange devra fermer ses boutiques en Espagne, a annoncé le groupe.'],
    ['en', 'A strike stopped Air France from flying to London, the government said.'],
    ['en', 'The outage kept Visa from processing payments, the central bank said.'],
    ['fr', 'La plainte que l’association UFC-Que Choisir a déposée contre Google sera examinée par la Cnil.'],
    ['fr', 'La plainte que des consommateurs ont déposée contre Apple a été jugée recevable par la Cnil.']
  ] as const)('is none (%s): %s', (language, text) => {
    expect(actionLines(language, text)).toEqual([]);
  });
});
