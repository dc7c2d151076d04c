import { textWidth, wrapText } from './text-width.ts';
import type { Draw } from './svg.ts';

/** One entry of a key: a symbol of `width` px drawn around its left middle, and what it means. */
export interface KeyItem {
  label: string;
  width: number;
  symbol(x: number, y: number): SVGElement;
}

/** The entries one after another in lines of the given width, from the top left; and the height they take. */
export function drawKey(
  draw: Draw,
  items: readonly KeyItem[],
  area: { width: number; size: number; fill: string }
): { key: SVGElement; height: number } {
  const { width, size } = area;
  const line = size + 7;
  let x = 0;
  // The line of a label is a little higher than its letters: no part of it leaves the drawing.
  let y = size / 2 + 2;
  const entries = items.map((item) => {
    const indent = item.width + 5;
    const length = indent + textWidth(item.label, size);
    if (x > 0 && x + length > width) {
      x = 0;
      y += line;
    }
    const at = { x: x + indent, y: y + size * 0.35 };
    const lines = length > width ? wrapText(item.label, width - indent, size, 3) : [item.label];
    const [first = '', ...others] = lines;
    const spans = others.map((text) => draw('tspan', { x: at.x, dy: size + 3 }, text));
    const content = others.length === 0 ? [first] : [draw('tspan', { x: at.x }, first), ...spans];
    const entry = draw('g', {}, item.symbol(x, y), draw('text', at, ...content));
    y += others.length * (size + 3);
    x += length + 16;
    return entry;
  });
  return {
    key: draw('g', { class: 'key', 'font-size': size, fill: area.fill }, ...entries),
    height: items.length === 0 ? 0 : y + size / 2 + 12
  };
}
