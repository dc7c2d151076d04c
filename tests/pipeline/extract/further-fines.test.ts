import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** « jurisdiction targets amount currency day » of each fine. */
function read(language: 'fr' | 'en', text: string): string[] {
  return actionsIn(language, text)
    .filter(({ type }) => type === 'fine')
    .map(({ jurisdiction, targets, amount, currency, date }) =>
      [jurisdiction, targets.join('+'), amount, currency, date.date ?? '-'].join(' ')
    );
}

const EN = 'Ofcom fined Deezer £3m in May 2021. ';
const FR = 'L’AGCM a infligé une amende de 3 millions d’euros à Deezer en 2021. ';

describe('fines counted up behind one that was told', () => {
  it.each<['fr' | 'en', string, string[]]>([
    ['en', `${EN}Poland, a late arrival, added 31m zlotys in 2024.`, ['PL deezer 31000000 PLN 2024']],
    [
      'en',
      `${EN}Then came the CNIL, the French privacy watchdog, and €5m in 2022.`,
      ['FR deezer 5000000 EUR 2022']
    ],
    [
      'en',
      `${EN}In 2023 Germany took €4m, France €5m.`,
      ['DE deezer 4000000 EUR 2023', 'FR deezer 5000000 EUR 2023']
    ],
    ['en', 'Ofcom fined Deezer £3m in May 2021, France €2m in June 2021.', ['FR deezer 2000000 EUR 2021-06']],
    [
      'fr',
      'La Cnil a infligé 4 millions d’euros à Deezer en juillet 2021 pour ses fichiers, et la DGCCRF 15 autres millions en septembre 2021 à cause de ses prix.',
      ['FR deezer 15000000 EUR 2021-09']
    ],
    [
      'fr',
      `${FR}La France a pris 30,5 millions annoncés en septembre 2024.`,
      ['FR deezer 30500000 EUR 2024-09']
    ],
    ['en', `${EN}\n\nA second order, worth £9m, followed in 2023.`, ['GB deezer 9000000 GBP 2023']],
    [
      'fr',
      `${FR}Une seconde décision, de 9 millions d’euros, a suivi en 2023.`,
      ['IT deezer 9000000 EUR 2023']
    ],
    ['fr', `${FR}Encore 9 millions d’euros en 2024, mêmes griefs.`, ['IT deezer 9000000 EUR 2024']],
    ['fr', `${FR}Un an plus tard, 5 millions de plus.`, ['IT deezer 5000000 EUR 2022']],
    ['fr', `${FR}Bruxelles fit pire en 2022 : 124 millions d’euros.`, ['EU deezer 124000000 EUR 2022']],
    [
      'fr',
      `${FR}En 2023, Londres avait demandé 12 millions de livres, Paris 5 millions d’euros.`,
      ['GB deezer 12000000 GBP 2023', 'FR deezer 5000000 EUR 2023']
    ]
  ])('are found (%s): %s', (language, text, fines) => {
    const found = read(language, text);
    for (const fine of fines) expect(found).toContain(fine);
    expect(found).toHaveLength(fines.length + 1);
  });

  it.each<['fr' | 'en', string]>([
    ['en', `${EN}Germany added 5 million customers, and €3m in sales.`],
    ['en', `${EN}It opened shops in France and Italy, €2m each.`],
    ['en', `${EN}Then came France, with 2 million listeners and €5m in sales.`],
    ['en', `${EN}Sales fell.\n\nPoland, a late arrival, added 31m zlotys to its budget.`],
    ['fr', `${FR}Encore 9 millions d’euros investis en 2024, et des clients.`],
    ['fr', `${FR}Il compte 15 autres millions de clients en France.`],
    ['fr', `${FR}Un an plus tard, 5 millions de clients de plus.`]
  ])('and what else is counted is none (%s): %s', (language, text) => {
    expect(read(language, text)).toHaveLength(1);
  });
});

describe('a second fine told behind the first', () => {
  it.each<['fr' | 'en', string, string[]]>([
    [
      'en',
      'Ofcom fined Deezer £3m and then another £9m.',
      ['GB deezer 3000000 GBP -', 'GB deezer 9000000 GBP -']
    ],
    [
      'fr',
      'La CNIL a infligé une amende de 3 millions d’euros à Deezer, puis une deuxième de 9 millions d’euros.',
      ['FR deezer 3000000 EUR -', 'FR deezer 9000000 EUR -']
    ]
  ])('is another (%s): %s', (language, text, fines) => {
    expect(read(language, text)).toEqual(fines);
  });
});

describe('sums that a sentence puts in several countries', () => {
  it.each<['fr' | 'en', string, string[]]>([
    [
      'en',
      'It looked on. Deezer drew a €3m fine in Italy over its prices, and €150,000 in France in 2021.',
      ['IT deezer 3000000 EUR -', 'FR deezer 150000 EUR 2021']
    ],
    [
      'en',
      'Deezer has been fined $48 million in the United States, £385,000 in Britain and €600,000 in the Netherlands.',
      ['US deezer 48000000 USD -', 'GB deezer 385000 GBP -', 'NL deezer 600000 EUR -']
    ],
    [
      'fr',
      'Deezer a écopé d’une amende de 3 millions d’euros en Italie et de 150 000 euros en Suède en 2021.',
      ['IT deezer 3000000 EUR -', 'SE deezer 150000 EUR 2021']
    ],
    [
      'en',
      'Deezer was fined €5 million in France and made €7 billion in Germany.',
      ['FR deezer 5000000 EUR -']
    ]
  ])('are fines of each of them (%s): %s', (language, text, fines) => {
    expect(read(language, text)).toEqual(fines);
  });
});
