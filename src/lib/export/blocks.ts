import { drawPaired, drawRanked } from '../embed/ranked.ts';
import type { ChartContext } from '../charts/context.ts';
import type { Geography } from '../charts/geography.ts';
import type { Palette } from '../charts/theme.ts';
import { wrapText } from '../charts/text-width.ts';
import type { AlikeBlock, Block, ChartBlock, ListBlock } from './arrange.ts';
import type { Picture } from './picture.ts';
import { drawPictured } from './pictured.ts';
import type { Pictured } from './pictured.ts';
import { serialize } from './serialize.ts';
import { COLUMN_GAP } from './sheets.ts';
import { at, round, textLines } from './svg-text.ts';

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
  /** By how much charts are shrunk at least; 1 or nothing is not at all. */
  least?: number;
  /** Starts the ids of a chart that is drawn twice. */
  prefix?: string;
  part?: 'marks';
}

export interface Part {
  parts: string[];
  height: number;
}

export interface Drawn extends Part {
  /** How much smaller than meant the smallest chart is drawn; 1 is not at all. */
  shrunk: number;
}

type DrawChart<Chart> = (chart: Chart, detail: Geography | null, context: ChartContext) => SVGSVGElement;

/** Space between parts. */
export const GAP = 12;
/** Of a heading. */
const MOST_LINES = 6;
/** By how much the most shrunk of charts that stand below each other gets more height, try by try. */
const STEPS = [0.16, 0.12, 0.08, 0];
/** By how much charts are shrunk, in steps: beyond the last, as much as it takes. */
const SHRUNK = [1.04, 1.08, 1.16, 1.24, 1.33];

/** Draws a block, in `room` px of height where that is given. */
export function drawBlock(block: Block, layout: Layout, room: number | null): Drawn {
  if ('down' in block) return drawDown(block, layout, room);
  if ('across' in block) return drawAcross(block.across, block.shares, layout, room);
  if ('alike' in block) return drawAlike(block, layout, room);
  if ('over' in block) {
    return under({ heading: block.heading, scale: 1.1 }, layout, room, (left) =>
      drawBlock(block.over, layout, left)
    );
  }
  return drawChart(block, layout, room);
}

function drawDown(
  { down: blocks, shares: given }: { down: readonly Block[]; shares?: readonly number[] },
  layout: Layout,
  room: number | null
): Drawn {
  const between = layout.low ? GAP : GAP * 1.5;
  const gaps = (blocks.length - 1) * between;
  const drawIn = (shares: readonly number[]) => drawInShares(blocks, shares, layout, (room ?? 0) - gaps);
  const natural = blocks.map((block) => drawBlock(block, layout, null));
  const total = natural.reduce((sum, { height }) => sum + height, gaps);
  if (!layout.tight || room === null || total <= room) return stacked(natural, between);
  // What is high has more to leave out; then whichever is shrunk more gets more.
  let shares = given ?? shared(natural.map(({ height }) => Math.sqrt(height)));
  let best: Drawn | null = null;
  for (const step of STEPS) {
    const drawn = drawIn(shares);
    const all = stacked(drawn, between);
    if (best === null || all.shrunk < best.shrunk) best = all;
    if (best.shrunk === 1) break;
    shares = shared(shares.map((share, i) => share * more(drawn[i]?.shrunk ?? 1, all.shrunk, step)));
  }
  return best ?? stacked(natural, between);
}

/** Blocks in their shares of the height. What one leaves of it goes to those below. */
function drawInShares(
  blocks: readonly Block[],
  shares: readonly number[],
  layout: Layout,
  room: number
): Drawn[] {
  let left = room;
  let rest = shares.reduce((sum, share) => sum + share, 0);
  return blocks.map((block, i) => {
    const share = shares[i] ?? 0;
    const drawn = drawBlock(block, layout, (left * share) / rest);
    left -= Math.min(drawn.height, (left * share) / rest);
    rest -= share;
    return drawn;
  });
}

/** By how much a share grows whose chart is so much smaller than meant, where the smallest is `most`. */
function more(shrunk: number, most: number, step: number): number {
  return shrunk === most ? Math.max(1 + step, 1 + (shrunk - 1) * 0.6) : 1;
}

