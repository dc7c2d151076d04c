import { isAllCaps, isCapitalised } from '../text/characters.ts';
import { BODIES, CALENDAR, DIRECTIONS, FUNCTION_WORDS, OFFICES } from './cues.ts';
import { CIVIL_TITLES, FIRST_NAMES } from './first-names.ts';
import {
  followsCapital,
  isAdjacent,
  isOpening,
  isTitleCase,
  precedesCapital,
  wordAfter,
  wordBefore
} from './surroundings.ts';
import type { Neighbour } from './surroundings.ts';
import type { Span } from '../../types.ts';
import { startsSentence } from '../text/sentences.ts';
import { endsWireLabel } from '../text/wire-labels.ts';

/** What else the finder knows about the text around a name. */
export interface Knowledge {
  /** A name of the gazetteers, of any kind, begins there. */
  isNameStart(index: number): boolean;
  /** A name of the gazetteers, of any kind, ends there. */
  isNameEnd(index: number): boolean;
  /** A company’s name ends there. */
  isCompanyEnd(index: number): boolean;
  /** A company’s name begins there. */
  isCompanyStart(index: number): boolean;
  /** A demonym begins there: « US-American », « Hong Kong Chinese ». */
  isDemonymStart(index: number): boolean;
}

/** What may stand before a hyphen without making a new name: « anti-Amazon », « non-China », « made-in-China ». */
const PREFIXES = new Set(
  'anti ex pro non post pré pre trans sino mid all in inter intra franco euro afro pan cyber e pay télé global sous via'.split(
    ' '
  )
);

/** Between a first name and a surname. */
const PARTICLES = new Set('dos da van von der di della bin ben al'.split(' '));

/** « Enzo Ferrari », « M. Carrefour », « J. Washington », « Judge Jane Doe Rogers »: the name is a person’s surname. */
export function isSurname(text: string, { start }: Span): boolean {
  const before = wordBefore(text, start);
  if (!followsCapital(text, start) && !PARTICLES.has(before.word)) return false;
  if (before.gap.startsWith('.')) {
    const initial =
      /^\p{Lu}$/u.test(before.word) && text.charAt(before.start - 1) !== '.' && !startsSentence(text, start);
    return (initial || CIVIL_TITLES.has(before.word)) && before.gap.length === 2;
  }
  if (!isAdjacent(before)) return false;
  // « Isabel dos Santos »
  if (PARTICLES.has(before.word)) return isCapitalised(wordBefore(text, before.start).word);
  return FIRST_NAMES.has(before.word) || CIVIL_TITLES.has(before.word) || isSecondSurname(text, before);
}

/** “Judge Yvonne Gonzalez Rogers”: behind an office, a first name and a surname. */
function isSecondSurname(text: string, surname: Neighbour): boolean {
  const first = wordBefore(text, surname.start);
  return (
    isCapitalised(surname.word) &&
    isAdjacent(first) &&
    FIRST_NAMES.has(first.word) &&
    HOLDERS.has(wordBefore(text, first.start).word)
  );
}

const HOLDERS = new Set('Judge Justice Senator Representative Congressman Congresswoman juge'.split(' '));

/**
 * Whether a place is only part of a name that the gazetteers do not know: a person (« Paris Hilton »), a body
 * (« Beijing Normal University », « University of Leeds »), a compound (« Paris-Saclay »), a people (« US-American »).
 */
export function isPartOfLongerName(text: string, span: Span, known: Knowledge): boolean {
  return (
    isHyphenated(text, span, known) ||
    isNamedBody(text, span) ||
    continues(text, span, known) ||
    isLastPart(text, span, known)
  );
}

function isHyphenated(text: string, { start, end }: Span, known: Knowledge): boolean {
  if (text.charAt(end) === '-') {
    const after = wordAfter(text, end);
    if (known.isDemonymStart(after.start)) return true;
    if (isName(after) && !known.isNameStart(after.start)) return true;
  }
  if (text.charAt(start - 1) !== '-' || known.isNameEnd(start - 1) || endsWireLabel(text, start))
    return false;
  const before = wordBefore(text, start);
  return before.word !== '' && before.gap === '-' && !PREFIXES.has(before.word.toLowerCase());
}

/** « University of Leeds », « l’Université libre de Bruxelles », « Banque de France ». */
function isNamedBody(text: string, { start }: Span): boolean {
  const link = wordBefore(text, start);
  if (
    link.word.length > 3 ||
    !/^(of|de|d|du|des|la|the)$/.test(link.word) ||
    !/^[ \u00a0’']*$/.test(link.gap)
  )
    return false;
  let before = wordBefore(text, link.start);
  if (before.word === 'of' || before.word === 'de') before = wordBefore(text, before.start);
  if (isBody(before, link.word)) return true;
  const earlier = wordBefore(text, before.start);
  return isAdjacent(before) && isAdjacent(earlier) && before.word.length > 3 && isBody(earlier, link.word);
}

function isBody({ word }: Neighbour, link: string): boolean {
  const english = link === 'of' || link === 'the';
  return BODIES.has(word.toLowerCase()) && (!english || isCapitalised(word));
}

/** « Paris Hilton », « Beijing Olympic Park »: an unknown capitalised word goes on with the name. */
function continues(text: string, { start, end }: Span, known: Knowledge): boolean {
  if (!precedesCapital(text, end)) return false;
  const after = wordAfter(text, end);
  if (!isAdjacent(after) || !isName(after)) return false;
  const lower = after.word.toLowerCase();
  if (CALENDAR.has(lower) || OFFICES.has(lower) || FUNCTION_WORDS.has(lower)) return false;
  if (known.isNameStart(after.start) || known.isDemonymStart(after.start)) return false;
  if (FIRST_NAMES.has(after.word) && wordBefore(text, start).word !== '') return false;
  return BODIES.has(lower) || !isTitleCase(text, start);
}

/**
 * « French Tech Beijing », « Amazon France »: a company or an unknown capitalised word stands before the name; not before the
 * « HONG KONG » of a dateline. */
function isLastPart(text: string, { start, end }: Span, known: Knowledge): boolean {
  if (!followsCapital(text, start)) return false;
  const before = wordBefore(text, start);
  if (!isAdjacent(before) || !isName(before) || isAllCaps(text.slice(start, end))) return false;
  const lower = before.word.toLowerCase();
  if (DIRECTIONS.has(lower) || OFFICES.has(lower) || CALENDAR.has(lower) || FUNCTION_WORDS.has(lower))
    return false;
  if (known.isCompanyEnd(before.end)) return true;
  if (known.isNameEnd(before.end) || known.isDemonymStart(before.start)) return false;
  return !isOpening(text, before.start) && !isTitleCase(text, start);
}

/** A capitalised word that is no acronym: « UK HE », « China GDP » say nothing. */
function isName({ word }: Neighbour): boolean {
  return isCapitalised(word) && !isAllCaps(word) && word.length > 1;
}
