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
      const items = new Int32Array(Math.ceil(this.length * 1.5) + 1);
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

  /** What has been pushed so far, in an array that is no longer than it; the list is empty afterwards. */
  take(): Int32Array {
    const items = this.#items.slice(0, this.length);
    this.#items = new Int32Array(0);
    this.length = 0;
    return items;
  }

  /** What has been pushed so far; not a copy. */
  items(): Int32Array {
    return this.#items.subarray(0, this.length);
  }
}
