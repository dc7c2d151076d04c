import { SIDES } from '../compare/pair.ts';
import type { Both, Side } from '../compare/pair.ts';
import type { EmbedView } from '../embed/rows.ts';
import { both } from '../compare/differences.ts';
import { receiptNumbers } from './picture.ts';
import type { Counted } from './picture.ts';
import { MARKS_KEPT } from './receipt.ts';
import type { Receipt, ReceiptNumbers } from './receipt.ts';

/** A number of a view that is no longer what a receipt says. */
export interface Change {
  /** A number of the whole view, or of a mark of a chart. */
  what: 'clippings' | 'actions' | 'undated' | { view: EmbedView; id: string };
  then: number;
  now: number;
  /** Of a comparison, the side on which it stands. */
  side?: Side;
}

/**
 * What changed in a view since its receipt. Of marks, only those are compared that both lists hold or that the shorter list
 * would hold: a receipt keeps the first few. What a receipt does not say is not compared.
 */
export function changesSince(then: Partial<ReceiptNumbers>, now: ReceiptNumbers): Change[] {
  const whole = (['clippings', 'actions', 'undated'] as const).flatMap((what): Change[] => {
    const before = then[what];
    return before === undefined ? [] : [{ what, then: before, now: now[what] }];
  });
  const marks = (['actions', 'companies', 'places'] as const).flatMap((view): Change[] => {
    const [before, after] = [then.marks?.[view], now.marks[view]];
    if (before === undefined || after === undefined) return [];
    const [old, current] = [new Map(before), new Map(after)];
    // What has fallen below the end of a list that is full may still be there.
    const least = Math.max(leastOf(before), leastOf(after));
    return [...new Set([...old.keys(), ...current.keys()])]
      .map((id) => ({ what: { view, id }, then: old.get(id) ?? 0, now: current.get(id) ?? 0 }))
      .filter(
        (change) =>
          Math.max(change.then, change.now) > least ||
          (old.has(change.what.id) && current.has(change.what.id))
      );
  });
  return [...whole, ...marks].filter((change) => change.then !== change.now);
}

/** What changed in a comparison, side by side. */
export function changesOfSides(then: Both<ReceiptNumbers>, now: Both<ReceiptNumbers>): Change[] {
  return SIDES.flatMap((side) => changesSince(then[side], now[side]).map((change) => ({ ...change, side })));
}

/** What changed since a receipt, in what a page shows of the same view; nothing where it shows another kind of view. */
export function changesOf(receipt: Receipt, now: Counted | Both<Counted>): Change[] {
  if (receipt.chart === 'comparison') {
    return 'a' in now ? changesOfSides(receipt.numbers, both(now, receiptNumbers)) : [];
  }
  return 'a' in now ? [] : changesSince(receipt.numbers, receiptNumbers(now));
}

/** Below this number a list of `MARKS_KEPT` says nothing. */
function leastOf(marks: readonly [string, number][]): number {
  return marks.length < MARKS_KEPT ? 0 : (marks.at(-1)?.[1] ?? 0);
}
