import { NumberList } from './number-list.ts';

/** A byte order mark inside of a text is part of it. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Strings in UTF-8, one behind the other, by number: none is made before it is asked for. */
export class ByteStrings {
  #bytes = new Uint8Array(1 << 10);
  readonly #starts = new NumberList(0);

  get length(): number {
    return this.#starts.length - 1;
  }

  /** The number of the string that these bytes are; equal strings are not told. */
  readonly intern = (bytes: Uint8Array): number => {
    const start = this.#starts.at(this.length);
    const end = start + bytes.length;
    if (end > this.#bytes.length) {
      const longer = new Uint8Array(Math.ceil(end * 1.5));
      longer.set(this.#bytes);
      this.#bytes = longer;
    }
    this.#bytes.set(bytes, start);
    this.#starts.push(end);
    return this.length - 1;
  };

  bytesOf(number: number): Uint8Array {
    return this.#bytes.subarray(this.#starts.at(number), this.#starts.at(number + 1));
  }

  readonly at = (number: number): string => decoder.decode(this.bytesOf(number));

  /** Whether a string is that of some bytes of a text. */
  is(number: number, text: Uint8Array, from: number, to: number): boolean {
    const start = this.#starts.at(number);
    if (this.#starts.at(number + 1) - start !== to - from) return false;
    for (let i = from; i < to; i++) if (text[i] !== this.#bytes[start + i - from]) return false;
    return true;
  }
}
