import { wrapText } from '../charts/text-width.ts';
import { SUBTITLE_WIDTH } from './widths.ts';

/** What stands in a figure of an embed. */
export interface FigureContent {
  title: string;
  subtitle: string;
  footer: string;
  /** Width and height in px of the drawing that the figure's width chooses. */
  drawing: { width: number; height: number };
  /** Widest that the drawing becomes, in px. */
  widest: number;
}

/**
 * Height in px of an embed's page at a width, for frames that are pasted where nothing can tell them. The sizes are those of
 * `embed.css` and `ChartFigure.svelte`; a browser test compares the two. Text is estimated on the wide side, so a frame is
 * sooner a line too high than cut.
 */
export function frameHeight(
  width: number,
  headline: string | null,
  figures: readonly FigureContent[]
): number {
  const inner = width - 2;
  const head = headline === null ? 0 : lines(headline, inner, 24, 600) * 24 * 1.15 + 16;
  const charts = figures.map((figure, i) => (i === 0 ? 0 : 28) + figureHeight(inner, figure));
  const link = 6 + 31;
  return Math.ceil(2 + head + charts.reduce((sum, height) => sum + height, 0) + link + 6);
}

function figureHeight(width: number, { title, subtitle, footer, drawing, widest }: FigureContent): number {
  const header =
    2 +
    lines(title, width, 19, 600) * 19 * 1.25 +
    4 +
    lines(subtitle, Math.min(width, SUBTITLE_WIDTH), 15) * 15 * 1.4;
  const chart = 14 + (Math.min(width, widest) / drawing.width) * drawing.height;
  const table = 6 + 33;
  const caption = 10 + lines(footer, width, 13) * 13 * 1.45;
  return header + chart + table + caption;
}

function lines(text: string, width: number, size: number, weight = 400): number {
  return text === '' ? 0 : wrapText(text, width, size, 99, weight).length;
}
