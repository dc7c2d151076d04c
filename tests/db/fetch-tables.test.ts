import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { fetchTables } from '../../src/lib/db/fetch-tables.ts';
import { openDataset, readMetadata } from '../../src/lib/server/native.ts';
import { QUERIED_TABLES } from '../../src/lib/schema.ts';
import type { QueriedTable } from '../../src/lib/schema.ts';
import { METADATA, parquetPath, writeDataset } from '../fixtures/parquet.ts';
import { SMALL_CORPUS } from '../fixtures/small-corpus.ts';

let dir: string;
let other: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'coupures-tables-'));
  other = await mkdtemp(join(tmpdir(), 'coupures-other-'));
  await writeDataset(dir, SMALL_CORPUS);
  await writeDataset(other, SMALL_CORPUS, { ...METADATA, dataset: 'def456' });
});
afterAll(async () => {
  await rm(dir, { recursive: true });
  await rm(other, { recursive: true });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function urls(folder: (table: QueriedTable) => string): Record<QueriedTable, string> {
  return Object.fromEntries(
    QUERIED_TABLES.map((table) => [table, parquetPath(folder(table), table)])
  ) as Record<QueriedTable, string>;
}

function serveFiles(): void {
  vi.stubGlobal('fetch', async (path: string) => new Response(await readFile(path)));
}

it('the tables of the charts come, and no others, in the order of the schema', async () => {
  serveFiles();
  const tables = await fetchTables(urls(() => dir));
  expect(tables.map(({ table, rows }) => [table, rows])).toEqual(
    QUERIED_TABLES.map((table) => [table, SMALL_CORPUS[table].length])
  );
});

it('files of two builds are not mixed', async () => {
  serveFiles();
  await expect(fetchTables(urls((table) => (table === 'actions' ? other : dir)))).rejects.toMatchObject({
    reason: 'bad-data',
    message: 'actions.parquet belongs to another dataset than the other files'
  });
});

it('the build opens the same files natively, with their metadata', async () => {
  const dataset = await openDataset(dir);
  expect(dataset.metadata).toEqual(METADATA);
  const rows = await dataset.run({
    sql: 'SELECT count(*) AS n, min(published) AS first, first(tags ORDER BY clipping) AS tags FROM clippings',
    params: []
  });
  expect(rows).toEqual([{ n: 8, first: '2020-11-05', tags: ['BrightCart'] }]);
  dataset.close();
});

it('a folder without a dataset is named, with what to do', async () => {
  await expect(readMetadata('/nowhere')).rejects.toThrow('no dataset in /nowhere: run `npm run data` first');
});
