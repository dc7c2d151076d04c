import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { DuckDBValue } from '@duckdb/node-api';

/** What DuckDB selects from a Parquet file, row by row. */
export async function parquetRows(file: Buffer, columns: string): Promise<DuckDBValue[][]> {
  const folder = mkdtempSync(join(tmpdir(), 'parquet-'));
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    const path = join(folder, 'rows.parquet');
    writeFileSync(path, file);
    return (await connection.runAndReadAll(`SELECT ${columns} FROM read_parquet(?)`, [path])).getRows();
  } finally {
    connection.closeSync();
    instance.closeSync();
    rmSync(folder, { recursive: true });
  }
}
