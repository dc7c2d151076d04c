import { createHash } from 'node:crypto';
import { numberIn, textIn } from './work-database.ts';
import type { WorkDatabase } from './work-database.ts';

/** Clippings that follow each other in the tables, and a text for all that their rows depend on. */
export interface PlacedStretch {
  first: number;
  /** The row behind the last one. */
  end: number;
  key: string;
}

/**
 * The stretches of all clippings in their rows, `size` each. `corrected` gives what is found in the clipping of a row where an editor corrected
 * it, and null for all others, of which the text alone decides.
 */
export async function stretchesIn(
  work: WorkDatabase,
  version: string,
  size: number,
  corrected: (id: string, row: number) => Promise<string | null>
): Promise<PlacedStretch[]> {
  const stretches: PlacedStretch[] = [];
  let hash = createHash('sha256');
  let first = 0;
  let end = 0;
  const close = () => {
    stretches.push({ first, end, key: hash.digest('hex').slice(0, 32) });
    first = end;
  };
  for await (const [cell, id, key, after, before] of work.rows(
    'SELECT row, id, key, after, before FROM placed ORDER BY row'
  )) {
    const row = numberIn(cell);
    if (row === first) hash = createHash('sha256').update(`${version} ${row}\n`);
    hash.update(`${textIn(key)} ${textIn(after)} ${textIn(before)}\n`);
    const found = await corrected(textIn(id), row);
    if (found !== null) hash.update(found);
    end = row + 1;
    if (end - first === size) close();
  }
  if (end > first) close();
  return stretches;
}
