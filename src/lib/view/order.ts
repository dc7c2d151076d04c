import type { ViewOptions } from '../filter/filter.ts';
import type { CompanyRow } from '../queries/company-shares.ts';
import type { FacetRow } from '../queries/facets.ts';
import type { PlaceRow } from '../queries/place-spread.ts';
import type { Order } from './standings.ts';

type Counting = Pick<ViewOptions, 'companyCount'>;

/** In the order of `companyShares`. */
export function inOrderOfCompanies(rows: readonly CompanyRow[], options: ViewOptions): CompanyRow[] {
  return rows.toSorted(byOrderOfCompanies(options));
}

/** The order of `companyShares`. */
export function byOrderOfCompanies(options: Counting): Order<CompanyRow> {
  const ties = byTiesOfCompanies(options);
  return options.companyCount === 'mentions'
    ? (a, b) => b.mentions - a.mentions || b.n - a.n || ties(a, b)
    : (a, b) => b.n - a.n || b.mentions - a.mentions || ties(a, b);
}

/** The order of companies that count the same under a filter. */
export function byTiesOfCompanies({ companyCount }: Counting): Order<CompanyRow> {
  return companyCount === 'mentions'
    ? (a, b) => b.all_mentions - a.all_mentions || b.all - a.all || byName(a.company, b.company)
    : (a, b) => b.all - a.all || b.all_mentions - a.all_mentions || byName(a.company, b.company);
}

/** In the order of `placeSpread`. */
export function inOrderOfPlaces(rows: readonly PlaceRow[]): PlaceRow[] {
  return rows.toSorted(byOrderOfPlaces);
}

/** The order of `placeSpread`. */
export function byOrderOfPlaces(a: PlaceRow, b: PlaceRow): number {
  return b.n - a.n || byTiesOfPlaces(a, b);
}

/** The order of places that count the same under a filter. */
export function byTiesOfPlaces(a: PlaceRow, b: PlaceRow): number {
  return b.all - a.all || byName(a.place, b.place);
}

/** In the order of `facets`. */
export function inOrderOfFacets(rows: readonly FacetRow[]): FacetRow[] {
  return rows.toSorted(
    (a, b) => byName(a.dimension, b.dimension) || b.n - a.n || b.all - a.all || byName(a.value, b.value)
  );
}

function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
