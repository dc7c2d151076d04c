import type { Interval, Share } from '../lib/accuracy.ts';
import { wilson } from './wilson.ts';

/** Hits and tries of one clipping. */
export interface Tries {
  hits: number;
  of: number;
}

/** The share of hits in all clippings, with its interval. */
export function shareOf(clippings: readonly Tries[], goal?: number): Share {
  const { hits, of } = total(clippings);
  return withGoal({ value: of === 0 ? null : hits / of, interval: intervalOf(clippings), hits, of }, goal);
}

/**
 * F1 with its interval. F1 is no share of anything, but it grows with one: with J, the share of what is right in all that was
 * found or should have been, F1 = 2 J / (1 + J). So the bounds of J give those of F1.
 */
export function f1Of(clippings: readonly (Tries & { errors: number })[], goal?: number): Share {
  const joint = clippings.map(({ hits, errors }) => ({ hits, of: hits + errors }));
  const { hits, of } = total(joint);
  const { low, high } = intervalOf(joint);
  const f1 = (share: number) => (2 * share) / (1 + share);
  return withGoal(
    {
      value: of === 0 ? null : f1(hits / of),
      interval: { low: f1(low), high: f1(high) },
      hits,
      of: hits + (of - hits) / 2
    },
    goal
  );
}

/** What was counted over several clippings, and how many independent tries it is worth. */
export interface Worth extends Tries {
  independent: number;
}

/**
 * Errors of one clipping come together (the same name is missed twice), so the clipping is what was drawn, not the name: the
 * variance between clippings against that of independent tries is the design effect (L. Kish, 1965), by which their number is
 * divided. A bootstrap over clippings says the same where there are errors, but nothing at all, a width of 0, where there are
 * none.
 */
export function worthOf(clippings: readonly Tries[]): Worth {
  const { hits, of } = total(clippings);
  return { hits, of, independent: of === 0 ? 0 : of / designEffect(clippings) };
}

/**
 * The share of hits in several parts of a sample together. Parts differ as clippings do, by their authors and subjects: their
 * tries are worth what they are within parts, or between them, whichever is less.
 */
export function shareOfParts(parts: readonly Worth[]): Share {
  const { hits, of, independent: between } = worthOf(parts);
  const within = parts.reduce((sum, { independent }) => sum + independent, 0);
  const independent = Math.min(within, between);
  const interval = of === 0 ? wilson(0, 0) : wilson((hits / of) * independent, independent);
  return { value: of === 0 ? null : hits / of, interval, hits, of };
}

/** Wilson's interval for as many independent tries as these are worth. */
function intervalOf(clippings: readonly Tries[]): Interval {
  const { hits, of, independent } = worthOf(clippings);
  return of === 0 ? wilson(0, 0) : wilson((hits / of) * independent, independent);
}

/** At least 1: that clippings are more alike than chance is not believed of a small sample. */
function designEffect(clippings: readonly Tries[]): number {
  const tried = clippings.filter(({ of }) => of > 0);
  const { hits, of } = total(tried);
  const share = hits / of;
  if (tried.length < 2 || share === 0 || share === 1) return 1;
  const spread = tried.reduce((sum, clipping) => sum + (clipping.hits - share * clipping.of) ** 2, 0);
  const variance = ((tried.length / (tried.length - 1)) * spread) / of ** 2;
  return Math.max(1, variance / ((share * (1 - share)) / (of - 1)));
}

function total(clippings: readonly Tries[]): Tries {
  return clippings.reduce((sum, { hits, of }) => ({ hits: sum.hits + hits, of: sum.of + of }), {
    hits: 0,
    of: 0
  });
}

function withGoal(share: Share, goal: number | undefined): Share {
  return goal === undefined ? share : { ...share, goal };
}
