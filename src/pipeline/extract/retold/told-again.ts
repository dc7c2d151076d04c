import type { Draft } from './merge.ts';
import type { Scene } from '../scene.ts';

/* A draft that repeats another: by another authority, against another company, with another sum. */

/** What it does not take over. */
export const TOLD_AGAIN = {
  assumed: null,
  amount: null,
  currency: null,
  toldBeside: null,
  rule: 'active: did the same',
  inTitle: false,
  certain: false,
  firm: true,
  toldBack: false,
  followUp: false
} as const;

/** The sentence as the evidence of a draft. */
export function spanOf({ start, end, text }: Scene): Pick<Draft, 'start' | 'end' | 'quote'> {
  return { start, end, quote: text };
}
