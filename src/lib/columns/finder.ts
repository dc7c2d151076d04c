import { termsOf } from '../filter/terms.ts';
import type { Term } from '../filter/terms.ts';
import type { Texts } from './texts.ts';

/** What a search found: 1 for each clipping that holds all of its terms. */
interface Found {
  terms: readonly Term[];
  clippings: Uint8Array;
  n: number;
}

/** As many answers are kept, for a reader who types on or deletes. */
const KEPT = 16;

/**
 * Finds the clippings that hold every term of a search, as `holdsTerms` in queries/clauses.ts does: first among the words, which are
 * few, then among the numbers of words in texts. While a reader types on, only what was found so far is looked through.
 */
export class Finder {
  readonly #texts: Texts;
  /** All folded words between line ends, and where each begins. */
  readonly #lines: string;
  readonly #starts: Int32Array;
  readonly #kept: Found[] = [];

  constructor(texts: Texts) {
    this.#texts = texts;
    const { folded } = texts.vocabulary;
    this.#lines = `\n${folded.join('\n')}\n`;
    this.#starts = new Int32Array(folded.length + 1);
    let start = 1;
    folded.forEach((word, i) => {
      this.#starts[i] = start;
      start += word.length + 1;
    });
    this.#starts[folded.length] = start;
  }

  /** 1 for each clipping that is found; null for a search that asks for nothing. */
  find(search: string): Uint8Array | null {
    const terms = termsOf(search);
    if (terms.length === 0) return null;
    const before = this.#narrowest(terms);
    const found = { terms, clippings: before.clippings.slice(), n: before.n };
    for (const term of terms.toSorted((a, b) => b.length - a.length))
      if (!before.terms.includes(term)) this.#narrow(found, term);
    this.#kept.unshift(found);
    this.#kept.length = Math.min(this.#kept.length, KEPT);
    return found.clippings;
  }

  /** The smallest answer that holds the one to these terms. */
  #narrowest(terms: readonly Term[]): Found {
    const n = this.#texts.ofClipping.starts.length - 1;
    let best: Found = { terms: [], clippings: new Uint8Array(n).fill(1), n };
    for (const kept of this.#kept) {
      const holds = kept.terms.every((old) => terms.some((term) => term.includes(old)));
      if (holds && (kept.n < best.n || best.terms.length === 0)) best = kept;
    }
    return best;
  }

  #narrow(found: Found, term: Term): void {
    const holds = this.#holding(term);
    const { starts, items } = this.#texts.ofClipping;
    const { clippings } = found;
    found.n = 0;
    for (let c = 0; c < clippings.length; c++) {
      if (clippings[c] === 0) continue;
      const end = starts[c + 1] ?? 0;
      let i = starts[c] ?? 0;
      while (i < end && !holds(items[i] ?? 0)) i++;
      if (i < end) found.n++;
      else clippings[c] = 0;
    }
  }

  /** Whether a text holds a term: in one of its words, or from one to the next ones. */
  #holding(term: Term): (text: number) => boolean {
    const { starts, items } = this.#texts.texts;
    const parts = term.split(' ');
    if (parts.length === 1) {
      const marks = this.#wordsWith(term);
      return (text) => {
        const end = starts[text + 1] ?? 0;
        for (let i = starts[text] ?? 0; i < end; i++) if (marks[items[i] ?? 0] === 1) return true;
        return false;
      };
    }
    const last = parts.length - 1;
    const marks = parts.map((part, k) =>
      this.#wordsWith(`${k > 0 ? '\n' : ''}${part}${k < last ? '\n' : ''}`)
    );
    return (text) => {
      const end = (starts[text + 1] ?? 0) - last;
      for (let i = starts[text] ?? 0; i < end; i++) {
        let k = 0;
        while (k <= last && marks[k]?.[items[i + k] ?? 0] === 1) k++;
        if (k > last) return true;
      }
      return false;
    };
  }

  /** 1 for each written word that, folded, holds a pattern; a line end in it is where a word begins or ends. */
  #wordsWith(pattern: string): Uint8Array {
    const { folded, foldedOf } = this.#texts.vocabulary;
    const marks = new Uint8Array(folded.length);
    const shift = pattern.startsWith('\n') ? 1 : 0;
    let word = 0;
    for (
      let at = this.#lines.indexOf(pattern);
      at >= 0;
      at = this.#lines.indexOf(pattern, (this.#starts[word] ?? 0) - shift)
    ) {
      while ((this.#starts[word + 1] ?? Infinity) <= at + shift) word++;
      marks[word++] = 1;
    }
    const written = new Uint8Array(foldedOf.length);
    for (let i = 0; i < written.length; i++) written[i] = marks[foldedOf[i] ?? 0] ?? 0;
    return written;
  }
}
