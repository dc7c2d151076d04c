import { firstDay, lastDay } from '../filter/dates.ts';
import type { DateRange } from '../filter/filter.ts';
import type { EdgesRow, Measure } from '../queries/range-edges.ts';
import { RangeCounts } from './range-counts.ts';

/** The counts of all views for any range of a filter's `acted`, while nothing else of it changes. */
export interface Brush {
  /** The counts in a range. The next call makes those of the last one invalid. */
  at(range: DateRange): Counts;
}

/** Numbers by measure and value. */
export interface Counts {
  of(measure: Measure, value: string): number;
  /** The values of a measure that stand in some range, and their numbers in this one. */
  all(measure: Measure): { values: readonly string[]; numbers: Int32Array };
}

/** Takes the answers to `rangeEdges`. All measures are counted at once: each value of each is a value of one table. */
export function createBrush(rows: readonly EdgesRow[]): Brush {
  const places = placesOf(rows);
  const total = [...places.values()].reduce((sum, { values }) => sum + values.length, 0);
  const counts = new RangeCounts(edgesOf(rows, places), total);
  return {
    at(range) {
      const from = range.from === null ? null : dayOf(firstDay(range.from));
      const to = range.to === null ? null : dayOf(lastDay(range.to));
      const numbers = counts.at(from, to);
      return {
        of(measure, value) {
          const place = places.get(measure);
          const index = place?.index.get(value);
          return place === undefined || index === undefined ? 0 : (numbers[place.start + index] ?? 0);
        },
        all(measure) {
          const { start, values } = places.get(measure) ?? { start: 0, values: [] };
          return { values, numbers: numbers.subarray(start, start + values.length) };
        }
      };
    }
  };
}

/** Where the values of a measure stand in the table. */
interface Place {
  start: number;
  values: string[];
  index: Map<string, number>;
}

function placesOf(rows: readonly EdgesRow[]): Map<Measure, Place> {
  const places = new Map<Measure, Place>();
  for (const { measure, value } of rows) {
    const place = places.get(measure) ?? { start: 0, values: [], index: new Map<string, number>() };
    places.set(measure, place);
    if (place.index.has(value)) continue;
    place.index.set(value, place.values.length);
    place.values.push(value);
  }
  let start = 0;
  for (const place of places.values()) {
    place.start = start;
    start += place.values.length;
  }
  return places;
}

function edgesOf(rows: readonly EdgesRow[], places: ReadonlyMap<Measure, Place>) {
  const columns = (edge: EdgesRow['edge']) => {
    const own = rows.filter((row) => row.edge === edge);
    const length = own.reduce((sum, { n }) => sum + n.length, 0);
    const [x, y, value, n] = [0, 1, 2, 3].map(() => new Int32Array(length)) as [
      Int32Array,
      Int32Array,
      Int32Array,
      Int32Array
    ];
    let at = 0;
    for (const row of own) {
      const place = places.get(row.measure);
      x.set(row.x, at);
      y.set(row.y, at);
      n.set(row.n, at);
      value.fill((place?.start ?? 0) + (place?.index.get(row.value) ?? 0), at, at + row.n.length);
      at += row.n.length;
    }
    return { x, y, value, n };
  };
  const opened = columns('opened');
  const closed = columns('closed');
  const gap = columns('gap');
  return {
    opened: { day: opened.x, value: opened.value, n: opened.n },
    closed: { day: closed.x, value: closed.value, n: closed.n },
    gaps: { from: gap.x, to: gap.y, value: gap.value, n: gap.n }
  };
}

function dayOf(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
}
