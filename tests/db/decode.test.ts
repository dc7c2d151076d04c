import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Type } from '@uwdata/flechette';
import { tableFromIPC } from '@uwdata/flechette';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { decodeTable } from '../../src/lib/db/decode.ts';
import { rowsFromIPC } from '../../src/lib/db/rows.ts';
import { SCHEMA_VERSION, TABLE_NAMES, TABLES } from '../../src/lib/schema.ts';
import type { TableName } from '../../src/lib/schema.ts';
import { METADATA, parquetPath, writeDataset } from '../fixtures/parquet.ts';
import { SMALL_CORPUS } from '../fixtures/small-corpus.ts';

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'coupures-decode-'));
  await writeDataset(dir, SMALL_CORPUS);
});
afterAll(() => rm(dir, { recursive: true }));

async function read(table: TableName): Promise<ArrayBuffer> {
  return new Uint8Array(await readFile(parquetPath(dir, table))).buffer;
}

it.each(TABLE_NAMES)('%s comes out of Parquet with every value and null in place', async (table) => {
  const decoded = await decodeTable(table, await read(table));
  const rows = rowsFromIPC<Record<string, unknown>>(decoded.ipc).map((row) =>
    Object.fromEntries(
      Object.entries(TABLES[table]).map(([name, type]) => [
        name,
        type === 'DATE' && row[name] != null
          ? new Date(Number(row[name])).toISOString().slice(0, 10)
          : row[name]
      ])
    )
  );
  expect(decoded).toMatchObject({ table, rows: SMALL_CORPUS[table].length, dataset: METADATA.dataset });
  expect(rows).toEqual(SMALL_CORPUS[table].map((row) => rounded(row)));
});

it('columns keep the types of the schema, also where every value is null', async () => {
  const { ipc } = await decodeTable('clippings', await read('clippings'));
  const types = tableFromIPC(ipc).schema.fields.map(({ name, type }) => [name, type.typeId]);
  expect(Object.fromEntries(types)).toMatchObject({
    clipping: Type.Int,
    author: Type.Utf8,
    published: Type.Date,
    tags: Type.List,
    truncated: Type.Bool
  });
});

it('an empty table is a table', async () => {
  const empty = await mkdtemp(join(tmpdir(), 'coupures-empty-'));
  await writeDataset(empty, { ...SMALL_CORPUS, actions: [] });
  const parquet = new Uint8Array(await readFile(parquetPath(empty, 'actions'))).buffer;
  const decoded = await decodeTable('actions', parquet);
  expect(decoded.rows).toBe(0);
  expect(rowsFromIPC(decoded.ipc)).toEqual([]);
  await rm(empty, { recursive: true });
});

it.each([
  ['cut short', (bytes: Uint8Array<ArrayBuffer>) => bytes.slice(0, bytes.length / 2)],
  ['without its beginning', (bytes: Uint8Array<ArrayBuffer>) => bytes.slice(bytes.length / 2)],
  ['empty', () => new Uint8Array()],
  ['a web page', () => new TextEncoder().encode('<!doctype html><title>Not found</title>')]
])('a file that is %s is bad data, and the error names the table and keeps its cause', async (_, spoil) => {
  const bytes = spoil(new Uint8Array(await read('mentions')));
  const decoding = decodeTable('mentions', bytes.buffer);
  await expect(decoding).rejects.toMatchObject({
    name: 'EngineError',
    reason: 'bad-data',
    message: 'mentions.parquet cannot be read'
  });
  await expect(decoding).rejects.toHaveProperty('cause');
});

it('a file of another table is bad data', async () => {
  await expect(decodeTable('mentions', await read('entities'))).rejects.toMatchObject({ reason: 'bad-data' });
});

it('a file of another schema version is bad data', async () => {
  const other = await mkdtemp(join(tmpdir(), 'coupures-schema-'));
  await writeDataset(other, SMALL_CORPUS, { ...METADATA, schema: 99 });
  const parquet = new Uint8Array(await readFile(parquetPath(other, 'mentions'))).buffer;
  await expect(decodeTable('mentions', parquet)).rejects.toMatchObject({
    reason: 'bad-data',
    message: `mentions.parquet: schema version 99, not ${SCHEMA_VERSION}`
  });
  await rm(other, { recursive: true });
});

/** `confidence` is a FLOAT: 0.9 comes back as the nearest one. */
function rounded(row: object): object {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, name === 'confidence' ? Math.fround(value) : value])
  );
}
