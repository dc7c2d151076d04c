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
  if (typeof value === 'string' && isPlain(value)) return `"${value}"`;
  return JSON.stringify(value);
}

/** Most cells are short and need no quoting: asking for that takes longer than to see it. */
function isPlain(text: string): boolean {
  if (text.length > LONGEST_SEEN) return false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x20 || unit === 0x22 || unit === 0x5c || unit >= 0xd800) return false;
  }
  return true;
}

const LONGEST_SEEN = 64;
