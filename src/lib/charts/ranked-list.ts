import { shareOf } from '../words/chart-facts.ts';
import type { ChartWords } from '../words/charts.ts';
import type { ChartContext } from './context.ts';
import { fontSize } from './context.ts';
import { TABULAR, drawer, finishChart } from './svg.ts';
import { textWidth, wrapText } from './text-width.ts';

/** A name and how many clippings (or mentions) have it, in view and in the whole corpus. */
export interface RankedName {
  name: string;
  n: number;
  all: number;
  selected: boolean;
}

export interface RankedListData {
  /** Those in view, most counted first. */
  rows: readonly RankedName[];
  /** What `n` and `all` are parts of. */
  of: number;
  whole: number;
  words: ChartWords;
  /** The names that have no line. */
  others: (n: number) => string;
  /** What pale bars are; null where it is said elsewhere. */
  ghost: string | null;
  /** Stands where there is no name. */
  none: string;
  summary: string;
}

/** However little room there is, and however much. */
const LEAST = 2;
const MOST = 8;
/** Of the width, what names may take before they are broken. */
const NAMES = 0.46;
const GAP = 8;

/**
 * Names by what is counted, a line each: name, bar from zero over the pale share of the whole corpus, share and number. As
 * many as the picture has room for, those that are selected among them; the last line counts the others.
 */
export function rankedList(data: RankedListData, context: ChartContext): SVGSVGElement {
  const { rows, of, whole, words, others, ghost, none, summary } = data;
  const { width, palette } = context;
  const draw = drawer(context.document);
  const size = fontSize(context);
  const line = size + 3;
  const mostWidth = Math.round(width * NAMES);
  const linesOf = ({ name }: RankedName) => wrapText(name, mostWidth, size, 3, 600);
  const room = context.picture?.room ?? Infinity;
  const isPart = of !== whole && rows.length > 0;
  const noteLines = ghost !== null && isPart ? wrapText(ghost, width - 22, size, 3) : [];
  const heightOf = (some: readonly RankedName[]) =>
    some.reduce((sum, row) => sum + linesOf(row).length * line, noteLines.length * line) +
    (some.length < rows.length ? line : 0) +
    4;
  let shown = firstOf(rows, MOST);
  for (let most = MOST - 1; most >= LEAST && heightOf(shown) > room; most--) shown = firstOf(rows, most);

  const valueOf = ({ n }: RankedName) => ({ share: words.percent(shareOf(n, of)), n: words.number(n) });
  const valueWidth = (row: RankedName) => {
    const { share, n } = valueOf(row);
    return textWidth(share, size, 600) + textWidth(n, size) + 6;
  };
  const widest = Math.max(0, ...shown.map((row) => textWidth(row.name, size, 600)));
  const left = Math.min(Math.ceil(widest), mostWidth) + GAP;
  const right = width - Math.ceil(Math.max(0, ...shown.map(valueWidth))) - GAP;
  const ghostOf = (row: RankedName) => (isPart ? shareOf(row.all, whole) : 0);
  const longest = Math.max(0.01, ...shown.map((row) => Math.max(shareOf(row.n, of), ghostOf(row))));
  const x = (share: number) => left + (share / longest) * (right - left);

  let y = 0;
  const parts = shown.map((row) => {
    const lines = linesOf(row);
    const middle = y + line / 2;
    const base = middle + size * 0.35;
    y += lines.length * line;
    const colour = row.selected ? palette.accent : palette.ink;
    const bar = (share: number, thickness: number, fill: string) =>
      share > 0
        ? [
            draw('rect', {
              x: left,
              y: middle - thickness / 2,
              width: Math.max(1, x(share) - left),
              height: thickness,
              fill
            })
          ]
        : [];
    const { share, n } = valueOf(row);
    const name = lines.map((text, i) => draw('tspan', { x: 0, dy: i === 0 ? null : line }, text));
    const end = x(Math.max(shareOf(row.n, of), ghostOf(row))) + GAP;
    return draw(
      'g',
      {},
      ...bar(ghostOf(row), size * 0.85, palette.ghost),
      ...bar(shareOf(row.n, of), size * 0.55, colour),
      draw('text', { y: base, fill: colour, 'font-weight': row.selected ? 600 : null }, ...name),
      draw(
        'text',
        { x: end, y: base, style: TABULAR },
        draw('tspan', { 'font-weight': 600, fill: colour }, share),
        draw('tspan', { dx: 6, fill: palette.quiet }, n)
      )
    );
  });
  const write = (lines: readonly string[], indent = 0) => {
    for (const text of lines) {
      parts.push(draw('text', { x: indent, y: y + line / 2 + size * 0.35, fill: palette.quiet }, text));
      y += line;
    }
  };
  if (rows.length === 0) write(wrapText(none, width, size, 4));
  if (shown.length < rows.length) write(wrapText(others(rows.length - shown.length), width, size, 2));
  if (noteLines.length > 0)
    parts.push(draw('rect', { x: 0, y: y + 2, width: 16, height: line - 4, fill: palette.ghost }));
  write(noteLines, 22);
  const svg = draw('svg', {}, ...parts) as SVGSVGElement;
  return finishChart(svg, summary, y + 4, context);
}

/** The first so many; those that are selected take the last places if they are not among them. A single one is never « others ». */
function firstOf(rows: readonly RankedName[], most: number): RankedName[] {
  if (rows.length <= most + 1) return [...rows];
  const beyond = rows.slice(most).filter(({ selected }) => selected);
  const first = rows.slice(0, Math.max(0, most - beyond.length));
  return [...first, ...beyond].slice(0, most);
}
