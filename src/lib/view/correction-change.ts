import type { CorrectionRow } from '../schema.ts';
import { correctedFields } from './correction-values.ts';
import type { CorrectionLabels } from './correction-values.ts';

/** What a correction changed, in words: « date: 14 December 2020 → 2020 », a part for each field; none where it says only that something is so, is added or is gone. */
export function changesOf(
  { kind, before, after }: Pick<CorrectionRow, 'kind' | 'before' | 'after'>,
  labels: CorrectionLabels,
  colon: string
): string[] {
  if (kind !== 'edit' && kind !== 'rename' && kind !== 'published') return [];
  const was = new Map(correctedFields(before, labels).map(({ label, value }) => [label, value]));
  return correctedFields(after, labels).map(({ label, value }) => {
    const old = was.get(label);
    const change = old === undefined || old === value ? value : `${old} → ${value}`;
    return `${label}${colon}${change}`;
  });
}
