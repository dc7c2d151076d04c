import { correctActions } from './correct/actions.ts';
import type { ActionCorrection, Decision, MentionCorrection } from './correct/correction.ts';
import { correctMentions } from './correct/mentions.ts';
import { createActionFinder } from './extract/actions.ts';
import { createNameFinder } from './extract/names/names.ts';
import type { ActionReport, Clipping, EntityMentions, Gazetteers } from './types.ts';

/** What one clipping names and reports, before reports of the same event are joined across clippings. */
export interface FoundFacts {
  clipping: Clipping;
  entities: EntityMentions[];
  actions: ActionReport[];
}

/** What an editor decided about the names and actions of one clipping. */
export interface ClippingCorrections {
  mentions: readonly MentionCorrection[];
  actions: readonly ActionCorrection[];
}

export const UNCORRECTED: ClippingCorrections = { mentions: [], actions: [] };

export type FactFinder = (
  clipping: Clipping,
  corrections: ClippingCorrections
) => { found: FoundFacts; decisions: Decision[]; notices: string[] };

/**
 * Finds what a clipping names and reports, corrected where what follows can build on it: mentions before the actions that
 * they act in. Throws an `InputError` where a correction does not match what there is.
 */
export function createFactFinder(gazetteers: Gazetteers): FactFinder {
  const names = createNameFinder(gazetteers);
  const findActions = createActionFinder(gazetteers);
  return (clipping, corrections) => {
    const named = correctMentions(clipping, names.find(clipping), corrections.mentions);
    const told = findActions(clipping, named.mentions);
    const { actions, rejected, decisions, notices } = correctActions(clipping, told, corrections.actions);
    const reasons = [...named.removed, ...rejected];
    return {
      found: { clipping: withReasons(clipping, reasons), entities: named.entities, actions },
      decisions: [...named.decisions, ...decisions],
      notices
    };
  };
}

function withReasons(clipping: Clipping, reasons: readonly string[]): Clipping {
  if (reasons.length === 0) return clipping;
  const earlier = clipping.corrected === undefined ? [] : [clipping.corrected];
  return { ...clipping, corrected: [...earlier, ...reasons].join('\n') };
}
