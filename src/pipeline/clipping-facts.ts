import { correctActions } from './correct/actions.ts';
import type { ActionCorrection, Decision, MentionCorrection } from './correct/correction.ts';
import { correctMentions } from './correct/mentions.ts';
import { markReread, rereadNotices } from './correct/reread.ts';
import type { Reread } from './correct/reread.ts';
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
    const found = names.find(clipping);
    const named = correctMentions(clipping, found, corrections.mentions);
    const told = findActions(clipping, named.mentions);
    // What the names that were corrected had the rules read: whoever corrects a name may not see what hangs on it.
    const uncorrected = corrections.mentions.length === 0 ? told : findActions(clipping, found.mentions);
    const { actions: marked, reread } =
      uncorrected === told
        ? { actions: told, reread: [] }
        : markReread(uncorrected, told, corrections.mentions);
    const { actions, rejected, decisions, notices, decided, added } = correctActions(
      clipping,
      marked,
      corrections.actions,
      { actions: uncorrected, names: corrections.mentions.map(({ where }) => where) }
    );
    // Of an action that is no more, a removed name leaves its reason already.
    const lost = reread.flatMap(({ after, by }) =>
      after === null ? by.flatMap(({ kind, reason }) => (kind === 'rename' ? [reason] : [])) : []
    );
    const reasons = [...named.removed, ...new Set(lost), ...rejected];
    return {
      found: { clipping: withReasons(clipping, reasons), entities: named.entities, actions },
      decisions: [...named.decisions.map((one) => withTouched(one, reread, decided)), ...decisions],
      notices: [...rereadNotices(reread, decided, added), ...notices]
    };
  };
}

/** An entry about a name with the actions that it changed, as they are in the end. */
function withTouched(
  decision: Decision,
  reread: readonly Reread[],
  decided: ReadonlyMap<ActionReport, ActionReport | null>
): Decision {
  const touched = reread.flatMap(({ before, after, by }) => {
    if (before === null || !by.some(({ where }) => where === decision.correction.where)) return [];
    return { found: before, action: after === null ? null : (decided.get(after) ?? after) };
  });
  return touched.length === 0 ? decision : { ...decision, touched };
}

function withReasons(clipping: Clipping, reasons: readonly string[]): Clipping {
  if (reasons.length === 0) return clipping;
  const earlier = clipping.corrected === undefined ? [] : [clipping.corrected];
  return { ...clipping, corrected: [...earlier, ...reasons].join('\n') };
}
