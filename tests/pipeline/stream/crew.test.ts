import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPool, createSoloCrew, createTeam } from '../../../src/pipeline/stream/crew.ts';
import type { Job } from '../../../src/pipeline/stream/job.ts';
import { readPassages } from '../../../src/pipeline/parse/passages.ts';
import { recordKey } from '../../../src/pipeline/stream/record.ts';
import { WHOLE_AND_VERBATIM } from '../../../src/pipeline/sidecar.ts';
import { writeArticles } from './articles.ts';

let folder = '';
const jobs: Job[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coupures-crew-'));
  const corpus = join(folder, 'articles.txt');
  await writeArticles(corpus, 8, 12);
  const policy = WHOLE_AND_VERBATIM;
  for await (const passage of readPassages(corpus)) {
    const task = { ...passage, key: recordKey(passage.text, 'rows', policy), policy };
    jobs.push({ gazetteers: 'data/gazetteers', version: 'test', form: 'rows', folder, tasks: [task] });
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('who reads clippings', { timeout: 120_000 }, () => {
  it('threads, and a team of this one and another, leave the parts that this one does', async () => {
    const into = (name: string) => jobs.map((job) => ({ ...job, folder: join(folder, name) }));
    const solo = createSoloCrew();
    const alone = [];
    for (const job of into('alone')) alone.push((await solo.run(job))[0]?.part ?? '');
    for (const crew of [await createPool(4), await createTeam(2)]) {
      const together = await Promise.all(into(`ahead-${crew.ahead}`).map((job) => crew.run(job)));
      await crew.close();
      for (const [i, [slot]] of together.entries())
        expect(await readFile(slot?.part ?? '', 'utf8')).toBe(await readFile(alone[i] ?? '', 'utf8'));
    }
  });

  it('what is too long for the heap of a thread is read by this one', async () => {
    const corpus = join(folder, 'long.txt');
    await writeArticles(corpus, 1, 20_000);
    const policy = WHOLE_AND_VERBATIM;
    const tasks = [];
    for await (const passage of readPassages(corpus))
      tasks.push({ ...passage, key: recordKey(passage.text, 'rows', policy), policy });
    const [job] = jobs;
    if (!job) throw new Error('there are jobs');
    const script = join(folder, 'idle.mjs');
    await writeFile(script, "export default () => { throw new Error('a thread got it'); };\n");
    const team = await createTeam(2, undefined, script);
    const slots = await team.run({ ...job, tasks }).finally(() => team.close());
    expect(slots.map(({ key }) => key)).toEqual(tasks.map(({ key }) => key));
  });

  it('a thread that ends names the clipping that it read', async () => {
    const worker = join(folder, 'ending.mjs');
    await writeFile(worker, 'export default ({ at }) => { Atomics.store(at, 0, 1); process.exit(3); };\n');
    const pool = await createPool(1, worker);
    const [first, second] = jobs;
    const job = { ...first, tasks: [...(first?.tasks ?? []), ...(second?.tasks ?? [])] } as Job;
    await expect(pool.run(job)).rejects.toThrow(/articles\.txt:9: the thread that read this clipping ended/);
    await pool.close();
  });

  it('a text that changed since it was seen is refused by name', async () => {
    const changed = jobs.map((job) => ({
      ...job,
      tasks: job.tasks.map((task) => ({ ...task, key: 'other' }))
    }));
    const [job] = changed;
    if (!job) throw new Error('there are jobs');
    await expect(createSoloCrew().run(job)).rejects.toThrow(/articles\.txt:1: changed while it was read/);
  });
});
