import { expect, test } from 'vitest';
import { coresOf } from '../../src/bench/data-run.ts';

test('the cores that a run may be held on are read from what taskset says', () => {
  expect(coresOf("pid 4711's current affinity list: 0-2,5\n")).toEqual([0, 1, 2, 5]);
  expect(coresOf("pid 4711's current affinity list: 3\n")).toEqual([3]);
});
