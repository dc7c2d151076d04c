import type { Mention } from '../../types.ts';
import type { Hit } from '../terms/hits.ts';
import type { Scene } from '../scene.ts';

/** « a prononcé une amende de 40 millions d’euros, que A a acceptée », “a fine of €5m, which A will appeal”: who has to do with a fine as whoever pays it has, or null. */
export function whoAccepts({ term, end }: Hit, { start, text }: Scene, eligible: Mention[]): Mention | null {
  if (term.type !== 'fine') return null;
  return (
    eligible.find(
      (mention) =>
        mention.start >= end &&
        WHICH.test(text.slice(end - start, mention.start - start)) &&
        ANSWERS.test(text.slice(mention.end - start))
    ) ?? null
  );
}

const WHICH = /,\s(?:que\s|qu'|dont\s|which\s|that\s)(?:(?:le|la|the)\s(?:[\p{Ll}-]+\s){0,2}|l')?$/u;
const ANSWERS =
  /^\s(?:(?:n'a pas|a|avait|has|had|have|will|would|says it will|plans to|intends to|compte|entend|dit|va|n'entend pas|does not)\s)?(?:(?:aussitôt|depuis|déjà|immédiatement|since|already|now|not|de ne pas|avoir)\s){0,2}(?:accept|contest|conteste|régl|pay|attaqu|appeal|challeng|disput|fight|fought|denounc|dénonc|settl|acquitt)\p{L}*(?!\p{L})/u;
