import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import type { Query } from '../queries/query.ts';
import { QUERIED_TABLES } from '../schema.ts';
import type { QueriedTable } from '../schema.ts';
import { createAsk, fill, instantiate } from './database.ts';
import { asEngineError, EngineError } from './engine-error.ts';
import { loadTables } from './load.ts';
import { fetchWasm, WASM_PATH, WORKER_PATH } from './wasm.ts';
import { watch } from './watchdog.ts';
import { deathOf, startWorker } from './worker.ts';

/** How long nothing may move while starting, and how long one query may take. */
const PATIENCE = 30_000;

export interface EngineOptions {
  /** Address of the site's root, with or without a slash at its end; may be relative to the page. */
  base: string;
  /** Dataset hash, put behind the addresses of the Parquet files so that no cache serves those of an older build. */
  dataset?: string;
  /** Where the Parquet files are below the root, with a slash at its end; default: those of the latest dataset. */
  folder?: string | undefined;
  /** Ends the start, or the engine once it runs. */
  signal?: AbortSignal;
  /** How far the start has come, from 0 to 1. */
  onProgress?: (fraction: number) => void;
}

/** DuckDB in a worker, with the dataset loaded. */
export interface Engine {
  /**
   * Rows of a question. Rejects with an EngineError once the engine is dead or does not answer, and with an Error
   * that has the SQL in its message when DuckDB refuses the question.
   */
  run<Row>(query: Query<Row>): Promise<Row[]>;
  close(): void;
  /** Resolves when the engine stops by itself; never after `close`. */
  died: Promise<EngineError>;
}

/**
 * Starts DuckDB-WASM and loads the tables that charts are made of. Always settles: rejects with an EngineError if something fails or
 * nothing moves for 30 s, and with the signal's reason when that is aborted.
 */
export async function startEngine({
  base,
  dataset,
  folder = 'data/',
  signal,
  onProgress
}: EngineOptions): Promise<Engine> {
  signal?.throwIfAborted();
  if (typeof WebAssembly === 'undefined') throw new EngineError('no-wasm', 'this browser has no WebAssembly');
  const root = new URL(base.endsWith('/') ? base : `${base}/`, document.baseURI);
  const address = (path: string) => new URL(path, root).href;
  const version = dataset === undefined ? '' : `?v=${encodeURIComponent(dataset)}`;
  const urls = Object.fromEntries(
    QUERIED_TABLES.map((table) => [table, address(`${folder}${table}.parquet${version}`)])
  ) as Record<QueriedTable, string>;

  const worker = await startWorker(address(WORKER_PATH));
  const died = deathOf(worker);
  const database = new AsyncDuckDB(new VoidLogger(), worker);
  const watchdog = watch(PATIENCE, 'starting the database');
  const ended = new AbortController();
  const close = () => {
    ended.abort(signal?.reason);
    watchdog.stop();
    worker.terminate();
  };
  signal?.addEventListener('abort', close, { once: true });
  const progress = (fraction: number) => {
    watchdog.alive();
    onProgress?.(fraction);
  };

  async function start(): Promise<number> {
    const wasm = fetchWasm(address(WASM_PATH), {
      signal: ended.signal,
      onBytes: (loaded, total) => progress(total === null ? 0 : 0.8 * Math.min(loaded / total, 1))
    });
    const booted = Promise.all([wasm, database.ping()]).then(([blob]) => instantiate(database, blob));
    const [tables] = await Promise.all([loadTables(urls, ended.signal), booted]);
    progress(0.9);
    const connection = await fill(database, tables, () => watchdog.alive());
    progress(1);
    return connection;
  }

  try {
    const connection = await Promise.race([start(), watchdog.starved, failing(died), aborted(ended.signal)]);
    watchdog.stop();
    const ask = createAsk(database, connection);
    return { run: (query) => run(ask, query, died), close, died };
  } catch (cause) {
    close();
    throw signal?.aborted ? cause : asEngineError(cause, 'crashed', 'the database did not start');
  }
}

async function run<Row>(
  ask: (query: Query<Row>) => Promise<Row[]>,
  query: Query<Row>,
  died: Promise<EngineError>
): Promise<Row[]> {
  const watchdog = watch(PATIENCE, 'a query');
  try {
    return await Promise.race([ask(query), watchdog.starved, failing(died)]);
  } catch (cause) {
    if (cause instanceof EngineError) throw cause;
    // Out of memory, for example: WebAssembly that has trapped cannot go on.
    if (cause instanceof Error && cause.name === 'RuntimeError') {
      throw new EngineError('crashed', `the database broke down: ${cause.message}`, { cause });
    }
    throw new Error(`query failed: ${query.sql}`, { cause });
  } finally {
    watchdog.stop();
  }
}

async function failing(died: Promise<EngineError>): Promise<never> {
  throw await died;
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => {
      reject(signal.reason as Error);
    });
  });
}
