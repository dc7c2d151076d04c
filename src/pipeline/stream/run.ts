import { createHash } from 'node:crypto';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatasetMetadata } from '../../lib/schema.ts';
import type { Corrections } from '../correct/correction.ts';
import type { DecisionRecord } from '../correct/record.ts';
import { rowJson } from '../row-json.ts';
import { entityRows } from '../rows.ts';
import type { TextPolicy } from '../sidecar.ts';
import { correctionRows } from '../text-rows.ts';
import type { Gazetteers } from '../types.ts';
import { STRETCH, writeInto } from '../write.ts';
import type { CorpusDescription } from '../write.ts';
import { assembleJson, assembleRows } from './assemble.ts';
import type { Assembly, Counts } from './assemble.ts';
import { correctClippings, correctResolvedEvents, recordCorrections } from './corrections.ts';
import { createSoloCrew, createTeam } from './crew.ts';
import type { Crew } from './crew.ts';
import { resolveReports } from './events.ts';
import type { KnownEvents } from './events.ts';
import { partsIn } from './parts.ts';
import { placeClippings } from './place.ts';
import { createKeeper } from './kept.ts';
import type { Kept } from './kept.ts';
import { describeProgress } from './progress.ts';
import type { Progress } from './progress.ts';
import type { Form } from './record.ts';
import { textOfRecord } from './record-text.ts';
import { createRecords } from './records.ts';
import { scanCorpora } from './scan.ts';
import { indexParts, placedAt, readShards } from './shards.ts';
import { stretchesIn } from './stretches.ts';
import type { PlacedStretch } from './stretches.ts';
import { numberIn, openWorkDatabase } from './work-database.ts';
import type { WorkDatabase } from './work-database.ts';

/** What a run reads, and how. */
export interface RunOptions {
  paths: readonly string[];
  /** The folder of the gazetteers, and what stands in it. */
  gazetteersFolder: string;
  gazetteers: Gazetteers;
  corrections: Corrections;
  policies: ReadonlyMap<string, TextPolicy>;
  /** Says which rules and gazetteers read: parts of other versions are not used. */
  version: string;
  /** The folder of parts, which are used again; null for none. */
  parts: string | null;
  threads?: number;
  /** The most clippings that a part holds. */
  partSize?: number;
  /** How many clippings make a stretch, whose row groups are kept. */
  stretchSize?: number;
  /** Who reads, if not threads of this machine. */
  crew?: Crew;
  progress: Progress;
  /** What people should know, one sentence each. */
  notice: (text: string) => void;
}

/** What was read and found. */
export interface RunResult extends Counts {
  reports: number;
  events: number;
  /** How many clippings were read now, and not taken from parts. */
  extracted: number;
  decisions: DecisionRecord[];
  /** How many corrections were applied, and how many skipped because they concern other corpora. */
  applied: number;
  skipped: number;
}

/**
 * Corpora → Parquet in `directory`, in bounded memory. The same corpora, corrections and rules give the same bytes, whoever
 * reads and whatever was read before. Throws an `InputError` where the input is at fault; what the folder held then stays.
 */
export async function streamDataset(
  directory: string,
  corpus: CorpusDescription,
  options: RunOptions
): Promise<RunResult & { metadata: DatasetMetadata }> {
  const threads = options.threads ?? availableParallelism();
  const kept = options.parts === null ? null : await createKeeper(join(options.parts, 'stretches'));
  const groups = kept && ((...of: Parameters<typeof kept.file>) => kept.file(...of));
  return writeInto(directory, { corpus, threads, ...(groups && { groups }) }, async (output) => {
    const keeper = kept ?? (await createKeeper(join(output.folder, 'parts', 'stretches')));
    const assembly = assembleRows(output, keeper, threads === 1);
    const known = { keeper, key: eventsKey(options) };
    const result = await run(
      'rows',
      { folder: output.folder, assembly, known },
      options,
      async (work, found) => {
        for (const row of entityRows(found.named, options.gazetteers, found.decisions))
          output.add('entities', rowJson('entities', row));
        for (const row of correctionRows(found.decisions, await rowsOf(work, found.decisions)))
          output.add('corrections', rowJson('corrections', row));
      }
    );
    options.progress.say('writing Parquet …');
    const metadata = await output.finish();
    await kept?.tidy();
    return { ...result, metadata };
  });
}

/** Under what the events of corpora are kept: those of other corpora would hardly be theirs. */
function eventsKey({ version, paths }: RunOptions): string {
  return createHash('sha256')
    .update(`${version} events ${JSON.stringify(paths)}`)
    .digest('hex')
    .slice(0, 32);
}

/** The folder of parts; one that goes with the run where none are kept. */
const partsFor = (folder: string, { parts }: RunOptions) => parts ?? join(folder, 'parts');

