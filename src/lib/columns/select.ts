import { firstDay, lastDay } from '../filter/dates.ts';
import type { DateRange, Filter, ViewOptions } from '../filter/filter.ts';
import type { Corpus, Named } from './corpus.ts';
import { NO_DAY } from './corpus.ts';
import { dayOfIso } from './days.ts';
import type { Lists } from './lists.ts';
import type { Numbers } from './narrow.ts';

/** A bit for each clause about clippings. */
export const CLIPPING_BIT = { company: 1, place: 2, outlet: 4, language: 8, published: 16 } as const;
export type ClippingDimension = keyof typeof CLIPPING_BIT;
/** And for each about events. */
export const EVENT_BIT = { acted: 1, type: 2, status: 4, authority: 8, jurisdiction: 16, event: 32 } as const;

/** Which clauses each clipping and each event fails, as sums of bits: 0 passes all, a single bit all but that clause. */
export interface Selection {
  clippings: Uint8Array;
  events: Uint8Array;
}

/** For instance without the words of a search, which no view leaves out. */
const FAILS_ALL = 255;

/**
 * Tries every clause of a filter; the rules are those of queries/clauses.ts. What its search found is given: 1 for each such clipping, null
 * where nothing is searched for.
 */
export function select(
  corpus: Corpus,
  filter: Filter,
  options: ViewOptions,
  found: Uint8Array | null
): Selection {
  const clippings = failingClippings(corpus, filter, options);
  if (found) for (let c = 0; c < clippings.length; c++) if (found[c] !== 1) clippings[c] = FAILS_ALL;
  return { clippings, events: failingEvents(corpus, filter) };
}

/** The same where views leave out no clause, not even their own: what fails one fails all. */
export function whereNothingIsLeftOut({ clippings, events }: Selection): Selection {
  const failing = (fails: number) => (fails === 0 ? 0 : FAILS_ALL);
  return { clippings: clippings.map(failing), events: events.map(failing) };
}

/** 1 for each company that a filter asks for; with `group` a company stands for its whole family. */
export function chosenCompanies(
  { companies, values }: Corpus,
  filter: Filter,
  { group }: ViewOptions
): Uint8Array {
  const ids = idsOf(values.company);
  const own = indices(ids, filter.company);
  return group ? withinAny(companies.above, own) : marked(ids.length, own);
}

/** 1 for each place that a filter asks for, and for what lies in it. */
export function chosenPlaces({ places, values }: Corpus, filter: Filter): Uint8Array {
  return withinAny(places.above, indices(idsOf(values.place), filter.place));
}

function failingClippings(corpus: Corpus, filter: Filter, options: ViewOptions): Uint8Array {
  const { clippings, companies, places, values } = corpus;
  const fails = new Uint8Array(clippings.n);
  if (filter.company.length > 0)
    markUnnamed(fails, companies, chosenCompanies(corpus, filter, options), CLIPPING_BIT.company);
  if (filter.place.length > 0) markUnnamed(fails, places, chosenPlaces(corpus, filter), CLIPPING_BIT.place);
  markOthers(fails, clippings.outlet, values.outlet, filter.outlet, CLIPPING_BIT.outlet);
  markOthers(fails, clippings.language, values.language, filter.language, CLIPPING_BIT.language);
  if (filter.published) {
    const { first, final } = clippings.periods;
    const outside = new Uint8Array(first.length);
    markOutside(outside, first, final, filter.published, CLIPPING_BIT.published);
    for (let c = 0; c < fails.length; c++)
      fails[c] = (fails[c] ?? 0) | (outside[clippings.period[c] ?? 0] ?? 0);
  }
  return fails;
}

function failingEvents({ events, values }: Corpus, filter: Filter): Uint8Array {
  const fails = new Uint8Array(events.n);
  if (filter.acted) markOutside(fails, events.first, events.final, filter.acted, EVENT_BIT.acted);
  markOthers(fails, events.type, values.type, filter.type, EVENT_BIT.type);
  markOthers(fails, events.status, values.status, filter.status, EVENT_BIT.status);
  markOthers(fails, events.jurisdiction, values.jurisdiction, filter.jurisdiction, EVENT_BIT.jurisdiction);
  if (filter.authority.length > 0) {
    const chosen = marked(values.authority.length, indices(values.authority, filter.authority));
    const { starts, items } = events.authorities;
    for (let e = 0; e < events.n; e++)
      if (!anyMarked(items, starts[e] ?? 0, starts[e + 1] ?? 0, chosen))
        fails[e] = (fails[e] ?? 0) | EVENT_BIT.authority;
  }
  if (filter.event.length > 0) {
    const chosen = marked(events.n, indices(values.event, filter.event));
    for (let e = 0; e < events.n; e++) if (chosen[e] === 0) fails[e] = (fails[e] ?? 0) | EVENT_BIT.event;
  }
  return fails;
}

function idsOf(rows: readonly { entity: string }[]): string[] {
  return rows.map(({ entity }) => entity);
}

function indices(values: readonly string[], chosen: readonly string[]): number[] {
  return chosen.map((value) => values.indexOf(value)).filter((i) => i >= 0);
}

function marked(length: number, chosen: readonly number[]): Uint8Array {
  const marks = new Uint8Array(length);
  for (const i of chosen) marks[i] = 1;
  return marks;
}

/** Marks what is one of the chosen or lies below it. */
function withinAny(above: Lists, chosen: readonly number[]): Uint8Array {
  const length = above.starts.length - 1;
  const own = marked(length, chosen);
  const marks = new Uint8Array(length);
  for (let i = 0; i < length; i++)
    marks[i] = anyMarked(above.items, above.starts[i] ?? 0, above.starts[i + 1] ?? 0, own) ? 1 : 0;
  return marks;
}

function anyMarked(items: Numbers, from: number, to: number, marks: Uint8Array): boolean {
  for (let i = from; i < to; i++) if (marks[items[i] ?? 0] === 1) return true;
  return false;
}

/** Goes through the names in one line, and looks for their clipping only where a name is chosen. */
function markUnnamed(fails: Uint8Array, { starts, entity }: Named, chosen: Uint8Array, bit: number): void {
  for (let c = 0; c < fails.length; c++) fails[c] = (fails[c] ?? 0) | bit;
  let c = 0;
  for (let i = 0; i < entity.length; i++) {
    if (chosen[entity[i] ?? 0] !== 1) continue;
    while ((starts[c + 1] ?? 0) <= i) c++;
    fails[c] = (fails[c] ?? 0) & ~bit;
  }
}

function markOthers(
  fails: Uint8Array,
  column: Numbers,
  values: readonly string[],
  chosen: readonly string[],
  bit: number
): void {
  if (chosen.length === 0) return;
  const marks = marked(values.length, indices(values, chosen));
  for (let i = 0; i < fails.length; i++) if (marks[column[i] ?? -1] !== 1) fails[i] = (fails[i] ?? 0) | bit;
}

function markOutside(
  fails: Uint8Array,
  first: Int32Array,
  final: Int32Array,
  { from, to }: DateRange,
  bit: number
): void {
  const start = from === null ? NO_DAY : dayOfIso(firstDay(from));
  const end = to === null ? -(NO_DAY + 1) : dayOfIso(lastDay(to));
  for (let i = 0; i < fails.length; i++) {
    const day = first[i] ?? NO_DAY;
    if (day === NO_DAY || day > end || (final[i] ?? NO_DAY) < start) fails[i] = (fails[i] ?? 0) | bit;
  }
}
