import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { tableFromIPC } from '@uwdata/flechette';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chartData } from '../../src/bench/brush/chart-bytes.ts';
import { arrowFile, otherFormats } from '../../src/bench/brush/other-formats.ts';
import { parquetPath, writeDataset } from '../fixtures/parquet.ts';
import { SMALL_CORPUS } from '../fixtures/small-corpus.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'formats-'));
  await writeDataset(folder, SMALL_CORPUS);
});
afterAll(() => rm(folder, { recursive: true }));

it('columns that the charts need are measured in other formats, and no table is left out', async () => {
  const fetched = await chartData(folder);
  expect(Object.keys(fetched.columns).sort()).toEqual(['actions', 'clippings', 'entities', 'mentions']);
  expect(fetched.columns.clippings).toContain('outlet');
  const both = await otherFormats(folder, fetched);
  const fewer = await otherFormats(folder, { columns: { clippings: ['outlet'] } });
  expect(both.csv).toBeGreaterThan(fewer.csv);
  expect(both.arrow).toBeGreaterThan(fewer.arrow);
  expect(fewer.arrow).toBeGreaterThan(0);
});

it('an Arrow file holds the same values, whatever their type', async () => {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const names = ['clipping', 'date', 'type', 'targets', 'amount', 'confidence'];
  const file = await arrowFile(connection, { path: parquetPath(folder, 'actions'), table: 'actions', names });
  connection.closeSync();
  instance.closeSync();
  const rows = tableFromIPC(file, { useDate: true }).toArray() as Record<string, unknown>[];
  const plain = rows.map((row) => ({
    ...row,
    date: row.date instanceof Date ? row.date.toISOString().slice(0, 10) : row.date,
    targets: [...(row.targets as Iterable<string>)],
    confidence: Number((row.confidence as number).toFixed(4))
  }));
  expect(plain).toEqual(
    SMALL_CORPUS.actions.map(({ clipping, date, type, targets, amount, confidence }) => ({
      ...{ clipping, date, type, targets, amount, confidence }
    }))
  );
});
