import type { TimelineEvent } from '../queries/timeline.ts';
import type { ActionFamily } from '../schema.ts';
import { ACTION_FAMILIES, FAMILY_OF } from '../schema.ts';
import { isCounted } from '../words/chart-facts.ts';
import type { Period } from './calendar.ts';
import { addMonths, monthStart, periodOf, weekStart } from './calendar.ts';

/** Events of one week or month in one jurisdiction, by family. */
export interface Bin extends Period {
  counts: [ActionFamily, number][];
  total: number;
}

/** Below this span, in days, bins are weeks. */
const WEEKS_BELOW = 9 * 30.5;

function binUnit(span: Period): 'week' | 'month' {
  return span.end - span.start < WEEKS_BELOW ? 'week' : 'month';
}

/**
 * Counts the done and announced events in view by week or month, ascending. `imprecise` is the number of those whose
 * date is not known closely enough to be in one bin. What is earlier than `span` is in neither.
 */
export function binEvents(
  rows: readonly TimelineEvent[],
  span: Period,
  count: 'events' | 'reports'
): { bins: Bin[]; imprecise: number } {
  const unit = binUnit(span);
  const found = new Map<number, Map<ActionFamily, number>>();
  let imprecise = 0;
  for (const row of rows) {
    const period = periodOf(row.date, row.precision);
    if (!period || period.start < span.start || !row.shown || !isCounted(row.status)) continue;
    const n = count === 'reports' ? row.reports : 1;
    if (row.precision === 'year' || (unit === 'week' && row.precision !== 'day')) imprecise += n;
    else {
      const start = unit === 'week' ? weekStart(period.start) : monthStart(period.start);
      const families = found.get(start) ?? new Map<ActionFamily, number>();
      families.set(FAMILY_OF[row.type], (families.get(FAMILY_OF[row.type]) ?? 0) + n);
      found.set(start, families);
    }
  }
  const bins = [...found]
    .sort(([a], [b]) => a - b)
    .map(([start, families]): Bin => {
      const counts = ACTION_FAMILIES.flatMap((family): [ActionFamily, number][] => {
        const n = families.get(family);
        return n === undefined ? [] : [[family, n]];
      });
      const end = unit === 'week' ? start + 7 : addMonths(start, 1);
      return { start, end, counts, total: counts.reduce((sum, [, n]) => sum + n, 0) };
    });
  return { bins, imprecise };
}
