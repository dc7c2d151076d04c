import { dayNumber, periodOf } from '../charts/calendar.ts';
import { companyStandings, countOf } from '../charts/company-rows.ts';
import type { CompanyRows } from '../charts/company-rows.ts';
import { placeStandings } from '../charts/place-rows.ts';
import type { PlaceRows } from '../charts/place-rows.ts';
import type { DateRange } from '../filter/filter.ts';
import { firstDay, knownPart, lastDay } from '../filter/dates.ts';
import type { CompanyRow } from '../queries/company-shares.ts';
import type { PlaceRow } from '../queries/place-spread.ts';
import type { MonthRow } from '../queries/published-months.ts';
import type { TimelineEvent } from '../queries/timeline.ts';
import type { ActionStatus } from '../schema.ts';
import { COUNTED_STATUSES, isAboveCountries } from '../schema.ts';
import type { Standings } from '../view/standings.ts';
import { periodSums } from './period-sums.ts';

/** What titles say about the timeline, in numbers; the words are the languages' matter. */
export interface ActionFacts {
  count: 'events' | 'reports';
  /** Actions in view that are done or announced (or their reports), and how many of them have no date. */
  total: number;
  undated: number;
  /** Those that are only proposed or threatened (or their reports), and how many of them have no date. */
  soft: number;
  undatedSoft: number;
  /** The few consecutive months with most actions, `YYYY-MM`, if they hold at least two fifths of all. */
  peak: { n: number; months: string[] } | null;
  /** First and last month with an action, `YYYY-MM`, or its year where no more is known. */
  first: string | null;
  last: string | null;
  /** The period that a brush selects, and the actions in it. */
  brush: { range: DateRange; n: number } | null;
  /** Actions by jurisdiction, most first. */
  jurisdictions: { code: string; n: number }[];
  clippings: number;
  undatedClippings: number;
}

export interface CompanyFacts {
  count: 'clippings' | 'mentions';
  /** The first dozen of the companies in view with their numbers, most first. */
  companies: { id: string; n: number }[];
  /** How many there are in view, and how many of them count as much as the first. */
  size: number;
  level: number;
  /** The denominator: clippings, or mentions of any company. */
  of: number;
}

export interface PlaceFacts {
  /** The first dozen of the towns and regions in view, then of the countries, most first. */
  spots: PlaceFact[];
  countries: PlaceFact[];
  /** How many towns and regions (countries, where there are none) count as much as the first. */
  level: number;
  of: number;
}

export interface PlaceFact {
  id: string;
  n: number;
  metonymic: number;
}

/** More are not said. */
const DOZEN = 12;
const PEAK_SHARE = 0.4;
const PEAK_LEAST = 4;

/** Whether an action with this status is one that was taken, or announced, and not merely talked of. */
export function isCounted(status: ActionStatus): boolean {
  return COUNTED_STATUSES.includes(status);
}

/** What the timeline's words are made of, from its rows and those of the strip below it. */
export function actionFacts(
  rows: readonly TimelineEvent[],
  months: readonly MonthRow[],
  brush: DateRange | null,
  count: ActionFacts['count']
): ActionFacts {
  const { inRange, ...facts } = timelineFacts(rows, count);
  return {
    ...facts,
    count,
    brush: brush && { range: brush, n: inRange(brush) },
    clippings: months.reduce((n, m) => n + m.n, 0),
    undatedClippings: months.reduce((n, m) => n + (m.month === null ? m.n : 0), 0)
  };
}

type TimelineFacts = Omit<ActionFacts, 'count' | 'brush' | 'clippings' | 'undatedClippings'> & {
  /** How many of them fell in a range. */
  inRange: (range: DateRange) => number;
};
const knownFacts = new WeakMap<readonly TimelineEvent[], Map<ActionFacts['count'], TimelineFacts>>();

/** Found once for each list of rows: a brush that moves over thousands of actions changes none of them. */
function timelineFacts(rows: readonly TimelineEvent[], count: ActionFacts['count']): TimelineFacts {
  let known = knownFacts.get(rows);
  if (!known) knownFacts.set(rows, (known = new Map()));
  let facts = known.get(count);
  if (!facts) known.set(count, (facts = findFacts(rows, count)));
  return facts;
}

