import { slug } from '../events/resolve.ts';
import { compatible } from '../extract/dates/calendar.ts';
import { lawNamed } from '../extract/laws/law-names.ts';
import type { ActionReport } from '../types.ts';
import type { Decision, EventCorrection } from './correction.ts';

/** An action that another entry changed or took away: as it was, and which of its clipping's reports it is now. */
export interface Change {
  /** The entry. */
  where: string;
  clipping: string;
  found: ActionReport;
  /** Its place among the clipping's reports; null where it is none any more. */
  n: number | null;
}

/** The event of each report of each clipping, as far as they are known. */
export type EventsAt = readonly {
  clipping: { id: string };
  actions: readonly { event: string }[];
}[];

/** What an event's id is made of, and what tells it from others. */
const TELLING = ['type', 'jurisdiction', 'targets', 'date', 'law'] as const;

/** What decisions about clippings did to actions. `actionsOf` gives the corrected actions of a clipping. */
export function changesIn(
  decisions: readonly Decision[],
  actionsOf: (clipping: string) => readonly ActionReport[]
): Change[] {
  return decisions.flatMap(({ correction, touched = [] }) => {
    if (!('clipping' in correction)) return [];
    const { where, clipping } = correction;
    return touched.flatMap(({ found, action }) => {
      if (
        action !== null &&
        TELLING.every((key) => JSON.stringify(found[key]) === JSON.stringify(action[key]))
      )
        return [];
      const n = action === null ? -1 : actionsOf(clipping).indexOf(action);
      return { where, clipping, found, n: n < 0 ? null : n };
    });
  });
}

/** The changes of actions that may have had an event of this id before. */
export function changesOf(event: string, changes: readonly Change[]): Change[] {
  return changes.filter(({ found }) => canHaveBeen(found, event));
}

/** The event that a change left the action in; null where there is none, or where it is not among those at hand. */
export function eventAfter({ clipping, n }: Change, state: EventsAt): string | null {
  if (n === null) return null;
  return state.find((own) => own.clipping.id === clipping)?.actions[n]?.event ?? null;
}

/**
 * The events that may be meant by an id that none has any more, as ids tell what reports say of date and targets: those of which a
 * report had that id before an editor changed it, and those that the entry's clippings report and whose id differs by a
 * date that can be the same.
 */
export function heirsOf(
  event: string,
  { kind, clippings = [] }: Pick<EventCorrection, 'kind' | 'clippings'>,
  state: EventsAt,
  changes: readonly Change[]
): string[] {
  const reporting = (id: string) =>
    new Set(state.find((own) => own.clipping.id === id)?.actions.map((action) => action.event));
  const reported = clippings.map(reporting);
  const redated = reported.flatMap((events) => [...events].filter((other) => isRedated(event, other)));
  const changed = changesOf(event, changes).flatMap((change) => eventAfter(change, state) ?? []);
  return [...new Set([...redated, ...changed])].filter((heir) =>
    kind === 'split' || reported.length === 0
      ? reported.every((events) => events.has(heir))
      : reported.some((events) => events.has(heir))
  );
}

/** Whether an id may have been that of the action's event: its place, kind, and one of its targets or its law, at a date that agrees. */
function canHaveBeen(found: ActionReport, event: string): boolean {
  const { date, names } = partsOf(event);
  const { type, jurisdiction, targets, law, quote } = found;
  const objects = targets.length > 0 ? targets : [law ?? lawNamed(quote) ?? ''];
  return (
    objects.some((object) => names.includes(slug(`${jurisdiction} ${type} ${object}`))) &&
    agree(date, found.date.date)
  );
}

function isRedated(event: string, other: string): boolean {
  const [one, two] = [partsOf(event), partsOf(other)];
  return one.names.some((name) => two.names.includes(name)) && agree(one.date, two.date);
}

const agree = (one: string | null, other: string | null) =>
  one === null || other === null || compatible(one, other);

/** The date of an id, and what it says behind that, with and without what may be a number. */
function partsOf(event: string): { date: string | null; names: string[] } {
  const [, date = '', name = event] = /^(undated|\d{4}(?:-\d\d){0,2})-(.+)$/.exec(event) ?? [];
  const unnumbered = name.replace(/-\d+$/, '');
  return { date: /^\d/.test(date) ? date : null, names: [...new Set([name, unnumbered])] };
}
