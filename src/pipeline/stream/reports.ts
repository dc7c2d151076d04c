import { join } from 'node:path';
import { createLineFile } from '../write/lines.ts';
import type { StoredAction } from './record.ts';
import { quoted } from './work-database.ts';
import type { WorkDatabase } from './work-database.ts';

/** Actions of clippings that follow each other, as they are being written. */
export interface ReportFile {
  /** The `n`th action of the clipping in a row. */
  add(row: number, n: number, action: StoredAction): void;
  /** Writes `REPORTS` in the folder. */
  finish(work: WorkDatabase): Promise<void>;
  close(): void;
}

/**
 * What waits for events, as Parquet: of each action its row and number; for `resolveReports` its links as words of one text, its place among
 * others, the report as JSON and what that adds up to; and its line, and why it was changed.
 */
export const REPORTS = 'reports.parquet';

/** DuckDB's own limit for the length of one JSON object. */
const LONGEST = 1 << 24;

export function createReportFile(folder: string): ReportFile {
  const lines = createLineFile(join(folder, 'reports.jsonl'));
  return {
    add(row, n, { links, ...rest }) {
      lines.add(JSON.stringify({ row, n, links: links.join(' '), ...rest }));
    },
    async finish(work) {
      lines.close();
      await work.run(
        `COPY (SELECT *, md5(report) AS sum FROM read_json(${quoted(lines.path)}, format = 'newline_delimited',
           maximum_object_size = ${Math.max(LONGEST, 4 * lines.longest())},
           columns = { row: 'DOUBLE', n: 'DOUBLE', links: 'VARCHAR', place: 'VARCHAR', report: 'VARCHAR',
                       line: 'VARCHAR', corrected: 'VARCHAR' }))
         TO ${quoted(join(folder, REPORTS))} (FORMAT parquet, COMPRESSION zstd)`
      );
    },
    close: () => lines.close()
  };
}
