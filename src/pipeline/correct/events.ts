import type { ResolvedAction } from '../types.ts';
import { refuse, withReason } from './correction.ts';
import type { Decision, EventCorrection } from './correction.ts';

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
 * that the message of a mistake may propose.
 */
export function correctEvents<Action extends EventReport>(
  found: readonly ClippingEvents<Action>[],
  corrections: readonly EventCorrection[],
  others: readonly string[] = []
): { actions: Action[][]; decisions: Decision[]; skipped: number } {
  let state = found.map(({ clipping, actions }) => ({ clipping, actions }));
  const known: Known = {
    ids: new Set([...found.flatMap(({ actions }) => actions.map(({ event }) => event)), ...others]),
    merged: new Map()
  };
  const decisions: Decision[] = [];
  let skipped = 0;
  for (const correction of corrections) {
    if (correction.foreign && !isAtHand(state, correction)) {
      skipped++;
      continue;
    }
    state = correction.kind === 'merge' ? merge(state, correction, known) : split(state, correction, known);
    decisions.push(decision(correction));
  }
  return { actions: state.map(({ actions }) => actions), decisions, skipped };
}

/** Ids of events before corrections, and those that are no more, with the entry that merged them. */
interface Known {
  ids: ReadonlySet<string>;
  merged: Map<string, string>;
}

function decision(correction: EventCorrection): Decision {
  if (correction.kind === 'merge')
    return { correction, before: { events: correction.events }, after: { event: correction.into } };
  const { event, clippings, into } = correction;
  return { correction, before: { event }, after: { event: into, clippings } };
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
        `the clipping ${id} does not report ${event}; these do: ${reporting.join(', ')}`,
        'name some of them'
      );
  }
  if (reporting.every((id) => clippings.includes(id)))
    refuse(
      correction,
      `these are all the clippings that report ${event}`,
      'leave at least one, or delete the entry'
    );
  return reassign(
    state,
    correction,
    ({ clipping, action }) => action.event === event && clippings.includes(clipping.id)
  );
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
  { ids, merged }: Known
): Report[] {
  const reports = reportsOf(state, event);
  if (reports.length > 0) return reports;
  const by = merged.get(event);
  if (by !== undefined)
    refuse(correction, `there is no event ${event} any more: ${by} made it another`, 'delete one of the two');
  const all = [...ids].filter((id) => !merged.has(id));
  return refuse(
    correction,
    `there is no event ${event}; the most similar are ${nearest(event, all).join(', ') || 'none'}`,
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
