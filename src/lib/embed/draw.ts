import type { ChartContext } from '../charts/context.ts';
import type { Geography } from '../charts/geography.ts';
import type { Locale } from '../words/locale.ts';
import { drawActions, sayActions } from './actions.ts';
import { drawCompanies, sayCompanies } from './companies.ts';
import { drawPlaces, sayPlaces } from './places.ts';
import type { EmbeddedChart, Said } from './said.ts';

export type { EmbeddedChart, Said } from './said.ts';

/** Draws an embedded chart. `detail` are the finer coasts, or null where they are not at hand. */
export function drawEmbed(
  chart: EmbeddedChart,
  detail: Geography | null,
  context: ChartContext
): SVGSVGElement {
  if (chart.view === 'actions') return drawActions(chart, context);
  return chart.view === 'companies' ? drawCompanies(chart, context) : drawPlaces(chart, detail, context);
}

/** The words around an embedded chart. `source` is the editor's source line. */
export function sayEmbed(chart: EmbeddedChart, locale: Locale, source: string): Said {
  return { actions: sayActions, companies: sayCompanies, places: sayPlaces }[chart.view](
    chart,
    locale,
    source
  );
}
