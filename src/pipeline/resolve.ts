import { addDays, compatible, firstDay, lastDay } from './extract/dates/calendar.ts';
import { lawNamed } from './extract/laws/law-names.ts';
import { monthsOf } from './resolve-months.ts';
import type { Months } from './resolve-months.ts';
import type { ActionReport, Clipping, PartialDate, ResolvedAction } from './types.ts';

/**
 * What tells a report's event: of its action, of the clipping that it stands in, the law that it is about, and which of the clipping's
 * reports it is, in text order. Not where it stands: a title that was changed changes no event.
 */
export interface Report {
  action: Omit<
    ActionReport,
    'quote' | 'start' | 'end' | 'rule' | 'confidence' | 'doubts' | 'law' | 'corrected'
  >;
  clipping: { id: string; published: Pick<PartialDate, 'date'> };
  law: string | null;
  n: number;
}

type ReportedAction = Report['action'];

/** Of the `n`th action of a clipping. */
export function reportOf(action: ActionReport, clipping: Clipping, n: number): Report {
  const { type, status, jurisdiction, authorities, targets, date, amount, currency } = action;
  return {
    action: { type, status, jurisdiction, authorities, targets, date, amount, currency },
    clipping: { id: clipping.id, published: { date: clipping.published.date } },
    law: action.law ?? lawNamed(action.quote),
    n
  };
}

/**
 * Gives every report the id of the event that it reports; the result has the shape of `clippings`. Reports of one event
 * share type, jurisdiction, a target (or the law) and dates that can be the same; in doubt they stay apart. Ids are
 * made of what the reports say, so that they do not depend on the order of clippings.
 */
export function resolveEvents(
  clippings: readonly { clipping: Clipping; actions: readonly ActionReport[] }[]
): ResolvedAction[][] {
  const reports = clippings.map(({ clipping, actions }) =>
    actions.map((action, n) => ({ action, report: reportOf(action, clipping, n) }))
  );
  const sorted = reports
    .flat()
    .map(({ report }) => ({ report, place: canonicalPlace(report) }))
    .sort((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0));
  const ids = joinReports(sorted.map(({ report }) => report));
  return reports.map((told) =>
    told.map(({ action, report }) => ({ ...action, event: ids.get(report) ?? '' }))
  );
}

/** Events of reports that are given in the order of their canonical places, by report. */
export function joinReports(reports: readonly Report[]): Map<Report, string> {
  const events: Report[][] = [];
  const index = createIndex();
  for (const report of reports) {
    const event = eventFor(report, index.near(report));
    if (event) {
      event.push(report);
      continue;
    }
    const opened = [report];
    events.push(opened);
    index.add(report, opened);
  }
  return nameEvents(events);
}

/**
 * Events by what `keysOf` and `monthsOf` say of their first report: only with events that share a key and a month with it has
 * a report to be compared, and not with all that a company has seen in ten years.
 */
function createIndex() {
  const byMonth = new Map<string, Report[][]>();
  /** Events of a key of which nothing tells when they were, and all of a key. */
  const timeless = new Map<string, Report[][]>();
  const all = new Map<string, Report[][]>();
  return {
    add(report: Report, event: Report[]): void {
      const months = monthsOf(report)?.held;
      for (const key of keysOf(report)) {
        put(all, key, event);
        if (!months) put(timeless, key, event);
        else for (const month of range(months)) put(byMonth, `${key} ${month}`, event);
      }
    },
    /** Some events more than once. */
    *near(report: Report): Generator<Report[]> {
      const months = monthsOf(report)?.asked;
      for (const key of keysOf(report)) {
        if (months) {
          for (const month of range(months)) yield* byMonth.get(`${key} ${month}`) ?? [];
          yield* timeless.get(key) ?? [];
        } else yield* all.get(key) ?? [];
      }
    }
  };
}

function put(lists: Map<string, Report[][]>, key: string, event: Report[]): void {
  const list = lists.get(key);
  if (list) list.push(event);
  else lists.set(key, [event]);
}

const range = ([from, to]: Months) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

/**
 * What links reports into blocks that can be resolved one by one: reports without a link in common, over others if need be,
 * are never of one event, nor are their events given the same name and a number. For the latter they are spelt as names are: a name is made
 * of a date and the words of the first link, or that has the date itself.
 */
export function linksOf(report: Report): string[] {
  return [...new Set(keysOf(report).map(slug))];
}

