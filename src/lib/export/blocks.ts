import { drawEmbed, sayEmbed } from '../embed/draw.ts';
import { drawRanked, isRanked } from '../embed/ranked.ts';
import type { RankedChart } from '../embed/ranked.ts';
import type { EmbeddedChart } from '../embed/draw.ts';
import type { ChartContext } from '../charts/context.ts';
import type { Geography } from '../charts/geography.ts';
import type { Palette } from '../charts/theme.ts';
import { wrapText } from '../charts/text-width.ts';
import type { Picture } from './picture.ts';
import { chartWords } from '../words/chart-words.ts';
import type { Locale } from '../words/locale.ts';
import { PAGE_WORDS } from '../words/page.ts';
import { serialize } from './serialize.ts';
import type { Preset } from './sheets.ts';
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
}

export interface Part {
  parts: string[];
  height: number;
}

export interface Drawn extends Part {
  /** How much smaller than meant the smallest chart is drawn; 1 is not at all. */
  shrunk: number;
}

/** A chart, its names as a list, or blocks that stand below or beside each other. */
export type Block =
  EmbeddedChart | { listed: RankedChart } | { down: Block[] } | { across: Block[]; shares: number[] };

type DrawChart<Chart> = (chart: Chart, detail: Geography | null, context: ChartContext) => SVGSVGElement;

/** Space between parts, and between columns. */
export const GAP = 12;
export const COLUMN_GAP = 28;
/** By how much the most shrunk of charts that stand below each other gets more height, try by try. */
const STEPS = [0.16, 0.12, 0.08, 0];
/** By how much charts are shrunk, in steps: beyond the last, as much as it takes. */
const SHRUNK = [1.04, 1.08, 1.16, 1.24, 1.33];

/**
 * How the charts of a picture stand. In a low one the story's timeline has two thirds of the width, and companies and places
 * are lists beside it: bars and a map cannot be read there.
 */
export function arrange(charts: readonly EmbeddedChart[], preset: Preset): Block {
  const [first, ...others] = charts;
  if (first === undefined) throw new Error('arrange: a picture without charts');
  if (others.length === 0) return first;
  if (preset === 'square') return { down: [first, beside(...others)] };
  if (preset !== 'wide') return { down: [...charts] };
  const lists = others.flatMap((chart) => (isRanked(chart) ? [{ listed: chart }] : []));
  return { across: [first, { down: lists }], shares: [0.67, 0.33] };
}

function beside(...across: EmbeddedChart[]): Block {
  return { across, shares: across.map(() => 1 / across.length) };
}

/** Draws a block, in `room` px of height where that is given. */
export function drawBlock(block: Block, layout: Layout, room: number | null): Drawn {
  if ('down' in block) return drawDown(block.down, layout, room);
  if ('across' in block) return drawAcross(block.across, block.shares, layout, room);
  return 'listed' in block
    ? drawChart(block.listed, layout, room, drawRanked)
    : drawChart(block, layout, room, drawEmbed);
}

function drawDown(blocks: readonly Block[], layout: Layout, room: number | null): Drawn {
  const between = layout.low ? GAP : GAP * 1.5;
  const gaps = (blocks.length - 1) * between;
  const natural = blocks.map((block) => drawBlock(block, layout, null));
  const total = natural.reduce((sum, { height }) => sum + height, gaps);
  if (!layout.tight || room === null || total <= room) return stacked(natural, between);
  // What is high has more to leave out; then whichever is shrunk more gets more.
  let shares = shared(natural.map(({ height }) => Math.sqrt(height)));
  let best: Drawn | null = null;
  for (const step of STEPS) {
    const drawn = blocks.map((block, i) => drawBlock(block, layout, (room - gaps) * (shares[i] ?? 0)));
    const all = stacked(drawn, between);
    if (best === null || all.shrunk < best.shrunk) best = all;
    if (best.shrunk === 1) break;
    shares = shared(shares.map((share, i) => share * (drawn[i]?.shrunk === all.shrunk ? 1 + step : 1)));
  }
  return best ?? stacked(natural, between);
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

function briefTitle(chart: EmbeddedChart, locale: Locale): string {
  return isRanked(chart) ? chartWords(locale)[chart.view].named : PAGE_WORDS[locale].kicker[chart.view];
}

/** A chart, under its title where there are several. */
function drawChart<Chart extends EmbeddedChart>(
  chart: Chart,
  layout: Layout,
  room: number | null,
  draw: DrawChart<Chart>
): Drawn {
  const { picture, drawing, width, size } = layout;
  const { locale, charts } = picture;
  const title = layout.low ? briefTitle(chart, locale) : sayEmbed(chart, locale, '').title;
  const lines = charts.length > 1 ? wrapText(title, width, size + 2, 2, 600) : [];
  const above = lines.length === 0 ? 0 : lines.length * (size + 5) + (layout.low ? 4 : 6);
  const left = room === null || !layout.tight ? null : room - above;
  const drawMarks = (shrunk: number) => drawShrunk(chart, layout, left, shrunk, draw);
  let drawn = drawMarks(1);
  // What cannot be laid out any smaller is laid out wider, and shrunk: no more than it must be.
  for (const shrunk of SHRUNK) {
    if (left === null || drawn.height <= left + 1) break;
    drawn = drawMarks(shrunk);
  }
  for (let i = 0; left !== null && drawn.height > left + 1 && i < 4; i++)
    drawn = drawMarks((drawn.shrunk * drawn.height) / left);
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

function drawShrunk<Chart extends EmbeddedChart>(
  chart: Chart,
  { picture: { locale, charts }, drawing: { document, palette, detail }, width, size, low }: Layout,
  room: number | null,
  shrunk: number,
  draw: DrawChart<Chart>
): { marks: string; height: number; shrunk: number } {
  const svg = draw(chart, detail, {
    document,
    width: Math.round(width * shrunk),
    locale,
    palette,
    idPrefix: `${chart.view}-`,
    picture: { size, room: room === null ? null : room * shrunk, brief: low && charts.length > 1 }
  });
  const height = Number(svg.getAttribute('viewBox')?.split(' ')[3] ?? 0) / shrunk;
  const marks = [...svg.children].map(serialize).join('');
  const scale = shrunk === 1 ? '' : ` transform="scale(${1 / shrunk})"`;
  return { marks: `<g font-size="${round(size)}"${scale}>${marks}</g>`, height, shrunk };
}
