import type { Span } from '../../types.ts';
import { shoutedVerdict } from './ambiguity.ts';
import type { SureNames, Verdict } from './ambiguity.ts';
import { isShouting } from './surroundings.ts';

/** Characters on either side of a name that its context is read from. */
const AROUND = 160;

/**
 * Whether a name that is also a word means a company in a headline set in capitals: « META FINED BY IRELAND », but not
 * « TARGET OF CRITICISM ». The headline is read as if it stood in small letters. A name in capitals elsewhere waits for the rest of the clipping.
 */
export function capitalsVerdict(text: string, { start, end }: Span, known: SureNames): Verdict {
  if (!isShouting(text, start)) return 'likely';
  const from = Math.max(text.lastIndexOf('\n', start) + 1, start - AROUND);
  const lineEnd = text.indexOf('\n', end);
  const to = Math.min(lineEnd < 0 ? text.length : lineEnd, end + AROUND);
  const calm = lowered(text.slice(from, start)) + text.charAt(start) + lowered(text.slice(start + 1, to));
  return shoutedVerdict(calm, { start: start - from, end: end - from }, shifted(known, from));
}

/** In small letters, at the same places: letters that lower case makes longer stay. */
function lowered(words: string): string {
  return words.replace(/\p{Lu}/gu, (letter) => {
    const lower = letter.toLowerCase();
    return lower.length === letter.length ? lower : letter;
  });
}

/** What is known of a text, for a part of it that begins at `from`. */
function shifted(known: SureNames, from: number): SureNames {
  return {
    isNameStart: (index) => known.isNameStart(index + from),
    isNameEnd: (index) => known.isNameEnd(index + from),
    isCompanyStart: (index) => known.isCompanyStart(index + from),
    isCompanyEnd: (index) => known.isCompanyEnd(index + from),
    isSureCompanyStart: (index) => known.isSureCompanyStart(index + from),
    isSureCompanyEnd: (index) => known.isSureCompanyEnd(index + from),
    isDemonymStart: (index) => known.isDemonymStart(index + from)
  };
}
