import { firstDay, lastDay } from '../filter/dates.ts';
import type { DateRange } from '../filter/filter.ts';
import type { EdgesRow, Measure } from '../queries/range-edges.ts';
import { layoutOf, LayoutReader, sizeOf } from './layout.ts';
import type { Counts, Layout } from './layout.ts';
import { countRange, distinctDays, rangeTable } from './range-counts.ts';
import type { Edges, RangeTable } from './range-counts.ts';

/** The counts of all views for any range of a filter's `acted`, while nothing else of it changes. */
export interface Brush {
  /** The counts in a range. */
  at(range: DateRange): Counts;
}

/** Takes the answers to `rangeEdges`. All measures are counted at once: each value of each is a value of one table. */
export function createBrush(rows: readonly EdgesRow[]): Brush {
  const layout = layoutOfRows(rows);
  return brushOf(new LayoutReader(layout), rangeTable(edgesOf(rows, layout), sizeOf(layout)));
}

/** Takes a table whose values are those of the reader's layout. */
export function brushOf(reader: LayoutReader, table: RangeTable): Brush {
  return {
    at(range) {
      // Of its own, since what is made of them is made later.
      const numbers = new Int32Array(table.values);
      const from = range.from === null ? null : dayOf(firstDay(range.from));
      const to = range.to === null ? null : dayOf(lastDay(range.to));
      countRange(table, from, to, numbers);
      return reader.read(numbers);
    }
  };
}

function layoutOfRows(rows: readonly EdgesRow[]): Layout {
  const values = new Map<Measure, Set<string>>();
  for (const { measure, value } of rows) {
    const own = values.get(measure) ?? new Set();
    values.set(measure, own.add(value));
  }
  return layoutOf([...values].map(([measure, own]) => [measure, [...own].sort()] as const));
}

function edgesOf(rows: readonly EdgesRow[], layout: Layout): Edges {
  const index = new Map(
    [...layout].flatMap(([measure, { start, values }]) =>
      values.map((value, i) => [`${measure} ${value}`, start + i] as const)
    )
  );
  const placed = rows.map((row) => ({ ...row, place: index.get(`${row.measure} ${row.value}`) ?? 0 }));
  const of = (wanted: EdgesRow['edge']) => placed.filter(({ edge }) => edge === wanted);
  const days = (some: typeof placed) => (edge: (day: number, value: number, n: number) => void) => {
    for (const { x, n, place } of some) x.forEach((day, i) => edge(day, place, n[i] ?? 0));
  };
  const gaps = of('gap');
  return {
    days: distinctDays([...rows.map(({ x }) => x), ...gaps.map(({ y }) => y)]),
    opened: days(of('opened')),
    closed: days(of('closed')),
    gaps(gap) {
      for (const { x, y, n, place } of gaps) x.forEach((from, i) => gap(from, y[i] ?? 0, place, n[i] ?? 0));
    }
  };
}

function dayOf(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
}
