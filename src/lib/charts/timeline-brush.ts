import { firstDay, lastDay } from '../filter/dates.ts';
import type { DateRange } from '../filter/filter.ts';
import { dayNumber, isoDay } from './calendar.ts';
import type { Draw } from './svg.ts';
import { clamp } from './svg.ts';
import type { Palette } from './theme.ts';
import type { TimeScale } from './timeline-layout.ts';

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
