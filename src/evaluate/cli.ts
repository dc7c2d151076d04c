import { writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { MANNERS } from '../lib/accuracy.ts';
import type { AccuracyReport, HalfAccuracy, HalfName, Manner } from '../lib/accuracy.ts';
import { InputError, reportInputError } from '../pipeline/errors.ts';
import { loadGazetteers } from '../pipeline/gazetteer/load.ts';
import { confidenceTable, talliesOf } from './calibrate.ts';
import { firstMeetings, mannerOf, meetingOf, noteFirstMeeting, readFirstMeetings } from './first-meeting.ts';
import { findExamples } from './examples.ts';
import { noteFirstReading, readFirstReadings } from './first-reading.ts';
import { accuracyOf } from './half.ts';
import { reportBreakdowns, reportCalibration, reportFirstMeetings } from './report-parts.ts';
import { reportErrors, reportTable } from './report.ts';
import { judgeSample } from './sample.ts';
import type { Part } from './sample.ts';
import type { Gazetteers } from '../pipeline/types.ts';
import { gazetteerSizes } from './sizes.ts';
import { findSumExamples } from './sum-examples.ts';
import { OF_SENTENCES, OF_SUMS, signWeightTable } from './weigh.ts';
import { SIGN_WEIGHTS, SUM_WEIGHTS } from '../pipeline/extract/likeness/sign-weights.ts';
import { judgeWordings, reportWordings } from './wordings.ts';

const USAGE = `usage: npm run evaluate                       measures both halves of tests/gold, lists the errors of dev
       npm run evaluate -- --held-out-errors  lists the errors of the other half: then it no longer measures
       npm run --silent evaluate -- --json    prints one JSON object for machines; --out FILE writes it
       npm run evaluate -- --calibrate        fits data/confidence.csv on the development half
       npm run evaluate -- --weigh            fits data/sign-weights.csv and sum-weights.csv on the development half
       npm run evaluate -- --first-reading PART --manner MANNER  notes how the rules did on a new part, once, before they
                                              see it again; MANNER says how it tells: ${MANNERS.join(', ')}`;

const ROOT = new URL('../../', import.meta.url).pathname;
const SAMPLE = join(ROOT, 'tests/gold');
const FIRST_READINGS = join(SAMPLE, 'first-reading.csv');
const FIRST_MEETINGS = join(SAMPLE, 'first-meeting.csv');
const CONFIDENCE = join(ROOT, 'data/confidence.csv');
const HALVES: readonly HalfName[] = ['dev', 'held-out'];

await main().catch(reportInputError);

async function main(): Promise<void> {
  const options = readArguments();
  if (options.help) return void process.stdout.write(`${USAGE}\n`);
  const noted = options['first-reading'];
  // Said before minutes are spent on reading.
  const manner = noted === undefined ? null : mannerOf(options.manner);
  const gazetteers = await loadGazetteers(join(ROOT, 'data/gazetteers'));
  if (options.weigh) return weigh(gazetteers);
  const parts = await judgeSample(SAMPLE, gazetteers);
  if (options.calibrate) return calibrate(parts);
  if (noted !== undefined && manner !== null) return noteFirst(parts, noted, manner);
  const halves = HALVES.flatMap((name) => halfOf(name, parts));
  const first = firstMeetings(await readFirstMeetings(FIRST_MEETINGS));
  if (options.json || options.out !== undefined) {
    const report: AccuracyReport = { gazetteers: gazetteerSizes(gazetteers), halves, first };
    const json = `${JSON.stringify(report)}\n`;
    return options.out === undefined ? void process.stdout.write(json) : writeFile(options.out, json);
  }
  if (halves.length === 0) throw new InputError('tests/gold: no labelled sample there.');
  const listed = parts.filter(({ half }) => half === (options['held-out-errors'] ? 'held-out' : 'dev'));
  // Names that the gazetteers lack are read as errors are: of the other half they would be learnt from.
  for (const notice of listed.flatMap(({ notices }) => notices)) process.stderr.write(`${notice}\n`);
  const errors = listed.map(({ name, verdicts }) => reportErrors(name, verdicts));
  const tables = [
    reportTable(halves),
    reportBreakdowns(halves),
    reportCalibration(halves),
    reportFirstMeetings(first)
  ];
  const wordings = reportWordings(await judgeWordings(SAMPLE, gazetteers));
  process.stdout.write(`${[...tables, wordings, ...errors].join('\n\n')}\n`);
}

function halfOf(name: HalfName, parts: readonly Part[]): HalfAccuracy[] {
  const clippings = parts.filter(({ half }) => half === name).flatMap((part) => part.clippings);
  return clippings.length === 0 ? [] : [accuracyOf(name, clippings)];
}

async function calibrate(parts: readonly Part[]): Promise<void> {
  const dev = parts.filter(({ half }) => half === 'dev').flatMap(({ clippings }) => clippings);
  const now = talliesOf(dev.flatMap(({ findings }) => findings));
  const table = confidenceTable([...now, ...(await readFirstReadings(FIRST_READINGS))]);
  await writeFile(CONFIDENCE, table);
  process.stdout.write(`${table}→ ${relative('.', CONFIDENCE)}\n`);
}

async function weigh(gazetteers: Gazetteers): Promise<void> {
  const sentences = await findExamples(SAMPLE, gazetteers);
  const sums = await findSumExamples(SAMPLE, gazetteers);
  for (const [file, examples, fit] of [
    [SIGN_WEIGHTS, sentences, OF_SENTENCES],
    [SUM_WEIGHTS, sums, OF_SUMS]
  ] as const) {
    await writeFile(file, signWeightTable(examples, fit));
    const told = examples.filter((example) => example.told).length;
    process.stdout.write(`${told} of ${examples.length} examples tell an action → ${relative('.', file)}\n`);
  }
}

async function noteFirst(parts: readonly Part[], name: string, manner: Manner): Promise<void> {
  const part = parts.find((known) => known.name === name);
  if (!part || part.half !== 'dev')
    throw new InputError(`--first-reading ${name}: no part of the development half in tests/gold.`);
  const tallies = talliesOf(part.clippings.flatMap(({ findings }) => findings));
  await noteFirstReading(relative('.', FIRST_READINGS), name, tallies);
  await noteFirstMeeting(relative('.', FIRST_MEETINGS), meetingOf(name, manner, part.clippings));
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        json: { type: 'boolean', default: false },
        out: { type: 'string' },
        calibrate: { type: 'boolean', default: false },
        weigh: { type: 'boolean', default: false },
        'first-reading': { type: 'string' },
        manner: { type: 'string' },
        'held-out-errors': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false }
      }
    }).values;
  } catch (error) {
    throw new InputError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}
