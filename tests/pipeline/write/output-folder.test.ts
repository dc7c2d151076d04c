import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { prepareOutput } from '../../../src/pipeline/write/output-folder.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coupures-output-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** No process has this id: it is above the highest that systems give. */
const DEAD = '.data-99999999-abcdef';

describe('the folder of a dataset', () => {
  it('gets the rest of the tables of a run that was killed while it moved them in', async () => {
    const out = join(folder, 'data');
    await mkdir(out);
    await mkdir(join(folder, DEAD));
    await writeFile(join(out, 'clippings.parquet'), 'new');
    await writeFile(join(out, 'mentions.parquet'), 'old');
    await writeFile(join(folder, DEAD, 'mentions.parquet'), 'new');
    await writeFile(join(folder, DEAD, 'complete'), '');
    await (await prepareOutput(out)).discard();
    expect(await readFile(join(out, 'mentions.parquet'), 'utf8')).toBe('new');
    expect(await readdir(folder)).toEqual(['data']);
  });

  it('keeps what it held from a run that was killed before all tables were complete', async () => {
    const out = join(folder, 'data');
    await mkdir(out);
    await mkdir(join(folder, DEAD));
    await writeFile(join(out, 'mentions.parquet'), 'old');
    await writeFile(join(folder, DEAD, 'mentions.parquet'), 'half');
    await (await prepareOutput(out)).discard();
    expect(await readFile(join(out, 'mentions.parquet'), 'utf8')).toBe('old');
  });

  it('is whole after SIGKILL at work', { timeout: 60_000 }, async () => {
    const out = join(folder, 'data');
    const run = () =>
      spawn(
        process.execPath,
        ['--import', 'tsx', 'src/pipeline/cli.ts', 'data/corpora/alibaba.txt', '--out', out],
        {
          stdio: 'ignore'
        }
      );
    await new Promise((resolve) => run().once('close', resolve));
    const before = await filesOf(out);
    const killed = run();
    const ended = new Promise((resolve) => killed.once('close', (_, signal) => resolve(signal)));
    // Its folder is there as soon as it begins to work.
    while ((await readdir(folder)).length < 2) await new Promise((resolve) => setTimeout(resolve, 10));
    killed.kill('SIGKILL');
    expect(await ended).toBe('SIGKILL');
    expect(before).toHaveLength(7);
    expect(await filesOf(out)).toEqual(before);
  });
});

async function filesOf(out: string): Promise<string[]> {
  const names = (await readdir(out)).sort();
  return Promise.all(names.map(async (name) => (await readFile(join(out, name))).toString('base64')));
}
