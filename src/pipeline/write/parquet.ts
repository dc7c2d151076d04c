import { DuckDBInstance } from '@duckdb/node-api';
import { TABLES } from '../../lib/schema.ts';
import type { TableName } from '../../lib/schema.ts';
import type { LineFile } from './lines.ts';

/** DuckDB counts rows of groups in vectors of this many. */
const VECTOR = 2048;
/** DuckDB's own limit for the length of one JSON object. */
const LONGEST = 1 << 24;
const MEMORY = '256MB';

/** Writes lines of JSON as Parquet of one row group. */
export async function writeParquet(table: TableName, lines: LineFile, parquet: string): Promise<void> {
  const longest = 4 * lines.longest() + 1024;
  const columns = Object.entries(TABLES[table]).map(([name, type]) => `"${name}": ${literal(type)}`);
  const source = `read_json(${literal(lines.path)}, format = 'newline_delimited',
    maximum_object_size = ${Math.max(LONGEST, longest)}, columns = {${columns.join(', ')}})`;
  await copy(source, lines.lines(), parquet, longest < LONGEST ? { memory_limit: MEMORY } : {});
}

/** Writes the rows of Parquet files, `rows` in all, as one row group. */
export async function copyParquet(files: readonly string[], rows: number, parquet: string): Promise<void> {
  await copy(`read_parquet([${files.map(literal).join(', ')}])`, rows, parquet, {});
}

/** One thread, so that the same rows give the same bytes on any machine. */
async function copy(
  source: string,
  rows: number,
  parquet: string,
  limits: Record<string, string>
): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1', ...limits });
  const connection = await instance.connect();
  try {
    const size = Math.max(1, Math.ceil(rows / VECTOR)) * VECTOR;
    await connection.run(
      `COPY (SELECT * FROM ${source})
       TO ${literal(parquet)} (FORMAT parquet, COMPRESSION zstd, PRESERVE_ORDER true, ROW_GROUP_SIZE ${size})`
    );
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** A string as an SQL literal: COPY takes no parameters for paths and options. */
const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;
