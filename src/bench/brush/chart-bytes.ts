import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { parquetMetadata } from 'hyparquet';
import { readCorpus } from '../../lib/columns/read-corpus.ts';
import { TABLES } from '../../lib/schema.ts';
import type { QueriedTable } from '../../lib/schema.ts';

/** The columns without which the charts do not answer. */
export const CHART_COLUMNS: Record<QueriedTable, readonly string[]> = {
  clippings: ['clipping', 'outlet', 'language', 'published', 'published_precision'],
  mentions: ['clipping', 'entity', 'kind', 'mentions', 'metonymic'],
  actions: [
    ...['event', 'clipping', 'date', 'date_precision', 'type', 'status', 'jurisdiction', 'authorities'],
    ...['quote_start', 'rule', 'confidence']
  ],
  entities: Object.keys(TABLES.entities)
};

/** Bytes of the Parquet files in a folder that are fetched before the charts answer, but for the files' ends. */
export async function chartBytes(folder: string): Promise<number> {
  let bytes = 0;
  const files: FileHandle[] = [];
  try {
    await readCorpus(async (table) => {
      const file = await open(join(folder, `${table}.parquet`));
      files.push(file);
      const { size } = await file.stat();
      const readAt = async (start: number, end: number) => {
        const part = new Uint8Array(end - start);
        await file.read(part, 0, part.length, start);
        return part;
      };
      const footer = new DataView((await readAt(size - 8, size)).buffer).getUint32(0, true) + 8;
      const metadata = parquetMetadata((await readAt(size - footer, size)).buffer);
      return {
        ...{ metadata, rows: Number(metadata.num_rows) },
        read: (start, end) => {
          bytes += end - start;
          return readAt(start, end);
        }
      };
    });
  } finally {
    for (const file of files) await file.close();
  }
  return bytes;
}
