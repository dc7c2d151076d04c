import { actionsTimeline } from '../charts/actions-timeline.ts';
import { companyBars } from '../charts/company-bars.ts';
import type { ChartContext, Names } from '../charts/context.ts';
import type { Geography } from '../charts/geography.ts';
import { FIT } from '../charts/map-frame.ts';
import { placeMap } from '../charts/place-map.ts';
import type { Filter, ViewOptions } from '../filter/filter.ts';
import { actionFacts, companyFacts, placeFacts } from '../words/chart-facts.ts';
import { chartWords as chartWordsOf } from '../words/chart-words.ts';
import type { Locale } from '../words/locale.ts';
import type { EmbedRows, EmbedView } from './rows.ts';

/** One chart of one view: what it shows and how. */
export interface EmbeddedChart {
  view: EmbedView;
  rows: EmbedRows;
  filter: Filter;
  options: ViewOptions;
  names: Names;
}

/** Draws an embedded chart. `detail` are the finer coasts, or null where they are not at hand. */
export function drawEmbed(
  chart: EmbeddedChart,
  detail: Geography | null,
  context: ChartContext
): SVGSVGElement {
  const { view, rows, filter, options, names } = chart;
  if (view === 'actions') {
    const { timeline, months } = rows;
    const { acted: brush, event: selected } = filter;
    return actionsTimeline(
      { rows: timeline, months, names, brush, selected, count: options.actionCount },
      context
    ).svg;
  }
  if (view === 'companies') {
    const { companies, allClippings } = rows;
    const { companyCount: count } = options;
    return companyBars(
      { rows: companies, names, selected: filter.company, count, openOther: false, allClippings },
      context
    );
  }
  return placeMap({ rows: rows.places, names, selected: filter.place, frame: FIT, detail }, context);
}

/** What stands around a chart, made from its data: true for any filter. */
export interface Said {
  title: string;
  subtitle: string;
  /** Source and denominator. */
  footer: string;
  /** The whole in a few sentences, for those who do not see it. */
  summary: string;
}

/** The words around an embedded chart. `source` is the editor's source line. */
export function sayEmbed(
  { view, rows, filter, options, names }: EmbeddedChart,
  locale: Locale,
  source: string
): Said {
  const words = chartWordsOf(locale);
  if (view === 'actions') {
    const facts = actionFacts(rows.timeline, rows.months, filter.acted, options.actionCount);
    return said(words.actions, facts, names, source);
  }
  if (view === 'companies')
    return said(words.companies, companyFacts(rows.companies, options.companyCount), names, source);
  return said(words.places, placeFacts(rows.places), names, source);
}

interface FigureWords<Facts> {
  title(facts: Facts, names: Names): string;
  subtitle(facts: Facts, names: Names): string;
  footer(facts: Facts, source: string | null): string;
  summary(facts: Facts, names: Names): string;
}

function said<Facts>(words: FigureWords<Facts>, facts: Facts, names: Names, source: string): Said {
  return {
    title: words.title(facts, names),
    subtitle: words.subtitle(facts, names),
    footer: words.footer(facts, source),
    summary: words.summary(facts, names)
  };
}
