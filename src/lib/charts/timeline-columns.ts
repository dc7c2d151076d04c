import type { Period } from './calendar.ts';
import { yearOf } from './calendar.ts';
import { textWidth } from './text-width.ts';
import type { TimeSpan } from './time-span.ts';

/** Distance between neighbouring marks in px. */
export const PITCH = 19;

/** A column of the zone « earlier »: one year, or several where there is no room for each. */
export interface EarlierColumn {
  from: number;
  to: number;
  left: number;
  right: number;
}

/** Width of the column of row labels, with room for a number after them. */
export function labelColumn(labels: readonly string[], size: number): number {
  const widest = Math.max(0, ...labels.map((label) => textWidth(label, size, 600)));
  return Math.min(11 * size, Math.max(72, Math.ceil(widest))) + 12;
}

/** Width of the column of undated marks, which also holds their label. */
export function undatedColumn(width: number, labels: readonly string[], size: number): number {
  const perLine = width < 400 ? 3 : width < 600 ? 4 : width < 900 ? 5 : 7;
  return Math.max(perLine * PITCH, ...labels.map((label) => Math.ceil(textWidth(label, size))));
}

/** The years before the axis as columns from `start`, several years to a column where there are too many. */
export function earlierColumns(
  years: readonly number[],
  start: number,
  width: number,
  size: number
): EarlierColumn[] {
  const most = Math.max(1, Math.floor((width * 0.22) / 40));
  const each = Math.ceil(years.length / most);
  const columns: EarlierColumn[] = [];
  let left = start;
  for (let i = 0; i < years.length; i += each) {
    const from = years[i] ?? 0;
    const to = years[Math.min(i + each, years.length) - 1] ?? from;
    const right = left + Math.max(32, Math.ceil(textWidth(yearsLabel(from, to), size)) + 10);
    columns.push({ from, to, left, right });
    left = right;
  }
  return columns;
}

/** `2018`, or `2008–15` for a column of several years. */
export function yearsLabel(from: number, to: number): string {
  if (from === to) return String(from);
  const sameCentury = Math.floor(from / 100) === Math.floor(to / 100);
  return `${from}–${sameCentury ? String(to).slice(2) : to}`;
}

/** Where a day number falls between `left` and `right`, in px, also beyond the ends of the span. */
export function dayScale(span: Period, left: number, right: number): (day: number) => number {
  const perDay = (right - left) / (span.end - span.start);
  return (day) => left + (day - span.start) * perDay;
}

/** Where a period falls: its middle and its extent in px. */
export type Place = (period: Period) => { x: number; span: { from: number; to: number } };

/** Places periods on the axis, or in their column if they are earlier. */
export function placer(
  span: TimeSpan | null,
  columns: readonly EarlierColumn[],
  left: number,
  right: number
): Place {
  return (period) => {
    if (!span || period.start < span.start) {
      const year = yearOf(period.start);
      const column = columns.find(({ from, to }) => year >= from && year <= to);
      const x = column ? (column.left + column.right) / 2 : left;
      return { x, span: { from: x - 8, to: x + 8 } };
    }
    const at = dayScale(span, left, right);
    return { x: at((period.start + period.end) / 2), span: { from: at(period.start), to: at(period.end) } };
  };
}
