import type { Catalogue } from './catalogue.ts';
import { isOrdered, isPartialDate } from './dates.ts';
import { DEFAULT_OPTIONS, LIST_DIMENSIONS, RANGE_DIMENSIONS } from './filter.ts';
import type { DateRange, Filter, ListDimension, RangeDimension, ViewOptions } from './filter.ts';

const MAX_TEXT = 200;
const MAX_VALUES = 50;

/** A value that the URL gave and the view does not use, to be named in a notice. `value` is cut to 80 characters. */
export interface Dropped {
  key: string;
  value: string;
  why: 'unknown' | 'bad-date' | 'bad-number' | 'reversed' | 'too-long' | 'too-many';
}

/** What an address asks for. */
export interface Asked {
  filter: Filter;
  options: ViewOptions;
  dropped: Dropped[];
}

type Drop = (key: string, value: string, why: Dropped['why']) => void;

/**
 * What a query string asks for, with or without its `?`. Keys that are not ours are ignored; values that make no sense
 * are left out and reported. Never throws.
 */
export function readSearch(query: string, known: Catalogue): Asked {
  const search = new URLSearchParams(query);
  const dropped: Dropped[] = [];
  const drop: Drop = (key, value, why) => {
    dropped.push({ key, value: value.length > 80 ? `${value.slice(0, 79)}…` : value, why });
  };
  const lists = LIST_DIMENSIONS.map((key) => [key, parseList(key, search, known, drop)]);
  const ranges = RANGE_DIMENSIONS.map((key) => [key, parseRange(key, search.get(key), drop)]);
  const filter = {
    ...(Object.fromEntries(lists) as Record<ListDimension, string[]>),
    ...(Object.fromEntries(ranges) as Record<RangeDimension, DateRange | null>),
    text: parseText(search.get('q'), drop)
  };
  return { filter, options: parseOptions(search, drop), dropped };
}

/**
 * The query string of a view, without `?`: keys in a fixed order, defaults left out, values in the order of the
 * filter. Ids, outlets and codes never hold a comma, so lists are joined by one.
 */
export function toSearch(filter: Filter, options: ViewOptions): string {
  const pairs: [string, string][] = [];
  for (const key of LIST_DIMENSIONS) pairs.push([key, filter[key].map(encode).join(',')]);
  for (const key of RANGE_DIMENSIONS) {
    const range = filter[key];
    if (range) pairs.push([key, `${range.from ?? ''}..${range.to ?? ''}`]);
  }
  pairs.push(['q', encode(filter.text)]);
  const counts = [];
  if (options.companyCount !== DEFAULT_OPTIONS.companyCount) counts.push(options.companyCount);
  if (options.actionCount !== DEFAULT_OPTIONS.actionCount) counts.push(options.actionCount);
  pairs.push(['count', counts.join(',')]);
  pairs.push(['group', options.group ? '1' : '']);
  return pairs
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}=${value}`)
    .join('&');
}

function parseList(key: ListDimension, search: URLSearchParams, known: Catalogue, drop: Drop): string[] {
  const values = new Set<string>();
  for (const value of split(search.getAll(key))) {
    if (!known[key].has(value)) {
      drop(key, value, 'unknown');
    } else if (values.size === MAX_VALUES && !values.has(value)) {
      drop(key, value, 'too-many');
    } else {
      values.add(value);
    }
  }
  return [...values];
}

/** `FROM..TO` with one end left out or not, or one date that stands for both. */
function parseRange(key: string, value: string | null, drop: Drop): DateRange | null {
  if (value === null || value === '') return null;
  const ends = value.split('..');
  const [from = '', to = from] = ends;
  if (ends.length > 2 || (from === '' && to === '') || ![from, to].every(isEmptyOrDate)) {
    drop(key, value, 'bad-date');
    return null;
  }
  const range = { from: from === '' ? null : from, to: to === '' ? null : to };
  if (isOrdered(range)) return range;
  drop(key, value, 'reversed');
  return null;
}

function isEmptyOrDate(text: string): boolean {
  return text === '' || isPartialDate(text);
}

function parseText(value: string | null, drop: Drop): string {
  const text = (value ?? '').replace(/[\p{White_Space}\p{Cc}]+/gu, ' ').trim();
  if (text.length <= MAX_TEXT) return text;
  drop('q', text, 'too-long');
  return '';
}

function parseOptions(search: URLSearchParams, drop: Drop): ViewOptions {
  const options = { ...DEFAULT_OPTIONS };
  for (const value of split(search.getAll('count'))) {
    if (value === 'clippings' || value === 'mentions') options.companyCount = value;
    else if (value === 'events' || value === 'reports') options.actionCount = value;
    else drop('count', value, 'unknown');
  }
  const group = search.get('group') ?? '';
  if (group === '1') options.group = true;
  else if (group !== '' && group !== '0') drop('group', group, 'unknown');
  return options;
}

/**
 * The values of comma lists, each once. The number of them is bounded so that a hostile link cannot fill the
 * page with complaints: what comes after is not even looked at.
 */
function split(lists: string[]): string[] {
  const values = new Set(lists.flatMap((list) => list.split(',')).map((value) => value.trim()));
  values.delete('');
  return [...values].slice(0, MAX_VALUES * 4);
}

/** As in forms (space → `+`). Unlike `encodeURIComponent` it does not throw on half a surrogate pair. */
function encode(text: string): string {
  return new URLSearchParams({ v: text }).toString().slice(2);
}
