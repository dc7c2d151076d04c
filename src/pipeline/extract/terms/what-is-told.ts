import { createSearch } from '../text/search.ts';

/**
 * Whether words lead from an announcement into a clause with a verb of its own: “announced on Monday that it had”, “added that A was”, « a annoncé avoir renoncé à ». What
 * follows belongs to that verb, and not to the announcement.
 */
export function leadsIntoWhatIsTold(words: string): boolean {
  return TOLD.test(words);
}

/**
 * Whether a term of an announcement was found in what is told by another verb: « a annoncé avoir renoncé à une sanction » announces none. Terms that end in a
 * verb, « annoncer … enquêter », mean what is told.
 */
export function isInWhatIsTold(words: string): boolean {
  return TOLD.test(words) && !ENDS_IN_VERB.test(words);
}

const TOLD = createSearch(
  /^(?:add|ajout)\p{L}*\s(?:that\s|que\s|qu')|^(?:announc|confirm|annonc)\p{L}*\s(?:[^,;:]*\s)?(?:(?:(?:that|que)\s|qu')[^,;:]*?(?<=[\s'])(?:had|has|have|was|were|is|are|would|will|a|ont|avait|avaient|est|allait|allaient|va|vont)|(?:it|they)\s(?:had|has|have|was|were|is|are|would|will)|avoir|(?:envisag|renonc|propos|compt|étudi|abandonn)er|vouloir)\s/iu
);
const ENDS_IN_VERB = /(?:\p{Ll}ing(?: into)?|er(?: sur)?|s'intéresser à|avoir \p{Ll}+|would \p{Ll}+)$/iu;
