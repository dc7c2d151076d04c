import { NO_DAY } from './corpus.ts';
import type { Clippings } from './corpus.ts';
import type { Counting } from './count.ts';
import { passesEvents } from './count.ts';

const orders = new WeakMap<Clippings, Int32Array>();

/** The first clippings that pass, in the order of queries/clipping-list.ts: newest first, undated ones last. */
export function listed({ corpus, selection, filter }: Counting, length: number): number[] {
  const { clippings } = corpus;
  const order = orders.get(clippings) ?? newestFirst(clippings);
  orders.set(clippings, order);
  const passes = passesEvents(corpus, selection, filter);
  const first: number[] = [];
  for (const c of order) {
    if (first.length >= length) break;
    if (selection.clippings[c] === 0 && passes(c)) first.push(c);
  }
  return first;
}

/** A file has its clippings in the order of publication, so that there is little to sort. */
function newestFirst({ n, published }: Clippings): Int32Array {
  const day = (c: number) => published[c] ?? NO_DAY;
  return Int32Array.from({ length: n }, (_, c) => c).sort((a, b) => day(b) - day(a) || a - b);
}
