import type { Hit } from '../terms/hits.ts';
import type { Scene } from '../scene.ts';
import { CLAUSE } from './appealed.ts';
import type { Governing } from './governing.ts';
import { AVERTED, CONTESTED, IMPOSED, NEGATED, NONE_BEHIND } from './modality.ts';
import { CLOSED_WITH } from './undone-words.ts';
import { hasOwnVerb } from './own-verb.ts';
import { UNANSWERED } from './told-back.ts';

/**
 * Whether the sentence says that what the term tells of did not happen: negated, averted, contested though nobody imposed it. `itsOwn`: the term is worded with a
 * negation, “may not buy”, “no choice but to”; `imposed`: it is said to have been imposed.
 */
export function isDenied(
  { governing, words, after, free }: Governing,
  itsOwn: boolean,
  imposed: boolean
): boolean {
  if (UNANSWERED.test(governing)) return false;
  // “ordered it not to”: ordered all the same; « ne pas renouveler », “not to renew”: what the term tells of.
  const inside = words
    .replace(ANOTHER_SPARED, ' ')
    .replace(/ not to$/, ' to')
    .replace(/^(?:not to|not|ne pas|n'a pas) /, '');
  const told = governing.replace(WITHOUT_IT, '');
  if ((!free && NEGATED.before.test(told)) || NEGATED.subject.test(told)) return true;
  if (!itsOwn && NEGATED.inside.test(inside)) return true;
  if (free) return false;
  const ne = /(?:^| )n(?:'|e )$/.test(governing);
  if (ne && (PAS.test(after) || !/^[^.;,]*(?:que |qu')/.test(after))) return true;
  if (NOBODY_BEHIND.test(after) || NOT_TO_PAY.test(governing)) return true;
  if (NONE_BEHIND.before.test(governing) && NONE_BEHIND.after.test(after)) return true;
  if (CONTESTED.test(governing) && !imposed && !hasOwnVerb(governing, words)) return true;
  // « dismissed the arguments and set the penalty », “escaped a trial but was ordered”: a verb of its own.
  if (hasOwnVerb(governing, words) || CLOSED_WITH.test(governing)) return false;
  // “was withdrawn on the orders of”: that is what was ordered.
  if (ON_COMMAND.test(words)) return false;
  return AVERTED.test(governing.replace(SUM_OR_YEAR, ' '));
}

/** “ordered A, but not its rival B, to”: said of another one. */
const ANOTHER_SPARED = /, (?:but not|and not|not|mais pas|et non(?: pas)?|pas) [^,]{2,40},/u;

/** « ne paiera finalement pas la somme que »: and not « ne paiera que ». */
const PAS = /^ (?:(?:\p{L}+ment|donc|toujours|même) )?(?:pas|jamais|plus)(?!\p{L})/u;

/** “fined nobody”, “fined A nothing”, « n’a condamné personne ». */
const NOBODY_BEHIND =
  /^ (?:nobody|no one|none of (?:them|these|those)|not one of|personne)(?!\p{L})|^ (?:[^ ,;:]+ ){1,3}nothing(?! (?:less|but an?|short))(?!\p{L})/u;

/** “will not have to pay the €3m fine”, up to the fine. */
const NOT_TO_PAY =
  /(?<!\p{L})(?:not|never|no longer|won't) (?:\p{L}+ )?(?:have|has|need|be made|be required|be forced) to pay (?:[^ ,;:]+ ){0,6}$/u;

const ON_COMMAND =
  /^(?:on (?:the )?(?:orders?|instructions|say-so|command)|at the (?:behest|insistence|bidding|instigation|request)|by (?:order|decree)|(?:sur|sous) (?:l')?(?:ordre|injonction|instruction|sommation))(?!\p{L})/u;

/** “sold without an adapter and fined A”: what is lacking is told there, and ends with the verb that follows. */
const WITHOUT_IT =
  /(?<!\p{L})(?:without|sans) (?!\p{L}+(?:ing|er|ir|re) )(?:[^ ,]+ ){1,4}(?=(?:and|et) (?:(?:has|had|also|later|then|a|lui a|aussi|ensuite) )*$)/u;

/** « a annulé en 2022 l’amende de 1,06 milliard d’euros réclamée à A»: as many words, and nothing between. */
const SUM_OR_YEAR =
  / (?:en (?:\p{L}+ )?20\d\d|in (?:\p{L}+ )?20\d\d|(?:de |d'|of )?(?:[$¤£]\s?)?\d[\d· ]*(?: (?:millions?|milliards?|billion|million|bn))?(?: (?:d'euros|de dollars|de livres|de francs|euros|dollars|pounds))?)(?= )/gu;

/** « n’entrera pas en Bourse »: the term itself says what will not be. */
export function isWordedNot({ term }: Hit): boolean {
  return (
    WORDED_NOT.test(term.words) || (SHUT_OUT.has(term.type) && /(?<!\p{L})pas(?!\p{L})/u.test(term.words))
  );
}

const SHUT_OUT: ReadonlySet<string> = new Set(['ban', 'restriction', 'ipo_suspended']);

/** “may not buy”, “no choice but to”: what is forbidden or forced. */
const WORDED_NOT =
  /(?<!\p{L})(?:no (?:longer|\(?choice|option|\((?:more|new|business)|(?<=^\(may\S+ . \(no )more than)|not \(?(?:renew|be renewed|extend|another|fit)|^\(will not\/would not|wouldn't\) let|sa(?:id|ys) no|cannot|may not|must not|not be allowed|not allowed|not get)(?!\p{L})/u;

/** Whether the words of a fine, or those beside it, say that it was imposed, or by whom: “a £46m penalty from the regulator”, “an FTC lawsuit”. */
export function isToldImposed(hit: Hit, scene: Scene, { words, rest }: Governing): boolean {
  const { end, term } = hit;
  const from = term.type === 'fine' ? /^ (?:from|by) (?:the )?/u.exec(rest) : null;
  const at = end + (from?.[0].length ?? 0);
  const isFrom = from !== null && scene.authorities.some(({ start }) => start >= at && start < at + NEXT);
  return isFrom || isAgencysOwn(hit, scene) || IMPOSED.test(words + rest.slice(0, CLAUSE));
}

/** “an FTC lawsuit”, “the Commission's €200m fine”: whose it is stands right before it. */
function isAgencysOwn({ start, term }: Hit, scene: Scene): boolean {
  return (
    term.frame === 'noun' &&
    term.language === 'en' &&
    scene.authorities.some(
      (one) =>
        one.kind === 'authority' &&
        // No suit is a court's.
        one.entity?.endsWith('-courts') !== true &&
        one.end < start &&
        WHOSE.test(scene.text.slice(one.end - scene.start, start - scene.start))
    )
  );
}

const WHOSE = /^(?:'s?)?\s(?:(?:\p{Ll}+|\p{Sc}?[\d.]+\p{L}*)\s){0,3}$/u;

/** Characters behind “from” in which whoever imposed it is named. */
const NEXT = 30;
