import type { Filter, ListDimension, ViewOptions } from '../filter/filter.ts';
import type { CompanyRow } from '../queries/company-shares.ts';
import type { FacetRow } from '../queries/facets.ts';
import type { PlaceRow } from '../queries/place-spread.ts';
import type { MonthRow } from '../queries/published-months.ts';
import type { Measure } from '../queries/range-edges.ts';
import type { SummaryRow } from '../queries/summary.ts';
import { COUNTED_STATUSES } from '../schema.ts';
import type { Counts } from '../brush/layout.ts';
import { byTiesOfCompanies, byTiesOfPlaces, inOrderOfFacets } from './order.ts';
import { sortedRows } from './sorted-rows.ts';
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
    // Tables of ranges have no such number: an event without a date is in none.
    undated_events: counts.of('whole', 'undated'),
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
  const { numbers } = counts;
  const { rows, ids } = tied(base, options.companyCount, {
    compare: byTiesOfCompanies(options),
    copyOf: (row) => companyRow(row, row.n, row.mentions, row.of_clippings, row.of_mentions),
    idOf: ({ company }) => company
  });
  const n = counts.places('company', ids);
  const mentions = counts.places('company_mentions', ids);
  const ofClippings = counts.of('whole', 'company');
  const ofMentions = counts.all('company_mentions').numbers.reduce((total, n) => total + n, 0);
  const nAt = (i: number) => numbers[n[i] ?? -1] ?? 0;
  const mentionsAt = (i: number) => numbers[mentions[i] ?? -1] ?? 0;
  const [main, next] = options.companyCount === 'mentions' ? [mentionsAt, nAt] : [nAt, mentionsAt];
  return sortedRows(rows, main, next, (i) =>
    companyRow(rows[i] as CompanyRow, nAt(i), mentionsAt(i), ofClippings, ofMentions)
  );
}

/** Spelled out, as below for places: a spread of ten thousand rows takes longer than all the counting. */
function companyRow(
  row: CompanyRow,
  n: number,
  mentions: number,
  of_clippings: number,
  of_mentions: number
): CompanyRow {
  const { company, name_en, name_fr, parent, all, all_mentions } = row;
  return { company, name_en, name_fr, parent, n, all, mentions, all_mentions, of_clippings, of_mentions };
}

export function placesOf(base: readonly PlaceRow[], counts: Counts): PlaceRow[] {
  const { numbers } = counts;
  const { rows, ids } = tied(base, 'places', {
    compare: byTiesOfPlaces,
    copyOf: (row) => placeRow(row, row.n, row.within, row.metonymic, row.of_clippings),
    idOf: ({ place }) => place
  });
  const n = counts.places('place', ids);
  const within = counts.places('within', ids);
  const metonymic = counts.places('metonymic', ids);
  const ofClippings = counts.of('whole', 'place');
  const nAt = (i: number) => numbers[n[i] ?? -1] ?? 0;
  const withinAt = (i: number) => numbers[within[i] ?? -1] ?? 0;
  const metonymicAt = (i: number) => numbers[metonymic[i] ?? -1] ?? 0;
  return sortedRows(
    rows,
    nAt,
    () => 0,
    (i) => placeRow(rows[i] as PlaceRow, nAt(i), withinAt(i), metonymicAt(i), ofClippings)
  );
}

function placeRow(
  row: PlaceRow,
  n: number,
  within: number,
  metonymic: number,
  of_clippings: number
): PlaceRow {
  const { place, name_en, name_fr, kind, country, parent, latitude, longitude, all, rolled } = row;
  // prettier-ignore
  return { place, name_en, name_fr, kind, country, parent, latitude, longitude, n, within, metonymic, all, of_clippings, rolled };
}

interface Tied<Row> {
  rows: readonly Row[];
  ids: readonly string[];
}
const tiedRows = new WeakMap<readonly object[], Map<string, Tied<never>>>();

interface Kind<Row> {
  compare: (a: Row, b: Row) => number;
  copyOf: (row: Row) => Row;
  idOf: (row: Row) => string;
}

/**
 * Rows in the order that they have where their counts are equal, found once for each list of rows and way of counting. They
 * are copied there: objects that a spread has made are ten times slower to read.
 */
function tied<Row>(base: readonly Row[], way: string, { compare, copyOf, idOf }: Kind<Row>): Tied<Row> {
  const key = base as readonly object[];
  const known = tiedRows.get(key) ?? new Map<string, Tied<never>>();
  tiedRows.set(key, known);
  const found = known.get(way);
  if (found) return found as Tied<Row>;
  const rows = base.toSorted(compare).map(copyOf);
  const made: Tied<Row> = { rows, ids: rows.map(idOf) };
  known.set(way, made as Tied<never>);
  return made;
}

export function facetsOf(base: readonly FacetRow[], counts: Counts, { group }: ViewOptions): FacetRow[] {
  const measureOf = (dimension: FacetRow['dimension']): Measure =>
    dimension === 'place' ? 'within' : dimension === 'company' && group ? 'family' : dimension;
  return inOrderOfFacets(base.map((row) => ({ ...row, n: counts.of(measureOf(row.dimension), row.value) })));
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
