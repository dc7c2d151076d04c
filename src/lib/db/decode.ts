import {
  bool,
  dateDay,
  float32,
  float64,
  int32,
  list,
  tableFromArrays,
  tableToIPC,
  utf8
} from '@uwdata/flechette';
import type { DataType } from '@uwdata/flechette';
import { parquetMetadata } from 'hyparquet';
import type { FileMetaData } from 'hyparquet';
import { parquetReadColumn } from 'hyparquet/src/read.js';
import { decompressZstd } from 'hyparquet-compressors';
import { METADATA_KEY, SCHEMA_VERSION, TABLES } from '../schema.ts';
import type { ColumnType, DatasetMetadata, TableName } from '../schema.ts';
import { asEngineError, EngineError } from './engine-error.ts';

const DAY = 86_400_000;

/** One table on its way from Parquet into DuckDB. */
export interface DecodedTable {
  table: TableName;
  /** An Arrow IPC stream of all its rows, in the order and types of the schema. */
  ipc: Uint8Array<ArrayBuffer>;
  rows: number;
  /** Hash of the dataset that the file belongs to. */
  dataset: string;
}

/**
 * Turns a Parquet file into an Arrow stream: DuckDB-WASM has no Parquet reader of its own. Throws an EngineError
 * `bad-data` that names the table if the file is cut, is not Parquet, or has not our columns.
 */
export async function decodeTable(table: TableName, parquet: ArrayBuffer): Promise<DecodedTable> {
  try {
    const metadata = parquetMetadata(parquet);
    const { dataset } = readDatasetMetadata(table, metadata);
    const rows = Number(metadata.num_rows);
    const arrays: [string, unknown[]][] = [];
    const types: Record<string, DataType> = {};
    for (const [name, type] of Object.entries(TABLES[table])) {
      const values = await parquetReadColumn({
        file: parquet,
        metadata,
        columns: [name],
        compressors: { ZSTD: (input) => decompressZstd(input) },
        parsers: { dateFromDays: (days) => days * DAY }
      });
      if (values.length !== rows) throw new Error(`column ${name}: ${values.length} values for ${rows} rows`);
      arrays.push([name, Array.from(values)]);
      types[name] = ARROW_TYPES[type];
    }
    const ipc = tableToIPC(tableFromArrays(arrays, { types }), { format: 'stream' });
    return { table, ipc: new Uint8Array(ipc ?? []), rows, dataset };
  } catch (cause) {
    throw asEngineError(cause, 'bad-data', `${table}.parquet cannot be read`);
  }
}

function readDatasetMetadata(table: TableName, metadata: FileMetaData): DatasetMetadata {
  const entry = metadata.key_value_metadata?.find(({ key }) => key === METADATA_KEY);
  const dataset = JSON.parse(entry?.value ?? 'null') as DatasetMetadata | null;
  if (dataset?.schema === SCHEMA_VERSION) return dataset;
  throw new EngineError(
    'bad-data',
    `${table}.parquet: schema version ${dataset?.schema}, not ${SCHEMA_VERSION}`
  );
}

const ARROW_TYPES: Record<ColumnType, DataType> = {
  INTEGER: int32(),
  VARCHAR: utf8(),
  DATE: dateDay(),
  BOOLEAN: bool(),
  DOUBLE: float64(),
  FLOAT: float32(),
  'VARCHAR[]': list(utf8())
};
