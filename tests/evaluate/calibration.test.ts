import { expect, it } from 'vitest';
import { calibrationOf } from '../../src/evaluate/calibration.ts';

const predictions = (n: number, right: number, confidence: number) =>
  Array.from({ length: n }, (_, clipping) => ({ clipping, confidence, right: clipping < right }));

it('finds no error where confidence is the share that is right', () => {
  const { bins, brier, error, n } = calibrationOf([...predictions(10, 9, 0.9), ...predictions(10, 6, 0.6)]);
  expect(n).toBe(20);
  expect(bins.map(({ n, predicted, observed }) => [n, predicted, observed.value])).toEqual([
    [10, expect.closeTo(0.6), 0.6],
    [10, expect.closeTo(0.9), 0.9]
  ]);
  expect(error).toBeCloseTo(0, 12);
  expect(brier).toBeCloseTo((0.09 + 0.24) / 2, 12);
});

it('weighs the error of each bin by what lies in it', () => {
  expect(calibrationOf([...predictions(30, 30, 0.9), ...predictions(10, 5, 0.75)]).error).toBeCloseTo(
    (30 * 0.1 + 10 * 0.25) / 40,
    12
  );
});

it('has a place for certainty, and an interval around what was right', () => {
  const [bin] = calibrationOf(predictions(4, 4, 1)).bins;
  expect(bin).toMatchObject({ from: 0.95, to: 1, n: 4, predicted: 1 });
  expect(bin?.observed.interval.low).toBeCloseTo(0.51, 2);
});

it('says nothing about nothing', () => {
  expect(calibrationOf([])).toEqual({ n: 0, bins: [], brier: null, error: null });
});
