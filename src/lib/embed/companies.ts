import { companyBars } from '../charts/company-bars.ts';
import type { ChartContext } from '../charts/context.ts';
import { companyFacts } from '../words/chart-facts.ts';
import { chartWords } from '../words/chart-words.ts';
import type { Locale } from '../words/locale.ts';
import { said } from './said.ts';
import type { EmbeddedChart, Said } from './said.ts';

/** Draws the bars of companies of an embed. */
export function drawCompanies(
  { rows, filter, options, names, beside }: EmbeddedChart,
  context: ChartContext
): SVGSVGElement {
  const { companies, allClippings } = rows;
  const { companyCount: count } = options;
  const data = { rows: companies, names, selected: filter.company, count, openOther: false, allClippings };
  return companyBars(beside ? { ...data, beside: beside.companies } : data, context);
}

/** The words around them. */
export function sayCompanies({ rows, options, names }: EmbeddedChart, locale: Locale, source: string): Said {
  const facts = companyFacts(rows.companies, options.companyCount);
  return said(chartWords(locale).companies, facts, names, source);
}
