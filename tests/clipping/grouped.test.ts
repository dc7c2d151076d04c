import { expect, test } from 'vitest';
import { grouped } from '../../src/lib/clipping/grouped.ts';

test('rows stand with those that they have something in common with, in their order', () => {
  const rows = ['Beijing', 'Paris', 'Brussels', 'Pékin'];
  expect([...grouped(rows, (name) => name[0])]).toEqual([
    ['B', ['Beijing', 'Brussels']],
    ['P', ['Paris', 'Pékin']]
  ]);
  expect(grouped([], String).size).toBe(0);
});
