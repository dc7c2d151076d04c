import { fold } from '../filter/terms.ts';
import { NumberList } from './number-list.ts';

const decoder = new TextDecoder();

/**
 * Numbers the words of texts: what stands between blanks, folded as a search is. A word is folded once for each way of writing it,
 * and no text becomes a string. Joined by single spaces, the words of a text are what `searchable` holds of it (db/prepare.ts).
 */
export class WordTable {
  /** Folded, by number. A word may be empty, where a no-break space stands beside a blank. */
  readonly words: string[] = [];
  readonly #numbers = new Map<string, number>();
  /** Of each written word its number, or its numbers where a no-break space stands in it. */
  readonly #folded: (number | readonly number[])[] = [];
  /** The bytes of written words, where each begins, and their hashes. */
  #bytes = new Uint8Array(1 << 16);
  readonly #starts = new NumberList(0);
  readonly #hashes = new NumberList();
  /** An open hash table: one more than the written word, 0 where there is none. */
  #slots = new Int32Array(1 << 12);

  /** Appends the numbers of a text's words, given in UTF-8. */
  append(text: Uint8Array, out: NumberList): void {
    let at = 0;
    while (at < text.length) {
      const from = at;
      let hash = 0x811c9dc5;
      for (; at < text.length; at++) {
        const byte = text[at] ?? 0;
        if (isBlank(byte)) break;
        hash = Math.imul(hash ^ byte, 0x01000193);
      }
      if (at > from) {
        const folded = this.#folded[this.#find(text, from, at, hash ^ (hash >>> 15))] ?? 0;
        if (typeof folded === 'number') out.push(folded);
        else for (const number of folded) out.push(number);
      }
      at++;
    }
  }

  /** The written word that these bytes are. */
  #find(text: Uint8Array, from: number, to: number, hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const known = (this.#slots[slot] ?? 0) - 1;
      if (known < 0) break;
      if (this.#hashes.at(known) === hash && this.#isWritten(known, text, from, to)) return known;
      slot = (slot + 1) & mask;
    }
    const added = this.#folded.length;
    this.#slots[slot] = added + 1;
    this.#keep(text.subarray(from, to), hash);
    return added;
  }

  #isWritten(word: number, text: Uint8Array, from: number, to: number): boolean {
    const start = this.#starts.at(word);
    if (this.#starts.at(word + 1) - start !== to - from) return false;
    for (let i = from; i < to; i++) if (text[i] !== this.#bytes[start + i - from]) return false;
    return true;
  }

  #keep(written: Uint8Array, hash: number): void {
    const start = this.#starts.at(this.#folded.length);
    const end = start + written.length;
    if (end > this.#bytes.length) {
      const bytes = new Uint8Array(end * 2);
      bytes.set(this.#bytes);
      this.#bytes = bytes;
    }
    this.#bytes.set(written, start);
    this.#starts.push(end);
    this.#hashes.push(hash);
    const numbers = fold(decoder.decode(written))
      .split(' ')
      .map((word) => this.#numberOf(word));
    this.#folded.push(numbers.length === 1 ? (numbers[0] ?? 0) : numbers);
    if (this.#folded.length * 2 > this.#slots.length) this.#widen();
  }

  #numberOf(word: string): number {
    let number = this.#numbers.get(word);
    if (number === undefined) {
      number = this.words.length;
      this.#numbers.set(word, number);
      this.words.push(word);
    }
    return number;
  }

  #widen(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    const mask = this.#slots.length - 1;
    for (let word = 0; word < this.#folded.length; word++) {
      let slot = this.#hashes.at(word) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = word + 1;
    }
  }
}

/** What `\s` matches in the database, which knows of no other blanks. */
function isBlank(byte: number): boolean {
  return byte === 32 || byte === 9 || byte === 10 || byte === 12 || byte === 13;
}
