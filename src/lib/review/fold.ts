const SEPARATORS = /[ \t\n\r\-‐‑_\u00a0\u2009\u200a\u202f\u2002\u2003]/;
const APOSTROPHES = /['’‘ʼ`]/;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff\p{Mn}]/u;

/**
 * Text as corrections compare it: no case and accents, one kind of space and apostrophe, nothing invisible. The same as
 * the pipeline's own, which has to read what is written here; a test compares them character by character.
 */
export function fold(text: string): string {
  let folded = '';
  for (const unit of text.split('')) {
    const next = foldUnit(unit);
    if (next !== ' ' || !folded.endsWith(' ')) folded += next;
  }
  return folded;
}

function foldUnit(unit: string): string {
  if (/[\ud800-\udfff]/.test(unit)) return unit;
  if (INVISIBLE.test(unit)) return '';
  if (SEPARATORS.test(unit)) return ' ';
  if (APOSTROPHES.test(unit)) return "'";
  const base = unit.normalize('NFD').charAt(0).toLowerCase();
  return base.length === 1 ? base : unit;
}

/** Whether a passage contains these words, by that measure. */
export function contains(passage: string, words: string): boolean {
  return fold(passage).includes(fold(words).trim());
}
