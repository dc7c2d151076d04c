import { grouped } from '../clipping/grouped.ts';
import type { ReportRow, RejectionRow } from '../queries/edition.ts';
import type { TimelineRow } from '../queries/timeline.ts';

/** What a dataset says, as far as versions are compared. */
export interface Edition {
  events: readonly TimelineRow[];
  reports: readonly ReportRow[];
  /** What an editor decided. */
  decisions: readonly RejectionRow[];
  /** Ids of all clippings. */
  clippings: readonly string[];
}

/** Why an event is there, gone or different: an editor's reason, other clippings, or other rules. */
export type Why = { by: 'editor'; reason: string } | { by: 'clippings' } | { by: 'rules' };

/** An event that only one of two versions has. */
export interface EventChange {
  event: TimelineRow;
  why: Why;
}

/** An event that both versions have, with the fields that differ, as in the table of corrections. */
export interface EventCorrection {
  event: TimelineRow;
  before: Record<string, unknown>;
  after: Record<string, unknown>;
  why: Why;
}

/** What a later version says otherwise. */
export interface Changes {
  added: EventChange[];
  removed: EventChange[];
  corrected: EventCorrection[];
  clippings: { added: number; removed: number };
}

/**
 * What differs between two versions of a dataset. An event is the same one where its id is, or, since ids are made of what
 * reports say, where a report of it is the same sentence of the same clipping.
 */
export function changesBetween(before: Edition, after: Edition): Changes {
  const wasReported = reportsByEvent(before);
  const isReported = reportsByEvent(after);
  const pairs = pairEvents(before, after, wasReported);
  const paired = new Set(pairs.map(([, now]) => now.event));
  const gone = new Set(before.events.map(({ event }) => event));
  for (const [then] of pairs) gone.delete(then.event);
  const then = new Set(before.clippings);
  const now = new Set(after.clippings);
  const rejection = rejectionIn(before, after);
  return {
    added: after.events
      .filter(({ event }) => !paired.has(event))
      .map((event) => ({ event, why: whyOf(isReported(event), then, correctionOf) })),
    removed: before.events
      .filter(({ event }) => gone.has(event))
      .map((event) => ({
        event,
        why: whyOf(wasReported(event), now, rejection)
      })),
    corrected: pairs.flatMap(([was, is]) => {
      const fields = differing(was, is);
      if (fields === null) return [];
      return [{ event: is, ...fields, why: whyOf(isReported(is), then, correctionOf) }];
    }),
    clippings: {
      added: after.clippings.filter((id) => !then.has(id)).length,
      removed: before.clippings.filter((id) => !now.has(id)).length
    }
  };
}

/** How many events changed. */
export function countChanges({ added, removed, corrected }: Changes): number {
  return added.length + removed.length + corrected.length;
}

function pairEvents(before: Edition, after: Edition, wasReported: Reports): [TimelineRow, TimelineRow][] {
  const left = new Map(after.events.map((event) => [event.event, event]));
  const pairs: [TimelineRow, TimelineRow][] = [];
  const take = (was: TimelineRow, id: string | undefined): boolean => {
    const is = id === undefined ? undefined : left.get(id);
    if (!is) return false;
    left.delete(is.event);
    pairs.push([was, is]);
    return true;
  };
  const unpaired = before.events.filter((event) => !take(event, event.event));
  const bySentence = grouped(after.reports, sentenceOf);
  const candidates = (event: TimelineRow) =>
    wasReported(event).flatMap((report) =>
      (bySentence.get(sentenceOf(report)) ?? []).map((one) => one.event)
    );
  // One sentence may report several events: those of one type belong together first.
  const rest = unpaired.filter(
    (event) =>
      !take(
        event,
        candidates(event).find((id) => left.get(id)?.type === event.type)
      )
  );
  for (const event of rest)
    take(
      event,
      candidates(event).find((id) => left.has(id))
    );
  return pairs;
}

function sentenceOf({ clipping, quote }: ReportRow): string {
  return `${clipping} ${quote}`;
}

type Reports = (event: TimelineRow) => readonly ReportRow[];

function reportsByEvent({ reports }: Edition): Reports {
  const byEvent = grouped(reports, ({ event }) => event);
  return ({ event }) => byEvent.get(event) ?? [];
}

/** `others` are the clippings of the other version; `reasonOf` finds the editor's word on a report. */
function whyOf(
  reports: readonly ReportRow[],
  others: ReadonlySet<string>,
  reasonOf: (report: ReportRow) => string | null
): Why {
  for (const report of reports) {
    const reason = reasonOf(report);
    if (reason !== null) return { by: 'editor', reason };
  }
  return reports.every(({ clipping }) => !others.has(clipping)) ? { by: 'clippings' } : { by: 'rules' };
}

function correctionOf({ corrected }: ReportRow): string | null {
  return corrected;
}

/** The reason why an editor took a report away since: the decision is in the later version only. */
function rejectionIn(before: Edition, after: Edition): (report: ReportRow) => string | null {
  const known = new Set(before.decisions.map((decision) => JSON.stringify(decision)));
  const since = after.decisions.filter((decision) => !known.has(JSON.stringify(decision)));
  return ({ clipping, type }) =>
    since.find((decision) => decision.clipping === clipping && decision.type === type)?.reason ?? null;
}

const FIELDS = ['type', 'status', 'jurisdiction', 'authorities', 'targets', 'amount', 'currency'] as const;

/** The fields that differ, on both sides; null where none does. A date is as long as it is precise. */
function differing(was: TimelineRow, is: TimelineRow): Pick<EventCorrection, 'before' | 'after'> | null {
  const before: Record<string, unknown> = {};
  const after: Record<string, unknown> = {};
  const compare = (field: string, then: unknown, now: unknown) => {
    if (JSON.stringify(then) === JSON.stringify(now)) return;
    before[field] = then;
    after[field] = now;
  };
  compare('date', dateOf(was), dateOf(is));
  for (const field of FIELDS) compare(field, was[field], is[field]);
  return Object.keys(after).length === 0 ? null : { before, after };
}

function dateOf({ date, precision }: TimelineRow): string | null {
  return date?.slice(0, { day: 10, month: 7, year: 4, unknown: 0 }[precision]) ?? null;
}
