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

function groupSize(lines: LineFile): number {
  const rows = (GROUP_BYTES * lines.lines()) / Math.max(1, lines.bytes());
  return Math.min(GROUP_ROWS, Math.max(VECTOR, Math.floor(rows / VECTOR) * VECTOR));
}

/** A string as an SQL literal: COPY takes no parameters for paths and options. */
const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;
