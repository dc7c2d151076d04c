import { actionsTimeline } from '../charts/actions-timeline.ts';
import { companyBars } from '../charts/company-bars.ts';
import type { ChartContext, Names } from '../charts/context.ts';
import type { Geography } from '../charts/geography.ts';
import { FIT } from '../charts/map-frame.ts';
import { placeMap } from '../charts/place-map.ts';
import { worldGeography } from '../charts/world.ts';
import type { EmbedView } from '../embed/rows.ts';
import type { View } from '../view/view.ts';

/** The widths at which the charts of a comparison are laid out: half a page, or a telephone. */
export const COMPARED_WIDTHS = {
  actions: [320, 460, 600],
  companies: [320, 460, 560],
  places: [320, 460, 560]
} as const satisfies Record<EmbedView, readonly number[]>;

interface Compared {
  chart: EmbedView;
  view: View;
  /** The view of the other side, with which scales and orders are shared. */
  beside: View;
  names: Names;
  /** Keys of marks whose evidence is open. */
  selected: readonly string[];
  detail: Geography | null;
}

/** One chart of one side. Both sides have the same axis, the same order of rows, the same lengths and sizes for a number. */
export function drawCompared(
  { chart, view, beside, names, selected, detail }: Compared,
  context: ChartContext
): SVGSVGElement {
  const { timeline, months, companies, places, summary } = view;
  if (chart === 'actions') {
    const data = { rows: timeline, months, names, brush: null, selected, count: 'events' } as const;
    return actionsTimeline({ ...data, beside: beside.timeline }, context).svg;
  }
  if (chart === 'companies') {
    const data = { rows: companies, names, selected, count: 'clippings', openOther: false } as const;
    return companyBars({ ...data, allClippings: summary.all_clippings, beside: beside.companies }, context);
  }
  const world = worldGeography();
  return placeMap(
    { rows: places, names, selected, frame: FIT, world, detail, beside: beside.places },
    context
  );
}
