import { shareOf } from '../words/chart-facts.ts';
import type { ChartWords } from '../words/charts.ts';
import type { ChartContext } from './context.ts';
import { fontSize } from './context.ts';
import { TABULAR, drawer, finishChart } from './svg.ts';
import { textWidth, wrapText } from './text-width.ts';

/** A number for each of two filters that are compared. */
type Two = readonly [a: number, b: number];

/** A name and how many clippings of each side have it. */
export interface PairedName {
  name: string;
  n: Two;
}

export interface PairedListData {
  /** Those that a side has, most counted in both together first. */
  rows: readonly PairedName[];
  /** What `n` are parts of. */
  of: Two;
  /** What the names are: stands above them. */
  title: string;
  /** What stands above the numbers of each side. */
  heads: readonly [a: string, b: string];
  words: ChartWords;
  /** The names that have no line. */
  others: (n: number) => string;
  /** Stands where there is no name. */
  none: string;
  summary: string;
}

/** However little room there is, and however much. */
const LEAST = 2;
const MOST = 8;
/** Of the width, what names may take before they are broken. */
const NAMES = 0.36;
const GAP = 8;
/** Between the two sides. */
const BETWEEN = 18;

/**
 * Names with two bars, one for each side, by the share of its clippings that have them: as long for a share on both sides, so
 * that a name is read once and its two numbers stand on one line. As many as the picture has room for; the last line counts the others.
 */
export function pairedList(data: PairedListData, context: ChartContext): SVGSVGElement {
  const { rows, of, title, heads, words, others, none, summary } = data;
  const { width, palette } = context;
  const draw = drawer(context.document);
  const size = fontSize(context);
  const line = size + 4;
  const mostWidth = Math.round(width * NAMES);
  const linesOf = ({ name }: PairedName) => wrapText(name, mostWidth, size, 3);
  const room = context.picture?.room ?? Infinity;
  const titleLines = wrapText(title, mostWidth, size, 3, 600);
  const top = titleLines.length * line + 2;
  const heightOf = (some: readonly PairedName[]) =>
    some.reduce((sum, row) => sum + linesOf(row).length * line, top) +
    (some.length < rows.length ? line : 0) +
    4;
  let shown = firstOf(rows, MOST);
  for (let most = MOST - 1; most >= LEAST && heightOf(shown) > room; most--) shown = firstOf(rows, most);

  const shares = shown.map(({ n }): Two => [shareOf(n[0], of[0]), shareOf(n[1], of[1])]);
  const longest = Math.max(0.01, ...shares.flat());
  const valueOf = (share: number, n: number) => ({ share: words.percent(share), n: words.number(n) });
  const valueWidth = (share: number, n: number) => {
    const value = valueOf(share, n);
    return textWidth(value.share, size, 600) + textWidth(value.n, size) + 6;
  };
  const widest = Math.max(
    0,
    ...shown.flatMap(({ n }, i) => n.map((one, side) => valueWidth(shares[i]?.[side] ?? 0, one)))
  );
  const names = Math.max(
    ...titleLines.map((text) => textWidth(text, size, 600)),
    ...shown.flatMap(linesOf).map((text) => textWidth(text, size))
  );
  const left = Math.min(Math.ceil(names), mostWidth) + GAP;
  const column = (width - left - BETWEEN) / 2;
  const bar = Math.max(4, column - Math.ceil(widest) - GAP);
  const start = (side: number) => left + side * (column + BETWEEN);

  const head = { y: size, 'font-weight': 600, fill: palette.ink };
  const spans = titleLines.map((text, k) => draw('tspan', { x: 0, dy: k === 0 ? null : line }, text));
  const parts = [draw('text', head, ...spans)];
  if (rows.length > 0)
    heads.forEach((text, side) => parts.push(draw('text', { ...head, x: start(side) }, text)));
  let y = top;
  shown.forEach((row, i) => {
    const lines = linesOf(row);
    const middle = y + line / 2;
    const base = middle + size * 0.35;
    const named = lines.map((text, k) => draw('tspan', { x: 0, dy: k === 0 ? null : line }, text));
    parts.push(draw('text', { y: base, fill: palette.ink }, ...named));
    row.n.forEach((n, side) => {
      const share = shares[i]?.[side] ?? 0;
      const length = (share / longest) * bar;
      const x = start(side);
      if (share > 0) {
        const height = size * 0.6;
        parts.push(
          draw('rect', { x, y: middle - height / 2, width: Math.max(1, length), height, fill: palette.ink })
        );
      }
      const value = valueOf(share, n);
      parts.push(
        draw(
          'text',
          { x: x + length + (share > 0 ? GAP : 0), y: base, style: TABULAR },
          draw('tspan', { 'font-weight': 600, fill: n > 0 ? palette.ink : palette.quiet }, value.share),
          draw('tspan', { dx: 6, fill: palette.quiet }, value.n)
        )
      );
    });
    y += lines.length * line;
  });
  const write = (lines: readonly string[]) => {
    for (const text of lines) {
      parts.push(draw('text', { y: y + line / 2 + size * 0.35, fill: palette.quiet }, text));
      y += line;
    }
  };
  if (rows.length === 0) write(wrapText(none, width, size, 4));
  if (shown.length < rows.length) write(wrapText(others(rows.length - shown.length), width, size, 2));
  return finishChart(draw('svg', {}, ...parts) as SVGSVGElement, summary, y + 4, context);
}

/** The first so many; a single one more is never « others ». */
function firstOf(rows: readonly PairedName[], most: number): readonly PairedName[] {
  return rows.length <= most + 1 ? rows : rows.slice(0, most);
}