/** A text to sort reports by: the most precise dates first, so that vaguer reports find the events they may belong to. */
export function canonicalPlace({ action, clipping, n }: Report): string {
  return [
    String(10 - (action.date.date?.length ?? 0)).padStart(2, '0'),
    action.date.date ?? '',
    action.type,
    action.jurisdiction,
    String(20 - Math.min(action.targets.length, 20)).padStart(2, '0'),
    action.targets.join(),
    clipping.id,
    String(n).padStart(9, '0')
  ].join('|');
}

/** The one event that a report can belong to; null if none, or if it might be any of several. */
function eventFor(report: Report, events: Iterable<Report[]>): Report[] | null {
  const seen = new Set<Report[]>();
  const candidates: Report[][] = [];
  for (const event of events) {
    if (seen.has(event)) continue;
    seen.add(event);
    if (!event.every((member) => canBeSame(member, report))) continue;
    candidates.push(event);
    // Only its date would tell which of several is meant.
    if (candidates.length > 1 && report.action.date.date === null) return null;
  }
  if (candidates.length <= 1) return candidates[0] ?? null;
  const exact = candidates.filter((event) =>
    event.some(
      ({ action }) =>
        action.date.date !== null &&
        action.date.date === report.action.date.date &&
        action.targets.join() === report.action.targets.join()
    )
  );
  return exact.length === 1 ? (exact[0] ?? null) : null;
}

/** What two reports have to share one of to be of one event: of a kind, in a place, on one target or one law. */
function keysOf({ action, law }: Report): string[] {
  const objects = action.targets.length > 0 ? action.targets : [law ?? action.date.date];
  const keys = objects.map((object) => `${action.type} ${action.jurisdiction} ${object}`);
  if (action.amount === null || !isEuropean(action)) return keys;
  return [...keys, ...action.targets.map((target) => `${action.type} Europe ${target}`)];
}

const MEMBERS = new Set(
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' ')
);

/** Of a member of the European Union, or of some authority in it that is not further named. */
function isEuropean({ jurisdiction, authorities }: ReportedAction): boolean {
  return MEMBERS.has(jurisdiction) || (jurisdiction === 'EU' && authorities.every(isGeneral));
}

/** « The European regulators » may be those of the member that acted, if all else is the same. */
function isSameJurisdiction(one: ReportedAction, other: ReportedAction): boolean {
  if (one.jurisdiction === other.jurisdiction) return true;
  if (one.jurisdiction !== 'EU' && other.jurisdiction !== 'EU') return false;
  return isEuropean(one) && isEuropean(other) && saysTheSame(one, other);
}

/** Whether two reports, alone, are taken for those of one event. */
export function canBeSame(a: Report, b: Report): boolean {
  const { action: one } = a;
  const { action: other } = b;
  if (one.type !== other.type || !isSameJurisdiction(one, other)) return false;
  // What one clipping tells apart are two events.
  if (a.clipping.id === b.clipping.id) return false;
  if (isPlan(one) !== isPlan(other)) return false;
  if (!sameObject(a, b) || !sameAmount(one, other)) return false;
  return sameTime(a, b);
}

/** A fine that is threatened is not the fine; of a law, proposals are the rule. */
function isPlan({ type, status }: ReportedAction): boolean {
  return type !== 'law_proposed' && (status === 'threatened' || status === 'proposed');
}

function sameObject(a: Report, b: Report): boolean {
  const { targets } = a.action;
  if (targets.length > 0 || b.action.targets.length > 0) {
    return targets.some((target) => b.action.targets.includes(target));
  }
  if (a.law !== null || b.law !== null) return a.law === b.law;
  return a.action.date.precision === 'day' && a.action.date.date === b.action.date.date;
}

function sameAmount(a: ReportedAction, b: ReportedAction): boolean {
  if (a.amount === null || b.amount === null || a.currency !== b.currency) return true;
  return Math.abs(a.amount - b.amount) <= 0.06 * Math.max(a.amount, b.amount);
}

/** The same sum but for rounding, in one currency: no authority fines a company twice the same. */
function sameSum(a: ReportedAction, b: ReportedAction): boolean {
  if (a.amount === null || b.amount === null || a.currency !== b.currency) return false;
  return Math.abs(a.amount - b.amount) <= 0.01 * a.amount;
}

/** How long after an event a report that does not date it still means that event and not a later one. */
const MEMORY_IN_DAYS = 400;
/** Without a sum to tell it by, sooner. */
const RECENT_IN_DAYS = 120;
const SAME_NEWS_IN_DAYS = 60;

