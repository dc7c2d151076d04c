import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runOnChange } from '../../src/pipeline/watch.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coupures-watch-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs that the test takes one by one, each with what it was told had changed. */
function recordedRuns() {
  const told: (readonly string[])[] = [];
  const asked: (() => void)[] = [];
  const run = (changed: readonly string[]) => {
    told.push(changed);
    asked.shift()?.();
    return Promise.resolve();
  };
  const next = () => new Promise<void>((resolve) => asked.push(resolve));
  return { told, run, next };
}

it('runs again for a file that was written, replaced, or made where there was none, and for no other', async () => {
  const [corpus, sidecar, gazetteers] = ['one.txt', 'one.yaml', 'lists'].map((name) => join(folder, name));
  if (!corpus || !sidecar || !gazetteers) throw new Error('no paths');
  await writeFile(corpus, 'first');
  await mkdir(gazetteers);
  const { told, run, next } = recordedRuns();
  const end = new AbortController();
  let waiting = next();
  const done = runOnChange({ paths: [corpus, sidecar, gazetteers], run, signal: end.signal, stillFor: 80 });
  await waiting;

  waiting = next();
  await writeFile(join(folder, 'other.txt'), 'nobody asked for this one');
  await writeFile(corpus, 'second');
  await waiting;

  waiting = next();
  await writeFile(join(folder, 'new.txt'), 'third');
  await rename(join(folder, 'new.txt'), corpus);
  await waiting;

  waiting = next();
  await writeFile(sidecar, 'title: One');
  await waiting;

  waiting = next();
  await writeFile(join(gazetteers, 'companies.csv'), 'id,name');
  await waiting;

  end.abort();
  await done;
  expect(told).toEqual([[], [corpus], [corpus], [sidecar], [gazetteers]]);
});

it('never runs twice at a time, and once more for what changed during a run', async () => {
  const corpus = join(folder, 'two.txt');
  await writeFile(corpus, 'first');
  const end = new AbortController();
  let running = 0;
  const most: number[] = [];
  const told: (readonly string[])[] = [];
  await runOnChange({
    paths: [corpus],
    signal: end.signal,
    stillFor: 80,
    async run(changed) {
      told.push(changed);
      most.push(++running);
      if (told.length === 1) {
        await writeFile(corpus, 'second');
        await new Promise((resolve) => setTimeout(resolve, 100));
      } else end.abort();
      running--;
    }
  });
  expect(told).toEqual([[], [corpus]]);
  expect(most).toEqual([1, 1]);
});

it('rejects when a run does', async () => {
  const failing = runOnChange({ paths: [folder], run: () => Promise.reject(new Error('broken')) });
  await expect(failing).rejects.toThrow('broken');
});
