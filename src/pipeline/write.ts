import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { SCHEMA_VERSION, TABLE_NAMES } from '../lib/schema.ts';
import type { DatasetMetadata, TableName } from '../lib/schema.ts';
import { InputError } from './errors.ts';
import { rowJson } from './row-json.ts';
import type { Dataset } from './rows.ts';
import { createLineFile, piecesOf } from './write/lines.ts';
import type { LineFile } from './write/lines.ts';
import { commitOutput, prepareOutput } from './write/output-folder.ts';
import { writeParquet } from './write/parquet.ts';

/** What the Parquet metadata says of a corpus, before the dataset hash is known. */
export type CorpusDescription = Omit<DatasetMetadata, 'schema' | 'dataset'>;

/** A dataset that is being written. */
export interface DatasetOutput {
  /** A folder for whatever the run has to keep on disk; it goes when the run ends. */
  folder: string;
  /** One more row of a table, as `rowJson` writes it. */
  add(table: TableName, line: string): void;
  /** Writes the Parquet files and moves them in; `threads` tables at a time. */
  finish(corpus: CorpusDescription, threads: number): Promise<DatasetMetadata>;
}

/**
 * Lets `write` fill the tables of a dataset in `directory`. All files are written beside it first and moved in only when the
 * last one is complete: whatever happens before that leaves the previous files untouched. Throws `InputError` where the
 * folder cannot be made or written.
 */
export async function writeInto<Result>(
  directory: string,
  write: (output: DatasetOutput) => Promise<Result>
): Promise<Result> {
  const { folder, discard } = await prepareOutput(directory);
  const files = new Map(TABLE_NAMES.map((table) => [table, createLineFile(join(folder, `${table}.jsonl`))]));
  try {
    return await write({
      folder,
      add: (table, line) => files.get(table)?.add(line),
      finish: async (corpus, threads) => {
        for (const file of files.values()) file.close();
        const metadata = { schema: SCHEMA_VERSION, dataset: hashOfFiles(files), ...corpus };
        await inTurns([...files], threads, ([table, lines]) =>
          writeParquet(table, lines, join(folder, `${table}.parquet`), metadata)
        );
        commitOutput(folder, directory);
        return metadata;
      }
    });
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    // A disk that is full, or a folder that may not be written: for people, not for programmers.
    if (cause instanceof InputError || !/^IO Error|^E[A-Z]+:/.test(message)) throw cause;
    throw new InputError(`${directory}: cannot be written (${message}); what it held is untouched.`, {
      cause
    });
  } finally {
    for (const file of files.values()) file.close();
    await discard();
  }
}

/** Writes a dataset that is in memory and returns what its files say of it; else as `writeInto`. */
export async function writeDataset(
  directory: string,
  dataset: Dataset,
  corpus: CorpusDescription
): Promise<DatasetMetadata> {
  return writeInto(directory, (output) => {
    for (const table of TABLE_NAMES) for (const row of dataset[table]) output.add(table, rowJson(table, row));
    return output.finish(corpus, 1);
  });
}

/** Sixteen hexadecimal digits over schema and rows: equal rows give an equal hash, on any machine and day. */
export function datasetHash(dataset: Dataset): string {
  const hash = createHash('sha256').update(`schema ${SCHEMA_VERSION}\n`);
  for (const table of TABLE_NAMES) {
    hash.update(`${table}\n`);
    for (const row of dataset[table]) hash.update(`${rowJson(table, row)}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

/** The same of rows that stand in files, a line each. */
function hashOfFiles(files: ReadonlyMap<TableName, LineFile>): string {
  const hash = createHash('sha256').update(`schema ${SCHEMA_VERSION}\n`);
  for (const [table, { path }] of files) {
    hash.update(`${table}\n`);
    for (const piece of piecesOf(path)) hash.update(piece);
  }
  return hash.digest('hex').slice(0, 16);
}

async function inTurns<Item>(
  items: readonly Item[],
  atOnce: number,
  run: (item: Item) => Promise<void>
): Promise<void> {
  const waiting = [...items];
  const turn = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await run(item);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, AT_ONCE) }, turn));
}

/** Tables written at a time: more would need more memory, and the largest ones take the time. */
const AT_ONCE = 3;
