import type { Hit } from '../terms/hits.ts';
import { createSearch } from '../text/search.ts';

/** « M. Exemple l’avait menacé d’une amende », “had threatened it with a fine”: before what is told. `opening`: the sentence up to the term, in lower case. */
export function hadThreatened({ term }: Hit, opening: string): boolean {
  return term.type === 'fine' && HAD_THREATENED.test(opening);
}

const HAD_THREATENED = createSearch(
  /(?<!\p{L})(?:avait|avaient|had) (?:\p{L}+ )?(?:menacé|threatened) (?:(?!et |and |mais |but )[^ ,;]+ ){0,5}(?:d'une?|d'|de l'|with an?|with) ?(?:[^ ,;]+ ){0,2}$/u
);
