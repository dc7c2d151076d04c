import type { AmountMention } from './amounts.ts';
import type { Hit } from '../terms/hits.ts';
import type { Scene } from '../scene.ts';
import { createSearch } from '../text/search.ts';

/** “agreed to pay $950 million for the business”, « payer 3 milliards pour racheter A », “a termination fee of $1bn”: what a term of paying tells of is a purchase, or owed by contract. */
export function paysPrice({ term, end, verbEnd }: Hit, scene: Scene): boolean {
  const inside = scene.amounts.find(({ start }) => start >= verbEnd && start < end);
  const next = inside ?? scene.amounts.find(({ start }) => start >= end);
  if (next === undefined || !/pay|vers/.test(term.words)) return false;
  // “paid me nothing until I wrote to the regulator”
  if (TO_WHOM.test(term.words) && !inside) return true;
  if (SOLD.test(scene.text.slice(0, verbEnd - scene.start))) return true;
  const between = scene.text.slice((inside ? verbEnd : end) - scene.start, next.start - scene.start);
  if (FEE_BEFORE.test(between) || (!PENALTY.test(between) && isFee(next, scene))) return true;
  return BARE.test(between) && isPrice(next, scene);
}

/** A term that leads from the verb to who is paid. */
const TO_WHOM = /^\((?:paid|payé)\/.*\s(?:to\s(?:the\s\S\s)?\(|\(à\s)/u;

function isFee({ end }: AmountMention, scene: Scene): boolean {
  return FEE_AFTER.test(scene.text.slice(end - scene.start));
}

const FEES =
  '(?:(?:termination|break(?:-?up|ing)?|reverse(?: break| termination)?|licen[cs](?:e|ing)|cancellation|franchise|listing|management)[ -]fees?|royalt(?:y|ies)|dividends?|rent|indemnités? de (?:rupture|résiliation|départ)|frais de (?:rupture|résiliation)|redevances?|dividendes?|loyers?)';
const FEE_BEFORE = new RegExp(`\\s${FEES}\\s(?:of|de|d')\\s?[^,;:]{0,16}$`, 'iu');
/** What everybody pays; but « 3 millions d'impôts éludés » are asked for. */
const DUES =
  '(?:(?:impôts?|taxes|cotisations)(?!\\s(?:[ée]lud|impay|arriér|dus|dues|non\\s|soustrait))|factures|salaires|wages|primes|aides|subventions)';
const FEE_AFTER = new RegExp(
  `^(?:\\s(?:d'euros|de dollars|de livres))?(?:\\s(?:an?|per|par)\\s(?:year|an))?\\s(?:(?:in|as an?|de|d'|en|au titre d[eu]s?)\\s?)?(?:${FEES}|(?<=\\s(?:d[e']|in)\\s?)${DUES})(?!\\p{L})`,
  'iu'
);
const PENALTY = /(?<!\p{L})(?:fines?|penalt(?:y|ies)|amendes?|sanctions?|pénalités?)(?!\p{L})/iu;

/** Whether a sum is told as what somebody gives for a company, a part of one, or rights. */
export function isPrice({ start, end }: AmountMention, scene: Scene): boolean {
  return (
    FOR_WHAT.test(scene.text.slice(end - scene.start)) ||
    FOR_FREQUENCIES.test(scene.text.slice(end - scene.start)) ||
    (OF_SHARES.test(scene.text) && QUOTED_AT.test(scene.text.slice(0, start - scene.start)))
  );
}

/** “paid €2bn to the regulator for spectrum”, « 800 millions au régulateur pour ses fréquences 5G ». */
const FOR_FREQUENCIES =
  /^[^;:.]{0,60}\s(?:for|pour)\s(?:(?:its|their|the|an?|new|more|extra|\d+|\dg|mobile|radio|operating|mining|ses|leurs|les|des|sa|une?|la|nouvelles?)\s){0,3}(?:spectrum|frequencies|airwaves|licen[cs]es?|fréquences|bandes?)(?!\p{L})/iu;

/** “Shares opened at $52, above the $40 at which they had been priced”, « le titre a clôturé à 45 dollars ». */
const OF_SHARES = /(?<!\p{L})(?:shares?|stock|ADRs?|IPO|actions?|titres?)(?!\p{L})/iu;
const QUOTED_AT =
  /(?<!\p{L})(?:(?:opened|closed|ended|traded|trading|priced|finished|settled|slid|fell|rose|jumped|climbed|dropped|changed hands|ouvert|clôturé|terminé|échangée?s?|cotée?s?|fixée?s?)\s(?:[\p{L}\d.,%]+\s){0,3}(?:at|to|à)|(?:above|below|over|under|au-dessus|au-dessous)\s(?:the|des?|du))\s$/u;

/** « a signé la cession de ses magasins à B, à qui il versera », “is selling the unit to B, to which it will pay”: to whoever takes it over. */
const SOLD = createSearch(
  /(?<!\p{L})(?:cession|vente|reprise|rachat|céd(?:é|e|er|ant)|vend(?:u|re|ant)?|sale|selling|sold|sells?|handing over|disposal|takeover)(?!\p{L})[^.;]{0,140},\s(?:à\s(?:qui|laquelle)|auquel|auxquel\p{L}+|(?:to\s)?(?:whom|which))\s(?:ils?|elles?|it|they|l[ea]\s\p{Ll}+|l'\p{Ll}+|the\s\p{Ll}+)\s(?:\p{Ll}+\s){0,3}\p{Ll}*$/u
);

/** No word of a penalty stands between the verb and the sum. */
const BARE = /^(?:\s\p{Ll}+){0,3}\s$/u;
const FOR_WHAT =
  /^(?:\s\([^()]{1,40}\))?\s(?:in (?:cash|stock|shares)(?: and (?:cash|stock|shares))?\s|en (?:numéraire|actions|cash)\s)?(?:to (?:buy|acquire|take over)(?!\p{L})|pour (?:racheter|acquérir|acheter|s'offrir|(?:en )?prendre le contrôle)(?!\p{L})|(?:for|pour)\s(?:(?:the|its|his|their|an?|all of|most of|la|les?|une?|son|sa|ses)\s|l')(?:(?!(?:of|in|de|des|du|by|at)\s)[\p{L}\d%-]+\s){0,3}(?:business|businesses|operations|stake|shares|unit|assets|subsidiary|start-?up|division|stores|licences?|licenses?|spectrum|rights|filiale|participation|activités?|actifs|magasins|fréquences|droits)(?=(?:\s\p{Ll}+)?(?:[.,;:)]|$)|\s(?:in|of|last|from|owned|that|and|when|de|du|d'|en|que|qui)(?!\p{Ll})))/iu;
