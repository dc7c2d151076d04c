import type { Hit } from '../terms/hits.ts';
import { createSearch } from '../text/search.ts';

/**
 * Whether a court holds back what a term tells: “A tribunal stayed the five-year ban that the regulator had imposed on A”, “put on hold a fine”, and the sum of which
 * “half is to be deposited” in the meantime. `opening`: the sentence up to the term, in lower case with plain apostrophes.
 */
export function isStayed({ term }: Hit, opening: string): boolean {
  if (!IMPOSED.has(term.type)) return false;
  if (term.frame === 'noun' && (STAYS.test(opening) || DEPOSITS.test(opening))) return true;
  return STAYS_WHAT_WAS_DECIDED.test(opening);
}

const IMPOSED: ReadonlySet<string> = new Set(['fine', 'ban', 'order', 'restriction', 'restructuring_order']);

const STAY =
  '(?<!\\p{L})(?<!not )(?<!to )(?:stay(?:s|ed)|paus(?:es|ed)|fr(?:eezes|oze|ozen)|(?:puts?|placed) (?:on hold|on ice)|suspended|suspends) ';
const MEASURE =
  '(?:fines?|penalt(?:y|ies)|bans?|orders?|sanctions?|decision|ruling|directive|injunction|measures?|restrictions?|curbs)';
/** What stands between the verb and a measure, “a five-year data-sharing”, “the regulator’s €5m”; no other object. */
const ITS = "(?:the|an?|that|this|those|these|[^ ,;:]+'s) (?:(?!of |and |but |to )[^ ,;:]+ ){0,4}?";

const STAYS = createSearch(new RegExp(`${STAY}${ITS}$`, 'u'));
const STAYS_WHAT_WAS_DECIDED = createSearch(
  new RegExp(
    `${STAY}${ITS}${MEASURE} (?:(?:that|which|by which|under which|in which|barring|banning|requiring|ordering|forcing|telling|imposing|obliging|prohibiting) )?(?:(?!(?:and|but|while|after) )[^ ,;:]+ ){0,10}$|${STAY}${ITS}${MEASURE} $`,
    'u'
  )
);
/** “to deposit half of the penalty”: until it is decided. */
const DEPOSITS =
  /(?<!\p{L})(?:deposit(?:s|ed|ing)?|post(?:s|ed|ing)?|lodg(?:e|es|ed|ing)) (?:[^ ,;:]+ ){0,3}?of (?:the|that|its) (?:[^ ,;:]+ ){0,3}$/u;
