import { existsSync } from 'node:fs';
import { UnrecoverableError, Worker } from 'bullmq';
import { InputError } from '../errors.ts';
import { createPool } from './crew.ts';
import { partPath, readSlots } from './parts.ts';
import { checkServer, connectionTo, partsFolder, queueName, shardPath } from './queue.ts';
import type { Meeting, ShardJob } from './queue.ts';

/** After so long without a sign of life a worker counts as dead; others look after its jobs that often. */
const ALIVE_MS = 5000;
const LOOK_MS = 2000;
/** How many workers may die on one job before it is given up. */
const DEATHS = 10;

/**
 * Reads shards from a queue until `close` is called, which waits for those at hand. The reading is done by threads, so that
 * the signs of life go on.
 */
export async function startQueueWorker(
  meeting: Meeting,
  gazetteers: string,
  threads: number
): Promise<{ close: () => Promise<void> }> {
  await checkServer(meeting);
  const pool = await createPool(threads);
  const folder = partsFolder(meeting);
  const worker = new Worker<ShardJob>(
    queueName(meeting),
    async ({ data: { name, form, tasks } }) => {
      if (readSlots(partPath(folder, name), meeting.version)) return;
      const source = shardPath(meeting, name);
      if (!existsSync(source)) throw new Error(`${source}: not in the shared folder of this worker.`);
      await pool
        .run({
          gazetteers,
          version: meeting.version,
          form,
          folder,
          tasks: tasks.map((task) => ({ ...task, source }))
        })
        .catch((error: unknown) => {
          // What is wrong with a text stays wrong.
          throw error instanceof InputError ? new UnrecoverableError(error.message) : error;
        });
    },
    {
      connection: connectionTo(meeting),
      concurrency: threads,
      lockDuration: ALIVE_MS,
      stalledInterval: LOOK_MS,
      maxStalledCount: DEATHS
    }
  );
  worker.on('failed', (_, error) => process.stderr.write(`${error.message}\n`));
  worker.on('error', (error) => process.stderr.write(`${error.message}\n`));
  await worker.waitUntilReady();
  return {
    async close() {
      await worker.close();
      await pool.close();
    }
  };
}
