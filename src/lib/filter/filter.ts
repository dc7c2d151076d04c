import type { ActionBounds } from './bounds.ts';

/** A partial date: `2021`, `2021-03` or `2021-03-19`. Each stands for the whole of its year, month or day. */
export type PartialIsoDate = string;

/** Inclusive; at least one end is set. `{ from: '2020-11', to: null }` starts on 1 November 2020. */
export interface DateRange {
  from: PartialIsoDate | null;
  to: PartialIsoDate | null;
}

export const RANGE_DIMENSIONS = ['acted', 'published'] as const;
export type RangeDimension = (typeof RANGE_DIMENSIONS)[number];

/** Dimensions that hold a list of values, of which one must match. */
export const LIST_DIMENSIONS = [
  'company',
  'place',
  'type',
  'status',
  'authority',
  'jurisdiction',
  'outlet',
  'language',
  'event'
] as const;
export type ListDimension = (typeof LIST_DIMENSIONS)[number];

/** Those that menus offer the values of. */
export const FACET_DIMENSIONS = LIST_DIMENSIONS.filter((dimension) => dimension !== 'event');
export type FacetDimension = (typeof FACET_DIMENSIONS)[number];

/** Everything that a filter can ask about. */
export type Dimension = RangeDimension | ListDimension | 'text';

/**
 * What the reader asked for: OR inside a dimension, AND across dimensions. `acted` is the date of the action,
 * `published` that of the clipping. Values keep the order in which they were chosen.
 */
export interface Filter
  extends
    Readonly<Record<RangeDimension, DateRange | null>>,
    Readonly<Record<ListDimension, readonly string[]>> {
  readonly text: string;
  /** What the table of actions asks for beside: no other page does. */
  readonly bounds?: ActionBounds;
  /** The answer to the search for `text`, where it is known: a sign for each clipping by its number, `1` where it holds the words. */
  readonly found?: { readonly text: string; readonly bits: string };
}

/** How views count and group; no part of what they select, except that `group` makes a company stand for its family. */
export interface ViewOptions {
  companyCount: 'clippings' | 'mentions';
  actionCount: 'events' | 'reports';
  group: boolean;
}

export const DEFAULT_OPTIONS: ViewOptions = {
  companyCount: 'clippings',
  actionCount: 'events',
  group: false
};

export const EMPTY_FILTER: Filter = {
  acted: null,
  published: null,
  company: [],
  place: [],
  type: [],
  status: [],
  authority: [],
  jurisdiction: [],
  outlet: [],
  language: [],
  event: [],
  text: ''
};

/** One removable condition of a filter: what a chip shows. */
export type Clause =
  | { dimension: RangeDimension; range: DateRange }
  | { dimension: ListDimension; value: string }
  | { dimension: 'text'; text: string };

/**
 * What a view does with the clauses that it sets itself: where charts are linked it ignores them, so that what is not chosen
 * stays in sight; where filters are compared it applies them.
 */
export type OwnClauses = 'ignored' | 'applied';

/** The filter with these dimensions cleared: what a view gets that sets them itself. */
export function without(filter: Filter, ...dimensions: Dimension[]): Filter {
  const cleared = Object.fromEntries(dimensions.map((dimension) => [dimension, EMPTY_FILTER[dimension]]));
  return { ...filter, ...(cleared as Partial<Filter>) };
}

/** The filter with `value` added to a list dimension, or taken out if it stands there. */
export function toggle(filter: Filter, dimension: ListDimension, value: string): Filter {
  const values = filter[dimension];
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  return { ...filter, [dimension]: next };
}

/** The conditions in force: dates first, then lists value by value, then the text. */
export function activeClauses(filter: Filter): Clause[] {
  const clauses: Clause[] = [];
  for (const dimension of RANGE_DIMENSIONS) {
    const range = filter[dimension];
    if (range) clauses.push({ dimension, range });
  }
  for (const dimension of LIST_DIMENSIONS) {
    for (const value of filter[dimension]) clauses.push({ dimension, value });
  }
  if (filter.text !== '') clauses.push({ dimension: 'text', text: filter.text });
  return clauses;
}

/** Whether any clause is about events. */
export function asksForEvents({ acted, type, status, authority, jurisdiction, event }: Filter): boolean {
  return acted !== null || [type, status, authority, jurisdiction, event].some(({ length }) => length > 0);
}

/** The filter with a condition more; of dates and texts, which stand alone, in place of the one that is there. */
export function addClause(filter: Filter, clause: Clause): Filter {
  if ('range' in clause) return { ...filter, [clause.dimension]: clause.range };
  if ('text' in clause) return { ...filter, text: clause.text };
  const { dimension, value } = clause;
  return filter[dimension].includes(value) ? filter : toggle(filter, dimension, value);
}

/** The filter without one of its `activeClauses`. */
export function removeClause(filter: Filter, clause: Clause): Filter {
  if (!('value' in clause)) return without(filter, clause.dimension);
  const rest = filter[clause.dimension].filter((value) => value !== clause.value);
  return { ...filter, [clause.dimension]: rest };
}
