import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Receipt } from './receipt.ts';
import type { ExportTable } from './table.ts';

/** The table as Parquet: texts and doubles, all of which may be null; the receipt is its metadata under `coupures`. */
export function toParquet({ columns, numbers, rows }: ExportTable, receipt: Receipt): ArrayBuffer {
  return parquetWriteBuffer({
    columnData: columns.map((name) => ({
      name,
      data: rows.map((row) => row[name] ?? null),
      type: numbers.has(name) ? ('DOUBLE' as const) : ('STRING' as const),
      nullable: true
    })),
    kvMetadata: [{ key: 'coupures', value: JSON.stringify(receipt) }]
  });
}
