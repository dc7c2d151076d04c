import type { Hit } from '../terms/hits.ts';
import { createSearch } from '../text/search.ts';

/**
 * « M. Exemple l’avait menacé d’une amende », “had threatened it with a fine”, “had originally planned a penalty of £45m”, “had initially set the surcharge at”: before what is told.
 * `opening`: the sentence up to the term, in lower case.
 */
export function hadThreatened({ term }: Hit, opening: string): boolean {
  return (
    term.type === 'fine' &&
    (HAD_THREATENED.test(opening) || (term.frame === 'noun' && HAD_MEANT.test(opening)))
  );
}

const HAD_THREATENED = createSearch(
  /(?<!\p{L})(?:avait|avaient|had) (?:\p{L}+ )?(?:menacé|threatened) (?:(?!et |and |mais |but )[^ ,;]+ ){0,5}(?:d'une?|d'|de l'|with an?|with) ?(?:[^ ,;]+ ){0,2}$/u
);

const HAD_MEANT = createSearch(
  /(?<!\p{L})(?:(?:initially|originally|at first) (?:planned|proposed|set|put|calculated|intended|wanted|sought|considered|threatened|suggested|demanded|announced plans|signalled|envisaged|floated|said)|had (?:first|earlier|previously|provisionally|once) (?:planned|set|calculated|intended|wanted|sought|considered|suggested|envisaged|floated|announced plans|said)|avai(?:t|ent) (?:initialement|d'abord|au départ|dans un premier temps) (?:prévu|proposé|fixé|envisagé|réclamé|requis|chiffré|calculé)) (?:(?!but |and |mais |et )[^ ,;:]+ ){0,6}$/u
);
