import { describe, expect, it } from 'vitest';
import { f1Of, shareOf } from '../../src/evaluate/share.ts';
import { wilson } from '../../src/evaluate/wilson.ts';
import { seeded } from '../fixtures/random.ts';

const each = (n: number, hits: number, of: number) => Array.from({ length: n }, () => ({ hits, of }));

/** The middle 95 % of F1 in 2,000 samples of as many clippings, drawn with replacement. */
function bootstrap(clippings: readonly { hits: number; errors: number }[]): { low: number; high: number } {
  const random = seeded(1);
  const drawn = Array.from({ length: 2000 }, () => {
    let [hits, errors] = [0, 0];
    for (let i = 0; i < clippings.length; i++) {
      const clipping = clippings[Math.floor(random() * clippings.length)];
      hits += clipping?.hits ?? 0;
      errors += clipping?.errors ?? 0;
    }
    return (2 * hits) / (2 * hits + errors);
  }).sort((a, b) => a - b);
  return { low: drawn[50] ?? 0, high: drawn[1949] ?? 1 };
}

describe('a share with its interval', () => {
  it('is Wilson’s for single tries', () => {
    const { interval } = shareOf([...each(30, 1, 1), ...each(10, 0, 1)]);
    const { low, high } = wilson(30, 40);
    expect(interval.low).toBeCloseTo(low, 2);
    expect(interval.high).toBeCloseTo(high, 2);
  });

  it('is wider where the errors of a clipping come together than where they are spread', () => {
    const together = shareOf([...each(6, 5, 5), ...each(2, 0, 5)]);
    const spread = shareOf([...each(2, 3, 5), ...each(6, 4, 5)]);
    expect(together.value).toBe(spread.value);
    const width = ({ interval: { low, high } }: typeof together) => high - low;
    expect(width(together)).toBeGreaterThan(1.5 * width(spread));
  });

  it('has a width where nothing was wrong, and is unknown where nothing was tried', () => {
    expect(shareOf(each(50, 1, 1)).interval.low).toBeCloseTo(0.9287, 3);
    expect(shareOf([])).toEqual({ value: null, interval: { low: 0, high: 1 }, hits: 0, of: 0 });
    expect(shareOf(each(3, 0, 0)).value).toBeNull();
  });

  it('carries its goal', () => {
    expect(shareOf(each(1, 1, 1), 0.9).goal).toBe(0.9);
    expect(shareOf(each(1, 1, 1))).not.toHaveProperty('goal');
  });
});

describe('F1', () => {
  const of = (hits: number, errors: number) => ({ hits, of: hits, errors });

  it('is twice the right ones over what was found and what was there', () => {
    expect(f1Of([of(8, 2)]).value).toBeCloseTo(16 / 18, 12);
  });

  it('has the interval that a bootstrap over clippings gives, where there are errors enough for one', () => {
    const random = seeded(7);
    const clippings = Array.from({ length: 200 }, () => {
      const hits = Math.floor(random() * 4);
      return of(hits, random() < 0.3 ? 1 + Math.floor(random() * 2) : 0);
    });
    const { interval } = f1Of(clippings);
    const drawn = bootstrap(clippings);
    expect(interval.low).toBeCloseTo(drawn.low, 1.7);
    expect(interval.high).toBeCloseTo(drawn.high, 1.7);
  });

  it('has an interval where there are no errors, and a bootstrap would have none', () => {
    const clippings = Array.from({ length: 50 }, () => of(1, 0));
    expect(bootstrap(clippings)).toEqual({ low: 1, high: 1 });
    expect(f1Of(clippings).interval.low).toBeLessThan(0.97);
  });
});