/** Corpora → one line of JSON for each clipping, in the order of the corpora; else the same. */
export async function streamJson(
  options: RunOptions,
  print: (line: string) => Promise<void>
): Promise<RunResult> {
  const folder = await mkdtemp(join(tmpdir(), 'coupures-'));
  try {
    return await run('json', { folder, assembly: assembleJson(folder, print), known: null }, options);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Where a run puts things. */
interface Target {
  folder: string;
  assembly: Assembly;
  known: KnownEvents | null;
}

async function run(
  form: Form,
  { folder, assembly, known }: Target,
  options: RunOptions,
  finish: (work: WorkDatabase, result: RunResult) => Promise<void> = () => Promise.resolve()
): Promise<RunResult> {
  const { paths, policies, corrections, gazetteers, gazetteersFolder, version, notice } = options;
  const parts = partsFor(folder, options);
  const work = await openWorkDatabase(folder);
  let crew = options.crew ?? null;
  let shards: ReturnType<typeof readShards> | null = null;
  try {
    // Threads load the rules while the corpora are scanned, where it is plain that all is new.
    crew ??= (await isEmpty(parts)) ? await crewFor(await bytesOf(paths), options) : null;
    await indexParts(work, parts, version);
    const scan = await scanCorpora(work, {
      ...{ paths, form, policies, corrections },
      progress: (bytes) => options.progress.show(() => `reading · ${(bytes / 1e6).toFixed(0)} MB`)
    });
    scan.notices.forEach(notice);
    const corrected = await correctClippings(work, scan, gazetteers, corrections);
    await placeClippings(work, form);
    const toRead = await textToRead(work);
    crew ??= await crewFor(toRead, options);
    const job = { gazetteers: gazetteersFolder, version, form, folder: parts };
    const records = createRecords(job, gazetteers, corrected.found);
    let extracted = 0;
    let bytes = 0;
    const began = performance.now();
    const size = options.stretchSize ?? STRETCH;
    const stretches = await stretchesIn(work, version, size, async (id, row) =>
      corrected.found.has(id)
        ? textOfRecord(await records.of(await placedAt(work, row, { paths, policies })))
        : null
    );
    const kept = new Map<PlacedStretch, Kept>();
    for (const stretch of stretches) {
      const found = await assembly.find(stretch);
      if (found) kept.set(stretch, found);
    }
    shards = readShards(work, {
      ...{ paths, policies, job, crew },
      known: corrected.found,
      stretches: stretches.filter((stretch) => !kept.has(stretch)),
      partSize: options.partSize
    });
    for (const stretch of stretches) {
      const found = kept.get(stretch);
      if (found) {
        assembly.keep(stretch, found);
        continue;
      }
      await assembly.begin(stretch);
      for (let row = stretch.first; row < stretch.end; row++) {
        const { value: placed } = await shards.next();
        if (!placed) throw new RangeError(`there is no clipping in row ${row}`);
        const record = await records.of(placed);
        assembly.add(placed, record);
        if (placed.fresh) {
          extracted++;
          bytes += placed.task.length;
        }
        options.progress.show(() =>
          describeProgress(
            { done: row + 1, all: scan.count },
            { done: bytes, all: toRead },
            (performance.now() - began) / 1000
          )
        );
      }
      await assembly.end(stretch, work);
    }
    if (!options.crew) await crew.close();
    const resolved = await resolveReports(work, await assembly.reports(), known);
    const merged = await correctResolvedEvents(work, corrected, async (row) =>
      records.of(await placedAt(work, row, { paths, policies }))
    );
    [...corrected.notices, ...merged.notices].forEach(notice);
    const decisions = await recordCorrections(
      work,
      corrections,
      [...corrected.decisions, ...merged.decisions],
      corrected.found,
      merged.moved
    );
    await assembly.finish(work, merged.moved);
    records.close();
    const skipped = corrected.skipped + merged.skipped;
    const applied = corrections.corrections.length - skipped;
    const result = { ...assembly.counts, ...resolved, extracted, decisions, applied, skipped };
    await finish(work, result);
    return result;
  } finally {
    await shards?.return(undefined);
    if (!options.crew) await crew?.close();
    assembly.close();
    work.close();
  }
}

/** Bytes of text that this thread has read before others have loaded the rules. */
const SOON_READ = 1_000_000;

async function crewFor(
  bytes: number,
  { threads = availableParallelism(), gazetteers }: RunOptions
): Promise<Crew> {
  return threads === 1 || bytes < SOON_READ ? createSoloCrew(gazetteers) : createTeam(threads, gazetteers);
}

async function isEmpty(parts: string): Promise<boolean> {
  return (await partsIn(parts)).length === 0;
}

async function bytesOf(paths: readonly string[]): Promise<number> {
  const sizes = await Promise.all(paths.map(async (path) => (await stat(path)).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** How many bytes of text have their records in no part. */
async function textToRead(work: WorkDatabase): Promise<number> {
  for await (const [bytes] of work.rows(
    'SELECT sum(length) FROM placed LEFT JOIN slots USING (key) WHERE slot IS NULL'
  ))
    return numberIn(bytes);
  return 0;
}

async function rowsOf(
  work: WorkDatabase,
  decisions: readonly DecisionRecord[]
): Promise<Map<string, number>> {
  const rows = new Map<string, number>();
  for (const { clipping } of decisions) {
    if (clipping === null || rows.has(clipping)) continue;
    for await (const [row] of work.rows(`SELECT row FROM placed WHERE id = '${clipping}'`))
      rows.set(clipping, numberIn(row));
  }
  return rows;
}
