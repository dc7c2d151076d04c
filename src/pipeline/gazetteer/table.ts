import { basename, dirname, join } from 'node:path';
import { csvParseRows } from 'd3';
import { InputError } from '../errors.ts';
import { readText } from '../read-text.ts';

/** One line of a gazetteer file; its readers throw an `InputError` that names file, line and value. */
export interface TableRow<Column extends string> {
  /** The cell, trimmed; it may be empty. */
  text(column: Column): string;
  /** The cell, trimmed; empty is an error. */
  required(column: Column): string;
  /** The cell if it has this form, null if it is empty; anything else is an error that ends in `remedy`. */
  matching(column: Column, form: RegExp, remedy: string): string | null;
  /** The parts of a cell between `|`, trimmed, in order; an empty cell is an empty list. */
  list(column: Column): string[];
  /** Throws; the message is « file:line: problem; remedy ». */
  fail(problem: string, remedy: string): never;
}

/** An entry together with the line it stands on, for messages. */
export interface Sourced<Entry> {
  entry: Entry;
  row: Pick<TableRow<string>, 'fail'>;
}

/**
 * Reads a CSV file whose first line is exactly `columns`; blank lines are skipped.
 * Throws an `InputError` when the file is missing, is not UTF-8, or has another header or ragged lines.
 */
export async function readTable<Column extends string>(
  path: string,
  columns: readonly Column[]
): Promise<TableRow<Column>[]> {
  const file = shortPath(path);
  const [header, ...lines] = csvParseRows(await readText(path));
  const expected = columns.join(',');
  if (header?.join(',') !== expected)
    throw new InputError(
      `${file}:1: the header is "${header?.join(',') ?? ''}"; it must be "${expected}", with commas between columns`
    );
  return lines.flatMap((cells, index) => {
    if (cells.length === 1 && cells[0]?.trim() === '') return [];
    return [tableRow(`${file}:${index + 2}`, columns, cells)];
  });
}

function tableRow<Column extends string>(
  where: string,
  columns: readonly Column[],
  cells: string[]
): TableRow<Column> {
  const fail = (problem: string, remedy: string): never => {
    throw new InputError(`${where}: ${problem}; ${remedy}`);
  };
  if (cells.length !== columns.length)
    fail(
      `${cells.length} cells where the header has ${columns.length} columns`,
      cells.length < columns.length && cells.join().split(';').length >= columns.length
        ? 'separate cells with commas, not with semicolons'
        : 'put quotes around a cell that contains a comma, and add the commas of empty cells'
    );
  // Line numbers in messages count lines of the file, which only holds while no cell spans two.
  if (cells.some((cell) => /[\r\n]/.test(cell))) fail('a cell contains a line break', 'remove it');

  const text = (column: Column): string => cells[columns.indexOf(column)]?.trim() ?? '';
  return {
    text,
    fail,
    required: (column) => text(column) || fail(`${column} is empty`, 'fill it in or delete the line'),
    matching: (column, form, remedy) => {
      const value = text(column);
      if (value === '') return null;
      return form.test(value) ? value : fail(`${column} "${value}" is not valid`, remedy);
    },
    list: (column) => {
      if (text(column) === '') return [];
      const parts = text(column)
        .split('|')
        .map((part) => part.trim());
      return parts.includes('')
        ? fail(`${column} "${text(column)}" has an empty part`, 'remove the superfluous "|"')
        : parts;
    }
  };
}

/** `data/gazetteers/places.csv`: enough to find the file without drowning the message. */
function shortPath(path: string): string {
  const folder = dirname(path);
  return join(basename(dirname(folder)), basename(folder), basename(path));
}
