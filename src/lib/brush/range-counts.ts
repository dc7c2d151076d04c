import { gapTable, subtractGaps } from './gap-sums.ts';
import type { GapTable } from './gap-sums.ts';
import { lastAtMost, setSums, stepTable, subtractSums } from './step-sums.ts';
import type { StepTable } from './step-sums.ts';

/**
 * Where items of a value begin, end and pause, handed out one by one, the same at each call. Days are whole numbers from 1
 * January 1970: `n` items (or the sum of a weight of theirs) of a `value` whose first day is `day`, … One value and day may come
 * several times.
 */
export interface Edges {
  /** The days on which anything opens, closes or pauses, ascending. */
  days: Int32Array;
  opened: (edge: (day: number, value: number, n: number) => void) => void;
  closed: (edge: (day: number, value: number, n: number) => void) => void;
  gaps: (gap: (from: number, to: number, value: number, n: number) => void) => void;
}

/**
 * How many items of each value have a part of themselves in a range of days, for any range, without looking at the items.
 *
 * An item is a set of periods (the dates of the events that a clipping reports, each a day, a month or a year) and counts
 * once in every range that one of them meets. Let its periods be in the order of their first days. It *opens* on the
 * first of these, it *closes* on its last day, and a *gap* lies wherever a period begins more than a day after all
 * earlier ones have ended: from that last day to the first day of the next period. Then for a range [a, b]
 *
 *     items in [a, b] = opened by b − closed before a − items with a gap around [a, b]  (from < a and to > b).
 *
 * For: what has not opened by b lies behind the range, what has closed before a lies before it, never both, and neither
 * can have a gap around it. An item that is left has a period that begins by b and one that ends after a. If none meets
 * the range, each lies wholly before or wholly behind it; in their order there is one place where « before » turns to
 * « behind », and it is a gap around the range, the only one, as gaps do not overlap. If one meets the range, no gap
 * contains it. (An item of single days counts at its first day in the range, that whose previous day is < a: the gaps
 * are the same pairs, counted from the other side, so that a period needs no more than a day does.)
 *
 * The first two are differences of prefix sums, the third is a summed-area table over (from, to), both kept in blocks
 * (step-sums.ts, gap-sums.ts). With V values, E distinct (value, day) of openings and closings, G distinct (value, from, to)
 * of gaps: an answer takes O(V + days + √(G·V)) steps, whatever the number of items, and memory is ≤ 12 E + 32 G + O(V + days)
 * bytes, where E ≤ 2 · min(occurrences, V · days). Measured: `npm run bench -- brush`.
 *
 * Bins are the days on which anything opens, closes or pauses, so that no range of days is rounded. Plain data, so that a
 * worker can make it.
 */
export interface RangeTable {
  values: number;
  days: Int32Array;
  opened: StepTable;
  closed: StepTable;
  gaps: GapTable;
}

/** Makes the table of all edges, for `values` values. */
export function rangeTable({ days, opened, closed, gaps }: Edges, values: number): RangeTable {
  const [start = 0] = days;
  const bins = new Int32Array((days.at(-1) ?? start) - start + 1);
  days.forEach((day, bin) => (bins[day - start] = bin));
  const bin = (day: number) => bins[day - start] ?? 0;
  const steps = (visit: Edges['opened']) =>
    stepTable((step) => visit((day, value, n) => step(bin(day), value, n)), days.length, values);
  return {
    values,
    days,
    opened: steps(opened),
    closed: steps(closed),
    gaps: gapTable(
      (gap) => gaps((from, to, value, n) => gap(bin(from), bin(to), value, n)),
      days.length,
      values
    )
  };
}

/**
 * Sets `out` to the number of each value in the days from…to, both included; null leaves an end open, but an item without
 * days is in no range.
 */
export function countRange(
  { days, opened, closed, gaps }: RangeTable,
  from: number | null,
  to: number | null,
  out: Int32Array
): void {
  const a = from === null ? 0 : lastAtMost(days, from - 1) + 1;
  const b = to === null ? days.length - 1 : lastAtMost(days, to);
  setSums(opened, out, b);
  subtractSums(closed, out, a - 1);
  subtractGaps(gaps, out, a, b);
}

/** The days of some columns, each once, ascending; `none` is no day. */
export function distinctDays(columns: readonly ArrayLike<number>[], none?: number): Int32Array {
  const days = new Set<number>();
  for (const column of columns) {
    let last: number | undefined;
    for (let i = 0; i < column.length; i++) {
      const day = column[i];
      if (day === undefined || day === none || day === last) continue;
      days.add(day);
      last = day;
    }
  }
  return Int32Array.from(days).sort();
}
