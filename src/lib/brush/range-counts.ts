import { GapSums } from './gap-sums.ts';
import { lastAtMost, StepSums } from './step-sums.ts';

/**
 * Where items of a value begin, end and pause, as counts by day. Days are whole numbers from 1 January 1970; columns are
 * parallel: `n` items (or the sum of a weight of theirs) of a `value` whose first day is `opened.day`, …
 */
export interface Edges {
  opened: { day: Int32Array; value: Int32Array; n: Int32Array };
  closed: { day: Int32Array; value: Int32Array; n: Int32Array };
  gaps: { from: Int32Array; to: Int32Array; value: Int32Array; n: Int32Array };
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
 * (`StepSums`, `GapSums`). With V values, E distinct (value, day) of openings and closings, G distinct (value, from, to)
 * of gaps: an answer takes O(V + √(G·V)) steps, whatever the number of items, and memory is ≤ 12 E + 32 G + O(V + days)
 * bytes, where E ≤ 2 · min(occurrences, V · days). Measured: `npm run bench -- brush`.
 *
 * Bins are the days on which anything opens, closes or pauses, so that no range of days is rounded.
 */
export class RangeCounts {
  readonly #days: Int32Array;
  readonly #opened: StepSums;
  readonly #closed: StepSums;
  readonly #gaps: GapSums;
  readonly #out: Int32Array;

  constructor({ opened, closed, gaps }: Edges, values: number) {
    this.#days = distinctDays([opened.day, closed.day, gaps.from, gaps.to]);
    const binned = (day: Int32Array) => day.map((d) => lastAtMost(this.#days, d));
    const bins = this.#days.length;
    const steps = ({ day, value, n }: Edges['opened']) => ({ bin: binned(day), value, n });
    this.#opened = new StepSums(steps(opened), bins, values);
    this.#closed = new StepSums(steps(closed), bins, values);
    this.#gaps = new GapSums({ ...gaps, from: binned(gaps.from), to: binned(gaps.to) }, bins, values);
    this.#out = new Int32Array(values);
  }

  /**
   * The number of each value in the days from…to, both included; null leaves an end open, but an item without days is in
   * no range. The array is the same at every call.
   */
  at(from: number | null, to: number | null): Int32Array {
    const a = from === null ? 0 : lastAtMost(this.#days, from - 1) + 1;
    const b = to === null ? this.#days.length - 1 : lastAtMost(this.#days, to);
    this.#opened.set(this.#out, b);
    this.#closed.subtract(this.#out, a - 1);
    this.#gaps.subtract(this.#out, a, b);
    return this.#out;
  }
}

function distinctDays(columns: readonly Int32Array[]): Int32Array {
  const days = new Set<number>();
  for (const column of columns) for (const day of column) days.add(day);
  return Int32Array.from(days).sort();
}
