import { activeClauses, DEFAULT_OPTIONS, EMPTY_FILTER, LIST_DIMENSIONS } from '../filter/filter.ts';
import type { Filter, ListDimension, ViewOptions } from '../filter/filter.ts';
import { toSearch } from '../filter/url.ts';
import type { EdgesRow, Measure } from '../queries/range-edges.ts';
import type { View } from '../view/view.ts';

/** Of each dimension, the values that most clippings or events have are answered by the build. */
export const MOST_STEPS = 200;
/** Beyond this many numbers the counts for every range are no small file: the database gives them. */
export const MOST_EDGES = 60_000;

/** All but statuses: a choice among them changes what counts as an action, and with it the totals of the whole corpus. */
const DIMENSIONS: readonly ListDimension[] = LIST_DIMENSIONS.filter((dimension) => dimension !== 'status');

/** A filter that the build has answered. */
export interface FirstStep {
  dimension: ListDimension;
  value: string;
}

/** Every filter of a single value that the build answers, from the view of the whole corpus. */
export function firstSteps(whole: View): FirstStep[] {
  return DIMENSIONS.flatMap((dimension) =>
    valuesOf(dimension, whole)
      .slice(0, MOST_STEPS)
      .map((value) => ({ dimension, value }))
  );
}

/** The step that a filter is, or null where it is none, or none that the build has answered. */
export function asFirstStep(filter: Filter, options: ViewOptions, whole: View): FirstStep | null {
  const [clause, ...others] = activeClauses(filter);
  if (!clause || others.length > 0 || !('value' in clause) || !DIMENSIONS.includes(clause.dimension))
    return null;
  if (toSearch(EMPTY_FILTER, options) !== toSearch(EMPTY_FILTER, DEFAULT_OPTIONS)) return null;
  const { dimension, value } = clause;
  return valuesOf(dimension, whole).slice(0, MOST_STEPS).includes(value) ? { dimension, value } : null;
}

/** The name of the file with the answer. */
export function stepFile({ dimension, value }: FirstStep): string {
  return `${dimension}.${value}.json`;
}

/** The name of the file with the counts for every range of the whole corpus. */
export const BRUSH_FILE = 'brush.json';

function valuesOf(dimension: ListDimension, { facets, timeline }: View): string[] {
  if (dimension === 'event') return timeline.map(({ event }) => event);
  return facets.filter((row) => row.dimension === dimension).map(({ value }) => value);
}

/** The answers to `rangeEdges` as a file: of each value a list of edges, days as distances from the one before. */
export type BrushFile = [Measure, string, EdgesRow['edge'], number[]][] | null;

/** The file, or null where it would be too large. */
export function brushFile(rows: readonly EdgesRow[]): BrushFile {
  if (rows.reduce((sum, { n }) => sum + n.length, 0) > MOST_EDGES) return null;
  return rows.map(({ measure, value, edge, x, y, n }) => [
    measure,
    value,
    edge,
    x.flatMap((day, i) => {
      const step = day - (x[i - 1] ?? 0);
      return edge === 'gap' ? [step, (y[i] ?? 0) - day, n[i] ?? 0] : [step, n[i] ?? 0];
    })
  ]);
}

/** The rows that `brushFile` was given. */
export function edgesOf(file: Exclude<BrushFile, null>): EdgesRow[] {
  return file.map(([measure, value, edge, list]) => {
    const row: EdgesRow = { measure, value, edge, x: [], y: [], n: [] };
    const each = edge === 'gap' ? 3 : 2;
    let day = 0;
    for (let i = 0; i < list.length; i += each) {
      day += list[i] ?? 0;
      row.x.push(day);
      row.y.push(edge === 'gap' ? day + (list[i + 1] ?? 0) : 0);
      row.n.push(list[i + each - 1] ?? 0);
    }
    return row;
  });
}
