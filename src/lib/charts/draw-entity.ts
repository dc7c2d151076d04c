import { actionsTimeline } from './actions-timeline.ts';
import { companyBars } from './company-bars.ts';
import type { ChartContext, Names } from './context.ts';
import { CHART_WIDTHS } from './context.ts';
import { shareColumns } from './share-columns.ts';
import { PAGE } from './theme.ts';
import type { EntityCharts } from '../view/entity-view.ts';
import type { Locale } from '../words/locale.ts';

/** The charts of an entity's page at each of their layout widths, by `<chart>-<width>`. */
export function drawEntity(
  { actions, share, companies }: EntityCharts,
  allClippings: number,
  { names, locale, document }: { names: Names; locale: Locale; document: Document }
): Map<string, SVGSVGElement> {
  const drawn = new Map<string, SVGSVGElement>();
  const draw = (
    chart: keyof typeof CHART_WIDTHS,
    drawing: (context: ChartContext) => SVGSVGElement
  ): void => {
    for (const width of CHART_WIDTHS[chart]) {
      const name = `${chart}-${width}`;
      const context = {
        document,
        width,
        locale,
        palette: PAGE,
        idPrefix: name
      };
      drawn.set(name, drawing(context));
    }
  };
  if (actions) {
    const data = { ...actions, names, brush: null, selected: [], count: 'events' } as const;
    draw('actions', (context) => actionsTimeline(data, context).svg);
  }
  if (share) draw('share', (context) => shareColumns(share, context));
  if (companies) {
    const data = {
      rows: companies,
      names,
      selected: [],
      count: 'clippings',
      openOther: false,
      allClippings
    } as const;
    draw('companies', (context) => companyBars(data, context));
  }
  return drawn;
}
