export type Point = readonly [x: number, y: number];
type Fingers = readonly [Point, Point];

/** Where two fingers began and where they have come to, in layout px of a drawing. */
export interface Pinch {
  from: Fingers;
  to: Fingers;
}

/** How a drawing is moved so that what lay between the fingers lies between them again: its px times `scale`, then moved. */
export function pinchPlacing({ from, to }: Pinch): { scale: number; x: number; y: number } {
  const scale = Math.max(1, distance(to)) / Math.max(1, distance(from));
  const [[fromX, fromY], [toX, toY]] = [middle(from), middle(to)];
  return { scale, x: toX - fromX * scale, y: toY - fromY * scale };
}

/** The point between two fingers. */
export function middle([[ax, ay], [bx, by]]: Fingers): Point {
  return [(ax + bx) / 2, (ay + by) / 2];
}

function distance([[ax, ay], [bx, by]]: Fingers): number {
  return Math.hypot(bx - ax, by - ay);
}
