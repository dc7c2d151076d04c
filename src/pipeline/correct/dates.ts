import type { Clipping } from '../types.ts';
import { refuse, withReason } from './correction.ts';
import type { DateCorrection, Decision } from './correction.ts';

/**
 * The clippings with the publication dates that an editor knows better, what that changed, and notices of entries
 * that are no longer needed. Comes before the extraction, which reads
 * « Thursday » and « in March » by the date of publication.
 */
export function correctDates(
  clippings: readonly Clipping[],
  corrections: readonly DateCorrection[]
): { clippings: Clipping[]; decisions: Decision[]; notices: string[] } {
  const decisions: Decision[] = [];
  const notices: string[] = [];
  const byClipping = new Map<string, DateCorrection>();
  for (const correction of corrections) {
    const other = byClipping.get(correction.clipping);
    if (other)
      refuse(correction, `${other.where} dates the clipping ${other.clipping} too`, 'delete one of the two');
    byClipping.set(correction.clipping, correction);
  }
  const corrected = clippings.map((clipping): Clipping => {
    const correction = byClipping.get(clipping.id);
    if (!correction) return clipping;
    const [before, after] = [{ date: clipping.published.date }, { date: correction.date.date }];
    decisions.push({ correction, before, after });
    if (correction.date.date === clipping.published.date) {
      notices.push(`${correction.where}: this date is found without the entry, which can be deleted.`);
      return clipping;
    }
    const source = correction.date.date === null ? 'none' : 'editor';
    return {
      ...clipping,
      published: { ...correction.date, source },
      corrected: withReason(clipping.corrected, correction.reason)
    };
  });
  return { clippings: corrected, decisions, notices };
}
