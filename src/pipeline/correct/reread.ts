import type { ActionReport } from '../types.ts';
import { describe, isSame } from './actions.ts';
import { withReason } from './correction.ts';
import type { MentionCorrection } from './correction.ts';

/** An action that a corrected name changed, took away (`after` is null) or brought (`before` is null). */
export interface Reread {
  before: ActionReport | null;
  after: ActionReport | null;
  /** The entries that corrected a name of it; all of the clipping where none is one of its own. */
  by: readonly MentionCorrection[];
}

const READ = [
  ...(['status', 'jurisdiction', 'authorities', 'targets'] as const),
  ...(['date', 'amount', 'currency'] as const)
] as const;

/**
 * What renaming and removing names made of a clipping's actions, which are read with these names: the actions after it, those that are
 * read otherwise with the reason as a mark, and what became of which. `before` is what is read without the entries.
 */
export function markReread(
  before: readonly ActionReport[],
  after: readonly ActionReport[],
  corrections: readonly MentionCorrection[]
): { actions: ActionReport[]; reread: Reread[] } {
  const waiting = new Set(before);
  const pairs = new Map<ActionReport, ActionReport>();
  // What is read as it was is no other's: first these, then what the same sentence still tells.
  for (const fits of [isReadAlike, isToldThere])
    for (const action of after) {
      if (pairs.has(action)) continue;
      const earlier = [...waiting].find((other) => fits(other, action));
      if (!earlier) continue;
      waiting.delete(earlier);
      pairs.set(action, earlier);
    }
  const reread: Reread[] = [];
  const actions = after.map((action) => {
    const earlier = pairs.get(action) ?? null;
    if (earlier && isReadAlike(earlier, action)) return action;
    const by = entriesOf([earlier, action], corrections);
    const marked = { ...action, corrected: reasonsOf(by, action.corrected) };
    reread.push({ before: earlier, after: marked, by });
    return marked;
  });
  for (const lost of waiting) reread.push({ before: lost, after: null, by: entriesOf([lost], corrections) });
  return { actions, reread };
}

/**
 * A sentence for what an editor may not have meant: not where a name stands in the place of another, or is missing beside others, as the entry
 * says, nor where an entry decides about the action itself (`decided`), or adds the one that is lost.
 */
export function rereadNotices(
  reread: readonly Reread[],
  decided: ReadonlyMap<ActionReport, ActionReport | null>,
  added: readonly ActionReport[]
): string[] {
  return reread.flatMap(({ before, after, by }) => {
    const where = by.map((entry) => entry.where).join(' and ');
    if (after && decided.has(after)) return [];
    if (before && after)
      return isMeantSo(before, after, by)
        ? []
        : `${where}: with this, the ${describe([before])} is read with ${differences(before, after)}; confirm, edit or reject it.`;
    if (after) return `${where}: only with this, ${describe([after])} is read; confirm, edit or reject it.`;
    return before && added.some((other) => isSame(other, before))
      ? []
      : `${where}: with this, the ${describe(before ? [before] : [])} is not read any more; add it if it is right.`;
  });
}

/** The reasons of entries, each once, behind those that there are. */
function reasonsOf(by: readonly MentionCorrection[], earlier: string | undefined): string {
  const reasons = [...new Set(by.map(({ reason }) => reason))];
  return reasons.reduce<string | undefined>(withReason, earlier) ?? '';
}

const isReadAlike = (one: ActionReport, other: ActionReport) =>
  isToldThere(one, other) && READ.every((key) => isEqual(one[key], other[key]));
const isToldThere = (one: ActionReport, other: ActionReport) =>
  one.type === other.type && one.start < other.end && other.start < one.end;
const isEqual = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

function entriesOf(
  actions: readonly (ActionReport | null)[],
  corrections: readonly MentionCorrection[]
): readonly MentionCorrection[] {
  const names = new Set(
    actions.flatMap((action) => (action ? [...action.targets, ...action.authorities] : []))
  );
  const own = corrections.filter(
    (entry) => names.has(entry.mention.entity) || (entry.kind === 'rename' && names.has(entry.to))
  );
  return own.length > 0 ? own : corrections;
}

/** Whether the names of an action changed as the entries say, and it has still some where it had any. */
function isMeantSo(before: ActionReport, after: ActionReport, by: readonly MentionCorrection[]): boolean {
  const corrected = (names: readonly string[]) => [
    ...new Set(
      names.flatMap((name) => {
        const entry = by.find(({ mention }) => mention.entity === name);
        if (!entry) return [name];
        return entry.kind === 'rename' ? [entry.to] : [];
      })
    )
  ];
  return READ.every((key) => {
    if (key !== 'targets' && key !== 'authorities') return isEqual(before[key], after[key]);
    const meant = corrected(before[key]);
    return (meant.length > 0 || before[key].length === 0) && isEqual(meant.sort(), [...after[key]].sort());
  });
}

function differences(before: ActionReport, after: ActionReport): string {
  const told = (value: ActionReport[(typeof READ)[number]]): string => {
    if (value === null) return 'unknown';
    if (typeof value !== 'object') return String(value);
    return 'precision' in value ? (value.date ?? 'unknown') : value.join(', ') || 'none';
  };
  return READ.filter((key) => !isEqual(before[key], after[key]))
    .map((key) => `${key} ${told(after[key])} instead of ${told(before[key])}`)
    .join('; ');
}
