/** A rectangle in layout px. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Whether two boxes share an area, or come nearer than `gap`. */
export function overlaps(a: Box, b: Box, gap = 0): boolean {
  return (
    a.x < b.x + b.width + gap &&
    b.x < a.x + a.width + gap &&
    a.y < b.y + b.height + gap &&
    b.y < a.y + a.height + gap
  );
}

function contains(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** A label that may stand in any of several places, best first; those behind the one that it gets are not asked for. */
export interface Label<T> {
  item: T;
  places: Iterable<Box>;
}

/**
 * Greedy placement: labels in the order given, the most important first, each in the first of its places that stays
 * inside `frame` and clear of `obstacles` and of labels already placed. Returns the place's index and box; labels
 * without a free place are missing from the result.
 */
export function placeLabels<T>(
  labels: readonly Label<T>[],
  obstacles: readonly Box[],
  frame: Box,
  gap = 2
): Map<T, { place: number; box: Box }> {
  const taken = [...obstacles];
  const placed = new Map<T, { place: number; box: Box }>();
  for (const { item, places } of labels) {
    let place = 0;
    for (const box of places) {
      if (contains(frame, box) && !taken.some((other) => overlaps(box, other, gap))) {
        taken.push(box);
        placed.set(item, { place, box });
        break;
      }
      place++;
    }
  }
  return placed;
}
