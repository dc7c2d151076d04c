import { automatonOf } from './automaton.ts';
import { createRecognizer } from './recognizer.ts';
import type { Recognizer } from './recognizer.ts';

/** A pattern to look for, with the methods of `RegExp` that need no state. */
export interface Search {
  test(text: string): boolean;
  /** The first match that starts at or after `from`. */
  exec(text: string, from?: number): RegExpExecArray | null;
  /** All matches that do not overlap, in text order. */
  all(text: string): RegExpExecArray[];
}

/**
 * Finds exactly what the `RegExp` finds, faster where it begins with a condition on what stands before: a `RegExp` then tries every
 * character, while an automaton that reads the text once says where it may match. Others are left to the `RegExp`, which skips to
 * what they can begin with. Few texts need all patterns: the automaton is made when it is first looked for, which throws a
 * `SyntaxError` for patterns that can match nothing, or that there is no automaton for.
 */
export function createSearch(pattern: RegExp): Search {
  return pattern.source.startsWith('(?<!') ? recognising(pattern) : skipping(pattern);
}

function recognising(pattern: RegExp): Search {
  let made: { here: RegExp; recognizer: Recognizer } | null = null;
  const make = () =>
    (made ??= { here: sticky(pattern), recognizer: createRecognizer([automatonOf(pattern)]) });
  const exec = (text: string, from = 0): RegExpExecArray | null => {
    const { here, recognizer } = make();
    for (let at = recognizer.next(text, from); at >= 0; at = recognizer.next(text, at + 1)) {
      const found = matchAt(here, text, at);
      if (found) return found;
    }
    return null;
  };
  /** As `exec`, without making anything of what is found. */
  const test = (text: string): boolean => {
    const { here, recognizer } = make();
    for (let at = recognizer.next(text, 0); at >= 0; at = recognizer.next(text, at + 1)) {
      here.lastIndex = at;
      if (here.test(text)) return true;
    }
    return false;
  };
  return { test, exec, all: (text) => allOf(exec, text) };
}

function skipping({ source, flags }: RegExp): Search {
  const plain = new RegExp(source, flags.replace(/[gy]/g, ''));
  const global = new RegExp(source, `${plain.flags}g`);
  const exec = (text: string, from = 0) => matchAt(global, text, from);
  return { test: (text) => plain.test(text), exec, all: (text) => allOf(exec, text) };
}

function allOf(exec: Search['exec'], text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (let match = exec(text); match; match = exec(text, match.index + (match[0].length || 1)))
    found.push(match);
  return found;
}

/** The match that starts at an offset, of a pattern made `sticky`; of a global one, the first from there on. */
export function matchAt(pattern: RegExp | undefined, text: string, start: number): RegExpExecArray | null {
  if (!pattern) return null;
  pattern.lastIndex = start;
  return pattern.exec(text);
}

/** The pattern, to be matched at one offset. */
export function sticky({ source, flags }: RegExp): RegExp {
  return new RegExp(source, `${flags.replace(/[gy]/g, '')}y`);
}
