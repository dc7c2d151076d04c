import type { Scene } from '../scene.ts';
import type { Hit } from '../terms/hits.ts';

/** “The commissioner visited A’s headquarters”, « Le président a visité le siège d’A »: who holds an office pays a visit, and searches nothing. */
export function isCourtesyCall({ term, start, verbEnd }: Hit, { start: from, text }: Scene): boolean {
  return (
    term.type === 'investigation_opened' &&
    VISITS.test(text.slice(start - from, verbEnd - from)) &&
    WHO_VISITS.test(text.slice(0, start - from))
  );
}

const VISITS = /^visit/iu;
const WHO_VISITS =
  /(?<!\p{L})(?:president|prime minister|ministers?|chancellor|mayor|king|queen|prince|princess|ambassador|commissioner|secretary|senators?|lawmakers|delegation|governor|présidente?|ministres?|chanceli(?:er|ère)|maire|roi|reine|ambassad(?:eur|rice)|commissaire|sénat(?:eur|rice)s?|députée?s?|délégation|préfète?)(?:\s(?:of|for|d[eu])\s[^,;:]{2,30}|\s(?:européenne?|française?|allemande?|italienne?|espagnole?|américaine?))?(?:\s\p{Lu}[\p{L}.-]+){0,3}\s(?:(?:a|ont|has|have|also|on\s\p{Lu}\p{Ll}+|lundi|mardi|mercredi|jeudi|vendredi|samedi)\s)*$/iu;
