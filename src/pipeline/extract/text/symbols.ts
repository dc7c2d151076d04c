/**
 * A text in 32 symbols, five bits each: enough to tell where a pattern can begin, few enough for a table of all groups of
 * three. Letters without their accents and case, then kinds of other characters.
 */
export const SYMBOL_BITS = 5;
const DIGIT = 26;
const SPACE = 27;
const APOSTROPHE = 28;
const MARK = 29;
/** All that is not told apart: other letters and scripts, halves of surrogate pairs. */
export const OTHER = 30;
/** Behind the end of a text, and before its beginning; no character has it. */
export const END = 31;
/** All symbols, one bit each. */
export const ANY = -1;

/** Code units that symbols tell apart: Latin, and the punctuation of typesetters; the Kelvin sign folds to a letter. */
const TOLD_APART = [...range(0, 0x180), ...range(0x2000, 0x20d0), 0x212a];

/** The symbol of each code unit. */
export const SYMBOLS = new Uint8Array(0x10000).fill(OTHER);
for (const unit of TOLD_APART) SYMBOLS[unit] = symbolOf(String.fromCharCode(unit));

/**
 * The symbols, one bit each, of all characters that a part of a pattern accepts which stands for one character: a letter,
 * an escape, a class. Never too few, so `OTHER` is always among those of a class.
 */
export function symbolsOf(part: string, flags: string): number {
  const key = `${part}/${flags}`;
  const symbols = known.get(key) ?? findSymbols(part, flags);
  known.set(key, symbols);
  return symbols;
}

/**
 * The symbols of which a part accepts every character. Never too many, so neither `OTHER` nor `END` is ever among them.
 */
export function certainSymbolsOf(part: string, flags: string): number {
  const key = `certain ${part}/${flags}`;
  const symbols = known.get(key) ?? findCertainSymbols(part, flags);
  known.set(key, symbols);
  return symbols;
}

function findCertainSymbols(part: string, flags: string): number {
  const accepts = new RegExp(`^(?:${part})$`, flags.replace(/[gy]/g, ''));
  let symbols = ANY & ~(1 << OTHER) & ~(1 << END);
  for (const unit of TOLD_APART) {
    if (!accepts.test(String.fromCharCode(unit))) symbols &= ~(1 << (SYMBOLS[unit] ?? OTHER));
  }
  return symbols;
}

/** Patterns are made of the same few dozen parts. */
const known = new Map<string, number>();

function findSymbols(part: string, flags: string): number {
  const accepts = new RegExp(`^(?:${part})$`, flags.replace(/[gy]/g, ''));
  let symbols = 0;
  for (const unit of TOLD_APART) {
    if (accepts.test(String.fromCharCode(unit))) symbols |= 1 << (SYMBOLS[unit] ?? OTHER);
  }
  return part.length === 1 && symbols !== 0 ? symbols : symbols | (1 << OTHER);
}

function symbolOf(character: string): number {
  const base = character === 'ſ' ? 's' : character.normalize('NFD').charAt(0).toLowerCase();
  if (/^[a-z]$/.test(base)) return base.charCodeAt(0) - 97;
  if (/^\p{L}$/u.test(character)) return OTHER;
  if (/^\p{N}$/u.test(character)) return DIGIT;
  if (/^\s$/.test(character)) return SPACE;
  return "'’‘ʼ".includes(character) ? APOSTROPHE : MARK;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}
