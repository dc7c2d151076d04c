import { textWidth, wrapText } from '../charts/text-width.ts';
import { arrange } from './arrange.ts';
import type { Arrangement } from './arrange.ts';
import { drawBlock, GAP } from './blocks.ts';
import type { Drawing, Layout, Part } from './blocks.ts';
import type { Picture } from './picture.ts';
import { receiptElement } from './receipt-file.ts';
import { escapeXml } from './serialize.ts';
import { COLUMN_GAP, isLow, labelSize, MARGIN } from './sheets.ts';
import type { Sheet } from './sheets.ts';
import { at, round, textLines } from './svg-text.ts';
import type { LineStyle } from './svg-text.ts';

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
export function composePicture(picture: Picture, sheet: Sheet, drawing: Drawing): Composed {
  const { scales } = sheet;
  const least = scales.at(-1) ?? 1;
  const arrangement = arrange(picture, sheet);
  const { dense } = arrangement;
  const layouts = (scale: number, tight: boolean) =>
    (isLow(sheet) && !dense ? [false, true] : [false]).map((beside) =>
      layOut(picture, arrangement, sheet, { scale, tight, beside }, drawing)
    );
  // Several charts in a low picture are never too roomy.
  for (const scale of isLow(sheet) && dense ? [] : scales) {
    const fitting = layouts(scale, false).find(({ fits }) => fits);
    if (fitting) return finish(picture, sheet, scale, fitting, drawing);
  }
  const [first, ...others] = layouts(least, true);
  if (!first) throw new Error('composePicture: a sheet without a layout');
  // The one that shrinks the charts least.
  const best = others.reduce((one, other) => (other.shrunk < one.shrunk ? other : one), first);
  return finish(picture, sheet, least, best, drawing);
}

interface Content {
  parts: string[];
  /** In px of the layout. */
  height: number;
  fits: boolean;
  /** How much smaller than meant the smallest chart is drawn; 1 is not at all. */
  shrunk: number;
}

interface Placing {
  /** Px of the picture for a px of the layout. */
  scale: number;
  /** Charts leave out what they can do without. */
  tight: boolean;
  /** Title and filters stand at the left of the charts, instead of above. */
  beside: boolean;
}

function layOut(
  picture: Picture,
  { block, dense }: Arrangement,
  sheet: Sheet,
  { scale, tight, beside }: Placing,
  drawing: Drawing
): Content {
  const width = sheet.width / scale - 2 * MARGIN;
  const layout = {
    picture,
    drawing,
    width,
    size: labelSize(sheet, scale),
    tight,
    low: isLow(sheet)
  };
  const available = sheet.height === null ? null : sheet.height / scale;
  const column = beside ? Math.round(width * 0.36) : width;
  const head = header({ ...layout, width: column }, dense, beside ? 9 : 4);
  const foot = footer(layout);
  const gap = layout.low && picture.compared ? GAP / 2 : GAP;
  const [left, top] = beside ? [column + COLUMN_GAP, MARGIN] : [0, MARGIN + head.height + gap];
  const bottom = MARGIN * (layout.low ? 0.55 : 0.75);
  const below = GAP + foot.height + bottom;
  const room = available === null ? null : available - top - below;
  // Where much stands close, charts have the least labels that are read, those of the lines around them.
  const labels = dense && tight ? SMALL * layout.size : layout.size;
  const body = drawBlock(block, { ...layout, width: width - left, size: labels }, room);
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
      at(MARGIN, height - bottom - foot.height, foot.parts)
    ]
  };
}

/** What stands around the charts of a low picture, beside their labels. */
const SMALL = 0.78;

/** Title, what is counted and filters, each in at most so many lines. */
function header(
  { picture, drawing: { palette }, width, size, low }: Layout,
  dense: boolean,
  most: number
): Part {
  const { charts, compared } = picture;
  // In a low picture the filters stand over their sides, and there is no room for more words.
  const { subtitle, filters } = low && compared ? { subtitle: '', filters: [] } : picture;
  const sizes = (compared && dense ? [1.35, 1.2] : [low ? 1.5 : 1.7]).map((scale) =>
    Math.round(size * scale)
  );
  const titles = low && compared ? [picture.title, compared.shortTitle] : [picture.title];
  const { title, titleSize } = fewestLines(titles, sizes, width);
  const small = size * (low ? (charts.length > 1 ? SMALL : 0.9) : 0.96);
  const blocks: [lines: string[], style: Omit<LineStyle, 'y'>][] = [
    [
      balanced(title, width, titleSize, 600, most),
      { size: titleSize, line: titleSize * 1.2, weight: 600, fill: palette.ink }
    ],
    [
      subtitle === '' ? [] : balanced(subtitle, width, small, 400, most),
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

/** The first of these titles and sizes that takes one line, or else as few as any of them. */
function fewestLines(titles: readonly string[], sizes: readonly number[], width: number) {
  const all = titles.flatMap((title) => sizes.map((titleSize) => ({ title, titleSize })));
  const lines = all.map(({ title, titleSize }) => wrapText(title, width, titleSize, Infinity, 600).length);
  return all[lines.indexOf(Math.min(...lines))] ?? { title: '', titleSize: 0 };
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
  const small = size * (low ? SMALL : 0.85);
  const line = small * (low ? 1.3 : 1.35);
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
  // Their signs are a little wider than estimated.
  return [...lines, ...wrapAddress(address, width * 0.95, size)];
}

/** An address in lines that begin with one of its signs: a break elsewhere may be taken for part of it. */
function wrapAddress(address: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of address.split(/(?=[?&,/+])/)) {
    if (line !== '' && textWidth(line + part, size) > width) {
      lines.push(line);
      line = part;
    } else line += part;
  }
  // A part may be longer than a line.
  return [...lines, line].flatMap((one) => wrapText(one, width, size, Infinity));
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
