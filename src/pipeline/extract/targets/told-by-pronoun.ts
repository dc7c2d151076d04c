import type { Mention } from '../../types.ts';
import type { Hit } from '../terms/hits.ts';
import type { Scene } from '../scene.ts';

/** Whom it means is struck whatever is named behind; but « lui a adressé deux amendes, pour A puis pour B » says for whom each of them is. */
export function isToldByPronoun({ start, term }: Hit, scene: Scene): boolean {
  const at = start - scene.start;
  if (term.language !== 'fr' || !DATIVE_BEFORE.test(scene.text.slice(0, at))) return false;
  return term.type !== 'fine' || !SEVERAL_FINES.test(scene.text.slice(at));
}

/** « Une amende de 5 millions lui a été infligée : il n’avait pas notifié le rachat de B »: it strikes whom the pronoun means. */
export function isGivenToIt({ term, start, end }: Hit, { start: from, text }: Scene): boolean {
  return term.language === 'fr' && GIVEN_TO_IT.test(text.slice(start - from, end - from));
}

const GIVEN_TO_IT =
  /\s(?:lui|leur)\s(?:a|ont|avait|avaient|est|sont|était|sera|seront)\s(?:\p{Ll}+\s){0,2}\p{Ll}+$/u;

/** “made it sell B”, “ordered them to leave A”: whom the pronoun means. */
export function isMadeToAct({ term, verbEnd, end }: Hit, { start }: Mention, scene: Scene): boolean {
  return (
    term.language === 'en' &&
    term.type !== 'fine' &&
    start >= end &&
    /^\s(?:it|them)\s(?!and\s|or\s)/u.test(scene.text.slice(verbEnd - scene.start))
  );
}

/** “fined it €5m and B €3m”: the first sum is that of whom the pronoun means. */
export function isFinedFirst({ term, verbEnd }: Hit, scene: Scene): boolean {
  return (
    term.language === 'en' &&
    term.type === 'fine' &&
    /^\s(?:it|them)\s(?:(?:a|another|some|about|nearly)\s)?(?:\p{Lu}{0,3}[$¤£¥]|\d|\p{Lu}{2,3}\s?\d)/u.test(
      scene.text.slice(verbEnd - scene.start)
    )
  );
}

const SEVERAL_FINES =
  /^\p{L}+\s(?:\p{L}+\s){0,2}?(?:deux|trois|quatre|cinq|six|plusieurs|des)\s(?:\p{Ll}+\s)?(?:amendes|sanctions|pénalités)(?!\p{L})/u;

const DATIVE_BEFORE =
  /(?:^|[\s,'])(?:(?:lui|leur)\s|(?:les\s|l')(?=a\s|ont\s|avai|ayant\s))(?:(?:a|ont|avait|avaient|aura|auront|ayant|fait|font)\s(?:(?:aussi|également|ensuite|déjà|même|donc|alors|\p{Ll}+ment)\s)?)?$/u;
