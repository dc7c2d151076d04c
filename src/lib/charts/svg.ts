import type { ChartContext } from './context.ts';
import { fontSize } from './context.ts';
import type { Palette } from './theme.ts';

const SVG = 'http://www.w3.org/2000/svg';

const HALF_PIXEL = /^translate\((?:0\.5,0|0,0\.5|0\.5,0\.5)\)$/;

export type Attributes = Record<string, string | number | null | undefined>;
export type Child = Node | string;

/** Makes an SVG element; numbers are rounded to a tenth of a px, null and undefined attributes left out. */
export type Draw = (tag: string, attributes?: Attributes, ...children: Child[]) => SVGElement;

/** A `Draw` for elements of this document. */
export function drawer(document: Document): Draw {
  return (tag, attributes = {}, ...children) => {
    const element = document.createElementNS(SVG, tag) as SVGElement;
    for (const name in attributes) {
      const value = attributes[name];
      if (value === null || value === undefined) continue;
      element.setAttribute(name, typeof value === 'number' ? String(round(value)) : value);
    }
    for (const child of children) {
      element.appendChild(typeof child === 'string' ? document.createTextNode(child) : child);
    }
    return element;
  };
}

/** To a tenth of a px. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The value, or the bound that it exceeds; `least` wins where the bounds cross. */
export function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

/**
 * A mark that the page can make clickable: `key` is what a click filters by, `label` its full sentence (tooltip and
 * accessible name). The first child should be a hit rectangle of at least 24 × 24 px. Texts are set beside the mark
 * and let clicks through: a button whose visible words are not part of its name would mislead those who speak them.
 */
export function markGroup(
  draw: Draw,
  mark: { key: string; label: string; states: readonly (string | false)[]; transform?: string },
  ...children: Child[]
): SVGElement {
  const states = mark.states.filter((state) => state !== false);
  const isWords = (child: Child) => typeof child === 'object' && child.nodeName.toLowerCase() === 'text';
  const attributes = { class: ['mark', ...states].join(' '), 'data-key': mark.key, 'data-label': mark.label };
  const words = children.filter(isWords);
  if (words.length === 0) return draw('g', { ...attributes, transform: mark.transform }, ...children);
  const group = draw('g', attributes, ...children.filter((child) => !isWords(child)));
  return draw('g', { transform: mark.transform }, group, draw('g', { 'pointer-events': 'none' }, ...words));
}

/** What a pointer hits of a mark: unseen, and larger than the mark where that is small. */
export function hitRect(draw: Draw, x: number, y: number, width: number, height: number): SVGElement {
  return draw('rect', { class: 'hit', x, y, width, height, fill: 'none', 'pointer-events': 'all' });
}

/** For numbers in columns only: Inter’s tabular forms widen the hyphens of names as well. */
export const TABULAR = 'font-variant-numeric:tabular-nums';

/** Keeps a text legible over what lies behind it. */
export function halo(palette: Palette, width = 3): Attributes {
  return {
    stroke: palette.paper,
    'stroke-width': width,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke'
  };
}

/**
 * Makes what Plot drew scalable and quiet: a viewBox and no fixed size, one role and one label on the outside, none
 * within (axe forbids labels on plain groups), and none of Plot's style sheet, whose class names may collide.
 */
export function finishChart(
  svg: SVGSVGElement,
  summary: string,
  height: number,
  context: ChartContext
): SVGSVGElement {
  for (const style of [...svg.querySelectorAll('style')]) style.remove();
  for (const element of [...svg.querySelectorAll('[aria-label], [aria-description]')]) {
    element.removeAttribute('aria-label');
    element.removeAttribute('aria-description');
  }
  // Plot shifts its lines by half a px on coarse screens in browsers, and nowhere else.
  for (const group of [...svg.children]) {
    if (HALF_PIXEL.test(group.getAttribute('transform') ?? '')) group.removeAttribute('transform');
  }
  for (const { name } of [...svg.attributes]) if (name !== 'xmlns') svg.removeAttribute(name);
  const attributes: Record<string, string> = {
    class: 'chart',
    viewBox: `0 0 ${context.width} ${Math.ceil(height)}`,
    role: 'img',
    'aria-label': summary,
    fill: context.palette.ink,
    'font-family': context.palette.font,
    'font-size': String(fontSize(context)),
    style: 'display:block;width:100%;height:auto'
  };
  for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, value);
  return svg;
}
