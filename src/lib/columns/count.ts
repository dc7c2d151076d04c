import { sizeOf } from '../brush/layout.ts';
import type { Filter, ViewOptions } from '../filter/filter.ts';
import { clippingValues } from './clipping-values.ts';
import type { Corpus } from './corpus.ts';
import { eventValues } from './event-values.ts';
import type { Days, Measures } from './measures.ts';
import type { Selection } from './select.ts';

/** What is counted, and how its values are laid out. */
export interface Counting {
  corpus: Corpus;
  days: Days;
  measures: Measures;
  filter: Filter;
  options: ViewOptions;
  selection: Selection;
}

/** What each view counts under a filter, in the layout of `measures`: one pass over clippings, names and reports. With
 * `ofPassingOnly` the views that leave out a clause which clippings fail count too little. */
export function countAll(
  { corpus, days, measures, filter, options, selection }: Counting,
  { ofPassingOnly = false } = {}
): Int32Array {
  const out = new Int32Array(sizeOf(measures.layout));
  const add = (place: number, n: number) => {
    out[place] = (out[place] ?? 0) + n;
  };
  const { clippings, events } = corpus;
  const { starts, items } = events.ofClipping;
  const visitClipping = clippingValues(corpus, measures, days, options);
  const asksEvents = selection.events.some((fails) => fails !== 0);
  for (let c = 0; c < clippings.n; c++) {
    const fails = selection.clippings[c] ?? 0;
    // Two bits at least: it fails two clauses.
    if (ofPassingOnly ? fails !== 0 : (fails & (fails - 1)) !== 0) continue;
    if (asksEvents && !anyPasses(items, starts[c] ?? 0, starts[c + 1] ?? 0, selection.events)) continue;
    visitClipping(c, fails, add);
  }
  const visitEvent = eventValues(corpus, selection, measures, filter);
  for (let e = 0; e < events.n; e++) visitEvent(e, selection.events[e] ?? 0, add);
  return out;
}

function anyPasses(items: Int32Array, from: number, to: number, fails: Uint8Array): boolean {
  for (let i = from; i < to; i++) if (fails[items[i] ?? 0] === 0) return true;
  return false;
}
