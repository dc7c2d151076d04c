import type { Span } from '../../types.ts';
import { isAllCaps, isCapitalised } from '../text/characters.ts';
import { isBesideSum } from './beside-sum.ts';
import {
  ARTICLES,
  COMPANY_AFTER,
  COMPANY_BEFORE,
  COMPANY_BEFORE_ADJECTIVES,
  CALENDAR,
  FUNCTION_WORDS,
  LIST_GAP,
  NATURE_AFTER,
  NATURE_BEFORE,
  PLACE_BEFORE,
  APPOSED,
  COMPANY_OWNS,
  TOWN_WORDS
} from './cues.ts';
import { isCertainName, isCertainSubject, isParticle } from './certain-names.ts';
import { FIRST_NAMES } from './first-names.ts';
import type { Knowledge } from './longer-names.ts';
import {
  isAdjacent,
  isOpening,
  isTitleCase,
  wordAfter,
  wordBefore,
  wordsAfter,
  wordsBefore
} from './surroundings.ts';
import { AUXILIARIES, GOVERNING, TRADING } from '../terms/verbs.ts';
import { hasItsOwn, isRuling } from './ruling-places.ts';
import { hasShareCode } from './share-codes.ts';
import { standsWithOthers } from './with-others.ts';

/**
 * Whether a name that is also a word (Orange, Target, Nice) is meant as the name here: `likely` waits for support from
 * the rest of the clipping, such as a tag or a longer form of the same name.
 */
export type Verdict = 'yes' | 'likely' | 'no';

export interface SureNames extends Knowledge {
  /** A company that needs no context ends, or begins, there. */
  isSureCompanyEnd(index: number): boolean;
  isSureCompanyStart(index: number): boolean;
}

/** « l’opérateur Orange », « Apple unveiled », « Visa et Mastercard », but not « the Amazon river » or « Free Speech Act ». */
export function companyVerdict(text: string, span: Span, known: SureNames): Verdict {
  if (isMoney(text, span.start) || isNumbered(text, span) || isOfficer(text, span) || isSurname(text, span))
    return 'no';
  if (isArm(text, span, known) || isLastOfFirm(text, span, known)) return 'no';
  // No sentence opens in capitals but with an acronym: “GM recalls”, “BP says”.
  const opening = isOpening(text, span.start) && !isAcronym(text.slice(span.start, span.end));
  if (isSomebodyUnknown(text, span)) return 'likely';
  if (isBesideSum(text, span)) return 'yes';
  const told = verdictOfWords(text, span, known, opening);
  if (told !== null) return told;
  const before = wordBefore(text, span.start);
  if (isSubject(text, span)) return !opening || isCertainSubject(text, span) ? 'yes' : 'likely';
  if (opening || isTitleCase(text, span.start)) return 'likely';
  if (isUnknownName(before.word) && isAdjacent(before) && !isOpening(text, before.start)) {
    return known.isNameEnd(before.end) ? 'yes' : 'no';
  }
  const after = wordAfter(text, span.end);
  const named = isUnknownName(after.word) && !isMoney(text, after.start);
  if (isAdjacent(after) && named && !known.isNameStart(after.start)) return 'likely';
  if (isLocative(text, span)) return 'likely';
  return 'yes';
}

/** “the GM of a hotel”: what somebody is. */
function isOfficer(text: string, { start, end }: Span): boolean {
  return text.slice(start, end) === 'GM' && /^\sof\s/.test(text.slice(end, end + 4));
}

/** « le général Boulanger », « la rue Leclerc », “Judge Shell”: somebody’s, or a street that is called after somebody. */
function isSurname(text: string, { start }: Span): boolean {
  return BORNE.test(text.slice(Math.max(0, start - 24), start));
}

