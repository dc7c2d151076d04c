import { ACTION_STATUSES, COUNTED_STATUSES, DATE_PRECISIONS } from '../schema.ts';
import type { ActionStatus, DatePrecision } from '../schema.ts';
import type { Events } from './corpus.ts';
import { NO_DAY } from './corpus.ts';
import { periodAround } from './days.ts';
import { groupBy, listsOf } from './lists.ts';
import type { Lists } from './lists.ts';

/** Reports as the file has them; strings are indices into lists of values. */
export interface ReportColumns {
  event: Int32Array;
  clipping: Int32Array;
  date: Int32Array;
  precision: Int32Array;
  type: Int32Array;
  status: Int32Array;
  jurisdiction: Int32Array;
  authorities: Lists;
  confidence: Float32Array;
  quoteStart: Int32Array;
  rule: Int32Array;
}

export interface ReportValues {
  event: readonly string[];
  precision: readonly string[];
  status: readonly string[];
  rule: readonly string[];
}

/**
 * One event of all its reports, as `events` in db/prepare.ts says: ranked by precision, then confidence, then corpus order, the
 * first gives date, type and jurisdiction; the status is the strongest of any; authorities are those of all.
 */
export function eventsOf(
  columns: ReportColumns,
  values: ReportValues,
  clippings: number
): { events: Events; ids: string[] } {
  const count = values.event.length;
  const { starts, items } = groupBy(columns.event, count);
  const known = values.precision.map((name) => DATE_PRECISIONS.indexOf(name as DatePrecision));
  const unknown = DATE_PRECISIONS.indexOf('unknown');
  const precisionOf = (row: number) =>
    columns.date[row] === NO_DAY ? unknown : (known[columns.precision[row] ?? 0] ?? unknown);
  const strength = values.status.map((name) => ACTION_STATUSES.indexOf(name as ActionStatus));
  const at = (column: Int32Array | Float32Array, row: number) => column[row] ?? 0;
  const byCertainty = (a: number, b: number) =>
    at(columns.confidence, b) - at(columns.confidence, a) ||
    at(columns.clipping, a) - at(columns.clipping, b) ||
    at(columns.quoteStart, a) - at(columns.quoteStart, b) ||
    byName(values.rule[at(columns.rule, a)] ?? '', values.rule[at(columns.rule, b)] ?? '');

  const found = Array.from({ length: count }, (_, event) => {
    const rows = items.subarray(starts[event] ?? 0, starts[event + 1] ?? 0).sort(byCertainty);
    let [first = 0] = rows;
    let status = first;
    const authorities = new Set<number>();
    for (const row of rows) {
      // Rows are in the order of certainty already: only a better precision comes before.
      if (precisionOf(row) < precisionOf(first)) first = row;
      if ((strength[at(columns.status, row)] ?? 0) < (strength[at(columns.status, status)] ?? 0))
        status = row;
      const end = columns.authorities.starts[row + 1] ?? 0;
      for (let i = columns.authorities.starts[row] ?? 0; i < end; i++)
        authorities.add(columns.authorities.items[i] ?? 0);
    }
    const precision = DATE_PRECISIONS[precisionOf(first)] ?? 'unknown';
    const [firstDay, finalDay] = periodAround(columns.date[first] ?? NO_DAY, precision);
    return {
      id: values.event[event] ?? '',
      event,
      rows,
      first,
      status,
      authorities: [...authorities],
      firstDay,
      finalDay
    };
  });
  found.sort((a, b) => dayOrder(a.firstDay) - dayOrder(b.firstDay) || byName(a.id, b.id));

  const rank = new Int32Array(count);
  found.forEach(({ event }, i) => (rank[event] = i));
  const counted = values.status.map((name) => (COUNTED_STATUSES.includes(name as ActionStatus) ? 1 : 0));
  const reports = listsOf(found.map(({ rows }) => rows));
  const events: Events = {
    n: count,
    first: Int32Array.from(found, ({ firstDay }) => firstDay),
    final: Int32Array.from(found, ({ finalDay }) => finalDay),
    type: Int32Array.from(found, ({ first }) => at(columns.type, first)),
    status: Int32Array.from(found, ({ status }) => at(columns.status, status)),
    counted: Uint8Array.from(found, ({ status }) => counted[at(columns.status, status)] ?? 0),
    jurisdiction: Int32Array.from(found, ({ first }) => at(columns.jurisdiction, first)),
    authorities: listsOf(found.map(({ authorities }) => authorities)),
    reports: {
      starts: reports.starts,
      row: reports.items,
      clipping: reports.items.map((row) => at(columns.clipping, row))
    },
    ofClipping: eventsByClipping(columns, rank, clippings)
  };
  return { events, ids: found.map(({ id }) => id) };
}

function eventsByClipping(columns: ReportColumns, rank: Int32Array, clippings: number): Lists {
  const { starts, items } = groupBy(columns.clipping, clippings);
  return { starts, items: items.map((row) => rank[columns.event[row] ?? 0] ?? 0) };
}

/** Undated events last. */
function dayOrder(day: number): number {
  return day === NO_DAY ? 2_147_483_647 : day;
}

function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
