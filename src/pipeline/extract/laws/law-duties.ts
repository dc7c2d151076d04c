import type { Hit } from '../terms/hits.ts';
import type { Scene } from '../scene.ts';
import { createSearch } from '../text/search.ts';

/**
 * « Le Parlement a adopté la loi. A et B auront un an pour s’y conformer », “Under the directive, A must”: what a law asks of everybody
 * is told with the law, and nobody is ordered anything. `before` is the sentence before.
 */
export function isDutyOfLaw({ text }: Scene, before: Scene | null): boolean {
  return UNDER_A_LAW.test(text) || (before !== null && PASSED.test(before.text));
}

/** « Le Sénat a adopté la loi. Il instaure une pénalité et bannit la publicité »: the law does, which the sentence before tells of. */
export function isDoneByLaw({ text }: Scene, before: Scene | null): boolean {
  return before !== null && IT_DOES.test(text) && PASSED.test(before.text);
}

/** « Votée en juin, la loi oblige A », “A new law in Denmark requires A to”: whoever has passed it orders nothing. `verb` is where the duty is told. */
export function isDutyOfLawOpening({ start, text }: Scene, verb: number): boolean {
  if (LAW_ASKS.test(text.slice(0, verb - start))) return true;
  const opening = PASSED_FIRST.exec(text);
  return opening !== null && start + opening[0].length <= verb;
}

/** “Banks are required to repay within five days under rules that the agency introduced”, “The bureau said it was required by law to”, « est tenue par la loi de »: of all whom the rules are for. */
export function isRequiredByRules({ start, verbEnd }: Hit, { start: from, text }: Scene): boolean {
  const at = start - from + (IS_INSIDE.exec(text.slice(start - from))?.[0].length ?? 0);
  return (
    IS_NOW.test(text.slice(0, at)) &&
    REQUIRED.test(text.slice(at)) &&
    BY_RULES.test(text.slice(verbEnd - from))
  );
}

const IS_NOW =
  /(?<!\p{L})(?:is|are|est|sont)\s(?:(?:now|also|already|still|aussi|désormais|déjà|toujours)\s)?$|\s(?:said|says|added|noted)\s(?:that\s)?(?:it|they)\s(?:was|were)\s$/iu;
/** Of a term that begins with it. */
const IS_INSIDE = /^(?:is|are|est|sont)\s(?:(?:now|also|already|still|aussi|désormais|déjà|toujours)\s)?/iu;
const REQUIRED = /^(?:required|obliged|bound|tenue?s?|obligée?s?|contrainte?s?)(?!\p{L})/iu;
const BY_RULES = createSearch(
  /(?<!\p{L})(?:(?:under|by)\s(?:(?!orders?\s|rulings?\s)[\p{L}'-]+\s){0,4}(?:rules?|laws?|act|regulations?|legislation|directive)|(?:en vertu d|par|selon)\S{0,3}\s?(?:(?!décision|arrêt|jugement)[\p{L}'-]+\s){0,4}(?:lois?|règles|règlement|directive|code|RGPD|DSA|DMA))(?!\p{L})/iu
);

const LAW_ASKS =
  /(?:^|[,;:]\s)[«"\s]*(?:an?|the|une?|la)\s(?:(?:new|recent|nouvelle|récente|\p{L}+(?:an|ish|ese|ch))\s){0,2}(?:law|act|loi|directive)\s(?:\p{L}+(?:aise?|ienne?|oise?|ande?)\s)?(?:(?:in|en|au)\s(?:the\s)?\p{Lu}[\p{L} -]{2,24}\s)?(?:(?:that|qui)\s)?(?:also\s|now\s)?$/iu;
const PASSED_FIRST =
  /^[«"\s]*(?:votée?s?|adoptée?s?|promulguée?s?|passed|enacted|adopted|approved|signed)\s(?:en|le|par|à|fin|début|dès|in|by|on|last)\s[^;.]{0,90},\s/iu;

/** “the most basic service telcos must provide,” said its chair: in a quotation, of all who are in that trade. */
export function isDutyOfAll({ start }: Hit, { start: from, text }: Scene): boolean {
  const before = text.slice(0, start - from);
  return ALL_OF_A_TRADE.test(before) && isInQuotation(before);
}

/**
 * “The bill cleared the Senate and became law, obliging A to”, « a adopté un texte, contraignant A à »: a participle that says what follows
 * from a law. `opening`: the sentence up to it, in lower case.
 */
export function isDutyOfLawPassed(opening: string, words: string): boolean {
  return (PARTICIPLE.test(words) && LAW_PASSED.test(opening)) || MAKES_IT_FIRST.test(opening);
}

const PARTICIPLE = /^(?:\p{L}+ing|\p{L}+ant)(?!\p{L})/u;
const WAS_PASSED =
  /(?<!\p{L})(?:(?:pass(?:es|ed)|approv(?:es|ed)|adopt(?:s|ed)|enact(?:s|ed)|vot(?:es|ed)|sign(?:s|ed)|rubber-stamp(?:s|ed)|adopt(?:e|é|ent)|vot(?:e|é|ent)|promulgu(?:e|é)|approuv(?:e|é|ent)) (?:[^ ,;]+ ){0,6}?(?:bills?|laws?|legislation|act|directive|lois?|texte|règlement)|(?:bills?|laws?|legislation|act|loi|texte) [^.;]{0,140}(?:became law|becomes law|took effect|into force|en vigueur|adoptée?|votée?|promulguée?))(?!\p{L})/u
    .source;
const LAW_PASSED = createSearch(new RegExp(`${WAS_PASSED}[^.;]{0,60}, $`, 'u'));
/** “passed the bill, making Korea the first country to forbid”: what it does by that law. */
const MAKES_IT_FIRST = createSearch(
  new RegExp(`${WAS_PASSED}[^.;]{0,60}, (?:making|becoming|faisant|devenant) [^.;]{2,90}$`, 'u')
);

function isInQuotation(before: string): boolean {
  const straight = before.split('"').length - 1;
  return before.lastIndexOf('«') > before.lastIndexOf('»') || straight % 2 === 1;
}

const ALL_OF_A_TRADE =
  /(?:^|[\s«"])(?<!(?:the|these|those|both|its|two|three|such|said|our)\s(?:\p{L}+\s)?)(?:telcos|providers|companies|firms|platforms|banks|operators|businesses|employers|retailers|carriers|airlines|lenders|insurers|manufacturers|brands|utilities|sellers|traders|organi[sz]ations)\s$/iu;

const IT_DOES =
  /^[«"\s]*(?:il|elle|it)\s(?:(?:also|aussi|notamment|par ailleurs)\s)?(?!s'|se\s|a\s|avait\s|est\s|had\s|has\s|is\s|was\s)\p{L}/iu;

const UNDER_A_LAW =
  /^[«"\s]*(?:under|with|en vertu d|aux termes d|avec|selon)\S{0,3}\s?[^,;]{0,60}(?<!\p{L})(?:laws?|act|directive|rules|bill|legislation|regulation|lois?|règlement|texte)(?!\p{L})[^,;]{0,50},/iu;
const PASSED = createSearch(
  /(?<!\p{L})(?:adopt(?:é|e|ent|ed|s)|vot(?:é|e|ent|ed|es)|pass(?:ed|es)|approuv(?:é|e|ent)|approved|promulgué|enact(?:ed|s)|sign(?:ed|s)|green light)(?!\p{L})[^.;]{0,80}(?<!\p{L})(?:lois?|laws?|acts?|bills?|directives?|règlements?|legislation|regulations?|rules|textes?)(?!\p{L})/iu
);
