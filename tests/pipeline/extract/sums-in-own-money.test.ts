import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** The sums of the actions that a clipping tells, with their money. */
function sums(language: 'fr' | 'en', text: string): string[] {
  return actionsIn(language, text, { published: '2025-07-04' }).map(
    ({ type, amount, currency }) => `${type} ${amount ?? '-'} ${currency ?? '-'}`
  );
}

describe('the sum of a fine', () => {
  it.each([
    [
      'fr',
      'TikTok a été condamné jeudi par l’ICO britannique à 14,5 millions d’euros d’amende (12,7 millions de livres).',
      'fine 12700000 GBP'
    ],
    [
      'fr',
      'Un tribunal de Moscou a infligé jeudi à Google une amende de 37.000 euros (3,6 millions de roubles).',
      'fine 3600000 RUB'
    ],
    [
      'en',
      'South Korea’s antitrust regulator on Thursday fined Google $15 million (20.7 billion won).',
      'fine 20700000000 KRW'
    ],
    ['en', 'BaFin fined N26 $4.7 million, or 4 million euros, on Thursday.', 'fine 4000000 EUR'],
    ['en', 'BaFin fined N26 €4 million ($4.7 million) on Thursday.', 'fine 4000000 EUR']
  ] as const)('is in the money of whoever fines (%s): %s', (language, text, sum) => {
    expect(sums(language, text)).toEqual([sum]);
  });

  it.each([
    [
      'fr',
      'L’Autorité de la concurrence a condamné jeudi Google à un quart de milliard d’euros d’amende.',
      250e6
    ],
    ['en', 'The French watchdog fined Google a quarter of a billion euros on Thursday.', 250e6],
    ['en', 'The CNIL fined Uber one and a half million euros on Thursday.', 1.5e6],
    ['en', 'The French watchdog fined Google half a billion euros on Thursday.', 500e6]
  ] as const)('is read in words (%s): %s', (language, text, sum) => {
    expect(sums(language, text)).toEqual([`fine ${sum} EUR`]);
  });

  it.each([
    [
      'en',
      'BaFin fined N26, which raised $900 million last year, €4 million on Thursday.',
      'fine 4000000 EUR'
    ],
    [
      'en',
      'The CNIL fined Criteo €40 million on Thursday, of which €10 million is suspended.',
      'fine 40000000 EUR'
    ],
    [
      'en',
      'The fine of €4 million that BaFin imposed on N26 on Thursday is smaller than its largest.',
      'fine 4000000 EUR'
    ]
  ] as const)('is none that stands beside it (%s): %s', (language, text, sum) => {
    expect(sums(language, text)).toEqual([sum]);
  });
});

describe('a sum that is rounded, and told exactly in brackets', () => {
  it.each([
    [
      'fr',
      'La CNIL a condamné Lidl à près de deux milliards d’euros (1,96 milliard exactement).',
      'fine 1960000000 EUR'
    ],
    ['en', 'The CMA fined Tesco some £5m (£4.87m to be exact) on Monday.', 'fine 4870000 GBP'],
    ['en', 'The CMA fined Tesco some £5m (£2m of it for delay) on Monday.', 'fine 5000000 GBP']
  ] as const)('is the exact one (%s): %s', (language, text, sum) => {
    expect(sums(language, text)).toEqual([sum]);
  });
});
