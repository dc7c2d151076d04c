import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { TableName } from '../../lib/schema.ts';
import { copyParquet } from './parquet.ts';
import type { Piece, Stretch } from './table-writer.ts';

/** Rows of a group if rows are small, and bytes of a group if they are not: a group is held in memory as it is written. */
export const GROUP_ROWS = 122_880;
export const GROUP_BYTES = 1 << 25;

/** Stretches whose rows may share a group: where one changes, only groups of these few are written again. */
const TOGETHER = 8;

/** Pieces that are one row group, and a text for what is in them. */
export interface Group {
  pieces: Piece[];
  key: string;
}

/** The row groups of a table: as few as there can be of whole pieces. */
export function groupsOf(table: TableName, stretches: readonly Stretch[]): Group[] {
  const groups: Group[] = [];
  for (let first = 0; first < stretches.length; first += TOGETHER) {
    const pieces = stretches
      .slice(first, first + TOGETHER)
      .flatMap(({ sum, pieces: own }) => own.map((piece, i) => ({ piece, of: `${sum} ${i}` })));
    for (const together of filled(pieces)) {
      const parts = together.map(({ of }) => of).join('\n');
      const key = createHash('sha256').update(`${table}\n${parts}`).digest('hex').slice(0, 32);
      groups.push({ pieces: together.map(({ piece }) => piece), key });
    }
  }
  return groups;
}

/** Puts into each group what has room in it. */
function filled<Item extends { piece: Piece }>(items: readonly Item[]): Item[][] {
  const groups: Item[][] = [];
  let rows = Infinity;
  let bytes = Infinity;
  for (const item of items) {
    rows += item.piece.rows;
    bytes += item.piece.bytes;
    if (rows <= GROUP_ROWS && bytes <= GROUP_BYTES) {
      groups.at(-1)?.push(item);
      continue;
    }
    groups.push([item]);
    ({ rows, bytes } = item.piece);
  }
  return groups;
}

/** Makes the file of a group, under a name of its own in a folder; returns its path. One piece is a group already. */
export async function writeGroup({ pieces, key }: Group, folder: string): Promise<string> {
  const [only, another] = pieces;
  if (only && !another) return only.path;
  const path = join(folder, `${key}.parquet`);
  const rows = pieces.reduce((sum, piece) => sum + piece.rows, 0);
  await copyParquet(
    pieces.map((piece) => piece.path),
    rows,
    path
  );
  return path;
}
