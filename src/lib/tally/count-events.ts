import { firstDay } from '../filter/dates.ts';
import { without } from '../filter/filter.ts';
import type { Filter, ViewOptions } from '../filter/filter.ts';
import type { MonthRow } from '../queries/published-months.ts';
import { NAMED_OUTLETS } from '../queries/timeline.ts';
import type { TimelineEvent } from '../queries/timeline.ts';
import type { DatePrecision } from '../schema.ts';
import type { Facts } from './facts.ts';
import { inOrder } from './facts.ts';
import type { Sieve } from './sieve.ts';

/** The rows of the question `timeline`, without their sentences. */
export function countEvents(
  { events, reports, clippings }: Facts,
  sieve: Sieve,
  filter: Filter,
  options: ViewOptions
): TimelineEvent[] {
  const seen = without(filter, 'acted', 'event');
  const inside = sieve.clippingsAlone(seen, options);
  const passes = sieve.eventsAlone(seen);
  const reported = events.event.map((): number[] => []);
  reports.event.forEach((event, i) => reported[event]?.push(reports.clipping[i] ?? -1));
  const outletsOf = (numbers: readonly number[]) =>
    [...new Set(numbers.flatMap((at) => clippings.outlet[at] ?? []))].sort(inOrder);

  return events.event.map((event, at): TimelineEvent => {
    const all = reported[at] ?? [];
    const found = all.filter((clipping) => inside[clipping]);
    const shown = found.length > 0 && passes(at);
    const date = events.date[at] ?? null;
    const outlets = outletsOf(shown ? found : all);
    return {
      event,
      date: date === null ? null : firstDay(date),
      precision: precisionOf(date),
      type: events.type[at] ?? 'order',
      status: events.status[at] ?? 'done',
      jurisdiction: events.jurisdiction[at] ?? '',
      authorities: events.authorities[at] ?? [],
      targets: events.targets[at] ?? [],
      amount: events.amount[at] ?? null,
      currency: events.currency[at] ?? null,
      reports: shown ? found.length : 0,
      all_reports: all.length,
      outlets: outlets.slice(0, NAMED_OUTLETS),
      outlet_count: outlets.length,
      corrected: events.corrected[at] ?? false,
      shown
    };
  });
}

/** The rows of the question `publishedMonths`. */
export function countMonths(
  { clippings }: Facts,
  sieve: Sieve,
  filter: Filter,
  options: ViewOptions
): MonthRow[] {
  const passing = sieve.clippings(without(filter, 'published'), options);
  const months = new Map<string | null, MonthRow>();
  clippings.published.forEach((date, at) => {
    const month = date !== null && date.length >= 7 ? date.slice(0, 7) : null;
    const row = months.get(month) ?? { month, n: 0, all: 0 };
    months.set(month, { month, n: row.n + (passing[at] ? 1 : 0), all: row.all + 1 });
  });
  return [...months.values()].sort((a, b) => {
    if (a.month === null || b.month === null) return a.month === null ? 1 : -1;
    return inOrder(a.month, b.month);
  });
}

function precisionOf(date: string | null): DatePrecision {
  if (date === null) return 'unknown';
  return date.length === 10 ? 'day' : date.length === 7 ? 'month' : 'year';
}
