import { drawEmbed, sayEmbed } from '../embed/draw.ts';
import type { EmbeddedChart } from '../embed/draw.ts';
import type { Geography } from '../charts/geography.ts';
import type { Palette } from '../charts/theme.ts';
import { textWidth, wrapText } from '../charts/text-width.ts';
import type { Picture } from './picture.ts';
import { receiptElement } from './receipt-file.ts';
import { escapeXml, serialize } from './serialize.ts';
import { labelSize, MARGIN } from './sheets.ts';
import type { Preset, Sheet } from './sheets.ts';

/** What a picture is drawn with. */
export interface Drawing {
  document: Document;
  palette: Palette;
  /** Finer coasts, or null where they are not at hand. */
  detail: Geography | null;
  /** A style sheet with the fonts, inlined; empty where whoever reads the SVG has them. */
  fonts: string;
}

/** A picture as SVG, with its size in px. */
export interface Composed {
  svg: string;
  width: number;
  height: number;
}

/**
 * One SVG with all that a picture needs to stand alone: title, what is counted, filters, charts with their keys, source, numbers,
 * date and hash of the data, address; and its receipt. Laid out anew for each sheet: equal input gives equal text.
 */
export function composePicture(picture: Picture, preset: Preset, sheet: Sheet, drawing: Drawing): Composed {
  const { scales } = sheet;
  const layouts = (scale: number, tight: boolean) =>
    (isLow(sheet) ? [false, true] : [false]).map((beside) =>
      layOut(picture, preset, sheet, { scale, tight, beside }, drawing)
    );
  for (const scale of scales) {
    const fitting = layouts(scale, false).find(({ fits }) => fits);
    if (fitting) return finish(picture, sheet, scale, fitting, drawing);
  }
  const scale = scales.at(-1) ?? 1;
  const [first, ...others] = layouts(scale, true);
  if (!first) throw new Error('composePicture: a sheet without a layout');
  // The one that shrinks the charts least.
  const best = others.reduce((one, other) => (other.shrunk < one.shrunk ? other : one), first);
  return finish(picture, sheet, scale, best, drawing);
}

interface Content {
  parts: string[];
  /** In px of the layout. */
  height: number;
  fits: boolean;
  /** How much smaller than meant the smallest chart is drawn; 1 is not at all. */
  shrunk: number;
}

interface Arrangement {
  /** Px of the picture for a px of the layout. */
  scale: number;
  /** Charts leave out what they can do without. */
  tight: boolean;
  /** Title and filters stand at the left of the charts, instead of above. */
  beside: boolean;
}

/** Space between parts. */
const GAP = 12;
const COLUMN_GAP = 28;

/** What the parts of a picture are laid out with. */
interface Layout {
  picture: Picture;
  drawing: Drawing;
  /** Width of the content, and size of labels, in px of the layout. */
  width: number;
  size: number;
  /** Charts leave out what they can do without; in a low picture, what stands around them is smaller too. */
  tight: boolean;
  low: boolean;
}

function layOut(
  picture: Picture,
  preset: Preset,
  sheet: Sheet,
  { scale, tight, beside }: Arrangement,
  drawing: Drawing
): Content {
  const width = sheet.width / scale - 2 * MARGIN;
  const layout = { picture, drawing, width, size: labelSize(sheet, scale), tight, low: isLow(sheet) };
  const available = sheet.height === null ? null : sheet.height / scale;
  const column = beside ? Math.round(width * 0.36) : width;
  const head = header({ ...layout, width: column }, beside ? 9 : 4);
  const foot = footer(layout);
  const [left, top] = beside ? [column + COLUMN_GAP, MARGIN] : [0, MARGIN + head.height + GAP];
  const below = GAP + foot.height + MARGIN * 0.75;
  const room = available === null ? null : available - top - below;
  const body = drawRows(chartRows(picture, preset), { ...layout, width: width - left }, room);
  const height = available ?? Math.ceil(top + body.height + below);
  const spare = Math.max(0, height - top - below - body.height);
  const isCut = room !== null && beside && head.height > room;
  return {
    height,
    fits: room === null || (body.height <= room && !isCut),
    shrunk: isCut ? Infinity : body.shrunk,
    parts: [
      `<path d="M${MARGIN},${MARGIN - 10}h${round(width)}" stroke="${drawing.palette.ink}"/>`,
      at(MARGIN, MARGIN, head.parts),
      at(MARGIN + left, top + Math.min(spare / 2, 40), body.parts),
      at(MARGIN, height - MARGIN * 0.75 - foot.height, foot.parts)
    ]
  };
}

