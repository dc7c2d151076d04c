import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { Answers } from '../columns/answers.ts';
import type { Columns } from '../columns/columns.ts';
import { parquetFile } from '../columns/parquet-file.ts';
import type { ParquetFile } from '../columns/parquet-file.ts';
import { readCorpus, readQuotes } from '../columns/read-corpus.ts';
import type { OpenFile } from '../columns/read-corpus.ts';
import { readTexts } from '../columns/read-texts.ts';

/** The columns of the dataset in `dir` with its texts, as a browser asks them of its worker; here without one. */
export async function openLocalColumns(dir: string): Promise<Columns> {
  const openTable = openIn(dir);
  const answers = new Answers(await readCorpus(openTable), {
    quotes: () => readQuotes(openTable),
    texts: (onprogress) => readTexts(openTable, onprogress)
  });
  await answers.readTexts(() => {});
  return columnsOf(answers);
}

/** What answers at once, behind the interface of what answers later. */
export function columnsOf(answers: Answers): Columns {
  return {
    layout: (options) => answers.layout(options),
    readTexts: (onprogress) => answers.readTexts(onprogress),
    count: (filter, options, own) => answers.count(filter, options, own),
    list: (filter, options, length) => Promise.resolve(answers.list(filter, options, length)),
    rows: (filter, options, length) => Promise.resolve(answers.rows(filter, options, length)),
    sentences: (filter, options, marked) => Promise.resolve(answers.sentences(filter, options, marked)),
    ranges: (filter, options) => Promise.resolve(answers.ranges(filter, options)),
    base: (options, anyStatus) => Promise.resolve(answers.base(options, anyStatus)),
    died: new Promise(() => {}),
    close: () => {}
  };
}

/** Opens the Parquet files of a folder. */
export function openIn(dir: string): OpenFile {
  return (table) => openFile(join(dir, `${table}.parquet`));
}

/** A file that is opened for each read: nothing is left open, whoever fails. */
async function openFile(path: string): Promise<ParquetFile> {
  const size = await withFile(path, async (file) => (await file.stat()).size);
  return parquetFile(size, (start, end, onbytes) =>
    withFile(path, async (file) => {
      const bytes = new Uint8Array(end - start);
      for (let at = 0; at < bytes.length;) {
        const { bytesRead } = await file.read(bytes, at, bytes.length - at, start + at);
        if (bytesRead === 0) throw new Error(`${path} ends before ${end}`);
        at += bytesRead;
      }
      onbytes?.(bytes.length);
      return bytes;
    })
  );
}

async function withFile<T>(
  path: string,
  use: (file: Awaited<ReturnType<typeof open>>) => Promise<T>
): Promise<T> {
  const file = await open(path);
  try {
    return await use(file);
  } finally {
    await file.close();
  }
}
