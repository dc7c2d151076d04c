import { DuckDBInstance } from '@duckdb/node-api';
import type { DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countRange, distinctDays, rangeTable } from '../../src/lib/brush/range-counts.ts';
import type { Edges } from '../../src/lib/brush/range-counts.ts';
import { seeded } from '../fixtures/random.ts';

/** A period of an item in days, both ends included. */
interface Period {
  item: number;
  first: number;
  final: number;
}
/** An item's value, with a weight. */
interface Has {
  item: number;
  value: number;
  weight: number;
}

let connection: DuckDBConnection;
beforeAll(async () => {
  connection = await (await DuckDBInstance.create(':memory:')).connect();
});
afterAll(() => connection.closeSync());

describe('counts in ranges of days', () => {
  it.each([
    { name: 'single days', items: 300, days: 60, most: 4, longest: 1, values: 7 },
    { name: 'periods that overlap and touch', items: 200, days: 90, most: 5, longest: 31, values: 5 },
    { name: 'more values than days', items: 400, days: 12, most: 3, longest: 3, values: 150 },
    { name: 'many gaps', items: 2000, days: 400, most: 8, longest: 4, values: 3 },
    { name: 'one item', items: 1, days: 30, most: 6, longest: 2, values: 1 },
    { name: 'nothing', items: 0, days: 30, most: 6, longest: 2, values: 1 }
  ])('are those of COUNT(DISTINCT …): $name', async ({ items, days, most, longest, values }) => {
    const random = seeded(items + days);
    const upTo = (n: number) => Math.floor(random() * n);
    const periods: Period[] = [];
    const has: Has[] = [];
    for (let item = 0; item < items; item++) {
      for (let k = upTo(most + 1); k > 0; k--) {
        const first = upTo(days) - 20;
        periods.push({ item, first, final: first + upTo(longest) });
      }
      for (const value of new Set([upTo(values), upTo(values)]))
        has.push({ item, value, weight: 1 + upTo(5) });
    }
    await fill(periods, has);
    const counts = rangeTable(
      edgesOf(periods, has, ({ weight }) => weight),
      values
    );
    const once = rangeTable(
      edgesOf(periods, has, () => 1),
      values
    );
    const out = new Int32Array(values);
    for (let i = 0; i < 60; i++) {
      const from = random() < 0.1 ? null : upTo(days + 20) - 30;
      const to = random() < 0.1 ? null : Math.max(from ?? -30, upTo(days + 60) - 30);
      const { n, sum } = await asked(from, to, values);
      const label = `${from}…${to}`;
      countRange(once, from, to, out);
      expect(Array.from(out), label).toEqual(n);
      countRange(counts, from, to, out);
      expect(Array.from(out), label).toEqual(sum);
    }
  });
});

async function fill(periods: Period[], has: Has[]): Promise<void> {
  await connection.run('CREATE OR REPLACE TABLE periods (item INTEGER, first INTEGER, final INTEGER)');
  await connection.run('CREATE OR REPLACE TABLE has (item INTEGER, value INTEGER, weight INTEGER)');
  const tuples = (rows: number[][]) => rows.map((row) => `(${row.join(',')})`).join(',');
  if (periods.length > 0)
    await connection.run(
      `INSERT INTO periods VALUES ${tuples(periods.map(({ item, first, final }) => [item, first, final]))}`
    );
  if (has.length > 0)
    await connection.run(
      `INSERT INTO has VALUES ${tuples(has.map(({ item, value, weight }) => [item, value, weight]))}`
    );
}

async function asked(from: number | null, to: number | null, values: number) {
  const reader = await connection.runAndReadAll(`
    SELECT value, count(DISTINCT item)::INTEGER AS n, sum(weight)::INTEGER AS sum FROM has
    WHERE item IN (SELECT item FROM periods WHERE final >= ${from ?? -1e6} AND first <= ${to ?? 1e6})
    GROUP BY value`);
  const n = Array<number>(values).fill(0);
  const sum = Array<number>(values).fill(0);
  for (const [value, count, total] of reader.getRows() as [number, number, number][]) {
    n[value] = count;
    sum[value] = total;
  }
  return { n, sum };
}

/** The edges of items by the definition, item by item. */
function edgesOf(periods: Period[], has: Has[], weightOf: (row: Has) => number): Edges {
  const opened: number[][] = [];
  const closed: number[][] = [];
  const gaps: number[][] = [];
  for (const row of has) {
    const own = periods.filter(({ item }) => item === row.item).sort((a, b) => a.first - b.first);
    const [earliest] = own;
    if (!earliest) continue;
    let end = earliest.final;
    for (const { first, final } of own) {
      if (first > end + 1) gaps.push([end, first, row.value, weightOf(row)]);
      end = Math.max(end, final);
    }
    opened.push([earliest.first, row.value, weightOf(row)]);
    closed.push([end, row.value, weightOf(row)]);
  }
  const visit = (rows: number[][]) => (edge: (day: number, value: number, n: number) => void) => {
    for (const [day = 0, value = 0, n = 0] of rows) edge(day, value, n);
  };
  const column = (rows: number[][], i: number) => rows.map((row) => row[i] ?? 0);
  return {
    days: distinctDays([column(opened, 0), column(closed, 0), column(gaps, 0), column(gaps, 1)]),
    opened: visit(opened),
    closed: visit(closed),
    gaps(gap) {
      for (const [from = 0, to = 0, value = 0, n = 0] of gaps) gap(from, to, value, n);
    }
  };
}
