import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

const PUBLISHED = { published: '2025-08-12' };
const datesIn = (language: 'en' | 'fr', text: string) =>
  actionsIn(language, text, PUBLISHED).map(({ date }) => date.date);

describe('when the case began that a fine ends', () => {
  it.each<['en' | 'fr', string]>([
    [
      'en',
      'Match Group will pay $14 million to resolve a case brought by the U.S. Federal Trade Commission in 2019.'
    ],
    ['en', 'Google agreed to pay $14 million to settle charges brought by the SEC in May 2019.'],
    ['en', 'The CMA fined Google £5m in a case that dates back to 2019.'],
    ['en', 'The CMA fined Google £5m under the 2018 Data Protection Act.'],
    ['fr', 'La CNIL a condamné Google à 5 millions d’euros dans une affaire qui remonte à 2019.'],
    [
      'fr',
      'Google va payer 14 millions de dollars pour mettre fin à une procédure engagée par la FTC en 2019.'
    ]
  ])('is not when it was imposed (%s): %s', (language, text) => {
    expect(datesIn(language, text)).toEqual(['2025-08-12']);
  });
});

describe('the day of the order that a fine is told in', () => {
  it.each<['en' | 'fr', string]>([
    ['en', 'The SEC fined Vanguard $13.5 million in an order entered on Jan. 17, 2025.'],
    ['en', 'Under a consent order filed on January 17, Vanguard will pay $5m to the SEC.'],
    ['en', 'Vanguard will pay $13.5 million under an order that the SEC entered on Jan. 17, 2025.'],
    [
      'fr',
      'Aux termes d’un accord homologué le 17 janvier, Vanguard paiera 5 millions d’euros, a annoncé le parquet.'
    ]
  ])('is the day of the fine (%s): %s', (language, text) => {
    expect(datesIn(language, text)).toEqual(['2025-01-17']);
  });
});
