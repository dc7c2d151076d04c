import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { METADATA_KEY, SCHEMA_VERSION, TABLE_NAMES } from '../lib/schema.ts';
import type { DatasetMetadata, TableName } from '../lib/schema.ts';
import { InputError } from './errors.ts';
import { rowJson } from './row-json.ts';
import type { Dataset } from './rows.ts';
import { groupsOf, writeGroup } from './write/groups.ts';
import type { Group } from './write/groups.ts';
import { joinGroups } from './write/join-groups.ts';
import { commitOutput, prepareOutput } from './write/output-folder.ts';
import { createTableWriter } from './write/table-writer.ts';
import type { Stretch } from './write/table-writer.ts';

/** What the Parquet metadata says of a corpus, before the dataset hash is known. */
export type CorpusDescription = Omit<DatasetMetadata, 'schema' | 'dataset'>;

/** A dataset that is being written. */
export interface DatasetOutput {
  /** A folder for whatever the run has to keep on disk; it goes when the run ends. */
  folder: string;
  /** Says where the row groups of a table go from now on, if not into that folder. */
  into(table: TableName, folder: string): void;
  /** One more row of a table, as `rowJson` writes it. */
  add(table: TableName, line: string): void;
  /** Ends a stretch of a table: its rows so far are written by themselves. With one thread nothing else may go on meanwhile. */
  end(table: TableName): Promise<Stretch>;
  /** Takes a stretch that was written before for the next rows of a table. */
  keep(table: TableName, stretch: Stretch): void;
  /** Writes what is left, makes the files of their stretches and moves all in. */
  finish(): Promise<DatasetMetadata>;
}

/** What is said of a dataset, how many threads there are, and who keeps row groups for later, if anybody does. */
export interface OutputOptions {
  corpus: CorpusDescription;
  threads: number;
  groups?: GroupKeeper;
}

/** Gives the file of a key, which `write` makes in a folder if there is none. */
export type GroupKeeper = (key: string, write: (folder: string) => Promise<string>) => Promise<string>;

/** Clippings whose rows make a stretch: few, so that a change is soon written. Several make a row group. */
export const STRETCH = 2_048;

/**
 * Lets `write` fill the tables of a dataset in `directory`. All files are written beside it first and moved in only when the
 * last one is complete: whatever happens before that leaves the previous files untouched. Throws `InputError` where the
 * folder cannot be made or written.
 */
export async function writeInto<Result>(
  directory: string,
  { corpus, threads, groups: keepGroup }: OutputOptions,
  write: (output: DatasetOutput) => Promise<Result>
): Promise<Result> {
  const { folder, discard } = await prepareOutput(directory);
  const inTurn = createTurns(Math.min(threads, AT_ONCE));
  const tables = new Map(
    TABLE_NAMES.map((table) => {
      const writer = createTableWriter(table, inTurn);
      writer.into(folder);
      return [table, { writer, stretches: [] as Promise<Stretch>[] }];
    })
  );
  const tableOf = (name: TableName) => {
    const table = tables.get(name);
    if (!table) throw new RangeError(`output: no table ${name}`);
    return table;
  };
  /** Row groups wait for their turn to be written, and not to be found. */
  const fileOf = (group: Group): Promise<string> => {
    const write = async (into: string) => {
      let path = '';
      await inTurn(async () => void (path = await writeGroup(group, into)));
      return path;
    };
    return keepGroup && group.pieces.length > 1 ? keepGroup(group.key, write) : write(folder);
  };
  const end = (name: TableName): Promise<Stretch> => {
    const { writer, stretches } = tableOf(name);
    const stretch = writer.end();
    // A failure is noticed at the end; until then it is not « unhandled ».
    stretch.catch(() => undefined);
    stretches.push(stretch);
    return stretch;
  };
  try {
    return await write({
      folder,
      into: (name, path) => tableOf(name).writer.into(path),
      add: (name, line) => tableOf(name).writer.add(line),
      end,
      keep: (name, stretch) => void tableOf(name).stretches.push(Promise.resolve(stretch)),
      finish: async () => {
        for (const [name, { writer, stretches }] of tables)
          if (writer.isBegun() || stretches.length === 0) void end(name);
        const sums: [TableName, Stretch[]][] = [];
        for (const [name, { stretches }] of tables) sums.push([name, await Promise.all(stretches)]);
        const metadata = { schema: SCHEMA_VERSION, dataset: hashOf(sums), ...corpus };
        for (const [name, stretches] of sums) {
          const groups = groupsOf(name, stretches).map((group) => fileOf(group));
          await joinGroups(join(folder, `${name}.parquet`), await Promise.all(groups), {
            [METADATA_KEY]: JSON.stringify(metadata)
          });
        }
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
    await Promise.all([...tables.values()].map(({ writer }) => writer.abandon()));
    await discard();
  }
}

/** Writes a dataset that is in memory and returns what its files say of it; else as `writeInto`. */
export async function writeDataset(
  directory: string,
  dataset: Dataset,
  corpus: CorpusDescription
): Promise<DatasetMetadata> {
  return writeInto(directory, { corpus, threads: 1 }, async (output) => {
    for (const table of TABLE_NAMES)
      for (const rows of stretchesOf(dataset, table)) {
        for (const row of rows) output.add(table, rowJson(table, row));
        await output.end(table);
      }
    return output.finish();
  });
}

/** Sixteen hexadecimal digits over schema and rows: equal rows give an equal hash, on any machine and day. */
export function datasetHash(dataset: Dataset): string {
  return hashOf(
    TABLE_NAMES.map((table) => [
      table,
      stretchesOf(dataset, table).map((rows) => {
        const hash = createHash('sha256');
        for (const row of rows) hash.update(`${rowJson(table, row)}\n`);
        return { sum: hash.digest('hex') };
      })
    ])
  );
}

/** The rows of a table by stretch of clippings; in one where they belong to none. */
function stretchesOf(dataset: Dataset, table: TableName): object[][] {
  if (table === 'entities' || table === 'corrections') return [[...dataset[table]]];
  const count = Math.max(1, Math.ceil(dataset.clippings.length / STRETCH));
  const stretches: object[][] = Array.from({ length: count }, () => []);
  for (const row of dataset[table]) stretches[Math.floor(row.clipping / STRETCH)]?.push(row);
  return stretches;
}

/** Of what the rows of each stretch add up to, so that those that stay need not be read again. */
function hashOf(tables: readonly [TableName, readonly Pick<Stretch, 'sum'>[]][]): string {
  const hash = createHash('sha256').update(`schema ${SCHEMA_VERSION}\n`);
  for (const [table, stretches] of tables)
    hash.update(`${table}\n${stretches.map(({ sum }) => `${sum}\n`).join('')}`);
  return hash.digest('hex').slice(0, 16);
}

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

/** Row groups written at a time: more would need more memory. */
const AT_ONCE = 2;
