import type { DatePrecision } from '../schema.ts';

/**
 * Days as whole numbers, counted from 1 January 1970 in UTC, so that no chart depends on a time zone. Periods are
 * half-open: December 2020 runs from its first day to 1 January 2021.
 */
export interface Period {
  start: number;
  end: number;
}

const DAY = 86_400_000;

/** Tens of thousands of actions fall on a few thousand days. */
const knownDays = new Map<string, number>();

/** `2020-12-14` → its day number. Throws on what is no ISO day. */
export function dayNumber(iso: string): number {
  const known = knownDays.get(iso);
  if (known !== undefined) return known;
  const time = Date.parse(`${iso}T00:00:00Z`);
  if (Number.isNaN(time)) throw new RangeError(`not a day: ${iso}`);
  knownDays.set(iso, time / DAY);
  return time / DAY;
}

export function isoDay(day: number): string {
  return new Date(Math.round(day) * DAY).toISOString().slice(0, 10);
}

export function utcDate(day: number): Date {
  return new Date(day * DAY);
}

/** What a date covers, given the first day and how much of it is known; null for unknown dates. */
export function periodOf(date: string | null, precision: DatePrecision): Period | null {
  if (date === null || precision === 'unknown') return null;
  const start = dayNumber(date);
  if (precision === 'day') return { start, end: start + 1 };
  if (precision === 'month') return { start: monthStart(start), end: addMonths(start, 1) };
  const january = addMonths(start, 0, true);
  return { start: january, end: addMonths(january, 12) };
}

/** First day of the month that holds `day`. */
export function monthStart(day: number): number {
  return addMonths(day, 0);
}

/** First day of the month `months` later (or of that year's January, counted from there, with `fromJanuary`). */
export function addMonths(day: number, months: number, fromJanuary = false): number {
  const date = utcDate(day);
  const month = fromJanuary ? 0 : date.getUTCMonth();
  return Date.UTC(date.getUTCFullYear(), month + months, 1) / DAY;
}

export function yearOf(day: number): number {
  return utcDate(day).getUTCFullYear();
}

/** 0 for January. */
export function monthOf(day: number): number {
  return utcDate(day).getUTCMonth();
}

/** `YYYY-MM` of a day. */
export function monthKey(day: number): string {
  return isoDay(day).slice(0, 7);
}

/** Monday of the week that holds `day`. */
export function weekStart(day: number): number {
  return day - ((((day + 3) % 7) + 7) % 7);
}
