import type { Hit } from '../terms/hits.ts';
import type { Scene } from '../scene.ts';
import { createSearch } from '../text/search.ts';

/**
 * Whether a sentence goes back behind the news for its action: “A court had ordered it off app stores in 2019”, « avait déjà condamné »; not where
 * somebody says only now that it was done (“said that it had fined A”).
 */
export function isToldBack(hit: Hit, scene: Scene): boolean {
  const { start, text, inTitle } = scene;
  const before = text.slice(0, hit.start - start);
  return (
    !inTitle &&
    ((PLUPERFECT.test(before) && !REPORTED.test(before)) ||
      AFTER.test(before) ||
      UNANSWERED.test(before) ||
      isToldAside(hit, scene))
  );
}

/** « n’a pas répondu à la mise en demeure », “did not heed the order”: it was given before. */
export const UNANSWERED = createSearch(
  /(?<!\p{L})(?:répond\p{L}*|(?:tenu|tenir|tient) compte|conform\p{L}*|obtempér\p{L}*|(?:donné|donner) suite|respect\p{L}*|repl(?:y|ied)|respond\p{L}*|compl(?:y|ied)|heed\p{L}*|act(?:ed)? on|obey\p{L}*)\s(?:(?:à|de|to|with)\s)?(?:l'|(?:la|le|cette|cet|the|its|this)\s)$/u
);

/** « A, déjà condamné en 2021, », “Fined in 2021 by the CNIL, A”: told of A beside its news, of another year or of none. */
export function isToldAside({ term, start: from, verbEnd }: Hit, { start, text }: Scene): boolean {
  if (term.frame === 'noun') return false;
  const before = text.slice(0, from - start);
  if (ALREADY.test(before)) return true;
  return ASIDE_OPENS.test(before) && OF_A_YEAR.test(text.slice(verbEnd - start));
}

const ALREADY = /(?:^[«"\s]*|,\s|\()(?:déjà|already|previously|once|twice|deux\sfois)\s(?:été\s|been\s)?$/iu;
const ASIDE_OPENS = /(?:^[«"\s]*|\p{L},\s)$/u;
/** Up to the comma that closes it. */
const OF_A_YEAR = /^[^,;:.]{0,60}\s(?:en|in)\s(?:19|20)\d\d(?!\d)[^,;:.]{0,40},\s/u;

const PLUPERFECT =
  /(?:^|[\s'])(?:had|avait|avaient)\s(?:(?:déjà|été|dû|been|also|already|\p{L}+ly|aussi|ensuite|\p{L}+ment)\s){0,3}$/iu;
/** « la deuxième fois, après une amende en 2018 ». */
const AFTER = /(?<!\p{L})(?:après|after|following|outre|besides)\s(?:une?|an?)\s(?:\S+\s){0,2}$/iu;
const REPORTED =
  /(?<!\p{L})(?:said|says|announced|revealed|confirmed|disclosed|found|learned|annonc\p{L}+|indiqu\p{L}+|affirm\p{L}+|confirm\p{L}+|révél\p{L}+|fait savoir|appris|dit|déclaré|précis\p{L}+)(?!\p{L})/iu;
