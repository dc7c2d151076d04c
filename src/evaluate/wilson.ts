import type { Interval } from '../lib/accuracy.ts';

/** The quantile of the normal distribution that leaves 2.5 % on either side. */
const Z = 1.959964;

/**
 * Wilson's score interval at 95 % for `hits` of `n`, as shares of 1 (E. B. Wilson, 1927). Unlike the usual ± it stays within 0
 * and 1 and is not empty when all hit. `n` need not be whole; with none tried, nothing is known: 0 to 1.
 */
export function wilson(hits: number, n: number): Interval {
  if (n === 0) return { low: 0, high: 1 };
  const share = hits / n;
  const scale = 1 + Z ** 2 / n;
  const centre = (share + Z ** 2 / (2 * n)) / scale;
  const reach = (Z / scale) * Math.sqrt((share * (1 - share)) / n + Z ** 2 / (4 * n ** 2));
  return { low: Math.max(0, centre - reach), high: Math.min(1, centre + reach) };
}
