import type { Add } from './clipping-values.ts';
import type { Corpus } from './corpus.ts';
import { NO_DAY } from './corpus.ts';
import type { Measures } from './measures.ts';
import { WHOLE } from './measures.ts';
import { EVENT_BIT } from './select.ts';
import type { Selection } from './select.ts';

/** Hands out what one event adds to the counts of all views; `fails` as for clippings. Nothing where no report is in view. */
export type VisitEvent = (event: number, fails: number, add: Add) => void;

/** Whether an event has a report in view. */
export function reportedIn(
  { events }: Corpus,
  { clippings: failing }: Selection
): (event: number) => boolean {
  const { starts, clipping } = events.reports;
  return (event) => {
    const end = starts[event + 1] ?? 0;
    for (let i = starts[event] ?? 0; i < end; i++) if (failing[clipping[i] ?? 0] === 0) return true;
    return false;
  };
}

/** Only the view of statuses also counts what is merely proposed or threatened, unless `anyStatus` does. */
export function eventValues(
  { events }: Corpus,
  isReported: (event: number) => boolean,
  { start }: Measures,
  anyStatus: boolean
): VisitEvent {
  const { authorities } = events;
  const undated = start.whole + WHOLE.indexOf('undated');
  return (e, fails, add) => {
    // Two bits at least: it fails two clauses.
    if ((fails & (fails - 1)) !== 0 || !isReported(e)) return;
    const passes = fails === 0;
    if (passes || fails === EVENT_BIT.status) add(start.status + (events.status[e] ?? 0), 1);
    if (!anyStatus && events.counted[e] !== 1) return;
    if (passes && events.first[e] === NO_DAY) add(undated, 1);
    if (passes || fails === EVENT_BIT.type) add(start.type + (events.type[e] ?? 0), 1);
    if (passes || fails === EVENT_BIT.jurisdiction)
      add(start.jurisdiction + (events.jurisdiction[e] ?? 0), 1);
    if (!passes && fails !== EVENT_BIT.authority) return;
    const end = authorities.starts[e + 1] ?? 0;
    for (let i = authorities.starts[e] ?? 0; i < end; i++)
      add(start.authority + (authorities.items[i] ?? 0), 1);
  };
}
