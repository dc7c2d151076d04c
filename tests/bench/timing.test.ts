import { expect, test } from 'vitest';
import { exponentOf, median, secondsOf } from '../../src/bench/timing.ts';

test('the median stands in the middle, and between the two middle ones of an even number', () => {
  expect(median([5, 1, 3])).toBe(3);
  expect(median([4, 1, 3, 2])).toBe(2.5);
});

test('time that doubles with the size has exponent 1, time that quadruples 2', () => {
  const grown = (factor: number) => [1, 2, 4].map((size, i) => ({ size, seconds: 0.1 * factor ** i }));
  expect(exponentOf(grown(2))).toBeCloseTo(1);
  expect(exponentOf(grown(4))).toBeCloseTo(2);
});

test('what runs fast is run three times to warm up, then seven times to measure', () => {
  let runs = 0;
  expect(secondsOf(() => runs++)).toBeGreaterThanOrEqual(0);
  expect(runs).toBe(10);
});
