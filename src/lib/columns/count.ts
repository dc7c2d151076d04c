import { sizeOf } from '../brush/layout.ts';
import { asksForEvents } from '../filter/filter.ts';
import type { Filter, ViewOptions } from '../filter/filter.ts';
import { clippingValues } from './clipping-values.ts';
import type { Corpus } from './corpus.ts';
import { eventValues, reportedIn } from './event-values.ts';
import type { Days, Measures } from './measures.ts';
import type { ClippingDimension, Selection } from './select.ts';

/** What is counted, and how its values are laid out. */
export interface Counting {
  corpus: Corpus;
  days: Days;
  measures: Measures;
  filter: Filter;
  options: ViewOptions;
  selection: Selection;
}

/**
 * What each view counts under a filter, in the layout of `measures`: one pass over clippings, names and reports. With
 * `ofPassingOnly` the views that leave out a clause which clippings fail count too little; with `anyStatus` what is merely proposed or
 * threatened counts, as it does where a filter names statuses. `inView` is how many reports of each event are, where that is known; views of the
 * names of `leftOut` stay empty.
 */
export function countAll(
  { corpus, days, measures, filter, options, selection }: Counting,
  {
    ofPassingOnly = false,
    anyStatus = filter.status.length > 0,
    inView = null,
    leftOut = null
  }: {
    ofPassingOnly?: boolean;
    anyStatus?: boolean;
    inView?: Int32Array | null;
    leftOut?: ClippingDimension | null;
  } = {}
): Int32Array {
  const out = new Int32Array(sizeOf(measures.layout));
  const add = (place: number, n: number) => {
    out[place] = (out[place] ?? 0) + n;
  };
  const { clippings, events } = corpus;
  const visitClipping = clippingValues(corpus, measures, days, options, leftOut);
  const reportsPassing = passesEvents(corpus, selection, filter);
  for (let c = 0; c < clippings.n; c++) {
    const fails = selection.clippings[c] ?? 0;
    // Two bits at least: it fails two clauses.
    if (ofPassingOnly ? fails !== 0 : (fails & (fails - 1)) !== 0) continue;
    if (reportsPassing(c)) visitClipping(c, fails, add);
  }
  const isReported = inView ? (event: number) => inView[event] !== 0 : reportedIn(corpus, selection);
  const visitEvent = eventValues(corpus, isReported, measures, anyStatus);
  for (let e = 0; e < events.n; e++) visitEvent(e, selection.events[e] ?? 0, add);
  return out;
}

/** Whether a clipping passes the clauses about events: where there are any, it reports an event that passes all of them. */
export function passesEvents(
  { events }: Corpus,
  selection: Selection,
  filter: Filter
): (clipping: number) => boolean {
  if (!asksForEvents(filter)) return () => true;
  const { starts, items } = events.ofClipping;
  return (c) => {
    const end = starts[c + 1] ?? 0;
    for (let i = starts[c] ?? 0; i < end; i++) if (selection.events[items[i] ?? 0] === 0) return true;
    return false;
  };
}
