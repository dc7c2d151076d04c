import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { InputError } from '../errors.ts';
import type { Gazetteers } from '../types.ts';
import { runJob } from './job.ts';
import type { Job } from './job.ts';
import type { Slot } from './parts.ts';
import type { Outcome } from './worker.ts';

/** Who reads the clippings of a run: this thread, a pool of threads, or machines behind a queue. */
export interface Crew {
  /** How many jobs to hand over before the first is done. */
  ahead: number;
  run(job: Job): Promise<Slot[]>;
  close(): Promise<void>;
}

/** This thread alone: for corpora that are read before a pool would have started. */
export function createSoloCrew(loaded?: Gazetteers): Crew {
  return { ahead: 1, run: (job) => runJob(job, loaded), close: () => Promise.resolve() };
}

const WORKER = fileURLToPath(new URL('worker.ts', import.meta.url));

/** Megabytes for the heap of a thread: little, so that garbage does not pile up, and more where a clipping is very long. */
const HEAP = 160;
const HEAP_PER_MB = 60;
const YOUNG = 16;

/**
 * A pool of threads. A thread that ends while it reads a clipping is an `InputError` that names that clipping. `longest` is
 * the length of the longest clipping in bytes.
 */
export function createPool(threads: number, { longest = 1e6, worker = WORKER } = {}): Crew {
  const pool = new Piscina<Job, Outcome>({
    filename: worker,
    minThreads: threads,
    maxThreads: threads,
    idleTimeout: Infinity,
    resourceLimits: {
      maxOldGenerationSizeMb: HEAP + Math.ceil((longest / 1e6) * HEAP_PER_MB),
      maxYoungGenerationSizeMb: YOUNG
    },
    // The threads run TypeScript as the command does, whatever started it.
    execArgv: ['--import', import.meta.resolve('tsx')]
  });
  return {
    ahead: threads * 4,
    async run(job) {
      const at = new Int32Array(new SharedArrayBuffer(4));
      const outcome = await pool.run({ ...job, at }).catch((cause: unknown) => {
        if (!endedThread(cause)) throw cause;
        const task = job.tasks[Atomics.load(at, 0)];
        throw new InputError(
          `${task?.file ?? ''}:${task?.line ?? ''}: the thread that read this clipping ended (${cause.message}); ` +
            'nothing was written.',
          { cause }
        );
      });
      if ('fault' in outcome) throw new InputError(outcome.fault);
      return outcome.slots;
    },
    close: () => pool.destroy()
  };
}

function endedThread(error: unknown): error is Error {
  return (
    error instanceof Error &&
    (/worker exited|Terminating worker/i.test(error.message) ||
      ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'))
  );
}
