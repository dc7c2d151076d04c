import { statSync } from 'node:fs';
import { join } from 'node:path';

/** What `make` makes of the dataset in a folder, once for all who ask, until that dataset changes. */
export function keptWhile<Made>(make: (dir: string) => Promise<Made>): (dir: string) => Promise<Made> {
  const kept = new Map<string, { written: number; made: Promise<Made> }>();
  return (dir) => {
    const written = statSync(join(dir, 'clippings.parquet'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
    const known = kept.get(dir);
    if (known?.written === written) return known.made;
    const made = make(dir);
    kept.set(dir, { written, made });
    return made;
  };
}
