import { lastAtMost } from './step-sums.ts';

/** Hands out times in which an item of a value has nothing, between bin `from` and bin `to` where it has. */
export type VisitGaps = (gap: (from: number, to: number, value: number, n: number) => void) => void;

/**
 * For every value, how much falls into gaps that contain the whole of a range [a, b]: from < a and to > b. A summed-area
 * table over (from, to), but only at a few cuts of each axis, with about √(gaps · values) gaps between two of them:
 * an answer takes the corner of the table before a and behind b, and of the gaps of the two strips between the corner and the range
 * those that contain it, which stand first in each bin. So O(values + bins + √(gaps · values)) steps, at most, and as many numbers in
 * the table as there are gaps, at most, beside 24 bytes per gap. Plain data, so that a worker can make it.
 */
export interface GapTable {
  byFrom: Strips;
  byTo: Strips;
  /** Cuts of both axes: the corner (i, j) counts gaps with from < cutsFrom[i] and to > cutsTo[j]. */
  cutsFrom: Int32Array;
  cutsTo: Int32Array;
  /** The numbers of every corner, row by row of `cutsFrom`. */
  corners: Int32Array;
}

/** Gaps by the bin of one of their ends, in each bin those first that reach farthest. */
interface Strips {
  starts: Int32Array;
  other: Int32Array;
  value: Int32Array;
  n: Int32Array;
}

export function gapTable(visit: VisitGaps, bins: number, values: number): GapTable {
  // Sorted by one end and then, keeping that order, by the other.
  const anyFrom = stripsOf((gap) => visit((from, to, value, n) => gap(to, from, value, n)), bins);
  const byFrom = stripsOf(turned(anyFrom, 'backwards'), bins);
  const byTo = stripsOf(turned(byFrom, 'forwards'), bins);
  const strip = Math.max(1, Math.ceil(Math.sqrt(byFrom.n.length * values)));
  const cutsFrom = Int32Array.from([0, ...cutsOf(byFrom, strip)]);
  const cutsTo = Int32Array.from([...cutsOf(byTo, strip).map((bin) => bin - 1), bins]);
  const corners = new Int32Array(cutsFrom.length * cutsTo.length * values);
  fillCorners(turned(byTo, 'forwards'), { cutsFrom, cutsTo, corners }, values);
  return { byFrom, byTo, cutsFrom, cutsTo, corners };
}

/** Subtracts from `out` what falls into gaps around the bins a…b. The range may be empty (b = a - 1). */
export function subtractGaps(table: GapTable, out: Int32Array, a: number, b: number): void {
  const { cutsFrom, cutsTo, corners } = table;
  const i = lastAtMost(cutsFrom, a);
  const j = lastAtMost(cutsTo, b - 1) + 1;
  const before = cutsFrom[i] ?? 0;
  const behind = cutsTo[j] ?? Infinity;
  const corner = (i * cutsTo.length + j) * out.length;
  for (let k = 0; k < out.length; k++) out[k] = (out[k] ?? 0) - (corners[corner + k] ?? 0);
  subtractStrip(table.byFrom, out, [before, a], 1, b);
  subtractStrip(table.byTo, out, [b + 1, behind + 1], -1, before);
}

function stripsOf(visit: VisitGaps, bins: number): Strips {
  const starts = new Int32Array(bins + 1);
  visit((bin) => (starts[bin + 1] = (starts[bin + 1] ?? 0) + 1));
  for (let b = 0; b < bins; b++) starts[b + 1] = (starts[b + 1] ?? 0) + (starts[b] ?? 0);
  const next = starts.slice();
  const length = starts[bins] ?? 0;
  const strips = {
    starts,
    other: new Int32Array(length),
    value: new Int32Array(length),
    n: new Int32Array(length)
  };
  visit((bin, other, value, n) => {
    const at = next[bin] ?? 0;
    strips.other[at] = other;
    strips.value[at] = value;
    strips.n[at] = n;
    next[bin] = at + 1;
  });
  return strips;
}

/** Bins between which lie at least `size` gaps. */
function cutsOf({ starts }: Strips, size: number): number[] {
  const cuts: number[] = [];
  let begun = 0;
  for (let bin = 1; bin < starts.length - 1; bin++) {
    const here = starts[bin] ?? 0;
    if (here - begun < size) continue;
    begun = here;
    cuts.push(bin);
  }
  return cuts;
}

/**
 * Of the gaps whose end lies in the bins from…to-1, those whose other end lies beyond a bin: behind it (`sign` 1), or before it (-1).
 * A test that is given as a function made this twice as slow.
 */
function subtractStrip(
  { starts, other, value, n }: Strips,
  out: Int32Array,
  [from, to]: [number, number],
  sign: 1 | -1,
  beyond: number
): void {
  const last = Math.min(to, starts.length - 1);
  for (let bin = from; bin < last; bin++) {
    const end = starts[bin + 1] ?? 0;
    for (let i = starts[bin] ?? 0; i < end; i++) {
      if (sign * ((other[i] ?? 0) - beyond) <= 0) break;
      const v = value[i] ?? 0;
      out[v] = (out[v] ?? 0) - (n[i] ?? 0);
    }
  }
}

/** The gaps of strips, the other end first, in the order of the bins or against it. */
function turned({ starts, other, value, n }: Strips, order: 'forwards' | 'backwards'): VisitGaps {
  const bins = starts.length - 1;
  return (gap) => {
    for (let k = 0; k < bins; k++) {
      const bin = order === 'forwards' ? k : bins - 1 - k;
      for (let i = starts[bin] ?? 0; i < (starts[bin + 1] ?? 0); i++)
        gap(other[i] ?? 0, bin, value[i] ?? 0, n[i] ?? 0);
    }
  };
}

/** Each gap goes to the corner nearest to it, then every corner takes what those inside it have. */
function fillCorners(
  visit: VisitGaps,
  { cutsFrom, cutsTo, corners }: Pick<GapTable, 'cutsFrom' | 'cutsTo' | 'corners'>,
  values: number
): void {
  const width = cutsTo.length;
  visit((from, to, value, n) => {
    const i = lastAtMost(cutsFrom, from) + 1;
    const j = lastAtMost(cutsTo, to - 1);
    if (i >= cutsFrom.length || j < 0) return;
    const at = (i * width + j) * values + value;
    corners[at] = (corners[at] ?? 0) + n;
  });
  const at = (i: number, j: number) => (i * width + j) * values;
  for (let i = 0; i < cutsFrom.length; i++) {
    for (let j = width - 1; j >= 0; j--) {
      const [above, right] = [i > 0, j < width - 1];
      for (let v = 0; v < values; v++) {
        let sum = corners[at(i, j) + v] ?? 0;
        if (above) sum += corners[at(i - 1, j) + v] ?? 0;
        if (right) sum += corners[at(i, j + 1) + v] ?? 0;
        if (above && right) sum -= corners[at(i - 1, j + 1) + v] ?? 0;
        corners[at(i, j) + v] = sum;
      }
    }
  }
}