/** `monthsOf` has to know of every span of time that is allowed here. */
function sameTime(a: Report, b: Report): boolean {
  const [one, other] = [a.action.date.date, b.action.date.date];
  if (one !== null && other !== null) return compatible(one, other) || isSameNews(a, b);
  const [published, alsoPublished] = [a.clipping.published.date, b.clipping.published.date];
  if (one === null && other === null) {
    if (published === null || alsoPublished === null) return bothOrNone(a.action.amount, b.action.amount);
    const [earlier, later] = [published, alsoPublished].sort();
    return firstDay(later ?? '') <= addDays(lastDay(earlier ?? ''), SAME_NEWS_IN_DAYS);
  }
  const date = one ?? other ?? '';
  const seen = one === null ? published : alsoPublished;
  // Nothing tells when an undated text was written: only one that says all the same can mean this event.
  if (seen === null) return saysTheSame(a.action, b.action);
  return (
    lastDay(seen) >= firstDay(date) &&
    firstDay(seen) <= addDays(lastDay(date), sameSum(a.action, b.action) ? MEMORY_IN_DAYS : RECENT_IN_DAYS)
  );
}

/** How many days a newspaper may be behind what it reports without a date. */
const BEHIND_IN_DAYS = 3;
/** How long after a decision an authority may publish it, and a newspaper date it so. */
const PUBLISHED_IN_DAYS = 28;

/**
 * A report that gives no day has that of its publication, which may be the day after, or the one after a weekend: it means
 * the event of just before if it says the same of it, or names its authority and nobody else that is struck. The same sum may be dated
 * by one report as it was decided and by another as it was published.
 */
function isSameNews(a: Report, b: Report): boolean {
  const [early, late] = (a.action.date.date ?? '') <= (b.action.date.date ?? '') ? [a, b] : [b, a];
  const [day, then] = [early.action.date.date, late.action.date.date];
  if (day?.length !== 10 || then?.length !== 10) return false;
  const same = saysTheSame(early.action, late.action);
  if (same && sameSum(early.action, late.action)) return then <= addDays(day, PUBLISHED_IN_DAYS);
  if (then !== late.clipping.published.date || then > addDays(day, BEHIND_IN_DAYS)) return false;
  return same || (noSum(early.action, late.action) && sameActors(early.action, late.action));
}

function noSum(one: ReportedAction, other: ReportedAction): boolean {
  return one.type !== 'fine' && one.amount === null && other.amount === null;
}

/** Taken by an authority that both name against the same companies. */
function sameActors(one: ReportedAction, other: ReportedAction): boolean {
  return (
    one.targets.length > 0 &&
    one.targets.length === other.targets.length &&
    one.targets.every((target) => other.targets.includes(target)) &&
    one.authorities.some((id) => !isGeneral(id) && other.authorities.includes(id))
  );
}

/** The same sum in the same currency, imposed on the same companies, and by no other authority. */
function saysTheSame(one: ReportedAction, other: ReportedAction): boolean {
  return (
    one.amount !== null &&
    other.amount !== null &&
    one.currency === other.currency &&
    one.targets.length > 0 &&
    one.targets.length === other.targets.length &&
    one.targets.every((target) => other.targets.includes(target)) &&
    (one.authorities.every(isGeneral) ||
      other.authorities.every(isGeneral) ||
      one.authorities.some((id) => other.authorities.includes(id)))
  );
}

/** « European authorities »: whichever of them. */
function isGeneral(authority: string): boolean {
  return authority.endsWith('-authorities') || authority.endsWith('-courts');
}

/** Of two undated texts, one that tells the sum may mean another of several fines than one that does not. */
function bothOrNone(one: number | null, other: number | null): boolean {
  return (one === null) === (other === null);
}

/** `2020-12-24-cn-investigation-opened-alibaba`; numbered where that is not enough. */
function nameEvents(events: readonly Report[][]): Map<Report, string> {
  const ids = new Map<Report, string>();
  const used = new Map<string, number>();
  for (const event of events) {
    const name = nameOf(event);
    const count = (used.get(name) ?? 0) + 1;
    used.set(name, count);
    for (const report of event) ids.set(report, count === 1 ? name : `${name}-${count}`);
  }
  return ids;
}

/** When, where, what, and whom or which law, as the first report says it. */
function nameOf([first]: readonly Report[]): string {
  if (!first) throw new Error('resolve: an event has at least one report');
  const { action, law } = first;
  const words = [
    action.date.date ?? 'undated',
    action.jurisdiction,
    action.type,
    action.targets[0] ?? law ?? ''
  ];
  return slug(words.join(' '));
}

function slug(words: string): string {
  return words
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
