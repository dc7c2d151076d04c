import { existsSync } from 'node:fs';
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { csvParse } from 'd3';
import { InputError } from '../pipeline/errors.ts';
import type { Subject } from '../pipeline/extract/confidence.ts';
import type { ClassTally } from './calibrate.ts';

const HEADER = 'part,of,class,seen,right\n';

/**
 * What the rules made of each part when they met it first. Later the rules are improved on a development part, and then it no
 * longer shows how they do on unseen text; its first reading, noted here and never changed, does.
 */
export async function readFirstReadings(file: string): Promise<ClassTally[]> {
  if (!existsSync(file)) return [];
  return csvParse(await readFile(file, 'utf8')).map((row) => ({
    subject: (row.of ?? '') as Subject,
    class: row.class ?? '',
    seen: Number(row.seen),
    right: Number(row.right)
  }));
}

/** Adds the first reading of a part. Throws `InputError` where it has one. */
export async function noteFirstReading(
  file: string,
  part: string,
  tallies: readonly ClassTally[]
): Promise<void> {
  if (!existsSync(file)) await writeFile(file, HEADER);
  if (csvParse(await readFile(file, 'utf8')).some((row) => row.part === part))
    throw new InputError(`${file}: ${part} has been read before; there is only one first time.`);
  const lines = tallies
    .filter(({ seen }) => seen > 0)
    .map(({ subject, class: name, seen, right }) => `${[part, subject, name, seen, right].join(',')}\n`);
  await appendFile(file, lines.join(''));
}
