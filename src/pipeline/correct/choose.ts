import { UNCORRECTED } from '../clipping-facts.ts';
import type { ClippingCorrections } from '../clipping-facts.ts';
import type { Clipping } from '../types.ts';
import { refuse } from './correction.ts';
import type {
  ActionCorrection,
  Correction,
  Corrections,
  DateCorrection,
  EventCorrection,
  MentionCorrection
} from './correction.ts';

/** The corrections of a file that concern the clippings at hand. */
export interface Chosen {
  dates: DateCorrection[];
  of(clipping: string): ClippingCorrections;
  events: EventCorrection[];
  /** How many were left out, because their clipping is not among these. */
  skipped: number;
}

/**
 * Sorts corrections by what they concern. One for a clipping that is not there is skipped where its
 * file is about other corpora; else it throws an `InputError`. `clippings` may be those alone that corrections name, out
 * of a `corpus` that is too large to be at hand.
 */
export function chooseCorrections(
  { corrections }: Corrections,
  clippings: readonly Clipping[],
  corpus: { count: number; examples: readonly Pick<Clipping, 'id' | 'title'>[] } = {
    count: clippings.length,
    examples: clippings.slice(0, 2)
  }
): Chosen {
  const known = new Set(clippings.map(({ id }) => id));
  const dates: DateCorrection[] = [];
  const found = new Map<string, { mentions: MentionCorrection[]; actions: ActionCorrection[] }>();
  const events: EventCorrection[] = [];
  let skipped = 0;
  for (const correction of corrections) {
    if (correction.kind === 'merge' || correction.kind === 'split') {
      events.push(correction);
      continue;
    }
    const { clipping } = correction;
    if (!known.has(clipping)) {
      if (!correction.foreign)
        refuse(
          correction,
          `no clipping has the ${named(correction)}; there are ${corpus.count}, such as ${listed(corpus.examples)}`,
          'take the id (or the address) from "npm run --silent data -- PATH --json", or delete the entry'
        );
      skipped++;
    } else if (correction.kind === 'published') dates.push(correction);
    else {
      const own = found.get(clipping) ?? { mentions: [], actions: [] };
      found.set(clipping, own);
      if (correction.kind === 'rename' || correction.kind === 'remove') own.mentions.push(correction);
      else own.actions.push(correction);
    }
  }
  return { dates, of: (clipping) => found.get(clipping) ?? UNCORRECTED, events, skipped };
}

function named({ clipping, address }: Exclude<Correction, EventCorrection>): string {
  return address === undefined ? `id ${clipping}` : `address ${address}`;
}

function listed(examples: readonly Pick<Clipping, 'id' | 'title'>[]): string {
  return examples.map(({ id, title }) => `${id} (${title})`).join(', ');
}
