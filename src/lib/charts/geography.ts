import { feature, mesh } from 'topojson-client';
import type { Atlas } from 'world-atlas/countries-110m.json';
import { pause } from '../view/pause.ts';
import { alpha2 } from './country-codes.ts';
import type { Bounds } from './map-frame.ts';

/** Part of a coast or a border with the degrees that it spans, so that a close frame can pass over the rest. */
export interface Shape<
  G extends GeoJSON.Geometry = GeoJSON.Polygon | GeoJSON.MultiPolygon | GeoJSON.LineString
> {
  geometry: G;
  bounds: Bounds;
}

/** Natural Earth, in the public domain, at one scale. */
export interface Geography {
  scale: '110m' | '50m';
  land: Shape<GeoJSON.Polygon>[];
  borders: Shape<GeoJSON.LineString>[];
  /** By ISO 3166-1 alpha-2 code. */
  countries: Map<string, Shape<GeoJSON.Polygon | GeoJSON.MultiPolygon>>;
}

/** The scale for close frames: three quarters of a megabyte, loaded apart and only where it is used. */
export async function loadDetail(): Promise<Geography> {
  const { default: atlas } = await import('world-atlas/countries-50m.json');
  return readInTurns(atlas, '50m');
}

/** The shapes of an atlas of a scale, with a pause before each kind, so that the page answers in between. */
export async function readInTurns(atlas: Atlas, scale: Geography['scale']): Promise<Geography> {
  await pause();
  const land = landOf(atlas);
  await pause();
  const borders = bordersOf(atlas);
  await pause();
  return { scale, land, borders, countries: countriesOf(atlas) };
}

/** The scale for close frames, of an atlas that came another way. */
export function readDetail(atlas: Atlas): Geography {
  return readAtlas(atlas, '50m');
}

/** The shapes of an atlas of a scale. */
export function readAtlas(atlas: Atlas, scale: Geography['scale']): Geography {
  return { scale, land: landOf(atlas), borders: bordersOf(atlas), countries: countriesOf(atlas) };
}

function landOf(atlas: Atlas): Geography['land'] {
  return feature(atlas, atlas.objects.land).features.flatMap(({ geometry }) => polygonsOf(geometry));
}

function bordersOf(atlas: Atlas): Geography['borders'] {
  return mesh(atlas, atlas.objects.countries, (a, b) => a !== b).coordinates.map((coordinates) =>
    shapeOf({ type: 'LineString', coordinates })
  );
}

function countriesOf(atlas: Atlas): Geography['countries'] {
  const named = feature(atlas, atlas.objects.countries).features.flatMap(({ id, geometry }) => {
    const code = id === undefined ? undefined : alpha2(String(id));
    const isArea = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
    return code !== undefined && isArea ? [[code, shapeOf(geometry)] as const] : [];
  });
  return new Map(named);
}

function polygonsOf(geometry: GeoJSON.Geometry): Shape<GeoJSON.Polygon>[] {
  if (geometry.type === 'Polygon') return [shapeOf(geometry)];
  if (geometry.type !== 'MultiPolygon') return [];
  return geometry.coordinates.map((coordinates) => shapeOf({ type: 'Polygon', coordinates }));
}

function shapeOf<G extends GeoJSON.Polygon | GeoJSON.MultiPolygon | GeoJSON.LineString>(
  geometry: G
): Shape<G> {
  const bounds: Bounds = [
    [Infinity, Infinity],
    [-Infinity, -Infinity]
  ];
  const visit = (value: unknown): void => {
    if (!Array.isArray(value)) return;
    const [x, y] = value as unknown[];
    if (typeof x !== 'number' || typeof y !== 'number') {
      for (const inner of value as unknown[]) visit(inner);
      return;
    }
    bounds[0] = [Math.min(bounds[0][0], x), Math.min(bounds[0][1], y)];
    bounds[1] = [Math.max(bounds[1][0], x), Math.max(bounds[1][1], y)];
  };
  visit(geometry.coordinates);
  return { geometry, bounds };
}
