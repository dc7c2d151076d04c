import { QUERIED_TABLES } from '../schema.ts';
import type { QueriedTable } from '../schema.ts';
import { decodeTable } from './decode.ts';
import type { DecodedTable } from './decode.ts';
import { asEngineError, EngineError } from './engine-error.ts';
import type { EngineFailure } from './engine-error.ts';

/** The tables that charts are made of, fetched at once and decoded as they come. Throws an EngineError `network` or `bad-data`. */
export async function fetchTables(urls: Record<QueriedTable, string>): Promise<DecodedTable[]> {
  const tables = await Promise.all(QUERIED_TABLES.map((table) => fetchTable(table, urls[table])));
  const [first] = tables;
  const stranger = tables.find(({ dataset }) => dataset !== first?.dataset);
  if (!stranger) return tables;
  throw new EngineError(
    'bad-data',
    `${stranger.table}.parquet belongs to another dataset than the other files`
  );
}

async function fetchTable(table: QueriedTable, url: string): Promise<DecodedTable> {
  let parquet;
  try {
    const response = await fetch(url);
    if (!response.ok) throw new EngineError('network', `${url}: HTTP status ${response.status}`);
    parquet = await response.arrayBuffer();
  } catch (cause) {
    throw asEngineError(cause, 'network', `${url} did not arrive`);
  }
  return decodeTable(table, parquet);
}

/** What the worker is asked, and what it answers. Errors lose their class on the way, so they travel in parts. */
export type TablesRequest = Record<QueriedTable, string>;
export type TablesReply =
  { tables: DecodedTable[] } | { failure: { reason: EngineFailure; message: string; cause: unknown } };
