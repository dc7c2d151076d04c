import type { ActionRow, CorrectionRow, EntityKind } from '../schema.ts';

/**
 * The corrections that stand behind an action's note, out of those of its clipping and those about its event. One about the
 * event is the action's own only where it moved this report, whose reasons then have its.
 */
export function signingAction(
  { event, corrected }: Pick<ActionRow, 'event' | 'corrected'>,
  corrections: readonly CorrectionRow[]
): CorrectionRow[] {
  const reasons = corrected ?? '';
  return corrections.filter((row) => {
    if (row.event !== event || row.kind === 'reject') return false;
    return row.clipping !== null || `\n${reasons}\n`.includes(`\n${row.reason}\n`);
  });
}

/** The corrections that gave mentions of a clipping to this name. */
export function signingName(
  kind: EntityKind,
  entity: string,
  corrections: readonly CorrectionRow[]
): CorrectionRow[] {
  return corrections.filter(({ kind: verb, what, after }) => {
    if (verb !== 'rename' || what !== kind || after === null) return false;
    const now: unknown = JSON.parse(after);
    return typeof now === 'object' && now !== null && Object.entries(now).some(([, id]) => id === entity);
  });
}
