import { NAMED_OUTLETS } from '../queries/timeline.ts';
import type { Corpus } from './corpus.ts';
import { EVENT_BIT } from './select.ts';
import type { Selection } from './select.ts';

/** What a filter changes in the rows of the timeline, event by event in their order there. */
export interface TimelineNumbers {
  /** Reports in view; 0 where the event is not shown. */
  reports: Int32Array;
  shown: Uint8Array;
  /** Row in the file of reports of the one that is quoted, -1 where it is that of the whole corpus. */
  quoted: Int32Array;
  /** Of each event's reports in view, or of all where it is not shown. */
  outlets: EventOutlets;
}

/** The outlets of each event. */
export interface EventOutlets {
  /** `NAMED_OUTLETS` places for each event: indices of the first by name, then -1. */
  first: Int32Array;
  count: Int32Array;
}

/** The outlets of all reports of each event. */
export function allOutlets(corpus: Corpus): EventOutlets {
  const { n, reports } = corpus.events;
  const collector = new OutletCollector(corpus);
  for (let e = 0; e < n; e++) {
    const end = reports.starts[e + 1] ?? 0;
    for (let i = reports.starts[e] ?? 0; i < end; i++) collector.add(e, reports.clipping[i] ?? 0);
  }
  return collector.outlets;
}

/**
 * The timeline sets `acted` and `event` itself (queries/timeline.ts). `all` are the outlets of all reports. Also gives how many reports of each event are in
 * view, shown or not: going through them all takes a third of a click.
 */
export function countTimeline(
  corpus: Corpus,
  selection: Selection,
  all: EventOutlets
): { timeline: TimelineNumbers; inView: Int32Array } {
  const { n, reports: of } = corpus.events;
  const own = EVENT_BIT.acted | EVENT_BIT.event;
  const reports = new Int32Array(n);
  const inView = new Int32Array(n);
  const shown = new Uint8Array(n);
  const quoted = new Int32Array(n);
  const collector = new OutletCollector(corpus);
  for (let e = 0; e < n; e++) {
    const from = of.starts[e] ?? 0;
    const end = of.starts[e + 1] ?? 0;
    const passes = ((selection.events[e] ?? 0) & ~own) === 0;
    let inside = 0;
    let first = from;
    for (let i = from; i < end; i++) {
      const clipping = of.clipping[i] ?? 0;
      if (selection.clippings[clipping] !== 0) continue;
      if (inside === 0) first = i;
      inside++;
      if (passes) collector.add(e, clipping);
    }
    inView[e] = inside;
    const isShown = passes && inside > 0;
    shown[e] = isShown ? 1 : 0;
    reports[e] = isShown ? inside : 0;
    quoted[e] = first === from ? -1 : (of.row[first] ?? -1);
    if (!isShown) collector.copy(e, all);
  }
  return { timeline: { reports, shown, quoted, outlets: collector.outlets }, inView };
}

/** Collects the outlets of one event after another. */
class OutletCollector {
  readonly outlets: EventOutlets;
  readonly #ofClipping: ArrayLike<number>;
  /** Of each outlet, the last event that had it. */
  readonly #last: Int32Array;

  constructor({ events, clippings, values }: Corpus) {
    const first = new Int32Array(events.n * NAMED_OUTLETS).fill(-1);
    this.outlets = { first, count: new Int32Array(events.n) };
    this.#ofClipping = clippings.outlet;
    this.#last = new Int32Array(values.outlet.length).fill(-1);
  }

  add(event: number, clipping: number): void {
    const outlet = this.#ofClipping[clipping] ?? -1;
    if (outlet < 0 || this.#last[outlet] === event) return;
    this.#last[outlet] = event;
    const { first, count } = this.outlets;
    const known = count[event] ?? 0;
    insert(first, event * NAMED_OUTLETS, Math.min(known, NAMED_OUTLETS), outlet);
    count[event] = known + 1;
  }

  copy(event: number, { first, count }: EventOutlets): void {
    const start = event * NAMED_OUTLETS;
    for (let i = start; i < start + NAMED_OUTLETS; i++) this.outlets.first[i] = first[i] ?? -1;
    this.outlets.count[event] = count[event] ?? 0;
  }
}

/** Puts a number among the `length` ascending ones from `start` on, of which at most `NAMED_OUTLETS` stay. */
function insert(numbers: Int32Array, start: number, length: number, number: number): void {
  let at = length;
  while (at > 0 && (numbers[start + at - 1] ?? 0) > number) {
    if (at < NAMED_OUTLETS) numbers[start + at] = numbers[start + at - 1] ?? 0;
    at--;
  }
  if (at < NAMED_OUTLETS) numbers[start + at] = number;
}
