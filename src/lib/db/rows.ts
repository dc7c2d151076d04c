import { tableFromIPC } from '@uwdata/flechette';

/**
 * The rows of an Arrow result as plain objects. Read by column: Flechette's own row objects are compiled with
 * `new Function`, which our content security policy forbids.
 */
export function rowsFromIPC<Row>(ipc: Uint8Array): Row[] {
  const table = tableFromIPC(ipc);
  const columns = table.schema.fields.map(({ name }, i) => ({ name, values: table.getChildAt(i) }));
  return Array.from({ length: table.numRows }, (_, row) => {
    const entries = columns.map(({ name, values }) => [name, plain(values.at(row))]);
    return Object.fromEntries(entries) as Row;
  });
}

function plain(value: unknown): unknown {
  return isIterable(value) ? Array.from(value) : value;
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}
