const jobs = new Map<unknown, () => void>();
let frame: number | null = null;

/**
 * Does work in a frame of its own, behind what waits already, or before it where it is `urgent`; a later job of the same `key`
 * takes the place of one that still waits. Three charts and their tables in one frame would make a brush stutter, and a click
 * wait for all of them.
 */
export function inTurn(key: unknown, job: () => void, { urgent = false } = {}): void {
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
  const [first] = jobs;
  if (!first) return;
  const [key, job] = first;
  jobs.delete(key);
  if (jobs.size > 0) frame = requestAnimationFrame(next);
  job();
}
