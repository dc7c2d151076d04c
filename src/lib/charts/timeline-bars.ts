import type { ChartWords } from '../words/charts.ts';
import { isoDay, monthKey } from './calendar.ts';
import type { Draw } from './svg.ts';
import { clamp } from './svg.ts';
import type { Palette } from './theme.ts';
import type { Bin } from './timeline-bins.ts';
import { dayScale } from './timeline-columns.ts';
import type { TimelineLane, TimelineLayout } from './timeline-layout.ts';

/** One week or month of a row as a stack by family, from zero; the row's tallest carries its number. */
export function binBar(
  draw: Draw,
  bin: Bin,
  lane: TimelineLane,
  layout: TimelineLayout,
  style: { words: ChartWords; palette: Palette; jurisdiction: string; count: 'events' | 'reports' }
): SVGElement {
  const { words, palette } = style;
  const { span, left, right, perEvent, size } = layout;
  const at = dayScale(span ?? bin, left, right);
  const x1 = Math.max(left, at(bin.start));
  const x2 = Math.min(right, at(bin.end));
  const gap = x2 - x1 > 4 ? 1 : 0;
  let top = lane.base;
  const parts = bin.counts.map(([family, n]) => {
    top -= n * perEvent;
    return draw('rect', {
      x: x1 + gap / 2,
      y: top,
      width: x2 - x1 - gap,
      height: n * perEvent,
      fill: palette.family[family]
    });
  });
  const tallest = lane.bins.reduce((most, other) => (other.total > most.total ? other : most), bin);
  if (tallest === bin) {
    const half = String(bin.total).length * size * 0.35;
    const x = clamp((x1 + x2) / 2, left + half, right - half);
    parts.push(
      draw('text', { x, y: top - 4, 'text-anchor': 'middle', fill: palette.ink }, words.number(bin.total))
    );
  }
  const month = bin.end - bin.start > 7;
  const from = month ? monthKey(bin.start) : isoDay(bin.start);
  const to = month ? from : isoDay(bin.end - 1);
  const label = words.actions.bin({ from, to }, style.jurisdiction, bin.counts, style.count);
  return draw('g', { class: 'bin', 'data-label': label }, ...parts);
}
