import { WORD } from './characters.ts';

/** Words of a text in tables: none of ours is longer. */
export const LONGEST_WORD = 31;
/** Enough to tell lengths up to that, and Latin letters, apart. */
const LENGTH_BITS = 5;
const LETTER_BITS = 9;

/** What code units are to whoever reads a text word by word. */
export const GAP = 0;
/** Letters and digits that lower case takes to one letter, and nothing else. */
export const PLAIN = 1;
/** Part of a word, but with accents of its own, of another script, invisible, or half of a character. */
export const STRANGE = 2;

/** One of these for each code unit. */
export const UNIT_KINDS = WORD.map((isWord, unit) => (isWord === 0 ? GAP : isPlain(unit) ? PLAIN : STRANGE));

const LOWER = Uint16Array.from({ length: 0x10000 }, (_, unit) => {
  const lower = String.fromCharCode(unit).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : unit;
});

/** Gives the number of the word that a text has from `start` to `end`, in whatever case: its index, or -1. */
export type WordTable = (text: string, start: number, end: number) => number;

/**
 * Returns a look-up of certain words, given in lower case. Words are told by first and last letter and length before they are
 * compared, so most of a text costs next to nothing, and no string is made of any of it.
 */
export function createWordTable(words: readonly string[]): WordTable {
  /** By first letter and length, one bit for each kind of last letter. */
  const shapes = new Int32Array(1 << (LETTER_BITS + LENGTH_BITS));
  const size = 1 << Math.ceil(Math.log2(2 * words.length + 2));
  const slots = new Int32Array(size).fill(-1);
  for (const [index, word] of words.entries()) {
    if (word.length > LONGEST_WORD) continue;
    const first = word.charAt(0);
    for (const letter of [first, first.toUpperCase()]) {
      const shape = shapeOf(letter.charCodeAt(0), word.length);
      shapes[shape] = (shapes[shape] ?? 0) | lastLetter(word, word.length);
    }
    let slot = hashOf(word, 0, word.length) & (size - 1);
    while (slots[slot] !== -1) slot = (slot + 1) & (size - 1);
    slots[slot] = index;
  }

  return (text, start, end) => {
    const length = end - start;
    if (length > LONGEST_WORD) return -1;
    const shape = shapes[shapeOf(text.charCodeAt(start), length)] ?? 0;
    if ((shape & lastLetter(text, end)) === 0) return -1;
    let slot = hashOf(text, start, end) & (size - 1);
    for (let index = slots[slot] ?? -1; index >= 0; index = slots[slot] ?? -1) {
      if (isWord(words[index] ?? '', text, start, length)) return index;
      slot = (slot + 1) & (size - 1);
    }
    return -1;
  };
}

function shapeOf(first: number, length: number): number {
  return ((first & ((1 << LETTER_BITS) - 1)) << LENGTH_BITS) | length;
}

/** One bit for the letter before `end`, whatever its case; other letters may have the same. */
function lastLetter(text: string, end: number): number {
  return 1 << ((LOWER[text.charCodeAt(end - 1)] ?? 0) & 31);
}

function hashOf(text: string, start: number, end: number): number {
  let hash = end - start;
  for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + (LOWER[text.charCodeAt(i)] ?? 0)) | 0;
  return hash ^ (hash >>> 13);
}

function isWord(word: string, text: string, start: number, length: number): boolean {
  if (word.length !== length) return false;
  for (let i = 0; i < length; i++) if (word.charCodeAt(i) !== LOWER[text.charCodeAt(start + i)]) return false;
  return true;
}

/** Latin, but for the long s and the dotted and dotless i, which have more to them than their lower case. */
function isPlain(unit: number): boolean {
  return (
    unit < 0x180 &&
    unit !== 0x17f &&
    unit !== 0x130 &&
    unit !== 0x131 &&
    /[\p{L}\p{N}]/u.test(String.fromCharCode(unit))
  );
}
