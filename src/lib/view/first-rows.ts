/** The first rows, and of those behind them the ones that have to be seen as well, in their order. */
export function firstRows<Row>(
  rows: readonly Row[],
  length: number,
  hasToBeSeen: (row: Row) => boolean
): readonly Row[] {
  return rows.length <= length ? rows : rows.filter((row, i) => i < length || hasToBeSeen(row));
}
