import type { Hit } from '../terms/hits.ts';
import type { Scene } from '../scene.ts';
import { createSearch } from '../text/search.ts';

/**
 * Whether a sentence goes back behind the news for its action: “A court had ordered it off app stores in 2019”, « avait déjà condamné »; not where
 * somebody says only now that it was done (“said that it had fined A”).
 */
export function isToldBack(hit: Hit, { start, text, inTitle }: Scene): boolean {
  const before = text.slice(0, hit.start - start);
  return (
    !inTitle &&
    ((PLUPERFECT.test(before) && !REPORTED.test(before)) || AFTER.test(before) || UNANSWERED.test(before))
  );
}

/** « n’a pas répondu à la mise en demeure », “did not heed the order”: it was given before. */
export const UNANSWERED = createSearch(
  /(?<!\p{L})(?:répond\p{L}*|(?:tenu|tenir|tient) compte|conform\p{L}*|obtempér\p{L}*|(?:donné|donner) suite|respect\p{L}*|repl(?:y|ied)|respond\p{L}*|compl(?:y|ied)|heed\p{L}*|act(?:ed)? on|obey\p{L}*)\s(?:(?:à|de|to|with)\s)?(?:l'|(?:la|le|cette|cet|the|its|this)\s)$/u
);

const PLUPERFECT =
  /(?:^|[\s'])(?:had|avait|avaient)\s(?:(?:déjà|été|dû|been|also|already|\p{L}+ly|aussi|ensuite|\p{L}+ment)\s){0,3}$/iu;
/** « la deuxième fois, après une amende en 2018 ». */
const AFTER = /(?<!\p{L})(?:après|after|following|outre|besides)\s(?:une?|an?)\s(?:\S+\s){0,2}$/iu;
const REPORTED =
  /(?<!\p{L})(?:said|says|announced|revealed|confirmed|disclosed|found|learned|annonc\p{L}+|indiqu\p{L}+|affirm\p{L}+|confirm\p{L}+|révél\p{L}+|fait savoir|appris|dit|déclaré|précis\p{L}+)(?!\p{L})/iu;
