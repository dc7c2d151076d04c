import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { TableName } from '../../lib/schema.ts';
import { createLineFile } from './lines.ts';
import type { LineFile } from './lines.ts';
import { writeParquet } from './parquet.ts';

/** Rows of a table that follow each other: what their lines add up to, and the files of their row groups. */
export interface Stretch {
  sum: string;
  groups: string[];
}

/** Rows of a group if rows are small, and bytes of a group if they are not: a group is held in memory as it is written. */
const GROUP_ROWS = 122_880;
const GROUP_BYTES = 1 << 25;

/** Runs what it is given, now or in its turn. */
export type InTurn = (run: () => Promise<void>) => Promise<void>;

/**
 * Writes the lines of a table in stretches, each of as many row groups as it needs. A group is written to Parquet in its turn,
 * while lines of the next one are added.
 */
export function createTableWriter(table: TableName, inTurn: InTurn) {
  let folder = '';
  let file: LineFile | null = null;
  let hash = createHash('sha256');
  let groups: string[] = [];
  let written: Promise<void>[] = [];
  let count = 0;

  function beginGroup(): LineFile {
    return createLineFile(join(folder, `${table}-${count++}.jsonl`), (piece) => hash.update(piece));
  }

  function endGroup(lines: LineFile): void {
    file = null;
    lines.close();
    const parquet = lines.path.replace(/\.jsonl$/, '.parquet');
    groups.push(parquet);
    const done = inTurn(async () => {
      await writeParquet(table, lines, parquet);
      await rm(lines.path);
    });
    // A failure is noticed at the end of the stretch; until then it is not « unhandled ».
    done.catch(() => undefined);
    written.push(done);
  }

  return {
    /** Says where the files of the following groups go. */
    into(path: string): void {
      folder = path;
    },
    add(line: string): void {
      file ??= beginGroup();
      file.add(line);
      if (file.lines() >= GROUP_ROWS || file.bytes() >= GROUP_BYTES) endGroup(file);
    },
    /** Whether there are rows since the last stretch. */
    isBegun: () => file !== null || groups.length > 0,
    /** Ends a stretch, which may be empty. */
    async end(): Promise<Stretch> {
      if (file || groups.length === 0) endGroup(file ?? beginGroup());
      const stretch = { sum: hash.digest('hex'), groups };
      const all = written;
      hash = createHash('sha256');
      groups = [];
      written = [];
      await Promise.all(all);
      return stretch;
    },
    /** Ends what was begun, in vain. */
    async abandon(): Promise<void> {
      file?.close();
      await Promise.allSettled(written);
    }
  };
}
