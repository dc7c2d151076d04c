import type { ActionReport, Clipping, ResolvedAction } from '../types.ts';
import { joinMeasures } from './measures.ts';
import { monthsOf } from './months.ts';
import type { Months } from './months.ts';
import { reportOf } from './report.ts';
import type { GroupOf, Report } from './report.ts';
import { isEuropean, isMeasure, isTakenOnce } from './same-event.ts';
import { eventFor } from './which-event.ts';

/**
 * Gives every report the id of the event that it reports; the result has the shape of `clippings`. Reports of one event
 * share type (but an order may be told as a ban), jurisdiction, a target (or the law, or where all else is the same its group) and dates that can be the same; in doubt they stay apart. Ids are
 * made of what the reports say, so that they do not depend on the order of clippings.
 */
export function resolveEvents(
  clippings: readonly { clipping: Clipping; actions: readonly ActionReport[] }[],
  groupOf: GroupOf
): ResolvedAction[][] {
  const reports = clippings.map(({ clipping, actions }) =>
    actions.map((action, n) => ({ action, report: reportOf(action, clipping, n, groupOf) }))
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
  return nameEvents(joinMeasures(events));
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
  const { type, jurisdiction, targets } = report.action;
  const measures = isMeasure(type) ? targets.map((target) => `measure ${jurisdiction} ${target}`) : [];
  return [...new Set([...keysOf(report), ...measures].map(slug))];
}

/**
 * A text to sort reports by: the most precise dates first, so that vaguer reports find the events they may belong to, and of the Union's own those last that may
 * be a member's.
 */
export function canonicalPlace({ action, clipping, n }: Report): string {
  return [
    String(10 - (action.date.date?.length ?? 0)).padStart(2, '0'),
    action.date.date ?? '',
    action.type,
    action.jurisdiction === 'EU' ? '~' : action.jurisdiction,
    String(20 - Math.min(action.targets.length, 20)).padStart(2, '0'),
    action.targets.join(),
    clipping.id,
    String(n).padStart(9, '0')
  ].join('|');
}

/** What two reports have to share one of to be of one event: of a kind, in a place, on one target or one law. */
function keysOf({ action, law, groups }: Report): string[] {
  const { type, jurisdiction, authorities, targets, amount } = action;
  const objects = targets.length > 0 ? targets : [law ?? action.date.date];
  const keys = objects.map((object) => `${type} ${jurisdiction} ${object}`);
  if (amount !== null || isTakenOnce(type))
    keys.push(...groups.map((group) => `${type} ${jurisdiction} group ${group}`));
  // Whoever was fined may not be said; two sums that are the same but for rounding have a first figure in common, if one is raised a little.
  if (amount !== null)
    for (const figure of new Set([firstFigure(amount), firstFigure(1.06 * amount)]))
      keys.push(...authorities.map((id) => `${type} ${jurisdiction} ${id} ${figure}`));
  if (amount !== null && isEuropean(action))
    keys.push(...[...targets, ...groups].map((name) => `${type} Europe ${name}`));
  return keys;
}

/** 30 of 34, 3 million of 3.4 million. */
function firstFigure(amount: number): number {
  const unit = 10 ** Math.floor(Math.log10(amount));
  return Math.floor(amount / unit) * unit;
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

/** Words as ids of events have them: small letters and digits of the Latin alphabet, with single hyphens between. */
export function slug(words: string): string {
  return words
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
