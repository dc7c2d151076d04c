import type { Filter, ListDimension, ViewOptions } from '../filter/filter.ts';
import type { CompanyRow } from '../queries/company-shares.ts';
import type { FacetRow } from '../queries/facets.ts';
import type { PlaceRow } from '../queries/place-spread.ts';
import type { MonthRow } from '../queries/published-months.ts';
import type { Measure } from '../queries/range-edges.ts';
import type { SummaryRow } from '../queries/summary.ts';
import { COUNTED_STATUSES } from '../schema.ts';
import type { Counts } from '../brush/brush.ts';
import type { View } from './view.ts';

/** The rows that only count, of a view of any filter. */
export type Counted = Pick<View, 'summary' | 'months' | 'companies' | 'places' | 'facets'>;

/**
 * The rows of other counts: what names, places and whole numbers there are comes from `base`, a view of the same corpus with
 * the same options; numbers and order are those that the questions of queries/ give. Without
 * `facets` those stay as they are.
 */
export function countedView(
  base: Counted,
  counts: Counts,
  filter: Filter,
  options: ViewOptions,
  { facets = true } = {}
): Counted {
  return {
    summary: summaryOf(base.summary, counts, filter),
    months: monthsOf(base.months, counts),
    companies: companiesOf(base.companies, counts, options),
    places: placesOf(base.places, counts),
    facets: facets ? facetsOf(base.facets, counts, options) : base.facets
  };
}

export function summaryOf(base: SummaryRow, counts: Counts, filter: Filter): SummaryRow {
  const published = counts.all('published');
  let first: string | null = null;
  let last: string | null = null;
  for (const [i, day] of published.values.entries()) {
    if (day === '' || published.numbers[i] === 0) continue;
    if (first === null || day < first) first = day;
    if (last === null || day > last) last = day;
  }
  const statuses = chosen('status', counts, filter);
  const isCounted = (status: string) =>
    filter.status.length > 0 || (COUNTED_STATUSES as readonly string[]).includes(status);
  return {
    ...base,
    clippings: counts.of('whole', 'none'),
    outlets: chosen('outlet', counts, filter).length,
    languages: chosen('language', counts, filter).length,
    events: sum(statuses.filter(({ value }) => isCounted(value))),
    // An event without a date is in no range.
    undated_events: 0,
    soft_events: sum(
      statuses.filter(({ value }) => !(COUNTED_STATUSES as readonly string[]).includes(value))
    ),
    undated_clippings: counts.of('published', ''),
    first_published: first,
    last_published: last
  };
}

export function monthsOf(base: readonly MonthRow[], counts: Counts): MonthRow[] {
  return base.map((row) => ({ ...row, n: counts.of('month', row.month ?? '') }));
}

export function companiesOf(base: readonly CompanyRow[], counts: Counts, options: ViewOptions): CompanyRow[] {
  const ofClippings = counts.of('whole', 'company');
  const ofMentions = counts.all('company_mentions').numbers.reduce((total, n) => total + n, 0);
  const rows = base.map((row) => ({
    ...row,
    n: counts.of('company', row.company),
    mentions: counts.of('company_mentions', row.company),
    of_clippings: ofClippings,
    of_mentions: ofMentions
  }));
  return inOrderOfCompanies(rows, options);
}

/** In the order of `companyShares`. */
export function inOrderOfCompanies(rows: readonly CompanyRow[], options: ViewOptions): CompanyRow[] {
  return rows.toSorted(
    options.companyCount === 'mentions'
      ? (a, b) =>
          b.mentions - a.mentions ||
          b.n - a.n ||
          b.all_mentions - a.all_mentions ||
          b.all - a.all ||
          byName(a.company, b.company)
      : (a, b) =>
          b.n - a.n ||
          b.mentions - a.mentions ||
          b.all - a.all ||
          b.all_mentions - a.all_mentions ||
          byName(a.company, b.company)
  );
}

export function placesOf(base: readonly PlaceRow[], counts: Counts): PlaceRow[] {
  const ofClippings = counts.of('whole', 'place');
  const rows = base.map((row) => ({
    ...row,
    n: counts.of('place', row.place),
    within: counts.of('within', row.place),
    metonymic: counts.of('metonymic', row.place),
    of_clippings: ofClippings
  }));
  return inOrderOfPlaces(rows);
}

/** In the order of `placeSpread`. */
export function inOrderOfPlaces(rows: readonly PlaceRow[]): PlaceRow[] {
  return rows.toSorted((a, b) => b.n - a.n || b.all - a.all || byName(a.place, b.place));
}

export function facetsOf(base: readonly FacetRow[], counts: Counts, { group }: ViewOptions): FacetRow[] {
  const measureOf = (dimension: FacetRow['dimension']): Measure =>
    dimension === 'place' ? 'within' : dimension === 'company' && group ? 'family' : dimension;
  return inOrderOfFacets(base.map((row) => ({ ...row, n: counts.of(measureOf(row.dimension), row.value) })));
}

/** In the order of `facets`. */
export function inOrderOfFacets(rows: readonly FacetRow[]): FacetRow[] {
  return rows.toSorted(
    (a, b) => byName(a.dimension, b.dimension) || b.n - a.n || b.all - a.all || byName(a.value, b.value)
  );
}

/** Values in view: a count ignores its own clause, so that the values which that leaves out do not count here. */
function chosen(dimension: ListDimension & Measure, counts: Counts, filter: Filter) {
  const { values, numbers } = counts.all(dimension);
  return values
    .map((value, i) => ({ value, n: numbers[i] ?? 0 }))
    .filter(({ value, n }) => n > 0 && (filter[dimension].length === 0 || filter[dimension].includes(value)));
}

function sum(rows: readonly { n: number }[]): number {
  return rows.reduce((total, { n }) => total + n, 0);
}

function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
