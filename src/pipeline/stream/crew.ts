import { setImmediate } from 'node:timers/promises';
import { Piscina } from 'piscina';
import { bundleOf } from '../bundles.ts';
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
  return { ahead: 1, run: (job) => runJob(job, { loaded }), close: () => Promise.resolve() };
}

/** Megabytes for the heap of a thread: little, so that garbage does not pile up. */
const HEAP = 160;
const YOUNG = 16;

/** A pool of threads. A thread that ends while it reads a clipping is an `InputError` that names that clipping. */
export async function createPool(threads: number, script?: string): Promise<Crew> {
  const pool = new Piscina<Job, Outcome>({
    filename: script ?? (await bundleOf('worker')),
    minThreads: threads,
    maxThreads: threads,
    idleTimeout: Infinity,
    resourceLimits: { maxOldGenerationSizeMb: HEAP, maxYoungGenerationSizeMb: YOUNG },
    execArgv: []
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

/** Bytes of a clipping that is too long for the heap of a thread. */
const LONG = 1_000_000;

interface Waiting {
  job: Job;
  done: (slots: Slot[] | Promise<Slot[]>) => void;
}

/**
 * This thread, and a pool of all the others that are allowed. This one hands out the jobs and reads, too, clipping by clipping, so that
 * it is soon there for whoever has done a job: from the first moment on, when threads still load the rules.
 */
export async function createTeam(threads: number, loaded?: Gazetteers, script?: string): Promise<Crew> {
  const others = threads - 1;
  const pool = await createPool(others, script);
  const waiting: Waiting[] = [];
  let free = others;
  let reading = false;

  const isLong = ({ job }: Waiting) => job.tasks.some(({ length }) => length > LONG);

  function handOut(): void {
    while (free > 0) {
      const next = take(waiting, (one) => !isLong(one));
      if (!next) break;
      free--;
      next.done(pool.run(next.job).finally(() => (free++, handOut())));
    }
    const next = reading ? undefined : (take(waiting, isLong) ?? waiting.shift());
    if (!next) return;
    reading = true;
    next.done(
      runJob(next.job, { loaded, pause: () => setImmediate() }).finally(() => ((reading = false), handOut()))
    );
  }

  return {
    ahead: threads * 4,
    run: (job) =>
      new Promise((done) => {
        waiting.push({ job, done });
        handOut();
      }),
    close: () => pool.close()
  };
}

/** Removes the first one of a kind, and returns it. */
function take<Item>(items: Item[], isWanted: (item: Item) => boolean): Item | undefined {
  const at = items.findIndex(isWanted);
  return at < 0 ? undefined : items.splice(at, 1)[0];
}

function endedThread(error: unknown): error is Error {
  return (
    error instanceof Error &&
    (/worker exited|Terminating worker/i.test(error.message) ||
      ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'))
  );
}
