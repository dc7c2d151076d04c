import { join } from 'node:path';
import { coresToPin, runData } from './data-run.ts';
import { benchResult } from './result.ts';
import type { BenchResult, Goal } from './result.ts';
import { median } from './timing.ts';

const ROUNDS = 3;
const TWO_CORES: Goal = { of: 'value', atLeast: 1.8 };

/**
 * What a second core gives the whole command, as medians of rounds in which each kind of run follows the other:
 *
 * - one thread with all that V8 and DuckDB do beside it held on one core, by two threads on all cores: what the goal asks for;
 * - beside it, what this machine has to give: two such runs at once, each on a core of its own, that share nothing but memory,
 *   its caches and maybe a processor, read twice of what one alone reads;
 * - one thread by two, nothing held anywhere: what `--threads` gives, where garbage and compiler of one thread use the other core, too.
 *
 * Without `taskset` or a second core only the last.
 */
export async function benchTwoCores(
  corpus: string,
  folder: string,
  n: number,
  progress: (what: string) => void
): Promise<BenchResult[]> {
  const [core, other] = coresToPin() ?? [];
  const canPin = core !== undefined && other !== undefined;
  if (!canPin) progress('no taskset or no second core: one thread is not held on one core');
  const run = (threads: number, out: string, on?: number) =>
    runData([corpus, '--out', join(folder, out), '--no-cache', '--threads', String(threads)], on);

  const free: number[] = [];
  const held: number[] = [];
  const ceiling: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const two = await run(2, 'out');
    free.push((await run(1, 'out')).seconds / two.seconds);
    if (!canPin) continue;
    const alone = await run(1, 'out', core);
    held.push(alone.seconds / two.seconds);
    const both = await Promise.all([run(1, 'out', core), run(1, 'other', other)]);
    ceiling.push((2 * alone.seconds) / Math.max(...both.map(({ seconds }) => seconds)));
  }
  const common = { bench: 'pipeline', n, unit: '×' };
  return [
    ...(canPin
      ? [
          benchResult({
            ...{ ...common, metric: 'elapsed, one core by two', value: median(held) },
            peer: { name: 'two runs at once', value: median(ceiling) },
            goal: TWO_CORES
          })
        ]
      : []),
    benchResult({ ...common, metric: 'elapsed, one thread by two, not held', value: median(free) })
  ];
}
