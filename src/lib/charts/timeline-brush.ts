import { firstDay, lastDay } from '../filter/dates.ts';
import type { DateRange } from '../filter/filter.ts';
import { dayNumber, isoDay } from './calendar.ts';
import type { Draw } from './svg.ts';
import { clamp } from './svg.ts';
import type { Palette } from './theme.ts';
import type { TimeScale } from './timeline-layout.ts';

/** Of so many events a timeline is drawn within a frame, with the rows and what the browser makes of them. */
const MOST_FOLLOWING = 3000;

/**
 * Whether a timeline is drawn anew while a brush moves over it. Drawing goes through all its events; where they are many, they stand as bars,
 * which no range changes, and the band and the other charts tell where it is. By their number, not by the time that it takes: a limit that
 * drawings come near on one machine would have the same page behave now so, now so.
 */
export function followsBrush(events: readonly unknown[]): boolean {
  return events.length <= MOST_FOLLOWING;
}

/** The area where a brush may start (`[data-brush]`), behind the marks, and the range that is chosen. */
export function brushBand(
  draw: Draw,
  range: DateRange | null,
  time: TimeScale,
  palette: Palette
): SVGElement {
  const { left, right, top, bottom } = time;
  const start = time.earlier?.left ?? left;
  const area = { x: start, y: top, width: right - start, height: bottom - top };
  const parts = [draw('rect', { 'data-brush': '', ...area, fill: 'none', 'pointer-events': 'all' })];
  if (range) {
    const from = range.from === null ? start : clamp(time.x(firstDay(range.from)), start, right);
    const dayAfter = (iso: string) => isoDay(dayNumber(lastDay(iso)) + 1);
    const to = range.to === null ? right : clamp(time.x(dayAfter(range.to)), start, right);
    const band = { x: from, y: top, width: Math.max(2, to - from), height: bottom - top };
    parts.push(draw('rect', { class: 'brush-range', ...band, fill: palette.accent, 'fill-opacity': '0.09' }));
    for (const [end, x] of [
      ['from', from],
      ['to', to]
    ] as const) {
      const edge = { class: 'brush-edge', 'data-edge': end, x1: x, x2: x, y1: top, y2: bottom };
      parts.push(draw('line', { ...edge, stroke: palette.accent, 'stroke-width': 1.5 }));
    }
  }
  return draw('g', { class: 'brush' }, ...parts);
}
