import { InputError } from '../errors.ts';
import { runJob } from './job.ts';
import type { Job } from './job.ts';
import type { Slot } from './parts.ts';

/** What a thread hands back: classes of errors are lost on the way between threads. */
export type Outcome = { slots: Slot[] } | { fault: string };

/** What a thread of the pool runs. */
export default async function work(job: Job): Promise<Outcome> {
  try {
    return { slots: await runJob(job) };
  } catch (error) {
    if (error instanceof InputError) return { fault: error.message };
    throw error;
  }
}
