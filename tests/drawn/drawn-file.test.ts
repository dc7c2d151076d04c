import { expect, it } from 'vitest';
import { drawnFile, drawnFileCount } from '../../src/lib/drawn/drawn-file.ts';

it('a set has as many files as hold its pages, some in each, and one at least', () => {
  expect(drawnFileCount('clippings', 0)).toBe(1);
  expect(drawnFileCount('clippings', 17)).toBe(2);
  expect(drawnFileCount('names', 17)).toBe(5);
});

it('pages are spread over all files, evenly enough that none is three times as long as another should be', () => {
  const count = drawnFileCount('clippings', 16_000);
  const sizes = new Map<string, number>();
  for (let i = 0; i < 16_000; i++) {
    const file = drawnFile('clippings', (i * 2_654_435_761).toString(16), count);
    sizes.set(file, (sizes.get(file) ?? 0) + 1);
  }
  expect(sizes.size).toBe(count);
  expect(Math.max(...sizes.values())).toBeLessThan(3 * 16);
});
