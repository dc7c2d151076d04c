import { describe, expect, test } from 'vitest';
import { reachAmong } from '../../src/lib/charts/map-reach.ts';

describe('a symbol is hit', () => {
  const small = { x: 50, y: 50, radius: 4 };

  test('by a finger, where it stands alone; and over its whole size, where it is large', () => {
    expect(reachAmong(small, [small])).toEqual({ left: 12, right: 12, up: 12, down: 12 });
    expect(reachAmong({ ...small, radius: 19 }, [])).toEqual({ left: 19, right: 19, up: 19, down: 19 });
  });

  test('up to half of the way to a neighbour, and as much further on the other side', () => {
    const below = { x: 53, y: 60, radius: 4 };
    expect(reachAmong(small, [small, below])).toEqual({ left: 12, right: 12, up: 19, down: 5 });
    expect(reachAmong(below, [small, below])).toEqual({ left: 12, right: 12, up: 5, down: 19 });
  });

  test('by a finger between two neighbours, too, and less towards the nearer', () => {
    const [left, right] = [
      { x: 30, y: 50, radius: 4 },
      { x: 60, y: 50, radius: 4 }
    ];
    expect(reachAmong(small, [left, small, right])).toEqual({ left: 16, right: 8, up: 12, down: 12 });
  });

  test('beside symbols in the very same place, as if it stood alone', () => {
    expect(reachAmong(small, [{ ...small }, small])).toEqual({ left: 12, right: 12, up: 12, down: 12 });
  });
});
