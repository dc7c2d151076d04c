import { rowOf } from './decision.ts';
import type { ActionFields, Decision, ReviewAction, ReviewData, Verdict } from './decision.ts';
import { contains } from './fold.ts';
import { keyFor, movingClippings } from './entries.ts';

/**
 * Why a decision cannot be made now: nothing tells the action from another; what it names depends on what another
 * unbuilt decision changes, so that the data has to be built again in between; or the corrections file has an entry that says
 * something else of the same thing, and takes no second one; or what is to be added, or what an edit would tell, is reported already.
 */
export type Obstacle = 'alike' | 'rebuild' | 'settled' | 'reported';

type Added = Extract<Verdict, { kind: 'add' }>;

/** Null where the verdict can stand beside those that there are, of which it replaces those that `replaces` says. */
export function obstacleTo(
  verdict: Verdict,
  decisions: readonly Decision[],
  data: ReviewData
): Obstacle | null {
  const others = decisions.filter((decision) => !replaces(verdict, decision.verdict));
  // What the corrections file says of it already is changed there, or after the data has been built with it.
  if (decisions.some((decision) => decision.saved && !others.includes(decision))) return 'rebuild';
  switch (verdict.kind) {
    case 'confirm':
    case 'reject':
    case 'edit': {
      const action = data.actions.find(({ row }) => row === verdict.row);
      if (!action || keyFor(action, verdict.kind, others, data) === null) return 'alike';
      if (verdict.kind === 'edit' && isDoubled(action, verdict.set, others, data)) return 'reported';
      return verdict.kind !== 'confirm' && isInEvents(action, others) ? 'rebuild' : null;
    }
    case 'rename':
    case 'remove': {
      const { kind, entity, surface } = verdict.mention;
      const overlaps = others.some(({ verdict: other }) => {
        if (!('mention' in other) || other.clipping !== verdict.clipping) return false;
        const { mention } = other;
        const same = mention.kind === kind && mention.entity === entity;
        return same && (surface === null || mention.surface === null);
      });
      return overlaps || touchesEvents(verdict.clipping, others, data) ? 'rebuild' : null;
    }
    case 'published':
      if (data.clippings.some(({ id, dated }) => dated && id === verdict.clipping)) return 'settled';
      return touchesEvents(verdict.clipping, others, data) ? 'rebuild' : null;
    case 'add':
      if (isReported(verdict, others, data)) return 'reported';
      return touchesEvents(verdict.clipping, others, data) ? 'rebuild' : null;
    case 'merge':
    case 'split':
      return changesEvents(eventsIn(verdict), others, data) ? 'rebuild' : null;
  }
}

/** Whether the first verdict takes the place of the second, because both are about the same thing. */
export function replaces(verdict: Verdict, earlier: Verdict): boolean {
  if ('row' in verdict) return 'row' in earlier && earlier.row === verdict.row;
  if (verdict.kind === 'published')
    return earlier.kind === 'published' && earlier.clipping === verdict.clipping;
  if ('mention' in verdict && 'mention' in earlier)
    return (
      verdict.clipping === earlier.clipping &&
      JSON.stringify(verdict.mention) === JSON.stringify(earlier.mention)
    );
  return false;
}

/** What an action tells, and by which words. */
type Told = ActionFields & { quote: string };

/** Whether the clipping reports the added action already, by the pipeline's own measure: the next build stops at that. */
function isReported(added: Added, decisions: readonly Decision[], { actions }: ReviewData): boolean {
  const told = { ...added.fields, quote: added.quote };
  const found = actions.filter(({ clipping }) => clipping === added.clipping);
  return [
    ...found.flatMap((action) => toldOf(action, decisions) ?? []),
    ...addedTo(added.clipping, decisions)
  ].some((other) => isSame(other, told));
}

/** Whether an edit makes an action what another one of the clipping is, so that it would count twice. */
function isDoubled(
  action: ReviewAction,
  set: Partial<ActionFields>,
  decisions: readonly Decision[],
  { actions }: ReviewData
): boolean {
  const edited = { ...action, ...set };
  const others = actions.filter(
    (other) => other.clipping === action.clipping && other.row !== action.row && !isSame(other, action)
  );
  return [
    ...others.flatMap((other) => toldOf(other, decisions) ?? []),
    ...addedTo(action.clipping, decisions)
  ].some((other) => isSame(other, edited));
}

/** What an action tells after what was decided about it; null where it was rejected. */
function toldOf(action: ReviewAction, decisions: readonly Decision[]): Told | null {
  const verdict = decisions.map((decision) => decision.verdict).find((one) => rowOf(one) === action.row);
  if (verdict?.kind === 'reject') return null;
  return verdict?.kind === 'edit' ? { ...action, ...verdict.set } : action;
}

function addedTo(clipping: string, decisions: readonly Decision[]): Told[] {
  return decisions.flatMap(({ verdict }) =>
    verdict.kind === 'add' && verdict.clipping === clipping
      ? [{ ...verdict.fields, quote: verdict.quote }]
      : []
  );
}

function isSame(one: Told, other: Told): boolean {
  if (one.type !== other.type || one.status !== other.status) return false;
  if (one.jurisdiction !== other.jurisdiction || !isCompatible(one.date, other.date)) return false;
  return one.targets.length === 0 && other.targets.length === 0
    ? contains(one.quote, other.quote) || contains(other.quote, one.quote)
    : one.targets.some((target) => other.targets.includes(target));
}

/** Whether one says no more than that the other could be meant: a month and a day in it, or no date. */
function isCompatible(one: string | null, other: string | null): boolean {
  return one === null || other === null || one.startsWith(other) || other.startsWith(one);
}

function eventsIn(verdict: Verdict): string[] {
  if (verdict.kind === 'merge') return [...verdict.events, verdict.into];
  return verdict.kind === 'split' ? [verdict.event] : [];
}

function isInEvents({ event }: ReviewAction, decisions: readonly Decision[]): boolean {
  return decisions.some(({ verdict }) => eventsIn(verdict).includes(event));
}

function touchesEvents(clipping: string, decisions: readonly Decision[], { actions }: ReviewData): boolean {
  return actions.some((action) => action.clipping === clipping && isInEvents(action, decisions));
}

/** Whether ids or reports of the events depend on decisions that are not in the data yet. */
function changesEvents(
  events: readonly string[],
  decisions: readonly Decision[],
  { actions }: ReviewData
): boolean {
  const moving = movingClippings(decisions);
  const adding = decisions.flatMap(({ verdict }) => (verdict.kind === 'add' ? [verdict.clipping] : []));
  const changed = new Set(
    decisions.flatMap(({ verdict }) =>
      verdict.kind === 'edit' || verdict.kind === 'reject' ? [verdict.row] : []
    )
  );
  const reports = actions.filter(({ event }) => events.includes(event));
  return (
    decisions.some(({ verdict }) => eventsIn(verdict).some((event) => events.includes(event))) ||
    reports.some(({ row, clipping }) => changed.has(row) || moving.has(clipping) || adding.includes(clipping))
  );
}
