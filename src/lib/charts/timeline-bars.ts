import type { ChartWords } from '../words/charts.ts';
import { isoDay, monthKey } from './calendar.ts';
import type { Draw } from './svg.ts';
import { clamp } from './svg.ts';
import { textWidth } from './text-width.ts';
import type { Palette } from './theme.ts';
import type { Bin } from './timeline-bins.ts';
import { dayScale } from './timeline-columns.ts';
import type { TimelineLane, TimelineLayout } from './timeline-layout.ts';

/** How a row of bars is drawn. */
interface BarStyle {
  words: ChartWords;
  palette: Palette;
  jurisdiction: string;
  count: 'events' | 'reports';
}

/** Between numbers that stand beside each other, in px. */
const GAP = 4;

/** A row's bars, one for each bin; of its tallest those carry their number that have room for it. */
export function laneBars(
  draw: Draw,
  lane: TimelineLane,
  layout: TimelineLayout,
  style: BarStyle
): SVGElement[] {
  const numbers = tallestNumbers(lane, layout, style.words);
  return lane.bins.map((bin) => binBar(draw, bin, numbers.get(bin), { lane, layout, ...style }));
}

/** Where the numbers of the tallest bars have their middle: from the first on, whatever does not touch the one before. */
function tallestNumbers(
  { bins }: TimelineLane,
  layout: TimelineLayout,
  words: ChartWords
): ReadonlyMap<Bin, number> {
  const { left, right, size } = layout;
  const most = bins.reduce((highest, { total }) => Math.max(highest, total), 0);
  const half = textWidth(words.number(most), size) / 2;
  const placed = new Map<Bin, number>();
  let free = -Infinity;
  for (const bin of bins) {
    if (bin.total < most) continue;
    const { x1, x2 } = extent(bin, layout);
    const x = clamp((x1 + x2) / 2, left + half, right - half);
    if (x - half < free) continue;
    placed.set(bin, x);
    free = x + half + GAP;
  }
  return placed;
}

function extent(bin: Bin, { span, left, right }: TimelineLayout): { x1: number; x2: number } {
  const at = dayScale(span ?? bin, left, right);
  return { x1: Math.max(left, at(bin.start)), x2: Math.min(right, at(bin.end)) };
}

/** One bin of a row as a stack by family, from zero, with its number where `number` says. */
function binBar(
  draw: Draw,
  bin: Bin,
  number: number | undefined,
  {
    lane,
    layout,
    words,
    palette,
    jurisdiction,
    count
  }: BarStyle & { lane: TimelineLane; layout: TimelineLayout }
): SVGElement {
  const { x1, x2 } = extent(bin, layout);
  const gap = x2 - x1 > 4 ? 1 : 0;
  let top = lane.base;
  const parts = bin.counts.map(([family, n]) => {
    top -= n * layout.perEvent;
    return draw('rect', {
      x: x1 + gap / 2,
      y: top,
      width: x2 - x1 - gap,
      height: n * layout.perEvent,
      fill: palette.family[family]
    });
  });
  if (number !== undefined) {
    const place = { x: number, y: top - 4, 'text-anchor': 'middle', fill: palette.ink };
    parts.push(draw('text', place, words.number(bin.total)));
  }
  const key = bin.end - bin.start > 7 ? monthKey : isoDay;
  const [from, to] = [key(bin.start), key(bin.end - 1)];
  const label = words.actions.bin({ from, to }, jurisdiction, bin.counts, count);
  return draw('g', { class: 'bin', 'data-label': label }, ...parts);
}
