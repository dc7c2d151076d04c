import type { Mention, Span } from '../../types.ts';
import { CALENDAR, COMPANY_AFTER, DIRECTIONS, FUNCTION_WORDS, OFFICES as STATE_OFFICES } from './cues.ts';
import { GENERIC, LEGAL_FORM, OFFICES, OFFICIAL, TITLES } from './firm-words.ts';
import { CIVIL_TITLES, FIRST_NAMES } from './first-names.ts';
import { outlasts, overlapping } from './overlaps.ts';
import { isShouting, isTitleCase, wordAfter } from './surroundings.ts';

/** How much of a text a name may take. */
const LONGEST = 80;
/** A name has no more words. */
const MOST_WORDS = 6;

/** “Zorblax”, “eZorb”, “Zorb.hu”, “Long John Silver’s”, “AT&T”. */
const ONE = String.raw`(?:\p{Ll}{0,2}\p{Lu}|\p{N}+\p{Lu})[\p{L}\p{N}]*(?:[’'.&+-][\p{L}\p{N}]+)*\+?`;
const RUN = new RegExp(
  String.raw`^${ONE}(?:[  ](?:(?:&|and\s[Ss]ons(?!\p{L})|et\s[Ff]ils(?!\p{L})|d['’]|(?:de|du|des|of)[  ](?=\p{Lu}\p{Ll}))[  ]?)?(?:${ONE}|\d{1,3}(?![\p{L}\p{N}.,$€£%]|[  ](?:\d|[mM]ill|[bB]ill|[mb]l?n|crore|lakh|trillion|euros|dollars|won|yen|%|€))))*`,
  'u'
);

