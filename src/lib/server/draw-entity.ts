import { parseHTML } from 'linkedom';
import { actionsTimeline } from '../charts/actions-timeline.ts';
import { companyBars } from '../charts/company-bars.ts';
import type { ChartContext, Names } from '../charts/context.ts';
import { CHART_WIDTHS } from '../charts/context.ts';
import { shareColumns } from '../charts/share-columns.ts';
import { PAGE } from '../charts/theme.ts';
import type { EntityCharts } from '../view/entity-view.ts';
import type { Locale } from '../words/locale.ts';

/** The charts of an entity's page at each of their layout widths, as SVG markup by `<chart>-<width>`. */
export function drawEntity(
  { actions, share, companies }: EntityCharts,
  allClippings: number,
  names: Names,
  locale: Locale
): Map<string, string> {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const drawn = new Map<string, string>();
  const draw = (
    chart: keyof typeof CHART_WIDTHS,
    drawing: (context: ChartContext) => SVGSVGElement
  ): void => {
    for (const width of CHART_WIDTHS[chart]) {
      const name = `${chart}-${width}`;
      const context = {
        document: document as unknown as Document,
        width,
        locale,
        palette: PAGE,
        idPrefix: name
      };
      drawn.set(name, drawing(context).outerHTML);
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
