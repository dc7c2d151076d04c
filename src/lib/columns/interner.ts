/** Numbers strings in the order in which they are met. */
export class Interner {
  readonly values: string[] = [];
  readonly #codes = new Map<string, number>();
  readonly #decoder = new TextDecoder();

  readonly intern = (bytes: Uint8Array): number => this.code(this.#decoder.decode(bytes));

  code(value: string): number {
    const known = this.#codes.get(value);
    if (known !== undefined) return known;
    const code = this.values.length;
    this.#codes.set(value, code);
    this.values.push(value);
    return code;
  }

  /** The number of a value, -1 where it has not been met. */
  find(value: string): number {
    return this.#codes.get(value) ?? -1;
  }
}
