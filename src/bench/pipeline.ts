import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadGazetteers } from '../pipeline/gazetteer/load.ts';
import { readPassages } from '../pipeline/parse/passages.ts';
import type { Gazetteers } from '../pipeline/types.ts';
import { runData } from './data-run.ts';
import { winkPeer } from './peers.ts';
import { benchResult } from './result.ts';
import type { BenchResult, Goal } from './result.ts';
import { writeTextCorpus } from './text-corpus.ts';
import { secondsOf } from './timing.ts';
import { benchTwoCores } from './two-cores.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Clippings of the largest corpus, unless COUPURES_BENCH_CLIPPINGS says another number; the goals are for 100,000. */
const LARGEST = Number(process.env.COUPURES_BENCH_CLIPPINGS ?? 4000);
const PEER_CHARACTERS = 500_000;

const FAST_ENOUGH: Goal = { of: 'value', atLeast: 15 };
const FASTER_THAN_WINK: Goal = { of: 'ratio', atLeast: 4 };
const INCREMENTAL: Goal = { of: 'value', atMost: 0.05 };
const MEMORY: Goal = { of: 'value', atMost: 600 };

/**
 * The whole command, text to Parquet, on generated articles: megabytes a second of processor time on one thread, beside a
 * general library and the search for the same names with ripgrep; what a second core gives; elapsed time of a run after one
 * clipping changed against a full one; the most memory held, by size.
 */
export async function benchPipeline(progress: (what: string) => void): Promise<BenchResult[]> {
  const folder = await mkdtemp(join(tmpdir(), 'coupures-bench-'));
  try {
    const gazetteers = await loadGazetteers(join(ROOT, 'data/gazetteers'));
    const results: BenchResult[] = [];
    for (const n of [LARGEST / 4, LARGEST / 2, LARGEST].map(Math.round)) {
      progress(`${n} clippings`);
      results.push(...(await measure(folder, gazetteers, n, n === LARGEST, progress)));
    }
    return results;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measure(
  folder: string,
  gazetteers: Gazetteers,
  n: number,
  largest: boolean,
  progress: (what: string) => void
): Promise<BenchResult[]> {
  const bench = 'pipeline';
  const corpus = join(folder, `${n}.txt`);
  const bytes = writeTextCorpus(corpus, gazetteers, n);
  const out = join(folder, 'out');
  const two = await runData([corpus, '--out', out, '--no-cache', '--threads', '2']);
  const memory = {
    bench,
    n,
    metric: 'most memory, 2 threads',
    value: two.megabytes,
    unit: 'MB',
    goal: MEMORY
  };
  if (!largest) return [benchResult(memory)];

  const one = await runData([corpus, '--out', out, '--no-cache', '--threads', '1']);
  const rate = bytes / 1e6 / one.cpu;
  const speed = { bench, n, metric: 'text to Parquet, per core', value: rate, unit: 'MB/s' };
  const wink = await winkSpeed(corpus);
  const rg = await ripgrepSpeed(folder, corpus, bytes, gazetteers);
  await runData([corpus, '--out', out, '--threads', '2']);
  writeTextCorpus(corpus, gazetteers, n, {
    title: (i) => (i === n >> 1 ? `Another title ${Date.now()}` : `Letter ${i} from the workshop`)
  });
  const again = await runData([corpus, '--out', out, '--threads', '2']);
  return [
    benchResult(memory),
    benchResult({ ...speed, goal: FAST_ENOUGH }),
    benchResult({ ...speed, peer: { name: 'wink-nlp', value: wink }, goal: FASTER_THAN_WINK }),
    benchResult({ ...speed, peer: { name: rg === null ? 'rg (not installed)' : 'rg -F -f', value: rg } }),
    ...(await benchTwoCores(corpus, folder, n, progress)),
    benchResult({
      ...{ bench, n, metric: 'elapsed, one clipping changed by all', unit: '' },
      value: again.seconds / two.seconds,
      goal: INCREMENTAL
    })
  ];
}

async function winkSpeed(corpus: string): Promise<number> {
  const texts: string[] = [];
  let length = 0;
  for await (const { text } of readPassages(corpus)) {
    texts.push(text);
    length += Buffer.byteLength(text);
    if (length > PEER_CHARACTERS) break;
  }
  const peer = winkPeer();
  return length / 1e6 / secondsOf(() => peer.read(texts));
}

/** How fast ripgrep finds the same names, in megabytes a second on one thread; null where there is none. */
async function ripgrepSpeed(
  folder: string,
  corpus: string,
  bytes: number,
  { companies, places, authorities }: Gazetteers
): Promise<number | null> {
  const names = join(folder, 'names.txt');
  const all = [...companies, ...places, ...authorities].flatMap((entry) => [
    entry.name,
    entry.nameFr,
    ...entry.aliases
  ]);
  await writeFile(names, [...new Set(all)].filter(Boolean).join('\n'));
  const args = ['-F', '-f', names, '-o', '--no-filename', '--threads', '1', corpus];
  const started = performance.now();
  const found = spawnSync('rg', args, { stdio: ['ignore', 'ignore', 'ignore'] });
  return found.error || found.status !== 0 ? null : bytes / 1e6 / ((performance.now() - started) / 1000);
}
