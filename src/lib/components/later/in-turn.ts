interface Job {
  work: () => void;
  last: boolean;
  brief: boolean;
}

/** Milliseconds of a frame after which no further job begins in it. */
const SHARED = 4;

const jobs = new Map<unknown, Job>();
let frame: number | null = null;

/**
 * Does work in a frame of its own, behind what waits already, or before it where it is `urgent`, or when nothing else waits where it may be
 * the `last`; a later job of the same `key` takes the place of one that still waits. Three charts and their tables in one frame would make a
 * brush stutter, and a click wait for all of them. `brief` ones that follow each other share a frame while little of it is gone: one of its own
 * would cost each more than it does.
 */
export function inTurn(
  key: unknown,
  work: () => void,
  { urgent = false, last = false, brief = false } = {}
): void {
  const job = { work, last, brief };
  if (urgent) {
    const others = [...jobs].filter(([other]) => other !== key);
    jobs.clear();
    jobs.set(key, job);
    for (const [other, waiting] of others) jobs.set(other, waiting);
  } else jobs.set(key, job);
  frame ??= requestAnimationFrame(next);
}

function next(): void {
  frame = null;
  const end = performance.now() + SHARED;
  let job = take();
  while (job) {
    if (jobs.size > 0) frame ??= requestAnimationFrame(next);
    job.work();
    job = job.brief && performance.now() < end ? take(({ brief }) => brief) : null;
  }
}

/** Takes out the job whose turn it is, if it is such a one. */
function take(isWanted: (job: Job) => boolean = () => true): Job | null {
  const waiting = [...jobs];
  const [key, job] = waiting.find(([, { last }]) => !last) ?? waiting[0] ?? [];
  if (!job || !isWanted(job)) return null;
  jobs.delete(key);
  return job;
}
