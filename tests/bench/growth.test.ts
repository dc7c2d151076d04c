import { expect, it } from 'vitest';
import { growthSvg } from '../../src/bench/growth.ts';
import { benchResult } from '../../src/bench/result.ts';

it('growth is drawn of what was measured at several sizes, ours and the peer’s, and of nothing else', () => {
  const result = (metric: string, n: number, value: number | null, peer?: number) =>
    benchResult({
      ...{ bench: 'brush', less: true, n, metric, value, unit: 'ms' },
      ...(peer !== undefined && { peer: { name: 'crossfilter2', value: peer } })
    });
  const svg = growthSvg([
    result('click', 10, 1),
    result('click', 1000, 3),
    result('click', 10, 1, 2),
    result('click', 1000, 3, 40),
    result('none', 10, 0),
    result('none', 1000, 0),
    result('once', 10, 5),
    result('given up', 10, 7),
    result('given up', 1000, null)
  ]);
  expect(svg).toContain('click (ms)');
  expect(svg).toContain('ours 3');
  expect(svg).toContain('crossfilter2 40');
  expect(svg).toContain('ours 0<');
  expect(svg).not.toContain('once');
  expect(svg).not.toContain('given up');
});
