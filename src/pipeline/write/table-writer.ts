import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { TableName } from '../../lib/schema.ts';
import { createLineFile } from './lines.ts';
import type { LineFile } from './lines.ts';
import { GROUP_BYTES, GROUP_ROWS } from './groups.ts';
import { writeParquet } from './parquet.ts';

/** Rows of a table that follow each other: what their lines add up to, and the files that hold them. */
export interface Stretch {
  sum: string;
  pieces: Piece[];
}

/** A file of rows, and the bytes that their lines had. */
export interface Piece {
  path: string;
  rows: number;
  bytes: number;
}

/** Runs what it is given, now or in its turn. */
export type InTurn = (run: () => Promise<void>) => Promise<void>;

/**
 * Writes the lines of a table in stretches, each of as many pieces as it needs. A piece is written to Parquet in its turn,
 * while lines of the next one are added.
 */
export function createTableWriter(table: TableName, inTurn: InTurn) {
  let folder = '';
  let file: LineFile | null = null;
  let hash = createHash('sha256');
  let pieces: Piece[] = [];
  let written: Promise<void>[] = [];
  let count = 0;

  function beginPiece(): LineFile {
    return createLineFile(join(folder, `${table}-${count++}.jsonl`), (piece) => hash.update(piece));
  }

  function endPiece(lines: LineFile): void {
    file = null;
    lines.close();
    const parquet = lines.path.replace(/\.jsonl$/, '.parquet');
    pieces.push({ path: parquet, rows: lines.lines(), bytes: lines.bytes() });
    const done = inTurn(async () => {
      await writeParquet(table, lines, parquet);
      await rm(lines.path);
    });
    // A failure is noticed at the end of the stretch; until then it is not « unhandled ».
    done.catch(() => undefined);
    written.push(done);
  }

  return {
    /** Says where the files of the following pieces go. */
    into(path: string): void {
      folder = path;
    },
    add(line: string): void {
      file ??= beginPiece();
      file.add(line);
      if (file.lines() >= GROUP_ROWS || file.bytes() >= GROUP_BYTES) endPiece(file);
    },
    /** Whether there are rows since the last stretch. */
    isBegun: () => file !== null || pieces.length > 0,
    /** Ends a stretch, which may be empty. */
    async end(): Promise<Stretch> {
      if (file || pieces.length === 0) endPiece(file ?? beginPiece());
      const stretch = { sum: hash.digest('hex'), pieces };
      const all = written;
      hash = createHash('sha256');
      pieces = [];
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
