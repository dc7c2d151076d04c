import type { AmountMention } from './amounts.ts';
import type { Hit } from './hits.ts';
import type { Scene } from './scene.ts';

/**
 * The amount of a fine, of the amounts in its sentence: the one that the words around it call so, else the nearest to the
 * term; never a conversion in brackets, a turnover, a price, a maximum.
 */
export function fineAmountOf(hit: Hit, scene: Scene): AmountMention | null {
  const ranked = scene.amounts
    .filter(({ converted }) => !converted)
    .map((amount) => ({ amount, cost: costOf(amount, hit, scene) }))
    .filter(({ cost }) => cost < LIMIT)
    .sort((a, b) => a.cost - b.cost);
  return ranked[0]?.amount ?? null;
}

const LIMIT = 1000;
const PENALTY_BEFORE =
  /(?:amendes?|sanctions?|pénalités?|astreinte|fines?|fined|penalt(?:y|ies)|payer|verser|pay|paying|condamnée? à|settlement|redressement|transaction)\b(?:[^.;,()]{0,40})$/i;
const PENALTY_AFTER = /^[\s-](?:\S+\s){0,3}(?:fine|penalty|d['’]amende|settlement|sanction)/i;
const SOMETHING_ELSE_BEFORE =
  /(?:chiffre d['’]affaires|bénéfices?|revenus?|revenues?|profits?|ventes|sales|valued|valorisée?|capitalisation|valuation|worth|lever|levé|levait|raise|raised|raising|rachat|rachet\p{L}+|takeover|acquisition|deal|bought|prix|price|jusqu['’]à|up to|maximum|économisé|evaded|perdu|lost|dommage|préjudice|investi\p{L}*|against|contre)\b[^.;,()]{0,30}$/iu;
const SOMETHING_ELSE_AFTER =
  /^\s(?:takeover|acquisition|deal|purchase|merger|ipo|initial|de chiffre|de bénéfice|de dollars de chiffre|in revenue|in sales|in profit|par jour|a day|per day|d['’]introduction)/i;

function costOf(amount: AmountMention, hit: Hit, scene: Scene): number {
  const before = scene.text.slice(Math.max(0, amount.start - scene.start - 60), amount.start - scene.start);
  const after = scene.text.slice(amount.end - scene.start, amount.end - scene.start + 40);
  if (SOMETHING_ELSE_BEFORE.test(before) || SOMETHING_ELSE_AFTER.test(after)) return LIMIT;
  const distance = amount.start >= hit.start ? Math.max(0, amount.start - hit.end) : hit.start - amount.end;
  return distance - (PENALTY_BEFORE.test(before) || PENALTY_AFTER.test(after) ? 100 : 0);
}
