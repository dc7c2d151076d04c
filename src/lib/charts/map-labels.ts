import type { Box, Label } from './labels.ts';
import { placeLabels } from './labels.ts';

/** A symbol with the size of its label. */
export interface LabelledSpot {
  x: number;
  y: number;
  radius: number;
  label: { width: number; height: number };
}

/** Where a label stands; `leader` runs from the symbol's edge to it where they are not neighbours. */
export interface MapLabel {
  box: Box;
  leader: { x1: number; y1: number; x2: number; y2: number } | null;
}

const GAP = 4;
/** Distances of labels that need a leader, in px from the symbol's edge. */
const RINGS = [14, 24, 36, 50, 66];
const DIRECTIONS = [0, 1, -1, 2, -2, 3, -3, 4, 5, -5, 6, -6, 7, -7, 8].map((k) => {
  const angle = (k * Math.PI) / 8;
  return { dx: Math.cos(angle), dy: Math.sin(angle) };
});
const BESIDE = 8;

/** Labels for symbols in order of importance, inside the frame and clear of every symbol; those without room are left out. */
export function placeMapLabels<T extends LabelledSpot>(
  spots: readonly T[],
  frame: Box,
  obstacles: readonly Box[] = []
): Map<T, MapLabel> {
  const symbols = spots.map(({ x, y, radius }) => ({
    x: x - radius,
    y: y - radius,
    width: 2 * radius,
    height: 2 * radius
  }));
  const inner = { x: frame.x + 2, y: frame.y + 2, width: frame.width - 4, height: frame.height - 4 };
  const labels = spots.map((spot): Label<T> => ({ item: spot, places: placesOf(spot) }));
  const placed = placeLabels(labels, [...obstacles, ...symbols], inner, 2);
  return new Map(
    [...placed].map(([spot, { place, box }]) => [
      spot,
      { box, leader: place < BESIDE ? null : leader(spot, box) }
    ])
  );
}

/** Beside the symbol, then farther and farther from it. */
function* placesOf(spot: LabelledSpot): Generator<Box> {
  yield* beside(spot);
  yield* around(spot);
}

/** Right, left, above, below, and the corners. */
function beside({ x, y, radius, label: { width, height } }: LabelledSpot): Box[] {
  const d = radius + GAP;
  const c = radius * 0.72 + GAP;
  const box = (left: number, top: number): Box => ({ x: left, y: top, width, height });
  return [
    box(x + d, y - height / 2),
    box(x - d - width, y - height / 2),
    box(x - width / 2, y - d - height + 1),
    box(x - width / 2, y + d - 1),
    box(x + c, y - c - height / 2),
    box(x + c, y + c - height / 2),
    box(x - c - width, y - c - height / 2),
    box(x - c - width, y + c - height / 2)
  ];
}

function* around({ x, y, radius, label: { width, height } }: LabelledSpot): Generator<Box> {
  for (const ring of RINGS) {
    for (const { dx, dy } of DIRECTIONS) {
      const [px, py] = [x + dx * (radius + ring), y + dy * (radius + ring)];
      const left = Math.abs(dx) < 0.3 ? px - width / 2 : dx > 0 ? px : px - width;
      yield { x: left, y: py - height / 2, width, height };
    }
  }
}

function leader({ x, y, radius }: LabelledSpot, box: Box): MapLabel['leader'] {
  const x2 = Math.max(box.x - 1, Math.min(box.x + box.width + 1, x));
  const y2 = Math.max(box.y + 1, Math.min(box.y + box.height - 1, y));
  const length = Math.hypot(x2 - x, y2 - y);
  if (length <= radius) return null;
  return { x1: x + ((x2 - x) / length) * radius, y1: y + ((y2 - y) / length) * radius, x2, y2 };
}
