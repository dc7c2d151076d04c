import type { ResolvedAction } from '../types.ts';
import { refuse, withReason } from './correction.ts';
import type { Decision, EventCorrection } from './correction.ts';
import { changesOf, eventAfter, heirsOf } from './former-ids.ts';
import type { Change } from './former-ids.ts';

/** What entries about events look at and change. */
export type EventReport = Pick<ResolvedAction, 'event' | 'type' | 'jurisdiction' | 'corrected'>;

export interface ClippingEvents<Action extends EventReport = EventReport> {
  clipping: { id: string };
  actions: Action[];
}

/**
 * The reports after merging and splitting events, what that changed, and how many entries were skipped. Comes after events are resolved,
 * whose ids the entries name; entries are applied in the order of the file. One that names an event or a clipping
 * that is not there is skipped where its file is about other corpora, and throws elsewhere.
 * `found` may be those clippings alone that entries name or that report an event which they name; `others` are then events
 * that the message of a mistake may propose. Ids tell dates and targets: where a change of these (`changes`) gave an event another id,
 * an entry that names the earlier one still holds, and a notice says so.
 */
export function correctEvents<Action extends EventReport>(
  found: readonly ClippingEvents<Action>[],
  corrections: readonly EventCorrection[],
  others: readonly string[] = [],
  changes: readonly Change[] = []
): { actions: Action[][]; decisions: Decision[]; notices: string[]; skipped: number } {
  let state = found.map(({ clipping, actions }) => ({ clipping, actions }));
  const known: Known = {
    ids: new Set([...found.flatMap(({ actions }) => actions.map(({ event }) => event)), ...others]),
    merged: new Map(),
    split: new Map(),
    changes
  };
  const decisions: Decision[] = [];
  const notices: string[] = [];
  let skipped = 0;
  for (const written of corrections) {
    const { correction, renamed } = withPresentIds(written, state, known);
    if (correction.foreign && !isAtHand(state, correction)) {
      skipped++;
      continue;
    }
    for (const [was, is] of renamed)
      notices.push(
        `${correction.where}: the event ${was} is ${is} since another correction; the entry holds, and may name that.`
      );
    if (correction.kind === 'merge' && correction.events.length === 0)
      notices.push(`${correction.where}: these are one event without the entry, which can be deleted.`);
    state = correction.kind === 'merge' ? merge(state, correction, known) : split(state, correction, known);
    decisions.push(decision(written, correction));
  }
  return { actions: state.map(({ actions }) => actions), decisions, notices, skipped };
}

/** Ids of events before corrections, and those that are no more, with the entry that merged them. */
interface Known {
  ids: ReadonlySet<string>;
  merged: Map<string, string>;
  /** Events that entries split off: from which, and the entry. */
  split: Map<string, { event: string; where: string }>;
  changes: readonly Change[];
}

/**
 * The entry with the ids that its events have now, and which were others. Events that are one by now need no merging: they are left out.
 */
function withPresentIds(
  correction: EventCorrection,
  state: readonly ClippingEvents[],
  { merged, changes }: Known
): { correction: EventCorrection; renamed: [was: string, is: string][] } {
  const renamed = new Map<string, string>();
  const present = (event: string) => {
    if (reportsOf(state, event).length > 0 || merged.has(event)) return event;
    const [heir, ...others] = heirsOf(event, correction, state, changes);
    if (heir === undefined || others.length > 0) return event;
    renamed.set(event, heir);
    return heir;
  };
  if (correction.kind === 'split')
    return { correction: { ...correction, event: present(correction.event) }, renamed: [...renamed] };
  const into = present(correction.into);
  const events = correction.events.filter((event) => event === correction.into || present(event) !== into);
  return { correction: { ...correction, events: events.map(present), into }, renamed: [...renamed] };
}

/** `present` is the entry with the ids of now. */
function decision(correction: EventCorrection, present: EventCorrection): Decision {
  if (present.kind === 'split')
    return {
      correction,
      before: { event: present.event },
      after: { event: present.into, clippings: present.clippings }
    };
  const { events, into } = present;
  const named = correction.kind === 'merge' && events.length === 0 ? correction.events : events;
  return { correction, before: { events: named }, after: { event: into } };
}

type Merge = Extract<EventCorrection, { kind: 'merge' }>;
type Split = Extract<EventCorrection, { kind: 'split' }>;

function isAtHand(state: readonly ClippingEvents[], correction: EventCorrection): boolean {
  const named = correction.kind === 'merge' ? [...correction.events, correction.into] : [correction.event];
  return (
    named.every((event) => reportsOf(state, event).length > 0) &&
    (correction.clippings ?? []).every((id) => state.some(({ clipping }) => clipping.id === id))
  );
}

function merge<Action extends EventReport>(
  state: readonly ClippingEvents<Action>[],
  correction: Merge,
  known: Known
): ClippingEvents<Action>[] {
  const { events, into } = correction;
  const [kept] = existing(state, into, correction, known);
  for (const event of [...events, into]) checkReports(state, event, correction, known);
  for (const event of events) {
    if (event === into) refuse(correction, `${event} would be merged into itself`, 'name another event');
    checkNotSplit(event, into, correction, known);
    const [merged] = existing(state, event, correction, known);
    for (const aspect of ['type', 'jurisdiction'] as const) {
      const [one, other] = [merged?.action[aspect], kept?.action[aspect]];
      if (one !== other)
        refuse(
          correction,
          `${event} has the ${aspect} ${one ?? ''}, and ${into} ${other ?? ''}`,
          'edit one of the two actions first, or delete the entry'
        );
    }
  }
  for (const event of events) known.merged.set(event, correction.where);
  return reassign(state, correction, ({ action }) => events.includes(action.event));
}

