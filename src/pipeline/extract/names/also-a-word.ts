import type { Span } from '../../types.ts';

/** How far around a name a text is asked what else it writes so: an article, but not a book for each of its names. */
const AROUND = 20_000;

/** What stands around a name. */
export function textAround(text: string, { start, end }: Span): string {
  return text.slice(Math.max(0, start - AROUND), end + AROUND);
}

/** Whether a text has a name in small letters as well, singular or plural: a word that opens a sentence. */
export function isAlsoAWord(text: string, span: Span): boolean {
  const word = asPattern(text.slice(span.start, span.end).toLowerCase());
  return new RegExp(`(?<!\\p{L})${word}s?(?!\\p{L})`, 'u').test(textAround(text, span));
}

/** A name as part of a pattern, its signs as any. */
export function asPattern(name: string): string {
  return name.replace(/[^\p{L}\p{N}\s]/gu, '.');
}
