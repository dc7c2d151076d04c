import { expect, it } from 'vitest';
import { wilson } from '../../src/evaluate/wilson.ts';

it('gives the interval of the textbook', () => {
  const { low, high } = wilson(81, 263);
  expect(low).toBeCloseTo(0.2553, 4);
  expect(high).toBeCloseTo(0.3662, 4);
});

it('is not empty where all hit, and stays below 1', () => {
  const { low, high } = wilson(50, 50);
  expect(low).toBeCloseTo(0.9287, 4);
  expect(high).toBeCloseTo(1, 12);
});

it('knows nothing where nothing was tried', () => {
  expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
});
