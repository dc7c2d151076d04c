import type { Filter, OwnClauses, ViewOptions } from '../filter/filter.ts';
import { clippingList } from '../queries/clipping-list.ts';
import type { ClippingListRow, Listed } from '../queries/clipping-list.ts';
import { companyShares } from '../queries/company-shares.ts';
import type { CompanyRow } from '../queries/company-shares.ts';
import { evidence } from '../queries/evidence.ts';
import type { EvidenceRow } from '../queries/evidence.ts';
import { facets } from '../queries/facets.ts';
import type { FacetRow } from '../queries/facets.ts';
import { placeSpread } from '../queries/place-spread.ts';
import type { PlaceRow } from '../queries/place-spread.ts';
import { publishedMonths } from '../queries/published-months.ts';
import type { MonthRow } from '../queries/published-months.ts';
import type { Query } from '../queries/query.ts';
import { summary } from '../queries/summary.ts';
import type { SummaryRow } from '../queries/summary.ts';
import { timeline } from '../queries/timeline.ts';
import type { TimelineRow } from '../queries/timeline.ts';
import { withFound } from './found.ts';

/** Everything that the story page shows of one filter. */
export interface View {
  summary: SummaryRow;
  timeline: TimelineRow[];
  months: MonthRow[];
  companies: CompanyRow[];
  places: PlaceRow[];
  facets: FacetRow[];
  clippings: ClippingListRow[];
  evidence: EvidenceRow[];
}

/** What the charts and menus show, without the list. */
export type Charts = Omit<View, 'clippings' | 'evidence'>;

/** How many clippings the list shows at first, and how many more at each request. */
export const LIST_STEP = 25;

/** Runs a question on DuckDB, native or in the browser. */
export type Run = <Row>(query: Query<Row>) => Promise<Row[]>;

/** Asks for the clippings of a filter and what supports it in them. */
export async function readList(
  run: Run,
  filter: Filter,
  options: ViewOptions,
  listed: Listed = LIST_STEP
): Promise<Pick<View, 'clippings' | 'evidence'>> {
  const [clippings, sentences] = await Promise.all([
    run(clippingList(filter, options, listed)),
    run(evidence(filter, options, listed))
  ]);
  return { clippings, evidence: sentences };
}

/** Asks the questions of the charts; each view leaves out the clauses that it sets itself, unless `own` is `applied`. */
export async function readCharts(
  run: Run,
  filter: Filter,
  options: ViewOptions,
  own: OwnClauses = 'ignored'
): Promise<Charts> {
  const [rows, months, companies, places, dimensions, [numbers]] = await Promise.all([
    run(timeline(filter, options, own)),
    run(publishedMonths(filter, options, own)),
    run(companyShares(filter, options, own)),
    run(placeSpread(filter, options, own)),
    run(facets(filter, options)),
    run(summary(filter, options))
  ]);
  if (!numbers) throw new Error('The summary of a view has exactly one row.');
  return { summary: numbers, timeline: rows, months, companies, places, facets: dimensions };
}

/** Asks all questions of the page. */
export async function readView(
  run: Run,
  asked: Filter,
  options: ViewOptions,
  length = LIST_STEP,
  own: OwnClauses = 'ignored'
): Promise<View> {
  const filter = await withFound(run, asked);
  const [charts, list] = await Promise.all([
    readCharts(run, filter, options, own),
    readList(run, filter, options, length)
  ]);
  return { ...charts, ...list };
}
