import type { Clippings } from './corpus.ts';
import type { Counting } from './count.ts';
import { passesEvents } from './count.ts';
import { groupBy } from './lists.ts';

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

function newestFirst({ period, periods: { published } }: Clippings): Int32Array {
  const days = [...new Set(published)].sort((a, b) => b - a);
  const place = new Map(days.map((day, i) => [day, i]));
  const rank = published.map((day) => place.get(day) ?? 0);
  return groupBy(
    Int32Array.from(period, (at) => rank[at] ?? 0),
    days.length
  ).items;
}
