import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { parquetMetadata } from 'hyparquet';
import type { FileMetaData } from 'hyparquet';
import { readCorpus } from '../../lib/columns/read-corpus.ts';
import type { QueriedTable } from '../../lib/schema.ts';

/** What is fetched of Parquet files before the charts answer, but for the files' ends. */
export interface ChartData {
  bytes: number;
  /** The columns that lie in it, of each table in the order of its file. */
  columns: Partial<Record<QueriedTable, string[]>>;
}

/** Reads the Parquet files in a folder as the page does. */
export async function chartData(folder: string): Promise<ChartData> {
  let bytes = 0;
  const columns: ChartData['columns'] = {};
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
          columns[table] = [...new Set([...(columns[table] ?? []), ...columnsIn(metadata, start, end)])];
          return readAt(start, end);
        }
      };
    });
  } finally {
    for (const file of files) await file.close();
  }
  return { bytes, columns };
}

/** The columns of which the first row group's part lies in these bytes of its file. */
function columnsIn({ row_groups: [first] }: FileMetaData, start: number, end: number): string[] {
  return (first?.columns ?? []).flatMap(({ meta_data: data }) => {
    const begins = Number(data?.dictionary_page_offset ?? data?.data_page_offset ?? -1);
    const [name] = data?.path_in_schema ?? [];
    return name !== undefined && begins >= start && begins < end ? [name] : [];
  });
}
