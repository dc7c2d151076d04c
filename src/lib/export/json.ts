import type { ColumnName } from '../words/export.ts';
import type { Receipt } from './receipt.ts';
import type { Cell, ExportTable } from './table.ts';

/** A table as JSON, with what it is: the view as in a receipt, and what each column means. */
export type JsonExport = Receipt & {
  columns: { name: ColumnName; type: 'text' | 'number'; meaning: string }[];
  /** Every row has every column; null where nothing is known. */
  rows: Partial<Record<ColumnName, Cell>>[];
};

export function toJson(table: ExportTable, receipt: Receipt, meanings: Record<ColumnName, string>): string {
  const { columns, numbers, rows } = table;
  const content: JsonExport = {
    ...receipt,
    columns: columns.map((name) => ({
      name,
      type: numbers.has(name) ? 'number' : 'text',
      meaning: meanings[name]
    })),
    rows: rows.map((row) => Object.fromEntries(columns.map((column) => [column, row[column] ?? null])))
  };
  return `${JSON.stringify(content, null, 1)}\n`;
}
