import type { TimelineEvent } from '../queries/timeline.ts';
import { ACTION_FAMILIES, FAMILY_OF } from '../schema.ts';
import { periodOf } from './calendar.ts';
import type { Place } from './timeline-columns.ts';
import { PITCH } from './timeline-columns.ts';

const MAX_ROWS = 8;

/** Stands for the jurisdictions that have no row of their own. */
export const OTHER = '';

/** A mark at its date, in a lane counted from the bottom. */
export interface PackedMark {
  row: TimelineEvent;
  x: number;
  span: { from: number; to: number } | null;
  lane: number;
}

/** Events by jurisdiction, most first, in at most so many rows: the rest of them under `OTHER`. */
export function byJurisdiction(rows: readonly TimelineEvent[], most = MAX_ROWS): [string, TimelineEvent[]][] {
  const groups = new Map<string, TimelineEvent[]>();
  for (const row of rows) {
    const group = groups.get(row.jurisdiction);
    if (group) group.push(row);
    else groups.set(row.jurisdiction, [row]);
  }
  const sorted = [...groups].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
  if (sorted.length <= most) return sorted;
  const rest = sorted.slice(most - 1).flatMap(([, group]) => group);
  return [...sorted.slice(0, most - 1), [OTHER, rest]];
}

/** Each mark in the lowest lane where it touches no other. */
export function packLanes(
  group: readonly TimelineEvent[],
  place: Place
): { depth: number; marks: PackedMark[] } {
  const dated = group.flatMap((row) => {
    const period = periodOf(row.date, row.precision);
    return period ? [{ row, period, ...place(period) }] : [];
  });
  dated.sort(
    (a, b) =>
      a.period.start - b.period.start ||
      a.period.end - b.period.end ||
      // The telling ones on top of a pile, where a label has room.
      (a.row.amount ?? 0) - (b.row.amount ?? 0) ||
      ACTION_FAMILIES.indexOf(FAMILY_OF[a.row.type]) - ACTION_FAMILIES.indexOf(FAMILY_OF[b.row.type]) ||
      (a.row.event < b.row.event ? -1 : 1)
  );
  const taken: { from: number; to: number }[][] = [];
  const marks = dated.map(({ row, x, span }) => {
    const long = row.precision === 'day' ? null : span;
    const from = Math.min(x - PITCH / 2, long?.from ?? x);
    const to = Math.max(x + PITCH / 2, long?.to ?? x);
    let lane = taken.findIndex((others) => others.every((o) => o.to <= from || o.from >= to));
    if (lane < 0) lane = taken.push([]) - 1;
    taken[lane]?.push({ from, to });
    return { row, x, span: long, lane };
  });
  return { depth: taken.length, marks };
}
