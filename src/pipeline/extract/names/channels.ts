import type { Mention } from '../../types.ts';
import { createSearch } from '../text/search.ts';

/**
 * Without the networks on which somebody says what is told: “The agency wrote on X on Tuesday that it had fined A”, « a annoncé sur LinkedIn avoir saisi ».
 * They neither act nor are struck, and no pronoun means them. `text`: with one kind of each mark.
 */
export function withoutChannels(mentions: readonly Mention[], text: string): Mention[] {
  return mentions.filter(({ kind, start, end }) => {
    if (kind !== 'company') return true;
    const before = text.slice(Math.max(0, start - REACH), start);
    const behind = text.slice(end, end + REACH);
    return !(
      (SAYS_ON.test(before) && WHAT_IS_SAID.test(behind)) ||
      (POSTS_ON.test(before) && THAT.test(behind))
    );
  });
}

const REACH = 60;

/** A verb of saying, with the day at most before the network. */
const SAYS_ON = createSearch(
  /(?<!\p{L})(?:wrote|writes|said|says|announce[sd]|declared|revealed|confirmed|écrit|écrivait|annoncé?|annonçait|déclaré?|indiqué?|affirmé?|précisé?|révélé|confirmé)\s(?:(?:on|late|early|late on|yesterday|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|(?:mon|tues|wednes|thurs|fri|satur|sun)day|matin|soir|night|morning)\s){0,3}(?:on|sur|via)\s$/iu
);
/** What is said, its day, or the end of the clause: not « a annoncé sur A une enquête ». */
const WHAT_IS_SAID =
  /^(?:[,.:;]|\s?["»]|\s(?:on|late|early|that|it|he|she|they|yesterday|this|last|que|avoir|être|ce|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|à)(?!\p{L})|\squ')/u;
/** “posted on A that”; but “videos posted on A” may be what is looked into. */
const POSTS_ON = /(?<!\p{L})(?:posted|tweeted|posté|tweeté)\s(?:on|sur)\s$/iu;
const THAT = /^\s(?:on\s\p{Lu}\p{Ll}+\s)?(?:that\s|qu)/u;
