const jobs = new Map<unknown, () => void>();
let frame: number | null = null;

/**
 * Does work in a frame of its own, behind what waits already; a later job of the same `key` takes the place of one that still
 * waits. For what a moving brush changes: three charts and their tables in one frame would make it stutter.
 */
export function inTurn(key: unknown, job: () => void): void {
  jobs.set(key, job);
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
