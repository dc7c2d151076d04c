import type { Hit } from '../terms/hits.ts';
import { createSearch } from '../text/search.ts';
import type { Governing } from './governing.ts';

/** « sera condamnée », « Une amende sera infligée à A », “An inquiry will be opened into A”: told ahead, by what happens to somebody. */
export function isToldAhead(hit: Hit, { governing, words, after }: Governing): boolean {
  if (hit.term.frame === 'noun') return WILL_BE_DONE.test(words + after);
  return hit.term.language === 'fr' && WILL_BE.test(governing);
}

/** “will ban A if it does not sell”, « infligera une amende à A si rien ne change »: no more than a threat. */
export function hangsOnCondition({ rest }: Governing): boolean {
  return CONDITION_BEHIND.test(rest);
}

const WILL_BE = createSearch(/(?:^| )(?:sera|seront)(?: \p{L}+ment| bientôt| aussi| donc| ainsi)? $/u);

const WILL_BE_DONE = createSearch(
  /^[^,;:]{0,90}? (?:(?:sera|seront|va être|vont être)(?: \p{L}+ment| bientôt| aussi| donc| également)? (?:infligée?|imposée?|prononcée?|notifiée?|ouverte?|lancée?|engagée?|diligentée?|déposée?|intentée?)s?|will (?:also |soon |now )?be (?:imposed|levied|handed|issued|opened|launched|started|filed|brought|announced))(?!\p{L})/u
);

const CONDITION_BEHIND = createSearch(
  /^[^;]*(?<!même|comme|even|as) (?:si (?!bien|tant|peu|longtemps)|s'ils? |if |unless |à moins qu|à défaut|faute d|failing (?=that|which|this|an? |compliance|such))/u
);
