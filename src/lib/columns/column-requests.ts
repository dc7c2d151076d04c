import { NO_DAY } from './corpus.ts';
import type { Lists } from './lists.ts';
import type { Chunk } from './pages.ts';
import type { ColumnRequest } from './parquet-file.ts';

/** Gives strings numbers. */
export interface Numbering {
  intern: (bytes: Uint8Array) => number;
}

/** A column of numbers; what is not known, a day for instance, is `NO_DAY`. */
export function numbers(name: string, out: Int32Array | Float32Array): ColumnRequest {
  return { name, take: (chunk, row, rows) => spread(chunk, out.subarray(row, row + rows), NO_DAY) };
}

/** A column of strings as numbers, -1 for none. */
export function strings(name: string, out: Int32Array, { intern }: Numbering): ColumnRequest {
  return {
    ...{ name, intern },
    take: (chunk, row, rows) => spread(chunk, out.subarray(row, row + rows), -1)
  };
}

function spread({ values, definitions }: Chunk, out: Int32Array | Float32Array, none: number): void {
  if (values.length === out.length) return out.set(values);
  let at = 0;
  for (let i = 0; i < out.length; i++) out[i] = definitions[i] === 1 ? (values[at++] ?? 0) : none;
}

/** A column of lists: a row begins where its level of repetition is 0, an entry stands where that of definition is 3. */
export function listColumn(
  name: string,
  rows: number,
  { intern }: Numbering
): { request: ColumnRequest; lists: () => Lists } {
  const starts = new Int32Array(rows + 1);
  const parts: Int32Array[] = [];
  const request: ColumnRequest = {
    ...{ name, intern },
    take({ values, definitions, repetitions }, row) {
      let at = row - 1;
      for (let i = 0; i < definitions.length; i++) {
        if (repetitions[i] === 0) {
          at++;
          starts[at + 1] = starts[at] ?? 0;
        }
        if (definitions[i] === 3) starts[at + 1] = (starts[at + 1] ?? 0) + 1;
      }
      parts.push(values as Int32Array);
    }
  };
  const lists = (): Lists => {
    const items = new Int32Array(starts[rows] ?? 0);
    let at = 0;
    for (const part of parts) {
      items.set(part, at);
      at += part.length;
    }
    return { starts, items };
  };
  return { request, lists };
}
