import type { Span } from '../../types.ts';
import type { Hit } from '../terms/hits.ts';
import type { Scene } from '../scene.ts';
import { createSearch } from '../text/search.ts';

/** Where the clause ends that a sentence opens with to say when it was: “Two months after fining A, ”, « Un an après avoir bloqué B, »; its start, if it opens otherwise. */
function endOfTimeClause({ start, text }: Scene): number {
  return start + (TIME_CLAUSE.exec(text)?.[0].length ?? 0);
}

/** Whether something is told in the clause that says when what the sentence tells was: it opens or ends the sentence, “, four years after the US blacklisted B”. */
export function isInTimeClause({ start }: Pick<Span, 'start'>, scene: Scene): boolean {
  return start < endOfTimeClause(scene) || AT_THE_END.test(scene.text.slice(0, start - scene.start));
}

const AT_THE_END = createSearch(
  /\p{L}[^;:]*,\s(?:[\p{L}\d'-]+\s){1,4}(?:weeks?|months?|years?|semaines?|mois|ans?|années?)\s(?:after|before|après|avant)\s[^;:,]*$/u
);

/** Whether of two passages one stands in that clause, and the other does not. */
export function areApartInTime(one: Pick<Span, 'start'>, other: Pick<Span, 'start'>, scene: Scene): boolean {
  const end = endOfTimeClause(scene);
  return one.start < end !== other.start < end;
}

/** “blocked A, and in December it fined B”, « lui a infligé 5 millions, et en 2023 l'avait mis en demeure »: a date behind a term that says when what comes next was. */
export function isOfNextVerb(
  date: Span,
  { verbEnd }: Pick<Hit, 'verbEnd'>,
  { start, text, authorities }: Scene
): boolean {
  if (date.start < verbEnd || !AND_THEN.test(text.slice(verbEnd - start, date.start - start))) return false;
  // “fined it €20m, and on 23 May Britain's data watchdog followed”
  const another = authorities.some(
    (one) => one.start > date.end && NEXT_SUBJECT.test(text.slice(date.end - start, one.start - start))
  );
  return another || IT_ACTS.test(text.slice(date.end - start, date.end - start + 30));
}

/** “investigated A for years before it fined it on Tuesday”, « avait enquêté avant de le condamner mardi »: a date of what came in the end. */
export function isOfWhatFollowed(date: Span, { end }: Pick<Hit, 'end'>, { start, text }: Scene): boolean {
  return date.start >= end && BEFORE_IT_DID.test(text.slice(end - start, date.start - start));
}

/** “blocked A in 2023 and later fined it”, « bloqué A en 2023, puis infligé »: a date of what came first. */
export function isOfWhatCameFirst(
  date: Span,
  { start, verbEnd }: Pick<Hit, 'start' | 'verbEnd'>,
  scene: Scene
): boolean {
  if (date.end > start) return false;
  const gap = scene.text.slice(date.end - scene.start, verbEnd - scene.start);
  return THEN_IT_DID.test(gap) || LATER_IT_DID.test(gap);
}

const THEN_IT_DID =
  /^,?\s(?:(?:and|but|et|mais)\s(?:(?:has|had|was|were|it|a|ont|lui|leur|en)\s){0,2}(?:then|afterwards|ensuite|puis)|puis|before\s\p{Ll}+ing|avant\sd(?:e\s|')(?:(?:lui|leur|les?|la)\s|l')?\p{Ll}+(?:er|re|ir))(?!\p{L})/u;
const LATER_IT_DID =
  /\s(?:and|but|et|mais|puis|avant\sd(?:e\s|'))\s?(?:[^\s,;:.]+\s){0,4}?(?:(?<=\s(?:has|have|had)\s)since|later|subsequently|eventually|plus\stard|par\sla\ssuite)(?!\p{L})[^,;:.]*$/u;

const BEFORE_IT_DID =
  /(?<!\p{L})before\s(?:(?:it|they|he|she|the\s\p{Ll}+)\s(?:(?:finally|then)\s)?\p{Ll}{3,}(?:ed|t)|(?:finally\s)?\p{Ll}{3,}ing(?=\s(?:it|them|him|her|the|an?|its|their|another|out|down)\s))(?!\p{L})|(?<!\p{L})avant\s(?:d(?:e\s|')(?:(?:l[ae]s?|lui|leur)\s|l')?\p{Ll}+(?:er|ir|re)(?!\p{L})|qu(?:e\s|'))/u;

const NEXT_SUBJECT = /^,?\s(?:(?:the|la|le|les)\s|l')?(?:\p{Lu}\p{L}+'s\s)?$/u;

const AND_THEN =
  /(?:,|\s)\s?(?:and|et|but|mais|puis|then)\s(?:(?:in|on|last|this|late|early|en|le|au|fin|début|dès|courant)\s)?$/u;
const IT_ACTS =
  /^,?\s(?:it|they|he|she|elles?|ils?|l'(?:autorité|agence|institution)|(?:the|la|le)\s(?:regulator|watchdog|agency|commission|régulateur|gendarme))\s|^\s(?:l'|(?:lui|les|leur|en|y)\s)?(?:a|ont|avait|avaient)\s|^\s(?:(?:also|then|again|even)\s)?(?:\p{Ll}{2,}ed|sued|told|took|began|won|went)\s(?:it|them|the|an?|its|\p{Lu})/u;

const TIME_CLAUSE = createSearch(
  /^[«"\s]*(?:(?:about|some|just|only|barely|less than|more than|à peine|quelque|moins de|plus de|moins d'|plus d')\s?)?(?:(?:an?|une?|one|two|three|four|five|six|several|deux|trois|quatre|cinq|quelques|plusieurs|\d{1,2})\s)?(?:hours?|days?|weeks?|months?|years?|heures?|jours?|semaines?|mois|ans?|années?)\s(?:after|before|après|avant)\s(?:[\p{L}-]+ing|having|avoir|s'être|être|d'avoir|its|his|her|their|son|sa|ses|leurs?)\s[^;:.]{2,120}?,\s(?!\d)/iu
);
