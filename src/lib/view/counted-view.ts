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
import { Standings } from './standings.ts';
import type { CountedRows } from './standings.ts';
import type { View } from './view.ts';

/** The rows that only count, of a view of any filter. */
export type Counted = Pick<View, 'summary' | 'months' | 'companies' | 'places' | 'facets'>;

/**
 * The rows of other counts: what names, places and whole numbers there are comes from `base`, a view of the same corpus with
 * the same options; numbers and order are those that the questions of queries/ give.
 */
export function countedView(base: Counted, counts: Counts, filter: Filter, options: ViewOptions): Counted {
  return {
    summary: summaryOf(base.summary, counts, filter),
    months: monthsOf(base.months, counts),
    companies: companiesOf(base.companies, counts, options),
    places: placesOf(base.places, counts),
    facets: facetsOf(base.facets, counts, options)
  };
}

export function summaryOf(base: SummaryRow, counts: Counts, filter: Filter): SummaryRow {
  const statuses = chosen('status', counts, filter);
  const isCounted = (status: string) =>
    filter.status.length > 0 || (COUNTED_STATUSES as readonly string[]).includes(status);
  return {
    ...base,
    clippings: counts.of('whole', 'none'),
    outlets: howManyChosen('outlet', counts, filter),
    languages: howManyChosen('language', counts, filter),
    events: sum(statuses.filter(({ value }) => isCounted(value))),
    // Tables of ranges have no such number: an event without a date is in none.
    undated_events: counts.of('whole', 'undated'),
    soft_events: sum(
      statuses.filter(({ value }) => !(COUNTED_STATUSES as readonly string[]).includes(value))
    ),
    undated_clippings: counts.of('published', ''),
    ...publishedIn(counts)
  };
}

/** The first and last of the days, which ascend. */
function publishedIn(counts: Counts): Pick<SummaryRow, 'first_published' | 'last_published'> {
  const { values, numbers } = counts.all('published');
  const isIn = (day: string, i: number) => day !== '' && numbers[i] !== 0;
  return { first_published: values.find(isIn) ?? null, last_published: values.findLast(isIn) ?? null };
}

export function monthsOf(base: readonly MonthRow[], counts: Counts): MonthRow[] {
  return base.map((row) => ({ ...row, n: counts.of('month', row.month ?? '') }));
}

export function companiesOf(base: readonly CompanyRow[], counts: Counts, options: ViewOptions): CompanyRow[] {
  return allOf(countedCompanies(base, counts, options));
}

/** The same, of which rows are made when they are asked for. */
export function companiesIn(
  base: readonly CompanyRow[],
  counts: Counts,
  options: ViewOptions
): Standings<CompanyRow> {
  return new Standings(countedCompanies(base, counts, options));
}

function countedCompanies(
  base: readonly CompanyRow[],
  counts: Counts,
  options: ViewOptions
): TiedRows<CompanyRow> {
  const { numbers } = counts;
  const { rows, ids } = tied(base, options.companyCount, {
    compare: byTiesOfCompanies(options),
    copyOf: (row) => companyRow(row, row.n, row.mentions, row.of_clippings, row.of_mentions),
    idOf: ({ company }) => company
  });
  const n = counts.places('company', ids);
  const mentions = counts.places('company_mentions', ids);
  const ofClippings = counts.of('whole', 'company');
  const ofMentions = sumOf(counts.all('company_mentions').numbers);
  const nAt = (i: number) => numbers[n[i] ?? -1] ?? 0;
  const mentionsAt = (i: number) => numbers[mentions[i] ?? -1] ?? 0;
  const isOfMentions = options.companyCount === 'mentions';
  return {
    rows,
    counts: numbersAt(isOfMentions ? mentions : n, numbers),
    nextAt: isOfMentions ? nAt : mentionsAt,
    rowAt: (i) => companyRow(rows[i] as CompanyRow, nAt(i), mentionsAt(i), ofClippings, ofMentions),
    of: isOfMentions ? ofMentions : ofClippings
  };
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
  return allOf(countedPlaces(base, counts));
}

/** The same, of which rows are made when they are asked for. */
export function placesIn(base: readonly PlaceRow[], counts: Counts): Standings<PlaceRow> {
  return new Standings(countedPlaces(base, counts));
}

function countedPlaces(base: readonly PlaceRow[], counts: Counts): TiedRows<PlaceRow> {
  const { numbers } = counts;
  const { rows, ids } = tied(base, 'places', {
    compare: byTiesOfPlaces,
    copyOf: (row) => placeRow(row, row.n, row.within, row.metonymic, row.of_clippings),
    idOf: ({ place }) => place
  });
  const n = counts.places('place', ids);
  const within = counts.places('within', ids);
  const metonymic = counts.places('metonymic', ids);
  const of = counts.of('whole', 'place');
  const nAt = (i: number) => numbers[n[i] ?? -1] ?? 0;
  const withinAt = (i: number) => numbers[within[i] ?? -1] ?? 0;
  const metonymicAt = (i: number) => numbers[metonymic[i] ?? -1] ?? 0;
  return {
    ...{ rows, counts: numbersAt(n, numbers), nextAt: () => 0, of },
    rowAt: (i) => placeRow(rows[i] as PlaceRow, nAt(i), withinAt(i), metonymicAt(i), of)
  };
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

/** Rows in the order of their ties, and what tells those apart before that that count the same. */
interface TiedRows<Row> extends CountedRows<Row> {
  nextAt: (i: number) => number;
}

function allOf<Row extends object>({ rows, counts, nextAt, rowAt }: TiedRows<Row>): Row[] {
  return sortedRows(rows, (i) => counts[i] ?? 0, nextAt, rowAt);
}

/** The numbers at places, which are -1 where there is none. */
function numbersAt(places: Int32Array, numbers: Int32Array): Int32Array {
  const found = new Int32Array(places.length);
  for (let i = 0; i < found.length; i++) found[i] = numbers[places[i] ?? -1] ?? 0;
  return found;
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

function howManyChosen(dimension: ListDimension & Measure, counts: Counts, filter: Filter): number {
  const { values, numbers } = counts.all(dimension);
  const own = filter[dimension];
  let n = 0;
  for (let i = 0; i < numbers.length; i++)
    if (numbers[i] !== 0 && (own.length === 0 || own.includes(values[i] ?? ''))) n++;
  return n;
}

function sumOf(numbers: Int32Array): number {
  let sum = 0;
  for (let i = 0; i < numbers.length; i++) sum += numbers[i] ?? 0;
  return sum;
}

function sum(rows: readonly { n: number }[]): number {
  return rows.reduce((total, { n }) => total + n, 0);
}
