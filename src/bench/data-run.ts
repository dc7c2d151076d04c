import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ENGINE_ARGUMENTS } from '../pipeline/engine-flags.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What one run of the pipeline took. */
export interface DataRun {
  seconds: number;
  /** Seconds of processor time. */
  cpu: number;
  /** The most memory held. */
  megabytes: number;
}

/**
 * Runs `npm run data` in a process of its own, which reports what it used at its end; with a number of a core, all of its threads on
 * that core. Throws with what the command said where it failed.
 */
export async function runData(args: readonly string[], core?: number): Promise<DataRun> {
  const report =
    "process.on('exit', () => { const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();" +
    'process.stderr.write(`\\nused ${userCPUTime + systemCPUTime} ${maxRSS}\\n`); });';
  const hook = `data:text/javascript,${encodeURIComponent(report)}`;
  const command = join(ROOT, 'src/pipeline/cli.ts');
  const node = [...ENGINE_ARGUMENTS, '--import', 'tsx', '--import', hook, command, ...args];
  const [program, before] = core === undefined ? [process.execPath, []] : ['taskset', pinned(core)];
  const started = performance.now();
  const child = spawn(program, [...before, ...node], { cwd: ROOT, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (piece: Buffer) => (said += piece.toString()));
  const code = await new Promise((resolve) => child.once('close', resolve));
  const seconds = (performance.now() - started) / 1000;
  const [, cpu, memory] = /used (\d+) (\d+)\s*$/.exec(said) ?? [];
  if (code !== 0 || cpu === undefined) throw new Error(`npm run data ended with ${String(code)}: ${said}`);
  return { seconds, cpu: Number(cpu) / 1e6, megabytes: Number(memory) / 1024 };
}

const pinned = (core: number) => ['-c', String(core), process.execPath];

/** The numbers of the cores that this process may use; null where `taskset` is not installed, which pins to one. */
export function coresToPin(): number[] | null {
  const { status, stdout } = spawnSync('taskset', ['-cp', String(process.pid)], { encoding: 'utf8' });
  return status === 0 ? coresOf(stdout) : null;
}

/** The cores of a list as `taskset` prints it: `0-2,5` is 0, 1, 2 and 5. */
export function coresOf(said: string): number[] {
  const list = /([\d,-]+)\s*$/.exec(said)?.[1] ?? '';
  return list
    .split(',')
    .filter(Boolean)
    .flatMap((part) => {
      const [first = 0, last = first] = part.split('-').map(Number);
      return Array.from({ length: last - first + 1 }, (_, i) => first + i);
    });
}
