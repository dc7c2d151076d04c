import type { PlaceRow } from '../queries/place-spread.ts';
import { CLOSEST, FIT, frameBounds } from './map-frame.ts';
import type { Bounds, Frame } from './map-frame.ts';
import { project } from './map-projection.ts';
import { framesOf } from './map-shapes.ts';
import { middle, pinchPlacing } from './pinch.ts';
import type { Pinch } from './pinch.ts';

/**
 * The frame of a map whose part between two fingers, on an inset or else on its main frame, lies between them at last; no closer than a
 * town. Zoomed out as far as the fit it is the fit. `given` where the drawing has no coasts that say where it lies.
 */
export function pinchedFrame(svg: Element, rows: readonly PlaceRow[], pinch: Pinch, given: Frame): Frame {
  const frames = framesOf(svg);
  const [main] = frames;
  const [x, y] = middle(pinch.from);
  if (!main) return given;
  const isTouched = ({ box }: typeof main) =>
    x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
  const touched = frames.findLast(isTouched) ?? main;
  const { projection } = project(touched.bounds, touched.box);
  const bottom = Math.max(...frames.map(({ box }) => box.y + box.height));
  const box = { ...main.box, height: bottom - main.box.y };
  const placed = pinchPlacing(pinch);
  const degrees = (px: number, py: number): [number, number] | null => {
    const at = projection.invert?.([(px - placed.x) / placed.scale, (py - placed.y) / placed.scale]);
    return at && at.every(Number.isFinite) ? at : null;
  };
  const [centreX, centreY] = [box.x + box.width / 2, box.y + box.height / 2];
  const centre = degrees(centreX, centreY);
  const [west, east] = [degrees(box.x, centreY), degrees(box.x + box.width, centreY)];
  const [south, north] = [degrees(centreX, box.y + box.height), degrees(centreX, box.y)];
  if (!centre || !west || !east || !south || !north || east[0] <= west[0]) return FIT;
  const width = Math.max(CLOSEST, east[0] - west[0]);
  const height = Math.max(CLOSEST, north[1] - south[1]);
  return placed.scale < 1 && isAsFar({ width, height }, frameBounds(FIT, rows))
    ? FIT
    : boxAround(centre, width, height);
}

function isAsFar(
  { width, height }: { width: number; height: number },
  [[west, south], [east, north]]: Bounds
): boolean {
  return width >= east - west || height >= north - south;
}

function boxAround([x, y]: [number, number], width: number, height: number): Frame {
  const south = Math.max(-58, Math.min(80 - height, y - height / 2));
  return {
    kind: 'box',
    bounds: [
      [x - width / 2, south],
      [x + width / 2, south + height]
    ]
  };
}
