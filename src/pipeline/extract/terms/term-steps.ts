import { createWordTable, GAP, LONGEST_WORD, UNIT_KINDS } from '../text/words.ts';

/** One part of a term: whichever of its choices, each some words in a row. */
export interface TermStep {
  /** Other words may stand before it; else it follows the part before at once. */
  apart: boolean;
  choices: string[][];
}

const GAP_SIGN = '…';

/**
 * The words of a term in lower case, part by part: each that its pattern matches stands in a text in that order. None where
 * a choice has no word that tables of words can hold.
 */
export function termSteps(parts: readonly string[], choices: readonly (readonly string[])[]): TermStep[] {
  const steps: TermStep[] = [];
  let apart = false;
  for (const [i, choice] of choices.entries()) {
    if (parts[i] === GAP_SIGN) {
      apart = true;
      continue;
    }
    steps.push({
      apart,
      choices: choice.map((words) => words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    });
    apart = false;
  }
  const isTold = (words: string[]) => words.length > 0 && words.every(({ length }) => length <= LONGEST_WORD);
  return steps.every((step) => step.choices.every(isTold)) ? steps : [];
}

/** Tells which terms may stand where in a sentence, by the order of its words. */
export interface TermOrder {
  /** Reads the words of a sentence, which must all be plain. */
  read(text: string, start: number, end: number): void;
  /** Whether a term may begin with the word at an offset of the sentence read last. Never false where its pattern matches. */
  mayBegin(term: number, offset: number): boolean;
}

/** More than a term leaves between two of its parts (110 characters and the marks around them). */
const LONGEST_GAP = 120;

/** What a term must have told of the sentence read last: parts, each an offset into the row of numbers that holds them all. */
interface NumberedTerms {
  /**
   * Part by part whether other words may stand before it, how many choices it has, where the next part begins (0 behind the last), then choice by
   * choice how many words it has and their numbers.
   */
  row: Int32Array;
  /** Where the first part of each term begins; 0 of those without. */
  first: Int32Array;
}

/** The parts of two thousand terms have forty thousand choices: in one row they take a tenth of the memory that lists of them do. */
function inOneRow(
  terms: readonly (readonly TermStep[])[],
  numbers: ReadonlyMap<string, number>
): NumberedTerms {
  const row = [0];
  const first = new Int32Array(terms.length);
  for (const [term, steps] of terms.entries()) {
    if (steps.length > 0) first[term] = row.length;
    for (const [n, { apart, choices }] of steps.entries()) {
      const step = row.length;
      row.push(apart ? 1 : 0, choices.length, 0);
      for (const words of choices) {
        row.push(words.length);
        for (const word of words) row.push(numbers.get(word) ?? -1);
      }
      if (n < steps.length - 1) row[step + NEXT] = row.length;
    }
  }
  return { row: Int32Array.from(row), first };
}

/** Of a part, where in its numbers they stand. */
const CHOICES = 1;
const NEXT = 2;
const HEAD = 3;

/** Numbers for words, in their order. */
export function numbersOf(words: readonly string[]): Map<string, number> {
  return new Map(words.map((word, i) => [word, i]));
}

export function createTermOrder(terms: readonly (readonly TermStep[])[]): TermOrder {
  const known = [...new Set(terms.flatMap((steps) => steps.flatMap(({ choices }) => choices.flat())))];
  const wordAt = createWordTable(known);
  const { row, first } = inOneRow(terms, numbersOf(known));
  /** The words of the sentence, -1 for those of no term, and where they stand. */
  const words: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  /** Where in the sentence each word stands last, if it was read in this sentence. */
  const last = new Int32Array(known.length);
  const readIn = new Int32Array(known.length);
  let sentence = 0;

  /** Whether each part behind one can stand behind a word: a quick look that most terms fail. */
  function couldFollow(from: number, at: number): boolean {
    let n = 1;
    for (let step = row[from + NEXT] ?? 0; step > 0; step = row[step + NEXT] ?? 0, n++) {
      let any = false;
      let choice = step + HEAD;
      for (let left = row[step + CHOICES] ?? 0; left > 0 && !any; left--) {
        const word = row[choice + 1] ?? -1;
        any = readIn[word] === sentence && (last[word] ?? 0) >= at + n;
        choice += (row[choice] ?? 0) + 1;
      }
      if (!any) return false;
    }
    return true;
  }

  /** Whether a part and those behind it can follow each other from word `at`. */
  function follow(step: number, at: number): boolean {
    const next = row[step + NEXT] ?? 0;
    let choice = step + HEAD;
    for (let left = row[step + CHOICES] ?? 0; left > 0; left--) {
      const length = row[choice] ?? 0;
      if (stands(choice + 1, length, at)) {
        if (next === 0) return true;
        const behind = at + length;
        if (row[next] === 0) {
          if (follow(next, behind)) return true;
        } else {
          const reach = (ends[behind - 1] ?? 0) + LONGEST_GAP;
          for (let i = behind; i < words.length && (starts[i] ?? 0) <= reach; i++)
            if (words[i] !== -1 && follow(next, i)) return true;
        }
      }
      choice += length + 1;
    }
    return false;
  }

  function stands(choice: number, length: number, at: number): boolean {
    for (let i = 0; i < length; i++) if (words[at + i] !== row[choice + i]) return false;
    return true;
  }

  return {
    read(text, start, end) {
      sentence = (sentence + 1) | 0;
      words.length = starts.length = ends.length = 0;
      for (let i = start; i < end;) {
        if (UNIT_KINDS[text.charCodeAt(i)] === GAP) {
          i++;
          continue;
        }
        const from = i;
        while (i < end && UNIT_KINDS[text.charCodeAt(i)] !== GAP) i++;
        const word = wordAt(text, from, i);
        if (word >= 0) {
          readIn[word] = sentence;
          last[word] = words.length;
        }
        words.push(word);
        starts.push(from);
        ends.push(i);
      }
    },
    mayBegin(term, offset) {
      const step = first[term] ?? 0;
      if (step === 0) return true;
      const at = indexOf(starts, offset);
      return at >= 0 && couldFollow(step, at) && follow(step, at);
    }
  };
}

/** The index of a number in a sorted list, or -1. */
function indexOf(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = sorted[middle] ?? 0;
    if (found === value) return middle;
    if (found < value) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
