/**
 * What a character is to the name matcher, looked up by UTF-16 code unit, so that scanning never calls a regular
 * expression. Folding takes away case and accents and makes all apostrophes, and all hyphens and spaces, equal.
 */

const UNITS = 0x10000;
const SEPARATORS = ' \t\n\r-‐‑_\u00a0\u2009\u200a\u202f\u2002\u2003';
const APOSTROPHES = "'’‘ʼ`";
/** Soft hyphens, zero-width characters and combining accents: looked through, never compared. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff\p{Mn}]/u;

/** 1 for letters, digits and invisible characters: where two of these meet there is no word boundary. */
export const WORD = new Uint8Array(UNITS);
/** The folded code unit: `É` → `e`, no-break space → space, `’` → `'`; 0 for what is looked through. */
export const FOLDED = new Uint16Array(UNITS);

for (let unit = 0; unit < UNITS; unit++) {
  const character = String.fromCharCode(unit);
  FOLDED[unit] = foldedUnit(unit, character);
  // Surrogates count as letters: no name contains them, and an emoji must not split a word in half.
  WORD[unit] = /[\p{L}\p{N}\p{M}\ud800-\udfff\u00ad\u200b-\u200d]/u.test(character) ? 1 : 0;
}

function foldedUnit(unit: number, character: string): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return unit;
  if (INVISIBLE.test(character)) return 0;
  if (SEPARATORS.includes(character)) return 32;
  if (APOSTROPHES.includes(character)) return 39;
  const base = character.normalize('NFD').charAt(0).toLowerCase();
  return base.length === 1 ? base.charCodeAt(0) : unit;
}

/** Text as the matcher compares it. Runs of separators become one space. */
export function fold(text: string): string {
  let folded = '';
  let separated = false;
  for (let i = 0; i < text.length; i++) {
    const unit = FOLDED[text.charCodeAt(i)] ?? 0;
    if (unit === 0) continue;
    if (unit === 32 && separated) continue;
    separated = unit === 32;
    folded += String.fromCharCode(unit);
  }
  return folded;
}

export function isWordAt(text: string, index: number): boolean {
  return index >= 0 && index < text.length && WORD[text.charCodeAt(index)] === 1;
}

/** White space, or a break that a quotation may be wrapped at. */
export function isSpaceAt(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit === 32 || unit === 0xa0 || unit === 10 || unit === 0x202f || unit === 9 || unit === 0x2009;
}

/** White space of any kind (`\s`); most of it, and most other characters, are known at a glance. */
export function isWhite(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit === 32 || unit === 10) return true;
  return (unit < 32 || unit >= 0xa0) && /\s/.test(text.charAt(at));
}

export function isUpper(character: string): boolean {
  return character !== character.toLowerCase();
}

export function isCapitalised(word: string): boolean {
  return isUpper(word.charAt(0));
}

/** « HONG », « U.S. » and « 3M », but not « A » alone, which may be a French « À ». */
export function isAllCaps(word: string): boolean {
  return word.length > 1 && word !== word.toLowerCase() && word === word.toUpperCase();
}
