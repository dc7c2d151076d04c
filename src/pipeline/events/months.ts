import type { Report } from './report.ts';

/** Months since the year 0, from and to. */
export type Months = readonly [from: number, to: number];

/** More than the longest time, in months, for which an undated report may mean an event. */
const MEMORY = 14;

/**
 * The months under which a report is held for others, and those in which it looks for others: of two reports whose times let
 * them be of one event (`sameTime`), what one holds and the other asks for have a month in common. Null where nothing tells when it was.
 */
export function monthsOf({ action, clipping }: Report): { held: Months; asked: Months } | null {
  const { date } = action.date;
  if (date !== null) {
    const [from, to] = monthsIn(date);
    // News may be told days later, and a decision be published within four weeks, in the next month.
    return { held: [from, to], asked: [from - 1, to + 1] };
  }
  const published = clipping.published.date;
  if (published === null) return null;
  const [from, to] = monthsIn(published);
  return { held: [from - MEMORY, to], asked: [from - MEMORY, to] };
}

function monthsIn(date: string): Months {
  const year = 12 * Number(date.slice(0, 4));
  if (date.length === 4) return [year, year + 11];
  const month = year + Number(date.slice(5, 7)) - 1;
  return [month, month];
}
