import type { Hit } from '../terms/hits.ts';
import { createSearch } from '../text/search.ts';

/**
 * “is still dealing with an SEC inquiry into”, « toujours visé par une enquête sur »: an inquiry that was opened some time ago. `opening`: the
 * sentence up to it, in lower case.
 */
export function isStillOpen({ term }: Hit, opening: string): boolean {
  return term.frame === 'noun' && term.type === 'investigation_opened' && ONGOING.test(opening);
}

const ONGOING = createSearch(
  /(?<!\p{L})(?:still|continues? to|remains?|toujours|encore) (?:[^ ,]+ ){0,2}?(?:dealing with|facing|face|fighting|contending with|subject to|cooperat\p{L}+ with|visée?s? par|l'objet d'|sous le coup d')(?:[^ ,;']*[ ']){0,9}$/u
);
