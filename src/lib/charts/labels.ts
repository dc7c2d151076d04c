/** A rectangle in layout px. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
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
  const taken = new Taken(gap);
  for (const box of obstacles) taken.add(box);
  const placed = new Map<T, { place: number; box: Box }>();
  for (const { item, places } of labels) {
    let place = 0;
    for (const box of places) {
      if (contains(frame, box) && taken.isClear(box)) {
        taken.add(box);
        placed.set(item, { place, box });
        break;
      }
      place++;
    }
  }
  return placed;
}

/** What a label has to be clear of by `gap` px, as plain numbers: a map compares a million times while it is drawn once. */
class Taken {
  readonly #gap: number;
  /** Of each box its left, right, upper and lower edge, one after the other. */
  readonly #edges: number[] = [];

  constructor(gap: number) {
    this.#gap = gap;
  }

  add({ x, y, width, height }: Box): void {
    this.#edges.push(x, x + width, y, y + height);
  }

  isClear({ x, y, width, height }: Box): boolean {
    const [edges, gap] = [this.#edges, this.#gap];
    const [right, bottom] = [x + width + gap, y + height + gap];
    for (let i = 0; i + 3 < edges.length; i += 4) {
      if ((edges[i] as number) >= right || x >= (edges[i + 1] as number) + gap) continue;
      if ((edges[i + 2] as number) < bottom && y < (edges[i + 3] as number) + gap) return false;
    }
    return true;
  }
}
