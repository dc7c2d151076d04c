import type { Catalogue } from '../filter/catalogue.ts';
import { DEFAULT_OPTIONS, EMPTY_FILTER } from '../filter/filter.ts';
import type { Filter } from '../filter/filter.ts';
import { readSearch, toSearch } from '../filter/url.ts';
import type { Dropped } from '../filter/url.ts';

export const SIDES = ['a', 'b'] as const;
export type Side = (typeof SIDES)[number];

/** Two of something, one for each filter that is compared. */
export type Both<T> = Readonly<Record<Side, T>>;

export type Pair = Both<Filter>;

/** What an address asks to compare. */
export interface AskedPair {
  /** Null where it asks for nothing, and the page shows what it was built with. */
  pair: Pair | null;
  dropped: (Dropped & { side: Side })[];
}

/**
 * The filters in `a=` and `b=`, each the query of a view, encoded; one that is left out is the whole corpus. What makes no
 * sense is left out and reported. Never throws.
 */
export function readPair(query: string, known: Catalogue): AskedPair {
  const search = new URLSearchParams(query);
  const dropped: AskedPair['dropped'] = [];
  const asked = SIDES.some((side) => (search.get(side) ?? '') !== '');
  if (!asked) return { pair: null, dropped };
  const read = (side: Side): Filter => {
    const given = search.get(side) ?? '';
    const { filter, dropped: vain } = readSearch(given, known);
    dropped.push(...vain.map((one) => ({ ...one, side })));
    const isNothing = given !== '' && vain.length === 0 && isWhole(filter);
    if (isNothing) dropped.push({ key: side, value: given.slice(0, 80), why: 'unknown', side });
    return filter;
  };
  return { pair: { a: read('a'), b: read('b') }, dropped };
}

/** The query that asks for a pair, without `?`. Only what would end a value is encoded, so that the filters can be read in it. */
export function pairSearch({ a, b }: Pair): string {
  const value = (filter: Filter) => sideSearch(filter).replace(/[%&+]/g, encodeURIComponent);
  return `a=${value(a)}&b=${value(b)}`;
}

/** The query of one side as a view of its own. */
export function sideSearch(filter: Filter): string {
  return toSearch(filter, DEFAULT_OPTIONS);
}

/** Whether a filter leaves nothing out. */
export function isWhole(filter: Filter): boolean {
  return sideSearch(filter) === sideSearch(EMPTY_FILTER);
}

/** The two the other way round. */
export function swapped({ a, b }: Pair): Pair {
  return { a: b, b: a };
}
