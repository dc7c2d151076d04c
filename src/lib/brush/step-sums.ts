/** Hands out numbers that are added to values, bin by bin, in any order; the same ones each time that it is called. */
export type VisitSteps = (step: (bin: number, value: number, n: number) => void) => void;

/**
 * For every value, the sum of its numbers over the bins 0…b, for any b. The steps lie in the order of their bins, one of each
 * value in a bin; in front of every stretch of at least `values` steps stands a snapshot of all sums. An answer copies the
 * snapshot before bin b and adds what follows: at most the steps of one stretch and of its last bin, so O(values)
 * however many steps there are. Snapshots hold as many numbers as there are steps, at most: memory is 12 bytes per
 * step + 4 per bin + 4 per value. Plain data, so that a worker can make it.
 */
export interface StepTable {
  value: Int32Array;
  n: Int32Array;
  /** Where the steps of each bin begin; one more at the end. */
  starts: Int32Array;
  /** First bin of each stretch, and the sums before it, one stretch behind the other. */
  stretches: Int32Array;
  snapshots: Int32Array;
}

/** Sorts steps into a table. Visits them twice, so that no list of them is ever held beside the table. */
export function stepTable(visit: VisitSteps, bins: number, values: number): StepTable {
  const starts = new Int32Array(bins + 1);
  visit((bin) => (starts[bin + 1] = (starts[bin + 1] ?? 0) + 1));
  for (let b = 0; b < bins; b++) starts[b + 1] = (starts[b + 1] ?? 0) + (starts[b] ?? 0);
  const next = starts.slice();
  const value = new Int32Array(starts[bins] ?? 0);
  const n = new Int32Array(starts[bins] ?? 0);
  visit((bin, v, count) => {
    const at = next[bin] ?? 0;
    value[at] = v;
    n[at] = count;
    next[bin] = at + 1;
  });
  const length = mergeValues(value, n, starts, values);
  const table = { value: value.slice(0, length), n: n.slice(0, length), starts };
  return { ...table, ...snapshotsOf(table, bins, values) };
}

/** Sets `out` to the sums over all bins up to and including `bin`; -1 gives zeros. */
export function setSums(table: StepTable, out: Int32Array, bin: number): void {
  const stretch = lastAtMost(table.stretches, Math.max(0, bin + 1));
  out.set(table.snapshots.subarray(stretch * out.length, (stretch + 1) * out.length));
  addSteps(table, out, stretch, bin, 1);
}

/** Subtracts the same sums from `out`. */
export function subtractSums(table: StepTable, out: Int32Array, bin: number): void {
  const stretch = lastAtMost(table.stretches, Math.max(0, bin + 1));
  const begun = stretch * out.length;
  for (let i = 0; i < out.length; i++) out[i] = (out[i] ?? 0) - (table.snapshots[begun + i] ?? 0);
  addSteps(table, out, stretch, bin, -1);
}

/** Index of the last entry of an ascending list that is at most `limit`, -1 where none is. */
export function lastAtMost(ascending: ArrayLike<number>, limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? Infinity) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function addSteps(
  { value, n, starts, stretches }: StepTable,
  out: Int32Array,
  stretch: number,
  bin: number,
  sign: number
) {
  const end = starts[bin + 1] ?? 0;
  for (let i = starts[stretches[stretch] ?? 0] ?? 0; i < end; i++) {
    const v = value[i] ?? 0;
    out[v] = (out[v] ?? 0) + sign * (n[i] ?? 0);
  }
}

/** Adds up the steps of a value within each bin, in place; `starts` moves along. Returns how many steps are left. */
function mergeValues(value: Int32Array, n: Int32Array, starts: Int32Array, values: number): number {
  const placeOf = new Int32Array(values);
  let length = 0;
  let from = 0;
  for (let bin = 0; bin + 1 < starts.length; bin++) {
    const end = starts[bin + 1] ?? 0;
    const begun = length;
    for (let i = from; i < end; i++) {
      const v = value[i] ?? 0;
      const place = placeOf[v] ?? 0;
      // What another bin has noted for this value lies before `begun`, or holds another value by now.
      if (place >= begun && place < length && value[place] === v) {
        n[place] = (n[place] ?? 0) + (n[i] ?? 0);
        continue;
      }
      placeOf[v] = length;
      value[length] = v;
      n[length] = n[i] ?? 0;
      length++;
    }
    starts[bin] = begun;
    from = end;
  }
  starts[starts.length - 1] = length;
  return length;
}

function snapshotsOf(
  { value, n, starts }: Pick<StepTable, 'value' | 'n' | 'starts'>,
  bins: number,
  values: number
): Pick<StepTable, 'stretches' | 'snapshots'> {
  const stretches = [0];
  let begun = 0;
  for (let bin = 0; bin < bins - 1; bin++) {
    if ((starts[bin + 1] ?? 0) - begun < Math.max(1, values)) continue;
    begun = starts[bin + 1] ?? 0;
    stretches.push(bin + 1);
  }
  const snapshots = new Int32Array(stretches.length * values);
  const sums = new Int32Array(values);
  stretches.forEach((bin, k) => {
    for (let i = starts[stretches[k - 1] ?? 0] ?? 0; i < (starts[bin] ?? 0); i++)
      sums[value[i] ?? 0] = (sums[value[i] ?? 0] ?? 0) + (n[i] ?? 0);
    snapshots.set(sums, k * values);
  });
  return { stretches: Int32Array.from(stretches), snapshots };
}
