import { describe, expect, it } from 'vitest';
import { fitConfidence } from '../../src/evaluate/fit.ts';

const tally = (right: number, seen: number) => ({ right, seen });

describe('fitted confidence', () => {
  it('goes by what was seen where much was seen', () => {
    const [first = 0, second = 0] = fitConfidence([tally(950, 1000), tally(700, 1000)]);
    expect(first).toBeCloseTo(0.95, 1.9);
    expect(second).toBeCloseTo(0.7, 1.9);
  });

  it('falls from class to class even where nothing was seen', () => {
    const fitted = fitConfidence([tally(45, 50), tally(0, 0), tally(0, 0)]);
    expect(fitted[1]).toBeLessThan(fitted[0] ?? 0);
    expect(fitted[2]).toBeLessThan(fitted[1] ?? 0);
  });

  it('never rises: classes that contradict the order share their mean', () => {
    const [first, second, third = 1] = fitConfidence([tally(80, 100), tally(100, 100), tally(10, 50)]);
    expect(first).toBe(second);
    expect(first).toBeCloseTo(0.9, 1);
    expect(third).toBeLessThan(0.3);
  });

  it.each([
    [[tally(0, 0), tally(0, 0)]],
    [[tally(0, 40), tally(0, 40)]],
    [[tally(900, 900), tally(900, 900), tally(0, 1)]],
    [[tally(1, 1), tally(0, 9), tally(5, 5), tally(0, 0), tally(30, 31)]]
  ])('stays between 0.05 and 0.99, falls, and is the same again: %j', (tallies) => {
    const fitted = fitConfidence(tallies);
    expect(fitted).toEqual(fitConfidence(tallies));
    expect(fitted).toHaveLength(tallies.length);
    expect(fitted).toEqual([...fitted].sort((a, b) => b - a));
    expect(Math.min(...fitted)).toBeGreaterThanOrEqual(0.05);
    expect(Math.max(...fitted)).toBeLessThanOrEqual(0.99);
  });

  it('is certain of nothing, however often it was right', () => {
    expect(fitConfidence([tally(1e6, 1e6)])).toEqual([0.99]);
  });
});
