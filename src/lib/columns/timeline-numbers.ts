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
  /** Outlets of each event's reports in view, or of all: `NAMED_OUTLETS` places for each event, with the indices of the first by name, -1 for none. */
  outlets: Int32Array;
  /** How many there are. */
  outletCount: Int32Array;
}

/** The timeline sets `acted` and `event` itself (queries/timeline.ts). */
export function countTimeline({ events, clippings, values }: Corpus, selection: Selection): TimelineNumbers {
  const { reports: all } = events;
  const own = EVENT_BIT.acted | EVENT_BIT.event;
  const reports = new Int32Array(events.n);
  const shown = new Uint8Array(events.n);
  const quoted = new Int32Array(events.n);
  const outlets = new Int32Array(events.n * NAMED_OUTLETS).fill(-1);
  const outletCount = new Int32Array(events.n);
  const seen = new Int32Array(values.outlet.length).fill(-1);
  for (let e = 0; e < events.n; e++) {
    const from = all.starts[e] ?? 0;
    const end = all.starts[e + 1] ?? 0;
    let inside = 0;
    let first = from;
    for (let i = from; i < end; i++) {
      if (selection.clippings[all.clipping[i] ?? 0] !== 0) continue;
      if (inside === 0) first = i;
      inside++;
    }
    const isShown = inside > 0 && ((selection.events[e] ?? 0) & ~own) === 0;
    shown[e] = isShown ? 1 : 0;
    reports[e] = isShown ? inside : 0;
    quoted[e] = first === from ? -1 : (all.row[first] ?? -1);
    let count = 0;
    for (let i = from; i < end; i++) {
      const clipping = all.clipping[i] ?? 0;
      const outlet = clippings.outlet[clipping] ?? -1;
      if (outlet < 0 || seen[outlet] === e || (isShown && selection.clippings[clipping] !== 0)) continue;
      seen[outlet] = e;
      insert(outlets, e * NAMED_OUTLETS, Math.min(count, NAMED_OUTLETS), outlet);
      count++;
    }
    outletCount[e] = count;
  }
  return { reports, shown, quoted, outlets, outletCount };
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
