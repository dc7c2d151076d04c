import { geoEqualEarth, geoMercator, geoPath } from 'd3';
import type { GeoContext, GeoProjection } from 'd3';
import type { Shape } from './geography.ts';
import type { Box } from './labels.ts';
import type { Bounds } from './map-frame.ts';
import { intersects } from './map-frame.ts';

/** Frames narrower than this, in degrees, are drawn in Mercator, which keeps shapes; wider ones in equal areas. */
const CLOSE = 40;
/** Path data counts in half px: whole numbers of one digit, which take a third of the room. Draw it scaled by this. */
export const PATH_UNIT = 0.5;
/** In px: points nearer to the last one are left out, and so are rings that would be specks. */
const DETAIL = 1.5;
const SPECK = 2.2;

/** A frame on the page: where degrees fall, in layout px. */
export interface Projected {
  box: Box;
  bounds: Bounds;
  projection: GeoProjection;
  point(longitude: number, latitude: number): [number, number];
  /** The degrees that are in sight: at least `bounds`, and what the shape of the box adds. */
  visible: Bounds;
}

/** Fits the bounds into the box, in a projection that suits their size. */
export function project(bounds: Bounds, box: Box): Projected {
  const projection = projectionFor(bounds);
  const area = extent(projection, bounds);
  const scale = Math.min(box.width / area.width, box.height / area.height);
  projection
    .scale(scale)
    .translate([
      box.x + box.width / 2 - (area.x + area.width / 2) * scale,
      box.y + box.height / 2 - (area.y + area.height / 2) * scale
    ])
    .clipExtent([
      [box.x, box.y],
      [box.x + box.width, box.y + box.height]
    ]);
  return {
    box,
    bounds,
    projection,
    point: (longitude, latitude) => projection([longitude, latitude]) ?? [NaN, NaN],
    visible: visibleBounds(projection, bounds, box)
  };
}

/** Height of the bounds when they are `width` px wide. */
export function naturalHeight(bounds: Bounds, width: number): number {
  const area = extent(projectionFor(bounds), bounds);
  return (area.height / area.width) * width;
}

/** How a frame is laid on another of the same bounds: its px times `scale`, then moved. */
export interface Placing {
  scale: number;
  x: number;
  y: number;
}

/** How `sheet` has to be laid on `frame` for every degree to fall where it does there. */
export function placing(sheet: Projected, frame: Projected): Placing {
  const scale = frame.projection.scale() / sheet.projection.scale();
  const [fromX, fromY] = sheet.projection.translate();
  const [toX, toY] = frame.projection.translate();
  return { scale, x: toX - fromX * scale, y: toY - fromY * scale };
}

/** In px that a sheet may end short of its frame, and how much coarser than the frame's own its shapes may be. */
const SHORT = 0.75;
const COARSER = 1.26;

/** Whether a sheet of the same bounds has what is in sight of a frame, fine enough to be laid on it. */
export function covers(sheet: Projected, frame: Projected): boolean {
  const { scale, x, y } = placing(sheet, frame);
  const { box } = sheet;
  const [left, top] = [box.x * scale + x, box.y * scale + y];
  return (
    scale <= COARSER &&
    left <= frame.box.x + SHORT &&
    top <= frame.box.y + SHORT &&
    left + box.width * scale >= frame.box.x + frame.box.width - SHORT &&
    top + box.height * scale >= frame.box.y + frame.box.height - SHORT
  );
}

/** Coasts, borders or countries within the frame as path data in `PATH_UNIT`s, without what is too small to see. */
export function pathData({ projection, visible }: Projected, shapes: readonly Shape[]): string {
  const lines = new Lines();
  const path = geoPath(projection, lines);
  for (const { geometry, bounds } of shapes) if (intersects(bounds, visible)) path(geometry);
  return lines.toString();
}

/**
 * Whether a label lies on the part of a country around a point, given the country as path data: its middle and the middles of
 * its halves do. Null where the point is not in the country.
 */
export function mainlandTest(
  path: string,
  [x0, y0]: [x: number, y: number]
): ((label: Box) => boolean) | null {
  const rings = ringsOf(path);
  const around = rings.filter((ring) => isOdd(crossings(ring, y0), x0));
  const [mainland] = around;
  if (!mainland || around.length % 2 === 0) return null;
  // The places that a label is tried in lie on few lines: what each crosses is looked for once.
  const lines = new Map<number, { own: number[]; all: number[] }>();
  const lineAt = (y: number) => {
    let line = lines.get(y);
    if (!line) {
      line = { own: crossings(mainland, y), all: rings.flatMap((ring) => crossings(ring, y)) };
      lines.set(y, line);
    }
    return line;
  };
  return ({ x, y, width, height }) => {
    const { own, all } = lineAt(y + height / 2);
    return [0.25, 0.5, 0.75].every((part) => isOdd(own, x + width * part) && isOdd(all, x + width * part));
  };
}

/** Its corners, and between which heights they lie. */
interface Ring {
  points: readonly [number, number][];
  top: number;
  bottom: number;
}

