import type { CHART_WIDTHS } from '../charts/context.ts';
import type { Sheets } from '../charts/map-shapes.ts';
import { shareShapes } from '../charts/share-shapes.ts';

type Width = (typeof CHART_WIDTHS.places)[number];

/** The widths that coasts are drawn for come first: the others are laid on them. */
const COASTS_FIRST: readonly Width[] = [560, 320, 700, 460];

/** The layouts of a map in one page, which hold their coasts once: drawn anew for each, they were more than half of the page. */
export function mapLayouts(draw: (width: Width, sheets: Sheets) => SVGSVGElement): Map<Width, SVGSVGElement> {
  const sheets: Sheets = new Map();
  const drawn = new Map(COASTS_FIRST.map((width) => [width, draw(width, sheets)]));
  const inOrder = new Map([...drawn].sort(([a], [b]) => a - b));
  shareShapes([...inOrder.values()], 'coasts');
  return inOrder;
}
