import { byBin, lastAtMost } from './step-sums.ts';

/** Times in which an item of a value has nothing, between bin `from` and bin `to` where it has: parallel columns. */
export interface Gaps {
  from: Int32Array;
  to: Int32Array;
  value: Int32Array;
  n: Int32Array;
}

/**
 * For every value, how much falls into gaps that contain the whole of a range [a, b]: from < a and to > b. A summed-area
 * table over (from, to), but only at a few cuts of each axis, with about √(gaps · values) gaps between two of them:
 * an answer takes the corner of the table before a and behind b, and looks at the gaps of the two strips between the
 * corner and the range. So O(values + √(gaps · values)) steps, and as many numbers in the table as there are gaps, at
 * most, beside 28 bytes per gap.
 */
export class GapSums {
  readonly #byFrom: Strips;
  readonly #byTo: Strips;
  /** Cuts of both axes: the corner (i, j) counts gaps with from < cutsFrom[i] and to > cutsTo[j]. */
  readonly #cutsFrom: number[];
  readonly #cutsTo: number[];
  readonly #corners: Int32Array[];

  constructor(gaps: Gaps, bins: number, values: number) {
    const strip = Math.max(1, Math.ceil(Math.sqrt(gaps.n.length * values)));
    this.#byFrom = new Strips(gaps.from, gaps.to, gaps, bins);
    this.#byTo = new Strips(gaps.to, gaps.from, gaps, bins);
    this.#cutsFrom = [0, ...this.#byFrom.cuts(strip)];
    this.#cutsTo = [...this.#byTo.cuts(strip).map((bin) => bin - 1), bins];
    this.#corners = this.#cutsFrom.flatMap(() => this.#cutsTo.map(() => new Int32Array(values)));
    this.#fill(gaps);
  }

  /** Subtracts from `out` what falls into gaps around the bins a…b. The range may be empty (b = a - 1). */
  subtract(out: Int32Array, a: number, b: number): void {
    const i = lastAtMost(this.#cutsFrom, a);
    const j = lastAtMost(this.#cutsTo, b - 1) + 1;
    const before = this.#cutsFrom[i] ?? 0;
    const behind = this.#cutsTo[j] ?? Infinity;
    const corner = this.#corners[i * this.#cutsTo.length + j];
    if (corner) for (let k = 0; k < corner.length; k++) out[k] = (out[k] ?? 0) - (corner[k] ?? 0);
    this.#byFrom.subtract(out, before, a, (to) => to > b);
    this.#byTo.subtract(out, b + 1, behind + 1, (from) => from < before);
  }

  /** Each gap goes to the corner nearest to it, then every corner takes what those inside it have. */
  #fill({ from, to, value, n }: Gaps): void {
    const width = this.#cutsTo.length;
    for (let k = 0; k < n.length; k++) {
      const i = lastAtMost(this.#cutsFrom, from[k] ?? 0) + 1;
      const j = lastAtMost(this.#cutsTo, (to[k] ?? 0) - 1);
      if (i >= this.#cutsFrom.length || j < 0) continue;
      const corner = this.#corners[i * width + j];
      const v = value[k] ?? 0;
      if (corner) corner[v] = (corner[v] ?? 0) + (n[k] ?? 0);
    }
    for (let i = 0; i < this.#cutsFrom.length; i++) {
      for (let j = width - 1; j >= 0; j--) {
        const corner = this.#corners[i * width + j];
        const above = i > 0 ? this.#corners[(i - 1) * width + j] : undefined;
        const right = j < width - 1 ? this.#corners[i * width + j + 1] : undefined;
        const both = above && right ? this.#corners[(i - 1) * width + j + 1] : undefined;
        if (!corner) continue;
        for (let v = 0; v < corner.length; v++) {
          corner[v] = (corner[v] ?? 0) + (above?.[v] ?? 0) + (right?.[v] ?? 0) - (both?.[v] ?? 0);
        }
      }
    }
  }
}

/** Gaps in the order of one of their ends. */
class Strips {
  readonly #starts: Int32Array;
  readonly #other: Int32Array;
  readonly #value: Int32Array;
  readonly #n: Int32Array;

  constructor(bin: Int32Array, other: Int32Array, { value, n }: Gaps, bins: number) {
    const { order, starts } = byBin(bin, bins);
    this.#starts = starts;
    this.#other = order.map((i) => other[i] ?? 0);
    this.#value = order.map((i) => value[i] ?? 0);
    this.#n = order.map((i) => n[i] ?? 0);
  }

  /** Bins between which lie at least `size` gaps. */
  cuts(size: number): number[] {
    const cuts: number[] = [];
    let begun = 0;
    for (let bin = 1; bin < this.#starts.length - 1; bin++) {
      const here = this.#starts[bin] ?? 0;
      if (here - begun < size) continue;
      begun = here;
      cuts.push(bin);
    }
    return cuts;
  }

  /** Of the gaps whose end lies in the bins from…to-1, those whose other end passes. */
  subtract(out: Int32Array, from: number, to: number, passes: (other: number) => boolean): void {
    const last = this.#starts.length - 1;
    const end = this.#starts[Math.min(to, last)] ?? 0;
    for (let i = this.#starts[Math.min(from, last)] ?? 0; i < end; i++) {
      if (!passes(this.#other[i] ?? 0)) continue;
      const value = this.#value[i] ?? 0;
      out[value] = (out[value] ?? 0) - (this.#n[i] ?? 0);
    }
  }
}
