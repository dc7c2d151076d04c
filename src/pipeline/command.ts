import { open } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readArguments, USAGE } from './cli-arguments.ts';
import type { Arguments } from './cli-arguments.ts';
import {
  correctionFiles,
  correctionsBeside,
  projectCorrections,
  readCorrectionFiles
} from './correct/files.ts';
import { InputError, reportInputError } from './errors.ts';
import { loadGazetteers } from './gazetteer/load.ts';
import { describeCorpus, readTextPolicies, sidecarPath } from './sidecar.ts';
import { openCache } from './stream/cache.ts';
import { createProgress } from './stream/progress.ts';
import { streamDataset, streamJson } from './stream/run.ts';
import type { RunOptions, RunResult } from './stream/run.ts';
import { pipelineVersion } from './stream/version.ts';
import { textFault } from './text-faults.ts';
import { runOnChange } from './watch.ts';

const GAZETTEERS = fileURLToPath(new URL('../../data/gazetteers/', import.meta.url));
const CACHE = fileURLToPath(new URL('../../.cache/clippings/', import.meta.url));
const CONFIDENCE = fileURLToPath(new URL('../../data/confidence.csv', import.meta.url));
const SIGN_WEIGHTS = fileURLToPath(new URL('../../data/sign-weights.csv', import.meta.url));

/** Runs `npm run data` with what follows it on the command line; sets the exit code. */
export async function runCommand(argv: string[]): Promise<void> {
  // Whoever reads the output may stop before its end (`… --json | head`): no fault, and nothing left to do.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE')
      process.stderr.write(`standard output: cannot be written (${error.message}).\n`);
    process.exit(error.code === 'EPIPE' ? 0 : 1);
  });
  await run(argv).catch(reportInputError);
}

async function run(argv: string[]): Promise<void> {
  const given = readArguments(argv);
  if (given.help) return void process.stdout.write(`${USAGE}\n`);
  if (given.paths.length === 0) throw new InputError(`no corpus named.\n${USAGE}`);
  if (!given.watch) return build(given);
  await runOnChange({ paths: inputsOf(given), run: (changed) => rebuild(given, changed) });
}

/** All that a run reads and people edit. */
function inputsOf({ paths, corrections }: Arguments): string[] {
  const own = [GAZETTEERS, CONFIDENCE, SIGN_WEIGHTS].map((path) => relative('.', path));
  const decided =
    corrections === undefined ? [projectCorrections(), ...paths.map(correctionsBeside)] : [corrections];
  return [...paths, ...paths.map(sidecarPath), ...decided, ...own];
}

/** One run of many: what is wrong with the input is said, and the next change awaited. */
async function rebuild(given: Arguments, changed: readonly string[]): Promise<void> {
  if (changed.length > 0) process.stdout.write(`\n${changed.join(', ')} changed\n`);
  await build(given).catch(reportInputError);
  process.exitCode = 0;
  process.stdout.write('watching corpora, gazetteers and corrections (Ctrl+C stops it)\n');
}

/** One run, from the gazetteers as they stand to the files, or to JSON on standard output. */
async function build(given: Arguments): Promise<void> {
  const started = performance.now();
  const progress = createProgress(process.stderr);
  const options = await optionsFor(given, progress);
  try {
    await print(given, options, started);
  } finally {
    await options.crew?.close();
  }
}

async function print(given: Arguments, options: RunOptions, started: number): Promise<void> {
  const { progress } = options;
  if (given.json) {
    const result = await streamJson(options, printLine);
    progress.say('');
    if (result.applied > 0) process.stderr.write(correctionsLine(result));
    return;
  }
  const result = await streamDataset(given.out, await describeCorpus(given.paths), options);
  progress.say('');
  process.stdout.write(
    `${counted(result.clippings, 'clipping')} (${result.undated} undated), ` +
      `${counted(result.named.company.size, 'company', 'companies')}, ${counted(result.named.place.size, 'place')}, ` +
      `${counted(result.events, 'regulatory event')} in ${counted(result.reports, 'report')}\n` +
      correctionsLine(result) +
      `→ ${given.out}/*.parquet, dataset ${result.metadata.dataset}, ${((performance.now() - started) / 1000).toFixed(1)} s\n`
  );
}

/** Throws at the first path that cannot be read, before anything else is said of it. */
async function checkPaths(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const file = await open(path).catch((error: unknown) => {
      throw textFault.unreadable(path, error);
    });
    const isFolder = (await file.stat()).isDirectory();
    await file.close();
    if (isFolder) throw textFault.folder(path);
  }
}

async function optionsFor(given: Arguments, progress: RunOptions['progress']): Promise<RunOptions> {
  await checkPaths(given.paths);
  const gazetteers = await loadGazetteers(GAZETTEERS);
  const version = await pipelineVersion(GAZETTEERS);
  const notice = (text: string) => void process.stderr.write(`${text}\n`);
  const meeting = given.meeting && { ...given.meeting, version };
  // What queues need is loaded only for them: that takes longer than reading a press review.
  const queue = meeting && (await import('./stream/queue.ts'));
  const own = given.cache && !meeting ? await openCache(CACHE, version) : null;
  const decided = correctionFiles(given.paths, given.corrections);
  const corrections = await readCorrectionFiles(decided, gazetteers, given.paths);
  const policies = await readTextPolicies(given.paths);
  return {
    paths: given.paths,
    gazetteersFolder: GAZETTEERS,
    gazetteers,
    corrections,
    policies,
    version,
    parts: meeting && queue ? queue.partsFolder(meeting) : own,
    ...(meeting && queue && { crew: await queue.createQueueCrew(meeting, notice) }),
    ...(given.threads !== undefined && { threads: given.threads }),
    progress,
    notice
  };
}

function correctionsLine({ applied, skipped }: RunResult): string {
  if (applied + skipped === 0) return '';
  const others = skipped === 0 ? '' : ` (${skipped} more concern other corpora)`;
  return `${counted(applied, 'correction')} applied${others}\n`;
}

function counted(n: number, one: string, several = `${one}s`): string {
  return `${n} ${n === 1 ? one : several}`;
}

/** Waits where standard output takes no more for now. */
async function printLine(line: string): Promise<void> {
  if (process.stdout.write(`${line}\n`)) return;
  await new Promise((resolve) => process.stdout.once('drain', resolve));
}
