import type { Search } from './search.ts';
import { matchAt } from './search.ts';
import { createWordTable, GAP, LONGEST_WORD, STRANGE, UNIT_KINDS } from './words.ts';

/**
 * Looks for any of many words or phrases, written as they are given but for the kind of apostrophe, where no letter or digit stands
 * beside them; of several at one place the longest. A text is read word by word, and only words that one begins with are
 * looked at. Throws a `RangeError` where one does not begin with a word.
 */
export function createWordSearch(words: readonly string[]): Search {
  const openings = words.map((word) => {
    const opening = /^[\p{L}\p{N}]+/u.exec(word)?.[0].toLowerCase() ?? '';
    if (opening === '' || opening.length > LONGEST_WORD)
      throw new RangeError(`"${word}": begins with no word`);
    return opening;
  });
  const wordAt = createWordTable([...new Set(openings)]);
  const here = anyOf(words);

  function exec(text: string, from = 0): RegExpExecArray | null {
    for (let i = from; i < text.length;) {
      if (UNIT_KINDS[text.charCodeAt(i)] === GAP) {
        i++;
        continue;
      }
      const start = i;
      let kinds = 0;
      while (i < text.length && i - start < LONGEST_RUN) {
        const kind = UNIT_KINDS[text.charCodeAt(i)] ?? GAP;
        if (kind === GAP) break;
        kinds |= kind;
        i++;
      }
      // Within what is not plain, one may begin behind an accent or an invisible character.
      const strange = (kinds & STRANGE) !== 0 || i - start === LONGEST_RUN;
      const last = strange ? i : wordAt(text, start, i) < 0 ? start : start + 1;
      for (let at = start; at < last; at++) {
        const found = matchAt(here, text, at);
        if (found) return found;
      }
    }
    return null;
  }

  return {
    exec,
    test: (text) => exec(text) !== null,
    all(text) {
      const found: RegExpExecArray[] = [];
      for (let match = exec(text); match; match = exec(text, match.index + match[0].length))
        found.push(match);
      return found;
    }
  };
}

/** Longer than any word: what goes on without a gap is read in pieces, so that no match makes all that follows be read again. */
const LONGEST_RUN = 2 * LONGEST_WORD;

function anyOf(words: readonly string[]): RegExp {
  const sources = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "['’]"));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'uy');
}
