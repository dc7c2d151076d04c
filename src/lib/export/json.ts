import type { ColumnName } from '../words/export.ts';
import { aboutColumns } from './columns.ts';
import type { ColumnAbout } from './columns.ts';
import type { Receipt } from './receipt.ts';
import type { Cell, ExportTable } from './table.ts';

/** A table as JSON, with what it is: the view as in a receipt, and what each column means. */
export type JsonExport = Receipt & {
  columns: ColumnAbout[];
  /** Every row has every column; null where nothing is known. */
  rows: Partial<Record<ColumnName, Cell>>[];
};

export function toJson(
  { columns, rows }: ExportTable,
  receipt: Receipt,
  meanings: Record<ColumnName, string>
): string {
  const content: JsonExport = {
    ...receipt,
    columns: aboutColumns(columns, meanings),
    rows: rows.map((row) => Object.fromEntries(columns.map((column) => [column, row[column] ?? null])))
  };
  return `${JSON.stringify(content, null, 1)}\n`;
}
