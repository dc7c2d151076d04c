import { fold } from '../filter/terms.ts';
import { ByteStrings } from './byte-strings.ts';
import { NumberList } from './number-list.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The words that texts are written with, by number. */
export interface Vocabulary {
  written: ByteStrings;
  /** Of each written word, the number of what it is folded. */
  foldedOf: Int32Array;
  /** Each way of folding once. A word may be empty, where a no-break space stands beside a blank. */
  folded: readonly string[];
}

/**
 * Numbers the words of texts: what stands between blanks, no-break ones too, as it is written. A word is folded, as a search is, once for
 * each way of writing it, and no text becomes a string. Joined by single spaces, the folded words of a text are what `searchable` holds of
 * it (db/prepare.ts). What parts a word from the next stands with it, unless it is a single space, so that `textOf` gives each text again.
 */
export class WordTable {
  readonly #written = new ByteStrings();
  readonly #foldedOf = new NumberList();
  readonly #folded: string[] = [];
  readonly #numbers = new Map<string, number>();
  /** Of each written word. */
  readonly #hashes = new NumberList();
  /** An open hash table: one more than the written word, 0 where there is none. */
  #slots = new Int32Array(1 << 12);

  /** Appends the numbers of a text's words, given in UTF-8. */
  append(text: Uint8Array, out: NumberList): void {
    let at = 0;
    while (at < text.length) {
      const from = at;
      let hash = 0x811c9dc5;
      let width = 0;
      for (; at < text.length; at++) {
        const byte = text[at] ?? 0;
        width = byte <= 32 || byte >= 0xc2 ? separatorAt(text, at) : 0;
        if (width > 0) break;
        hash = Math.imul(hash ^ byte, 0x01000193);
      }
      const end = at;
      at += width;
      const isPlain = width === 1 && text[end] === 32 && at < text.length;
      const to = isPlain ? end : at;
      for (let i = end; i < to; i++) hash = Math.imul(hash ^ (text[i] ?? 0), 0x01000193);
      out.push(this.#find(text, from, end, to, hash ^ (hash >>> 15)));
    }
  }

  vocabulary(): Vocabulary {
    return { written: this.#written, foldedOf: this.#foldedOf.items().slice(), folded: this.#folded };
  }

  /** The number of a written word, which goes from `from` to `end`; what parts it from the next goes on to `to`. */
  #find(text: Uint8Array, from: number, end: number, to: number, hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const known = (this.#slots[slot] ?? 0) - 1;
      if (known < 0) break;
      if (this.#hashes.at(known) === hash && this.#written.is(known, text, from, to)) return known;
      slot = (slot + 1) & mask;
    }
    const added = this.#written.intern(text.subarray(from, to));
    this.#slots[slot] = added + 1;
    this.#hashes.push(hash);
    this.#foldedOf.push(this.#numberOf(fold(decoder.decode(text.subarray(from, end)))));
    if (this.#hashes.length * 2 > this.#slots.length) this.#widen();
    return added;
  }

  #numberOf(folded: string): number {
    let number = this.#numbers.get(folded);
    if (number === undefined) {
      number = this.#folded.length;
      this.#numbers.set(folded, number);
      this.#folded.push(folded);
    }
    return number;
  }

  #widen(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    const mask = this.#slots.length - 1;
    for (let word = 0; word < this.#hashes.length; word++) {
      let slot = this.#hashes.at(word) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = word + 1;
    }
  }
}

/** A text of these written words. */
export function textOf({ written }: Vocabulary, words: Int32Array): string {
  const parts = Array.from(words, (word) => written.bytesOf(word));
  const text = new Uint8Array(parts.reduce((sum, { length }) => sum + length + 1, 0));
  let at = 0;
  parts.forEach((part, i) => {
    text.set(part, at);
    at += part.length;
    if (i < parts.length - 1 && !endsInSeparator(part)) text[at++] = 32;
  });
  return decoder.decode(text.subarray(0, at));
}

/** How many bytes part words here: all blanks that follow each other, or one no-break space. 0 within a word. */
function separatorAt(text: Uint8Array, at: number): number {
  const [byte = 0, second] = [text[at], text[at + 1]];
  if (byte === 0xc2 && second === 0xa0) return 2;
  if (byte === 0xe2 && second === 0x80 && text[at + 2] === 0xaf) return 3;
  let end = at;
  while (isBlank(text[end])) end++;
  return end - at;
}

function endsInSeparator(word: Uint8Array): boolean {
  const { length } = word;
  return [1, 2, 3].some((width) => width <= length && separatorAt(word, length - width) === width);
}

/** What `\s` matches in the database, which knows of no other blanks. */
function isBlank(byte: number | undefined): boolean {
  return byte === 32 || byte === 9 || byte === 10 || byte === 12 || byte === 13;
}
