import type { Lists } from './lists.ts';
import { groupBy, permuted } from './lists.ts';
import { NumberList } from './number-list.ts';
import type { Strings } from './stored-table.ts';
import { textOf, WordTable } from './word-table.ts';
import type { Vocabulary } from './word-table.ts';

/** All that a search looks through: titles, leads, outlets, tags and quotes, as numbers of words. */
export interface Texts {
  vocabulary: Vocabulary;
  /** The written words of each text, in their order. */
  texts: Lists;
  /** The texts of each clipping, each once. */
  ofClipping: Lists;
}

/** As many of the last texts are known again. Clippings repeat a sentence for each name in it. */
const RECENT = 1 << 16;

/** Collects texts, and which clippings have them. */
export class TextCollector implements Strings {
  readonly #table = new WordTable();
  readonly #words = new NumberList();
  readonly #starts = new NumberList(0);
  /** Of each text, the last clipping that had it. */
  readonly #last = new NumberList();
  readonly #recent = new Int32Array(RECENT).fill(-1);
  readonly #had = { text: new NumberList(), clipping: new NumberList() };
  #texts: Texts | null = null;

  /** The number of a text, given in UTF-8. */
  readonly intern = (text: Uint8Array): number => {
    const start = this.#words.length;
    this.#table.append(text, this.#words);
    let hash = 0;
    for (let i = start; i < this.#words.length; i++) hash = Math.imul(hash, 31) + this.#words.at(i);
    const slot = (hash ^ (hash >>> 16)) & (RECENT - 1);
    const known = this.#recent[slot] ?? -1;
    if (known >= 0 && this.#isSame(known, start)) {
      this.#words.length = start;
      return known;
    }
    const added = this.#last.length;
    this.#recent[slot] = added;
    this.#last.push(-1);
    this.#starts.push(this.#words.length);
    return added;
  };

  /** Notes that a clipping has a text. */
  put(text: number, clipping: number): void {
    if (this.#last.at(text) === clipping) return;
    this.#last.set(text, clipping);
    this.#had.text.push(text);
    this.#had.clipping.push(clipping);
  }

  /** All that was collected, of so many clippings; nothing more can be. */
  texts(clippings: number): Texts {
    const { starts, items } = groupBy(this.#had.clipping.take(), clippings);
    this.#last.take();
    return (this.#texts = {
      vocabulary: this.#table.vocabulary(),
      texts: { starts: this.#starts.take(), items: this.#words.take() },
      ofClipping: { starts, items: permuted(this.#had.text.take(), items) }
    });
  }

  /** A text as it was written, once all are collected. */
  readonly at = (text: number): string => {
    if (!this.#texts) throw new Error('texts are still being collected');
    const { vocabulary, texts } = this.#texts;
    return textOf(vocabulary, texts.items.subarray(texts.starts[text], texts.starts[text + 1]));
  };

  #isSame(text: number, start: number): boolean {
    const begun = this.#starts.at(text);
    const length = this.#starts.at(text + 1) - begun;
    if (length !== this.#words.length - start) return false;
    for (let i = 0; i < length; i++)
      if (this.#words.at(begun + i) !== this.#words.at(start + i)) return false;
    return true;
  }
}
