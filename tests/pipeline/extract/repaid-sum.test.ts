import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** « type amount currency » of each action. */
const sums = (language: 'fr' | 'en', text: string, title = 'Revue') =>
  actionsIn(language, text, { title }).map(({ type, amount, currency }) =>
    [type, amount ?? '-', currency ?? '-'].join(' ')
  );

describe('the sum of an order', () => {
  it.each([
    [
      'fr',
      'La Commission européenne a ordonné à Apple de rembourser 13 milliards d’euros à l’Irlande.',
      13e9,
      'EUR'
    ],
    ['fr', 'La CNIL a sommé Uber de restituer 2 millions d’euros aux chauffeurs.', 2e6, 'EUR'],
    [
      'en',
      'The Federal Trade Commission ordered Amazon on Tuesday to repay drivers $61 million.',
      61e6,
      'USD'
    ],
    ['en', 'India’s Enforcement Directorate seized 55 billion rupees from Xiaomi.', 55e9, 'INR']
  ] as const)('%s « %s » is what is paid back', (language, text, amount, currency) => {
    expect(sums(language, text)).toEqual([`order ${amount} ${currency}`]);
  });

  it.each([
    [
      'fr',
      'La Commission européenne a ordonné à Apple d’ouvrir sa boutique, qui rapporte 13 milliards d’euros.'
    ],
    ['en', 'The Federal Trade Commission ordered Amazon to refund customers who had paid $61 a month.'],
    ['en', 'The Federal Trade Commission ordered Amazon to change a service that made $61 million.']
  ] as const)('%s « %s » names another sum', (language, text) => {
    expect(sums(language, text)).toEqual(['order - -']);
  });
});

describe('a fine told in two currencies', () => {
  it('has the sum in the money of the country, though the headline converts it', () => {
    expect(
      sums(
        'en',
        'The Korea Fair Trade Commission fined Google 207.4 billion won ($177 million) on Tuesday.',
        'South Korea fines Google $177 million'
      )
    ).toEqual(['fine 207400000000 KRW']);
    expect(
      sums(
        'en',
        'The European Commission fined Google 2.4 billion euros ($2.7 billion).',
        'EU fines Google $2.7 billion'
      )
    ).toEqual(['fine 2400000000 EUR']);
  });
});
