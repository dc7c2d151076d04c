/** How far from its middle a symbol is hit, in px, to each side. */
export interface Reach {
  left: number;
  right: number;
  up: number;
  down: number;
}

/** A symbol by its middle and its size, in px. */
export interface Disc {
  x: number;
  y: number;
  radius: number;
}

/** What a finger needs, in px, across and down (WCAG 2.2, 2.5.8). */
const FINGER = 24;

/**
 * The reach of a symbol among `all` (it may be one of them): its own size, at least what a finger needs, but only half of the way to
 * a neighbour, so that whoever points at one of two symbols side by side does not pick the other. What is lost towards a neighbour is
 * given on the other side; between two that leave less than a finger needs, the nearer gives less. Of symbols in the very same place,
 * the upper one is hit.
 */
export function reachAmong(one: Disc, all: readonly Disc[]): Reach {
  const free = { left: Infinity, right: Infinity, up: Infinity, down: Infinity };
  for (const other of all) {
    const [dx, dy] = [other.x - one.x, other.y - one.y];
    if (dx === 0 && dy === 0) continue;
    const isBeside = Math.abs(dx) >= Math.abs(dy);
    const side = isBeside ? (dx < 0 ? 'left' : 'right') : dy < 0 ? 'up' : 'down';
    free[side] = Math.min(free[side], Math.max(Math.abs(dx), Math.abs(dy)) / 2);
  }
  const half = Math.max(FINGER / 2, one.radius);
  const [left, right] = shared(half, free.left, free.right);
  const [up, down] = shared(half, free.up, free.down);
  return { left, right, up, down };
}

/** How far to one side and to the other, where so much is free on each. */
function shared(half: number, before: number, behind: number): [number, number] {
  const first = Math.min(before, Math.max(half, FINGER - Math.min(half, behind)));
  const second = Math.min(behind, Math.max(half, FINGER - first));
  const wider = Math.max(1, FINGER / (first + second));
  return [first * wider, second * wider];
}
