import type { TimelineEvent } from '../queries/timeline.ts';
import type { ActionFamily } from '../schema.ts';
import { ACTION_FAMILIES, FAMILY_OF } from '../schema.ts';
import { isCounted } from '../words/chart-facts.ts';
import type { Period } from './calendar.ts';
import { addMonths, monthOf, periodOf, weekStart } from './calendar.ts';

/** Events of one week, or of some months, in one jurisdiction, by family. */
export interface Bin extends Period {
  counts: [ActionFamily, number][];
  total: number;
}

/** Below this span, in days, bins are weeks. */
const WEEKS_BELOW = 9 * 30.5;
/** Else of so many months, the fewest that give bars of this width in px: narrower ones cannot be told apart. */
const MONTHS = [1, 3, 6, 12] as const;
const LEAST_WIDTH = 5;

/** A week, or how many months. */
export type BinUnit = 'week' | (typeof MONTHS)[number];

/** What a bin holds where `span` is drawn `width` px wide. */
export function binUnit({ start, end }: Period, width: number): BinUnit {
  const days = end - start;
  if (days < WEEKS_BELOW) return 'week';
  return MONTHS.find((months) => (months * 30.4 * width) / days >= LEAST_WIDTH) ?? 12;
}

function binStart(day: number, unit: BinUnit): number {
  if (unit === 'week') return weekStart(day);
  return addMonths(day, -(monthOf(day) % unit));
}

/**
 * Counts the done and announced events in view by week or by some months, ascending, for a span of `width` px. `imprecise` is the
 * number of those whose date is not known closely enough to be in one bin. What is earlier than `span` is in neither.
 */
export function binEvents(
  rows: readonly TimelineEvent[],
  span: Period,
  { count, width }: { count: 'events' | 'reports'; width: number }
): { bins: Bin[]; imprecise: number } {
  const unit = binUnit(span, width);
  const found = new Map<number, Map<ActionFamily, number>>();
  let imprecise = 0;
  for (const row of rows) {
    const period = periodOf(row.date, row.precision);
    if (!period || period.start < span.start || !row.shown || !isCounted(row.status)) continue;
    const n = count === 'reports' ? row.reports : 1;
    if ((row.precision === 'year' && unit !== 12) || (unit === 'week' && row.precision !== 'day'))
      imprecise += n;
    else {
      const start = binStart(period.start, unit);
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
      const end = unit === 'week' ? start + 7 : addMonths(start, unit);
      return { start, end, counts, total: counts.reduce((sum, [, n]) => sum + n, 0) };
    });
  return { bins, imprecise };
}
