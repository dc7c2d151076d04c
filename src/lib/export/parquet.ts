import { parquetWriteBuffer } from 'hyparquet-writer';
import type { ColumnName } from '../words/export.ts';
import { aboutColumns } from './columns.ts';
import type { Receipt } from './receipt.ts';
import type { ExportTable } from './table.ts';

/**
 * The table as Parquet: texts and doubles, all of which may be null. Its metadata holds the receipt under `coupures`, and what the
 * columns mean under `columns`, both as JSON.
 */
export function toParquet(
  { columns, rows }: ExportTable,
  receipt: Receipt,
  meanings: Record<ColumnName, string>
): ArrayBuffer {
  const about = aboutColumns(columns, meanings);
  return parquetWriteBuffer({
    columnData: about.map(({ name, type }) => ({
      name,
      data: rows.map((row) => row[name] ?? null),
      type: type === 'number' ? ('DOUBLE' as const) : ('STRING' as const),
      nullable: true
    })),
    kvMetadata: [
      { key: 'coupures', value: JSON.stringify(receipt) },
      { key: 'columns', value: JSON.stringify(about) }
    ]
  });
}