function findFacts(rows: readonly TimelineEvent[], count: ActionFacts['count']): TimelineFacts {
  const facts = { total: 0, undated: 0, soft: 0, undatedSoft: 0 };
  let first: string | null = null;
  let last: string | null = null;
  const byMonth = new Map<string, number>();
  const byJurisdiction = new Map<string, number>();
  const dated: Parameters<typeof periodSums>[0][number][] = [];
  // Once over tens of thousands of rows: a page does this while it comes alive.
  for (const row of rows) {
    if (!row.shown) continue;
    const weight = count === 'reports' ? row.reports : 1;
    const known = knownPart(row.date, row.precision);
    if (!isCounted(row.status)) {
      facts.soft += weight;
      if (known === null) facts.undatedSoft += weight;
      continue;
    }
    facts.total += weight;
    byJurisdiction.set(row.jurisdiction, (byJurisdiction.get(row.jurisdiction) ?? 0) + weight);
    if (known === null) {
      facts.undated += weight;
      continue;
    }
    const month = known.slice(0, 7);
    if (first === null || month < first) first = month;
    if (last === null || month > last) last = month;
    if (row.precision !== 'year') byMonth.set(month, (byMonth.get(month) ?? 0) + weight);
    const period = periodOf(row.date, row.precision);
    if (period) dated.push({ period, weight });
  }
  return {
    ...facts,
    peak: peakOf(byMonth, facts.total),
    first,
    last,
    inRange: periodSums(dated),
    jurisdictions: [...byJurisdiction]
      .map(([code, n]) => ({ code, n }))
      .sort((a, b) => b.n - a.n || (a.code < b.code ? -1 : 1))
  };
}

/** Whether an event can have happened in the range: the period that its date covers overlaps it. */
export function isInRange(row: Pick<TimelineEvent, 'date' | 'precision'>, range: DateRange): boolean {
  const period = periodOf(row.date, row.precision);
  if (!period) return false;
  const from = range.from === null ? -Infinity : dayNumber(firstDay(range.from));
  const to = range.to === null ? Infinity : dayNumber(lastDay(range.to));
  return period.start <= to && period.end > from;
}

/** A part of a whole from 0 to 1; 0 of nothing. */
export function shareOf(n: number, of: number): number {
  return of === 0 ? 0 : n / of;
}

/** What the words of the company bars are made of. */
export function companyFacts(rows: CompanyRows, count: CompanyFacts['count']): CompanyFacts {
  const standings = companyStandings(rows, count);
  const { size, level, of } = standings;
  const n = (row: CompanyRow) => countOf(row, count);
  const first = standings.first(DOZEN, (a, b) => n(b) - n(a) || (a.company < b.company ? -1 : 1));
  return { count, companies: first.map((row) => ({ id: row.company, n: n(row) })), size, level, of };
}

/** What the words of the map are made of. */
export function placeFacts(rows: PlaceRows): PlaceFacts {
  const standings = placeStandings(rows);
  const spots = standings.among(({ kind }) => kind !== 'country' && !isAboveCountries(kind));
  const countries = standings.among(({ kind }) => kind === 'country');
  const firstOf = (some: Standings<PlaceRow>) =>
    some
      .first(DOZEN, (a, b) => b.n - a.n || (a.place < b.place ? -1 : 1))
      .map(({ place, n, metonymic }): PlaceFact => ({ id: place, n, metonymic }));
  return {
    spots: firstOf(spots),
    countries: firstOf(countries),
    level: spots.size > 0 ? spots.level : countries.level,
    of: standings.of
  };
}

/** The shortest run of one to three months that holds two fifths of the actions. */
function peakOf(byMonth: ReadonlyMap<string, number>, total: number): ActionFacts['peak'] {
  if (total < PEAK_LEAST) return null;
  const counts = new Map([...byMonth].map(([month, n]) => [monthNumber(month), n]));
  const starts = [...counts.keys()].sort((a, b) => a - b);
  for (const length of [1, 2, 3]) {
    let best: { n: number; start: number } | null = null;
    for (const start of starts) {
      if (!counts.has(start + length - 1)) continue;
      let n = 0;
      for (let month = start; month < start + length; month++) n += counts.get(month) ?? 0;
      if (n >= total * PEAK_SHARE && n > (best?.n ?? 0)) best = { n, start };
    }
    if (best) {
      const { n, start } = best;
      return { n, months: Array.from({ length }, (_, i) => monthNamed(start + i)) };
    }
  }
  return null;
}

/** Months since the year 0 of `YYYY-MM`. */
function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

function monthNamed(number: number): string {
  const year = String(Math.floor(number / 12)).padStart(4, '0');
  return `${year}-${String((number % 12) + 1).padStart(2, '0')}`;
}
