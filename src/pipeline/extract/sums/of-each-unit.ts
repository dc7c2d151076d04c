import type { Scene } from '../scene.ts';
import type { AmountMention } from './amounts.ts';

/** « 5 000 euros par annonce, soit un total de 3,05 millions », “$10,000 per breach, or $3m in all”: the rate, where the sentence goes on to say what it comes to. */
export function isOfEachUnit(amount: AmountMention, { amounts, start, text }: Scene): boolean {
  const total = amounts.find((other) => other.start >= amount.end);
  return (
    total !== undefined &&
    total.currency === amount.currency &&
    total.value >= 2 * amount.value &&
    OF_UNIT_IN_ALL.test(text.slice(amount.end - start, total.start - start))
  );
}

const OF_UNIT_IN_ALL =
  /^\s(?:d'amende\s)?(?:par|per|pour\schaque|for\s(?:each|every))\s(?!an\s|year\s)[^,;:.]{2,50},?\s(?:soit|or|for|pour|totall?ing|coming\sto|bringing|ce\squi)(?:\s[\p{L}']+){0,7}\s(?:d')?$/iu;
