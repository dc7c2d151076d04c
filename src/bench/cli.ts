import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { InputError, reportInputError } from '../pipeline/errors.ts';
import { benchBrush } from './brush/bench.ts';
import { benchStory } from './brush/story.ts';
import { benchEmbed } from './embed/embed.ts';
import { benchExtract } from './extract/bench.ts';
import { growthSvg } from './growth.ts';
import { benchPipeline } from './pipeline.ts';
import type { BenchResult } from './result.ts';
import { benchSearch } from './search/bench.ts';
import { benchTable } from './table.ts';

type Bench = (progress: (what: string) => void) => Promise<BenchResult[]>;

const BENCHES: Record<string, Bench> = {
  extract: benchExtract,
  brush: benchBrush,
  story: benchStory,
  embed: benchEmbed,
  pipeline: benchPipeline,
  search: benchSearch
};

const USAGE = `usage: npm run bench [-- NAME…]              runs the benchmarks (${Object.keys(BENCHES).join(', ')}) and prints a table
       npm run --silent bench -- NAME… --json  prints an array of results for machines
       npm run bench -- NAME… --plot FILE.svg  draws what was measured at several sizes against these
Set COUPURES_ORIGINAL=FILE to run them on that corpus as well.`;

await main().catch(reportInputError);

async function main(): Promise<void> {
  const { names, json, help, plot } = readArguments();
  if (help) return void process.stdout.write(`${USAGE}\n`);
  const results: BenchResult[] = [];
  for (const name of names.length > 0 ? names : Object.keys(BENCHES)) {
    const bench = BENCHES[name];
    if (!bench) throw new InputError(`there is no benchmark "${name}".\n${USAGE}`);
    results.push(...(await bench((what) => process.stderr.write(`${name}: ${what} …\n`))));
  }
  if (plot !== undefined) await writeFile(plot, growthSvg(results));
  process.stdout.write(`${json ? JSON.stringify(results) : benchTable(results)}\n`);
}

function readArguments(): { names: string[]; json: boolean; help: boolean; plot?: string } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        plot: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false }
      }
    });
    return { names: positionals, ...values };
  } catch (error) {
    throw new InputError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}
