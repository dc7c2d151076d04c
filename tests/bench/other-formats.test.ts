import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { tableFromIPC } from '@uwdata/flechette';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CHART_COLUMNS } from '../../src/bench/brush/chart-bytes.ts';
import { arrowFile, otherFormats } from '../../src/bench/brush/other-formats.ts';
import { parquetFile } from '../../src/lib/columns/parquet-file.ts';
import { readCorpus } from '../../src/lib/columns/read-corpus.ts';
import type { OpenFile } from '../../src/lib/columns/read-corpus.ts';
import { METADATA_KEY, QUERIED_TABLES, TABLES } from '../../src/lib/schema.ts';
import type { QueriedTable } from '../../src/lib/schema.ts';
import { METADATA, parquetPath, writeDataset } from '../fixtures/parquet.ts';
import { SMALL_CORPUS } from '../fixtures/small-corpus.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'formats-'));
  await writeDataset(folder, SMALL_CORPUS);
});
afterAll(() => rm(folder, { recursive: true }));

const mapped = (columnsOf: (table: QueriedTable) => readonly string[]) =>
  Object.fromEntries(QUERIED_TABLES.map((table) => [table, columnsOf(table)])) as typeof CHART_COLUMNS;

/** The dataset again, with these columns only. */
async function reduced(columns: Record<QueriedTable, readonly string[]>): Promise<OpenFile> {
  const dir = await mkdtemp(join(folder, 'reduced-'));
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const json = JSON.stringify(METADATA).replaceAll("'", "''");
  for (const [table, names] of Object.entries(columns) as [QueriedTable, readonly string[]][])
    await connection.run(`COPY (SELECT ${names.map((name) => `"${name}"`).join(', ')}
      FROM read_parquet('${parquetPath(folder, table)}')) TO '${parquetPath(dir, table)}'
      (FORMAT parquet, COMPRESSION zstd, KV_METADATA { ${METADATA_KEY}: '${json}' })`);
  connection.closeSync();
  instance.closeSync();
  return async (table) => {
    const bytes = new Uint8Array(await readFile(parquetPath(dir, table)));
    return parquetFile(bytes.length, (start, end) => Promise.resolve(bytes.slice(start, end)));
  };
}

it('the columns that are measured are those that the charts answer from, no more and no fewer', async () => {
  const whole = await readCorpus(await reduced(mapped((table) => Object.keys(TABLES[table]))));
  expect(await readCorpus(await reduced(CHART_COLUMNS))).toEqual(whole);
  for (const table of ['clippings', 'mentions', 'actions'] as const)
    for (const name of CHART_COLUMNS[table]) {
      const fewer = CHART_COLUMNS[table].filter((other) => other !== name);
      await expect(readCorpus(await reduced({ ...CHART_COLUMNS, [table]: fewer })), name).rejects.toThrow();
    }
});

it('the columns of all tables are added up', async () => {
  const all = await otherFormats(folder, CHART_COLUMNS);
  const one = await otherFormats(folder, { clippings: ['outlet'] });
  expect([all.csv > one.csv, all.arrow > one.arrow, one.csv > 0, one.arrow > 0]).toEqual(Array(4).fill(true));
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
