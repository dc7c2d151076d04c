/** A column of rows: one value for all of them, a value for each, or for each the place of its value among those that there are. */
type Column<Value> = { all: Value } | { each: Value[] } | { values: Value[]; at: number[] };

/** Rows as columns, which a page carries with half the letters: no names of fields, and what repeats stands once. */
export interface PackedRows<Row> {
  n: number;
  columns: { [Name in keyof Row]: Column<Row[Name]> };
}

/** A value stands once where it is repeated so often, on average. */
const REPEATED = 3;

/** `unpackRows` gives the rows again, but for the fields that are left out; all rows have the same fields, of what JSON knows. */
export function packRows<Row extends object, Left extends keyof Row = never>(
  rows: readonly Row[],
  left: readonly Left[] = []
): PackedRows<Omit<Row, Left>> {
  const names = (Object.keys(rows[0] ?? {}) as (keyof Row)[]).filter(
    (name) => !(left as readonly (keyof Row)[]).includes(name)
  );
  const columns = Object.fromEntries(names.map((name) => [name, packColumn(rows.map((row) => row[name]))]));
  return { n: rows.length, columns: columns as PackedRows<Omit<Row, Left>>['columns'] };
}

/** So many rows are made in one go: on a slow telephone in some 20 ms. */
const TURN = 4000;

export function unpackRows<Row extends object>(packed: PackedRows<Row>): Row[] {
  return rowsBetween(packed, 0, packed.n);
}

/** The same with a `pause` after every few thousand rows: a page that makes tens of thousands must not keep its reader waiting. */
export async function unpackRowsInTurns<Row extends object>(
  packed: PackedRows<Row>,
  pause?: () => Promise<void>
): Promise<Row[]> {
  if (!pause || packed.n <= TURN) return unpackRows(packed);
  const rows: Row[] = [];
  for (let from = 0; from < packed.n; from += TURN) {
    rows.push(...rowsBetween(packed, from, Math.min(from + TURN, packed.n)));
    await pause();
  }
  return rows;
}

/** A field after the other, so that all rows have one shape: of ten thousands, entries of each would take three times as long. */
function rowsBetween<Row extends object>({ columns }: PackedRows<Row>, from: number, to: number): Row[] {
  const names = Object.keys(columns) as (keyof Row)[];
  return Array.from({ length: to - from }, (_, k) => {
    const i = from + k;
    const row = {} as Row;
    for (const name of names) row[name] = valueAt(columns[name], i) as Row[typeof name];
    return row;
  });
}

function packColumn<Value>(each: Value[]): Column<Value> {
  const places = new Map<string, number>();
  const values: Value[] = [];
  const at = each.map((value) => {
    const key = JSON.stringify(value);
    const known = places.get(key) ?? values.push(value) - 1;
    places.set(key, known);
    return known;
  });
  const [first] = values;
  if (values.length === 1 && first !== undefined) return { all: first };
  return values.length * REPEATED <= each.length ? { values, at } : { each };
}

function valueAt<Value>(column: Column<Value>, i: number): Value | undefined {
  if ('all' in column) return column.all;
  return 'each' in column ? column.each[i] : column.values[column.at[i] ?? 0];
}
