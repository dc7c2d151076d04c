import { compileTerm, tellsWhoActs } from './action-terms.ts';
import type { ActionTerm } from './action-terms.ts';
import { createTermOrder, numbersOf } from './term-steps.ts';
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
  const compiled = terms.map((term) => compileTerm(term.words, term.language, tellsWhoActs(term)));
  const words = [...new Set(compiled.flatMap(({ openings, anchors }) => [...openings, ...anchors]))];
  const numbers = numbersOf(words);
  const inNumbers = (own: readonly string[]) => [...new Set(own)].map((word) => numbers.get(word) ?? -1);
  const all: NumberedTerm[] = compiled.map(({ openings, anchors }, number) => ({
    number,
    language: terms[number]?.language ?? 'en',
    openings: inNumbers(openings),
    anchors: inNumbers(anchors)
  }));
  const telling = new Set(all.flatMap(({ anchors }) => anchors));
  const known = new Map<string, TermIndex>();
  return {
    order: createTermOrder(compiled.map(({ steps }) => steps)),
    wordAt: createWordTable(words),
    isTelling: (word) => telling.has(word),
    of(language) {
      const only = language === 'fr' || language === 'en' ? language : null;
      const accepted = only === null ? all : all.filter((term) => term.language === only);
      const index = known.get(only ?? '') ?? createTermIndex(accepted, terms.length, words.length);
      known.set(only ?? '', index);
      return index;
    }
  };
}

/** A term by the numbers of its words. */
interface NumberedTerm {
  number: number;
  language: ActionTerm['language'];
  openings: number[];
  anchors: number[];
}

function createTermIndex(accepted: readonly NumberedTerm[], termCount: number, wordCount: number): TermIndex {
  const opening: number[][] = Array.from({ length: wordCount }, () => []);
  const telling: number[][] = Array.from({ length: wordCount }, () => []);
  for (const { number, openings, anchors } of accepted) {
    for (const word of openings) opening[word]?.push(number);
    for (const word of anchors) telling[word]?.push(number);
  }

  /** The question, of all that were ever asked, for which each term could last have begun, and could last be there. */
  const begun = new Int32Array(termCount);
  const there = new Int32Array(termCount);
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
