import type { ActionTerm } from './action-terms.ts';
import { createTermOrder } from './term-steps.ts';
import type { TermOrder } from './term-steps.ts';
import { createWordTable } from '../text/words.ts';
import type { WordTable } from '../text/words.ts';

/** The terms that a text may use, by their words. Terms and words are numbers. */
export interface TermIndex {
  /** The terms that may begin with each word. */
  opening: readonly number[][];
  /** Whether any term may stand among these words: one of its telling words does, at or behind one that it begins with. */
  mayHold(words: readonly number[]): boolean;
  /** The same of one term and the words that were asked about last. */
  mayBe(term: number): boolean;
  /** The terms that have a telling word among these, in the order of the words. */
  ranked(words: readonly number[]): Map<number, number>;
}

export interface TermIndexes {
  /** The words of terms of all languages. */
  wordAt: WordTable;
  /** Whether a word is a telling one of any term. */
  isTelling(word: number): boolean;
  /** Where terms may begin, by the order of words. */
  order: TermOrder;
  /** The terms for texts of a language; texts in other languages may use those of both. */
  of(language: string): TermIndex;
}

export function createTermIndexes(terms: readonly ActionTerm[]): TermIndexes {
  const words = [...new Set(terms.flatMap(({ openings, anchors }) => [...openings, ...anchors]))];
  const telling = new Set(terms.flatMap(({ anchors }) => anchors));
  const numbers = new Map(words.map((word, i) => [word, i]));
  const isTelling = words.map((word) => telling.has(word));
  const known = new Map<string, TermIndex>();
  const all = [...new Set(terms.flatMap(({ steps }) => steps.flatMap(({ choices }) => choices.flat())))];
  return {
    order: createTermOrder(
      terms.map(({ steps }) => steps),
      new Map(all.map((word, i) => [word, i])),
      createWordTable(all)
    ),
    wordAt: createWordTable(words),
    isTelling: (word) => isTelling[word] ?? false,
    of(language) {
      const only = language === 'fr' || language === 'en' ? language : null;
      const index =
        known.get(only ?? '') ??
        createTermIndex(terms, numbers, (term) => only === null || term.language === only);
      known.set(only ?? '', index);
      return index;
    }
  };
}

function createTermIndex(
  terms: readonly ActionTerm[],
  numbers: ReadonlyMap<string, number>,
  accepts: (term: ActionTerm) => boolean
): TermIndex {
  const opening: number[][] = [...numbers].map(() => []);
  const telling: number[][] = [...numbers].map(() => []);
  for (const [number, term] of terms.entries()) {
    if (!accepts(term)) continue;
    for (const word of new Set(term.openings)) opening[numbers.get(word) ?? -1]?.push(number);
    for (const word of new Set(term.anchors)) telling[numbers.get(word) ?? -1]?.push(number);
  }

  /** The question, of all that were ever asked, for which each term could last have begun, and could last be there. */
  const begun = new Int32Array(terms.length);
  const there = new Int32Array(terms.length);
  let question = 0;
  return {
    opening,
    mayHold(words) {
      question = (question + 1) | 0;
      let any = false;
      for (let i = 0; i < words.length; i++) {
        const word = words[i] ?? 0;
        for (const term of opening[word] ?? []) begun[term] = question;
        for (const term of telling[word] ?? []) {
          if (begun[term] !== question) continue;
          there[term] = question;
          any = true;
        }
      }
      return any;
    },
    mayBe: (term) => there[term] === question,
    ranked(words) {
      const ranks = new Map<number, number>();
      for (const word of words)
        for (const term of telling[word] ?? []) if (!ranks.has(term)) ranks.set(term, ranks.size);
      return ranks;
    }
  };
}
