/** Whole numbers, one behind the other, as many as come. */
export class NumberList {
  length: number;
  #items = new Int32Array(1024);

  constructor(...first: number[]) {
    this.#items.set(first);
    this.length = first.length;
  }

  push(n: number): void {
    if (this.length === this.#items.length) {
      const items = new Int32Array(Math.ceil(this.length * 1.5));
      items.set(this.#items);
      this.#items = items;
    }
    this.#items[this.length++] = n;
  }

  at(i: number): number {
    return this.#items[i] ?? 0;
  }

  set(i: number, n: number): void {
    this.#items[i] = n;
  }

  /** What has been pushed so far; not a copy. */
  items(): Int32Array {
    return this.#items.subarray(0, this.length);
  }
}
