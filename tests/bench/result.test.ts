import { expect, test } from 'vitest';
import { benchResult } from '../../src/bench/result.ts';
import { benchTable } from '../../src/bench/table.ts';

const measured = { bench: 'extract', n: 2_000_000, metric: 'prose', unit: 'MB/s' };

test('a goal may be for the value or for the ratio to the peer', () => {
  const peer = { name: 'other', value: 4 };
  const fast = benchResult({ ...measured, value: 16, peer, goal: { of: 'value', atLeast: 15 } });
  expect(fast).toMatchObject({ ratio: 4, goal: '≥ 15', met: true });
  const faster = benchResult({ ...measured, value: 16, peer, goal: { of: 'ratio', atLeast: 5 } });
  expect(faster).toMatchObject({ ratio: 4, goal: '≥ 5 ×', met: false });
});

test('what took too long to measure has not met its goal', () => {
  const result = benchResult({ ...measured, value: null, goal: { of: 'value', atMost: 1 } });
  expect(result).toMatchObject({ value: null, ratio: null, met: false });
  expect(benchTable([result])).toContain('too slow');
});

test('a peer that took too long is slower, but nobody knows how many times', () => {
  const result = { ...measured, value: 4, peer: { name: 'other', value: null }, less: true };
  expect(benchResult({ ...result, goal: { of: 'ratio', atLeast: 1 } }).met).toBe(true);
  expect(benchResult({ ...result, goal: { of: 'ratio', atLeast: 5 } }).met).toBeNull();
});

test('the table aligns its columns and shows three figures', () => {
  const peer = { name: 'other', value: 0.123456 };
  const [head, line] = benchTable([benchResult({ ...measured, value: 12.3456, peer })]).split('\n');
  expect(line).toBe('extract  2,000,000  prose  12.3 MB/s  other 0.123  100 ×');
  expect(head?.indexOf('what')).toBe(line?.indexOf('prose'));
});

test('of times and sizes less is better: the ratio is how many times less than the peer', () => {
  const peer = { name: 'crossfilter2', value: 20 };
  const measured = { bench: 'b', n: 1, metric: 'm', value: 4, unit: 'ms', peer, less: true };
  expect(benchResult({ ...measured, goal: { of: 'ratio', atLeast: 5 } })).toMatchObject({
    ratio: 5,
    met: true
  });
  expect(benchResult(measured)).not.toHaveProperty('less');
});
