import { createBrush } from '../brush/brush.ts';
import type { Brush } from '../brush/brush.ts';
import { activeClauses, without } from '../filter/filter.ts';
import type { DateRange, Filter, ViewOptions } from '../filter/filter.ts';
import { toSearch } from '../filter/url.ts';
import { rangeEdges } from '../queries/range-edges.ts';
import { isInRange } from '../words/chart-facts.ts';
import { companiesIn, countedView, monthsOf, placesIn, summaryOf } from './counted-view.ts';
import type { Shown } from './shown.ts';
import type { Run, View } from './view.ts';

/** What a moving brush is answered from: the counts for every range, and a view that differs in the range only. */
export interface Brushed {
  /** Names the filter without its range, and the options. */
  key: string;
  brush: Brush;
  view: View;
  /** The range of `view`. */
  acted: DateRange | null;
}

/** Filters with the same key differ in their range of `acted` only. */
export function brushKey(filter: Filter, options: ViewOptions): string {
  return toSearch(without(filter, 'acted'), options);
}

/** Asks for the counts that answer all ranges; `view` is that of the filter and options. */
export async function readBrush(
  run: Run,
  filter: Filter,
  options: ViewOptions,
  view: View
): Promise<Brushed> {
  const answers = await Promise.all(rangeEdges(filter, options).map((query) => run(query)));
  return { key: brushKey(filter, options), brush: createBrush(answers.flat()), view, acted: filter.acted };
}

/**
 * The view of the filter with a range, without asking. `listed` tells whether its clippings and evidence are those of the
 * range too: they are where the view knows every clipping and report of the corpus; else they stay as they were.
 */
export function viewInRange(
  brushed: Brushed,
  filter: Filter & { acted: DateRange },
  options: ViewOptions
): { view: View; listed: boolean } {
  const { brush, view } = brushed;
  const counted = countedView(view, brush.at(filter.acted), filter, options);
  const list = listInRange(brushed, filter);
  return { view: { ...view, ...counted, ...list }, listed: list !== null };
}

/** The same while the range is being drawn: of companies and places only those rows are made that somebody asks for. */
export function shownInRange(
  brushed: Brushed,
  filter: Filter & { acted: DateRange },
  options: ViewOptions
): { shown: Shown; listed: boolean } {
  const { brush, view } = brushed;
  const { timeline, clippings, evidence } = view;
  const counts = brush.at(filter.acted);
  const list = listInRange(brushed, filter);
  const shown = {
    ...{ timeline, clippings, evidence },
    summary: summaryOf(view.summary, counts, filter),
    months: monthsOf(view.months, counts),
    companies: companiesIn(view.companies, counts, options),
    places: placesIn(view.places, counts),
    ...list
  };
  return { shown, listed: list !== null };
}

/** Clippings and evidence of a range, null where the view does not know every clipping of the corpus. */
function listInRange(
  { view, acted }: Brushed,
  filter: Filter & { acted: DateRange }
): Pick<View, 'clippings' | 'evidence'> | null {
  const knowsAll = acted === null && view.clippings.length === view.summary.all_clippings;
  if (!knowsAll || activeClauses(filter).length > 1) return null;
  const inRange = new Set(
    view.timeline.filter((row) => isInRange(row, filter.acted)).map(({ event }) => event)
  );
  const evidence = view.evidence.filter(({ key }) => inRange.has(key));
  const reporting = new Set(evidence.map(({ clipping }) => clipping));
  return { clippings: view.clippings.filter(({ clipping }) => reporting.has(clipping)), evidence };
}