/** The rings in path data that `pathData` has written, in px. */
function ringsOf(path: string): Ring[] {
  return path
    .split('M')
    .slice(1)
    .map((ring) => {
      const steps = (ring.match(/-?\d+/g) ?? []).map((step) => Number(step) * PATH_UNIT);
      const points: [number, number][] = [];
      let [x, y] = [0, 0];
      let [top, bottom] = [Infinity, -Infinity];
      for (let i = 0; i + 1 < steps.length; i += 2) {
        x += steps[i] ?? 0;
        y += steps[i + 1] ?? 0;
        [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
        points.push([x, y]);
      }
      return { points, top, bottom };
    });
}

/** Where a level line crosses a ring. */
function crossings({ points, top, bottom }: Ring, y: number): number[] {
  // Of most islands no more has to be known.
  if (y < top || y > bottom) return [];
  const xs: number[] = [];
  let [xb, yb] = points.at(-1) ?? [0, 0];
  for (const [xa, ya] of points) {
    if (ya > y !== yb > y) xs.push(xa + ((y - ya) / (yb - ya)) * (xb - xa));
    [xb, yb] = [xa, ya];
  }
  return xs;
}

/** Whether a point on that line is inside: a ray to its right crosses an odd number of times, of several rings those that hold it. */
function isOdd(crossings: readonly number[], x: number): boolean {
  let odd = false;
  for (const crossing of crossings) if (x < crossing) odd = !odd;
  return odd;
}

function projectionFor([[west, south], [east, north]]: Bounds): GeoProjection {
  const centre = (west + east) / 2;
  const close = east - west < CLOSE && north - south < CLOSE;
  return (close ? geoMercator() : geoEqualEarth()).rotate([-centre, 0]).scale(1).translate([0, 0]);
}

/** The bounds as a projection of scale 1 sees them, along their edges and middle. */
function extent(projection: GeoProjection, [[west, south], [east, north]]: Bounds): Box {
  const xs: number[] = [];
  const ys: number[] = [];
  for (let i = 0; i <= 16; i++) {
    for (const latitude of [south, (south + north) / 2, north, Math.max(south, Math.min(north, 0))]) {
      // The half degree keeps both ends of a whole circle on their own side of the map.
      const longitude = Math.min(west + ((east - west) * i) / 16, west + 359.5);
      const [x, y] = projection([longitude, latitude]) ?? [0, 0];
      xs.push(x);
      ys.push(y);
    }
  }
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

function visibleBounds(projection: GeoProjection, bounds: Bounds, box: Box): Bounds {
  const visible: Bounds = [[...bounds[0]], [...bounds[1]]];
  for (const [px, py] of [0, 0.25, 0.5, 0.75, 1].flatMap((u) => [0, 0.5, 1].map((v) => [u, v] as const))) {
    const position = projection.invert?.([box.x + box.width * px, box.y + box.height * py]);
    if (!position || position.some(Number.isNaN))
      return [
        [-180, -90],
        [190, 90]
      ];
    visible[0] = [Math.min(visible[0][0], position[0]), Math.min(visible[0][1], position[1])];
    visible[1] = [Math.max(visible[1][0], position[0]), Math.max(visible[1][1], position[1])];
  }
  return visible;
}

/** Collects what a geo path draws as rings and lines, and writes them in short relative steps. */
class Lines implements GeoContext {
  private lines: { points: [number, number][]; closed: boolean }[] = [];

  beginPath(): void {
    this.lines = [];
  }

  moveTo(x: number, y: number): void {
    this.lines.push({ points: [[x, y]], closed: false });
  }

  lineTo(x: number, y: number): void {
    this.lines.at(-1)?.points.push([x, y]);
  }

  /** For points, which no coast, border or country has. */
  arc(): void {}

  closePath(): void {
    const line = this.lines.at(-1);
    if (line) line.closed = true;
  }

  toString(): string {
    return this.lines.map(({ points, closed }) => lineData(points, closed)).join('');
  }
}

function lineData(points: readonly [number, number][], closed: boolean): string {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const size = Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
  if (size < (closed ? SPECK : 0.5)) return '';
  let data = '';
  let steps = -1;
  let [x0, y0] = [0, 0];
  points.forEach(([x, y], i) => {
    const isLast = i === points.length - 1 && !closed;
    if (i > 0 && !isLast && Math.hypot(x - x0, y - y0) < DETAIL) return;
    const [dx, dy] = [Math.round((x - x0) / PATH_UNIT), Math.round((y - y0) / PATH_UNIT)];
    data += i === 0 ? 'M' : data.endsWith('l') || dx < 0 ? '' : ' ';
    data += `${dx}${dy < 0 ? '' : ','}${dy}${i === 0 ? 'l' : ''}`;
    [x0, y0] = [x0 + dx * PATH_UNIT, y0 + dy * PATH_UNIT];
    steps++;
  });
  // Islets whose corners all fall within one step of the first leave no outline.
  return steps < 1 ? '' : data + (closed ? 'Z' : '');
}
