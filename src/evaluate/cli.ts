import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { InputError } from '../pipeline/errors.ts';
import { extractFacts, readCorpus } from '../pipeline/facts.ts';
import { loadGazetteers } from '../pipeline/gazetteer/load.ts';
import { clippingJson } from '../pipeline/json.ts';
import type { Gazetteers } from '../pipeline/types.ts';
import { checkLabels } from './check.ts';
import { readLabels } from './labels.ts';
import { judgeHalf, measure } from './measure.ts';
import type { MeasureResult } from './measure.ts';
import { reportErrors, reportTable } from './report.ts';
import type { Verdict } from './verdict.ts';

const USAGE = `usage: npm run evaluate                       measures both halves of tests/gold, lists the errors of dev
       npm run evaluate -- --held-out-errors  lists the errors of the other half: then it no longer measures
       npm run --silent evaluate -- --json    prints one JSON object for machines`;

const ROOT = new URL('../../', import.meta.url).pathname;
const HALVES = ['dev', 'held-out'] as const;

interface Half {
  name: (typeof HALVES)[number];
  clippings: number;
  verdicts: Verdict[];
  results: MeasureResult[];
  notices: string[];
}

try {
  await main();
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const options = readArguments();
  if (options.help) return void process.stdout.write(`${USAGE}\n`);
  const gazetteers = await loadGazetteers(join(ROOT, 'data/gazetteers'));
  const halves = await Promise.all(HALVES.map((name) => evaluate(name, gazetteers)));
  for (const notice of halves.flatMap(({ notices }) => notices)) process.stderr.write(`${notice}\n`);
  if (options.json) {
    const results = halves.map(({ name, clippings, results }) => ({ name, clippings, results }));
    return void process.stdout.write(`${JSON.stringify({ halves: results })}\n`);
  }
  const listed = halves.filter(({ name }) => (name === 'held-out') === options['held-out-errors']);
  const parts = [reportTable(halves), ...listed.map(({ name, verdicts }) => reportErrors(name, verdicts))];
  process.stdout.write(`${parts.join('\n\n')}\n`);
}

/** Each half is a corpus of its own, so that no event of one can help or harm the other. */
async function evaluate(name: Half['name'], gazetteers: Gazetteers): Promise<Half> {
  const half = await readLabels(relative('.', join(ROOT, 'tests/gold', `${name}.json`)));
  const { clippings } = await readCorpus([join(ROOT, 'tests/gold', half.corpus)]);
  const notices = checkLabels(half, clippings, gazetteers);
  const found = extractFacts(clippings, gazetteers).map((facts) => clippingJson(facts, gazetteers));
  const verdicts = judgeHalf(half.clippings, found);
  return { name, clippings: clippings.length, verdicts, results: measure(verdicts), notices };
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        json: { type: 'boolean', default: false },
        'held-out-errors': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false }
      }
    }).values;
  } catch (error) {
    throw new InputError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}
