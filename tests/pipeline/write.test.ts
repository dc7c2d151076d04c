import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decodeTable } from '../../src/lib/db/decode.ts';
import { rowsFromIPC } from '../../src/lib/db/rows.ts';
import { TABLE_NAMES } from '../../src/lib/schema.ts';
import { openDataset } from '../../src/lib/server/native.ts';
import type { Dataset } from '../../src/pipeline/rows.ts';
import { rowJson } from '../../src/pipeline/row-json.ts';
import { datasetHash, writeDataset, writeInto } from '../../src/pipeline/write.ts';
import { SMALL_CORPUS } from '../fixtures/small-corpus.ts';

const CORPUS = {
  corpus: { en: 'It’s a small corpus', fr: 'Un petit corpus' },
  licence: 'CC BY 4.0',
  headline: null,
  source: null
};

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coupures-write-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** What of a row is text or a list of texts: dates and numbers of single precision come out of Arrow in other forms. */
const textsOf = (row: object) =>
  Object.entries(row).filter(
    ([, value]) => Array.isArray(value) || (typeof value === 'string' && !/^\d{4}-\d\d-\d\d$/.test(value))
  );

const copy = (): Dataset => structuredClone(SMALL_CORPUS);

describe('writing a dataset', () => {
  it('gives back every row and what was said of the corpus', async () => {
    const out = join(folder, 'data');
    const written = await writeDataset(out, copy(), CORPUS);
    const dataset = await openDataset(out);
    expect(dataset.metadata).toEqual(written);
    expect(dataset.metadata).toMatchObject(CORPUS);
    const rows = await dataset.run({ sql: 'SELECT * FROM clippings', params: [] });
    expect(rows).toEqual(SMALL_CORPUS.clippings);
    expect(await dataset.run({ sql: 'SELECT * FROM actions', params: [] })).toHaveLength(
      SMALL_CORPUS.actions.length
    );
    dataset.close();
  });

  it('gives files that the browser decodes to the same rows, and knows for one dataset', async () => {
    const { dataset } = await writeDataset(join(folder, 'data'), copy(), CORPUS);
    for (const table of TABLE_NAMES) {
      const bytes = new Uint8Array(await readFile(join(folder, 'data', `${table}.parquet`)));
      const decoded = await decodeTable(table, bytes.buffer);
      expect(decoded).toMatchObject({ rows: SMALL_CORPUS[table].length, dataset });
      expect(rowsFromIPC<object>(decoded.ipc).map(textsOf)).toEqual(SMALL_CORPUS[table].map(textsOf));
    }
  });

  it('gives the same bytes where tables are written before others are filled', async () => {
    const dataset = copy();
    // What stands for the hash until it is known may also stand in a text, and then in the statistics of its column.
    const mark = `"dataset":"${'-'.repeat(16)}"`;
    for (const row of dataset.clippings) row.title = mark;
    await writeDataset(join(folder, 'a'), dataset, CORPUS);
    await writeInto(join(folder, 'b'), { corpus: CORPUS, threads: 2 }, (output) => {
      for (const table of TABLE_NAMES) {
        for (const row of dataset[table]) output.add(table, rowJson(table, row));
        if (table !== 'actions') output.complete(table);
      }
      return output.finish();
    });
    for (const table of TABLE_NAMES) {
      const bytes = (from: string) => readFile(join(folder, from, `${table}.parquet`));
      expect((await bytes('b')).equals(await bytes('a')), table).toBe(true);
    }
  });

  it('gives the same hash and the same bytes for the same rows', async () => {
    const first = await writeDataset(join(folder, 'a'), copy(), CORPUS);
    const second = await writeDataset(join(folder, 'b'), copy(), CORPUS);
    expect(second.dataset).toBe(first.dataset);
    for (const name of await readdir(join(folder, 'a'))) {
      expect(await readFile(join(folder, 'b', name))).toEqual(await readFile(join(folder, 'a', name)));
    }
  });

  it('gives another hash when a single value changes, and the same however a row object was built', () => {
    const changed = copy();
    const [first] = changed.clippings;
    if (!first) throw new Error('the small corpus has clippings');
    changed.clippings[0] = { ...first, title: `${first.title}!` };
    expect(datasetHash(changed)).not.toBe(datasetHash(copy()));
    const turned = copy();
    turned.clippings[0] = Object.fromEntries(Object.entries(first).reverse()) as unknown as typeof first;
    expect(datasetHash(turned)).toBe(datasetHash(copy()));
  });

  it('leaves the previous files alone, and nothing beside them, when it fails', async () => {
    const out = join(folder, 'data');
    await writeDataset(out, copy(), CORPUS);
    const before = await Promise.all((await readdir(out)).map((name) => readFile(join(out, name))));
    const broken = copy();
    // A table in the middle: those before it are complete by then.
    broken.entities[0] = { ...broken.entities[0], latitude: 'north' } as never;
    await expect(writeDataset(out, broken, CORPUS)).rejects.toThrow();
    expect(await Promise.all((await readdir(out)).map((name) => readFile(join(out, name))))).toEqual(before);
    expect(await readdir(folder)).toEqual(['data']);
  });

  it('names the folder that cannot be written, for people to choose another', async () => {
    const file = join(folder, 'notes.md');
    await writeFile(file, 'kept');
    for (const out of [file, join(file, 'data')]) {
      await expect(writeDataset(out, copy(), CORPUS)).rejects.toThrow(
        `${out}: no folder to write into (there is`
      );
    }
    expect(await readFile(file, 'utf8')).toBe('kept');
    expect(await readdir(folder)).toEqual(['notes.md']);
  });

  it('removes what a killed run has left, not what one under way is writing, nor files of others', async () => {
    const kept = ['.data-notes', `.data-${process.pid}-abcdef`, '.database-1-abcdef'];
    // No process has this id: it is above the highest that systems give.
    for (const name of [...kept, '.data-99999999-abcdef']) await mkdir(join(folder, name));
    const out = join(folder, 'data');
    await mkdir(out);
    await writeFile(join(out, 'README.md'), 'kept');
    await writeDataset(out, copy(), CORPUS);
    expect((await readdir(folder)).sort()).toEqual([...kept, 'data'].sort());
    expect(await readdir(out)).toContain('README.md');
  });
});
