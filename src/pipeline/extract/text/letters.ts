const UNITS = 0x10000;
const NEITHER = 0;
export const LETTER = 1;
export const NUMBER = 2;
/** Half of a character beyond the first plane, which must be seen whole. */
const HALF = 3;

const CLASSES = Uint8Array.from({ length: UNITS }, (_, unit) => {
  if (unit >= 0xd800 && unit <= 0xdfff) return HALF;
  const character = String.fromCharCode(unit);
  if (/\p{L}/u.test(character)) return LETTER;
  return /\p{N}/u.test(character) ? NUMBER : NEITHER;
});

/** Whether the code unit at an index is, or is half of, a letter (`\p{L}`) or a number (`\p{N}`), or neither (0). */
export function letterOrNumberAt(text: string, index: number): number {
  const known = CLASSES[text.charCodeAt(index)] ?? NEITHER;
  return known === HALF ? classOfPair(text, index) : known;
}

function classOfPair(text: string, index: number): number {
  const follows = isHalf(text, index, 0xdc00) && isHalf(text, index - 1, 0xd800);
  const character = String.fromCodePoint(text.codePointAt(follows ? index - 1 : index) ?? 0);
  if (/\p{L}/u.test(character)) return LETTER;
  return /\p{N}/u.test(character) ? NUMBER : NEITHER;
}

function isHalf(text: string, index: number, first: number): boolean {
  return (text.charCodeAt(index) & 0xfc00) === first;
}
