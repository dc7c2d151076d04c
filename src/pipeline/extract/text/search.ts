/** A pattern to look for, with the methods of `RegExp` that need no state. */
export interface Search {
  test(text: string): boolean;
  /** The first match that starts at or after `from`. */
  exec(text: string, from?: number): RegExpExecArray | null;
  /** All matches that do not overlap, in text order. */
  all(text: string): RegExpExecArray[];
}

/** Finds exactly what the `RegExp` finds, whatever its flags say of where it goes on. */
export function createSearch({ source, flags }: RegExp): Search {
  const plain = new RegExp(source, flags.replace(/[gy]/g, ''));
  const global = new RegExp(source, `${plain.flags}g`);
  const exec = (text: string, from = 0) => matchAt(global, text, from);
  return {
    test: (text) => plain.test(text),
    exec,
    all(text) {
      const found: RegExpExecArray[] = [];
      for (let match = exec(text); match; match = exec(text, match.index + (match[0].length || 1)))
        found.push(match);
      return found;
    }
  };
}

/** The first match of a global pattern from an offset on; of a sticky one, the match at it. */
export function matchAt(pattern: RegExp, text: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start;
  return pattern.exec(text);
}

/** The pattern, to be matched at one offset. */
export function sticky({ source, flags }: RegExp): RegExp {
  return new RegExp(source, `${flags.replace(/[gy]/g, '')}y`);
}
