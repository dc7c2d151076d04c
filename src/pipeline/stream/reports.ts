import { join } from 'node:path';
import { createLineFile } from '../write/lines.ts';
import type { StoredAction } from './record.ts';
import { quoted } from './work-database.ts';
import type { WorkDatabase } from './work-database.ts';

/** Reports of clippings that follow each other, as they are being written. */
export interface ReportFile {
  /** The `n`th report of the clipping in a row. */
  add(row: number, n: number, action: Pick<StoredAction, 'report' | 'links' | 'place'>): void;
  /** Writes `REPORTS` in the folder. */
  finish(work: WorkDatabase): Promise<void>;
  close(): void;
}

/**
 * What `resolveReports` reads, as Parquet: row and number of each report, its links as words of one text, its place among others, the
 * report as JSON, and what that adds up to.
 */
export const REPORTS = 'reports.parquet';

export function createReportFile(folder: string): ReportFile {
  const lines = createLineFile(join(folder, 'reports.jsonl'));
  return {
    add(row, n, { report, links, place }) {
      lines.add(JSON.stringify({ row, n, links: links.join(' '), place, report }));
    },
    async finish(work) {
      lines.close();
      await work.run(
        `COPY (SELECT *, md5(report) AS sum FROM read_json(${quoted(lines.path)}, format = 'newline_delimited',
           columns = { row: 'DOUBLE', n: 'DOUBLE', links: 'VARCHAR', place: 'VARCHAR', report: 'VARCHAR' }))
         TO ${quoted(join(folder, REPORTS))} (FORMAT parquet, COMPRESSION zstd)`
      );
    },
    close: () => lines.close()
  };
}
