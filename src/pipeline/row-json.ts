import { TABLE_NAMES, TABLES } from '../lib/schema.ts';
import type { TableName } from '../lib/schema.ts';

const COLUMNS = new Map<TableName, string[]>(TABLE_NAMES.map((table) => [table, Object.keys(TABLES[table])]));

/** A row as JSON with its columns in file order, so that the hash does not depend on how the object was built. */
export function rowJson(table: TableName, row: object): string {
  const values: Record<string, unknown> = { ...row };
  const cells = (COLUMNS.get(table) ?? []).map((name) => `"${name}":${JSON.stringify(values[name] ?? null)}`);
  return `{${cells.join(',')}}`;
}
