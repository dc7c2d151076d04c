import { existsSync } from 'node:fs';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DEFAULT_OPTIONS, EMPTY_FILTER } from '../../lib/filter/filter.ts';
import { sql } from '../../lib/queries/query.ts';
import { QUERIED_TABLES } from '../../lib/schema.ts';
import { openDataset } from '../../lib/server/native.ts';
import { readCharts } from '../../lib/view/view.ts';
import { chartBytes } from './chart-bytes.ts';
import { syntheticCorpus } from './corpus.ts';

/** A corpus as the bench's page reads it. */
export interface BenchCorpus {
  n: number;
  /** Below the folder that is served. */
  folder: string;
  /** Bytes that the columns of the charts take in the Parquet files, for each clipping. */
  bytes: number;
  /** Companies to click on: the most and the less mentioned. */
  companies: string[];
}

/** The press review (`n` null) or an invented corpus below `root`, with the files that a build would write for it. */
export async function prepareCorpus(root: string, n: number | null): Promise<BenchCorpus> {
  const name = n === null ? 'review' : `corpus-${n}`;
  const folder = join(root, name);
  const source = n === null ? 'static/data' : await syntheticCorpus(n, join(root, 'parquet'));
  const dataset = await openDataset(source, QUERIED_TABLES);
  try {
    await mkdir(join(folder, 'data'), { recursive: true });
    if (!existsSync(join(folder, 'view.json'))) {
      for (const table of QUERIED_TABLES)
        await cp(join(source, `${table}.parquet`), join(folder, 'data', `${table}.parquet`));
      const charts = await readCharts(dataset.run, EMPTY_FILTER, DEFAULT_OPTIONS);
      await writeFile(join(folder, 'view.json'), JSON.stringify({ ...charts, clippings: [], evidence: [] }));
    }
    // Corpora are kept from run to run; the database's files are those of now.
    await cp('static/duckdb', join(folder, 'duckdb'), { recursive: true });
    const [count] = await dataset.run<{ n: number }>(sql`SELECT count(*) AS n FROM clippings`);
    const ranked = await dataset.run<{ entity: string }>(
      sql`SELECT entity FROM mentions WHERE kind = 'company' GROUP BY entity ORDER BY count(*) DESC, entity LIMIT 40`
    );
    const total = count?.n ?? 1;
    return {
      n: total,
      folder: name,
      bytes: (await chartBytes(source)) / total,
      companies: ranked.filter((_, i) => i % 5 === 0).map(({ entity }) => entity)
    };
  } finally {
    dataset.close();
  }
}
