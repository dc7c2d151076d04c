import type { Beside } from './beside.ts';

/** Whether the words tell of no bill: “a rather larger bill”, “proposed by the operator”. */
export function isNoLaw({ words, before, rest, hit: { end }, scene: { companies } }: Beside): boolean {
  return (
    (TAB.test(words) && (LARGER.test(before) || OF_HOUSEHOLDS.test(before) || COMES_TO.test(rest))) ||
    (DRAFT.test(words) && OF_GUIDANCE.test(rest)) ||
    (WHICH.test(words) && BROKEN.test(before)) ||
    (BY.test(words) && (OF_A_FIRM.test(rest) || companies.some(({ start: at }) => at === end + 1)))
  );
}

/** Whether what was approved, adopted or passed is no law: “challenge the charges that the regulator approved, arguing that it misread the rules”. */
export function isNoEnactment({ words, before, rest, scene: { companies } }: Beside): boolean {
  return (
    REASON_INSIDE.test(words) ||
    TELLS_THAT.test(words) ||
    OF_PRICES.test(before) ||
    (companies.length > 0 && BY_MEANS.test(before) && BY_DECREE.test(words) && GOES_ON.test(rest))
  );
}

/** « Par un arrêté publié lundi, le ministère a fermé l’usine de A »: what was done by it is told behind the comma. */
const BY_MEANS = /(?:^|["«,;]\s?)(?:par|dans)\s(?:une?|l'|son)\s?$/iu;
const BY_DECREE = /^(?:arrêté|décret|ordonnance)s?\s/iu;
const GOES_ON = /^(?:\s[^\s,;:.]+){0,6},\s/u;

/** “a rather larger bill from Paris”: a sum. */
const TAB = /^bills?(?!\p{L})/iu;
const LARGER = /(?:(?<!\p{L})(?:larg|bigg|heavi|steep|heft|small)\p{Ll}*|\sfat|whopping)\s$/iu;
/** “approved the fares, arguing that officials misread the rules”: rules that somebody speaks of. */
const REASON_INSIDE =
  /,\s(?:arguing|saying|claiming|alleging|contending|insisting|adding|affirmant|estimant|arguant|soutenant)(?!\p{L})/u;
/** “notified A that its prices break the law”: told it, and gazetted none. */
const TELLS_THAT = /^notifie[ds]\s[^,;:]+\sthat\s/u;
/** “the charges that the regulator approved”, « les tarifs qu’a approuvés l’agence »: what was approved is no rule that stands behind. */
const OF_PRICES =
  /(?<!\p{L})(?:charges|fees|fares|tariffs|prices?|rates|rents?|mergers?|takeovers?|deals?|sales?|plans?|projects?|increases?|rises?|budgets?|subsid(?:y|ies)|aid|drugs?|treatments?)\s(?:(?:that|which)\s)?(?:the|its)\s(?:[\p{L}'-]+\s){1,4}(?:(?:has|had)\s)?$/u;
/** “breached legislation which was introduced to stop”: in force, as whoever breaks it shows. */
const WHICH =
  /^(?:legislation|laws?|acts?|rules|règles?|lois?)\s(?:which|that|qui|introduced|adopted|brought in|adoptées?)(?!\p{L})/iu;
const BROKEN =
  /(?<!\p{L})(?:breach|brok|break|violat|infring|contraven|flout|ignor|compl(?:y|ied|ies|ying) with|under|enfrei|viol|contrev|respect)\p{Ll}*\s(?:(?:the|la|les|des|a|une)\s|l')?(?:\p{Ll}+\s)?$/iu;
/** “jobs and bills would suffer”, “phone bills”: what people pay. */
const OF_HOUSEHOLDS =
  /(?<!\p{L})(?:(?:jobs|prices|costs|rents|wages|fares|services|tariffs)\s(?:and|or)|energy|phone|power|electricity|gas|heating|water|medical|hospital|household|mobile|broadband|grocery|customers'?)\s$/iu;
/** “the bill would have been £30m”: a sum. */
const COMES_TO =
  /^\s(?:have\s)?(?:be(?:en)?|come to|run to|total(?:led)?|reach(?:ed)?|amount(?:ed)? to|exceed(?:ed)?|top(?:ped)?|cost)\s(?:\p{L}+\s){0,3}(?:\p{Lu}{0,3}[$£¤]|Rs?\s?)?\d/u;
/** “published a draft of guidance”: no law. */
const DRAFT = /(?:draft|projet)s?$/iu;
const OF_GUIDANCE =
  /^\s(?:of|de|d')\s?(?:(?:new|updated|its|ses|nouvelles)\s)?(?:guidance|guidelines|lignes directrices|recommandations|report|rapport)(?!\p{L})/iu;
const BY = /\sby$/iu;
/** “remedies proposed by the pay-TV operator”: no law. */
const OF_A_FIRM =
  /^\s(?:the\s|its\s|an?\s|both\s|either\s)?(?:[\p{L}'-]+\s){0,2}(?:operators?|compan(?:y|ies)|firms?|groups?|banks?|lenders?|platforms?|retailers?|airlines?|carriers?|manufacturers?|makers?|carmakers?|insurers?|suppliers?|developers?|owners?|parties|sides|management|board|shareholders?|investors?|creditors?|unions?|lawyers?|lobby|association|NGOs?|charit(?:y|ies)|campaigners|economists?|analysts?|academics?|scientists?|experts?|consultants?|think[- ]tank)(?!\p{L})/iu;
