/** Numbers that are added to values, bin by bin: parallel columns in any order. */
export interface Steps {
  bin: Int32Array;
  value: Int32Array;
  n: Int32Array;
}

/**
 * For every value, the sum of its numbers over the bins 0…b, for any b. The steps lie in the order of their bins; in
 * front of every stretch of at least `values` steps stands a snapshot of all sums. An answer copies the snapshot before
 * bin b and adds what follows: at most the steps of one stretch and of its last bin, so O(values) however many
 * steps there are. Snapshots hold as many numbers as there are steps, at most: memory is 12 bytes per step + 4 per bin
 * + 4 per value.
 */
export class StepSums {
  readonly #value: Int32Array;
  readonly #n: Int32Array;
  /** Where the steps of each bin begin; one more at the end. */
  readonly #starts: Int32Array;
  /** First bin of each stretch, and the sums before it. */
  readonly #stretches: number[] = [0];
  readonly #snapshots: Int32Array[];

  constructor(steps: Steps, bins: number, values: number) {
    const { order, starts } = byBin(steps.bin, bins);
    this.#starts = starts;
    this.#value = order.map((i) => steps.value[i] ?? 0);
    this.#n = order.map((i) => steps.n[i] ?? 0);
    const sums = new Int32Array(values);
    this.#snapshots = [sums.slice()];
    let begun = 0;
    for (let bin = 0; bin < bins; bin++) {
      const end = starts[bin + 1] ?? 0;
      this.#add(sums, starts[bin] ?? 0, end, 1);
      if (end - begun < Math.max(1, values) || bin === bins - 1) continue;
      begun = end;
      this.#stretches.push(bin + 1);
      this.#snapshots.push(sums.slice());
    }
  }

  /** Sets `out` to the sums over all bins up to and including `bin`; -1 gives zeros. */
  set(out: Int32Array, bin: number): void {
    this.#upTo(bin, (snapshot) => out.set(snapshot), out, 1);
  }

  /** Subtracts the same sums from `out`. */
  subtract(out: Int32Array, bin: number): void {
    this.#upTo(
      bin,
      (snapshot) => {
        for (let i = 0; i < snapshot.length; i++) out[i] = (out[i] ?? 0) - (snapshot[i] ?? 0);
      },
      out,
      -1
    );
  }

  #upTo(bin: number, begin: (snapshot: Int32Array) => void, out: Int32Array, sign: 1 | -1): void {
    const stretch = lastAtMost(this.#stretches, Math.max(0, bin + 1));
    const snapshot = this.#snapshots[stretch];
    if (snapshot) begin(snapshot);
    const first = this.#starts[this.#stretches[stretch] ?? 0] ?? 0;
    this.#add(out, first, this.#starts[bin + 1] ?? 0, sign);
  }

  #add(out: Int32Array, from: number, to: number, sign: 1 | -1): void {
    for (let i = from; i < to; i++) {
      const value = this.#value[i] ?? 0;
      out[value] = (out[value] ?? 0) + sign * (this.#n[i] ?? 0);
    }
  }
}

/** Indices of the entries in the order of their bins (a counting sort), and where each bin begins. */
export function byBin(bin: Int32Array, bins: number): { order: Int32Array; starts: Int32Array } {
  const starts = new Int32Array(bins + 1);
  for (const b of bin) starts[b + 1] = (starts[b + 1] ?? 0) + 1;
  for (let b = 0; b < bins; b++) starts[b + 1] = (starts[b + 1] ?? 0) + (starts[b] ?? 0);
  const next = starts.slice();
  const order = new Int32Array(bin.length);
  bin.forEach((b, i) => {
    const place = next[b] ?? 0;
    order[place] = i;
    next[b] = place + 1;
  });
  return { order, starts };
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
