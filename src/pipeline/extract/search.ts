import { beginningsOf, GROUP } from './beginnings.ts';
import { END, SYMBOL_BITS, SYMBOLS } from './symbols.ts';

/** A pattern to look for, with the methods of `RegExp` that need no state. */
export interface Search {
  test(text: string): boolean;
  /** The first match that starts at or after `from`. */
  exec(text: string, from?: number): RegExpExecArray | null;
  /** All matches that do not overlap, in text order. */
  all(text: string): RegExpExecArray[];
}

/**
 * Finds exactly what the `RegExp` finds, faster: it is tried only where the next three characters can begin a match,
 * which a table tells. For patterns whose matches begin with certain words, that is a small part of a text. Throws a
 * `SyntaxError` for patterns that can match nothing, or that no table can be made for.
 */
export function createSearch(pattern: RegExp): Search {
  return createSearches([pattern]);
}

/**
 * The same for several patterns at once: where more than one matches, the first of them counts.
 */
export function createSearches(patterns: readonly RegExp[]): Search {
  const here = patterns.map(sticky);
  const scan = createScan(patterns);

  function exec(text: string, from = 0): RegExpExecArray | null {
    let found: RegExpExecArray | null = null;
    scan(text, from, (start, candidates) => {
      for (const candidate of candidates) {
        found = matchAt(here[candidate], text, start);
        if (found) return true;
      }
      return false;
    });
    return found;
  }

  function all(text: string): RegExpExecArray[] {
    const found: RegExpExecArray[] = [];
    for (let match = exec(text); match; match = exec(text, match.index + match[0].length)) found.push(match);
    return found;
  }

  return { test: (text) => exec(text) !== null, exec, all };
}

/** Called with an offset and the indices of the patterns that may match there; true ends the scan. */
export type Report = (start: number, candidates: readonly number[]) => boolean;

/** Returns a scan for the places where patterns may begin, from an offset on. */
export function createScan(
  patterns: readonly RegExp[]
): (text: string, from: number, report: Report) => void {
  const { lists, listOf } = tableOf(patterns);
  const wordsOnly = patterns.every(({ source }) => source.startsWith(NOT_IN_WORD));

  return (text, from, report) => {
    let group = 0;
    for (let i = from; i < from + GROUP - 1; i++) group = (group << SYMBOL_BITS) | symbolAt(text, i);
    let inWord = wordsOnly && from > 0 && symbolAt(text, from - 1) < LETTERS;
    for (let i = from; i < text.length; i++) {
      group = ((group << SYMBOL_BITS) | symbolAt(text, i + GROUP - 1)) & MASK;
      const list = listOf[group] ?? 0;
      if (list !== 0 && !inWord && report(i, lists[list] ?? [])) return;
      inWord = wordsOnly && group >> (SYMBOL_BITS * (GROUP - 1)) < LETTERS;
    }
  };
}

/** The match that starts at an offset, of a pattern made `sticky`. */
export function matchAt(pattern: RegExp | undefined, text: string, start: number): RegExpExecArray | null {
  if (!pattern) return null;
  pattern.lastIndex = start;
  return pattern.exec(text);
}

/** The pattern, to be matched at one offset. */
export function sticky({ source, flags }: RegExp): RegExp {
  return new RegExp(source, `${flags.replace(/[gy]/g, '')}y`);
}

const MASK = (1 << (SYMBOL_BITS * GROUP)) - 1;
/** Symbols below are letters for sure. */
const LETTERS = 26;
const NOT_IN_WORD = '(?<![\\p{L}';

/** For each group of symbols, the number of the list of patterns that may begin with it; list 0 is empty. */
function tableOf(patterns: readonly RegExp[]): { lists: number[][]; listOf: Uint16Array } {
  const listOf = new Uint16Array(MASK + 1);
  const lists: number[][] = [[]];
  const longer = new Map<string, number>();
  for (const [index, pattern] of patterns.entries()) {
    const groups = beginningsOf(pattern);
    if (groups === null)
      throw new SyntaxError(`${pattern}: can match nothing, so that it cannot be looked for`);
    for (let group = 0; group <= MASK; group++) {
      if (((groups[group >> 5] ?? 0) & (1 << (group & 31))) === 0) continue;
      const key = `${listOf[group]} ${index}`;
      const list = longer.get(key) ?? lists.push([...(lists[listOf[group] ?? 0] ?? []), index]) - 1;
      longer.set(key, list);
      listOf[group] = list;
    }
  }
  return { lists, listOf };
}

function symbolAt(text: string, index: number): number {
  return index < text.length ? (SYMBOLS[text.charCodeAt(index)] ?? END) : END;
}