function isLow({ width, height }: Sheet): boolean {
  return height !== null && height < width * 0.6;
}

/** Which charts stand beside each other: those of the story one after another, where they are still legible. */
function chartRows({ charts }: Picture, preset: Preset): EmbeddedChart[][] {
  const [first, ...others] = charts;
  if (first === undefined) return [];
  if (preset === 'wide') return [[first]];
  if (preset === 'square' && others.length > 0) return [[first], others];
  return charts.map((chart) => [chart]);
}

interface Part {
  parts: string[];
  height: number;
}

interface Charts extends Part {
  shrunk: number;
}

function drawRows(rows: readonly (readonly EmbeddedChart[])[], layout: Layout, room: number | null): Charts {
  const gaps = (rows.length - 1) * GAP * 1.5;
  // What is high has more to leave out.
  const weight = (part: Charts | undefined) => Math.sqrt(part?.height ?? 0);
  const natural = rows.map((row) => drawRow(row, layout, null));
  const total = natural.reduce((sum, { height }) => sum + height, gaps);
  const drawn =
    !layout.tight || room === null || total <= room
      ? natural
      : rows.map((row, i) => {
          const share = weight(natural[i]) / natural.reduce((sum, part) => sum + weight(part), 0);
          return drawRow(row, layout, (room - gaps) * share);
        });
  let y = 0;
  const parts = drawn.map((row) => {
    const placed = at(0, y, row.parts);
    y += row.height + GAP * 1.5;
    return placed;
  });
  return { parts, height: y - GAP * 1.5, shrunk: Math.max(1, ...drawn.map(({ shrunk }) => shrunk)) };
}

/** Charts beside each other, in `room` px of height where that is given. */
function drawRow(charts: readonly EmbeddedChart[], layout: Layout, room: number | null): Charts {
  const each = Math.floor((layout.width - COLUMN_GAP * (charts.length - 1)) / charts.length);
  const drawn = charts.map((chart) => drawChart(chart, { ...layout, width: each }, room));
  return {
    parts: drawn.map(({ parts }, i) => at(i * (each + COLUMN_GAP), 0, parts)),
    height: Math.max(0, ...drawn.map(({ height }) => height)),
    shrunk: Math.max(1, ...drawn.map(({ shrunk }) => shrunk))
  };
}

