import type { Sheets } from '../charts/map-shapes.ts';
import { shareShapes } from '../charts/share-shapes.ts';

/** The widths that coasts are drawn for come first: the others are laid on them. */
const COASTS_FIRST: readonly number[] = [560, 320, 700, 460];

/**
 * The layouts of a map in one page, which hold their coasts once: drawn anew for each, they were more than half of the page. The ids
 * of what they share begin with `idPrefix`.
 */
export function mapLayouts<Width extends number>(
  widths: readonly Width[],
  draw: (width: Width, sheets: Sheets) => SVGSVGElement,
  idPrefix = 'coasts'
): Map<Width, SVGSVGElement> {
  const sheets: Sheets = new Map();
  const drawn = widths
    .toSorted((a, b) => COASTS_FIRST.indexOf(a) - COASTS_FIRST.indexOf(b))
    .map((width) => [width, draw(width, sheets)] as const);
  const inOrder = new Map(drawn.toSorted(([a], [b]) => a - b));
  shareShapes([...inOrder.values()], idPrefix);
  return inOrder;
}
