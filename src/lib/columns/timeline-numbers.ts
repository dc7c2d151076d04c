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
  /** Indices of outlets of each event, in the order of their names: of reports in view, or of all. */
  outlets: { starts: Int32Array; items: Int32Array };
}

/** The timeline sets `acted` and `event` itself (queries/timeline.ts). */
export function countTimeline({ events, clippings, values }: Corpus, selection: Selection): TimelineNumbers {
  const { reports: all } = events;
  const own = EVENT_BIT.acted | EVENT_BIT.event;
  const reports = new Int32Array(events.n);
  const shown = new Uint8Array(events.n);
  const quoted = new Int32Array(events.n);
  const starts = new Int32Array(events.n + 1);
  const items: number[] = [];
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
    const begun = items.length;
    for (let i = from; i < end; i++) {
      const clipping = all.clipping[i] ?? 0;
      const outlet = clippings.outlet[clipping] ?? -1;
      if (outlet < 0 || seen[outlet] === e || (isShown && selection.clippings[clipping] !== 0)) continue;
      seen[outlet] = e;
      items.push(outlet);
    }
    if (items.length - begun > 1) {
      const sorted = items.splice(begun).sort((a, b) => a - b);
      for (const outlet of sorted) items.push(outlet);
    }
    starts[e + 1] = items.length;
  }
  return { reports, shown, quoted, outlets: { starts, items: Int32Array.from(items) } };
}
