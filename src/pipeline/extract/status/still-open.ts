import type { Hit } from '../terms/hits.ts';
import type { Governing } from './governing.ts';
import { createSearch } from '../text/search.ts';

/**
 * “is still dealing with an SEC inquiry into”, « toujours visé par une enquête sur », “its inquiry into A is continuing”: an inquiry that was opened some
 * time ago. `opening` and `rest`: the sentence up to it and behind it, in lower case.
 */
export function isStillOpen({ term }: Hit, { opening, words, rest }: Governing): boolean {
  if (term.frame !== 'noun' || term.type !== 'investigation_opened') return false;
  return ONGOING.test(opening) || (GOES_ON.test(rest) && !DATED.test(words));
}

const ONGOING = createSearch(
  /(?<!\p{L})(?:still|continues? to|remains?|toujours|encore) (?:[^ ,]+ ){0,2}?(?:dealing with|facing|face|fighting|contending with|subject to|cooperat\p{L}+ with|visée?s? par|l'objet d'|sous le coup d')(?:[^ ,;']*[ ']){0,9}$/u
);

/** Said of the inquiry itself: nothing but what it is into stands between. */
const GOES_ON =
  /^(?: (?!(?:is|are|was|were|remains?|est|sont|a|ont|has|have|which|that|qui) )[^ ,;:]+){0,8} (?:(?:is|are|was|were|remains?) (?:(?:still|also) )?(?:continuing|ongoing|on-going|under way|underway|pending|open)|continues?(?! to )|(?:est|sont|était|étaient) (?:toujours|encore) en cours|se poursui(?:t|vent|vait)|sui(?:t|vent) son cours|rest(?:e|ent) ouvertes?)(?!\p{L})/u;
/** « l’enquête, ouverte en mars, sur A se poursuit »: told with when it was opened. */
const DATED = /(?<!\p{L})(?:depuis|since|ouverte?s?|opened|launched|begun|lancée?s?)(?!\p{L})/u;