function split<Action extends EventReport>(
  state: readonly ClippingEvents<Action>[],
  correction: Split,
  known: Known
): ClippingEvents<Action>[] {
  const { event, clippings, into } = correction;
  const reporting = existing(state, event, correction, known).map(({ clipping }) => clipping.id);
  if (reportsOf(state, into).length > 0)
    refuse(correction, `there is an event ${into} already`, 'give the new event an id that none has');
  for (const id of clippings) {
    if (!reporting.includes(id))
      refuse(
        correction,
        `the clipping ${id} does not report ${event}${takenFrom(event, state, known)}; these do: ${reporting.join(', ')}`,
        'name some of them'
      );
  }
  if (reporting.every((id) => clippings.includes(id)))
    refuse(
      correction,
      `these are all the clippings that report ${event}${takenFrom(event, state, known)}`,
      'leave at least one, or delete the entry'
    );
  known.split.set(into, { event, where: correction.where });
  return reassign(
    state,
    correction,
    ({ clipping, action }) => action.event === event && clippings.includes(clipping.id)
  );
}

/** Throws where a merge would undo a split: one of the two is not meant. */
function checkNotSplit(event: string, into: string, correction: Merge, { split }: Known): void {
  for (const [part, whole] of [
    [event, into],
    [into, event]
  ] as const) {
    const made = split.get(part);
    if (made?.event === whole)
      refuse(
        correction,
        `${made.where} splits ${part} off ${whole}, and this undoes it`,
        'delete one of the two'
      );
  }
}

/** Says which other entries took reports away from an event; empty where none did. */
function takenFrom(event: string, state: readonly ClippingEvents[], { changes }: Known): string {
  const gone = changesOf(event, changes).flatMap((change) => {
    const now = eventAfter(change, state);
    if (now === event) return [];
    return `${change.where} ${now === null ? 'takes away' : `makes ${now} of`} what ${change.clipping} reports of it`;
  });
  return gone.length === 0 ? '' : ` (${[...new Set(gone)].join(', and ')})`;
}

/**
 * Events of the same words have numbers, which change with what else is found: such an id alone may mean another event
 * tomorrow, and a clipping that reports it has to stand beside it.
 */
function checkReports(
  state: readonly ClippingEvents[],
  event: string,
  correction: Merge,
  known: Known
): void {
  const { clippings } = correction;
  const reporting = [
    ...new Set(existing(state, event, correction, known).map(({ clipping }) => clipping.id))
  ];
  if (clippings === undefined) {
    const twin = twinsOf(event).find((id) => known.ids.has(id));
    if (twin !== undefined)
      refuse(
        correction,
        `${event} is told from ${twin} by a number alone, which changes with what else is found`,
        `name a clipping that reports it under "clippings": ${reporting.join(', ')}`
      );
  } else if (!reporting.some((id) => clippings.includes(id)))
    refuse(
      correction,
      `none of the clippings named reports ${event}; these do: ${reporting.join(', ')}`,
      'correct or delete the entry'
    );
}

/** Ids that may differ from this one by their number alone: an event without one has a twin where there is a second. */
export function twinsOf(event: string): string[] {
  const [, name] = /^(.+)-\d+$/.exec(event) ?? [];
  return [`${event}-2`, ...(name === undefined ? [] : [name])];
}

interface Report {
  clipping: { id: string };
  action: EventReport;
}

function reassign<Action extends EventReport>(
  state: readonly ClippingEvents<Action>[],
  { into, reason }: EventCorrection,
  moves: (report: Report) => boolean
): ClippingEvents<Action>[] {
  return state.map(({ clipping, actions }) => ({
    clipping,
    actions: actions.map((action) =>
      moves({ clipping, action })
        ? { ...action, event: into, corrected: withReason(action.corrected, reason) }
        : action
    )
  }));
}

function reportsOf(state: readonly ClippingEvents[], event: string): Report[] {
  return state.flatMap(({ clipping, actions }) =>
    actions.filter((action) => action.event === event).map((action) => ({ clipping, action }))
  );
}

function existing(
  state: readonly ClippingEvents[],
  event: string,
  correction: EventCorrection,
  known: Known
): Report[] {
  const { ids, merged } = known;
  const reports = reportsOf(state, event);
  if (reports.length > 0) return reports;
  const by = merged.get(event);
  if (by !== undefined)
    refuse(correction, `there is no event ${event} any more: ${by} made it another`, 'delete one of the two');
  const taken = takenFrom(event, state, known);
  if (taken !== '')
    refuse(
      correction,
      `there is no event ${event} any more${taken}`,
      'correct this entry by the ids that there are now, or delete one of the two'
    );
  const all = [...ids].filter((id) => !merged.has(id));
  const alike = nearest(event, all);
  return alike.length === 0
    ? refuse(
        correction,
        `there is no event ${event}, and none is like it`,
        'take its id (event_id) from "npm run --silent data -- PATH --json", or delete the entry'
      )
    : refuse(
        correction,
        `there is no event ${event}; the most similar are ${alike.join(', ')}`,
        'correct or delete the entry'
      );
}

/** Up to three ids that share the most words with this one. */
function nearest(event: string, all: readonly string[]): string[] {
  const words = new Set(event.split('-'));
  const shared = (id: string) => id.split('-').filter((word) => words.has(word)).length;
  return all
    .filter((id) => shared(id) > 0)
    .sort((a, b) => shared(b) - shared(a) || (a < b ? -1 : 1))
    .slice(0, 3);
}
