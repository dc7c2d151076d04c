import type { Draft } from './merge.ts';
import type { Scene, SceneReader } from '../scene.ts';

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
  followUp: false,
  announces: false
} as const;

/** The rule of what another body of the same country has done as well: no report of the first. */
export const FOLLOWED_SUIT = 'active: followed suit';

/** The sentence as the evidence of a draft. */
export function spanOf({ start, end, text }: Scene): Pick<Draft, 'start' | 'end' | 'quote'> {
  return { start, end, quote: text };
}

/** How many sentences back what is repeated was told. */
const BACK = 2;

/** The last of some drafts that is told before a `verb`, in its sentence or in those just before it. */
export function latestBefore(
  drafts: readonly Draft[],
  scene: Scene,
  verb: number,
  reader: SceneReader
): Draft | undefined {
  let from: Scene = scene;
  for (let i = 0; i < BACK; i++) from = reader.before(from) ?? from;
  return drafts
    .filter(({ start, end }) => start >= from.start && (end <= verb || start === scene.start))
    .sort((a, b) => b.start - a.start)[0];
}
