import { TABLE_NAMES, TABLES } from '../lib/schema.ts';
import type { TableName } from '../lib/schema.ts';

/** The names of the columns in file order, as JSON writes them before their values. */
const COLUMNS = new Map<TableName, { name: string; key: string }[]>(
  TABLE_NAMES.map((table) => [
    table,
    Object.keys(TABLES[table]).map((name, i) => ({ name, key: `${i === 0 ? '' : ','}"${name}":` }))
  ])
);

/** A row as JSON with its columns in file order, so that the hash does not depend on how the object was built. */
export function rowJson(table: TableName, row: object): string {
  const values = row as Readonly<Record<string, unknown>>;
  let json = '{';
  for (const { name, key } of COLUMNS.get(table) ?? []) json += key + cellJson(values[name]);
  return `${json}}`;
}

function cellJson(value: unknown): string {
  if (value == null) return 'null';
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  return JSON.stringify(value);
}
