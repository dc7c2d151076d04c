import type { Hit } from '../terms/hits.ts';
import type { Scene } from '../scene.ts';

/**
 * Whether a sentence goes back behind the news for its action: “A court had ordered it off app stores in 2019”, « avait déjà condamné »; not where
 * somebody says only now that it was done (“said that it had fined A”).
 */
export function isToldBack(hit: Hit, { start, text, inTitle }: Scene): boolean {
  const before = text.slice(0, hit.start - start);
  return !inTitle && ((PLUPERFECT.test(before) && !REPORTED.test(before)) || AFTER.test(before));
}

const PLUPERFECT =
  /(?:^|[\s'’])(?:had|avait|avaient)\s(?:(?:déjà|été|dû|been|also|already|\p{L}+ly|aussi|ensuite|\p{L}+ment)\s){0,3}$/iu;
/** « la deuxième fois, après une amende en 2018 ». */
const AFTER = /(?<!\p{L})(?:après|after|following|outre|besides)\s(?:une?|an?)\s(?:\S+\s){0,2}$/iu;
const REPORTED =
  /(?<!\p{L})(?:said|says|announced|revealed|confirmed|disclosed|found|learned|annonc\p{L}+|indiqu\p{L}+|affirm\p{L}+|confirm\p{L}+|révél\p{L}+|fait savoir|appris|dit|déclaré|précis\p{L}+)(?!\p{L})/iu;
