import { isAllCaps, isCapitalised, isSpaceAt, isUpper, isWordAt } from '../text/characters.ts';
import { FUNCTION_WORDS } from './cues.ts';
import { startsSentence } from '../text/sentences.ts';

/** A neighbouring word, and what stands between it and the passage looked at. */
export interface Neighbour {
  word: string;
  start: number;
  end: number;
  gap: string;
}

const NOBODY: Neighbour = { word: '', start: -1, end: -1, gap: '' };
const LONGEST_GAP = 4;
const LONGEST_WORD = 40;
/** Characters on either side that are enough to tell a headline from running text. */
const LINE = 160;
/** Words up to this length are small in headlines as well: « in », « the », « from ». */
const LONG = 3;
const FRENCH = /^(le|la|les|l|de|du|des|d|à|au|aux|et|en|un|une)$/;

/** The word before `index` on the same line, at most four characters away; an empty word if there is none. */
export function wordBefore(text: string, index: number): Neighbour {
  let end = index;
  while (end > 0 && index - end <= LONGEST_GAP && !isWordAt(text, end - 1)) {
    if (text.charAt(end - 1) === '\n') return NOBODY;
    end--;
  }
  if (!isWordAt(text, end - 1)) return NOBODY;
  let start = end;
  while (isWordAt(text, start - 1) && end - start < LONGEST_WORD) start--;
  return { word: text.slice(start, end), start, end, gap: text.slice(end, index) };
}

/** The word after `index` on the same line, at most four characters away; an empty word if there is none. */
export function wordAfter(text: string, index: number): Neighbour {
  let start = index;
  while (start < text.length && start - index <= LONGEST_GAP && !isWordAt(text, start)) {
    if (text.charAt(start) === '\n') return NOBODY;
    start++;
  }
  if (!isWordAt(text, start)) return NOBODY;
  let end = start;
  while (isWordAt(text, end) && end - start < LONGEST_WORD) end++;
  return { word: text.slice(start, end), start, end, gap: text.slice(index, start) };
}

/** Up to `count` words before `index`, nearest first, in lower case; elided articles count (« l », « d »). */
export function wordsBefore(text: string, index: number, count: number): string[] {
  const words: string[] = [];
  for (let at = index; words.length < count;) {
    const { word, start, gap } = wordBefore(text, at);
    if (word === '' || (gap !== ' ' && /[.!?…;:]/.test(gap))) break;
    words.push(word.toLowerCase());
    at = start;
  }
  return words;
}

/** Up to `count` words after `index`, nearest first, in lower case, up to the end of the clause. */
export function wordsAfter(text: string, index: number, count: number): string[] {
  const words: string[] = [];
  for (let at = index; words.length < count;) {
    const { word, end, gap } = wordAfter(text, at);
    if (word === '' || (gap !== ' ' && /[.!?…;:,()«»“”–—]/.test(gap))) break;
    words.push(word.toLowerCase());
    at = end;
  }
  return words;
}

/** Whether the word right before `index`, behind one space, is capitalised; a quick look that makes no strings. */
export function followsCapital(text: string, index: number): boolean {
  if (!isSpaceAt(text, index - 1)) return false;
  let start = index - 1;
  if (text.charCodeAt(start - 1) === 46) start--;
  if (!isWordAt(text, start - 1)) return false;
  while (isWordAt(text, start - 1)) start--;
  return isCapitalUnit(text.charCodeAt(start));
}

/** Whether a capitalised word stands right after `index`, behind one space. */
export function precedesCapital(text: string, index: number): boolean {
  return isSpaceAt(text, index) && isCapitalUnit(text.charCodeAt(index + 1));
}

/** A–Z, or a letter beyond ASCII that may be a capital. */
function isCapitalUnit(unit: number): boolean {
  return (unit >= 65 && unit <= 90) || (unit >= 0xc0 && isUpper(String.fromCharCode(unit)));
}

/** Only spaces stand between the two words, so that they may belong together. */
export function isAdjacent({ gap }: Neighbour): boolean {
  return gap === ' ' || gap === '\u00a0' || gap === '\u202f';
}

/** Where a capital letter says nothing: at the start of a sentence, a line or a quotation, or after a colon. */
export function isOpening(text: string, index: number): boolean {
  if (startsSentence(text, index)) return true;
  let i = index - 1;
  while (i >= 0 && index - i <= LONGEST_GAP && isSpaceAt(text, i)) i--;
  const mark = text.charAt(i);
  if ('«“"‘•:—'.includes(mark)) return true;
  return (mark === '-' || mark === '–') && isSpaceAt(text, i + 1) && isSpaceAt(text, i - 1);
}

/**
 * English headlines capitalise all but the small words, so that a capital letter proves no name: « Why Namur Sells More
 * Bikes ». One long word in lower case and the line is running text; French knows no
 * such headlines.
 */
export function isTitleCase(text: string, index: number): boolean {
  let long = 0;
  const reads = everyLineWord(text, index, (word) => {
    if (word.length <= LONG) return !FRENCH.test(word);
    long++;
    return isCapitalised(word) || FUNCTION_WORDS.has(word);
  });
  return reads && long > 2;
}

/** A headline in capitals throughout, where « US » may be « us ». */
export function isShouting(text: string, index: number): boolean {
  let long = 0;
  const reads = everyLineWord(text, index, (word) => {
    if (word.length <= LONG) return true;
    long++;
    return isAllCaps(word);
  });
  return reads && long > 1;
}

/** Whether all words of the line pass, from `index` on and then from its start; the first that fails ends the search. */
function everyLineWord(text: string, index: number, passes: (word: string) => boolean): boolean {
  let start = index;
  while (start > 0 && index - start < LINE && text.charCodeAt(start - 1) !== 10) start--;
  let end = index;
  while (end < text.length && end - index < LINE && text.charCodeAt(end) !== 10) end++;
  return everyWord(text, index, end, passes) && everyWord(text, start, index, passes);
}

function everyWord(text: string, from: number, to: number, passes: (word: string) => boolean): boolean {
  let i = from;
  while (i < to) {
    while (i < to && !isWordAt(text, i)) i++;
    const start = i;
    while (i < to && isWordAt(text, i)) i++;
    if (i > start && !passes(text.slice(start, i))) return false;
  }
  return true;
}
