import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

type Language = 'fr' | 'en';

/** Who pays what, by the name of the company. */
function paid(language: Language, text: string): string[] {
  return actionsIn(language, text, { published: '2025-07-04' })
    .filter(({ type }) => type === 'fine')
    .map(({ targets, amount }) => `${[...targets].sort().join('+')} ${(amount ?? 0) / 1e6}`)
    .sort();
}

const FINED: Record<Language, string> = {
  fr: 'L’Autorité de la concurrence a sanctionné mardi trois distributeurs pour entente.',
  en: 'The CMA fined three retailers on Tuesday for colluding.'
};

describe('behind a fine against several that are not named, each pays its own', () => {
  it.each<[Language, string]>([
    ['fr', 'Lidl écope de 12 millions d’euros, Intermarché de 8 millions, Auchan de 5 millions.'],
    [
      'fr',
      'La plus grosse amende, 12 millions d’euros, frappe Lidl ; Intermarché et Auchan devront verser respectivement 8 et 5 millions d’euros.'
    ],
    ['fr', 'Lidl, 12 millions d’euros. Intermarché, 8 millions. Auchan, 5 millions.'],
    ['fr', 'À Lidl, elle réclame 12 millions d’euros ; à Intermarché, 8 millions ; à Auchan, 5 millions.'],
    [
      'fr',
      'Lidl est le plus lourdement frappé, avec 12 millions d’euros, devant Intermarché (8 millions) et Auchan (5 millions).'
    ],
    ['fr', 'Intermarché, 8 millions d’euros, Auchan, 5 millions, et surtout Lidl, 12 millions.']
  ])('%s %s', (language, text) => {
    expect(paid(language, `${FINED[language]} ${text}`)).toEqual(['auchan 5', 'intermarche 8', 'lidl 12']);
  });

  it.each<[Language, string]>([
    ['en', 'Tesco must pay £12m, Asda £8m and Morrisons £5m.'],
    [
      'en',
      'Tesco received the largest penalty, £12m; Asda and Morrisons were fined £8m and £5m respectively.'
    ],
    ['en', 'Tesco: £12m. Asda: £8m. Morrisons: £5m.'],
    ['en', 'Tesco’s share is £12m, Asda’s £8m and Morrisons’ £5m.'],
    ['en', 'Tesco was hit hardest, at £12m, ahead of Asda (£8m) and Morrisons (£5m).']
  ])('%s %s', (language, text) => {
    expect(paid(language, `${FINED[language]} ${text}`)).toEqual(['asda 8', 'morrisons 5', 'tesco 12']);
  });

  it('and a sum that a name which no gazetteer has pays falls on none of the others', () => {
    expect(paid('en', 'The CMA fined John Zorb £12m, Asda £8m and Morrisons £5m on Tuesday.')).toEqual([
      'asda 8',
      'morrisons 5'
    ]);
    expect(paid('en', 'The CMA fined Zorblax £12m, Asda £8m and Morrisons £5m on Tuesday.')).toEqual([
      'asda 8',
      'morrisons 5',
      'zorblax 12'
    ]);
  });

  it('but what else is told of them in money is no fine', () => {
    expect(paid('en', `${FINED.en} Tesco has sales of £60bn and Asda of £20bn.`)).toEqual([]);
    expect(paid('fr', `${FINED.fr} Lidl réalise 16 milliards d’euros de chiffre d’affaires.`)).toEqual([]);
  });
});

describe('in the sentence of the fine, each pays its own', () => {
  it.each<[Language, string, string[]]>([
    [
      'fr',
      'Lidl (12 millions d’euros), Intermarché (8 millions) et Auchan (5 millions) ont été condamnés par l’Autorité de la concurrence.',
      ['auchan 5', 'intermarche 8', 'lidl 12']
    ],
    [
      'fr',
      'Douze millions d’euros pour l’un, 8 millions pour l’autre : Lidl et Auchan ont été sanctionnés par l’Autorité de la concurrence.',
      ['auchan 8', 'lidl 12']
    ],
    [
      'fr',
      'L’Autorité de la concurrence a infligé 20 millions d’euros d’amendes : 12 à Lidl, 8 à Auchan.',
      ['auchan 8', 'lidl 12']
    ],
    [
      'fr',
      'L’Autorité de la concurrence a infligé 20 millions d’euros d’amendes, dont 12 millions à Lidl et 8 millions à Auchan.',
      ['auchan 8', 'lidl 12']
    ],
    ['en', 'The CMA imposed £20m in fines: £12m on Tesco and £8m on Asda.', ['asda 8', 'tesco 12']]
  ])('%s %s', (language, text, parts) => {
    expect(paid(language, text)).toEqual(parts);
  });

  it('unless the sum is that of all', () => {
    expect(paid('en', 'The CMA fined Tesco and Asda a combined £20m.')).toEqual(['asda+tesco 20']);
  });
});

describe('in a list, each pays its own', () => {
  it.each<[Language, string, string[]]>([
    [
      'en',
      `${FINED.en} Tesco, part of Britain’s Sainsbury’s, was given £12m, Asda £8m and Morrisons, which belongs to Walmart, £5m.`,
      ['asda 8', 'morrisons 5', 'tesco 12']
    ],
    [
      'fr',
      'L’Autorité de la concurrence a infligé 12 millions d’euros d’amende à Lidl. Suivent Intermarché, propriété de Carrefour, avec 8 millions, et Auchan, qui s’en sort avec 5 millions.',
      ['auchan 5', 'intermarche 8', 'lidl 12']
    ],
    [
      'en',
      'The CMA fined Tesco £12m on Tuesday. Next come Asda, owned by Walmart, with £8m and Morrisons with £5m.',
      ['asda 8', 'morrisons 5', 'tesco 12']
    ]
  ])('and no owner that stands beside it: %s %s', (language, text, parts) => {
    expect(paid(language, text)).toEqual(parts);
  });

  it('beside a name that nobody knows', () => {
    const text =
      'The CMA confirmed its penalties on Tesco (£12m), Grubbins (£3m), Asda (£8m) and Morrisons (£5m).';
    expect(paid('en', text)).toEqual(['asda 8', 'morrisons 5', 'tesco 12']);
  });

  it.each<[Language, string]>([
    [
      'fr',
      'L’Autorité de la concurrence a sanctionné Lidl et Auchan, pour 400 000 et 675 000 euros, en mai.'
    ],
    ['en', 'The French competition authority fined Lidl and Auchan, for €400,000 and €675,000, in May.']
  ])('in the order of their names, of two and two (%s)', (language, text) => {
    expect(paid(language, text)).toEqual(['auchan 0.675', 'lidl 0.4']);
  });
});

describe('a sum that the sentence before has told', () => {
  it('is that of each where it says so', () => {
    const text =
      'Two insurers must pay £10m each for misleading customers. The High Court imposed the penalties on Aviva and Axa on Wednesday, and made them bear £400,000 of the regulator’s costs.';
    expect(paid('en', text)).toEqual(['aviva 10', 'axa 10']);
  });

  it('is that of all elsewhere', () => {
    const text =
      'Two insurers must pay £10m for misleading customers. The High Court imposed the penalties on Aviva and Axa on Wednesday.';
    expect(paid('en', text)).toEqual(['aviva+axa 10']);
  });
});
