import { firstDay, lastDay } from '../filter/dates.ts';
import { asksForEvents } from '../filter/filter.ts';
import type { DateRange, Filter, PartialIsoDate, ViewOptions } from '../filter/filter.ts';
import { termsOf } from '../filter/terms.ts';
import type { Facts, FoldedTexts } from './facts.ts';

/** Whether the clipping, or the event, at a place in its columns passes. */
type Passes = (at: number) => boolean;

/** The rules of `queries/clauses.ts` over facts: tests hold the two together. */
export interface Sieve {
  /** Every clause: those about events reach a clipping through ONE event that it reports. */
  clippings(filter: Filter, options: ViewOptions): boolean[];
  /** The clauses about clippings alone. */
  clippingsAlone(filter: Filter, options: ViewOptions): boolean[];
  /** The clauses about events alone. */
  eventsAlone(filter: Filter): Passes;
}

/** Prepares the facts for filters. Without `texts`, no clipping passes a search. */
export function createSieve(facts: Facts, texts: FoldedTexts): Sieve {
  const { clippings, entities, companies, places, events, reports } = facts;
  const ancestors = ancestorsOf(facts);
  const count = clippings.language.length;

  const eventsAlone = (filter: Filter): Passes => {
    const list = among(filter.authority);
    return both([
      within(events.date, filter.acted),
      oneOf(events.type, filter.type),
      oneOf(events.status, filter.status),
      list && ((at) => (events.authorities[at] ?? []).some(list)),
      oneOf(events.jurisdiction, filter.jurisdiction),
      oneOf(events.event, filter.event)
    ]);
  };
  const clippingsAlone = (filter: Filter, { group }: ViewOptions) => {
    const named = (wanted: readonly string[], { clipping, entity }: typeof companies, roll: boolean) => {
      const value = among(wanted);
      if (!value) return null;
      const found = entities.entity.map((id, at) => (roll ? (ancestors[at] ?? []).some(value) : value(id)));
      const passing = new Set(clipping.filter((_, i) => found[entity[i] ?? -1]));
      return (at: number) => passing.has(at);
    };
    const terms = termsOf(filter.text);
    const passes = both([
      named(filter.company, companies, group),
      named(filter.place, places, true),
      oneOf(clippings.outlet, filter.outlet),
      oneOf(clippings.language, filter.language),
      within(clippings.published, filter.published),
      terms.length > 0 ? (at) => terms.every((term) => texts[at]?.includes(term) ?? false) : null
    ]);
    return Array.from({ length: count }, (_, at) => passes(at));
  };
  return {
    eventsAlone,
    clippingsAlone,
    clippings: (filter, options) => {
      const alone = clippingsAlone(filter, options);
      if (!asksForEvents(filter)) return alone;
      const passes = eventsAlone(filter);
      const reporting = new Set(reports.clipping.filter((_, i) => passes(reports.event[i] ?? -1)));
      return alone.map((passing, at) => passing && reporting.has(at));
    }
  };
}

/** The ids of each entity and of all above it. A cycle in the catalogue ends where it began. */
export function ancestorsOf({ entities }: Facts): string[][] {
  const parents = new Map(
    entities.entity.map((id, at) => [`${entities.kind[at]} ${id}`, entities.parent[at] ?? null])
  );
  return entities.entity.map((id, at) => {
    const kind = entities.kind[at];
    const above = new Set([id]);
    let next = parents.get(`${kind} ${id}`) ?? null;
    while (next !== null && !above.has(next) && parents.has(`${kind} ${next}`)) {
      above.add(next);
      next = parents.get(`${kind} ${next}`) ?? null;
    }
    return [...above];
  });
}

/** Null where nothing is asked. */
function among(wanted: readonly string[]): ((value: string | null | undefined) => boolean) | null {
  if (wanted.length === 0) return null;
  const values = new Set<string | null | undefined>(wanted);
  return (value) => value !== null && value !== undefined && values.has(value);
}

function oneOf(column: readonly (string | null)[], wanted: readonly string[]): Passes | null {
  const value = among(wanted);
  return value && ((at) => value(column[at]));
}

/** A date known to the month or year passes if its interval and the range share a day; an unknown one never does. */
function within(column: readonly (PartialIsoDate | null)[], range: DateRange | null): Passes | null {
  if (!range) return null;
  const from = range.from === null ? null : firstDay(range.from);
  const to = range.to === null ? null : lastDay(range.to);
  return (at) => {
    const date = column[at] ?? null;
    return date !== null && (from === null || lastDay(date) >= from) && (to === null || firstDay(date) <= to);
  };
}

function both(conditions: readonly (Passes | null)[]): Passes {
  const asked = conditions.filter((condition) => condition !== null);
  return (at) => asked.every((condition) => condition(at));
}
