import { GROUP, PART, QUANTIFIER } from './pattern-parts.ts';
import { symbolsOf } from './symbols.ts';
import { GAP, LETTER_BITS, LETTERS, trigramsOf } from './trigrams.ts';

/**
 * Returns a function that tells whether a text may hold a match of a pattern: never no where there is one. Of all that the pattern is put
 * together from, every match has one word of some list; where the text lacks the letters of all of them, side by side, it has none.
 * (R. Cox, “Regular Expression Matching with a Trigram Index”, 2012.) Null where the pattern needs no words.
 */
export function neededWords({ source, flags }: RegExp): ((text: string) => boolean) | null {
  const words = wordsOf(source, flags);
  if (words === null) return null;
  const rows = new Set(words.map((word) => rarest(word).join()));
  const groups = Uint16Array.from([...rows].flatMap((row) => row.split(',').map(Number)));
  return (text) => {
    if (text.length > LONGEST) return true;
    const trigrams = trigramsOf(text);
    const has = (group: number | undefined) =>
      group !== undefined && ((trigrams[group >> 5] ?? 0) & (1 << (group & 31))) !== 0;
    for (let i = 0; i < groups.length; i += EACH)
      if (has(groups[i]) && has(groups[i + 1]) && has(groups[i + 2])) return true;
    return false;
  };
}

/** Longer texts have nearly all trigrams. */
const LONGEST = 4000;
/** So many trigrams of a word are looked for: its rarest. */
const EACH = 3;

/** A place between two characters where no letter stands before, or none behind; one with the gap beside it. */
const EDGE = '|';
/** A gap, as a character of words. */
const SPACE = ' ';

/** What is known of the matches of a part of a pattern. */
interface Known {
  /** All of them, with letters folded and gaps as spaces; null where there are too many. */
  exact: readonly string[] | null;
  /** Words of which every match has one; null where none are known. */
  needed: readonly string[] | null;
  /** Whether its matches are those of `exact` once or more often in a row. */
  repeated?: boolean;
}

const NOTHING: Known = { exact: [''], needed: null };
const ANYTHING: Known = { exact: null, needed: null };
/** More are not followed. */
const MOST_WORDS = 400;
const LONGEST_WORD = 24;

function wordsOf(source: string, flags: string): readonly string[] | null {
  let at = 0;
  let isUnderstood = true;

  function alternatives(): Known {
    const all: Known[] = [];
    do all.push(sequence());
    while (source.charAt(at) === '|' && ++at);
    const exact = all.every((one) => one.exact !== null) ? all.flatMap((one) => one.exact ?? []) : null;
    if (exact !== null && exact.length <= MOST_WORDS) return { exact, needed: null };
    const each = all.map(neededOf);
    const needed = each.every((words) => words !== null) ? each.flat() : null;
    return { exact: null, needed: needed === null ? null : usable(needed) };
  }

  function sequence(): Known {
    let needed: readonly string[] | null = null;
    let exact: readonly string[] = [''];
    let isExact = true;
    const keep = (words: readonly string[] | null) => {
      if (words !== null && commonness(words) < commonness(needed)) needed = words;
    };
    while (at < source.length && !'|)'.includes(source.charAt(at))) {
      const item = quantified();
      const longer = item.exact === null ? null : product(exact, item.exact);
      if (longer !== null && item.repeated !== true) {
        exact = longer;
        continue;
      }
      isExact = false;
      keep(usable(longer ?? exact));
      keep(usable(item.exact ?? item.needed ?? []));
      exact = item.exact ?? [''];
    }
    if (isExact) return { exact, needed: null };
    keep(usable(exact));
    return { exact: null, needed };
  }

  function quantified(): Known {
    const item = single();
    const quantifier = QUANTIFIER.exec(source.slice(at, at + 12));
    if (!quantifier) return item;
    at += quantifier[0].length;
    const [, sign, least, open, most] = quantifier;
    if (sign === '?' || (least === '0' && most === '1'))
      return item.exact === null ? ANYTHING : { exact: ['', ...item.exact], needed: null };
    if (sign === '*' || least === '0') return ANYTHING;
    if (least === '1' && open === '') return item;
    return item.exact === null ? { ...ANYTHING, needed: item.needed } : { ...item, repeated: true };
  }

  function single(): Known {
    const group = GROUP.exec(source.slice(at, at + 40))?.[0];
    if (group !== undefined) {
      at += group.length;
      const opened = at;
      const inside = alternatives();
      const words = source.slice(opened, at++);
      if (group === '(?<!' || group === '(?!') return LETTER.test(words) ? EDGED : NOTHING;
      return group === '(?=' || group === '(?<=' ? NOTHING : inside;
    }
    const part = PART.exec(source.slice(at))?.[0] ?? '';
    at += part.length;
    if (part === '^' || part === '$') return EDGED;
    if (/^\\[bB]$/.test(part)) return NOTHING;
    if (/^\\[1-9k]/.test(part)) {
      isUnderstood = false;
      return ANYTHING;
    }
    const letters = lettersOf(part, flags);
    return letters.length > MOST_LETTERS ? ANYTHING : { exact: letters, needed: null };
  }

  const known = alternatives();
  return isUnderstood && at === source.length ? neededOf(known) : null;
}

