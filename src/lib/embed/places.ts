import type { ChartContext } from '../charts/context.ts';
import type { Geography } from '../charts/geography.ts';
import { FIT } from '../charts/map-frame.ts';
import type { Sheets } from '../charts/map-shapes.ts';
import { placeMap } from '../charts/place-map.ts';
import { worldGeography } from '../charts/world.ts';
import { placeFacts } from '../words/chart-facts.ts';
import { chartWords } from '../words/chart-words.ts';
import type { Locale } from '../words/locale.ts';
import { said } from './said.ts';
import type { EmbeddedChart, Said } from './said.ts';

/** Draws the map of an embed. `detail` are the finer coasts, or null where they are not at hand; `sheets` those of other layouts. */
export function drawPlaces(
  { rows, filter, names, beside }: EmbeddedChart,
  detail: Geography | null,
  context: ChartContext,
  sheets?: Sheets
): SVGSVGElement {
  const { places } = rows;
  const data = {
    ...{ rows: places, names, selected: filter.place, frame: FIT, world: worldGeography(), detail },
    ...(sheets && { sheets })
  };
  return placeMap(beside ? { ...data, beside: beside.places } : data, context);
}

/** The words around it. */
export function sayPlaces({ rows, names }: EmbeddedChart, locale: Locale, source: string): Said {
  return said(chartWords(locale).places, placeFacts(rows.places), names, source);
}
