import type { Hit } from '../terms/hits.ts';
import { createSearch } from '../text/search.ts';

/**
 * “has set aside $500m for a fine by the SEC”, « a passé une provision en vue d’une amende »: what a company reckons with, and that nobody is said to have imposed.
 * `opening` and `after`: the sentence up to the term and behind it, in lower case with plain apostrophes.
 */
export function isProvidedFor({ term }: Hit, opening: string, after: string): boolean {
  return term.type === 'fine' && term.frame === 'noun' && PROVIDES.test(opening) && !IMPOSED.test(after);
}

const PROVIDES = createSearch(
  /(?<!\p{L})(?:provisions?|provisionn(?:e|ent|é|ait|er)|set(?:s|ting)? aside|(?:mis|met|mettre) de côté) (?:[^;:.]|\.\d){0,60}?(?:for|to cover|against|ahead of|pour(?: couvrir)?|en vue d'|en prévision d'|face à|en cas d') ?(?:an?|any|une?) (?:[^ ,;]+ ){0,3}$/u
);
const IMPOSED =
  /^(?: [^ ,;.]+){0,6}? (?:imposed|levied|handed|issued|ordered|infligée?s?|prononcée?s?|imposée?s?|reçue?s?|que|qu'|that|which|it (?:was|had|has|got|received))(?!\p{L})/u;
