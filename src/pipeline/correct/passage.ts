import { FOLDED, fold } from '../extract/text/characters.ts';
import { sentenceAround } from '../extract/text/sentences.ts';
import type { Span } from '../types.ts';

/**
 * The sentences of `text` that contain these words, whatever their case, accents, apostrophes and spaces; each once,
 * in text order.
 */
export function sentencesWith(text: string, words: string): Span[] {
  const wanted = fold(words).trim();
  if (wanted === '') return [];
  const { folded, offsets } = foldWithOffsets(text);
  const sentences = new Map<number, Span>();
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
    const start = offsets[at] ?? 0;
    const sentence = sentenceAround(text, start, (offsets[at + wanted.length - 1] ?? start) + 1);
    sentences.set(sentence.start, sentence);
  }
  return [...sentences.values()];
}

/** Whether a passage contains these words, by the same measure. */
export function contains(passage: string, words: string): boolean {
  return fold(passage).includes(fold(words).trim());
}

/** What `fold` gives, and where each of its characters stands in the text. */
function foldWithOffsets(text: string): { folded: string; offsets: number[] } {
  const units: string[] = [];
  const offsets: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = FOLDED[text.charCodeAt(i)] ?? 0;
    if (unit === 0 || (unit === 32 && units.at(-1) === ' ')) continue;
    units.push(String.fromCharCode(unit));
    offsets.push(i);
  }
  return { folded: units.join(''), offsets };
}
