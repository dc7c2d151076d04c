import { createSearch } from '../text/search.ts';

/**
 * Whether a company is whoever appealed in vain, and struck by what stands: « a rejeté le recours d’A », “dismissed the petition of A”, « Le recours d’A contre
 * l’amende a été rejeté ». `before` and `behind`: the words around its name.
 */
export function isWhoseAppealFailed(before: string, behind: string): boolean {
  return REJECTED.test(before) || (APPEAL.test(before) && WAS_REJECTED.test(behind));
}

const REJECTED = createSearch(
  /(?<!\p{L})(?:rejet(?:é|te|tent|ant)|débout(?:é|e)|écart(?:é|e)|dismiss(?:ed|es|ing)|reject(?:ed|s|ing)|threw out|turned down)\s[^.;:]{0,40}(?:recours|pourvois?|requêtes?|petition|bid|plea)\s(?:[^.;:,]{0,24}\s)?(?:d'|du\s|de\s|par\s|of\s|by\s|from\s)(?:la\s|les?\s|the\s|l')?$/iu
);
const APPEAL =
  /(?<!\p{L})(?:recours|pourvois?|requêtes?|petition|plea)\s(?:(?:formée?s?|déposée?s?|introduite?s?|filed|lodged|brought)\s)?(?:d'|du\s|de\s|par\s|of\s|by\s|from\s)(?:la\s|les?\s|the\s|l')?$/iu;
const WAS_REJECTED =
  /^\s(?:contre|against|over)\s[^;:]{0,160}?\s(?:(?:a|ont|avait)\s(?:\p{Ll}+\s)?été|(?:has|have|had)\sbeen|was|were|est|sont)\s(?:\p{Ll}+\s)?(?:rejetée?s?|écartée?s?|dismissed|rejected|thrown\sout|turned\sdown)(?!\p{L})/u;
