import type { DatePrecision } from '../schema.ts';
import { NO_DAY } from './corpus.ts';

const DAY = 86_400_000;

/** The first and last day of the period around a day that is known to a precision; `NO_DAY` twice where none is. */
export function periodAround(day: number, precision: DatePrecision): [number, number] {
  if (day === NO_DAY || precision === 'unknown') return [NO_DAY, NO_DAY];
  if (precision === 'day') return [day, day];
  const date = new Date(day * DAY);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  return precision === 'month'
    ? [dayOf(year, month, 1), dayOf(year, month + 1, 0)]
    : [dayOf(year, 0, 1), dayOf(year, 11, 31)];
}

/** `2021-03-19` for a number of days. */
export function isoOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The number of days of `2021-03-19`. */
export function dayOfIso(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / DAY;
}

function dayOf(year: number, month: number, day: number): number {
  // Date.UTC takes years before 100 for those of the twentieth century.
  return new Date(0).setUTCFullYear(year, month, day) / DAY;
}
