/**
 * What a dollar has cost at least and at most in a money since 2010, by yearly averages (Federal Reserve, G.5A), a little wider for rounded
 * sums. Moneys that lost most of their worth in that time are left out.
 */
const COST_OF_DOLLAR: Record<string, readonly [number, number]> = {
  USD: [1, 1],
  EUR: [0.7, 1.04],
  GBP: [0.58, 0.88],
  CHF: [0.79, 1.02],
  CNY: [6, 7.4],
  HKD: [7.7, 7.9],
  SGD: [1.22, 1.45],
  INR: [44, 91],
  KRW: [1040, 1480],
  AUD: [0.95, 1.62],
  CAD: [0.96, 1.45],
  NZD: [1.15, 1.76],
  SEK: [6.3, 11],
  NOK: [5.5, 11],
  DKK: [5.2, 7.3],
  PLN: [2.9, 4.6]
};

/** A sum in dollars, at least and at most: a report may have converted it at any time's rate. Of other moneys nothing is known: no sum equals it. */
export function worthInDollars(amount: number, currency: string | null): [number, number] {
  const cost = COST_OF_DOLLAR[currency ?? ''];
  return cost ? [amount / cost[1], amount / cost[0]] : [Infinity, -Infinity];
}