/** A look-around that lets no letter pass. */
const LETTER = /^(?:\[\\p\{L\}(?:\\p\{N\}|[\d\\d.,$€£¥₩₹’'-])*\]|\\p\{L\})$/;
const EDGED: Known = { exact: [EDGE], needed: null };
/** Beyond this many kinds of letters, what a class accepts tells little. */
const MOST_LETTERS = 4;

const neededOf = ({ exact, needed }: Known) => (exact === null ? needed : usable(exact));

/** Each of some words behind each of others; null where they are too many or too long to follow. */
function product(before: readonly string[], behind: readonly string[]): readonly string[] | null {
  if (before.length * behind.length > MOST_WORDS) return null;
  const all = before.flatMap((one) => behind.map((other) => one + other));
  return all.some((word) => word.length > LONGEST_WORD) ? null : [...new Set(all)];
}

/** Words with their edges as gaps, less those that no text can hold; null where one is too short to be looked for. */
function usable(words: readonly string[]): readonly string[] | null {
  const read = [...new Set(words)].filter((word) => !/[a-z]\|+[a-z]/.test(word)).map(withGaps);
  return read.length > 0 && read.length <= MOST_WORDS && read.every((word) => word.length >= 3) ? read : null;
}

const withGaps = (word: string) => word.replace(/\|* [| ]*/g, spacesIn).replace(/\|+/g, SPACE);
const spacesIn = (gap: string) => gap.replaceAll(EDGE, '');

/** The letters, folded, that a character of a pattern may be, each once; a gap for all else. */
function lettersOf(part: string, flags: string): string[] {
  if (part.length === 1 && part !== '.') return [letterOf(LETTERS[part.charCodeAt(0)] ?? GAP)];
  const symbols = symbolsOf(part, flags);
  const found = new Set<string>();
  for (let symbol = 0; symbol < 32; symbol++) if ((symbols >>> symbol) & 1) found.add(letterOf(symbol));
  // A character beyond the first plane is two code units, and no letter of the alphabet.
  if (BEYOND.test(part)) found.add(SPACE + SPACE);
  return [...found];
}

/** Parts that may accept such a character. */
const BEYOND = /\\[pPSWD]|\[\^|[\ud800-\udfff]/;

const letterOf = (symbol: number) => (symbol < GAP ? String.fromCharCode(97 + symbol) : SPACE);

/** How often, of hundred letters and gaps of French and English text, each is met: `a` to `z`, then gaps. */
const SHARES = [
  6.4, 0.9, 2.7, 3.1, 11.5, 1.4, 1.4, 2.5, 6.2, 0.3, 0.4, 4.1, 2.2, 6, 5.2, 2.2, 0.4, 5.7, 6, 6.3, 3.7, 1.1,
  0.8, 0.3, 0.9, 0.1, 18
].map((share) => share / 100);

/** About how often one of some words is in a sentence, from 0 on; infinite where there are none to tell by. */
function commonness(words: readonly string[] | null): number {
  if (words === null) return Infinity;
  return words.reduce((sum, word) => sum + Math.min(...trigramsIn(word).map(shareOf)) * SENTENCE, 0);
}

/** Letters of a usual sentence. */
const SENTENCE = 160;

const shareOf = (group: number) =>
  [0, LETTER_BITS, 2 * LETTER_BITS].reduce((share, bits) => share * (SHARES[(group >> bits) & 31] ?? 0), 1);

function trigramsIn(word: string): number[] {
  const letters = [...word].map((letter) => (letter === SPACE ? GAP : letter.charCodeAt(0) - 97));
  return letters.slice(2).map((letter, i) => {
    const [first = 0, second = 0] = letters.slice(i, i + 2);
    return (first << (2 * LETTER_BITS)) | (second << LETTER_BITS) | letter;
  });
}

/** The trigrams of a word that are looked for, rarest first; always as many, be it the same again. */
function rarest(word: string): number[] {
  const all = trigramsIn(word).sort((a, b) => shareOf(a) - shareOf(b));
  return Array.from({ length: EACH }, (_, i) => all[i] ?? all[0] ?? 0);
}
