import type { Mention } from '../../types.ts';
import { createSearch } from '../text/search.ts';

/**
 * Without the networks on which somebody says what is told: “The agency wrote on X on Tuesday that it had fined A”, « a annoncé sur LinkedIn avoir saisi ».
 * They neither act nor are struck, and no pronoun means them. `text`: with one kind of each mark.
 */
export function withoutChannels(mentions: readonly Mention[], text: string): Mention[] {
  return mentions.filter(
    ({ kind, start, end }) =>
      kind !== 'company' ||
      !SAYS_ON.test(text.slice(Math.max(0, start - REACH), start)) ||
      !WHAT_IS_SAID.test(text.slice(end, end + REACH))
  );
}

const REACH = 60;

/** A verb of saying, with the day at most before the network. */
const SAYS_ON = createSearch(
  /(?<!\p{L})(?:wrote|writes|said|says|posted|announce[sd]|tweeted|declared|revealed|confirmed|écrit|écrivait|annoncé?|annonçait|déclaré?|indiqué?|posté|tweeté|affirmé?|précisé?|révélé|confirmé)\s(?:(?:on|late|early|late on|yesterday|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|(?:mon|tues|wednes|thurs|fri|satur|sun)day|matin|soir|night|morning)\s){0,3}(?:on|sur|via)\s$/iu
);
/** What is said, its day, or the end of the clause: not « a annoncé sur A une enquête ». */
const WHAT_IS_SAID =
  /^(?:[,.:;]|\s?["»]|\s(?:on|late|early|that|it|he|she|they|yesterday|this|last|que|avoir|être|ce|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|à)(?!\p{L})|\squ')/u;
