import { NEAR_PAR } from '../sums/near-par.ts';
import type { Draft } from './merge.ts';

/** Rounded or converted, an amount may differ a little, or be in another currency; « 345 millions d’euros » are no “£12.7m”. */
export function sameAmount(a: Draft, b: Draft): boolean {
  if (a.amount === null || b.amount === null) return true;
  const [small, large] = [Math.min(a.amount, b.amount), Math.max(a.amount, b.amount)];
  if (a.currency === b.currency) return large - small <= 0.06 * large;
  const near = NEAR_PAR.has(a.currency ?? '') && NEAR_PAR.has(b.currency ?? '');
  return !near || large <= CONVERTED * small;
}

/** How much a sum can be in another of the currencies near par, rounded. */
const CONVERTED = 2;

/** “fined A and B $71m together”, told in another money than what one of them pays. */
export function isSharedSum(all: Draft, one: Draft): boolean {
  const areSums = all.amount !== null && one.amount !== null && all.currency !== one.currency;
  return areSums && all.targets.length > 1 && one.targets.length === 1 && TOGETHER.test(all.quote);
}

export const TOGETHER =
  /(?<!\p{L})(?:together|combined|in total|a total of|between them|au total|ensemble|à eux deux|à elles deux)(?!\p{L})/iu;
