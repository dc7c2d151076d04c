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
 * that is not there is skipped where the corpora are not those of the file, and throws elsewhere (`complete`).
 * `found` may be those clippings alone that entries name or that report an event which they name; `others` are then events
 * that the message of a mistake may propose.
 */
export function correctEvents<Action extends EventReport>(
  found: readonly ClippingEvents<Action>[],
  corrections: readonly EventCorrection[],
  complete: boolean,
  others: readonly string[] = []
): { actions: Action[][]; decisions: Decision[]; skipped: number } {
  let state = found.map(({ clipping, actions }) => ({ clipping, actions }));
  const decisions: Decision[] = [];
  let skipped = 0;
  for (const correction of corrections) {
    if (!complete && !isAtHand(state, correction)) {
      skipped++;
      continue;
    }
    state = correction.kind === 'merge' ? merge(state, correction, others) : split(state, correction, others);
    decisions.push(decision(correction));
  }
  return { actions: state.map(({ actions }) => actions), decisions, skipped };
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
  const clippings = correction.kind === 'merge' ? [] : correction.clippings;
  return (
    named.every((event) => reportsOf(state, event).length > 0) &&
    clippings.every((id) => state.some(({ clipping }) => clipping.id === id))
  );
}

function merge<Action extends EventReport>(
  state: readonly ClippingEvents<Action>[],
  correction: Merge,
  others: readonly string[]
): ClippingEvents<Action>[] {
  const { events, into } = correction;
  const [kept] = existing(state, into, correction, others);
  for (const event of events) {
    if (event === into) refuse(correction, `${event} would be merged into itself`, 'name another event');
    const [merged] = existing(state, event, correction, others);
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
  return reassign(state, correction, ({ action }) => events.includes(action.event));
}

function split<Action extends EventReport>(
  state: readonly ClippingEvents<Action>[],
  correction: Split,
  others: readonly string[]
): ClippingEvents<Action>[] {
  const { event, clippings, into } = correction;
  const reporting = existing(state, event, correction, others).map(({ clipping }) => clipping.id);
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
  others: readonly string[]
): Report[] {
  const reports = reportsOf(state, event);
  if (reports.length > 0) return reports;
  const all = [
    ...new Set([...state.flatMap(({ actions }) => actions.map((action) => action.event)), ...others])
  ];
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
