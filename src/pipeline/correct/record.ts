import type { CorrectionKind, CorrectionRow } from '../../lib/schema.ts';
import type { ActionReport, ResolvedAction } from '../types.ts';
import type { Correction, Corrections, Decision } from './correction.ts';

/** What an editor decided and what it changed, as readers may know it. `clipping` is an id. */
export interface DecisionRecord {
  clipping: string | null;
  event: string | null;
  kind: CorrectionKind;
  what: CorrectionRow['what'];
  before: Decision['before'];
  after: Decision['after'];
  author: string;
  day: string;
  reason: string;
}

/**
 * Decisions as records, in the order of the file. `found` are the clippings' actions before events were resolved, and
 * `resolved` the same actions after, in the same order.
 */
export function recordDecisions(
  decisions: readonly Decision[],
  { corrections }: Corrections,
  found: readonly { actions: readonly ActionReport[] }[],
  resolved: readonly (readonly ResolvedAction[])[]
): DecisionRecord[] {
  const events = new Map<ActionReport, string>();
  found.forEach(({ actions }, i) =>
    actions.forEach((action, j) => {
      const event = resolved[i]?.[j]?.event;
      if (event !== undefined) events.set(action, event);
    })
  );
  const place = new Map(corrections.map((correction, i) => [correction, i]));
  const order = ({ correction }: Decision) => place.get(correction) ?? 0;
  return [...decisions]
    .sort((a, b) => order(a) - order(b))
    .map(({ correction, before, after, action }) => {
      const { kind, author, day, reason } = correction;
      const clipping = 'clipping' in correction ? correction.clipping : null;
      const event = 'into' in correction ? eventIn(after) : action ? (events.get(action) ?? null) : null;
      return { clipping, event, kind, what: subjectOf(correction), before, after, author, day, reason };
    });
}

/** The event that an entry about events made: by the id that it has now. */
const eventIn = (after: Decision['after']) => (typeof after?.event === 'string' ? after.event : null);

function subjectOf(correction: Correction): CorrectionRow['what'] {
  if ('action' in correction) return correction.action.type;
  if ('mention' in correction) return correction.mention.kind;
  return correction.kind === 'published' ? 'published' : 'event';
}
