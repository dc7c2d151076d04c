import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readMetadata } from '../../src/lib/server/native.ts';
import { SCHEMA_VERSION, TABLES } from '../../src/lib/schema.ts';
import { METADATA, writeDataset } from '../fixtures/parquet.ts';
import { SMALL_CORPUS } from '../fixtures/small-corpus.ts';

describe('a dataset', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'coupures-version-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('of this version says what it is', async () => {
    await writeDataset(folder, SMALL_CORPUS);
    expect(await readMetadata(folder)).toEqual(METADATA);
  });

  it('of another version is told by its file and both versions, with what to do', async () => {
    await writeDataset(folder, SMALL_CORPUS, { ...METADATA, schema: 1 });
    await expect(readMetadata(folder)).rejects.toThrow(
      `${join(folder, 'clippings.parquet')}: written for version 1 of the schema, read is ${SCHEMA_VERSION}: ` +
        'run `npm run data` again, for the same corpus'
    );
  });

  it('that is not there is told by its folder', async () => {
    await expect(readMetadata(join(folder, 'none'))).rejects.toThrow(
      `no dataset in ${join(folder, 'none')}: run \`npm run data\` first`
    );
  });
});

it('whoever changes the columns of the tables changes the version, else files of the old ones are read in vain', () => {
  const columns = createHash('sha256').update(JSON.stringify(TABLES)).digest('hex').slice(0, 12);
  expect({ version: SCHEMA_VERSION, columns }).toEqual({ version: 5, columns: 'c547750323c8' });
});
