import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

type Language = 'en' | 'fr';

/** A Wednesday. */
const PUBLISHED = { published: '2024-05-15' };

/** How a newspaper of that day dates what was done, and what the text supports. */
const DATES: Record<Language, readonly (readonly [words: string, date: string])[]> = {
  en: [
    ['on Tuesday', '2024-05-14'],
    ['on Monday, May 13', '2024-05-13'],
    ['on Friday, 10 May', '2024-05-10'],
    ['on 3 April 2024', '2024-04-03'],
    ['on April 3', '2024-04-03'],
    ['yesterday', '2024-05-14'],
    ['last Friday', '2024-05-10'],
    ['last week', '2024-05'],
    ['earlier this month', '2024-05'],
    ['in early March', '2024-03'],
    ['last month', '2024-04'],
    ['three months ago', '2024-02'],
    ['in March 2023', '2023-03'],
    ['last December', '2023-12'],
    ['late last year', '2023'],
    ['two years ago', '2022'],
    ['in 2022', '2022'],
    ['in the spring of 2021', '2021']
  ],
  fr: [
    ['mardi', '2024-05-14'],
    ['lundi 13 mai', '2024-05-13'],
    ['le vendredi 10 mai', '2024-05-10'],
    ['le 3 avril 2024', '2024-04-03'],
    ['le 3 avril dernier', '2024-04-03'],
    ['hier', '2024-05-14'],
    ['ce mercredi', '2024-05-15'],
    ['vendredi dernier', '2024-05-10'],
    ['la semaine dernière', '2024-05'],
    ['ce mois-ci', '2024-05'],
    ['début mars', '2024-03'],
    ['le mois dernier', '2024-04'],
    ['en mars 2023', '2023-03'],
    ['en décembre dernier', '2023-12'],
    ['fin 2023', '2023'],
    ['l’an dernier', '2023'],
    ['il y a deux ans', '2022'],
    ['au printemps 2021', '2021']
  ]
};

const DATED: Record<Language, readonly string[]> = {
  en: [
    '{D}, the FTC fined Meta $5 million for misleading users.',
    'The FTC {} fined Meta $5 million.',
    'Meta was fined $5 million by the FTC {}.',
    'Meta agreed {} to pay $5 million to settle FTC charges.',
    'The FTC opened an investigation into Meta {}.',
    'Meta, which the FTC fined $5 million {}, has appealed.',
    'The fine, imposed on Meta by the FTC {}, comes to $5 million.'
  ],
  fr: [
    '{D}, la CNIL a condamné Meta à 5 millions d’euros d’amende.',
    'La CNIL a infligé {} une amende de 5 millions d’euros à Meta.',
    'Meta a écopé {} d’une amende de 5 millions d’euros de la CNIL.',
    'La CNIL a ouvert {} une enquête sur Meta.',
    'Meta, condamné {} par la CNIL à 5 millions d’euros, fait appel.',
    'La sanction de la CNIL contre Meta, prononcée {}, s’élève à 5 millions d’euros.'
  ]
};

/** How a newspaper writes a sum, what it is, and in which country one is fined so. */
const SUMS: Record<Language, readonly (readonly [words: string, sum: string, country: string])[]> = {
  en: [
    ['$5m', '5000000 USD', 'the United States'],
    ['US$5 million', '5000000 USD', 'the United States'],
    ['almost $5 million', '5000000 USD', 'the United States'],
    ['€390 million ($414 million)', '390000000 EUR', 'Spain'],
    ['half a million euros', '500000 EUR', 'Spain'],
    ['€500k', '500000 EUR', 'Spain'],
    ['£17.2m', '17200000 GBP', 'Britain'],
    ['5.2 billion yuan ($730 million)', '5200000000 CNY', 'China'],
    ['₩207.4 billion', '207400000000 KRW', 'South Korea'],
    ['Rs 5 crore', '50000000 INR', 'India'],
    ['CHF 5 million', '5000000 CHF', 'Switzerland'],
    ['NT$5 million', '5000000 TWD', 'Taiwan'],
    ['T$5 million', '5000000 TWD', 'Taiwan'],
    ['5 million reais', '5000000 BRL', 'Brazil']
  ],
  fr: [
    ['5 M€', '5000000 EUR', 'espagnole'],
    ['1,2 Md€', '1200000000 EUR', 'espagnole'],
    ['500 000 euros', '500000 EUR', 'espagnole'],
    ['7.300 euros', '7300 EUR', 'espagnole'],
    ['un million et demi d’euros', '1500000 EUR', 'espagnole'],
    ['plus de 5 millions d’euros', '5000000 EUR', 'espagnole'],
    ['18,2 milliards de yuans (2,3 milliards d’euros)', '18200000000 CNY', 'chinoise'],
    ['207 milliards de wons', '207000000000 KRW', 'sud-coréenne'],
    ['5 millions de livres', '5000000 GBP', 'britannique'],
    ['5 millions de francs', '5000000 CHF', 'suisse'],
    ['5 millions de dollars canadiens', '5000000 CAD', 'canadienne'],
    ['5 millions de dirhams', '5000000 MAD', 'marocaine']
  ]
};

const PRICED: Record<Language, readonly string[]> = {
  en: [
    'The regulator in {C} fined Meta {} on Tuesday.',
    'The competition authority in {C} imposed a fine of {} on Meta.',
    'Meta must pay {}, the competition authority in {C} ruled.'
  ],
  fr: [
    'L’autorité de la concurrence {C} a condamné Meta à {} d’amende.',
    'Meta a été condamné par l’autorité de la concurrence {C} à une amende de {}.',
    'Meta devra payer {}, a décidé l’autorité de la concurrence {C}.'
  ]
};

const withCapital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

describe.each(['en', 'fr'] as const)('what was done has its day wherever that stands (%s)', (language) => {
  it.each(DATES[language])('%s', (words, date) => {
    const texts = DATED[language].map((frame) =>
      frame.replace('{}', words).replace('{D}', withCapital(words))
    );
    const told = texts.map((text) => [
      text,
      ...actionsIn(language, text, PUBLISHED).map((one) => one.date.date)
    ]);
    expect(told).toEqual(texts.map((text) => [text, date]));
  });
});

describe.each(['en', 'fr'] as const)('a fine has its sum however that is written (%s)', (language) => {
  it.each(SUMS[language])('%s', (words, sum, country) => {
    const texts = PRICED[language].map((frame) => frame.replace('{}', words).replace('{C}', country));
    const told = texts.map((text) => [
      text,
      ...actionsIn(language, text, PUBLISHED).map(({ amount, currency }) => `${amount} ${currency}`)
    ]);
    expect(told).toEqual(texts.map((text) => [text, sum]));
  });
});
