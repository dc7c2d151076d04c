import { drawEmbed, sayEmbed } from '../embed/draw.ts';
import type { EmbeddedChart } from '../embed/draw.ts';
import type { Geography } from '../charts/geography.ts';
import type { Palette } from '../charts/theme.ts';
import { wrapText } from '../charts/text-width.ts';
import type { Picture } from './picture.ts';
import { PAGE_WORDS } from '../words/page.ts';
import { serialize } from './serialize.ts';
import type { Preset } from './sheets.ts';
import { at, textLines } from './svg-text.ts';

/** What a picture is drawn with. */
export interface Drawing {
  document: Document;
  palette: Palette;
  /** Finer coasts, or null where they are not at hand. */
  detail: Geography | null;
  /** A style sheet with the fonts, inlined; empty where whoever reads the SVG has them. */
  fonts: string;
}

/** What the parts of a picture are laid out with. */
export interface Layout {
  picture: Picture;
  drawing: Drawing;
  /** Width of the content, and size of labels, in px of the layout. */
  width: number;
  size: number;
  /** Charts leave out what they can do without; in a low picture, what stands around them is smaller too. */
  tight: boolean;
  low: boolean;
  /** There is another arrangement: charts that cannot be read in this one need not be drawn. */
  givesUp: boolean;
}

export interface Part {
  parts: string[];
  height: number;
}

export interface Drawn extends Part {
  /** How much smaller than meant the smallest chart is drawn; 1 is not at all. */
  shrunk: number;
}

/** What an arrangement comes to that is given up. */
const UNREADABLE: Drawn = { parts: [], height: 0, shrunk: Infinity };

/** A chart, or blocks that stand below or beside each other. */
export type Block = EmbeddedChart | { down: Block[] } | { across: Block[]; shares: number[] };

/** Space between parts, and between columns. */
export const GAP = 12;
export const COLUMN_GAP = 28;
/** Space between charts that stand below each other, and by how much the most shrunk gets more height, try by try. */
const BELOW = GAP * 1.5;
const STEPS = [0.16, 0.12, 0.08, 0];
/** By how much charts are shrunk, in steps: beyond the last, as much as it takes. */
const SHRUNK = [1.08, 1.16, 1.24, 1.33];

/**
 * How the charts of a picture may stand, best first: the first that can be read is taken. In a low picture the three of the
 * story stand in two columns, and where they cannot be read there, fewer of them.
 */
export function arrangements(charts: readonly EmbeddedChart[], preset: Preset): Block[] {
  const [first, ...others] = charts;
  if (first === undefined) return [];
  if (others.length === 0) return [first];
  if (preset === 'square') return [{ down: [first, beside(...others)] }];
  if (preset !== 'wide') return [{ down: [...charts] }];
  const columns = (right: Block, share = 0.46): Block => ({
    across: [first, right],
    shares: [1 - share, share]
  });
  return [columns({ down: others }), ...others.slice(0, 1).map((other) => columns(other, 0.4)), first];
}

function beside(...across: EmbeddedChart[]): Block {
  return { across, shares: across.map(() => 1 / across.length) };
}

/** Draws a block, in `room` px of height where that is given. */
export function drawBlock(block: Block, layout: Layout, room: number | null): Drawn {
  if ('down' in block) return drawDown(block.down, layout, room);
  if ('across' in block) return drawAcross(block.across, block.shares, layout, room);
  return drawChart(block, layout, room);
}

function drawDown(blocks: readonly Block[], layout: Layout, room: number | null): Drawn {
  const gaps = (blocks.length - 1) * BELOW;
  const natural = blocks.map((block) => drawBlock(block, layout, null));
  const total = natural.reduce((sum, { height }) => sum + height, gaps);
  if (!layout.tight || room === null || total <= room) return stacked(natural);
  // What is high has more to leave out; then whichever is shrunk more gets more.
  let shares = shared(natural.map(({ height }) => Math.sqrt(height)));
  let best: Drawn | null = null;
  for (const step of STEPS) {
    const drawn = blocks.map((block, i) => drawBlock(block, layout, (room - gaps) * (shares[i] ?? 0)));
    const all = stacked(drawn);
    if (drawn.every((part) => part === UNREADABLE)) return UNREADABLE;
    if (best === null || all.shrunk < best.shrunk) best = all;
    if (best.shrunk === 1) break;
    shares = shared(shares.map((share, i) => share * (drawn[i]?.shrunk === all.shrunk ? 1 + step : 1)));
  }
  return best ?? stacked(natural);
}

