import type { Period } from './calendar.ts';
import { addMonths, monthOf, monthStart, yearOf } from './calendar.ts';

/** A share of items this small may stand beside the axis, if the axis gets twice as readable by it. */
const OUTLIER_SHARE = 0.25;
const STRETCH = 2;
/** A span that is still longer than this after one cut may be cut again. */
const LONG = 3 * 366;
const SHORTEST = 6;

/** Weighted points in time: clippings of one month. */
export interface Weight {
  day: number;
  weight: number;
}

/** The part of time that is drawn to scale, in whole months. What starts before `start` is « earlier ». */
export interface TimeSpan extends Period {
  /** Years of what is earlier, ascending, each once. */
  earlierYears: number[];
}

/**
 * The axis for these events and clippings. If a few early ones would stretch it to more than twice the span of the
 * rest, it starts at the rest. Spans at least six months; null where nothing has a date.
 */
export function timeSpan(events: readonly Period[], clippings: readonly Weight[]): TimeSpan | null {
  const starts = [...events.map((e) => e.start), ...clippings.map((c) => c.day)].sort((a, b) => a - b);
  const first = starts[0];
  if (first === undefined) return null;
  const last = Math.max(...events.map((e) => e.end), ...clippings.map((c) => addMonths(c.day, 1)));
  const cut = denseStart(starts, first, last, (day) => fewBefore(day, events, clippings));
  const span = padded(monthStart(cut), last > monthStart(last) ? addMonths(last, 1) : last);
  const early = starts.filter((day) => day < span.start).map(yearOf);
  return { ...span, earlierYears: [...new Set(early)] };
}

export interface Tick {
  day: number;
  /** 0–11, or null where ticks are whole years. */
  month: number | null;
  /** Set where the year is to be written under the tick. */
  year: number | null;
}

/** Few round ticks: years, half-years, quarters or months, at least `pitch` px apart. */
export function timeTicks(span: Period, width: number, pitch = 42): Tick[] {
  const perMonth = width / ((span.end - span.start) / 30.44);
  const step = [1, 2, 3, 6, 12, 24, 60, 120, 240].find((months) => months * perMonth >= pitch) ?? 600;
  const ticks: Tick[] = [];
  for (let day = monthStart(span.start); day <= span.end; day = addMonths(day, 1)) {
    const months = yearOf(day) * 12 + monthOf(day);
    if (day < span.start || months % step !== 0) continue;
    ticks.push({ day, month: step < 12 ? monthOf(day) : null, year: yearOf(day) });
  }
  return step < 12 ? ticks.map((tick, i) => ({ ...tick, year: yearShown(ticks, i) })) : ticks;
}

/** The year stands under January, and under the first tick unless January follows at once. */
function yearShown(ticks: readonly Tick[], i: number): number | null {
  const tick = ticks[i];
  if (!tick) return null;
  if (tick.month === 0) return tick.year;
  return i === 0 && ticks[1]?.month !== 0 ? tick.year : null;
}

function denseStart(
  starts: readonly number[],
  first: number,
  last: number,
  isFew: (before: number) => boolean
): number {
  const shortest = SHORTEST * 30;
  let start = first;
  for (;;) {
    const length = last - start;
    const next = starts.find((day) => day > start && length > STRETCH * Math.max(last - day, shortest));
    if (next === undefined || !isFew(monthStart(next)) || (start > first && length < LONG)) return start;
    start = next;
  }
}

function fewBefore(day: number, events: readonly Period[], clippings: readonly Weight[]): boolean {
  const total = clippings.reduce((sum, { weight }) => sum + weight, 0);
  const early = clippings.reduce((sum, c) => sum + (c.day < day ? c.weight : 0), 0);
  const earlyEvents = events.filter((event) => event.start < day).length;
  return earlyEvents <= events.length * OUTLIER_SHARE && early <= total * OUTLIER_SHARE;
}

function padded(start: number, end: number): Period {
  const period = { start, end };
  for (let late = true; period.end < addMonths(period.start, SHORTEST); late = !late) {
    if (late) period.end = addMonths(period.end, 1);
    else period.start = addMonths(period.start, -1);
  }
  return period;
}
