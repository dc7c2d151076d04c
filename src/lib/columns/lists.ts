import type { Numbers } from './narrow.ts';

/** Lists of whole numbers, one behind the other: that of `i` is `items` from `starts[i]` to before `starts[i + 1]`. */
export interface Lists {
  starts: Int32Array;
  items: Int32Array;
}

/** Where the entries of each key below `keys` begin once they are in the order of their keys; one more at the end. */
export function startsOf(key: Int32Array, keys: number): Int32Array {
  const starts = new Int32Array(keys + 1);
  for (let i = 0; i < key.length; i++) starts[(key[i] ?? 0) + 1] = (starts[(key[i] ?? 0) + 1] ?? 0) + 1;
  for (let k = 0; k < keys; k++) starts[k + 1] = (starts[k + 1] ?? 0) + (starts[k] ?? 0);
  return starts;
}

/** The places of the entries of a column in the order of their keys (a counting sort), as a list for each key below `keys`. */
export function groupBy(key: Int32Array, keys: number): Lists {
  const starts = startsOf(key, keys);
  const next = starts.slice();
  const items = new Int32Array(key.length);
  for (let i = 0; i < key.length; i++) {
    const k = key[i] ?? 0;
    const place = next[k] ?? 0;
    items[place] = i;
    next[k] = place + 1;
  }
  return { starts, items };
}

/** Lists of these numbers. */
export function listsOf(lists: readonly ArrayLike<number>[]): Lists {
  const starts = new Int32Array(lists.length + 1);
  lists.forEach((list, i) => (starts[i + 1] = (starts[i] ?? 0) + list.length));
  const items = new Int32Array(starts.at(-1) ?? 0);
  lists.forEach((list, i) => items.set(list, starts[i]));
  return { starts, items };
}

/** The values of a column in another order. */
export function permuted<Column extends Numbers>(column: Column, order: Int32Array): Column {
  const out = column.slice() as Column;
  for (let i = 0; i < order.length; i++) out[i] = column[order[i] ?? 0] ?? 0;
  return out;
}
