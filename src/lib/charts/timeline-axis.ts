import type { ChartWords } from '../words/charts.ts';
import { yearOf } from './calendar.ts';
import type { Draw } from './svg.ts';
import { clamp } from './svg.ts';
import { textWidth } from './text-width.ts';
import type { Palette } from './theme.ts';
import type { Tick } from './time-span.ts';
import { timeTicks } from './time-span.ts';
import { dayScale, yearsLabel } from './timeline-columns.ts';
import type { TimelineLayout } from './timeline-layout.ts';

/** The size of labels for which ticks are spaced. */
const DESIGN_SIZE = 12.5;

/**
 * The axis below the rows: month names, the year under January; at its left the years of the zone « earlier », with a
 * visible break. `bottom` is the lower edge of its text.
 */
export function drawAxis(
  draw: Draw,
  layout: TimelineLayout,
  words: ChartWords,
  palette: Palette
): { group: SVGElement; ticks: Tick[]; bottom: number } {
  const { span, left, right, size, columns, brief, bottom: top } = layout;
  const line = size + 3;
  if (!span) return { group: draw('g', { class: 'axis' }), ticks: [], bottom: top };
  const xOf = dayScale(span, left, right);
  const ticks = timeTicks(span, (right - left) * Math.min(1, DESIGN_SIZE / size)).filter(
    ({ day }) => day < span.end
  );
  const byMonth = ticks.some(({ month }) => month !== null);
  const parts: SVGElement[] = [];
  for (const [i, { day, month, year }] of ticks.entries()) {
    const x = xOf(day);
    parts.push(draw('line', { x1: x, x2: x, y1: top, y2: top + 4, stroke: palette.quiet }));
    const full = byMonth
      ? [month === null ? '' : (words.months[month] ?? ''), year === null ? '' : String(year)]
      : [String(year ?? '')];
    (brief ? [briefLabel(i)] : full).forEach((text, row) => {
      if (text === '') return;
      const half = textWidth(text, size) / 2;
      const middle = clamp(x, left - 10 + half, right + 10 - half);
      const weight = (brief ? month === 0 : row === 1) ? 600 : null;
      parts.push(
        draw(
          'text',
          { x: middle, y: top + 6 + size + row * line, 'text-anchor': 'middle', 'font-weight': weight },
          text
        )
      );
    });
  }
  const first = columns[0];
  if (first) {
    for (const { from, to, left: x1, right: x2 } of columns) {
      const year = draw(
        'text',
        { x: (x1 + x2) / 2, y: top + 6 + size, 'text-anchor': 'middle' },
        yearsLabel(from, to)
      );
      parts.push(year);
    }
    const room = left - first.left;
    const caption =
      textWidth(words.actions.notToScale, size) <= room ? words.actions.notToScale : words.actions.earlier;
    if (!brief)
      parts.push(
        draw('text', { x: first.left + 2, y: top + 6 + size + line, 'font-style': 'italic' }, caption)
      );
    parts.push(breakSign(draw, left - 13, top, palette));
  }
  const lines = !brief && (byMonth || first) ? 2 : 1;
  return {
    group: draw('g', { class: 'axis', fill: palette.quiet, 'font-size': size }, ...parts),
    ticks,
    bottom: top + 8 + size + (lines - 1) * line
  };

  /** January by its year; other months by their names, the first with its year where that stands in no other one's way. */
  function briefLabel(i: number): string {
    const tick = ticks[i];
    if (!tick || tick.month === null || tick.month === 0) return String(tick?.year ?? '');
    const month = words.months[tick.month] ?? '';
    const withYear = `${month} ${yearOf(tick.day)}`;
    const next = ticks[i + 1];
    const room = next ? xOf(next.day) - xOf(tick.day) : right - xOf(tick.day);
    return i === 0 && textWidth(withYear, size) + size < room ? withYear : month;
  }
}

/** Two slanted strokes where the axis is interrupted. */
function breakSign(draw: Draw, x: number, y: number, palette: Palette): SVGElement {
  const stroke = (at: number) => `M${at - 2.5},${y + 5}L${at + 2.5},${y - 5}`;
  return draw('path', { d: stroke(x - 2) + stroke(x + 2), stroke: palette.quiet, fill: 'none' });
}
