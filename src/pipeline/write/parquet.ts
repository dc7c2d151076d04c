import { open } from 'node:fs/promises';
import { DuckDBInstance } from '@duckdb/node-api';
import { METADATA_KEY, TABLES } from '../../lib/schema.ts';
import type { DatasetMetadata, TableName } from '../../lib/schema.ts';
import type { LineFile } from './lines.ts';

/** Rows of a group if rows are small, and bytes of a group if they are not: a group is held in memory as it is written. */
const GROUP_ROWS = 122_880;
const GROUP_BYTES = 1 << 26;
/** DuckDB counts rows of groups in vectors of this many. */
const VECTOR = 2048;
/** DuckDB's own limit for the length of one JSON object. */
const LONGEST = 1 << 24;
const MEMORY = '256MB';

/** Writes lines of JSON as Parquet. One thread, so that the same lines give the same bytes on any machine. */
export async function writeParquet(
  table: TableName,
  lines: LineFile,
  parquet: string,
  metadata: DatasetMetadata
): Promise<void> {
  const longest = 4 * lines.longest() + 1024;
  const instance = await DuckDBInstance.create(':memory:', {
    threads: '1',
    ...(longest < LONGEST && { memory_limit: MEMORY })
  });
  const connection = await instance.connect();
  try {
    const columns = Object.entries(TABLES[table]).map(([name, type]) => `"${name}": ${literal(type)}`);
    await connection.run(
      `COPY (SELECT * FROM read_json(${literal(lines.path)}, format = 'newline_delimited',
               maximum_object_size = ${Math.max(LONGEST, longest)}, columns = {${columns.join(', ')}}))
       TO ${literal(parquet)} (
         FORMAT parquet, COMPRESSION zstd, PRESERVE_ORDER true, ROW_GROUP_SIZE ${groupSize(lines)},
         KV_METADATA { ${METADATA_KEY}: ${literal(JSON.stringify(metadata))} }
       )`
    );
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** Stands for the hash of a dataset in files that are written before it is known, and is as long. */
export const NOT_KNOWN = '-'.repeat(16);
const KEY = '"dataset":"';
/** A file ends with the length of its footer in four bytes and a mark of four. */
const FILE_END = 8;

/** Puts the hash of the dataset where a file says that it was not known. False where that does not stand in its footer just once. */
export async function putDataset(parquet: string, dataset: string): Promise<boolean> {
  const file = await open(parquet, 'r+');
  try {
    const { size } = await file.stat();
    const end = Buffer.alloc(FILE_END);
    await file.read(end, 0, FILE_END, size - FILE_END);
    const footer = Buffer.alloc(end.readUInt32LE(0));
    const start = size - FILE_END - footer.length;
    await file.read(footer, 0, footer.length, start);
    const at = footer.indexOf(`${KEY}${NOT_KNOWN}"`);
    if (at < 0 || footer.includes(`${KEY}${NOT_KNOWN}"`, at + 1)) return false;
    await file.write(dataset, start + at + KEY.length);
    return true;
  } finally {
    await file.close();
  }
}

function groupSize(lines: LineFile): number {
  const rows = (GROUP_BYTES * lines.lines()) / Math.max(1, lines.bytes());
  return Math.min(GROUP_ROWS, Math.max(VECTOR, Math.floor(rows / VECTOR) * VECTOR));
}

/** A string as an SQL literal: COPY takes no parameters for paths and options. */
const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;
