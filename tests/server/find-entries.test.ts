import { expect, it } from 'vitest';
import { mostReported } from '../../src/lib/server/find-entries.ts';

it('of more actions than are found by name, the most reported are, and among equals the newest', () => {
  const rows = Array.from({ length: 1500 }, (_, i) => ({
    date: i < 1400 ? `${2000 + Math.floor(i / 100)}-01-${String((i % 28) + 1).padStart(2, '0')}` : null,
    all_reports: i === 3 || i === 1499 ? 2 : 1
  }));
  const found = mostReported(rows);
  expect(found).toHaveLength(1000);
  expect(found[0]).toBe(rows[3]);
  expect(found.at(-1)).toBe(rows[1499]);
  expect(found.slice(1, -1).every(({ date }) => date !== null && date >= '2004')).toBe(true);
  expect(mostReported(rows.slice(0, 20))).toEqual(rows.slice(0, 20));
});
