import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createKeeper } from '../../../src/pipeline/stream/kept.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'coupures-kept-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function keep(key: string, text: string, told: unknown = null): Promise<string> {
  const { folder, keep: finish } = await (await createKeeper(root)).begin(key);
  await writeFile(join(folder, 'texts-0.parquet'), text);
  await writeFile(join(folder, 'notes.jsonl'), 'a line\n');
  const texts = { sum: 'abc', pieces: [{ path: join(folder, 'texts-0.parquet'), rows: 2, bytes: 9 }] };
  await finish(new Map([['texts', texts]]), ['notes.jsonl'], told);
  return folder;
}

const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000);

describe('what is kept of stretches', () => {
  it('is found by its key with all that was said of it', async () => {
    const folder = await keep('one', 'rows', { clippings: 3 });
    const keeper = await createKeeper(root);
    expect(await keeper.find('one')).toEqual({
      folder,
      tables: new Map([
        ['texts', { sum: 'abc', pieces: [{ path: join(folder, 'texts-0.parquet'), rows: 2, bytes: 9 }] }]
      ]),
      told: { clippings: 3 }
    });
    expect(await keeper.find('two')).toBeNull();
  });

  it('is written once for a key, where it is a file', async () => {
    let times = 0;
    const write = async (folder: string) => {
      times++;
      await writeFile(join(folder, 'group.parquet'), 'rows');
      return join(folder, 'group.parquet');
    };
    const first = await (await createKeeper(root)).file('group', write);
    const again = await (await createKeeper(root)).file('group', write);
    expect([again, times]).toEqual([first, 1]);
    await writeFile(first, 'cows');
    await (await createKeeper(root)).file('group', write);
    expect(times).toBe(2);
  });

  it('counts only as long as all of its files are whole', async () => {
    const folder = await keep('one', 'rows');
    await writeFile(join(folder, 'notes.jsonl'), 'A line\n');
    expect(await (await createKeeper(root)).find('one')).toBeNull();
    const other = await keep('two', 'rows');
    await rm(join(other, 'texts-0.parquet'));
    expect(await (await createKeeper(root)).find('two')).toBeNull();
  });

  it('goes when it was used longest ago and there is no more room, or was never finished', async () => {
    const used = await keep('used', 'r'.repeat(100));
    const [old, recent, fresh] = [
      await keep('old', 'rows'),
      await keep('recent', 'rows'),
      await keep('fresh', 'rows')
    ];
    for (const [name, hours] of [
      ['left', 30],
      ['begun', 3]
    ] as const) {
      await mkdir(join(root, `${name}-1`));
      await utimes(join(root, `${name}-1`), ago(hours), ago(hours));
    }
    await utimes(used, ago(9), ago(9));
    await utimes(old, ago(8), ago(8));
    await utimes(recent, ago(7), ago(7));
    const keeper = await createKeeper(root, 100);
    await keeper.find('used');
    // Room for twice what was used, of which one entry takes the most.
    await writeFile(join(recent, 'entry.json'), JSON.stringify({ files: [['rows', 210, '']], tables: [] }));
    await utimes(recent, ago(7), ago(7));
    await keeper.tidy();
    const left = (await readdir(root)).map((name) => join(root, name));
    expect(left.sort()).toEqual([used, recent, fresh, join(root, 'begun-1')].sort());
  });
});
