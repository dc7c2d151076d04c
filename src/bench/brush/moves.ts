import { seeded } from '../random.ts';

/** The first and last day of the synthetic corpora, counted from 1 January 1970. */
export const FIRST_DAY = Date.UTC(2012, 0, 1) / 86_400_000;
export const LAST_DAY = FIRST_DAY + 3652;

/**
 * Ranges as a reader draws them: one end stays, the other moves by up to 40 days a frame (ten years on 1,160 px), now
 * and then the brush begins anew somewhere else.
 */
export function dragMoves(moves: number): [number, number][] {
  const random = seeded(42);
  let anchor = FIRST_DAY + 900;
  let end = anchor + 30;
  return Array.from({ length: moves }, () => {
    if (random() < 0.05) {
      anchor = FIRST_DAY + Math.floor(random() * 3652);
      end = anchor;
    }
    end = Math.max(FIRST_DAY, Math.min(LAST_DAY, end + Math.round((random() - 0.4) * 80)));
    return [Math.min(anchor, end), Math.max(anchor, end)];
  });
}
