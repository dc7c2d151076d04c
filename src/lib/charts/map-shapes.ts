import type { Geography } from './geography.ts';
import type { Projected } from './map-projection.ts';
import { pathData } from './map-projection.ts';

/** What of the world lies in a frame, as path data in `PATH_UNIT`s. */
export interface FrameShapes {
  /** Names the frame and the scale of its coasts; stands on the drawing, for `rememberShapes`. */
  key: string;
  land: string;
  borders: string;
  /** By code; empty where nothing of a country is large enough to see. */
  country: (code: string) => string;
}

interface Drawn {
  land: string;
  borders: string;
  countries: Map<string, string>;
}

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
}

/**
 * The shapes of a frame, from `detail` where it is close and that is there; kept, because a filter changes what stands on a map and
 * not the map. Without coasts, and without an earlier drawing, there are none.
 */
export function frameShapes(frame: Projected, isClose: boolean, { world, detail }: Coasts): FrameShapes {
  const fine = keyOf(frame, '50m');
  const isFine = isClose && (detail !== null || drawn.has(fine));
  const key = isFine ? fine : keyOf(frame, '110m');
  const geography = (isFine ? detail : null) ?? world;
  const own = drawn.get(key) ?? (geography && drawFrame(frame, geography));
  if (!own) return { key: NONE, land: '', borders: '', country: () => '' };
  keep(key, own);
  const { land, borders, countries } = own;
  const country = (code: string) => {
    const known = countries.get(code);
    if (known !== undefined) return known;
    const shape = geography?.countries.get(code);
    const path = shape ? pathData(frame, [shape]) : '';
    // A country that is drawn with the coasts of another scale is drawn again when its own are there.
    if (geography && (!isFine || detail)) countries.set(code, path);
    return path;
  };
  return { key, land, borders, country };
}

/**
 * Takes over the shapes of a map that was drawn elsewhere, so that drawing it again needs neither coasts nor the time to project
 * them.
 */
export function rememberShapes(svg: Element): void {
  for (const panel of svg.querySelectorAll('[data-frame]')) {
    const key = panel.getAttribute('data-frame') ?? '';
    const path = (name: string) => panel.querySelector(`.${name}`)?.getAttribute('d') ?? '';
    const tints = [...panel.querySelectorAll('[data-country]')].map(
      (tint) => [tint.getAttribute('data-country') ?? '', tint.getAttribute('d') ?? ''] as const
    );
    const unseen = panel.querySelector('[data-unseen]')?.getAttribute('data-unseen')?.split(' ') ?? [];
    for (const code of unseen) tints.push([code, '']);
    if (key !== NONE) keep(key, { land: path('land'), borders: path('borders'), countries: new Map(tints) });
  }
}

/** Whether a drawing lacks coasts, or the finer ones where a frame is close. */
export function isCoarse(svg: Element): boolean {
  return svg.querySelector(`[data-frame="${NONE}"], .is-close[data-frame^="110m"]`) !== null;
}

function drawFrame(frame: Projected, { land, borders }: Geography): Drawn {
  return { land: pathData(frame, land), borders: pathData(frame, borders), countries: new Map() };
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
