import type { ActionPair } from './actions.ts';
import { judge } from './verdict.ts';
import type { Verdict } from './verdict.ts';

/**
 * Verdicts on every two reports: reports of one event in two clippings have to share an event id. Reports of different events must
 * not; counted are those that could be confused (same company, or the same authorities and no company) and those that were.
 */
export function judgeEvents(pairs: readonly ActionPair[]): Verdict[] {
  return pairs.flatMap((one, i) => pairs.slice(i + 1).flatMap((other) => judgeTwo(one, other)));
}

function judgeTwo(one: ActionPair, other: ActionPair): Verdict[] {
  const joined = one.found.event_id === other.found.event_id;
  const detail = `${one.label.event_id} (${one.clipping}: ${one.found.event_id}), ${other.label.event_id} (${other.clipping}: ${other.found.event_id})`;
  if (one.label.event_id === other.label.event_id) {
    return one.clipping === other.clipping ? [] : [judge('events_joined', one.clipping, joined, detail)];
  }
  return joined || couldBeConfused(one, other) ? [judge('events_apart', one.clipping, !joined, detail)] : [];
}

function couldBeConfused({ label: one }: ActionPair, { label: other }: ActionPair): boolean {
  const [names, others] =
    one.targets.length > 0 ? [one.targets, other.targets] : [one.authority, other.authority];
  return one.targets.length > 0 === other.targets.length > 0 && names.some((name) => others.includes(name));
}
