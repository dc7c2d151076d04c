import type { Geography } from './geography.ts';
import type { Box } from './labels.ts';
import type { Bounds } from './map-frame.ts';
import type { Placing, Projected } from './map-projection.ts';
import { covers, pathData, placing, project } from './map-projection.ts';

/** What of the world lies in a frame, as path data in `PATH_UNIT`s of its sheet. */
export interface FrameShapes {
  /** Names the frame and the scale of its coasts; stands on the drawing, for `rememberShapes`. */
  key: string;
  /** The box of the sheet that the shapes are drawn on, and how that is laid on the frame; null where it is the frame itself. */
  sheet: { box: Box; placing: Placing } | null;
  land: string;
  borders: string;
  /** By code; empty where nothing of a country is large enough to see. */
  country: (code: string) => string;
}

interface Drawn {
  /** The box that they were drawn in: a frame's own, or that of a sheet. */
  box: Box;
  land: string;
  borders: string;
  countries: Map<string, string>;
}

/**
 * Shapes that were drawn for one layout of a map, for its other layouts to be laid on, larger or smaller: a page that holds them all
 * holds their coasts once.
 */
export type Sheets = Map<string, { frame: Projected; shapes: Drawn }[]>;

const drawn = new Map<string, Drawn>();
const MOST_DRAWN = 40;
/** Stands for the key of a frame that is drawn without coasts. */
const NONE = 'none';

/** Coasts at hand; null while they are not loaded. */
export interface Coasts {
  /** The scale that every map can fall back on. */
  world: Geography | null;
  /** The scale for close frames. */
  detail: Geography | null;
  /** Where given, coasts of other layouts are used again, and these kept for others. */
  sheets?: Sheets | undefined;
}

/**
 * The shapes of a frame, from `detail` where it is close and that is there; kept, because a filter changes what stands on a map and
 * not the map. Without coasts, and without an earlier drawing, there are none.
 */
export function frameShapes(
  frame: Projected,
  isClose: boolean,
  { world, detail, sheets }: Coasts
): FrameShapes {
  const fine = keyOf(frame, '50m');
  const isFine = isClose && (detail !== null || drawn.has(fine));
  const key = isFine ? fine : keyOf(frame, '110m');
  const geography = (isFine ? detail : null) ?? world;
  const own = sheets && geography ? fromSheets(sheets, frame, geography) : fromFrame(key, frame, geography);
  if (!own) return { key: NONE, sheet: null, land: '', borders: '', country: () => '' };
  const { box, land, borders, countries } = own;
  const sheet = isSame(box, frame.box) ? frame : project(frame.bounds, box);
  const country = (code: string) => {
    const known = countries.get(code);
    if (known !== undefined) return known;
    const shape = geography?.countries.get(code);
    const path = shape ? pathData(sheet, [shape]) : '';
    // A country that is drawn with the coasts of another scale is drawn again when its own are there.
    if (geography && (!isFine || detail)) countries.set(code, path);
    return path;
  };
  return {
    ...{ key, land, borders, country },
    sheet: sheet === frame ? null : { box, placing: placing(sheet, frame) }
  };
}

/**
 * Takes over the shapes of a map that was drawn elsewhere, so that drawing it again needs neither coasts nor the time to project
 * them.
 */
export function rememberShapes(svg: Element): void {
  for (const panel of svg.querySelectorAll('[data-frame]')) {
    const key = panel.getAttribute('data-frame') ?? '';
    const path = (name: string) => pathOf(panel.querySelector(`.${name}`));
    const tints = [...panel.querySelectorAll('[data-country]')].map(
      (tint) => [tint.getAttribute('data-country') ?? '', pathOf(tint)] as const
    );
    const unseen = panel.querySelector('[data-unseen]')?.getAttribute('data-unseen')?.split(' ') ?? [];
    for (const code of unseen) tints.push([code, '']);
    if (key === NONE) continue;
    const box = boxOf(panel.getAttribute('data-sheet') ?? key.split(' ').slice(1, 5).join(' '));
    keep(key, { box, land: path('land'), borders: path('borders'), countries: new Map(tints) });
  }
}

/** Where the panels of a drawn map lie, in layout px, with the degrees that they were fitted to; none for one without coasts. */
export function framesOf(svg: Element): { box: Box; bounds: Bounds }[] {
  return [...svg.querySelectorAll('[data-frame]')].flatMap((panel) => {
    const [x, y, width, height, west, south, east, north] = (panel.getAttribute('data-frame') ?? '')
      .split(' ')
      .slice(1)
      .map(Number);
    if (x === undefined || y === undefined || width === undefined || height === undefined) return [];
    if (west === undefined || south === undefined || east === undefined || north === undefined) return [];
    const bounds: Bounds = [
      [west, south],
      [east, north]
    ];
    return [{ box: { x, y, width, height }, bounds }];
  });
}

/** Whether a drawing lacks coasts, or the finer ones where a frame is close. */
export function isCoarse(svg: Element): boolean {
  return svg.querySelector(`[data-frame="${NONE}"], .is-close[data-frame^="110m"]`) !== null;
}

function fromFrame(key: string, frame: Projected, geography: Geography | null): Drawn | null {
  const own = drawn.get(key) ?? (geography && drawFrame(frame, geography));
  if (own) keep(key, own);
  return own;
}

/** The shapes of the first sheet of the same bounds that covers the frame and is fine enough for it; else of a new one. */
function fromSheets(sheets: Sheets, frame: Projected, geography: Geography): Drawn {
  const key = `${geography.scale} ${frame.bounds.join(' ')}`;
  const known = sheets.get(key) ?? [];
  const found = known.find((sheet) => covers(sheet.frame, frame));
  if (found) return found.shapes;
  const shapes = drawFrame(frame, geography);
  sheets.set(key, [...known, { frame, shapes }]);
  return shapes;
}

function drawFrame(frame: Projected, { land, borders }: Geography): Drawn {
  const { box } = frame;
  return { box, land: pathData(frame, land), borders: pathData(frame, borders), countries: new Map() };
}

/** The path data of a shape, or of the shape of another layout that it repeats (`share-shapes.ts`). */
function pathOf(shape: Element | null): string {
  const repeated = shape?.getAttribute('href');
  const path = repeated ? shape?.ownerDocument.getElementById(repeated.slice(1)) : shape;
  return path?.getAttribute('d') ?? '';
}

function boxOf(numbers: string): Box {
  const [x = 0, y = 0, width = 0, height = 0] = numbers.split(' ').map(Number);
  return { x, y, width, height };
}

function isSame(a: Box, b: Box): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}

function keep(key: string, shapes: Drawn): void {
  if (drawn.has(key)) return;
  if (drawn.size >= MOST_DRAWN) drawn.clear();
  drawn.set(key, shapes);
}

function keyOf({ bounds, box }: Projected, scale: Geography['scale']): string {
  const numbers = [box.x, box.y, box.width, box.height, ...bounds.flat()];
  return `${scale} ${numbers.map((n) => Math.round(n * 1000) / 1000).join(' ')}`;
}
