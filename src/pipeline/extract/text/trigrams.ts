import { SYMBOLS } from './symbols.ts';

/** The symbol of all that is no letter of the alphabet. */
export const GAP = 26;
export const LETTER_BITS = 5;
const TRIGRAMS = 1 << (3 * LETTER_BITS);

/** A letter without its accents and case, or `GAP`, for each code unit. */
export const LETTERS: Uint8Array = SYMBOLS.map((symbol) => (symbol < GAP ? symbol : GAP));

/** Which groups of three letters or gaps a text has, one bit each, with a gap before its beginning and behind its end. */
export type Trigrams = Int32Array;

/** Texts whose trigrams are at hand: those that the patterns of a question are looked for in, by turns. */
const KEPT = 8;
const texts = new Array<string>(KEPT).fill('');
const kept = Array.from({ length: KEPT }, () => trigramsIn('', new Int32Array(TRIGRAMS >> 5)));
let latest = 0;
let oldest = 0;

/** The trigrams of a text, good until others are asked for. One pattern after the other is looked for in the same few texts. */
export function trigramsOf(text: string): Trigrams {
  if (texts[latest] !== text) {
    latest = texts.indexOf(text);
    if (latest < 0) {
      latest = oldest;
      oldest = (oldest + 1) % KEPT;
      texts[latest] = text;
      trigramsIn(text, kept[latest] ?? new Int32Array(0));
    }
  }
  return kept[latest] ?? new Int32Array(0);
}

function trigramsIn(text: string, into: Int32Array): Int32Array {
  into.fill(0);
  let group = (GAP << LETTER_BITS) | GAP;
  for (let i = 0; i <= text.length; i++) {
    const letter = i < text.length ? (LETTERS[text.charCodeAt(i)] ?? GAP) : GAP;
    group = ((group << LETTER_BITS) | letter) & (TRIGRAMS - 1);
    into[group >> 5] = (into[group >> 5] ?? 0) | (1 << (group & 31));
  }
  return into;
}
