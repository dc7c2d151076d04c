import { actionsTimeline } from './actions-timeline.ts';
import { companyBars } from './company-bars.ts';
import type { ChartContext, Names } from './context.ts';
import { CHART_WIDTHS } from './context.ts';
import { shareColumns } from './share-columns.ts';
import { PAGE } from './theme.ts';
import { ENTITY_CHARTS } from '../view/entity-charts.ts';
import type { EntityChart } from '../view/entity-charts.ts';
import type { EntityCharts } from '../view/entity-view.ts';
import type { Locale } from '../words/locale.ts';

/** What the charts of an entity's page are drawn from. */
export interface DrawnEntity {
  charts: EntityCharts;
  /** Clippings in the corpus. */
  allClippings: number;
  names: Names;
}

/** The charts of an entity's page at each of their layout widths, by `<chart>-<width>`. */
export function drawEntity(
  entity: DrawnEntity,
  { locale, document }: { locale: Locale; document: Document }
): Map<string, SVGSVGElement> {
  const drawn = new Map<string, SVGSVGElement>();
  for (const chart of ENTITY_CHARTS) {
    if (!entity.charts[chart]) continue;
    for (const width of CHART_WIDTHS[chart]) {
      const name = `${chart}-${width}`;
      const context = { document, width, locale, palette: PAGE, idPrefix: name };
      drawn.set(name, drawEntityChart(chart, entity, context));
    }
  }
  return drawn;
}

/** One of these charts. Throws where the page has no such chart. */
export function drawEntityChart(
  chart: EntityChart,
  { charts: { actions, share, companies }, allClippings, names }: DrawnEntity,
  context: ChartContext
): SVGSVGElement {
  if (chart === 'actions' && actions) {
    const data = { ...actions, names, brush: null, selected: [], count: 'events' } as const;
    return actionsTimeline(data, context).svg;
  }
  if (chart === 'share' && share) return shareColumns(share, context);
  if (chart === 'companies' && companies) {
    const how = { selected: [], count: 'clippings', openOther: false } as const;
    return companyBars({ rows: companies, names, allClippings, ...how }, context);
  }
  throw new Error(`drawEntityChart: the page has no chart "${chart}"`);
}
