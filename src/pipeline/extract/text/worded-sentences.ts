import { canEndSentence, startsSentence } from './sentences.ts';
import { GAP, PLAIN, UNIT_KINDS } from './words.ts';
import type { WordTable } from './words.ts';

/** A sentence, by the words in it that were asked for. */
export interface WordedSentence {
  start: number;
  end: number;
  /** Where each word stands, and its number in the table. */
  offsets: number[];
  words: number[];
  /** It has letters that are not plain Latin, or invisible characters: words of the table may begin or end inside its words. */
  strange: boolean;
}

/**
 * Returns a function that reads a text once and reports the sentences that have words of a table, in their order. What is
 * reported is only good until the next one.
 */
export function createWordedSentences() {
  return (text: string, wordAt: WordTable, report: (sentence: WordedSentence) => void): void => {
    const { length } = text;
    const sentence: WordedSentence = { start: 0, end: 0, offsets: [], words: [], strange: false };
    const finish = (end: number, next: number): void => {
      sentence.end = end;
      if (sentence.words.length > 0) {
        report(sentence);
        sentence.offsets.length = 0;
        sentence.words.length = 0;
      }
      sentence.start = next;
      sentence.strange = false;
    };
    const take = (from: number, to: number): void => {
      const word = wordAt(text, from, to);
      if (word < 0) return;
      sentence.offsets.push(from);
      sentence.words.push(word);
    };
    /** The plain parts of what is not: a word may begin behind an invisible character. */
    const takePlain = (from: number, to: number): void => {
      for (let i = from; i < to;) {
        const begin = i;
        while (i < to && UNIT_KINDS[text.charCodeAt(i)] === PLAIN) i++;
        if (i > begin) take(begin, i);
        else i++;
      }
    };
    /** The first character since the last word that may end a sentence. */
    let mark = -1;
    for (let i = 0; i < length;) {
      let kind = UNIT_KINDS[text.charCodeAt(i)] ?? GAP;
      if (kind === GAP) {
        if (mark < 0 && canEndSentence(text.charCodeAt(i))) mark = i;
        i++;
        continue;
      }
      const start = i;
      let kinds = 0;
      do {
        kinds |= kind;
        kind = ++i < length ? (UNIT_KINDS[text.charCodeAt(i)] ?? GAP) : GAP;
      } while (kind !== GAP);
      if (mark >= 0) {
        breakUp(text, mark, start, finish);
        mark = -1;
      }
      if (kinds === PLAIN) take(start, i);
      else {
        sentence.strange = true;
        takePlain(start, i);
      }
    }
    finish(length, length);
  };
}

/** Finds where, between a mark and the word behind it, one sentence ends and another begins, if any does. */
function breakUp(
  text: string,
  mark: number,
  word: number,
  finish: (end: number, next: number) => void
): void {
  let end = -1;
  let next = -1;
  for (let i = mark; i <= word; i++) {
    const starts = startsSentence(text, i);
    if (end < 0 && (starts || text.charCodeAt(i) === LINE_FEED)) end = i;
    if (starts) next = i;
  }
  if (next >= 0) finish(end, next);
}

const LINE_FEED = 10;
