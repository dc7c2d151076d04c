import type { Cell, ExportTable } from './table.ts';

/** The table as CSV, with its columns in the first line. */
export function toCsv({ columns, rows }: ExportTable): string {
  return csvLines([columns, ...rows.map((row) => columns.map((column) => row[column] ?? null))]);
}

/**
 * Lines as CSV: UTF-8 with a byte order mark, without which Excel takes accents for something else; lines end in CR LF. A
 * text that a spreadsheet would take for a formula gets an apostrophe before it; numbers stay numbers.
 */
export function csvLines(lines: readonly (readonly Cell[])[]): string {
  return `\ufeff${lines.map((line) => line.map(field).join(',')).join('\r\n')}\r\n`;
}

/** The wide signs of East Asian keyboards are taken for the others. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

function field(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
