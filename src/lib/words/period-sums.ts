import { lastAtMost } from '../brush/step-sums.ts';
import type { Period } from '../charts/calendar.ts';
import { dayNumber } from '../charts/calendar.ts';
import { firstDay, lastDay } from '../filter/dates.ts';
import type { DateRange } from '../filter/filter.ts';

/** A period and what counts for it. */
export interface Weighed {
  period: Period;
  weight: number;
}

/**
 * What may have happened in a range: the sum of the weights of all periods that overlap it. Those are the ones that begin by its
 * end, less those that end before it begins, so that two searches answer however many there are. Ranges must not end before they
 * start.
 */
export function periodSums(all: readonly Weighed[]): (range: DateRange) => number {
  const starts = sumsBelow(all, ({ start }) => start);
  const ends = sumsBelow(all, ({ end }) => end);
  return ({ from, to }) =>
    starts(to === null ? Infinity : dayNumber(lastDay(to))) -
    ends(from === null ? -Infinity : dayNumber(firstDay(from)));
}

/** The sum of the weights of those whose day is at most a limit. */
function sumsBelow(all: readonly Weighed[], dayOf: (period: Period) => number): (limit: number) => number {
  const sorted = all
    .map(({ period, weight }) => ({ day: dayOf(period), weight }))
    .sort((a, b) => a.day - b.day);
  const days = sorted.map(({ day }) => day);
  let sum = 0;
  const sums = sorted.map(({ weight }) => (sum += weight));
  return (limit) => sums[lastAtMost(days, limit)] ?? 0;
}
