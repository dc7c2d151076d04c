import type { ActionFamily } from '../schema.ts';
import type { ChartWords } from '../words/charts.ts';
import type { Draw } from './svg.ts';
import { clamp, round } from './svg.ts';
import { textWidth } from './text-width.ts';
import type { Palette } from './theme.ts';
import type { Bin } from './timeline-bins.ts';
import { dayScale } from './timeline-columns.ts';
import type { TimelineLane, TimelineLayout } from './timeline-layout.ts';

/** How a row of bars is drawn. */
interface BarStyle {
  words: ChartWords;
  palette: Palette;
}

/** Between numbers that stand beside each other, in px. */
const GAP = 4;

/**
 * A row's bars, one for each bin, as stacks by family from zero; of the tallest those carry their number that have room for it. All that a
 * row has of a family is one path: a thousand rectangles more would have to be gone through each time that anything on the page is painted.
 */
export function laneBars(
  draw: Draw,
  lane: TimelineLane,
  layout: TimelineLayout,
  { words, palette }: BarStyle
): SVGElement[] {
  const shapes = new Map<ActionFamily, string[]>();
  for (const bin of lane.bins) {
    const { x1, x2 } = extent(bin, layout);
    const gap = x2 - x1 > 4 ? 1 : 0;
    let top = lane.base;
    for (const [family, n] of bin.counts) {
      const height = n * layout.perEvent;
      top -= height;
      const shape = rectangle(x1 + gap / 2, top, x2 - x1 - gap, height);
      const known = shapes.get(family);
      if (known) known.push(shape);
      else shapes.set(family, [shape]);
    }
  }
  const bars = [...shapes].map(([family, shape]) =>
    draw('path', { class: 'bars', d: shape.join(''), fill: palette.family[family] })
  );
  const numbers = [...tallestNumbers(lane, layout, words)].map(([{ total }, x]) => {
    const y = lane.base - total * layout.perEvent - 4;
    return draw('text', { x, y, 'text-anchor': 'middle', fill: palette.ink }, words.number(total));
  });
  return [...bars, ...numbers];
}

function rectangle(x: number, y: number, width: number, height: number): string {
  const across = round(width);
  return `M${round(x)},${round(y)}h${across}v${round(height)}h${-across}z`;
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
