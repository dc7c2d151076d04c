import type { CorrectionsFile } from '../correct/correction.ts';
import { lengthNotice, repetitionNotice } from '../facts.ts';
import { describeClipping, identifyClipping } from '../parse/clipping.ts';
import { readPassage, readPassages } from '../parse/passages.ts';
import { parsePassage } from '../parse/seenthis.ts';
import { WHOLE_AND_VERBATIM } from '../sidecar.ts';
import type { TextPolicy } from '../sidecar.ts';
import type { Clipping } from '../types.ts';
import { recordKey } from './record.ts';
import type { Form } from './record.ts';
import { numberIn } from './work-database.ts';
import type { WorkDatabase } from './work-database.ts';

/** What a first reading tells of corpora. The clippings themselves are then in the table `found`. */
export interface Scan {
  /** Clippings, those that repeat others left out. */
  count: number;
  bytes: number;
  notices: string[];
  /** The clippings that corrections name, in the order of the corpora. */
  corrected: Clipping[];
  examples: Pick<Clipping, 'id' | 'title'>[];
}

export interface ScanOptions {
  paths: readonly string[];
  form: Form;
  policies: ReadonlyMap<string, TextPolicy>;
  corrections: CorrectionsFile;
  progress: (read: number) => void;
}

/**
 * Reads corpora once for what places each clipping: where it stands, what it is called, when it was published, what its text
 * adds up to. Throws an `InputError` at the first bad file.
 */
export async function scanCorpora(
  work: WorkDatabase,
  { paths, form, policies, corrections, progress }: ScanOptions
): Promise<Scan> {
  await work.run(
    'CREATE TABLE found (seq DOUBLE, id VARCHAR, day VARCHAR, file DOUBLE, start DOUBLE, length DOUBLE, line DOUBLE, key VARCHAR)'
  );
  const table = await work.append('found');
  const wanted = new Set(corrections.corrections.flatMap((one) => ('clipping' in one ? one.clipping : [])));
  const corrected = new Map<string, Clipping>();
  const examples: Scan['examples'] = [];
  const notices: string[] = [];
  let seq = 0;
  let bytes = 0;
  for (const [file, path] of paths.entries()) {
    const policy = policies.get(path) ?? WHOLE_AND_VERBATIM;
    for await (const passage of readPassages(path)) {
      const raw = parsePassage(passage);
      notices.push(...lengthNotice(raw));
      const { id, published } = identifyClipping(raw);
      if (wanted.has(id) && !corrected.has(id)) corrected.set(id, describeClipping(raw));
      if (examples.length < 2 && !examples.some((one) => one.id === id))
        examples.push({ id, title: raw.title });
      const key = recordKey(passage.text, form, policy);
      table.add(seq++, id, published.date, file, passage.offset, passage.length, passage.line, key);
      bytes += passage.length;
      progress(bytes);
    }
  }
  table.close();
  const repeated = await dropRepetitions(work, paths, notices);
  return { count: seq - repeated, bytes, notices, corrected: [...corrected.values()], examples };
}

/** Leaves out every clipping that an earlier one has the id of, with a notice; returns how many. */
async function dropRepetitions(
  work: WorkDatabase,
  paths: readonly string[],
  notices: string[]
): Promise<number> {
  await work.run(
    `CREATE TABLE repeated AS
     SELECT other.seq, other.file, other.line, other.start, other.length, first.file AS first_file, first.line AS first_line
     FROM (SELECT id, min(seq) AS seq FROM found GROUP BY id HAVING count(*) > 1) AS many
     JOIN found AS first ON first.seq = many.seq
     JOIN found AS other ON other.id = many.id AND other.seq > many.seq`
  );
  let count = 0;
  const pathOf = (cell: Parameters<typeof numberIn>[0]) => paths[numberIn(cell)] ?? '';
  for await (const [, file, line, start, length, firstFile, firstLine] of work.rows(
    'SELECT * FROM repeated ORDER BY seq'
  )) {
    count++;
    const place = {
      file: pathOf(file),
      line: numberIn(line),
      offset: numberIn(start),
      length: numberIn(length)
    };
    const raw = parsePassage(readPassage(place));
    const { url } = identifyClipping(raw);
    notices.push(repetitionNotice({ ...raw, url }, { file: pathOf(firstFile), line: numberIn(firstLine) }));
  }
  if (count > 0) await work.run('DELETE FROM found WHERE seq IN (SELECT seq FROM repeated)');
  await work.run('DROP TABLE repeated');
  return count;
}
