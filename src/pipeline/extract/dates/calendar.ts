import type { DatePrecision } from '../../../lib/schema.ts';
import type { PartialDate } from '../../types.ts';

/**
 * Arithmetic with dates that are known to the day, the month or the year, written `2021-03-11`, `2021-03`, `2021`.
 * All of it is in UTC, so that no result depends on where the pipeline runs.
 */

const DAY = 86_400_000;

export function precisionOf(date: string | null): DatePrecision {
  if (date === null) return 'unknown';
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

export function partial(date: string | null): PartialDate {
  return { date, precision: precisionOf(date) };
}

/** `2021-03-11` for numbers that are a day of the calendar, else null. */
export function isoDay(year: number, month: number, day: number): string | null {
  const iso = `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : null;
}

export function isoMonth(year: number, month: number): string {
  return `${year}-${pad(month)}`;
}

/** The first and the last day of a date of any precision. */
export function firstDay(date: string): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

export function lastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 10) return date;
  const [year = 0, month = 0] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

export function addDays(day: string, days: number): string {
  const key = `${day} ${days}`;
  const known =
    moved.get(key) ?? new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
  if (moved.size > MOST_MOVED) moved.clear();
  moved.set(key, known);
  return known;
}

/** Asked of the same days by every date of a text, and making dates of text is slow. */
const moved = new Map<string, string>();
const MOST_MOVED = 10_000;

/** Whole days from `a` to `b`. */
export function daysBetween(a: string, b: string): number {
  return Math.round((Date.parse(`${b}T00:00:00Z`) - Date.parse(`${a}T00:00:00Z`)) / DAY);
}

/** The month `months` after the one that a date of day or month precision lies in. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1] = date.split('-').map(Number);
  const index = year * 12 + month - 1 + months;
  return isoMonth(Math.floor(index / 12), (index % 12) + 1);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** The most precise date that covers both days, or null if they lie in two years. */
export function covering(from: string, to: string): string | null {
  for (const length of [10, 7, 4])
    if (from.slice(0, length) === to.slice(0, length)) return from.slice(0, length);
  return null;
}

/** Whether two dates can be the same day: the coarser of the two contains the finer. */
export function compatible(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) === b.slice(0, length);
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
