import { actionsTimeline } from '../charts/actions-timeline.ts';
import type { ChartContext } from '../charts/context.ts';
import { actionFacts } from '../words/chart-facts.ts';
import { chartWords } from '../words/chart-words.ts';
import type { Locale } from '../words/locale.ts';
import { said } from './said.ts';
import type { EmbeddedChart, Said } from './said.ts';

/** Draws the timeline of an embed. */
export function drawActions(
  { rows, filter, options, names, beside }: EmbeddedChart,
  context: ChartContext
): SVGSVGElement {
  const { acted: brush, event: selected } = filter;
  const { timeline, months } = rows;
  const data = { rows: timeline, months, names, brush, selected, count: options.actionCount };
  return actionsTimeline(beside ? { ...data, beside: beside.timeline } : data, context).svg;
}

/** The words around it. */
export function sayActions(
  { rows, filter, options, names }: EmbeddedChart,
  locale: Locale,
  source: string
): Said {
  const facts = actionFacts(rows.timeline, rows.months, filter.acted, options.actionCount);
  return said(chartWords(locale).actions, facts, names, source);
}