function shared(weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

/** Parts that are drawn, below each other. */
function stacked(drawn: readonly Drawn[], between: number): Drawn {
  let y = 0;
  const parts = drawn.map((part) => {
    const placed = at(0, y, part.parts);
    y += part.height + between;
    return placed;
  });
  return { parts, height: y - between, shrunk: Math.max(1, ...drawn.map(({ shrunk }) => shrunk)) };
}

function drawAcross(
  blocks: readonly Block[],
  shares: readonly number[],
  layout: Layout,
  room: number | null
): Drawn {
  const whole = layout.width - COLUMN_GAP * (blocks.length - 1);
  const widths = shares.map((share) => Math.floor(whole * share));
  const drawn = blocks.map((block, i) => drawBlock(block, { ...layout, width: widths[i] ?? 0 }, room));
  return sideBySide(drawn, widths);
}

function sideBySide(
  drawn: readonly Drawn[],
  widths: readonly number[],
  stand: 'start' | 'end' = 'start'
): Drawn {
  const height = Math.max(0, ...drawn.map((part) => part.height));
  let x = 0;
  const parts = drawn.map((part, i) => {
    const placed = at(x, stand === 'start' ? 0 : height - part.height, part.parts);
    x += (widths[i] ?? 0) + COLUMN_GAP;
    return placed;
  });
  return {
    parts,
    height,
    shrunk: Math.max(1, ...drawn.map(({ shrunk }) => shrunk))
  };
}

/** Two charts whose scales are the same: where one must be shrunk, so is the other. */
function drawAlike({ alike: { a, b }, below, key }: AlikeBlock, layout: Layout, room: number | null): Drawn {
  const shared = drawShrunk(a.chart, layout, null, 1, {
    draw: drawPictured,
    brief: key === 'below',
    part: 'key'
  });
  // A key keeps a distance from what follows; what follows the last part of a block does, too.
  if (key === 'below') shared.height = Math.max(0, shared.height - 8);
  const left = room === null ? null : room - shared.height;
  const width = below ? layout.width : Math.floor((layout.width - COLUMN_GAP) / 2);
  const each = left === null || !below ? left : (left - GAP) / 2;
  const drawBoth = (least: number) =>
    [a, b].map((block, i) =>
      drawChart(block, { ...layout, width, least, prefix: `${i}-`, part: 'marks' }, each)
    );
  let drawn = drawBoth(layout.least ?? 1);
  const most = Math.max(...drawn.map(({ shrunk }) => shrunk));
  if (drawn.some(({ shrunk }) => shrunk < most)) drawn = drawBoth(most);
  // Their headings may be of more and of fewer lines: the charts stand on one line.
  const both = below ? stacked(drawn, GAP) : sideBySide(drawn, [width, width], 'end');
  return stacked(key === 'above' ? [shared, both] : [both, shared], key === 'above' ? 0 : 4);
}

/** A part below its heading, which is `scale` as large as headings of charts, and a note on what it counts. */
function under(
  { heading, note = '', scale = 1 }: { heading: string | null; note?: string; scale?: number },
  { drawing: { palette }, width, size, low }: Layout,
  room: number | null,
  draw: (left: number | null) => Drawn
): Drawn {
  const own = (size + 2) * scale;
  const lines = heading === null ? [] : wrapText(heading, width, own, MOST_LINES, 600);
  const notes = note === '' ? [] : wrapText(note, width, size, MOST_LINES);
  const below = lines.length * (own + 3);
  const above = lines.length === 0 ? 0 : below + notes.length * (size + 3) + (low ? 4 : 6);
  const { parts, height, shrunk } = draw(room === null ? null : room - above);
  const text = [
    textLines(lines, { size: own, line: own + 3, weight: 600, fill: palette.ink }),
    textLines(notes, { size, line: size + 3, weight: 400, fill: palette.quiet, y: below })
  ];
  return { parts: [...text, at(0, above, parts)], height: above + height, shrunk };
}

/** A chart, or the list of its names. */
function drawChart(block: ChartBlock | ListBlock, layout: Layout, room: number | null): Drawn {
  return under(block, layout, room, (left) => {
    if (!('listed' in block))
      return fitted(block.chart, layout, left, {
        draw: drawPictured,
        brief: block.brief ?? false,
        part: layout.part
      });
    const { listed } = block;
    return fitted(listed, layout, left, { draw: listed.beside ? drawPaired : drawRanked, brief: true });
  });
}

interface Marks<Chart> {
  draw: DrawChart<Chart>;
  brief: boolean;
  /** All of the chart if not set. */
  part?: 'key' | 'marks' | undefined;
  /** Height that there is, also where the chart need not keep to it. */
  fill?: number | null;
}

/** The marks of a chart: what cannot be laid out any smaller is laid out wider, and shrunk, no more than it must be. */
function fitted<Chart extends Pictured>(
  chart: Chart,
  layout: Layout,
  room: number | null,
  marks: Marks<Chart>
): Drawn {
  const { least = 1 } = layout;
  const left = layout.tight ? room : null;
  const drawMarks = (shrunk: number) => drawShrunk(chart, layout, left, shrunk, { ...marks, fill: room });
  let drawn = drawMarks(least);
  for (const shrunk of SHRUNK) {
    if (left === null || drawn.height <= left + 1) break;
    if (shrunk > least) drawn = drawMarks(shrunk);
  }
  for (let i = 0; left !== null && drawn.height > left + 1 && i < 4; i++)
    drawn = drawMarks((drawn.shrunk * drawn.height) / left);
  return drawn;
}

function drawShrunk<Chart extends Pictured>(
  chart: Chart,
  { picture: { locale }, drawing: { document, palette, detail }, width, size, prefix = '' }: Layout,
  room: number | null,
  shrunk: number,
  { draw, brief, part, fill = null }: Marks<Chart>
): Drawn {
  const scaled = (height: number | null) => (height === null ? null : height * shrunk);
  const svg = draw(chart, detail, {
    document,
    width: Math.round(width * shrunk),
    locale,
    palette,
    idPrefix: `${prefix}${chart.view}-`,
    picture: { size, room: scaled(room), fill: scaled(fill), brief, ...(part && { part }) }
  });
  const height = Number(svg.getAttribute('viewBox')?.split(' ')[3] ?? 0) / shrunk;
  const marks = [...svg.children].map(serialize).join('');
  const scale = shrunk === 1 ? '' : ` transform="scale(${1 / shrunk})"`;
  return { parts: [`<g font-size="${round(size)}"${scale}>${marks}</g>`], height, shrunk };
}
