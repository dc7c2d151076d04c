import { sizeOf } from '../brush/layout.ts';
import { distinctDays, rangeTable } from '../brush/range-counts.ts';
import type { Edges, RangeTable } from '../brush/range-counts.ts';
import type { Add } from './clipping-values.ts';
import { clippingValues } from './clipping-values.ts';
import type { Corpus } from './corpus.ts';
import { NO_DAY } from './corpus.ts';
import type { Counting } from './count.ts';
import { eventValues, reportedIn } from './event-values.ts';

/** The counts of all views for every range of `acted`, of a filter without one: what queries/range-edges.ts asks. */
export function rangesOf(counting: Counting): RangeTable {
  const { corpus, days, measures, filter, options, selection } = counting;
  const spans = spansOf(corpus, selection.events);
  const visitClipping = clippingValues(corpus, measures, days, options);
  const isReported = reportedIn(corpus, selection);
  const visitEvent = eventValues(corpus, isReported, measures, filter.status.length > 0);
  const { events } = corpus;
  const each = (day: Int32Array, eventDay: Int32Array): Edges['opened'] => {
    return (edge) => {
      let at = 0;
      const add: Add = (place, n) => edge(at, place, n);
      for (let c = 0; c < day.length; c++) {
        at = day[c] ?? NO_DAY;
        const fails = selection.clippings[c] ?? 0;
        if (at !== NO_DAY && (fails & (fails - 1)) === 0) visitClipping(c, fails, add);
      }
      for (let e = 0; e < events.n; e++) {
        at = eventDay[e] ?? NO_DAY;
        if (at !== NO_DAY) visitEvent(e, selection.events[e] ?? 0, add);
      }
    };
  };
  const edges: Edges = {
    days: distinctDays(
      [spans.opened, spans.closed, spans.gaps.from, spans.gaps.to, events.first, events.final],
      NO_DAY
    ),
    opened: each(spans.opened, events.first),
    closed: each(spans.closed, events.final),
    gaps(gap) {
      const { clipping, from, to } = spans.gaps;
      for (let i = 0; i < clipping.length; i++) {
        const c = clipping[i] ?? 0;
        const fails = selection.clippings[c] ?? 0;
        if ((fails & (fails - 1)) !== 0) continue;
        visitClipping(c, fails, (place, n) => gap(from[i] ?? 0, to[i] ?? 0, place, n));
      }
    }
  };
  return rangeTable(edges, sizeOf(measures.layout));
}

/** The first and last day of what each clipping reports, and the pauses between: by the events that pass every clause. */
function spansOf({ clippings, events }: Corpus, eventFails: Uint8Array) {
  const opened = new Int32Array(clippings.n).fill(NO_DAY);
  const closed = new Int32Array(clippings.n).fill(NO_DAY);
  const gaps = { clipping: [] as number[], from: [] as number[], to: [] as number[] };
  const { starts, items } = events.ofClipping;
  const own: number[] = [];
  const first = (e: number) => events.first[e] ?? 0;
  const final = (e: number) => events.final[e] ?? 0;
  for (let c = 0; c < clippings.n; c++) {
    own.length = 0;
    for (let i = starts[c] ?? 0; i < (starts[c + 1] ?? 0); i++) {
      const e = items[i] ?? 0;
      if (eventFails[e] === 0 && events.first[e] !== NO_DAY) own.push(e);
    }
    const [start, ...others] = own.length > 1 ? own.sort((a, b) => first(a) - first(b)) : own;
    if (start === undefined) continue;
    let end = final(start);
    for (const e of others) {
      if (first(e) > end + 1) {
        gaps.clipping.push(c);
        gaps.from.push(end);
        gaps.to.push(first(e));
      }
      end = Math.max(end, final(e));
    }
    opened[c] = first(start);
    closed[c] = end;
  }
  return { opened, closed, gaps };
}
