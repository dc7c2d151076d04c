import type { Scene } from './scene.ts';
import { createSearch } from './search.ts';

/**
 * « Le Parlement a adopté la loi. A et B auront un an pour s’y conformer », “Under the directive, A must”: what a law asks of everybody
 * is told with the law, and nobody is ordered anything. `before` is the sentence before.
 */
export function isDutyOfLaw({ text }: Scene, before: Scene | null): boolean {
  return UNDER_A_LAW.test(text) || (before !== null && PASSED.test(before.text));
}

const UNDER_A_LAW =
  /^[«“"\s]*(?:under|with|en vertu d|aux termes d|avec|selon)\S{0,3}\s?[^,;]{0,60}(?<!\p{L})(?:laws?|act|directive|rules|bill|legislation|regulation|lois?|règlement|texte)(?!\p{L})[^,;]{0,50},/iu;
const PASSED = createSearch(
  /(?<!\p{L})(?:adopt(?:é|e|ent|ed|s)|vot(?:é|e|ent|ed|es)|pass(?:ed|es)|approuv(?:é|e|ent)|approved|promulgué|enact(?:ed|s)|sign(?:ed|s)|green light)(?!\p{L})[^.;]{0,80}(?<!\p{L})(?:lois?|laws?|acts?|bills?|directives?|règlements?|legislation|regulations?|rules|textes?)(?!\p{L})/iu
);
