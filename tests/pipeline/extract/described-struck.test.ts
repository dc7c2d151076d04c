import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

const struck = (language: 'fr' | 'en', text: string) =>
  actionsIn(language, text).map(({ targets }) => targets);

describe('a name behind any noun of one who does something, and before a sum of millions', () => {
  it('is that of a company, whatever it does', () => {
    for (const noun of [
      'consumer credit rater',
      'antivirus software vendor',
      'City broker',
      'ticket reseller'
    ])
      expect(struck('en', `The FCA fined ${noun} Zorblax £17.2m for serious failings.`)).toEqual([
        ['zorblax']
      ]);
    expect(struck('en', 'The FCA hit City broker Zorb & Blax with a £17.2m penalty.')).toEqual([
      ['zorb-blax']
    ]);
    for (const noun of ['le courtier', 'l’éditeur de logiciels', 'le spécialiste du crédit'])
      expect(struck('fr', `L’AMF a condamné ${noun} Zorblax à 3 millions d’euros d’amende.`)).toEqual([
        ['zorblax']
      ]);
  });

  it('may be a person’s behind what only people are, or where the sum is small', () => {
    for (const noun of ['former fund manager', 'billionaire investor', 'trader', 'software engineer'])
      expect(struck('en', `The SEC fined ${noun} Zorblax $3 million.`).flat()).toEqual([]);
    expect(struck('en', 'The council fined baker Zorblax £300 for noise.').flat()).toEqual([]);
    expect(
      struck('fr', 'L’AMF a condamné l’ancien courtier Zorblax à 3 millions d’euros d’amende.').flat()
    ).toEqual([]);
  });
});

describe('words of actions in names', () => {
  it('tell nothing', () => {
    for (const name of ['Buffalo Grill', 'Traeger Grills'])
      expect(
        actionsIn('en', `The European Commission fined ${name} €3 million.`).map(({ type }) => type)
      ).toEqual(['fine']);
    const freedom =
      'The Hungarian National Authority for Data Protection and Freedom of Information fined Vodafone.';
    expect(actionsIn('en', freedom)).toHaveLength(1);
  });
});

describe('a name of which a company of the gazetteers is only a part', () => {
  it('is not that company’s: “Northern & Shell”', () => {
    expect(
      struck('en', 'The CMA is investigating Vodafone’s purchase of Northern & Shell’s papers.')
    ).toEqual([['vodafone']]);
  });

  it('is that company’s with its legal form: “Sainsbury’s Supermarkets Ltd”', () => {
    expect(struck('en', 'The CMA fined Sainsbury’s Supermarkets Ltd £3m.')).toEqual([['sainsburys']]);
  });
});
