import type { Clipping } from '../types.ts';
import { refuse } from './correction.ts';
import type {
  ActionCorrection,
  CorrectionsFile,
  DateCorrection,
  EventCorrection,
  MentionCorrection
} from './correction.ts';

/** The corrections of a file that concern the clippings at hand. */
export interface Chosen {
  dates: DateCorrection[];
  mentionsOf(clipping: string): MentionCorrection[];
  actionsOf(clipping: string): ActionCorrection[];
  events: EventCorrection[];
  /** How many were left out, because their clipping is not among these. */
  skipped: number;
}

/**
 * Sorts corrections by what they concern. One for a clipping that is not there is skipped where the corpora are not
 * those that the file is about; else it throws an `InputError`.
 */
export function chooseCorrections(
  { corrections, complete }: CorrectionsFile,
  clippings: readonly Clipping[]
): Chosen {
  const known = new Set(clippings.map(({ id }) => id));
  const dates: DateCorrection[] = [];
  const mentions = new Map<string, MentionCorrection[]>();
  const actions = new Map<string, ActionCorrection[]>();
  const events: EventCorrection[] = [];
  let skipped = 0;
  for (const correction of corrections) {
    if (correction.kind === 'merge' || correction.kind === 'split') {
      events.push(correction);
      continue;
    }
    const { clipping } = correction;
    if (!known.has(clipping)) {
      if (complete)
        refuse(
          correction,
          `no clipping has the id ${clipping}; there are ${clippings.length}, such as ${examples(clippings)}`,
          'take the id (or the address) from "npm run --silent data -- PATH --json", or delete the entry'
        );
      skipped++;
    } else if (correction.kind === 'published') dates.push(correction);
    else if (correction.kind === 'rename' || correction.kind === 'remove') {
      mentions.set(clipping, [...(mentions.get(clipping) ?? []), correction]);
    } else actions.set(clipping, [...(actions.get(clipping) ?? []), correction]);
  }
  return {
    dates,
    mentionsOf: (clipping) => mentions.get(clipping) ?? [],
    actionsOf: (clipping) => actions.get(clipping) ?? [],
    events,
    skipped
  };
}

function examples(clippings: readonly Clipping[]): string {
  return clippings
    .slice(0, 2)
    .map(({ id, title }) => `${id} (${title})`)
    .join(', ');
}
