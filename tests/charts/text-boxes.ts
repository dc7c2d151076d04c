import type { Box } from '../../src/lib/charts/labels.ts';
import { textWidth } from '../../src/lib/charts/text-width.ts';

export interface TextBox extends Box {
  text: string;
}

/** Estimated boxes of all lines of text in a chart; tspans with an `x` start a line of their own. */
export function textBoxes(svg: SVGSVGElement): TextBox[] {
  const base = Number(svg.getAttribute('font-size'));
  return [...svg.querySelectorAll('text')].flatMap((text) => {
    const { x: dx, y: dy, scale } = placed(text);
    const size = Number(inherited(text, 'font-size') ?? base);
    const anchor = inherited(text, 'text-anchor') ?? 'start';
    const lines: { x: number; y: number; text: string; width: number }[] = [];
    let y = Number(text.getAttribute('y') ?? 0);
    const add = (content: string, node: Element, x: string | null, gap: number) => {
      const width = textWidth(content, size, Number(inherited(node, 'font-weight') ?? 400));
      const last = lines.at(-1);
      if (x === null && last) {
        last.text += ` ${content}`;
        last.width += width + gap;
      } else lines.push({ x: Number(x ?? text.getAttribute('x') ?? 0), y, text: content, width });
    };
    const spans = [...text.querySelectorAll('tspan')];
    if (spans.length === 0) add(text.textContent ?? '', text, text.getAttribute('x'), 0);
    for (const span of spans) {
      y += Number(span.getAttribute('dy') ?? 0);
      if (span.textContent)
        add(span.textContent, span, span.getAttribute('x'), Number(span.getAttribute('dx') ?? 0));
    }
    return lines.map((line) => ({
      text: line.text,
      x: dx + scale * (line.x - (anchor === 'end' ? line.width : anchor === 'middle' ? line.width / 2 : 0)),
      y: dy + scale * (line.y - size * 0.8),
      width: line.width * scale,
      height: size * scale
    }));
  });
}

/** Whether two boxes share an area of more than a px across. */
function overlaps(a: Box, b: Box): boolean {
  return (
    a.x < b.x + b.width - 1 && b.x < a.x + a.width - 1 && a.y < b.y + b.height - 1 && b.y < a.y + a.height - 1
  );
}

/** Pairs of lines that overlap, as text: empty in a good chart. */
export function overlapping(boxes: readonly TextBox[]): string[] {
  return boxes.flatMap((a, i) =>
    boxes.slice(i + 1).flatMap((b) => (overlaps(a, b) ? [`« ${a.text} » over « ${b.text} »`] : []))
  );
}

/** Lines that leave the view box by more than the estimate may be off. */
export function outside(svg: SVGSVGElement, boxes: readonly TextBox[]): string[] {
  const [, , width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
  return boxes
    .filter(({ x, y, width: w, height: h }) => x < -2 || y < -2 || x + w > width + 2 || y + h > height + 2)
    .map(({ text }) => text);
}

/** From an element's own px to those of the picture: shift and scale. */
function placed(element: Element): { x: number; y: number; scale: number } {
  const transform = element.getAttribute('transform') ?? '';
  const [, x = '0', y = '0'] = /translate\(([-\d.]+),([-\d.]+)\)/.exec(transform) ?? [];
  const own = Number(/scale\(([\d.]+)\)/.exec(transform)?.[1] ?? 1);
  if (!element.parentElement) return { x: Number(x), y: Number(y), scale: own };
  const outer = placed(element.parentElement);
  const { scale } = outer;
  return { x: outer.x + Number(x) * scale, y: outer.y + Number(y) * scale, scale: scale * own };
}

function inherited(element: Element, name: string): string | null {
  return (
    element.getAttribute(name) ?? (element.parentElement ? inherited(element.parentElement, name) : null)
  );
}
