import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { DuckDBAppender } from '@duckdb/node-api';

/** A cell as this pipeline stores it: small numbers, text, or null. */
export type Cell = string | number | null;

/** What a run knows of clippings and reports, on disk, and sorted and joined there: DuckDB with little memory. */
export interface WorkDatabase {
  run(sql: string, values?: Cell[]): Promise<void>;
  /** Rows in the order asked for, a chunk at a time. */
  rows(sql: string): AsyncGenerator<Cell[]>;
  append(table: string): Promise<TableAppender>;
  close(): void;
}

export interface TableAppender {
  /** One row; numbers go into DOUBLE columns, the rest into VARCHAR. */
  add(...cells: Cell[]): void;
  close(): void;
}

const MEMORY = '128MB';

export async function openWorkDatabase(folder: string): Promise<WorkDatabase> {
  const instance = await DuckDBInstance.create(join(folder, 'work.duckdb'), {
    memory_limit: MEMORY,
    threads: '1',
    temp_directory: join(folder, 'spill')
  });
  const connection = await instance.connect();
  return {
    run: async (sql, values = []) => void (await connection.run(sql, values)),
    async *rows(sql) {
      const own = await instance.connect();
      try {
        for await (const rows of (await own.stream(sql)).yieldRowsJs())
          for (const row of rows) yield row.map(cellOf);
      } finally {
        own.closeSync();
      }
    },
    append: async (table) => tableAppender(await connection.createAppender(table)),
    close() {
      connection.closeSync();
      instance.closeSync();
    }
  };
}

/** Numbers go into DOUBLE columns, which hold whole numbers up to 2^53: offsets into files need that. */
function tableAppender(appender: DuckDBAppender): TableAppender {
  return {
    add(...cells) {
      for (const cell of cells) {
        if (cell === null) appender.appendNull();
        else if (typeof cell === 'number') appender.appendDouble(cell);
        else appender.appendVarchar(cell);
      }
      appender.endRow();
    },
    close: () => appender.closeSync()
  };
}

function cellOf(value: unknown): Cell {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  if (typeof value === 'bigint') return Number(value);
  throw new TypeError(`work database: a cell is a ${typeof value}`);
}

export const numberIn = (cell: Cell | undefined): number => Number(cell ?? 0);
export const textIn = (cell: Cell | undefined): string => String(cell ?? '');
export const textOrNull = (cell: Cell | undefined): string | null => (cell == null ? null : String(cell));

/** Values of a list in SQL; never none. */
export function listed(values: readonly string[]): string {
  return ['', ...new Set(values)].map(quoted).join(', ');
}

/** A text as an SQL literal, where there can be no parameter. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** The only cell of an answer that is a number. */
export async function countIn(work: WorkDatabase, sql: string): Promise<number> {
  for await (const [count] of work.rows(sql)) return numberIn(count);
  return 0;
}
