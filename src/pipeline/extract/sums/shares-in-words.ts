import type { Mention } from '../../types.ts';
import type { AmountMention } from './amounts.ts';
import { isSomethingElse } from './fine-amount.ts';
import type { Scene } from '../scene.ts';

/**
 * What each of two companies pays where words say which is which: « 329 millions : 223,3 pour la première, 105,7 pour la seconde », “€223m for the former and €106m
 * for the latter”, « dont 223 pour la maison mère et 106 pour A ». By company; null where a sentence does not.
 */
export function sharesInWords(targets: readonly Mention[], scene: Scene): Map<string, AmountMention> | null {
  const [one, two, ...others] = [...new Set(targets.map(({ entity }) => entity))];
  if (!one || !two || others.length > 0) return null;
  const amounts = scene.amounts.filter((amount) => !amount.converted && !isSomethingElse(amount, scene));
  const [total, ...parts] = amounts;
  const inAll = parts.reduce((sum, { value }) => sum + value, 0);
  if (amounts.length > 2 && !(total && parts.length === 2 && inAll <= total.value * ROUNDED)) return null;
  const whose = (amount: AmountMention): string | null => {
    const behind = scene.text.slice(amount.end - scene.start);
    if (FIRST.test(behind)) return one;
    if (SECOND.test(behind)) return two;
    const named = scene.companies.find(({ start }) => start >= amount.end);
    return named &&
      (named.entity === one || named.entity === two) &&
      FOR.test(scene.text.slice(amount.end - scene.start, named.start - scene.start))
      ? named.entity
      : null;
  };
  const told = (amounts.length > 2 ? parts : amounts).flatMap((amount) => {
    const company = whose(amount);
    return company === null ? [] : [{ company, amount }];
  });
  const shares = new Map(told.map(({ company, amount }) => [company, amount]));
  const inWords = told.some(({ amount: { end } }) => {
    const behind = scene.text.slice(end - scene.start);
    return FIRST.test(behind) || SECOND.test(behind);
  });
  return inWords && told.length === 2 && shares.size === 2 ? shares : null;
}

/** Sums of a list are rounded as their total is. */
const ROUNDED = 1.03;

const FIRST =
  /^(?:\s\([^()]{1,40}\))?(?:\s(?:d'euros|de dollars))?\s(?:d'amende\s)?(?:pour|à|for|to|on|from)\s(?:la (?:première|maison[- ]mère)|le premier|l'une?|the (?:former|first|parent(?: company)?|owner))(?!\p{L}|\s(?:d[eu]|of)\s)/u;
const SECOND =
  /^(?:\s\([^()]{1,40}\))?(?:\s(?:d'euros|de dollars))?\s(?:d'amende\s)?(?:pour|à|for|to|on|from)\s(?:la (?:seconde|deuxième|filiale)|le second|le deuxième|sa filiale|l'autre|the (?:latter|second|other|subsidiary|unit)|its (?:subsidiary|unit))(?!\p{L}|\s(?:d[eu]|of)\s)/u;
const FOR = /^(?:\s\([^()]{1,40}\))?\s(?:d'amende\s)?(?:pour|à|for|to|on)\s$/u;
