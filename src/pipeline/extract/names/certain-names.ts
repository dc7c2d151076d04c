import type { Span } from '../../types.ts';
import { isCapitalised } from '../text/characters.ts';
import { AUXILIARIES } from '../terms/verbs.ts';
import { ARTICLES, FUNCTION_WORDS } from './cues.ts';
import { FIRST_NAMES } from './first-names.ts';
import { isAdjacent, wordAfter, wordsAfter } from './surroundings.ts';

/**
 * A word that opens a sentence without an article, yet has a verb of its own, is a name: « Next was fined », « Gap closed its
 * shops », « Wish a été déréférencé », but not « Visa rules were tightened ».
 */
export function isCertainName(text: string, { start, end }: Span): boolean {
  const first = wordAfter(text, end);
  if (!isAdjacent(first)) return false;
  const [, second = '', third = '', fourth = ''] = wordsAfter(text, end, 4);
  const word = first.word;
  // In French no noun is a subject without its article; but a person may be.
  if (isFrenchVerb(word, second) && !FIRST_NAMES.has(text.slice(start, end))) return true;
  if (DATED_PAST.test(text.slice(end, end + 60)) || SEES_ITSELF.test(text.slice(end, end + 40))) return true;
  if (/^(vient|viennent|venait)$/.test(word)) return /^d[e’']?$/.test(second) && third !== '';
  if (HELD_TO.test(text.slice(end, end + 40))) return true;
  const verb = isParticle(second) || second === 'pas' ? third : second;
  if (/^(was|were|is|are|has|had|a|est|avait|était|aura|sera)$/.test(word))
    return (
      PAST.test(verb) ||
      (/^(été|been|being)$/.test(verb) && third !== '') ||
      (/^(is|was)$/.test(word) && /ing$/.test(verb)) ||
      isPutThere(text.slice(end, end + 40)) ||
      IS_STRUCK.test(text.slice(end, end + 60))
    );
  if (/^(will|would|could|must|should|cannot)$/.test(word)) return /^[a-z]{3,}$/.test(verb) && verb !== 'not';
  if (/^(va|veut|doit|peut|pourrait|devra|devrait)$/.test(word)) return /(er|ir|re|oir)$/.test(verb);
  if (/^(v|vs|versus|against|contre)$/.test(word)) return true;
  // “Zoom did not return a call”, “Norwegian got away with it”.
  if (/^(did|does|do)$/.test(word)) return second === 'not';
  if (/^(got|lost|won|paid|rose|fell|say|said|says)$/.test(word)) return true;
  if (
    /^(recalls|recalling|sues|settles|unveils|acquires|launches|appeals|denies|agrees|confirms)$/.test(word)
  )
    return true;
  if (word === 'to') return IN_HEADLINES.test(second);
  // « Orange n’est pas visé ».
  if (word === 'n')
    return (
      /^(est|a|avait|était|sera)$/.test(second) && /^(pas|plus|jamais)$/.test(third) && PAST.test(fourth)
    );
  if (!/^[a-z]{2,}ed$/.test(word)) return false;
  const object = wordAfter(text, first.end);
  return (
    ARTICLES.has(object.word) ||
    FUNCTION_WORDS.has(object.word) ||
    isCapitalised(object.word) ||
    /^\d|^[a-z]{3,}s$|^data$/.test(object.word)
  );
}

/** “Meta is the subject of an inquiry”, “Apple was the target of a raid”. */
const IS_STRUCK =
  /^\s(?:is|was|are|were)\s(?:(?:also|now|again|already)\s)?(?:the\s(?:subject|target|focus|object|recipient)\sof|among\sthe|one\sof\sthe)\s/u;

/** « a pour la première fois été », « n'a plus le droit », « devra »: what no English word is, or is not followed by. */
function isFrenchVerb(word: string, next: string): boolean {
  if (word === 'a')
    return /^(?:été|pour|la|le|les|l|une?|des|du|à|au|aux|déjà|aussi|toujours|ensuite|depuis|ainsi|fini|dû|pu|eu|deux|trois|cette|ce|ces|son|sa|ses)$/.test(
      next
    );
  if (word === 'n' || word === 's') return /^(?:est|a|avait|était|aura|sera|en|y)$/.test(next);
  if (word === 'est') return /^(?:pour|aussi|déjà|toujours|désormais|ainsi|à|sous|dans|en)$/.test(next);
  if (word === 'risque') return /^(?:une?|la|le|de|d|jusqu|gros|désormais|\d.*)$/.test(next);
  return /^(?:avait|était|devra|devrait|doit|pourra|aura|sera|vient|peut|veut|ne)$/.test(word);
}

/** “Target to settle suit”, “Shell to sell fields”: in headlines what companies will do. */
const IN_HEADLINES =
  /^(?:pay|recall|settle|sell|buy|appeal|invest|acquire|expand|sue|shut|split|report|replace|unveil|plead|refund|halt|resume|repay|issue|list|merge|supply)$/;

/** “Target is under orders”, “Gap has until May”, “Next has ten days”, “Visa is to open”: of words without an article said of names alone. */
function isPutThere(after: string): boolean {
  return UNDER.test(after) || HAS_TIME.test(after) || IS_IN_IT.test(after);
}

/** “Meta may no longer”, “Gap is no longer allowed”, “Orange has to”, “Next needs a licence”: what somebody may, must or needs. */
const HELD_TO =
  /^\s(?:(?:may|can|might)\s(?:not|no longer|only|now|still|never|continue|keep)\s(?!be\s(?:need|requir|issu|grant|renew|extend))\p{Ll}{2,}|(?:is|was)\s(?:no longer|not|now)\s(?:\p{Ll}{3,}ed|able|free|forbidden)\s|(?:has|had|needs)\sto\s\p{Ll}{2,}|needs\s(?:an?|its|the)\s)/u;

const UNDER =
  /^\s(?:is|was|has been)\s(?:(?:also|again|back|now|once more|\p{Ll}+ly)\s)?(?:under\s(?:an?\s)?(?:\p{Ll}+\s)?(?:orders?|instructions?|investigation|injunction|scrutiny|pressure|fire|supervision)|to\s(?!be\s|do\s|the\s)\p{Ll}{3,}|(?:US|A|C|HK)?[$€£¥₹]\d)/u;
const IS_IN_IT =
  /^\s(?:is|was|has been)\s(?:(?:never|not|also|once|no longer)\s)?(?:part of|among|at the heart of|a (?:party|target|member|unit|subsidiary) (?:to|in|of))(?!\p{L})/u;
const HAS_TIME =
  /^\s(?:has|had)\s(?:until|\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|sixty|ninety)\s(?:\p{L}+\s)?(?:days?|weeks?|months?|years?|hours?|\p{Lu}\p{Ll}+|\d)/u;

/** At the start of a sentence « Target audiences » and « Visa rules » look like a subject with its verb; these do not. */
export function isCertainSubject(text: string, { end }: Span): boolean {
  const [first = '', second = ''] = wordsAfter(text, end, 2);
  if (AUXILIARIES.has(first) || isParticle(first)) return true;
  // “faces a fine”: the article, and not the French verb.
  if (/s$/.test(first) && second !== 'a' && AUXILIARIES.has(second)) return false;
  return !/s$/.test(first) || ARTICLES.has(second) || FUNCTION_WORDS.has(second) || /^\d/.test(second);
}

export function isParticle(word: string): boolean {
  return /^(n|ne|se|s|y|en|lui|leur|also|l|le|les|la|not|now|has|qui|which|déjà|aussi|bien|donc|désormais|toujours|enfin|encore|just|already|recently|\p{L}+ment|\p{L}+ly)$/u.test(
    word
  );
}

/** “Apple was on Monday fined”, “Target this week agreed”: between a name and its verb. */
const DATED_PAST =
  /^\s(?:(?:was|were|is|has|had)\s)?(?:on\s\p{Lu}\p{Ll}+day|(?:this|last)\s(?:week|month|year|\p{Lu}\p{Ll}+)|yesterday|today)\s(?:\p{Ll}{2,}ed|lost|won|said|told|sold|bought|hit|sued|cut|put|set|paid|began|took|gave|made|held)\s/u;

/** « Orange s’est vu infliger », « Free se voit retirer ». */
const SEES_ITSELF = /^\s(?:s['’](?:est|était)\svue?|se\svoi(?:t|ent))\s\p{Ll}+(?:er|ir|re)(?!\p{L})/u;

const PAST =
  /^(\p{Ll}{2,}(ed|é|ée|it|ie|ise)|written|begun|withdrawn|chosen|seen|grown|shown|put|set|made|got|paid|won|lost|led|found|sold|sent|hit|told|sued|named|given|taken|bought|built|dealt|stung|struck|(?!peu$|lieu$|depuis$|parmi$|aussi$|ainsi$|mais$)\p{Ll}{2,}(?:i|u|is|ert))$/u;
