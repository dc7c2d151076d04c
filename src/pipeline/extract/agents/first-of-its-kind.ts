import type { Mention } from '../../types.ts';
import type { Scene } from '../scene.ts';

/**
 * The authorities without those that say of another what it is: “Germany’s Bundeskartellamt is the latest European watchdog to investigate A” is told of the
 * Bundeskartellamt alone.
 */
export function withoutPredicates(mentions: readonly Mention[], { start: from, text }: Scene): Mention[] {
  return mentions.filter(
    ({ start }, i) =>
      i === 0 || !IS_THE_FIRST.test(text.slice(Math.max(0, start - from - REACH), start - from))
  );
}

/** Characters back in which the verb stands. */
const REACH = 40;

const IS_THE_FIRST =
  /(?<!\p{L})(?:is|are|was|were|became|becomes|est|sont|était|fut|devient|devenue?)\s(?:(?:now|also|thus|aussi|ainsi)\s)?(?:one of\s|parmi\s)?(?:the|le|la|les|l')\s?(?:(?:very|only)\s)?(?:first|second|third|latest|last|only|sole|premi(?:er|ère)|deuxième|troisième|derni(?:er|ère)|seule?)s?\s(?:[\p{L}-]+\s)?$/iu;
