import { existsSync } from 'node:fs';
import { cp, mkdir, open, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DEFAULT_OPTIONS, EMPTY_FILTER } from '../../lib/filter/filter.ts';
import { rangeEdges } from '../../lib/queries/range-edges.ts';
import { sql } from '../../lib/queries/query.ts';
import { QUERIED_TABLES } from '../../lib/schema.ts';
import { openDataset } from '../../lib/server/native.ts';
import { readView } from '../../lib/view/view.ts';
import { syntheticCorpus } from './corpus.ts';

/** A corpus as the bench's page reads it. */
export interface BenchCorpus {
  n: number;
  /** Below the folder that is served. */
  folder: string;
  /** Bytes of its Parquet files for each clipping. */
  bytes: number;
  /** Companies to click on: the most and the less mentioned. */
  companies: string[];
}

/** The press review (`n` null) or an invented corpus below `root`, with the files that a build would write for it. */
export async function prepareCorpus(root: string, n: number | null): Promise<BenchCorpus> {
  const name = n === null ? 'review' : `corpus-${n}`;
  const folder = join(root, name);
  const source = n === null ? 'static/data' : await syntheticCorpus(n, join(root, 'parquet'));
  const dataset = await openDataset(source);
  try {
    await mkdir(join(folder, 'data'), { recursive: true });
    if (!existsSync(join(folder, 'edges.json'))) {
      const view = await readView(dataset.run, EMPTY_FILTER, DEFAULT_OPTIONS);
      await writeFile(join(folder, 'view.json'), JSON.stringify(view));
      // Line by line: ten million clippings make more text than one string holds.
      const file = await open(join(folder, 'edges.part.json'), 'w');
      for (const query of rangeEdges(EMPTY_FILTER, DEFAULT_OPTIONS)) {
        for (const row of await dataset.run(query)) await file.write(`${JSON.stringify(row)}\n`);
      }
      await file.close();
      for (const table of QUERIED_TABLES)
        await cp(join(source, `${table}.parquet`), join(folder, 'data', `${table}.parquet`));
      await cp('static/duckdb', join(folder, 'duckdb'), { recursive: true });
      await cp(join(folder, 'edges.part.json'), join(folder, 'edges.json'));
    }
    const sizes = await Promise.all(
      QUERIED_TABLES.map(async (table) => (await stat(join(source, `${table}.parquet`))).size)
    );
    const [count] = await dataset.run<{ n: number }>(sql`SELECT count(*) AS n FROM clippings`);
    const ranked = await dataset.run<{ entity: string }>(
      sql`SELECT entity FROM mentions WHERE kind = 'company' GROUP BY entity ORDER BY count(*) DESC, entity LIMIT 40`
    );
    const total = count?.n ?? 1;
    return {
      n: total,
      folder: name,
      bytes: sizes.reduce((sum, size) => sum + size, 0) / total,
      companies: ranked.filter((_, i) => i % 5 === 0).map(({ entity }) => entity)
    };
  } finally {
    dataset.close();
  }
}