/** A chart, under its title where there are several. */
function drawChart(chart: EmbeddedChart, layout: Layout, room: number | null): Charts {
  const { picture, drawing, width, size } = layout;
  const { locale, charts } = picture;
  const lines = charts.length > 1 ? wrapText(sayEmbed(chart, locale, '').title, width, size + 2, 2, 600) : [];
  const above = lines.length === 0 ? 0 : lines.length * (size + 5) + 6;
  const left = room === null ? null : room - above;
  let drawn = drawMarks(chart, layout, left, 1);
  // What cannot be laid out any smaller is laid out wider, and shrunk.
  for (let i = 0; left !== null && drawn.height > left + 1 && i < 4; i++)
    drawn = drawMarks(chart, layout, left, (drawn.shrunk * drawn.height) / left);
  const title = textLines(lines, { size: size + 2, line: size + 5, weight: 600, fill: drawing.palette.ink });
  return { parts: [title, at(0, above, [drawn.marks])], height: above + drawn.height, shrunk: drawn.shrunk };
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

/** Title, what is counted and filters, each in at most so many lines. */
function header(
  { picture: { title, subtitle, filters }, drawing: { palette }, width, size, low }: Layout,
  most: number
): Part {
  const titleSize = Math.round(size * (low ? 1.5 : 1.7));
  const small = size * (low ? 0.9 : 0.96);
  const blocks: [lines: string[], style: Omit<LineStyle, 'y'>][] = [
    [
      balanced(title, width, titleSize, 600, most),
      { size: titleSize, line: titleSize * 1.2, weight: 600, fill: palette.ink }
    ],
    [
      balanced(subtitle, width, small, 400, most),
      { size: small, line: small * 1.3, weight: 400, fill: palette.quiet }
    ],
    [
      filters.flatMap((part) => wrapText(part, width, small, most, 600)),
      { size: small, line: small * 1.3, weight: 600, fill: palette.ink }
    ]
  ];
  const parts: string[] = [];
  let y = 0;
  for (const [lines, style] of blocks) {
    if (lines.length === 0) continue;
    parts.push(textLines(lines, { ...style, y }));
    y += lines.length * style.line + 3;
  }
  return { parts, height: y };
}

/** In as few lines as fit the width, at most `most`, all of about the same length. */
function balanced(text: string, width: number, size: number, weight: 400 | 600, most: number): string[] {
  let lines = wrapText(text, width, size, most, weight);
  for (let narrower = width - size; narrower > width / 2; narrower -= size) {
    const next = wrapText(text, narrower, size, most + 1, weight);
    if (next.length > lines.length) break;
    lines = next;
  }
  return lines;
}

function footer({ picture, drawing: { palette }, width, size, low }: Layout): Part {
  const small = size * (low ? 0.78 : 0.85);
  const line = small * 1.35;
  const lines = withAddress(flow(picture.footer, width, small), picture.address, width, small);
  const text = textLines(lines, { size: small, line, weight: 400, fill: palette.quiet, y: 6 });
  return {
    parts: [`<path d="M0,0H${round(width)}" stroke="${palette.hairline}"/>`, text],
    height: 6 + lines.length * line
  };
}

const SEPARATOR = ' · ';

/** Pieces one after another, in lines that break between them, and within them only where one is longer than a line. */
function flow(pieces: readonly string[], width: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    const longer = line === '' ? piece : line + SEPARATOR + piece;
    if (textWidth(longer, size) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const wrapped = wrapText(piece, width, size, 3);
    line = wrapped.pop() ?? '';
    lines.push(...wrapped);
  }
  return line === '' ? lines : [...lines, line];
}

/** The address behind the last line, if it fits there. */
function withAddress(lines: string[], address: string, width: number, size: number): string[] {
  const last = `${lines.at(-1) ?? ''}${SEPARATOR}${address}`;
  if (textWidth(last, size) <= width) return [...lines.slice(0, -1), last];
  return [...lines, ...wrapAddress(address, width, size)];
}

/** An address in lines that end before a `?`, `&` or `,`: a break elsewhere may be taken for part of it. */
function wrapAddress(address: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of address.split(/(?=[?&,/])/)) {
    if (line !== '' && textWidth(line + part, size) > width) {
      lines.push(line);
      line = part;
    } else line += part;
  }
  return [...lines, ...wrapText(line, width, size, 2)];
}

interface LineStyle {
  size: number;
  /** From line to line. */
  line: number;
  weight: 400 | 600;
  fill: string;
  /** Upper edge of the first line. */
  y?: number;
}

function textLines(lines: readonly string[], { size, line, weight, fill, y = 0 }: LineStyle): string {
  return lines
    .map((text, i) => {
      const base = round(y + i * line + size * 0.92);
      return `<text x="0" y="${base}" font-size="${round(size)}" font-weight="${weight}" fill="${fill}">${escapeXml(text)}</text>`;
    })
    .join('');
}

function at(x: number, y: number, parts: readonly string[]): string {
  return `<g transform="translate(${round(x)},${round(y)})">${parts.join('')}</g>`;
}

function finish(
  { title, summary, receipt, locale }: Picture,
  sheet: Sheet,
  scale: number,
  content: Content,
  { palette, fonts }: Drawing
): Composed {
  const { width } = sheet;
  const height = sheet.height ?? Math.ceil(content.height * scale);
  const box = `0 0 ${round(width / scale)} ${round(height / scale)}`;
  const size = labelSize(sheet, scale);
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${box}" xml:lang="${locale}" ` +
    `font-family="${escapeXml(palette.font)}" font-size="${round(size)}" fill="${palette.ink}">` +
    `<title>${escapeXml(title)}</title><desc>${escapeXml(summary)}</desc>${receiptElement(receipt)}` +
    (fonts === '' ? '' : `<style>${fonts}</style>`) +
    `<rect width="100%" height="100%" fill="${palette.paper}"/>${content.parts.join('')}</svg>\n`;
  return { svg, width, height };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
