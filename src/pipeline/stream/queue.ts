import { randomUUID } from 'node:crypto';
import { readSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Queue, QueueEvents } from 'bullmq';
import { Redis } from 'ioredis';
import { InputError } from '../errors.ts';
import type { Crew } from './crew.ts';
import { createFiles } from './extractor.ts';
import type { Task } from './extractor.ts';
import type { Job } from './job.ts';
import { partName, partPath, readSlots } from './parts.ts';
import type { Form } from './record.ts';

/** Where machines meet: a server for who does what, and a folder that all of them see. */
export interface Meeting {
  /** `redis://HOST:PORT` of a Redis or Valkey server. */
  url: string;
  shared: string;
  version: string;
}

/** What a machine is told of a shard: its name, from which its files in the shared folder follow, and where clippings stand in it. */
export interface ShardJob {
  name: string;
  form: Form;
  tasks: Task[];
}

/** Only machines with the same rules and gazetteers meet in a queue. */
export const queueName = ({ version }: Meeting) => `coupures-${version}`;
export const partsFolder = ({ shared, version }: Meeting) => join(shared, 'parts', version);
export const shardPath = ({ shared }: Meeting, name: string) => join(shared, 'shards', `${name}.txt`);

/** A client waits for a server that is away for a while. */
export const connectionTo = ({ url }: Meeting) => ({ url, maxRetriesPerRequest: null });

const AHEAD = 256;
const ATTEMPTS = 3;
/** After so long without a worker, whoever waits is told why. */
const PATIENCE_MS = 10_000;

/** Throws an `InputError` where no server answers. */
export async function checkServer({ url }: Meeting): Promise<void> {
  const client = new Redis(url, { lazyConnect: true, maxRetriesPerRequest: 1, retryStrategy: () => null });
  let fault: unknown = null;
  client.on('error', (error) => (fault ??= error));
  try {
    await client.connect();
    await client.ping();
  } catch (cause) {
    const why = fault instanceof Error ? fault.message : String(cause);
    throw new InputError(`--queue ${url}: no Redis or Valkey server answers (${why}).`, { cause });
  } finally {
    client.disconnect();
  }
}

/**
 * Machines behind a queue. Each shard's text is put into the shared folder, its job into the queue; done is what has left a
 * part there. A job of a machine that dies is given to another one.
 */
export async function createQueueCrew(meeting: Meeting, notice: (text: string) => void): Promise<Crew> {
  await checkServer(meeting);
  const connection = connectionTo(meeting);
  const queue = new Queue<ShardJob>(queueName(meeting), { connection });
  const events = new QueueEvents(queueName(meeting), { connection });
  const waiting = new Map<string, { done: () => void; failed: (error: Error) => void }>();
  events.on('completed', ({ jobId }) => waiting.get(jobId)?.done());
  events.on('failed', ({ jobId, failedReason }) => waiting.get(jobId)?.failed(new InputError(failedReason)));
  // A connection that is lost comes back by itself; until then there is nothing to do.
  queue.on('error', () => undefined);
  events.on('error', () => undefined);
  await events.waitUntilReady();
  const impatience = setTimeout(() => {
    void queue.getWorkersCount().then((count) => {
      if (count === 0)
        notice(
          `No worker has come yet. Start some with "npm run worker -- --queue ${meeting.url} --shared ${meeting.shared}", ` +
            `from the same state of the project (version ${meeting.version}).`
        );
    });
  }, PATIENCE_MS);

  async function settled(shard: ShardJob): Promise<void> {
    const { name } = shard;
    const end = new Promise<void>((done, failed) => waiting.set(name, { done, failed }));
    end.catch(() => undefined);
    await queue.add('shard', shard, {
      jobId: name,
      attempts: ATTEMPTS,
      removeOnComplete: true,
      removeOnFail: true
    });
    await end.finally(() => waiting.delete(name));
  }

  return {
    ahead: AHEAD,
    async run(job) {
      const shard = await writeShard(meeting, job);
      try {
        await settled(shard);
      } finally {
        await rm(shardPath(meeting, shard.name), { force: true });
      }
      const part = partPath(partsFolder(meeting), shard.name);
      const slots = readSlots(part, meeting.version);
      if (slots) return slots;
      throw new InputError(
        `${part}: a worker wrote this part, but it is not to be seen here; share one folder.`
      );
    },
    async close() {
      clearTimeout(impatience);
      await Promise.all([queue.close(), events.close()]);
    }
  };
}

/** Puts the text of a job's clippings into the shared folder, whole or not at all. */
async function writeShard(meeting: Meeting, { form, tasks }: Job): Promise<ShardJob> {
  const name = partName(tasks.map(({ key }) => key));
  const files = createFiles();
  const texts: Buffer[] = [];
  const moved: Task[] = [];
  let offset = 0;
  try {
    for (const task of tasks) {
      const bytes = Buffer.alloc(task.length);
      readSync(files.get(task.file), bytes, 0, task.length, task.offset);
      texts.push(bytes);
      moved.push({ ...task, offset });
      offset += task.length;
    }
  } finally {
    files.close();
  }
  const path = shardPath(meeting, name);
  const temporary = `${path}.${randomUUID()}.tmp`;
  await mkdir(join(meeting.shared, 'shards'), { recursive: true });
  await writeFile(temporary, texts);
  await rename(temporary, path);
  return { name, form, tasks: moved };
}
