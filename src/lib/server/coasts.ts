import type { Atlas } from 'world-atlas/countries-110m.json';
import { drawnPlaces } from '../charts/drawn-places.ts';
import { FIT, intersects } from '../charts/map-frame.ts';
import type { Bounds } from '../charts/map-frame.ts';
import { layoutMap } from '../charts/map-layout.ts';
import { isClose } from '../charts/map-panel.ts';
import { EMBED_WIDTHS } from '../embed/widths.ts';
import { DEFAULT_OPTIONS, EMPTY_FILTER } from '../filter/filter.ts';
import { placeSpread } from '../queries/place-spread.ts';
import type { PlaceRow } from '../queries/place-spread.ts';
import type { Run } from '../view/view.ts';

/** In degrees: what lies nearer to a frame is kept as it is. */
const MARGIN = 4;
/** In degrees: of lines farther away, a point is kept after each such step, so that none bends into a frame. */
const STEP = 4;

/** The finer coasts that maps of embeds need: the frames depend on all places of a corpus, never on a filter. */
export async function readCoasts(run: Run): Promise<Atlas> {
  const { default: atlas } = await import('world-atlas/countries-50m.json');
  return thinOut(atlas, closeFrames(await run(placeSpread(EMPTY_FILTER, DEFAULT_OPTIONS))));
}

/** What is in sight of the frames that are drawn with finer coasts, at all widths of embeds. */
export function closeFrames(rows: readonly PlaceRow[]): Bounds[] {
  const drawn = drawnPlaces(rows, []);
  return EMBED_WIDTHS.places.flatMap((width) =>
    layoutMap(drawn, FIT, { width, top: 0, size: 12 })
      .panels.filter(isClose)
      .map(({ frame }) => frame.visible)
  );
}

/**
 * An atlas that draws the same inside the frames, and only roughly far from them: arcs out there keep their ends and a
 * point every few degrees, islands out there go.
 */
export function thinOut(atlas: Atlas, frames: readonly Bounds[]): Atlas {
  const near = frames.map(([[west, south], [east, north]]): Bounds => [
    [west - MARGIN, south - MARGIN],
    [east + MARGIN, north + MARGIN]
  ]);
  const { transform } = atlas;
  if (!transform) return atlas;
  const [[kx = 1, ky = 1], [x0 = 0, y0 = 0]] = [transform.scale, transform.translate];
  const isNear = atlas.arcs.map((arc) => {
    const points = absolute(arc).map(([x, y]) => [x * kx + x0, y * ky + y0] as const);
    const xs = points.map(([x]) => x);
    const ys = points.map(([, y]) => y);
    const bounds: Bounds = [
      [Math.min(...xs), Math.min(...ys)],
      [Math.max(...xs), Math.max(...ys)]
    ];
    return near.some((frame) => intersects(bounds, frame));
  });
  const arcs = atlas.arcs.map((arc, i) =>
    isNear[i] ? arc : relative(sparse(absolute(arc), STEP / kx, STEP / ky))
  );
  const reaches = (rings: number[][]) =>
    rings.some((ring) => ring.some((arc) => isNear[arc < 0 ? ~arc : arc]));
  const { countries, land } = atlas.objects;
  const unnamed = countries.geometries.map((country) => ({ ...country, properties: { name: '' } }));
  return {
    ...atlas,
    arcs,
    objects: {
      countries: { ...countries, geometries: unnamed },
      land: {
        ...land,
        geometries: land.geometries.map((geometry) =>
          geometry.type === 'MultiPolygon'
            ? { ...geometry, arcs: geometry.arcs.filter((rings, i) => i === 0 || reaches(rings)) }
            : geometry
        )
      }
    }
  };
}

type Arc = Atlas['arcs'][number];
type Point = [x: number, y: number];

/** An arc is a point and the steps from each point to the next. */
function absolute(arc: Arc): Point[] {
  let [x, y] = [0, 0];
  return arc.map(([dx = 0, dy = 0]) => [(x += dx), (y += dy)]);
}

function relative(points: readonly Point[]): Point[] {
  return points.map(([x, y], i) => {
    const [px, py] = points[i - 1] ?? [0, 0];
    return [x - px, y - py];
  });
}

function sparse(points: readonly Point[], dx: number, dy: number): Point[] {
  const kept: Point[] = [];
  points.forEach((point, i) => {
    const last = kept.at(-1);
    const isEnd = i === points.length - 1;
    if (!last || isEnd || Math.hypot((point[0] - last[0]) / dx, (point[1] - last[1]) / dy) >= 1)
      kept.push(point);
  });
  return kept;
}