/** « Rue du Commerce », not “Zorblax of Leeds”: a join of English is no part of a name here. */
const JOIN = /[  ](?:of|de|du|des|d['’])[  ]?\p{Lu}/u;

/** Behind which such a join makes a name: « Rue du Commerce », “House of Zorb”. */
const JOINED =
  /^(?:Rue|Jardins?|Maison|Comptoir|Caisse|Compagnie|Banque|Bank|House|Crédit|Eaux|Société|Terres?|Fermes?|Château|Moulins?|Caves?|Ateliers?|Les?\s\p{Lu}\p{L}+|La\s\p{Lu}\p{L}+)$/u;

/** Where people eat and shop, which may be somebody’s: “Swami’s Café”, “Shane’s Rib Shack”. */
const PREMISES =
  /^(?:\p{Lu}\p{L}+\s){0,2}(?:Café|Cafe|Bistro|Bar|Grill|Shack|Kitchen|Restaurant|Pizza|Pizzeria|Diner|Deli|Pub|Tavern|Inn|Bakery|Market|Store|Stores|Shop|Pharmacy|Farm|Farms|Garage|Chicken|Burgers?|Barbecue|BBQ|Jewelers|Jewellers|Club|Place|Pies|Foods|Furniture|Sons)(?!\p{L})/u;

/** “Zorblax Rs 213”, “Zorblax W207b”: no word of a name, but a sum. */
const SUM =
  /(?:^|[  ])(?:\p{Lu}{1,3}|Rs|Rp|[SND]Kr|K?Sh|Tk|Dhs?)\.?[  ]?\d[\d.,]*\p{Ll}{0,2}(?![\p{L}\p{N}])/u;

/** Where the name ends that begins there, read to its last capitalised word; null where none begins. */
export function nameEnd(text: string, start: number): number | null {
  const ahead = text.slice(start, start + LONGEST);
  let run = RUN.exec(ahead)?.[0] ?? '';
  const join = JOIN.exec(run);
  if (join && !JOINED.test(run.slice(0, join.index))) run = run.slice(0, join.index);
  // “Zorblax’s Tim Cook” is of Zorblax.
  const owner = /['’]s(?=[  ]|$)/u.exec(run);
  if (owner && !PREMISES.test(run.slice(owner.index + 3))) run = run.slice(0, owner.index);
  const sum = (run + ahead.slice(run.length, run.length + 10)).search(SUM);
  if (sum >= 0) run = run.slice(0, sum);
  const form = run.search(LEGAL_FORM);
  if (form > 0) run = run.slice(0, form);
  const count = run.split(/[  ]/).length;
  return run === '' || count > MOST_WORDS ? null : start + run.length;
}

/** What heads a company, or is none: “company Chairman Lee”, « le site Internet ». */
const NO_NAMES = new Set(
  `ceo cfo coo cto chairman chairwoman chair president director chief vice executive big spokesman spokeswoman founder co-founder owner boss head manager captain
   internet web wifi wi-fi covid covid-19 black friday christmas noël pâques ramadan i ii iii iv inc ltd corp co plc llc sa mr mrs ms dr m mme
   article articles section chapter title figure table annex appendix part phase level category class zone monsieur madame`.split(
    /\s+/
  )
);

/** Of a people, of a year, of an office: nobody’s name. */
const isCommon = (word: string): boolean => {
  const lower = word.toLowerCase();
  return (
    NO_NAMES.has(lower) ||
    TITLES.has(lower) ||
    CALENDAR.has(lower) ||
    FUNCTION_WORDS.has(lower) ||
    DIRECTIONS.has(lower) ||
    STATE_OFFICES.has(lower)
  );
};

const PEOPLE = /^\p{Lu}\p{L}*(?:ian|ish|ese|erman|rench|utch|reek|wiss|orean|merican|rican)s?$/u;

/** “The Chinese-owned app”, “Rs 5 crore”. */
const DESCRIBING =
  /-(?:based|listed|owned|backed|led|run|born|traded|headquartered|controlled|linked|focused)$|^(?:Rs|Rp|RM|CFA)$/u;

/** Whether a run of capitalised words may name a company: no office, no day (“3 April 2024”), no people, and no name that is known. */
export function mayBeCompany(text: string, span: Span, mentions: readonly Mention[]): boolean {
  const name = text.slice(span.start, span.end);
  const words = name.split(/[  ]/);
  const [first = ''] = words;
  if (
    !/\p{L}{2}/u.test(name) ||
    (isCommon(first) && !(words.length > 1 && HOUSE_ARTICLE.test(first))) ||
    words.every((word) => isOrdinary(word) || /^\d+(?:st|nd|rd|th|er)?$/u.test(word))
  )
    return false;
  if (words.length === 1 && (PEOPLE.test(name) || DESCRIBING.test(name))) return false;
  if (OFFICES.test(name) || OFFICIAL.test(name)) return false;
  if (isTitleCase(text, span.start) || isShouting(text, span.start)) return false;
  const known = overlapping(mentions, span);
  const hasPlace = known.some(({ kind }) => kind === 'place');
  return known.every(
    (one) =>
      !outlasts(one, span) &&
      one.end - one.start < span.end - span.start &&
      (one.kind === 'place' || (one.kind === 'company' && !hasPlace && isAnotherBeginning(text, one, span)))
  );
}

/** « Le Zorb », « LA BONNE TABLE », “The Zorb House”. */
const HOUSE_ARTICLE = /^(?:l[ae]s?|the)$/iu;

/** “Otto’s Grill” is none of Otto’s; “Hype Town” none of Hype’s, which is a word as well. */
function isAnotherBeginning(text: string, { start, end, rule }: Mention, span: Span): boolean {
  if (start !== span.start) return false;
  if (/^['’]s[  ]/u.test(text.slice(end, end + 3))) return true;
  return rule === 'context' && !COMPANY_AFTER.has(wordAfter(text, end).word.toLowerCase());
}

const isOrdinary = (word: string): boolean => GENERIC.has(word.toLowerCase()) || isCommon(word);

/** “Tim Cook”, « M. Zorb »: the name of a person. */
export function isPerson(name: string): boolean {
  const [first = '', second] = name.split(/[  ]/);
  return CIVIL_TITLES.has(first) || (second !== undefined && FIRST_NAMES.has(first.split('-')[0] ?? ''));
}

/** Capitalised words of which none tells that it is no person’s name: “Marley Zorb”, but not “AT&T”, “LA ZORBA”, “Zorb2U”. */
export const isPlainName = (name: string): boolean => /^\p{Lu}\p{Ll}+(?:[  -]\p{Lu}\p{Ll}+)+$/u.test(name);
