const UNITS = 0x10000;
const LAST = 0xff;

/** What stands for characters beyond Latin-1: signs that no newspaper prints, so that patterns can still tell them apart. */
const DASH = '¬';
const ELLIPSIS = '¦';
const MONEY = '¤';
const BULLET = '·';
const ANY_SIGN = '¶';
const INVISIBLE = '\u00ad';

const STAND_INS: Record<string, string> = {
  "'": '‘’‚‛ʼ′`´',
  '«': '“„‟‹',
  '»': '”›',
  '"': '″',
  [DASH]: '‒–—―',
  '-': '‐‑−',
  [ELLIPSIS]: '…',
  [BULLET]: '•‣◦▪●',
  '\u00a0': '\u202f\u2007',
  ø: 'œ',
  Ø: 'Œ',
  l: 'ł',
  L: 'Ł',
  d: 'đ',
  D: 'Đ',
  i: 'ı',
  o: 'ơ'
};

/** One Latin-1 code unit for each code unit. */
const LATIN = Uint8Array.from({ length: UNITS }, (_, unit) =>
  unit <= LAST ? unit : standIn(String.fromCharCode(unit)).charCodeAt(0)
);
for (const [sign, characters] of Object.entries(STAND_INS))
  for (const character of characters) LATIN[character.charCodeAt(0)] = sign.charCodeAt(0);

function standIn(character: string): string {
  const base = character.normalize('NFD').charAt(0);
  if (base.charCodeAt(0) <= LAST) return base;
  if (/\p{Lu}/u.test(character)) return 'Þ';
  if (/\p{L}/u.test(character)) return 'þ';
  if (/\p{M}|\p{Cf}/u.test(character)) return INVISIBLE;
  if (/\s/.test(character)) return ' ';
  return /\p{Sc}/u.test(character) ? MONEY : ANY_SIGN;
}

/**
 * A text as rules read it: each code unit as one of Latin-1, at the same offset. Apostrophes, quotation marks and dashes of typesetters become
 * `'`, `«»` and `¬`, `…` becomes `¦`, signs of money beyond £ and ¥ become `¤`, letters lose accents that Latin-1 has none of.
 * V8 keeps such a text in one byte a character and compiles the patterns for it alone: `\p{L}` is ten ranges there, and 650 in any other.
 */
export function inOneByte(text: string): string {
  const bytes = Buffer.allocUnsafe(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = LATIN[text.charCodeAt(i)] ?? 0;
  return bytes.toString('latin1');
}
