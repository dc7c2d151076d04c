import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** « jurisdiction targets date amount » of each fine, of a clipping published on 12 June 2025. */
function read(language: 'fr' | 'en', text: string): string[] {
  return actionsIn(language, text, { published: '2025-06-12' })
    .filter(({ type }) => type === 'fine')
    .map(({ jurisdiction, targets, date, amount }) =>
      [jurisdiction, targets.join('+'), date.date ?? '-', amount].join(' ')
    );
}

const ITALY = 'Italy’s Garante fined Clearview €20 million in March 2022.';
const ITALIE = 'En mars 2022, le Garante italien a infligé 20 millions d’euros d’amende à Clearview.';
const BA = 'The ICO fined British Airways £20 million in October 2020.';

describe('the sum of a fine told before', () => {
  it.each([
    [
      'en',
      `${ITALY} The Greek authority imposed the same amount in July.`,
      'GR clearview-ai 2022-07 20000000'
    ],
    [
      'en',
      `${ITALY} Greece’s data protection authority settled on the same sum in July.`,
      'GR clearview-ai 2022-07 20000000'
    ],
    ['en', `${ITALY} The Dutch matched that in February.`, 'NL clearview-ai 2023-02 20000000'],
    ['en', `${BA} It asked the same sum of Marriott in 2021.`, 'GB marriott 2021 20000000'],
    [
      'fr',
      `${ITALIE} L’autorité grecque retient la même somme en juillet.`,
      'GR clearview-ai 2022-07 20000000'
    ],
    [
      'fr',
      `${ITALIE} En octobre de la même année, la Cnil s’aligne, au centime près.`,
      'FR clearview-ai 2022-10 20000000'
    ],
    [
      'fr',
      `${ITALIE} La Cnil avait prononcé une amende identique en octobre.`,
      'FR clearview-ai 2021-10 20000000'
    ],
    ['fr', `${ITALIE} La Cnil réclame le même montant à Google.`, 'FR google - 20000000']
  ] as const)('is imposed by another, or on another (%s): %s', (language, text, fine) => {
    const found = read(language, text);
    expect(found).toContain(fine);
    expect(found).toHaveLength(2);
  });

  it.each([
    ['en', `${ITALY} Investors lost the same amount in November.`],
    ['en', `${BA} The airline charged the same amount for bags in May.`],
    ['en', `${BA} The court demanded the same amount from investors.`],
    ['fr', `${ITALIE} La société réclame la même somme à ses assureurs.`],
    ['fr', `${ITALIE} L’Autorité de la concurrence s’aligne sur ses voisines.`]
  ] as const)('is no fine where nobody imposes it (%s): %s', (language, text) => {
    expect(read(language, text)).toHaveLength(1);
  });
});
