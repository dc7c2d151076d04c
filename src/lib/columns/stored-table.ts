import { TABLES } from '../schema.ts';
import type { ColumnType, QueriedTable, RowOf } from '../schema.ts';
import { listColumn, numbers, strings } from './column-requests.ts';
import type { Numbering } from './column-requests.ts';
import { NO_DAY } from './corpus.ts';
import { isoOf } from './days.ts';
import type { Lists } from './lists.ts';
import { narrowed } from './narrow.ts';
import type { Numbers } from './narrow.ts';
import { readColumns } from './parquet-file.ts';
import type { ColumnRequest, OnBytes, ParquetFile } from './parquet-file.ts';

/** Strings by the numbers that were given for their bytes. */
export interface Strings extends Numbering {
  at: (number: number) => string;
}

/** Columns of a table as numbers; a row is made when it is asked for, as the database gives it. */
export interface StoredTable<Row> {
  row: (i: number) => Row;
  /** Goes through the numbers in a column, those of its strings for instance; what is null is left out. */
  each: (name: keyof Row & string, visit: (row: number, number: number) => void) => void;
}

/** Reads columns of a table; `stringsOf` says where the strings of each go. */
export async function readStored<Table extends QueriedTable, Name extends keyof RowOf<Table> & string>(
  file: ParquetFile,
  table: Table,
  names: readonly Name[],
  stringsOf: (name: Name) => Strings,
  onbytes: OnBytes
): Promise<StoredTable<Pick<RowOf<Table>, Name>>> {
  const types: Record<string, ColumnType> = TABLES[table];
  const reading = names.map((name) =>
    types[name] === 'VARCHAR[]'
      ? readingLists(name, file.rows, stringsOf(name))
      : readingValues(name, types[name], file.rows, stringsOf(name))
  );
  await readColumns(
    file,
    reading.map(({ request }) => request),
    onbytes
  );
  const columns = new Map(reading.map(({ request, column }) => [request.name, column()]));
  return {
    row: (i) =>
      Object.fromEntries(names.map((name) => [name, columns.get(name)?.valueOf(i)])) as Pick<
        RowOf<Table>,
        Name
      >,
    each: (name, visit) => columns.get(name)?.each(visit)
  };
}

interface StoredColumn {
  valueOf: (row: number) => unknown;
  each: (visit: (row: number, number: number) => void) => void;
}

/** How a column is read, and what it is once it has been. */
interface Reading {
  request: ColumnRequest;
  column: () => StoredColumn;
}

function readingLists(name: string, rows: number, { intern, at }: Strings): Reading {
  const { request, lists } = listColumn(name, rows, { intern });
  return { request, column: () => columnOfLists(lists(), at) };
}

function readingValues(
  name: string,
  type: ColumnType | undefined,
  rows: number,
  { intern, at }: Strings
): Reading {
  const read = new Int32Array(rows);
  if (type === 'VARCHAR')
    return { request: strings(name, read, { intern }), column: () => columnOf(narrowed(read), -1, at) };
  const made = type === 'DATE' ? isoOf : type === 'BOOLEAN' ? isTrue : Number;
  return { request: numbers(name, read), column: () => columnOf(narrowed(read), NO_DAY, made) };
}

function isTrue(value: number): boolean {
  return value === 1;
}

function columnOf(values: Numbers, none: number, made: (value: number) => unknown): StoredColumn {
  return {
    valueOf: (row) => (values[row] === none ? null : made(values[row] ?? none)),
    each: (visit) => values.forEach((value, row) => (value === none ? undefined : visit(row, value)))
  };
}

function columnOfLists({ starts, items }: Lists, at: (number: number) => string): StoredColumn {
  return {
    valueOf: (row) => Array.from(items.subarray(starts[row], starts[row + 1]), at),
    each(visit) {
      for (let row = 0; row < starts.length - 1; row++)
        for (let i = starts[row] ?? 0; i < (starts[row + 1] ?? 0); i++) visit(row, items[i] ?? 0);
    }
  };
}
