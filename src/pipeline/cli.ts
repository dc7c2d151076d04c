import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { InputError, reportInputError } from './errors.ts';
import { extractFacts, readCorpus } from './facts.ts';
import { loadGazetteers } from './gazetteer/load.ts';
import { clippingJson } from './json.ts';
import { datasetRows } from './rows.ts';
import { describeCorpus } from './sidecar.ts';
import { writeDataset } from './write.ts';

const USAGE = `usage: npm run data -- PATH… [--out DIR]     reads clippings, writes Parquet (default DIR: static/data)
       npm run --silent data -- PATH… --json  prints one JSON object per clipping and writes nothing`;

const GAZETTEERS = fileURLToPath(new URL('../../data/gazetteers/', import.meta.url));

// Whoever reads the output may stop before its end (`… --json | head`): no fault, and nothing left to do.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE')
    process.stderr.write(`standard output: cannot be written (${error.message}).\n`);
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

await main(process.argv.slice(2)).catch(reportInputError);

async function main(argv: string[]): Promise<void> {
  const { paths, out, json, help } = readArguments(argv);
  if (help) return void process.stdout.write(`${USAGE}\n`);
  if (paths.length === 0) throw new InputError(`no corpus named.\n${USAGE}`);

  const started = performance.now();
  const gazetteers = await loadGazetteers(GAZETTEERS);
  const { clippings, notices } = await readCorpus(paths);
  for (const notice of notices) process.stderr.write(`${notice}\n`);
  const description = json ? null : await describeCorpus(paths);
  progress(`extracting from ${clippings.length} clippings …`);
  const facts = extractFacts(clippings, gazetteers);
  if (description === null) {
    progress('');
    for (const fact of facts) process.stdout.write(`${JSON.stringify(clippingJson(fact, gazetteers))}\n`);
    return;
  }
  progress('writing Parquet …');
  const dataset = datasetRows(facts, gazetteers);
  const metadata = await writeDataset(out, dataset, description);
  progress('');

  const events = new Set(dataset.actions.map(({ event }) => event)).size;
  const named = (kind: string) =>
    new Set(dataset.mentions.filter((row) => row.kind === kind).map((row) => row.entity)).size;
  const undated = dataset.clippings.filter(({ published }) => published === null).length;
  process.stdout.write(
    `${dataset.clippings.length} clippings (${undated} undated), ${named('company')} companies, ${named('place')} places, ` +
      `${events} regulatory events in ${dataset.actions.length} reports\n` +
      `→ ${out}/*.parquet, dataset ${metadata.dataset}, ${((performance.now() - started) / 1000).toFixed(1)} s\n`
  );
}

function readArguments(argv: string[]): { paths: string[]; out: string; json: boolean; help: boolean } {
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        out: { type: 'string', default: 'static/data' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false }
      }
    });
    if (values.out === '') throw new Error('--out: no folder named.');
    return { paths: positionals, ...values };
  } catch (error) {
    throw new InputError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

/** One line on a terminal that the next one replaces; nothing in a log or a pipe. */
function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
}
