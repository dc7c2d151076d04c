import type { ChartContext, Names } from '../charts/context.ts';
import { drawEntityChart } from '../charts/draw-entity.ts';
import type { Geography } from '../charts/geography.ts';
import { drawEmbed } from '../embed/draw.ts';
import type { EmbeddedChart } from '../embed/draw.ts';
import type { EntityPage } from '../view/entity-page.ts';
import type { EntityChart } from '../view/entity-charts.ts';

/** A chart of the page of a name. */
export interface EntityPictured {
  view: EntityChart;
  page: EntityPage;
  names: Names;
}

/** A chart in a picture: of the story, or of the page of a name. */
export type Pictured = EmbeddedChart | EntityPictured;

export function isOfStory(chart: Pictured): chart is EmbeddedChart {
  return 'rows' in chart;
}

/** Draws it. `detail` are the finer coasts, or null where they are not at hand. */
export function drawPictured(
  chart: Pictured,
  detail: Geography | null,
  context: ChartContext
): SVGSVGElement {
  if (isOfStory(chart)) return drawEmbed(chart, detail, context);
  const { charts, numbers } = chart.page;
  return drawEntityChart(chart.view, { charts, allClippings: numbers.of, names: chart.names }, context);
}
