import type { ActionRow, ActionType, CorrectionRow, EntityKind } from '../schema.ts';

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

/** Who signed, by the last line of the reason given, each once. */
export function signedReasons(
  corrections: readonly CorrectionRow[],
  sign: (correction: CorrectionRow) => string
): Map<string, string[]> {
  const signed = new Map<string, string[]>();
  for (const correction of corrections) {
    const line = correction.reason.split('\n').at(-1) ?? '';
    const before = signed.get(line) ?? [];
    signed.set(line, [...new Set([...before, sign(correction)])]);
  }
  return signed;
}

/** What a correction took away, of which the page has nothing left: the type of an action, or a name; null of a date. */
export function lostSubject(
  { what, before }: CorrectionRow,
  types: Readonly<Partial<Record<ActionType, string>>>,
  names: (kind: EntityKind, entity: string) => string
): string | null {
  if (what === 'published' || what === 'event') return null;
  if (what !== 'company' && what !== 'place' && what !== 'authority') return types[what] ?? null;
  const was: unknown = before === null ? null : JSON.parse(before);
  const entity =
    typeof was === 'object' && was !== null ? Object.entries(was).find(([key]) => key === what) : null;
  return entity ? names(what, String(entity[1])) : null;
}

/** Of a rejected action, the beginning of the sentence that was taken for it; null where the correction names none. */
export function lostSentence({ kind, before }: CorrectionRow): string | null {
  if (kind !== 'reject' || before === null) return null;
  const was: unknown = JSON.parse(before);
  const quote = typeof was === 'object' && was !== null && 'quote' in was ? was.quote : null;
  if (typeof quote !== 'string') return null;
  const line = quote.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).replace(/\s+\S*$/, '')} …`;
}

/** Characters of a sentence that still tell which one it was. */
const LONGEST = 100;
