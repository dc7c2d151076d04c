/** An order of rows in which what counts more stands before what counts less. */
export type Order<Row> = (a: Row, b: Row) => number;

type Test<Row> = (row: Row) => boolean;

export interface CountedRows<Row> {
  /** Every row there is, with whatever numbers. */
  rows: readonly Row[];
  /** What each of them counts here. */
  counts: Int32Array;
  /** The row at an index with its numbers here. */
  rowAt: (i: number) => Row;
  /** What counts are parts of. */
  of: number;
}

/**
 * Rows by what they count, most first, of which only those are made that somebody asks for: a chart shows a dozen of five
 * thousand companies, and a brush changes what all of them count at each move.
 */
export class Standings<Row> {
  readonly #counted: CountedRows<Row>;
  readonly #isIn: Test<Row> | null;
  #sizes: { size: number; level: number } | null = null;

  /** Of the rows that pass a test, which no count changes; of all where there is none. */
  constructor(counted: CountedRows<Row>, isIn: Test<Row> | null = null) {
    this.#counted = counted;
    this.#isIn = isIn;
  }

  /** Every row with whatever numbers: for what no filter changes. */
  get rows(): readonly Row[] {
    return this.#counted.rows;
  }

  /** What counts are parts of. */
  get of(): number {
    return this.#counted.of;
  }

  /** How many count anything. */
  get size(): number {
    return (this.#sizes ??= this.#measure()).size;
  }

  /** How many count as much as the first. */
  get level(): number {
    return (this.#sizes ??= this.#measure()).level;
  }

  /** The same of those alone that pass a test, which no count changes. */
  among(isIn: Test<Row>): Standings<Row> {
    return new Standings(this.#counted, isIn);
  }

  /** The sum of a number of all that count anything; by default of what they count. */
  sum(numberOf: (row: Row, count: number) => number = (_row, count) => count): number {
    const { counts } = this.#counted;
    let sum = 0;
    for (let i = 0; i < counts.length; i++) {
      const row = this.#countingAt(i);
      if (row !== null) sum += numberOf(row, counts[i] ?? 0);
    }
    return sum;
  }

  /** The first so many of those that count anything or are chosen, and the chosen ones that come later. */
  first(length: number, order: Order<Row>, isChosen: Test<Row> | null = null): Row[] {
    const { counts, rowAt } = this.#counted;
    const inOrder = (a: Made<Row>, b: Made<Row>) => order(a.row, b.row);
    const enough = Math.max(FEW, 2 * length);
    let first: Made<Row>[] = [];
    let least = 1;
    for (let i = 0; i < counts.length; i++) {
      if ((counts[i] ?? 0) < least || this.#countingAt(i) === null) continue;
      first.push({ i, row: rowAt(i) });
      if (first.length < enough) continue;
      first = first.sort(inOrder).slice(0, length);
      least = counts[first.at(-1)?.i ?? -1] ?? 0;
    }
    first = first.sort(inOrder).slice(0, length);
    if (isChosen) {
      const known = new Set(first.map(({ i }) => i));
      const others = this.#chosen(isChosen).filter(({ i }) => !known.has(i));
      first.push(...others.sort(inOrder));
    }
    return first.map(({ row }) => row);
  }

  /** How many count anything or are chosen. */
  sizeWith(isChosen: Test<Row>): number {
    const { counts } = this.#counted;
    return this.size + this.#chosen(isChosen).filter(({ i }) => counts[i] === 0).length;
  }

  /** All that are chosen, in order, whether they count anything or not. */
  chosen(isChosen: Test<Row>, order: Order<Row>): Row[] {
    return this.#chosen(isChosen)
      .map(({ row }) => row)
      .sort(order);
  }

  #chosen(isChosen: Test<Row>): Made<Row>[] {
    const { rows, rowAt } = this.#counted;
    const chosen: Made<Row>[] = [];
    for (const [i, row] of rows.entries())
      if (isChosen(row) && (this.#isIn?.(row) ?? true)) chosen.push({ i, row: rowAt(i) });
    return chosen;
  }

  #measure(): { size: number; level: number } {
    const { counts } = this.#counted;
    let [size, level, most] = [0, 0, 0];
    for (let i = 0; i < counts.length; i++) {
      if (this.#countingAt(i) === null) continue;
      const count = counts[i] ?? 0;
      size++;
      if (count > most) [most, level] = [count, 0];
      if (count === most) level++;
    }
    return { size, level };
  }

  /** The row at an index if it counts anything, with whatever numbers. */
  #countingAt(i: number): Row | null {
    const { rows, counts } = this.#counted;
    if (counts[i] === 0) return null;
    const row = rows[i] as Row;
    return this.#isIn === null || this.#isIn(row) ? row : null;
  }
}

/** A row and where it stands among all. */
interface Made<Row> {
  i: number;
  row: Row;
}

/** Sorting fewer at a time is not worth it. */
const FEW = 64;
