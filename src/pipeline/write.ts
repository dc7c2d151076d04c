import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { METADATA_KEY, SCHEMA_VERSION, TABLE_NAMES, TABLES } from '../lib/schema.ts';
import type { DatasetMetadata, TableName } from '../lib/schema.ts';
import { InputError } from './errors.ts';
import type { Dataset } from './rows.ts';

/** What the Parquet metadata says of a corpus, before the dataset hash is known. */
export type CorpusDescription = Omit<DatasetMetadata, 'schema' | 'dataset'>;

/**
 * Writes the Parquet files into `directory` and returns their metadata. All are written beside it first and
 * moved in only when the last one is complete: whatever happens before that leaves the previous files untouched.
 * Throws `InputError` where the folder cannot be made or written.
 */
export async function writeDataset(
  directory: string,
  dataset: Dataset,
  corpus: CorpusDescription
): Promise<DatasetMetadata> {
  const metadata: DatasetMetadata = { schema: SCHEMA_VERSION, dataset: datasetHash(dataset), ...corpus };
  const out = resolve(directory);
  const temporary = await prepare(directory, out);
  try {
    await writeTables(temporary, dataset, metadata);
    for (const table of TABLE_NAMES)
      await rename(join(temporary, `${table}.parquet`), join(out, `${table}.parquet`));
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    // A disk that is full, or a folder that may not be written: for people, not for programmers.
    if (!/^IO Error|^E[A-Z]+:/.test(message)) throw cause;
    throw new InputError(`${directory}: cannot be written (${message}); what it held is untouched.`, {
      cause
    });
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
  return metadata;
}

/** Makes the folder, so that one that cannot be is said before the work, and one beside it to write in. */
async function prepare(directory: string, out: string): Promise<string> {
  try {
    await mkdir(dirname(out), { recursive: true });
    // Not `recursive`: with that, Node tries for ever where a system refuses new folders (`/proc`).
    if (!(await stat(out).catch(() => null))?.isDirectory()) await mkdir(out);
    await removeLeftovers(out);
    return await mkdtemp(join(dirname(out), `.${basename(out)}-${process.pid}-`));
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : cause;
    const why = code === 'EEXIST' || code === 'ENOTDIR' ? 'there is a file of that name' : String(code);
    throw new InputError(`${directory}: no folder to write into (${why}); choose another with --out.`, {
      cause
    });
  }
}

/** What runs that were killed left beside the folder, where a site would publish it; runs under way keep theirs. */
async function removeLeftovers(out: string): Promise<void> {
  const prefix = `.${basename(out)}-`;
  for (const name of await readdir(dirname(out))) {
    const pid = name.startsWith(prefix) ? /^(\d+)-/.exec(name.slice(prefix.length))?.[1] : undefined;
    if (pid !== undefined && !isRunning(Number(pid)))
      await rm(join(dirname(out), name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
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

async function writeTables(folder: string, dataset: Dataset, metadata: DatasetMetadata): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    for (const table of TABLE_NAMES) {
      const lines = join(folder, `${table}.jsonl`);
      const parquet = join(folder, `${table}.parquet`);
      await writeFile(lines, dataset[table].map((row) => `${rowJson(table, row)}\n`).join(''));
      const columns = Object.entries(TABLES[table]).map(([name, type]) => `"${name}": ${literal(type)}`);
      await connection.run(
        `COPY (SELECT * FROM read_json(${literal(lines)}, format = 'newline_delimited', columns = {${columns.join(', ')}}))
         TO ${literal(parquet)} (
           FORMAT parquet, COMPRESSION zstd, PRESERVE_ORDER true,
           KV_METADATA { ${METADATA_KEY}: ${literal(JSON.stringify(metadata))} }
         )`
      );
    }
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** A row as JSON with its columns in file order, so that the hash does not depend on how the object was built. */
function rowJson(table: TableName, row: object): string {
  const values = new Map<string, unknown>(Object.entries(row));
  return JSON.stringify(
    Object.fromEntries(Object.keys(TABLES[table]).map((name) => [name, values.get(name) ?? null]))
  );
}

/** A string as an SQL literal: COPY takes no parameters for paths and options. */
const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;
