import { isAllCaps, isCapitalised, isSpaceAt, isWordAt } from './characters.ts';
import { FUNCTION_WORDS } from './cues.ts';
import { startsSentence } from './sentences.ts';

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
    if (word === '' || /[.!?…;:]/.test(gap)) break;
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
    if (word === '' || /[.!?…;:,()«»“”–—]/.test(gap)) break;
    words.push(word.toLowerCase());
    at = end;
  }
  return words;
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
 * English headlines capitalise all but the small words, so that a capital letter proves no name: « How China Got a Head
 * Start ». One long word in lower case and the line is running text.
 */
export function isTitleCase(text: string, index: number): boolean {
  const words = lineWords(text, index).filter((word) => word.length > 3);
  return words.length > 2 && words.every((word) => isCapitalised(word) || FUNCTION_WORDS.has(word));
}

/** A headline in capitals throughout, where « US » may be « us ». */
export function isShouting(text: string, index: number): boolean {
  const words = lineWords(text, index).filter((word) => word.length > 3);
  return words.length > 1 && words.every(isAllCaps);
}

function lineWords(text: string, index: number): string[] {
  let start = index;
  while (start > 0 && index - start < LINE && text.charAt(start - 1) !== '\n') start--;
  let end = index;
  while (end < text.length && end - index < LINE && text.charAt(end) !== '\n') end++;
  return text.slice(start, end).match(/\p{L}+/gu) ?? [];
}
