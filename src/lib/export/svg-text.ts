import { escapeXml } from './serialize.ts';

/** How lines of text are set. */
export interface LineStyle {
  size: number;
  /** From line to line. */
  line: number;
  weight: 400 | 600;
  fill: string;
  /** Upper edge of the first line. */
  y?: number;
}

/** Lines of text, one below the other. */
export function textLines(lines: readonly string[], { size, line, weight, fill, y = 0 }: LineStyle): string {
  return lines
    .map((text, i) => {
      const base = round(y + i * line + size * 0.92);
      return `<text x="0" y="${base}" font-size="${round(size)}" font-weight="${weight}" fill="${fill}">${escapeXml(text)}</text>`;
    })
    .join('');
}

/** Parts of an SVG, moved. */
export function at(x: number, y: number, parts: readonly string[]): string {
  return `<g transform="translate(${round(x)},${round(y)})">${parts.join('')}</g>`;
}

/** To hundredths: enough for a picture. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
