import type { Names } from '../charts/context.ts';
import type { EmbeddedChart } from '../embed/draw.ts';
import { embedRows } from '../embed/rows.ts';
import type { EmbedView } from '../embed/rows.ts';
import type { Filter, ViewOptions } from '../filter/filter.ts';
import type { Charts } from '../view/view.ts';

interface Shown {
  view: Charts;
  filter: Filter;
  options: ViewOptions;
  names: Names;
}

/** Charts of what a page shows, to be taken away. */
export function chartsOf(views: readonly EmbedView[], { view, ...how }: Shown): EmbeddedChart[] {
  const rows = embedRows(view);
  return views.map((chart) => ({ view: chart, rows, ...how }));
}
