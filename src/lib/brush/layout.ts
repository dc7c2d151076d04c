import type { Measure } from '../queries/range-edges.ts';

/** Where the values of each measure stand in one table of numbers. */
export type Layout = ReadonlyMap<Measure, Place>;

export interface Place {
  start: number;
  /** Days ascend. */
  values: readonly string[];
}

/** Numbers by measure and value. */
export interface Counts {
  of(measure: Measure, value: string): number;
  /** The values of a measure that may stand somewhere, and their numbers here. */
  all(measure: Measure): { values: readonly string[]; numbers: Int32Array };
  /** Of each value of a list where it stands in `numbers`, -1 where nowhere: found once for each list of the same layout. */
  places(measure: Measure, values: readonly string[]): Int32Array;
  numbers: Int32Array;
}

/** Lays the values of measures one behind the other. */
export function layoutOf(measures: Iterable<readonly [Measure, readonly string[]]>): Layout {
  let start = 0;
  const places: [Measure, Place][] = [];
  for (const [measure, values] of measures) {
    places.push([measure, { start, values }]);
    start += values.length;
  }
  return new Map(places);
}

/** How many numbers a table of the layout has. */
export function sizeOf(layout: Layout): number {
  let size = 0;
  for (const { values } of layout.values()) size += values.length;
  return size;
}

/** Reads tables of a layout; what is looked up once is found at once afterwards. */
export class LayoutReader {
  readonly #layout: Layout;
  readonly #index = new Map<Measure, Map<string, number>>();
  readonly #places = new WeakMap<readonly string[], Map<Measure, Int32Array>>();

  constructor(layout: Layout) {
    this.#layout = layout;
  }

  read(numbers: Int32Array): Counts {
    return {
      numbers,
      of: (measure, value) => numbers[this.#indexOf(measure).get(value) ?? -1] ?? 0,
      all: (measure) => {
        const { start, values } = this.#layout.get(measure) ?? { start: 0, values: [] };
        return { values, numbers: numbers.subarray(start, start + values.length) };
      },
      places: (measure, values) => this.#placesOf(measure, values)
    };
  }

  #placesOf(measure: Measure, values: readonly string[]): Int32Array {
    let known = this.#places.get(values);
    if (!known) this.#places.set(values, (known = new Map()));
    let places = known.get(measure);
    if (!places) {
      const index = this.#indexOf(measure);
      places = Int32Array.from(values, (value) => index.get(value) ?? -1);
      known.set(measure, places);
    }
    return places;
  }

  #indexOf(measure: Measure): ReadonlyMap<string, number> {
    let index = this.#index.get(measure);
    if (!index) {
      const { start, values } = this.#layout.get(measure) ?? { start: 0, values: [] };
      this.#index.set(measure, (index = new Map(values.map((value, i) => [value, start + i]))));
    }
    return index;
  }
}