function shared(weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

/** Parts that are drawn, below each other. */
function stacked(drawn: readonly Drawn[]): Drawn {
  let y = 0;
  const parts = drawn.map((part) => {
    const placed = at(0, y, part.parts);
    y += part.height + BELOW;
    return placed;
  });
  return { parts, height: y - BELOW, shrunk: Math.max(1, ...drawn.map(({ shrunk }) => shrunk)) };
}

function drawAcross(
  blocks: readonly Block[],
  shares: readonly number[],
  layout: Layout,
  room: number | null
): Drawn {
  const whole = layout.width - COLUMN_GAP * (blocks.length - 1);
  const widths = shares.map((share) => Math.floor(whole * share));
  const drawn: Drawn[] = [];
  for (const [i, block] of blocks.entries()) {
    const part = drawBlock(block, { ...layout, width: widths[i] ?? 0 }, room);
    if (part === UNREADABLE) return UNREADABLE;
    drawn.push(part);
  }
  let x = 0;
  const parts = drawn.map((part, i) => {
    const placed = at(x, 0, part.parts);
    x += (widths[i] ?? 0) + COLUMN_GAP;
    return placed;
  });
  return {
    parts,
    height: Math.max(0, ...drawn.map(({ height }) => height)),
    shrunk: Math.max(1, ...drawn.map(({ shrunk }) => shrunk))
  };
}

/** A chart, under its title where there are several. */
function drawChart(chart: EmbeddedChart, layout: Layout, room: number | null): Drawn {
  const { picture, drawing, width, size } = layout;
  const { locale, charts } = picture;
  const title = layout.low ? PAGE_WORDS[locale].kicker[chart.view] : sayEmbed(chart, locale, '').title;
  const lines = charts.length > 1 ? wrapText(title, width, size + 2, 2, 600) : [];
  const above = lines.length === 0 ? 0 : lines.length * (size + 5) + 6;
  const left = room === null || !layout.tight ? null : room - above;
  let drawn = drawMarks(chart, layout, left, 1);
  // What cannot be laid out any smaller is laid out wider, and shrunk: no more than it must be.
  for (const shrunk of SHRUNK) {
    if (left === null || drawn.height <= left + 1) break;
    drawn = drawMarks(chart, layout, left, shrunk);
  }
  if (layout.givesUp && left !== null && drawn.height > left + 1) return UNREADABLE;
  for (let i = 0; left !== null && drawn.height > left + 1 && i < 4; i++)
    drawn = drawMarks(chart, layout, left, (drawn.shrunk * drawn.height) / left);
  const heading = textLines(lines, {
    size: size + 2,
    line: size + 5,
    weight: 600,
    fill: drawing.palette.ink
  });
  return {
    parts: [heading, at(0, above, [drawn.marks])],
    height: above + drawn.height,
    shrunk: drawn.shrunk
  };
}

function drawMarks(
  chart: EmbeddedChart,
  { picture: { locale }, drawing: { document, palette, detail }, width, size }: Layout,
  room: number | null,
  shrunk: number
): { marks: string; height: number; shrunk: number } {
  const svg = drawEmbed(chart, detail, {
    document,
    width: Math.round(width * shrunk),
    locale,
    palette,
    idPrefix: `${chart.view}-`,
    picture: { size, room: room === null ? null : room * shrunk }
  });
  const height = Number(svg.getAttribute('viewBox')?.split(' ')[3] ?? 0) / shrunk;
  const marks = [...svg.children].map(serialize).join('');
  return { marks: shrunk === 1 ? marks : `<g transform="scale(${1 / shrunk})">${marks}</g>`, height, shrunk };
}
