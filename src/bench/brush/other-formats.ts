import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { DuckDBConnection } from '@duckdb/node-api';
import {
  bool,
  columnFromArray,
  dateDay,
  dictionary,
  float32,
  float64,
  int32,
  list,
  tableFromColumns,
  tableToIPC,
  utf8
} from '@uwdata/flechette';
import type { Column, DataType } from '@uwdata/flechette';
import { TABLES } from '../../lib/schema.ts';
import type { ColumnType, QueriedTable } from '../../lib/schema.ts';

/** How many bytes the same columns of the Parquet files in a folder are as CSV compressed by gzip, and as Arrow files. */
export async function otherFormats(
  folder: string,
  columns: Readonly<Partial<Record<QueriedTable, readonly string[]>>>
): Promise<{ csv: number; arrow: number }> {
  const work = await mkdtemp(join(tmpdir(), 'formats-'));
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    let [csv, arrow] = [0, 0];
    for (const [table, names] of Object.entries(columns) as [QueriedTable, readonly string[]][]) {
      const source = { path: join(folder, `${table}.parquet`), table, names };
      const out = join(work, `${table}.csv.gz`);
      await connection.run(`COPY (${selectOf(source)}) TO '${out}' (FORMAT csv, COMPRESSION gzip)`);
      csv += (await stat(out)).size;
      arrow += (await arrowFile(connection, source)).length;
    }
    return { csv, arrow };
  } finally {
    connection.closeSync();
    instance.closeSync();
    await rm(work, { recursive: true });
  }
}

interface Source {
  path: string;
  table: QueriedTable;
  names: readonly string[];
}

function selectOf({ path, names }: Source): string {
  return `SELECT ${names.map((name) => `"${name}"`).join(', ')} FROM read_parquet('${path.replaceAll("'", "''")}')`;
}

/** The columns as an Arrow file, uncompressed as browsers read it, each string that repeats standing once. */
export async function arrowFile(connection: DuckDBConnection, source: Source): Promise<Uint8Array> {
  const types: Record<string, ColumnType> = TABLES[source.table];
  const columns: [string, Column<unknown>][] = [];
  for (const name of source.names) {
    // Column by column: rows of a million clippings as objects are gigabytes.
    const reader = await connection.runAndReadAll(selectOf({ ...source, names: [name] }));
    const [read = []] = reader.getColumnsJson();
    const type = types[name] ?? 'VARCHAR';
    const values =
      type === 'DATE' ? read.map((day) => (day === null ? null : new Date(day as string))) : read;
    columns.push([name, columnFromArray(values, ARROW[type](values))]);
  }
  const file = tableToIPC(tableFromColumns(columns), { format: 'file' });
  if (file === null) throw new Error(`${source.path}: no Arrow file was made of it`);
  return file;
}

const ARROW: Record<ColumnType, (values: readonly unknown[]) => DataType> = {
  INTEGER: () => int32(),
  DOUBLE: () => float64(),
  FLOAT: () => float32(),
  BOOLEAN: () => bool(),
  DATE: () => dateDay(),
  VARCHAR: (values) => (new Set(values).size < values.length / 2 ? dictionary(utf8()) : utf8()),
  'VARCHAR[]': () => list(utf8())
};
