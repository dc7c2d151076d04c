/** Columns two spaces apart, texts of `left` columns at the left, numbers at the right. */
export function align(rows: readonly string[][], left: (column: number) => boolean): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const cell = (text: string, column: number) =>
    left(column) ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0);
  return rows.map((row) => row.map(cell).join('  ').trimEnd()).join('\n');
}

/** `0.931` → « 93.1 ». */
export function percent(value: number): string {
  return (100 * value).toFixed(1);
}
