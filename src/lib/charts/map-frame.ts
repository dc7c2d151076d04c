import type { PlaceRow } from '../queries/place-spread.ts';
import { isAboveCountries } from '../schema.ts';

/** South-west and north-east corner, in degrees of longitude and latitude. */
export type Bounds = [southWest: [number, number], northEast: [number, number]];

/** What part of the world a map shows: all places of the data, the whole world, or a given part. */
export type Frame = { kind: 'fit' } | { kind: 'world' } | { kind: 'box'; bounds: Bounds };

/** The frame that a map starts with. */
export const FIT: Frame = { kind: 'fit' };

const WORLD: Bounds = [
  [-168, -56],
  [190, 74]
];
/** Never closer than a town and its surroundings, in degrees of latitude. */
export const CLOSEST = 0.35;
const LEAST_FIT = { longitude: 9, latitude: 6 };

/** Places that a map draws as symbols: with coordinates, and smaller than a country. */
export function isSpot(row: PlaceRow): row is PlaceRow & { longitude: number; latitude: number } {
  return (
    row.kind !== 'country' && !isAboveCountries(row.kind) && row.longitude !== null && row.latitude !== null
  );
}

/** The degrees that a frame covers. A fit keeps a margin around the places, also those outside the filter. */
export function frameBounds(frame: Frame, rows: readonly PlaceRow[]): Bounds {
  if (frame.kind === 'box') return frame.bounds;
  if (frame.kind === 'world') return WORLD;
  const spots = rows.filter(isSpot);
  const countries = rows.filter((row) => row.kind === 'country');
  const points = (spots.length > 0 ? spots : countries).flatMap(
    ({ longitude, latitude }): [number, number][] =>
      longitude === null || latitude === null ? [] : [[longitude, latitude]]
  );
  if (points.length === 0) return WORLD;
  return boundsOf(points, LEAST_FIT);
}

/** The degrees around points, with a margin, at least `least` wide and high. */
export function boundsOf(
  points: readonly [number, number][],
  least: { longitude: number; latitude: number },
  margin = 0.12
): Bounds {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [west, east] = widened(Math.min(...xs), Math.max(...xs), margin, least.longitude);
  const [south, north] = widened(Math.min(...ys), Math.max(...ys), margin * 1.3, least.latitude);
  return [
    [Math.max(-180, west), Math.max(-58, south)],
    [Math.min(190, east), Math.min(80, north)]
  ];
}

/**
 * The frame `factor` times closer around `centre`; without a centre, around the most named place in the frame. Zooming
 * out as far as the fit gives the fit.
 */
export function zoomFrame(
  frame: Frame,
  rows: readonly PlaceRow[],
  centre: [longitude: number, latitude: number] | null,
  factor: number
): Frame {
  const [[west, south], [east, north]] = frameBounds(frame, rows);
  const [[fitWest, fitSouth], [fitEast, fitNorth]] = frameBounds(FIT, rows);
  const width = (east - west) / factor;
  const height = Math.max(CLOSEST, (north - south) / factor);
  if (factor < 1 && (width >= fitEast - fitWest || height >= fitNorth - fitSouth)) return FIT;
  const middle: [number, number] = [(west + east) / 2, (south + north) / 2];
  const [x, y] = centre ?? (factor > 1 ? heaviest(rows, frameBounds(frame, rows)) : null) ?? middle;
  const half = Math.max(width, height) / 2;
  const south2 = Math.max(-58, Math.min(80 - height, y - height / 2));
  return {
    kind: 'box',
    bounds: [
      [x - half, south2],
      [x + half, south2 + height]
    ]
  };
}

/** Whether a point, in degrees, lies in the bounds. */
export function isInside(
  [[west, south], [east, north]]: Bounds,
  longitude: number,
  latitude: number
): boolean {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

/** Whether two parts of the world share a point. */
export function intersects(a: Bounds, b: Bounds): boolean {
  return a[0][0] <= b[1][0] && b[0][0] <= a[1][0] && a[0][1] <= b[1][1] && b[0][1] <= a[1][1];
}

function heaviest(rows: readonly PlaceRow[], bounds: Bounds): [number, number] | null {
  const inside = rows.filter(isSpot).filter((row) => isInside(bounds, row.longitude, row.latitude));
  const top = inside.sort((a, b) => b.n - a.n || b.all - a.all || (a.place < b.place ? -1 : 1))[0];
  return top ? [top.longitude, top.latitude] : null;
}

function widened(from: number, to: number, margin: number, least: number): [number, number] {
  const middle = (from + to) / 2;
  const half = Math.max((to - from) * (0.5 + margin), least / 2);
  return [middle - half, middle + half];
}
