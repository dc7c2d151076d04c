interface Job {
  work: () => void;
  last: boolean;
}

const jobs = new Map<unknown, Job>();
let frame: number | null = null;

/**
 * Does work in a frame of its own, behind what waits already, or before it where it is `urgent`, or when nothing else waits where it may be
 * the `last`; a later job of the same `key` takes the place of one that still waits. Three charts and their tables in one frame would make a
 * brush stutter, and a click wait for all of them.
 */
export function inTurn(key: unknown, work: () => void, { urgent = false, last = false } = {}): void {
  const job = { work, last };
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
  const waiting = [...jobs];
  const first = waiting.find(([, { last }]) => !last) ?? waiting[0];
  if (!first) return;
  const [key, { work }] = first;
  jobs.delete(key);
  if (jobs.size > 0) frame = requestAnimationFrame(next);
  work();
}
