import { addMonths, dayNumber, monthKey, periodOf } from '../charts/calendar.ts';
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
  const weight = (row: TimelineEvent) => (count === 'reports' ? row.reports : 1);
  const sum = (some: readonly TimelineEvent[]) => some.reduce((n, row) => n + weight(row), 0);
  const counted = rows.filter((row) => row.shown && isCounted(row.status));
  const isDated = ({ date, precision }: TimelineEvent) => knownPart(date, precision) !== null;
  const dated = counted.filter(isDated);
  const soft = rows.filter((row) => row.shown && !isCounted(row.status));
  const byMonth = new Map<string, number>();
  for (const row of dated) {
    if (row.precision === 'year' || row.date === null) continue;
    const month = row.date.slice(0, 7);
    byMonth.set(month, (byMonth.get(month) ?? 0) + weight(row));
  }
  const byJurisdiction = new Map<string, number>();
  for (const row of counted) {
    byJurisdiction.set(row.jurisdiction, (byJurisdiction.get(row.jurisdiction) ?? 0) + weight(row));
  }
  const dates = dated.map(({ date, precision }) => knownPart(date, precision)?.slice(0, 7) ?? '').sort();
  const total = sum(counted);
  return {
    total,
    undated: total - sum(dated),
    soft: sum(soft),
    undatedSoft: sum(soft.filter((row) => !isDated(row))),
    peak: peakOf(byMonth, total),
    first: dates[0] ?? null,
    last: dates.at(-1) ?? null,
    inRange: periodSums(
      dated.flatMap((row) => {
        const period = periodOf(row.date, row.precision);
        return period ? [{ period, weight: weight(row) }] : [];
      })
    ),
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
  for (const length of [1, 2, 3]) {
    let best: ActionFacts['peak'] = null;
    for (const start of [...byMonth.keys()].sort()) {
      const months = Array.from({ length }, (_, i) => monthKey(addMonths(dayNumber(`${start}-01`), i)));
      const n = months.reduce((sum, month) => sum + (byMonth.get(month) ?? 0), 0);
      if (n >= total * PEAK_SHARE && n > (best?.n ?? 0) && byMonth.has(months.at(-1) ?? ''))
        best = { n, months };
    }
    if (best) return best;
  }
  return null;
}
