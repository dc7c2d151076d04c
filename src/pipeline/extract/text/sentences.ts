import type { Span } from '../../types.ts';
import { isSpaceAt, isUpper, isWordAt, WORD } from './characters.ts';
import { endsWireLabel } from './wire-labels.ts';

const LONGEST_QUOTE = 300;
/** How far to look for the end of a sentence: a paragraph of 50 MB without a full stop must not cost more. */
const REACH = 2000;
const TERMINATORS = unitTable((character) => '.!?…¦'.includes(character));
const CLOSERS = unitTable((character) => '»”"’\')]'.includes(character));
const OPENERS = unitTable((character) => '«“"‘\'([–—¬-•·*'.includes(character));
const CAPITALS = unitTable((character) => /\p{Lu}/u.test(character));
/** What a sentence can begin with, behind its opening mark. */
const BEGINNERS = unitTable((character) => /[\p{Lu}\p{N}]/u.test(character));
const DIGITS = unitTable((character) => /\d/.test(character));
const LINE_FEED = 10;
const FULL_STOP = 46;
const HYPHEN = 45;
const AMPERSAND = 38;

const BEHIND_SMALL_WORD = /(?:^|\s)\p{Ll}+\s$/u;

/** How far back an abbreviation is looked for; of those below none is longer than the second number. */
const LONGEST_ABBREVIATION = 12;
const LONGEST_LISTED = 6;

/** Abbreviations after which a capital letter usually goes on with the same sentence, folded to lower case. */
const ABBREVIATIONS = new Set(
  `mr mrs ms dr st ste jr sr gen sen rep gov prof hon rev lt col sgt capt messrs mm me mgr
   no nos vs cf art fig vol approx env av bd p pp ed eds al n° tél
   jan feb mar apr jun jul aug sept sep oct nov dec janv févr avr juil déc`.split(/\s+/)
);
/** These may end a sentence as well: they do where the next word is one that opens sentences. */
const EITHER = new Set('inc corp ltd co cos plc llc etc bros'.split(' '));
const STARTERS = new Set(
  `The A An In On At It Its He She They We You But And Or If When While As For After Before This That These Those There
   His Her Their Our Since Under With Although However Meanwhile Yet Still Now Last Some Many Most One
   Le La Les L Un Une Des Du De Dans En À A Il Elle Ils Elles On Ce Cette Ces C Mais Et Ou Si Pour Après Avant Depuis
   Selon Sur Au Aux Son Sa Ses Leur Leurs Lorsque Quand Ainsi Enfin`.split(/\s+/)
);

/**
 * The sentence that contains `offset`, without surrounding white space. A sentence longer than 300 characters is cut
 * at clause boundaries around `offset` (and up to `end`, if the passage to keep has a length). Always verbatim:
 * `text.slice(span.start, span.end)` is the quote.
 */
export function sentenceAround(text: string, offset: number, end = offset): Span {
  let start = offset;
  const leftmost = Math.max(0, offset - REACH);
  while (start > leftmost && !startsSentence(text, start)) start--;
  let stop = Math.min(end, text.length);
  const rightmost = Math.min(text.length, stop + REACH);
  if (stop === offset) stop++;
  while (stop < rightmost && !startsSentence(text, stop)) stop++;
  return shorten(text, trim(text, start, Math.min(stop, text.length)), offset, end);
}

/** Whether a sentence, a heading or a paragraph can end with a character; behind no other does a new one begin. */
export function canEndSentence(unit: number): boolean {
  return unit === LINE_FEED || unit === HYPHEN || TERMINATORS[unit] === 1;
}

/** Whether a new sentence (or a heading, or a paragraph) begins at `index`, which is its first visible character. */
export function startsSentence(text: string, index: number): boolean {
  if (index <= 0) return true;
  const before = text.charCodeAt(index - 1);
  // Asked of every character of a text: most stand inside words.
  if (WORD[before] === 1) return false;
  if (before === LINE_FEED) return true;
  if (isSpaceAt(text, index)) return false;
  if (before === HYPHEN) return endsWireLabel(text, index);
  if (!isSpaceAt(text, index - 1)) return TERMINATORS[before] === 1 && isGlued(text, index);
  let last = index - 1;
  while (last >= 0 && isSpaceAt(text, last)) {
    if (text.charCodeAt(last) === LINE_FEED) return true;
    last--;
  }
  let closed = false;
  while (last >= 0 && (CLOSERS[text.charCodeAt(last)] === 1 || (closed && isSpaceAt(text, last)))) {
    closed = true;
    last--;
  }
  const terminator = text.charCodeAt(last);
  if (last < 0 || TERMINATORS[terminator] !== 1) return false;
  if (!opensSentence(text, index)) return false;
  return terminator !== FULL_STOP || closed || !isAbbreviation(text, last, index);
}

