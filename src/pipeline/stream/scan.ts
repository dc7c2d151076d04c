import type { Corrections } from '../correct/correction.ts';
import { lengthNotice, LONGEST, repetitionNotice, titleNotices } from '../facts.ts';
import { describeClipping, identifyClipping } from '../parse/clipping.ts';
import { isTextAsItStands, passageOf, readPassage, readRawPassages } from '../parse/passages.ts';
import type { Passage } from '../parse/passages.ts';
import { parsePassage } from '../parse/seenthis.ts';
import { WHOLE_AND_VERBATIM } from '../sidecar.ts';
import type { TextPolicy } from '../sidecar.ts';
import type { Clipping } from '../types.ts';
import type { Identity } from './parts.ts';
import { recordKey } from './record.ts';
import type { Form } from './record.ts';
import { countIn, listed, numberIn, textIn } from './work-database.ts';
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

/** Bytes of a title's bullet with the white space before it: a bullet behind these stands elsewhere in a clipping. */
const LONGEST_BULLET = 6;

export interface ScanOptions {
  paths: readonly string[];
  form: Form;
  policies: ReadonlyMap<string, TextPolicy>;
  corrections: Corrections;
  progress: (read: number) => void;
}

/**
 * Reads corpora once for what places each clipping: where it stands, what it is called, when it was published, what its text
 * adds up to. What the table `slots` knows of a text is not asked again. Throws an `InputError` at the first bad file.
 */
export async function scanCorpora(
  work: WorkDatabase,
  { paths, form, policies, corrections, progress }: ScanOptions
): Promise<Scan> {
  const knowsSome = (await countIn(work, 'SELECT count(*) FROM slots')) > 0;
  await work.run(
    'CREATE TABLE passages (seq DOUBLE, id VARCHAR, day VARCHAR, file DOUBLE, start DOUBLE, length DOUBLE, line DOUBLE, key VARCHAR)'
  );
  const table = await work.append('passages');
  const notices: string[] = [];
  let seq = 0;
  let bytes = 0;
  for (const [file, path] of paths.entries()) {
    const policy = policies.get(path) ?? WHOLE_AND_VERBATIM;
    for await (const raw of readRawPassages(path)) {
      const passage = () => passageOf(raw);
      if (raw.length > LONGEST) notices.push(...lengthNotice(parsePassage(passage())));
      if (raw.bytes.includes('•', LONGEST_BULLET)) notices.push(...titleNotices(passage()));
      const { id, day } = knowsSome ? UNKNOWN : identityOf(passage());
      const key = recordKey(isTextAsItStands(raw.bytes) ? raw.bytes : passage().text, form, policy);
      table.add(seq++, id, day, file, raw.offset, raw.length, raw.line, key);
      bytes += raw.length;
      progress(bytes);
    }
  }
  table.close();
  await work.run(
    `CREATE TABLE found AS
     SELECT seq, coalesce(passages.id, slots.id) AS id, coalesce(passages.day, slots.day) AS day, file, start, length, line, key
     FROM passages LEFT JOIN slots USING (key)`
  );
  await work.run('DROP TABLE passages');
  if (knowsSome) await identifyOthers(work, paths);
  const repeated = await dropRepetitions(work, paths, notices);
  const wanted = corrections.corrections.flatMap((one) => ('clipping' in one ? one.clipping : []));
  const corrected: Clipping[] = [];
  for await (const { passage } of passagesOf(work, paths, `id IN (${listed(wanted)})`))
    corrected.push(describeClipping(parsePassage(passage)));
  const examples: Scan['examples'] = [];
  for await (const { id, passage } of passagesOf(work, paths, 'true', 2))
    examples.push({ id, title: parsePassage(passage).title });
  return { count: seq - repeated, bytes, notices, corrected, examples };
}

const UNKNOWN = { id: null, day: null };

function identityOf(passage: Passage): Identity {
  const { id, published } = identifyClipping(parsePassage(passage));
  return { id, day: published.date };
}

/** Reads the clippings again that are in no part. */
async function identifyOthers(work: WorkDatabase, paths: readonly string[]): Promise<void> {
  await work.run('CREATE TABLE identified (seq DOUBLE, id VARCHAR, day VARCHAR)');
  const table = await work.append('identified');
  for await (const { seq, passage } of passagesOf(work, paths, 'id IS NULL')) {
    const { id, day } = identityOf(passage);
    table.add(seq, id, day);
  }
  table.close();
  await work.run(
    'UPDATE found SET id = identified.id, day = identified.day FROM identified WHERE found.seq = identified.seq'
  );
  await work.run('DROP TABLE identified');
}

/** Some of the clippings found, in the order of the corpora. */
async function* passagesOf(work: WorkDatabase, paths: readonly string[], where: string, most?: number) {
  const limit = most === undefined ? '' : `LIMIT ${most}`;
  for await (const [seq, id, file, line, offset, length] of work.rows(
    `SELECT seq, id, file, line, start, length FROM found WHERE ${where} ORDER BY seq ${limit}`
  )) {
    const place = {
      file: paths[numberIn(file)] ?? '',
      ...{ line: numberIn(line), offset: numberIn(offset), length: numberIn(length) }
    };
    yield { seq: numberIn(seq), id: textIn(id), passage: readPassage(place) };
  }
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
