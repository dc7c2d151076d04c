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
import { NOT_KNOWN, putDataset, writeParquet } from './write/parquet.ts';

/** What the Parquet metadata says of a corpus, before the dataset hash is known. */
export type CorpusDescription = Omit<DatasetMetadata, 'schema' | 'dataset'>;

/** A dataset that is being written. */
export interface DatasetOutput {
  /** A folder for whatever the run has to keep on disk; it goes when the run ends. */
  folder: string;
  /** One more row of a table, as `rowJson` writes it. */
  add(table: TableName, line: string): void;
  /** Says that a table has all its rows: with several threads it is written at once, while others are still being filled. */
  complete(table: TableName): void;
  /** Writes the Parquet files that are left and moves all in. */
  finish(): Promise<DatasetMetadata>;
}

/** What is said of a dataset, and how many of its tables are written at a time. */
export interface OutputOptions {
  corpus: CorpusDescription;
  threads: number;
}

/**
 * Lets `write` fill the tables of a dataset in `directory`. All files are written beside it first and moved in only when the
 * last one is complete: whatever happens before that leaves the previous files untouched. Throws `InputError` where the
 * folder cannot be made or written.
 */
export async function writeInto<Result>(
  directory: string,
  { corpus, threads }: OutputOptions,
  write: (output: DatasetOutput) => Promise<Result>
): Promise<Result> {
  const { folder, discard } = await prepareOutput(directory);
  const files = new Map(TABLE_NAMES.map((table) => [table, createLineFile(join(folder, `${table}.jsonl`))]));
  const inTurn = createTurns(Math.min(threads, AT_ONCE));
  const early = new Map<TableName, Promise<void>>();
  const writeTable = (table: TableName, dataset: string): Promise<void> => {
    const lines = files.get(table);
    lines?.close();
    const metadata = { schema: SCHEMA_VERSION, dataset, ...corpus };
    return inTurn(async () => {
      if (lines) await writeParquet(table, lines, parquetPath(folder, table), metadata);
    });
  };
  try {
    return await write({
      folder,
      add: (table, line) => files.get(table)?.add(line),
      complete(table) {
        if (threads === 1) return;
        const written = writeTable(table, NOT_KNOWN);
        // A failure is noticed at the end; until then it is not « unhandled ».
        written.catch(() => undefined);
        early.set(table, written);
      },
      finish: async () => {
        for (const file of files.values()) file.close();
        const dataset = hashOfFiles(files);
        await Promise.all(
          TABLE_NAMES.map(async (table) => {
            const written = early.get(table);
            await written;
            if (written && (await putDataset(parquetPath(folder, table), dataset))) return;
            await writeTable(table, dataset);
          })
        );
        commitOutput(folder, directory);
        return { schema: SCHEMA_VERSION, dataset, ...corpus };
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
    await Promise.allSettled(early.values());
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
  return writeInto(directory, { corpus, threads: 1 }, (output) => {
    for (const table of TABLE_NAMES) for (const row of dataset[table]) output.add(table, rowJson(table, row));
    return output.finish();
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

const parquetPath = (folder: string, table: TableName) => join(folder, `${table}.parquet`);

/** Lets no more than so many run at a time, the others in the order in which they came. */
function createTurns(atOnce: number) {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (run: () => Promise<void>): Promise<void> => {
    if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
    else running++;
    try {
      await run();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  };
}

/** Tables written at a time: more would need more memory, and the largest ones take the time. */
const AT_ONCE = 3;
