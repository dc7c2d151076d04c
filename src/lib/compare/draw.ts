import type { Names } from '../charts/context.ts';
import type { EmbeddedChart } from '../embed/draw.ts';
import { EMBED_VIEWS, embedRows } from '../embed/rows.ts';
import type { EmbedView } from '../embed/rows.ts';
import { DEFAULT_OPTIONS, EMPTY_FILTER } from '../filter/filter.ts';
import type { Charts } from '../view/view.ts';
import type { Both } from './pair.ts';

/** The widths at which the charts of a comparison are laid out: half a page, or a telephone. */
export const COMPARED_WIDTHS = {
  actions: [320, 460, 600],
  companies: [320, 460, 560],
  places: [320, 460, 560]
} as const satisfies Record<EmbedView, readonly number[]>;

/** By what a mark of a chart would be filtered. */
const MARKS_OF = { actions: 'event', companies: 'company', places: 'place' } as const;

/**
 * One chart of one side. Both sides have the same axis, the same order of rows, the same lengths and sizes for a number. The
 * rows have been filtered: what the chart shows as selected are the marks whose evidence is open.
 */
export function comparedChart(
  view: EmbedView,
  { own, beside }: { own: Charts; beside: Charts },
  names: Names,
  selected: readonly string[] = []
): EmbeddedChart {
  return {
    view,
    rows: embedRows(own),
    beside: embedRows(beside),
    filter: { ...EMPTY_FILTER, [MARKS_OF[view]]: selected },
    options: DEFAULT_OPTIONS,
    names
  };
}

/** The charts of both sides, and the numbers of each. */
export function comparedCharts(views: Both<Charts>, names: Names) {
  const side = (own: Charts, beside: Charts) => ({
    summary: own.summary,
    charts: EMBED_VIEWS.map((chart) => comparedChart(chart, { own, beside }, names))
  });
  return { a: side(views.a, views.b), b: side(views.b, views.a) };
}