/** « vidéo.Sujets sensibles »: a heading or a line glued to the full stop before it; but “Chubu Electric 9502.T”, a share's code. */
function isGlued(text: string, index: number): boolean {
  const first = text.charAt(index);
  if (!isUpper(first)) return false;
  const earlier = text.charAt(index - 2);
  const next = text.charAt(index + 1);
  return (
    /[\p{Ll}»”)\d]/u.test(earlier) &&
    /[\p{Ll}\s’']/u.test(next) &&
    (!isSpaceAt(text, index + 1) || LONE_CAPITALS.has(first))
  );
}

/** Words of one letter. */
const LONE_CAPITALS = new Set('A I À Y Ô O'.split(' '));

/** A capital letter or a digit, possibly behind a quotation mark, a bracket or a dash. */
function opensSentence(text: string, index: number): boolean {
  let i = index;
  while (i < text.length && i < index + 6 && (OPENERS[text.charCodeAt(i)] === 1 || isSpaceAt(text, i))) i++;
  return BEGINNERS[text.charCodeAt(i)] === 1;
}

/** Whether the full stop at `dot` belongs to an abbreviation, an initial or a number, and the sentence goes on. */
function isAbbreviation(text: string, dot: number, next: number): boolean {
  let start = dot;
  let digits = 0;
  let dots = 0;
  while (start > 0 && dot - start < LONGEST_ABBREVIATION) {
    const unit = text.charCodeAt(start - 1);
    if (unit === FULL_STOP) dots++;
    else if (WORD[unit] !== 1) break;
    if (DIGITS[unit] === 1) digits++;
    start--;
  }
  const length = dot - start;
  if (length > 0 && digits === length) return DIGITS[text.charCodeAt(next)] === 1 || isLineStart(text, start);
  // Most words before a full stop are longer than any abbreviation.
  if (dots === 0 && length > LONGEST_LISTED) return false;
  const word = text.slice(start, dot);
  const bare = word.toLowerCase();
  if (ABBREVIATIONS.has(bare)) return true;
  const doubtful = EITHER.has(bare) || (dots > 0 && /^(\p{L}\.)+\p{L}$/u.test(word));
  if (!doubtful && !(length === 1 && CAPITALS[word.charCodeAt(0)] === 1)) return false;
  // “bigger than H&M. Italy”: no initial.
  if (length === 1 && start > 0 && text.charCodeAt(start - 1) === AMPERSAND) return false;
  // “fines against X. The regulator”: the network; initials stand behind names.
  if (word === 'X' && BEHIND_SMALL_WORD.test(text.slice(Math.max(0, start - LONGEST_ABBREVIATION), start)))
    return false;
  return !STARTERS.has(wordAt(text, next));
}

function isLineStart(text: string, index: number): boolean {
  return index === 0 || text.charCodeAt(index - 1) === LINE_FEED;
}

function wordAt(text: string, index: number): string {
  let start = index;
  while (start < text.length && !isWordAt(text, start) && start < index + 4) start++;
  let end = start;
  while (isWordAt(text, end) && end - start < 20) end++;
  return text.slice(start, end);
}

function trim(text: string, start: number, end: number): Span {
  while (start < end && isSpaceAt(text, start)) start++;
  while (end > start && isSpaceAt(text, end - 1)) end--;
  return { start, end };
}

function shorten(text: string, sentence: Span, offset: number, end: number): Span {
  if (sentence.end - sentence.start <= LONGEST_QUOTE) return sentence;
  const kept = Math.min(end, offset + LONGEST_QUOTE / 2);
  let start = sentence.start;
  if (kept - start > LONGEST_QUOTE - 60) {
    start = clauseStart(text, Math.max(start, kept - (LONGEST_QUOTE - 100)), offset);
  }
  const limit = Math.min(sentence.end, start + LONGEST_QUOTE);
  return trim(text, start, limit === sentence.end ? limit : clauseEnd(text, kept, limit));
}

/** The first clause that starts after `from`, else the first word that does; never beyond `offset`. */
function clauseStart(text: string, from: number, offset: number): number {
  for (let i = from; i < offset; i++) {
    if (',;:–—¬'.includes(text.charAt(i)) && isSpaceAt(text, i + 1)) return i + 1;
  }
  let start = from;
  while (start < offset && !isSpaceAt(text, start)) start++;
  return start;
}

/** The end of the last clause before `limit`, else of the last word; never before `kept`. */
function clauseEnd(text: string, kept: number, limit: number): number {
  for (let i = limit; i > kept; i--) {
    if (',;:–—¬'.includes(text.charAt(i)) && isSpaceAt(text, i + 1) && i <= limit) return i;
  }
  let end = limit;
  while (end > kept && !isSpaceAt(text, end)) end--;
  return end > kept ? end : limit;
}

/** A table of code units: 1 for those that are accepted. */
function unitTable(accepts: (character: string) => boolean): Uint8Array {
  return Uint8Array.from({ length: 0x10000 }, (_, unit) => (accepts(String.fromCharCode(unit)) ? 1 : 0));
}
