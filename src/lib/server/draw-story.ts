import { parseHTML } from 'linkedom';
import { actionsTimeline } from '../charts/actions-timeline.ts';
import { companyBars } from '../charts/company-bars.ts';
import type { ChartContext, Names } from '../charts/context.ts';
import { CHART_WIDTHS } from '../charts/context.ts';
import { loadDetail } from '../charts/geography.ts';
import { FIT } from '../charts/map-frame.ts';
import { placeMap } from '../charts/place-map.ts';
import { PAGE } from '../charts/theme.ts';
import { worldGeography } from '../charts/world.ts';
import type { View } from '../view/view.ts';
import type { Locale } from '../words/locale.ts';
import { mapLayouts } from './map-layouts.ts';

/** The charts of an unfiltered view at each of their layout widths, as SVG markup by `<view>-<width>`. */
export async function drawStory(view: View, names: Names, locale: Locale): Promise<Map<string, string>> {
  const detail = await loadDetail();
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const context = (name: string, width: number): ChartContext => ({
    document: document as unknown as Document,
    width,
    locale,
    palette: PAGE,
    idPrefix: `${name}-${width}`
  });
  const drawn = new Map<string, string>();
  for (const width of CHART_WIDTHS.actions) {
    const { timeline: rows, months } = view;
    const { svg } = actionsTimeline(
      { rows, months, names, brush: null, selected: [], count: 'events' },
      context('actions', width)
    );
    drawn.set(`actions-${width}`, svg.outerHTML);
  }
  for (const width of CHART_WIDTHS.companies) {
    const rows = view.companies;
    const svg = companyBars(
      {
        rows,
        names,
        selected: [],
        count: 'clippings',
        openOther: false,
        allClippings: view.summary.all_clippings
      },
      context('companies', width)
    );
    drawn.set(`companies-${width}`, svg.outerHTML);
  }
  const maps = mapLayouts(CHART_WIDTHS.places, (width, sheets) =>
    placeMap(
      { rows: view.places, names, selected: [], frame: FIT, world: worldGeography(), detail, sheets },
      context('places', width)
    )
  );
  for (const [width, svg] of maps) drawn.set(`places-${width}`, svg.outerHTML);
  return drawn;
}
