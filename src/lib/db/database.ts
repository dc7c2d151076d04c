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

/** Creates and fills the tables, then shuts the doors. Returns the id of the connection to ask; calls `onstep` after each table and statement. */
export async function fill(
  database: AsyncDuckDB,
  tables: DecodedTable[],
  onstep: () => void
): Promise<number> {
  const connection = await database.connectInternal();
  for (const { table, ipc } of tables) {
    await database.runQuery(connection, createTable(table));
    await database.insertArrowFromIPCStream(connection, ipc, { name: table, create: false });
    onstep();
  }
  for (const statement of [...PREPARE, ...LOCK]) {
    await database.runQuery(connection, statement);
    onstep();
  }
  return connection;
}

/** As many questions stay prepared: those of a page, for a few shapes of filter. */
const MOST_PREPARED = 96;

/**
 * Asks questions of a connection: rows as numbers, strings, booleans and arrays. A question that was asked before, with whatever
 * values, is not planned again, which at some dozen clippings is most of what it takes.
 */
export function createAsk(
  database: AsyncDuckDB,
  connection: number
): <Row>(query: Query<Row>) => Promise<Row[]> {
  /** By their SQL, the latest asked last. */
  const prepared = new Map<string, Promise<number>>();

  function prepare(sql: string): Promise<number> {
    const statement = prepared.get(sql) ?? database.createPrepared(connection, sql);
    prepared.delete(sql);
    prepared.set(sql, statement);
    // What cannot be prepared fails whoever asked, and is tried anew.
    statement.catch(() => prepared.delete(sql));
    return statement;
  }

  /** The oldest ones go once they have answered: the worker takes what it is told in order. */
  async function forget(): Promise<void> {
    for (const [sql, statement] of [...prepared].slice(0, Math.max(0, prepared.size - MOST_PREPARED))) {
      prepared.delete(sql);
      await database.closePrepared(connection, await statement);
    }
  }

  return async <Row>({ sql, params }: Query<Row>) => {
    const rows = rowsFromIPC<Row>(await database.runPrepared(connection, await prepare(sql), params));
    await forget();
    return rows;
  };
}
