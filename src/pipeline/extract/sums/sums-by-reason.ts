import type { AmountMention } from './amounts.ts';
import { isSomethingElse } from './fine-amount.ts';
import type { Scene } from '../scene.ts';

/**
 * « 15 millions pour ses cookies et 30 millions pour une fuite », “€15m over cookies and another €30m for a leak”: the sum that whoever pays `first` pays
 * for something else; null where there is none, where a name stands between them, or where the two are the parts of a sum before them.
 */
export function sumForAnotherReason(first: AmountMention, scene: Scene): AmountMention | null {
  const { amounts, companies, text, start } = scene;
  const next = amounts.find((one) => one.start >= first.end && !one.converted);
  if (!next || next.currency !== first.currency || isSomethingElse(next, scene)) return null;
  const total = amounts.find((one) => one.value === first.value + next.value);
  // “$25m over Alexa and $6m over Ring”: what for.
  const named = companies.some(
    (mention) =>
      mention.start >= first.end &&
      mention.end <= next.start &&
      !PAYER.test(text.slice(first.end - start, mention.start - start)) &&
      !OVER.test(text.slice(0, mention.start - start))
  );
  if (total || named) return null;
  const payer = companies.find((mention) => mention.start >= first.end && mention.end <= next.start);
  const isPaying = payer && PAYER.test(text.slice(first.end - start, payer.start - start));
  const gap = text.slice((isPaying ? payer.end : first.end) - start, next.start - start);
  if (TWO_FINES.test(text.slice(0, first.start - start)) && THE_OTHER.test(gap)) return next;
  const behind = text.slice(next.end - start);
  if (!GAP.test(gap) || !REASON.test(behind)) return null;
  const other = companies.find((mention) => mention.start >= next.end);
  return other && OF_ANOTHER.test(text.slice(next.end - start, other.start - start)) ? null : next;
}

/** « 15 millions d’euros d’amende à A pour ses cookies »: whom the first sum strikes. */
const PAYER = /^\s(?:d'amende\s)?(?:à|au|contre|on|against)\s(?:(?:la|le|the)\s|l')?$/u;
/** “two fines, one of €5m and one of €3m”, « deux amendes, l’une de 5 millions, l’autre de 3 ». */
const TWO_FINES =
  /(?<!\p{L})(?:deux|two)\s(?:[\p{L}-]+\s)?(?:amendes|sanctions|pénalités|fines|penalties)(?!\p{L})[^.;]{0,80}\s(?:l'une|la première|one|the first)\s(?:d'un montant\s)?(?:de|of|for|à)\s$/u;
const THE_OTHER =
  /^(?:\s(?:pour|for|over)\s[^,;:.\d]{3,90})?,?\s(?:(?:et|and)\s)?(?:l'autre|la seconde|la deuxième|one|another|the other|a second|the second)\s(?:d'un montant\s)?(?:de|of|for|à)\s$/u;
const GAP =
  /^(?:\s\([^()]{1,40}\))?(?:\s(?:d'amende|in fines))?(?:\s(?:on|le|last|in|en)?\s?\p{L}+(?:\s(?:dernier|week|month))?)?\s(?:pour|over|for|en raison d[eu]|in connection with)\s(?![^,;:]{0,60}\s(?:montant|total|chiffre|turnover|revenue))[^;:.()\d]{3,90}?(?:,|,?\s(?:et|and|puis|then|plus))\s(?:(?:une autre|another|a further|encore|puis|then|and|et)\s)?(?:(?:à|de|of)\s)?$/u;
const REASON =
  /^(?:\s\([^()]{1,40}\))?(?:\s(?:d'amende|in fines|more|de plus))?\s(?:(?:pour|over|for|en raison d[eu]|in connection with)\s\p{Ll}|(?:over|au sujet d[eu]|à propos d[eu])\s\p{Lu})/u;
const OVER = /\s(?:over|au sujet d[eu]|à propos d[eu])\s(?:the\s|its\s|l[ea]\s)?$/u;
/** « 3 millions pour A et 2 pour B »: who pays, and not what for. */
const OF_ANOTHER = /^\s(?:pour|for)\s(?:(?:la|le|les|the|son|sa|its)\s|l')?(?:\p{Ll}+\s)?$/u;