const BORNE =
  /(?:^|[\s,(«"])(?:(?:[Ll]e|[Dd]u|[Aa]u|[Tt]he|of)\s(?:général|maréchal|colonel|capitaine|commandant|amiral|docteur|professeur|juge|sénateur|député|commissaire|marshal|admiral)|(?:[Ll]a|[Uu]ne|[Cc]ette|[dlDL]['’])\s?(?:rue|avenue|impasse|allée)|(?:[Ll]e|[Aa]u|[Dd]u)\s(?:boulevard|quai|chemin|lycée|collège)|(?:Colonel|Captain|Sergeant|Admiral|Marshal|Judge|Sir|Lord|Lady|Dr\.?|Professor|Rue|Avenue|Boulevard))\s(?:du\s)?$/u;

/** “THREE ARRESTED”: so many people. */
function isCount(text: string, { start, end }: Span): boolean {
  return text.slice(start, end) === 'Three' && OF_PEOPLE.test(text.slice(end, end + 12));
}

const OF_PEOPLE =
  /^\s(?:arrested|killed|injured|wounded|hurt|dead|die|died|held|jailed|charged|missing|rescued|shot|stabbed)(?!\p{L})/u;

/** “Uber’s China Arm Fined”: in headlines the branch of a company there. */
function isArm(text: string, { start, end }: Span, known: SureNames): boolean {
  if (text.slice(start, end) !== 'Arm' || !isTitleCase(text, start)) return false;
  const before = wordBefore(text, start);
  if (!isAdjacent(before)) return false;
  return (
    known.isDemonymStart(before.start) || (known.isNameEnd(before.end) && !known.isCompanyEnd(before.end))
  );
}

/** “Northern & Shell”: the second half of another’s name. */
function isLastOfFirm(text: string, { start }: Span, known: SureNames): boolean {
  const first = /\p{Lu}[\p{L}.'’-]*(?=[  ]&[  ]$)/u.exec(text.slice(Math.max(0, start - 30), start));
  return first !== null && !known.isNameEnd(start - 3);
}

/** « une plainte contre X », « information judiciaire ouverte contre X »: in French law, whoever it may have been. */
function isSomebodyUnknown(text: string, { start, end }: Span): boolean {
  return text.slice(start, end) === 'X' && UNKNOWN.test(text.slice(Math.max(0, start - 80), start));
}

const UNKNOWN =
  /(?<!\p{L})(?:née?s?|accouch\p{L}+)\ssous\s$|(?:plaintes?|informations? judiciaires?|enquêtes? préliminaires?|instructions?)(?!\p{L})[^.;:]{0,50}\scontre\s$/iu;

/** « NS-1 », “BP-2”: one of several things; “$888 million”, “888 of them”: so many. */
function isNumbered(text: string, { start, end }: Span): boolean {
  return (
    /^-\d/.test(text.slice(end, end + 2)) ||
    (/^\d+$/.test(text.slice(start, end)) &&
      (/\p{Sc}\s?$|\d[.,\u0020\u00a0]$|-$/u.test(text.slice(Math.max(0, start - 2), start)) ||
        COUNTS.test(text.slice(end, end + 12))))
  );
}

const COUNTS =
  /^(?:[.,]\d|\s?%|\s(?:million|billion|milliard|mn|bn|euros?|dollars?|pounds?|of)(?!\p{L})|\s\d)/u;

function isAcronym(name: string): boolean {
  return name.length > 1 && isAllCaps(name);
}

/** “fined Apple R$12 million”, “MTN N330bn”, “Grab RM500,000”, “Amazon PLN 32 million”: no name. */
function isMoney(text: string, index: number): boolean {
  MONEY.lastIndex = index;
  return MONEY.test(text);
}

const MONEY =
  /(?:(?:N|W|R|P|RM|TL|Tk|Dhs?|K?Sh|[SND]Kr|Rp|Rs)\.?\s?(?=\d)|(?:US|HK|NT|NZ|R|A|C|S)\$|(?:USD|EUR|GBP|CNY|RMB|JPY|KRW|INR|CHF|AUD|CAD|BRL|TRY|ZAR|IDR|PLN|SEK|NOK|DKK|CZK|HUF|MYR|AED|NGN|PHP|KES)\s?(?=\d))/uy;

/**
 * As `companyVerdict`, for a headline set in capitals, whose words are given in small letters but for this name: its capital
 * letter says nothing, so that only what stands around it counts.
 */
export function shoutedVerdict(text: string, span: Span, known: SureNames): Verdict {
  const opening = isOpening(text, span.start);
  const told = verdictOfWords(text, span, known, opening);
  if (told !== null) return told;
  return opening && isSubject(text, span) && isCertainSubject(text, span) ? 'yes' : 'likely';
}

/** What the words around a name say of it, whatever its capital letter says; null where they say nothing. */
function verdictOfWords(text: string, span: Span, known: SureNames, opening: boolean): Verdict | null {
  if (isNature(text, span) || isCount(text, span)) return 'no';
  if (isLetterAsSubject(text, span)) return 'yes';
  if (isTown(text, span)) return 'likely';
  if (isAmongCompanies(text, span, known)) return 'yes';
  if (hasCompanyCue(text, span) || hasShareCode(text, span)) return 'yes';
  if (isApposed(text, span) || isPossessor(text, span) || standsWithOthers(text, span)) return 'yes';
  if (isFined(text, span) || (opening && isFinedBehindColon(text, span))) return 'yes';
  return opening && isCertainName(text, span) ? 'yes' : null;
}

/** « Amende de 3 millions pour Orange », “FINE OF £3M FOR SKY”: at the end of what is said, whom a fine of millions is for. */
function isFined(text: string, { start, end }: Span): boolean {
  return ENDS.test(text.slice(end, end + 2)) && FINE_OF.test(text.slice(Math.max(0, start - 70), start));
}

const ENDS = /^(?:\s?[.!?,;:\n]|$)/u;
const FINE_OF =
  /(?<!\p{L})(?:amende|sanction|fine|penalty)s?\s[^.;:\n]{0,20}\d[^.;:\n]{0,30}(?:m|bn|mn|M[€$£]|[€$£]\p{L}{1,2}|millions?|milliards?|billions?)(?:\sd['’e]\s?\p{L}+)?\s(?:pour|contre|for|on|against)\s$/iu;

/** « Orange : une amende de 3 millions », « Free : la Cnil inflige 3 millions »: what a headline is about, fined behind its colon. */
function isFinedBehindColon(text: string, { end }: Span): boolean {
  const [line = ''] = text.slice(end, end + 120).split('\n');
  return FINED_BEHIND.test(line) && MILLIONS.test(line);
}

const FINED_BEHIND =
  /^\s?:\s[^.;]{0,60}(?<!\p{L})(?:amendes?|sanction\p{L}*|inflig\p{L}+|condamn\p{L}+|réclam\p{L}+|fine[sd]?|penalty)(?!\p{L})/iu;
const MILLIONS = /\d[\d.,]*\s?(?:m|bn|mn|M[€$£]|Md[€$£]?|millions?|milliards?|billions?)(?!\p{L})/u;

/** « à Nice », « Tours, », “the Virginia-based broker”, « Reading (England) », but not « Nice work » or « l’Ouest chinois ». */
export function placeVerdict(text: string, span: Span, known: SureNames): Verdict {
  if (known.isDemonymStart(wordAfter(text, span.end).start)) return 'no';
  const before = wordBefore(text, span.start);
  if (text.startsWith('-based', span.end)) return 'yes';
  const preposition = PLACE_BEFORE.has(before.word.toLowerCase()) && /^[  ’'-]$/.test(before.gap);
  if (preposition) return 'yes';
  if (known.isNameEnd(before.end) && LIST_GAP.test(before.gap)) return 'yes';
  if (isOpening(text, span.start) && (isRuling(text, span) || hasItsOwn(text, span))) return 'yes';
  if (isOpening(text, span.start) || isTitleCase(text, span.start)) return 'likely';
  // « sourit Maurice »: a first name, unless the clipping speaks of the island.
  if (FIRST_NAMES.has(text.slice(span.start, span.end))) return 'likely';
  if (ARTICLES.has(before.word.toLowerCase()) && isAdjacent(before)) return 'likely';
  return 'yes';
}

/** A name that a company shares with a place, where it is the place: « the Amazon has shrunk », « À Orange, le théâtre … ». */
export function isPlaceOfThatName(text: string, span: Span): boolean {
  return isNature(text, span) || isTown(text, span) || isStay(text, span);
}

/** « À Orange, … » at the start of a sentence, « in Orange », « en Côte-d’Or »: whoever is there is in a place. */
function isStay(text: string, { start }: Span): boolean {
  const { word, start: at } = wordBefore(text, start);
  if (word === 'in' && HOLDINGS.has(wordBefore(text, at).word.toLowerCase())) return false;
  return /^(?:in|In|en|En|À)$/.test(word) || (word === 'A' && isOpening(text, wordBefore(text, start).start));
}

/** « the Amazon basin », « l’Orange, un fleuve »; in English also « the Amazon is drying »: a company takes no article. */
function isNature(text: string, { start, end }: Span): boolean {
  const after = wordAfter(text, end);
  const next = after.word.toLowerCase();
  const adjacent = isAdjacent(after);
  if (adjacent && NATURE_AFTER.has(next)) return true;
  // « the Amazon-backed maker »
  if (after.gap === '-' && /^\p{Ll}/u.test(after.word)) return false;
  const before = wordBefore(text, start);
  const article = before.word.toLowerCase();
  if (NATURE_BEFORE.has(article)) return true;
  if (!isAdjacent(before) && !/^[’']$/.test(before.gap)) return false;
  if (article === 'the' || article === 'a' || article === 'an') {
    return (
      !adjacent ||
      (FUNCTION_WORDS.has(next) && next !== 'of') ||
      /^[a-z]{2,}ed$/.test(next) ||
      (AUXILIARIES.has(next) && !COMPANY_AFTER.has(next))
    );
  }
  return /^(la|le|une|un|cette|ce|fleuve|rivière|river)$/.test(article);
}

/** « Google, Apple, Facebook », « Visa et Mastercard », « (Google, Apple …) ». */
function isAmongCompanies(text: string, { start, end }: Span, known: SureNames): boolean {
  const before = wordBefore(text, start);
  if (known.isSureCompanyEnd(before.end) && LIST_GAP.test(before.gap)) return true;
  if (isPairedCompany(text, { start, end }, known)) return true;
  const linked = wordBefore(text, before.start);
  if (/^(et|and|ou|or|d|de|l|le)$/.test(before.word) && known.isSureCompanyEnd(linked.end)) {
    if (LIST_GAP.test(text.slice(linked.end, start))) return true;
  }
  const after = wordAfter(text, end);
  if (known.isSureCompanyStart(after.start) && LIST_GAP.test(after.gap)) return true;
  const next = wordAfter(text, after.end);
  if (
    /^(et|and|ou|or)$/.test(after.word) &&
    known.isSureCompanyStart(next.start) &&
    LIST_GAP.test(text.slice(end, next.start))
  )
    return true;
  // « Meta, X et YouTube »: a doubtful one stands between.
  if (!known.isCompanyStart(after.start) || !LIST_GAP.test(after.gap)) return false;
  const third = /^(et|and|ou|or)$/.test(next.word) ? wordAfter(text, next.end) : next;
  return known.isSureCompanyStart(third.start) && LIST_GAP.test(text.slice(after.end, third.start));
}

/** « Stripe and Block », « ni Free ni Orange »: two doubtful companies side by side make each other sure. */
function isPairedCompany(text: string, { start, end }: Span, known: SureNames): boolean {
  if (isTitleCase(text, start)) return false;
  const link = wordBefore(text, start);
  const before = wordBefore(text, link.start);
  if (/^(et|and|ou|or|ni|nor)$/.test(link.word) && known.isCompanyEnd(before.end))
    return isAdjacent(before) && isAdjacent(link);
  const after = wordAfter(text, end);
  const next = wordAfter(text, after.end);
  return (
    /^(et|and|ou|or|ni|nor)$/.test(after.word) &&
    isAdjacent(after) &&
    isAdjacent(next) &&
    known.isCompanyStart(next.start)
  );
}

function hasCompanyCue(text: string, { start, end }: Span): boolean {
  const [nearest = '', second = ''] = wordsBefore(text, start, 2);
  const before = wordBefore(text, start);
  const close = isAdjacent(before) || /^ ?[«“"(] ?$/.test(before.gap);
  if (close && COMPANY_BEFORE.has(nearest)) return true;
  if (close && COMPANY_BEFORE_ADJECTIVES.has(nearest) && COMPANY_BEFORE.has(second)) return true;
  if (/^(de|d|of)$/.test(nearest) && COMPANY_BEFORE.has(second)) return true;
  if (nearest === 'in' && HOLDINGS.has(second)) return true;
  if (
    CALLED_BY.test(text.slice(Math.max(0, start - 40), start)) &&
    !/^[  ]\p{Lu}/u.test(text.slice(end, end + 2))
  )
    return true;
  const after = wordAfter(text, end);
  if (/^ \($/.test(after.gap) && isAllCaps(after.word) && text.charAt(after.end) === ')') return true;
  if (HAS_ITS_SUM.test(text.slice(end, end + 24))) return true;
  const [on = '', day = ''] = wordsAfter(text, end, 2);
  if (on === 'on' && CALENDAR.has(day)) return true;
  const possessive = /^[’']$/.test(after.gap) && after.word === 's' ? wordAfter(text, after.end) : after;
  // “Boots’ chief executive”
  const near = isAdjacent(possessive) || (/^[’'] $/.test(after.gap) && text.charAt(end - 1) === 's');
  return near && COMPANY_AFTER.has(possessive.word.toLowerCase());
}

/** « L’Américain Meta », « du Chinois Alibaba », « le géant du BTP Vinci »: as French newspapers introduce companies. */
const CALLED_BY =
  /(?<!\p{L})(?:(?:(?:[Ll]|d)['’]|[Ll]e |au |du |de l['’])\p{Lu}\p{Ll}+(?:ain|ois|ais|ien|éen|and|ol|en|elge|isse|usse|urc|rec|ède)e? |(?:géant|groupe|leader|champion|spécialiste)(?: (?:français|mondial|européen))? (?:du |des |de la |de l['’])\p{Lu}{2,5} )$/u;

/** What one has in a company: “shares in Orange”, “its stake in Sky”. */
const HOLDINGS: ReadonlySet<string> = new Set(
  'shares share stake stakes stock investors investor shareholding investment investments'.split(' ')
);

/** “Norwegian (€1.6m)”, « Orange avec 1,6 million »: in a list that gives each its sum. */
const HAS_ITS_SUM =
  /^\s(?:\((?:\p{Lu}{0,3}[$€£¥₹]\s?\d|\d[\d.,\s]{0,8}\s?(?:m|bn|millions?|milliards?|€|euros?)(?!\p{L}))|(?:avec|pour|à|with)\s\d[\d.,]{0,5}\s(?:millions?|milliards?|billion)(?!\p{L}))/u;

/** « X enfreint », “X must”: no sentence opens with a letter and a small word that is about something else. */
function isLetterAsSubject(text: string, span: Span): boolean {
  if (text.slice(span.start, span.end) !== 'X' || !isOpening(text, span.start)) return false;
  const after = wordAfter(text, span.end);
  return isAdjacent(after) && /^\p{Ll}{2,}$/u.test(after.word) && after.word !== 'marks';
}

/** A verb of companies follows, possibly behind « has », « n’ », « se » and the like. */
function isSubject(text: string, { end }: Span): boolean {
  return wordsAfter(text, end, 3).some((word, i, words) => {
    const skipped = words.slice(0, i).every((earlier) => AUXILIARIES.has(earlier) || isParticle(earlier));
    return skipped && (TRADING.has(word) || GOVERNING.has(word));
  });
}

/** « Line, the messaging app of … », « Boots, owned by … », « Wish, dont le siège … »: what follows the comma describes a company. */
function isApposed(text: string, { end }: Span): boolean {
  if (!/^, ?$/.test(text.slice(end, end + 2))) return false;
  if (/^, (?:de son côté|pour sa part|quant à elle|for its part),/.test(text.slice(end, end + 18)))
    return true;
  const words = wordsAfter(text, end + 2, 7);
  const [first = '', second = ''] = words;
  if (FRENCH_ASIDE.test(text.slice(end, end + 40))) return true;
  // “Meta, against which”, « Orange, à qui »: somebody to whom something is done.
  if (STRIKES.test(`${first} ${second}`)) return true;
  const described = /^(?:déjà|already|itself|aussi|also)$/.test(first) ? second : first;
  if (APPOSED.has(described) || isSubjectBeyond(text, end)) return true;
  return (
    (ARTICLES.has(first) || /^(another|one|once|also|son|sa)$/.test(first)) &&
    words.slice(1).some((word) => COMPANY_BEFORE.has(word) || COMPANY_OWNS.has(word))
  );
}

/** « Meta, a critic of the rules, declined … », « Zoom, for its part, has moved on »: the verb stands behind what is put in. */
function isSubjectBeyond(text: string, end: number): boolean {
  const inserted = INSERTED.exec(text.slice(end, end + 100))?.[0];
  if (inserted === undefined) return false;
  const behind = { start: end, end: end + inserted.length };
  return isSubject(text, behind) || (inserted.endsWith(',') && isCertainName(text, behind));
}

/** « Meta, en renonçant à », « Apple, un temps intéressé »: in French no noun stands so without its article. */
const FRENCH_ASIDE = /^, (?:en \p{Ll}+ant|un temps|naguère|jadis|autrefois|longtemps)(?!\p{L})/u;

const STRIKES =
  /^(?:(?:into|against|upon|to|from) (?:which|whom|whose)|(?:à|contre|chez|auprès|sur) (?:qui|lequel|laquelle|lesquels|lesquelles)|auquel |auxquels )/;

const INSERTED =
  /^, (?:joint|contacté|interrogé|sollicité|reached|contacted|asked|approached|for its part|meanwhile|however|an?|the|which|whose|pour sa part|de son côté|quant à (?:lui|elle)|lui|elle|une?|le|la|qui|dont)(?: [^,;.!?]{2,80})?,/;

/** « Target’s », but not « the sky’s the limit »: a word without its article owns nothing. */
function isPossessor(text: string, { start, end }: Span): boolean {
  const after = wordAfter(text, end);
  if (!/^[’']$/.test(after.gap) || after.word !== 's') return false;
  const owned = wordAfter(text, after.end).word;
  return !ARTICLES.has(owned) && !ARTICLES.has(wordBefore(text, start).word.toLowerCase());
}

/** « le festival d’Orange », « la gare de Free »: a town of that name, unless the clipping speaks of the company. */
function isTown(text: string, { start }: Span): boolean {
  const [nearest = '', second = '', third = ''] = wordsBefore(text, start, 3);
  return (
    /^(d|de|of)$/.test(nearest) &&
    (TOWN_WORDS.has(second) || (/^(antique|romain)$/.test(second) && TOWN_WORDS.has(third)))
  );
}

/** « in Orange »: a town can be lived in; but « à Orange » may well be a fine that the company got. */
function isLocative(text: string, { start }: Span): boolean {
  return wordBefore(text, start).word === 'in';
}

function isUnknownName(word: string): boolean {
  return isCapitalised(word) && !FUNCTION_WORDS.has(word.toLowerCase()) && !FIRST_NAMES.has(word);
}
