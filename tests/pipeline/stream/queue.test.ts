import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NO_CORRECTIONS } from '../../../src/pipeline/correct/correction.ts';
import { loadGazetteers } from '../../../src/pipeline/gazetteer/load.ts';
import { checkServer, createQueueCrew, partsFolder } from '../../../src/pipeline/stream/queue.ts';
import { streamDataset } from '../../../src/pipeline/stream/run.ts';
import type { RunOptions } from '../../../src/pipeline/stream/run.ts';
import { pipelineVersion } from '../../../src/pipeline/stream/version.ts';
import { findValkey, said, startValkey } from './find-valkey.ts';
import { writeArticles } from './articles.ts';

const GAZETTEERS = 'data/gazetteers';
const DESCRIPTION = { corpus: { en: 'One', fr: 'Un' }, licence: null, headline: null, source: null };

const server = findValkey();
if (server === null)
  process.stderr.write(
    'SKIPPED: « four workers behind a queue, two of them killed »: no valkey-server (set VALKEY_PATH, or install it).\n'
  );

let folder = '';
let valkey: Awaited<ReturnType<typeof startValkey>> | null = null;
const workers: ChildProcess[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coupures-queue-'));
  if (server !== null) valkey = await startValkey(server);
}, 120_000);
afterAll(async () => {
  for (const worker of workers) worker.kill('SIGKILL');
  await valkey?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** A worker that is ready to read; in one thread, so that it is never between two jobs for long. */
async function startWorker(url: string, shared: string): Promise<ChildProcess> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'src/pipeline/worker.ts', '--queue', url, '--shared', shared, '--threads', '1'],
    { stdio: ['ignore', 'pipe', 'pipe'] }
  );
  workers.push(child);
  await said(child, /^reading for /m);
  return child;
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 20));
}

async function filesOf(out: string): Promise<Record<string, string>> {
  const names = (await readdir(out)).sort();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, (await readFile(join(out, name))).toString('base64')]))
  );
}

describe('reading behind a queue', { timeout: 120_000 }, () => {
  it.skipIf(server === null)(
    'gives the bytes of one machine, with four workers, two of which are killed at work',
    async () => {
      const url = valkey?.url ?? '';
      const corpus = join(folder, 'articles.txt');
      await writeArticles(corpus, 48, 40);
      const shared = join(folder, 'shared');
      const meeting = { url, shared, version: await pipelineVersion(GAZETTEERS) };
      const options: RunOptions = {
        paths: [corpus],
        gazetteersFolder: GAZETTEERS,
        gazetteers: await loadGazetteers(GAZETTEERS),
        corrections: NO_CORRECTIONS,
        policies: new Map(),
        version: meeting.version,
        parts: null,
        threads: 1,
        partSize: 2,
        progress: { show: () => undefined, say: () => undefined },
        notice: () => undefined
      };
      const [first, second] = await Promise.all(Array.from({ length: 4 }, () => startWorker(url, shared)));
      const crew = await createQueueCrew(meeting, () => undefined);
      const parts = partsFolder(meeting);
      const running = streamDataset(join(folder, 'many'), DESCRIPTION, { ...options, parts, crew });
      await until(async () => (await readdir(parts).catch(() => [])).length >= 4);
      first?.kill('SIGKILL');
      second?.kill('SIGKILL');
      const doneBefore = (await readdir(parts)).filter((name) => name.endsWith('.part')).length;
      const many = await running.finally(() => crew.close());
      expect(doneBefore).toBeLessThan(24);
      expect([first, second].map((worker) => worker?.signalCode)).toEqual(['SIGKILL', 'SIGKILL']);

      const one = await streamDataset(join(folder, 'one'), DESCRIPTION, options);
      expect(many.extracted).toBe(48);
      expect(many.metadata.dataset).toBe(one.metadata.dataset);
      expect(await filesOf(join(folder, 'many'))).toEqual(await filesOf(join(folder, 'one')));
      expect(await readdir(join(shared, 'shards'))).toEqual([]);
    }
  );

  it('says so at once where no server answers', async () => {
    await expect(
      checkServer({ url: 'redis://127.0.0.1:1', shared: folder, version: 'none' })
    ).rejects.toThrow(
      /^--queue redis:\/\/127\.0\.0\.1:1: no Redis or Valkey server answers \(.*ECONNREFUSED/
    );
  });
});
