import type { AsyncDuckDB } from '@duckdb/duckdb-wasm';
import type { Query } from '../queries/query.ts';
import type { DecodedTable } from './decode.ts';
import { EngineError } from './engine-error.ts';
import { createTable, PREPARE } from './prepare.ts';
import { rowsFromIPC } from './rows.ts';

/** After loading, nothing that a query could say reaches beyond the tables. */
const LOCK = [
  'SET enable_external_access = false',
  'SET autoload_known_extensions = false',
  'SET autoinstall_known_extensions = false',
  'SET lock_configuration = true'
];

/** Boots DuckDB in its worker. Throws an EngineError `no-wasm` if the browser does not take the WebAssembly. */
export async function instantiate(database: AsyncDuckDB, wasm: Blob): Promise<void> {
  const address = URL.createObjectURL(wasm);
  try {
    await database.instantiate(address);
  } catch (cause) {
    throw new EngineError('no-wasm', 'this browser cannot run the database', { cause });
  } finally {
    URL.revokeObjectURL(address);
  }
  await database.open({});
}

/** Creates and fills the tables, then shuts the doors. Returns the id of the connection to ask. */
export async function fill(database: AsyncDuckDB, tables: DecodedTable[]): Promise<number> {
  const connection = await database.connectInternal();
  for (const { table, ipc } of tables) {
    await database.runQuery(connection, createTable(table));
    await database.insertArrowFromIPCStream(connection, ipc, { name: table, create: false });
  }
  for (const statement of [...PREPARE, ...LOCK]) await database.runQuery(connection, statement);
  return connection;
}

/** Rows of a question, as numbers, strings, booleans and arrays. */
export async function ask<Row>(
  database: AsyncDuckDB,
  connection: number,
  { sql, params }: Query<Row>
): Promise<Row[]> {
  const statement = await database.createPrepared(connection, sql);
  try {
    return rowsFromIPC<Row>(await database.runPrepared(connection, statement, params));
  } finally {
    await database.closePrepared(connection, statement);
  }
}
