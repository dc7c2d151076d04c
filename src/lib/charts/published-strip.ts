import * as Plot from '@observablehq/plot';
import type { MonthRow } from '../queries/published-months.ts';
import { addMonths, dayNumber, yearOf } from './calendar.ts';
import { placeLabels } from './labels.ts';
import { textWidth } from './text-width.ts';
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
  bars: readonly StripBar[],
  options: { top: number; size: number; width: number; number: (n: number) => string; palette: Palette }
): { marks: Plot.Markish[]; base: number } {
  const { top, size, palette, number } = options;
  const base = top + size + 4 + HEIGHT;
  const most = Math.max(1, ...bars.map((bar) => bar.all));
  const height = (n: number) => (n / most) * HEIGHT;
  const rect = (value: (bar: StripBar) => number, fill: string) =>
    Plot.rect(
      bars.filter((bar) => value(bar) > 0),
      {
        x1: { value: (bar: StripBar) => bar.left, scale: null },
        x2: { value: (bar: StripBar) => bar.right, scale: null },
        y1: (bar: StripBar) => base - height(value(bar)),
        y2: () => base,
        fill
      }
    );
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
  const placed = [...placeLabels(labelled, obstacles, frame, 1)];
  return {
    base,
    marks: [
      rect((bar) => bar.all, palette.ghost),
      rect((bar) => bar.n, palette.quiet),
      Plot.text(placed, {
        // Plot centres by its root's default anchor, which `finishChart` takes away.
        x: { value: ([, { box }]: (typeof placed)[number]) => box.x, scale: null },
        textAnchor: 'start',
        y: ([, { box }]: (typeof placed)[number]) => box.y + size / 2 + 1,
        text: ([bar]: (typeof placed)[number]) => number(bar.n),
        fill: palette.quiet,
        fontSize: size
      })
    ]
  };
}
