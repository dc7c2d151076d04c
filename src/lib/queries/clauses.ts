import type { ActionBounds } from '../filter/bounds.ts';
import { firstDay, lastDay } from '../filter/dates.ts';
import type { DateRange, Filter, ViewOptions } from '../filter/filter.ts';
import { termsOf } from '../filter/terms.ts';
import type { Term } from '../filter/terms.ts';
import { and, sql } from './query.ts';
import type { Fragment } from './query.ts';

/**
 * The filter as SQL. Clauses about clippings (company, place, outlet, language, published, text) and clauses about
 * events (acted, type, status, authority, jurisdiction, event) reach each other through reports:
 * a clipping passes the event clauses if ONE event that it reports satisfies all of them;
 * an event passes the clipping clauses if ONE of its reports stands in a clipping that satisfies all of them.
 * What several reports say of an event is unified in `events` (db/prepare.ts), so a mark of the timeline and the
 * clippings behind it are always selected together, even where one clipping only knows the month.
 */

/** `SELECT clipping` of the clippings that pass every clause. */
export function passingClippings(filter: Filter, options: ViewOptions): Fragment {
  const conditions = clippingConditions(filter, options);
  const aboutEvents = eventConditions(filter);
  if (aboutEvents.length > 0) {
    conditions.push(sql`c.clipping IN (
      SELECT a.clipping FROM actions a JOIN events e USING (event) WHERE ${and(aboutEvents)})`);
  }
  return sql`SELECT c.clipping FROM clippings c WHERE ${and(conditions)}`;
}

/** `SELECT event` of the events that pass every clause, whatever their status unless the filter names one. */
export function passingEvents(filter: Filter, options: ViewOptions): Fragment {
  const conditions = eventConditions(filter);
  const aboutClippings = clippingConditions(filter, options);
  if (aboutClippings.length > 0) {
    conditions.push(sql`e.event IN (
      SELECT a.event FROM actions a JOIN clippings c USING (clipping) WHERE ${and(aboutClippings)})`);
  }
  return sql`SELECT e.event FROM events e WHERE ${and(conditions)}`;
}

/** What a question adds that counts actions: without a status filter only what was done or announced is one. */
export function countedStatus(filter: Filter): Fragment {
  return filter.status.length > 0 ? sql`true` : sql`e.counted`;
}

/** Conditions on a row `c` of `clippings`. */
export function clippingConditions(filter: Filter, options: ViewOptions): Fragment[] {
  const conditions: Fragment[] = [];
  if (filter.company.length > 0) {
    conditions.push(
      sql`c.clipping IN (SELECT m.clipping FROM mentions m WHERE ${mentionsCompany(filter.company, options)})`
    );
  }
  if (filter.place.length > 0) {
    conditions.push(
      sql`c.clipping IN (SELECT m.clipping FROM mentions m WHERE ${mentionsPlace(filter.place)})`
    );
  }
  if (filter.outlet.length > 0) conditions.push(sql`c.outlet IN (${filter.outlet})`);
  if (filter.language.length > 0) conditions.push(sql`c.language IN (${filter.language})`);
  if (filter.published) {
    conditions.push(
      overlaps(
        sql`first_day(c.published, c.published_precision)`,
        sql`final_day(c.published, c.published_precision)`,
        filter.published
      )
    );
  }
  const terms = termsOf(filter.text);
  if (terms.length > 0) {
    const isFound = filter.found !== undefined && filter.found.text === filter.text;
    conditions.push(
      isFound
        ? sql`get_bit(CAST(${filter.found.bits} AS BIT), c.clipping) = 1`
        : sql`c.clipping IN (SELECT s.clipping FROM searchable s WHERE ${and(holdsTerms(terms))})`
    );
  }
  return conditions;
}

/** Conditions on a row `s` of `searchable`. */
export function holdsTerms(terms: readonly Term[]): Fragment[] {
  return terms.map((term) => sql`contains(s.folded, ${term})`);
}

/** Conditions on a row `e` of `events`. */
export function eventConditions(filter: Filter): Fragment[] {
  const conditions: Fragment[] = [];
  if (filter.acted) conditions.push(overlaps(sql`e.first_day`, sql`e.final_day`, filter.acted));
  if (filter.type.length > 0) conditions.push(sql`e.type IN (${filter.type})`);
  if (filter.status.length > 0) conditions.push(sql`e.status IN (${filter.status})`);
  if (filter.authority.length > 0) {
    conditions.push(
      sql`e.event IN (SELECT event FROM event_authorities WHERE authority IN (${filter.authority}))`
    );
  }
  if (filter.jurisdiction.length > 0) conditions.push(sql`e.jurisdiction IN (${filter.jurisdiction})`);
  if (filter.event.length > 0) conditions.push(sql`e.event IN (${filter.event})`);
  return filter.bounds ? [...conditions, ...boundConditions(filter.bounds)] : conditions;
}

function boundConditions({ amount, reports, confidence }: ActionBounds): Fragment[] {
  const conditions: Fragment[] = [];
  if (amount) conditions.push(sql`e.amount IS NOT NULL`);
  if (amount && amount.currency !== null) conditions.push(sql`e.currency = ${amount.currency}`);
  if (amount && amount.from !== null) conditions.push(sql`e.amount >= ${amount.from}`);
  if (amount && amount.to !== null) conditions.push(sql`e.amount <= ${amount.to}`);
  if (reports !== null) conditions.push(sql`e.event IN (${havingOf(sql`count(*) >= ${reports}`)})`);
  if (confidence !== null)
    conditions.push(sql`e.event IN (${havingOf(sql`max(confidence) >= ${confidence}`)})`);
  return conditions;
}

function havingOf(condition: Fragment): Fragment {
  return sql`SELECT event FROM actions GROUP BY event HAVING ${condition}`;
}

/** Condition on a row `m` of `mentions`; with `group` a company stands for its whole family. */
export function mentionsCompany(companies: readonly string[], { group }: ViewOptions): Fragment {
  if (!group) return sql`m.kind = 'company' AND m.entity IN (${companies})`;
  return within(sql`'company'`, companies);
}

/** Condition on a row `m` of `mentions`: the places or anything that lies in them. */
export function mentionsPlace(places: readonly string[]): Fragment {
  return within(sql`'place'`, places);
}

function within(kind: Fragment, ancestors: readonly string[]): Fragment {
  return sql`m.kind = ${kind} AND m.entity IN (
    SELECT entity FROM entity_ancestors WHERE kind = ${kind} AND ancestor IN (${ancestors}))`;
}

/** A date known to the month or year passes if its interval and the range share a day; an unknown one never does. */
function overlaps(first: Fragment, final: Fragment, { from, to }: DateRange): Fragment {
  const conditions: Fragment[] = [];
  if (from !== null) conditions.push(sql`${final} >= CAST(${firstDay(from)} AS DATE)`);
  if (to !== null) conditions.push(sql`${first} <= CAST(${lastDay(to)} AS DATE)`);
  return and(conditions);
}
