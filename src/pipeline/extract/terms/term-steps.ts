import { GAP, LONGEST_WORD, UNIT_KINDS } from '../text/words.ts';
import type { WordTable } from '../text/words.ts';

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

interface Step {
  apart: boolean;
  choices: number[][];
}

/** `wordAt` must know all words of the steps, by the numbers of `numbers`. */
export function createTermOrder(
  terms: readonly (readonly TermStep[])[],
  numbers: ReadonlyMap<string, number>,
  wordAt: WordTable
): TermOrder {
  const numbered = terms.map((steps) =>
    steps.map(({ apart, choices }): Step => ({
      apart,
      choices: choices.map((words) => words.map((word) => numbers.get(word) ?? -1))
    }))
  );
  /** The words of the sentence, -1 for those of no term, and where they stand. */
  const words: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  /** Where in the sentence each word stands last, if it was read in this sentence. */
  const last = new Int32Array(numbers.size);
  const readIn = new Int32Array(numbers.size);
  let sentence = 0;

  /** Whether a part can stand behind a word, for all parts: a quick look that most terms fail. */
  function couldFollow(steps: readonly Step[], at: number): boolean {
    for (let n = 1; n < steps.length; n++) {
      let any = false;
      for (const choice of steps[n]?.choices ?? []) {
        const word = choice[0] ?? -1;
        if (readIn[word] !== sentence || (last[word] ?? 0) < at + n) continue;
        any = true;
        break;
      }
      if (!any) return false;
    }
    return true;
  }

  /** Whether the parts from the `n`th on can follow each other from word `at`. */
  function follow(steps: readonly Step[], n: number, at: number): boolean {
    const next = steps[n + 1];
    for (const choice of steps[n]?.choices ?? []) {
      if (!stands(choice, at)) continue;
      if (next === undefined) return true;
      const behind = at + choice.length;
      if (!next.apart) {
        if (follow(steps, n + 1, behind)) return true;
        continue;
      }
      const reach = (ends[behind - 1] ?? 0) + LONGEST_GAP;
      for (let i = behind; i < words.length && (starts[i] ?? 0) <= reach; i++)
        if (words[i] !== -1 && follow(steps, n + 1, i)) return true;
    }
    return false;
  }

  function stands(choice: readonly number[], at: number): boolean {
    for (let i = 0; i < choice.length; i++) if (words[at + i] !== choice[i]) return false;
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
      const steps = numbered[term] ?? [];
      if (steps.length === 0) return true;
      const at = indexOf(starts, offset);
      return at >= 0 && couldFollow(steps, at) && follow(steps, 0, at);
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
