import { describe, expect, it } from 'vitest';
import { findAmounts } from '../../../src/pipeline/extract/sums/amounts.ts';
import { actionsIn } from './actions-in.ts';

/** Type, day and sum of what a clipping of Friday, 4 July 2025 tells. */
function told(language: 'fr' | 'en', text: string): string[] {
  return actionsIn(language, text, { published: '2025-07-04' })
    .map(({ type, date, amount }) => `${type} ${date.date ?? 'none'} ${amount ?? '-'}`)
    .sort();
}

describe('several actions of one sentence', () => {
  it.each([
    [
      'fr',
      'Apple, déjà sanctionné le 31 mars par l’Autorité de la concurrence à hauteur de 150 millions d’euros, a écopé jeudi d’une amende de 98 millions d’euros en Italie.',
      ['fine 2025-03-31 150000000', 'fine 2025-07-03 98000000']
    ],
    [
      'fr',
      'L’autorité italienne de la concurrence a infligé jeudi 98 millions d’euros à Apple, trois mois après que l’Autorité de la concurrence française l’a condamné à 150 millions d’euros.',
      ['fine 2025-04 150000000', 'fine 2025-07-03 98000000']
    ],
    [
      'en',
      'The SEC fined Robinhood $5 million and ordered it to repay customers $3 million on Thursday.',
      ['fine 2025-07-03 5000000', 'order 2025-07-03 3000000']
    ]
  ] as const)('have each their own day and sum (%s): %s', (language, text, lines) => {
    expect(told(language, text)).toEqual(lines);
  });

  it.each([
    [
      'fr',
      'La CNIL a infligé jeudi à Carrefour 15 millions d’euros pour ses cookies et 3 millions pour une fuite de données.',
      ['15000000', '3000000']
    ],
    [
      'en',
      'Ofcom fined Virgin Media £7m on Thursday over exit charges and a further £2m for late replies.',
      ['2000000', '7000000']
    ],
    [
      'en',
      'Ofcom fined Virgin Media £9m on Thursday: £7m over exit charges and £2m for late replies.',
      ['9000000']
    ]
  ] as const)('are told of two reasons, but not of the parts of one (%s): %s', (language, text, sums) => {
    expect(told(language, text)).toEqual(sums.map((sum) => `fine 2025-07-03 ${sum}`));
  });

  it.each([
    [
      'fr',
      'Le verdict, tombé le 27 juin 2022, est sévère pour Credit Suisse : 2 millions de francs d’amende.',
      'fine 2022-06-27 2000000'
    ],
    ['en', 'The Reserve Bank of India shut the door on Mastercard on July 22, 2021.', 'ban 2021-07-22 -'],
    [
      'en',
      'Telegram was banned in Brazil for a weekend in April 2023 when it declined to hand data to police.',
      'ban 2023-04 -'
    ],
    [
      'en',
      'The FDA barred copies of Ozempic from April after declaring an end to the shortage.',
      'ban 2025-04 -'
    ]
  ] as const)('or one has the only day that is told (%s): %s', (language, text, line) => {
    expect(told(language, text)).toEqual([line]);
  });

  it.each([
    ['SGD 2 million', 2e6, 'SGD'],
    ['SAR 5 million', 5e6, 'SAR'],
    ['Rs1.2 lakh crore', 1.2e12, 'INR'],
    ['Won207bn', 207e9, 'KRW'],
    ['Y5bn', 5e9, 'JPY'],
    ['GH¢5 million', 5e6, 'GHS'],
    ['CFA 5 billion', 5e9, 'XOF']
  ])('%s is money', (words, value, currency) => {
    expect(findAmounts(`They paid ${words} then.`)).toMatchObject([{ value, currency }]);
  });
});
