/** What is measured is run this often to warm up: by then the engine has compiled most of what a run uses. */
const WARM_UPS = 3;
/** Then this often, unless it takes too long. */
const RUNS = 7;
/** Seconds that all runs of one measurement may take together. */
const BUDGET = 20;

/** Median seconds of processor time of several runs after some to warm up; of fewer runs, at least one, where they are slow. */
export function secondsOf(run: () => unknown): number {
  const times: number[] = [];
  let spent = 0;
  do {
    const seconds = timed(run);
    spent += seconds;
    times.push(seconds);
  } while (times.length < WARM_UPS + RUNS && spent < BUDGET);
  // Where the budget ended it early, the last third is what is warmest.
  const cold = Math.min(WARM_UPS, Math.floor((2 * times.length) / 3));
  return median(times.slice(cold));
}

/**
 * Seconds of processor time that one run takes, garbage collection and compilation in other threads included: other
 * programs on the machine do not count, nor does a second core help.
 */
export function timed(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? NaN)) / 2;
}

/**
 * The power of the size that time grows with, 1 where it is proportional: the slope of the least-squares line through
 * the logarithms of sizes and seconds.
 */
export function exponentOf(points: readonly { size: number; seconds: number }[]): number {
  const logs = points.map(({ size, seconds }) => ({ x: Math.log(size), y: Math.log(seconds) }));
  const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  const x0 = mean(logs.map(({ x }) => x));
  const y0 = mean(logs.map(({ y }) => y));
  const covariance = logs.reduce((sum, { x, y }) => sum + (x - x0) * (y - y0), 0);
  const variance = logs.reduce((sum, { x }) => sum + (x - x0) ** 2, 0);
  return covariance / variance;
}
