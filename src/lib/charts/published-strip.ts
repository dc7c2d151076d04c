import type { MonthRow } from '../queries/published-months.ts';
import { addMonths, dayNumber, yearOf } from './calendar.ts';
import { placeLabels } from './labels.ts';
import { textWidth } from './text-width.ts';
import type { Draw } from './svg.ts';
import type { Palette } from './theme.ts';
import { dayScale } from './timeline-columns.ts';
import type { TimelineLayout } from './timeline-layout.ts';

/** A bar of clippings in layout px; `all` is the whole behind the part in view. */
export interface StripBar {
  left: number;
  right: number;
  n: number;
  all: number;
}

const HEIGHT = 40;
/** From the middle of a line of digits down to where they stand, in ems. */
const MIDDLE = 0.32;

/** Clippings by month of publication on the axis of a timeline, and those that are earlier, by its columns. */
export function stripBars(months: readonly MonthRow[], layout: TimelineLayout): StripBar[] {
  const { span, columns, left, right } = layout;
  if (!span) return [];
  const x = dayScale(span, left, right);
  const bars: StripBar[] = columns.map((column) => {
    const middle = (column.left + column.right) / 2;
    return { left: middle - 5, right: middle + 5, n: 0, all: 0 };
  });
  for (const { month, n, all } of months) {
    if (month === null) continue;
    const start = dayNumber(`${month}-01`);
    if (start >= span.start) {
      const [edge, next] = [x(start), x(addMonths(start, 1))];
      const gap = next - edge > 4 ? 0.5 : 0;
      bars.push({ left: edge + gap, right: next - gap, n, all });
      continue;
    }
    const bar = bars[columns.findIndex(({ from, to }) => yearOf(start) >= from && yearOf(start) <= to)];
    if (!bar) continue;
    bar.n += n;
    bar.all += all;
  }
  return bars.filter((bar) => bar.all > 0);
}

/**
 * The strip's marks: ghost of the whole, bars from zero, and on them numbers where they fit, the largest first. `base` is the
 * line that the bars stand on, in px.
 */
export function publishedStrip(
  draw: Draw,
  bars: readonly StripBar[],
  options: { top: number; size: number; width: number; number: (n: number) => string; palette: Palette }
): { marks: SVGElement[]; base: number } {
  const { top, size, palette, number } = options;
  const base = top + size + 4 + HEIGHT;
  const most = Math.max(1, ...bars.map((bar) => bar.all));
  const height = (n: number) => (n / most) * HEIGHT;
  const rects = (value: (bar: StripBar) => number, fill: string) => {
    const drawn = bars.filter((bar) => value(bar) > 0);
    const rect = (bar: StripBar) =>
      draw('rect', {
        ...{ x: bar.left, y: base - height(value(bar)) },
        ...{ width: bar.right - bar.left, height: height(value(bar)) }
      });
    return drawn.length > 0 ? [draw('g', { fill }, ...drawn.map(rect))] : [];
  };
  const labelled = bars
    .filter((bar) => bar.n > 0)
    .sort((a, b) => b.n - a.n || b.left - a.left)
    .map((bar) => {
      const width = textWidth(number(bar.n), size);
      const middle = (bar.left + bar.right) / 2;
      const box = { x: middle - width / 2, y: base - height(bar.n) - size - 3, width, height: size + 2 };
      return { item: bar, places: [box] };
    });
  const obstacles = bars.map((bar) => ({
    x: bar.left,
    y: base - height(bar.n),
    width: bar.right - bar.left,
    height: height(bar.n)
  }));
  const frame = { x: 0, y: top, width: options.width, height: base - top };
  const numbers = [...placeLabels(labelled, obstacles, frame, 1)].map(([bar, { box }]) =>
    draw('text', { x: box.x, y: box.y + size / 2 + 1 + MIDDLE * size }, number(bar.n))
  );
  return {
    base,
    marks: [
      ...rects((bar) => bar.all, palette.ghost),
      ...rects((bar) => bar.n, palette.quiet),
      ...(numbers.length > 0 ? [draw('g', { fill: palette.quiet, 'font-size': size }, ...numbers)] : [])
    ]
  };
}
