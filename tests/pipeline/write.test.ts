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

  it('gives the same bytes where stretches were written before', async () => {
    const dataset = copy();
    await writeDataset(join(folder, 'a'), dataset, CORPUS);
    const kept = join(folder, 'kept');
    await mkdir(kept);
    const stretches = await writeInto(join(folder, 'b'), { corpus: CORPUS, threads: 2 }, (output) =>
      Promise.all(
        TABLE_NAMES.map(async (table) => {
          output.into(table, kept);
          for (const row of dataset[table]) output.add(table, rowJson(table, row));
          return { table, stretch: await output.end(table) };
        })
      )
    );
    await writeInto(join(folder, 'b'), { corpus: CORPUS, threads: 2 }, (output) => {
      for (const { table, stretch } of stretches) output.keep(table, stretch);
      return output.finish();
    });
    for (const table of TABLE_NAMES) {
      const bytes = (from: string) => readFile(join(folder, from, `${table}.parquet`));
      expect((await bytes('b')).equals(await bytes('a')), table).toBe(true);
    }
  });

  it('gives back rows of several stretches, and finds single ones in them', async () => {
    const [first] = copy().mentions;
    if (!first) throw new Error('the small corpus has mentions');
    const many = 30_000;
    const out = join(folder, 'data');
    await writeInto(out, { corpus: CORPUS, threads: 2 }, async (output) => {
      for (let i = 0; i < many; i++) {
        const row = { ...first, clipping: i, entity: `company-${i % 500}`, quote: `Quote ${i}.` };
        output.add('mentions', rowJson('mentions', row));
        if (i % 7_000 === 6_999) void output.end('mentions');
      }
      return output.finish();
    });
    const dataset = await openDataset(out);
    const ask = (sql: string) => dataset.run({ sql, params: [] });
    const text = `SELECT count(*)::INTEGER AS n, sum(clipping)::INTEGER AS rows, max(quote) AS last FROM mentions`;
    expect(await ask(text)).toEqual([{ n: many, rows: (many * (many - 1)) / 2, last: 'Quote 9999.' }]);
    // Answered by the groups' dictionaries and bloom filters, which stand elsewhere than in the files that they were written in.
    const file = join(out, 'mentions.parquet');
    const found = `SELECT clipping FROM read_parquet('${file}') WHERE entity = 'company-499' ORDER BY clipping LIMIT 2 OFFSET 50`;
    expect(await ask(found)).toEqual([{ clipping: 25_499 }, { clipping: 25_999 }]);
    dataset.close();
    const decoded = await decodeTable('mentions', new Uint8Array(await readFile(file)).buffer);
    expect(rowsFromIPC<{ quote: string }>(decoded.ipc).map(({ quote }) => quote)[21_000]).toBe(
      'Quote 21000.'
    );
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
