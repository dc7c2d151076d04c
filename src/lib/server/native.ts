import { join } from 'node:path';
import { DuckDBBlobValue, DuckDBDateValue, DuckDBInstance, DuckDBListValue } from '@duckdb/node-api';
import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api';
import { PREPARE } from '../db/prepare.ts';
import type { Query } from '../queries/query.ts';
import { METADATA_KEY, SCHEMA_VERSION, TABLE_NAMES } from '../schema.ts';
import type { DatasetMetadata, TableName } from '../schema.ts';

/** A dataset in native DuckDB, in memory: what pages are drawn from at build time. */
export interface Database {
  /** Plain rows: numbers, ISO dates, arrays. Throws an Error with the SQL in its message and DuckDB's as cause. */
  run<Row>(query: Query<Row>): Promise<Row[]>;
  close(): void;
}

export interface Dataset extends Database {
  metadata: DatasetMetadata;
}

/** Loads `tables` from the Parquet files of `dir`. Throws, naming the folder, if one is missing or of another schema. */
export async function openDataset(dir: string, tables: readonly TableName[] = TABLE_NAMES): Promise<Dataset> {
  const path = (table: string) => join(dir, `${table}.parquet`);
  const metadata = await readMetadata(dir);
  const database = await openDatabase(async (connection) => {
    for (const table of tables) {
      await connection.run(`CREATE TABLE ${table} AS SELECT * FROM read_parquet(?)`, [path(table)]);
    }
  });
  return { ...database, metadata };
}

/** A database with the tables that `fill` creates, and what queries derive from them. */
export async function openDatabase(fill: (connection: DuckDBConnection) => Promise<void>): Promise<Database> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const close = () => {
    connection.closeSync();
    instance.closeSync();
  };
  try {
    await fill(connection);
    for (const statement of PREPARE) await connection.run(statement);
  } catch (cause) {
    close();
    throw cause;
  }
  return { run: (query) => run(connection, query), close };
}

/** What the pipeline noted in the files of a dataset. Throws where it is absent or of another schema version. */
export async function readMetadata(dir: string): Promise<DatasetMetadata> {
  const path = join(dir, 'clippings.parquet');
  const instance = await DuckDBInstance.create(':memory:');
  let metadata: DatasetMetadata | null;
  try {
    const connection = await instance.connect();
    const rows = await run<{ value: string }>(connection, {
      sql: 'SELECT decode(value) AS value FROM parquet_kv_metadata(?) WHERE decode(key) = ?',
      params: [path, METADATA_KEY]
    });
    connection.closeSync();
    metadata = JSON.parse(rows[0]?.value ?? 'null') as DatasetMetadata | null;
  } catch (cause) {
    throw new Error(`no dataset in ${dir}: run \`npm run data\` first`, { cause });
  } finally {
    instance.closeSync();
  }
  if (metadata?.schema === SCHEMA_VERSION) return metadata;
  const version = metadata === null ? 'no version of the schema' : `version ${metadata.schema} of the schema`;
  throw new Error(
    `${path}: written for ${version}, read is ${SCHEMA_VERSION}: run \`npm run data\` again, for the same corpus`
  );
}

async function run<Row>(connection: DuckDBConnection, { sql, params }: Query<Row>): Promise<Row[]> {
  try {
    const reader = await connection.runAndReadAll(sql, params);
    return reader.getRowObjects().map((row) => {
      const entries = Object.entries(row).map(([name, value]) => [name, plain(value)]);
      return Object.fromEntries(entries) as Row;
    });
  } catch (cause) {
    throw new Error(`query failed: ${sql}`, { cause });
  }
}

function plain(value: DuckDBValue): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof DuckDBListValue) return value.items.map(plain);
  if (value instanceof DuckDBDateValue) return value.toString();
  if (value instanceof DuckDBBlobValue) return value.bytes;
  return value;
}
