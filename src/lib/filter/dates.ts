import type { DatePrecision } from '../schema.ts';
import type { DateRange, PartialIsoDate } from './filter.ts';

const PATTERN = /^([1-9]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether `text` is a year, a month or a day that the calendar has, from 1000 to 9999. */
export function isPartialDate(text: string): boolean {
  const match = PATTERN.exec(text);
  if (!match) return false;
  const [, year, month, day] = match;
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  return day === undefined || (Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month)));
}

/** `2020-02` → `2020-02-01`. */
export function firstDay(date: PartialIsoDate): string {
  return date + '-01-01'.slice(date.length - 4);
}

/** `2020-02` → `2020-02-29`. */
export function lastDay(date: PartialIsoDate): string {
  const [year = '', month = '12', day] = date.split('-');
  return `${year}-${month}-${day ?? daysInMonth(Number(year), Number(month))}`;
}

/** What is known of a day: `2020-11-01` with precision `month` → `2020-11`; null where nothing is. */
export function knownPart(day: string | null, precision: DatePrecision): PartialIsoDate | null {
  if (day === null || precision === 'unknown') return null;
  return day.slice(0, { day: 10, month: 7, year: 4 }[precision]);
}

/** Whether the range has an end and does not end before it starts. */
export function isOrdered({ from, to }: DateRange): boolean {
  if (from === null || to === null) return from !== null || to !== null;
  return firstDay(from) <= lastDay(to);
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
