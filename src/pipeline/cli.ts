import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { fileFromCaller, fromCaller } from './caller-path.ts';
import { NO_CORRECTIONS } from './correct/correction.ts';
import type { CorrectionsFile } from './correct/correction.ts';
import { readCorrections } from './correct/read.ts';
import { InputError, reportInputError } from './errors.ts';
import { correctedFacts, readCorpus } from './facts.ts';
import { loadGazetteers } from './gazetteer/load.ts';
import { clippingJson } from './json.ts';
import { datasetRows } from './rows.ts';
import { describeCorpus, readTextPolicies } from './sidecar.ts';
import type { Gazetteers } from './types.ts';
import { writeDataset } from './write.ts';

const USAGE = `usage: npm run data -- PATH… [--out DIR]     reads clippings, writes Parquet (default DIR: static/data)
       npm run --silent data -- PATH… --json  prints one JSON object per clipping and writes nothing
       --corrections FILE  what an editor decided (default: data/corrections.yaml)`;

const GAZETTEERS = fileURLToPath(new URL('../../data/gazetteers/', import.meta.url));
const CORRECTIONS = fileURLToPath(new URL('../../data/corrections.yaml', import.meta.url));

// Whoever reads the output may stop before its end (`… --json | head`): no fault, and nothing left to do.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE')
    process.stderr.write(`standard output: cannot be written (${error.message}).\n`);
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

await main(process.argv.slice(2)).catch(reportInputError);

async function main(argv: string[]): Promise<void> {
  const { paths, out, json, help, corrections: given } = readArguments(argv);
  if (help) return void process.stdout.write(`${USAGE}\n`);
  if (paths.length === 0) throw new InputError(`no corpus named.\n${USAGE}`);

  const started = performance.now();
  const gazetteers = await loadGazetteers(GAZETTEERS);
  const { clippings, notices } = await readCorpus(paths);
  for (const notice of notices) process.stderr.write(`${notice}\n`);
  const corrections = await correctionsFor(paths, given, gazetteers);
  const description = json ? null : await describeCorpus(paths);
  progress(`extracting from ${clippings.length} clippings …`);
  const { facts, ...done } = correctedFacts(clippings, gazetteers, corrections);
  for (const notice of done.notices) process.stderr.write(`${notice}\n`);
  const corrected = done.applied + done.skipped === 0 ? '' : `${correctionsLine(done)}\n`;
  if (description === null) {
    progress('');
    if (done.applied > 0) process.stderr.write(corrected);
    for (const fact of facts) process.stdout.write(`${JSON.stringify(clippingJson(fact, gazetteers))}\n`);
    return;
  }
  progress('writing Parquet …');
  const policies = await readTextPolicies(paths);
  const dataset = datasetRows(facts, gazetteers, { decisions: done.decisions, policies });
  const metadata = await writeDataset(out, dataset, description);
  progress('');

  const events = new Set(dataset.actions.map(({ event }) => event)).size;
  const named = (kind: string) =>
    new Set(dataset.mentions.filter((row) => row.kind === kind).map((row) => row.entity)).size;
  const undated = dataset.clippings.filter(({ published }) => published === null).length;
  process.stdout.write(
    `${dataset.clippings.length} clippings (${undated} undated), ${named('company')} companies, ${named('place')} places, ` +
      `${events} regulatory events in ${dataset.actions.length} reports\n` +
      corrected +
      `→ ${out}/*.parquet, dataset ${metadata.dataset}, ${((performance.now() - started) / 1000).toFixed(1)} s\n`
  );
}

/** What an editor decided: the file named, else the one that comes with the project, unless it was deleted. */
async function correctionsFor(
  paths: readonly string[],
  given: string | undefined,
  gazetteers: Gazetteers
): Promise<CorrectionsFile> {
  if (given === undefined && !existsSync(CORRECTIONS)) return NO_CORRECTIONS;
  return readCorrections(given ?? relative('.', CORRECTIONS), gazetteers, paths);
}

function correctionsLine({ applied, skipped }: { applied: number; skipped: number }): string {
  const others = skipped === 0 ? '' : ` (${skipped} more concern other corpora)`;
  return `${applied} ${applied === 1 ? 'correction' : 'corrections'} applied${others}`;
}

interface Arguments {
  paths: string[];
  out: string;
  json: boolean;
  help: boolean;
  corrections?: string;
}

function readArguments(argv: string[]): Arguments {
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        json: { type: 'boolean', default: false },
        corrections: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false }
      }
    });
    if (values.out === '') throw new Error('--out: no folder named.');
    return {
      paths: positionals.map(fileFromCaller),
      out: values.out === undefined ? 'static/data' : fromCaller(values.out),
      json: values.json,
      help: values.help,
      ...(values.corrections !== undefined && { corrections: fileFromCaller(values.corrections) })
    };
  } catch (error) {
    throw new InputError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

/** One line on a terminal that the next one replaces; nothing in a log or a pipe. */
function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
}
