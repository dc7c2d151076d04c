import { statSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../queries/catalogue.ts';
import type { CatalogueRow } from '../queries/catalogue.ts';
import { countryPlaces } from '../queries/country-places.ts';
import type { CountryPlaceRow } from '../queries/country-places.ts';
import { movedEvents } from '../queries/moved-events.ts';
import { sql } from '../queries/query.ts';
import { TABLE_NAMES } from '../schema.ts';
import type { CorrectionRow, DatasetMetadata, TableName } from '../schema.ts';
import type { LabelledEvent } from '../view/clause-label.ts';
import { sharedDataset } from './shared-dataset.ts';

/** A correction with the clipping that it concerns, if it is one only. */
export interface ListedCorrection extends CorrectionRow {
  id: string | null;
  title: string | null;
  language: string | null;
}

/** Corrections, in the order of their file, and what a list of them is told with. */
export interface ListedCorrections {
  corrections: ListedCorrection[];
  catalogue: CatalogueRow[];
  countries: CountryPlaceRow[];
  /** Those that were merged or split, as they are now. */
  events: LabelledEvent[];
  /** Titles of the clippings that splits of events name, by id. */
  titles: Record<string, string>;
}

export interface DataPage extends ListedCorrections {
  metadata: DatasetMetadata;
  files: { table: TableName; rows: number; bytes: number }[];
}

/** What the page of downloads says of the latest dataset. */
export async function readDataPage(): Promise<DataPage> {
  const dataset = await sharedDataset();
  const files = [];
  for (const table of TABLE_NAMES) {
    const [count] = await dataset.run<{ n: number }>({
      sql: `SELECT count(*) AS n FROM ${table}`,
      params: []
    });
    const { size } = statSync(join('static/data', `${table}.parquet`));
    files.push({ table, rows: count?.n ?? 0, bytes: size });
  }
  return { metadata: dataset.metadata, files, ...(await readCorrections()) };
}

/** What editors decided on the clippings of the latest dataset. */
export async function readCorrections(): Promise<ListedCorrections> {
  const dataset = await sharedDataset();
  const corrections = await dataset.run<ListedCorrection>(sql`
    SELECT x.*, c.id, c.title, c.language
    FROM (SELECT *, row_number() OVER () AS place FROM corrections) x LEFT JOIN clippings c USING (clipping)
    ORDER BY x.place`);
  const titles = await dataset.run<{ id: string; title: string }>(sql`
    SELECT id, title FROM clippings
    WHERE id IN (SELECT unnest(CAST(after->'clippings' AS VARCHAR[])) FROM corrections WHERE kind = 'split')`);
  return {
    catalogue: await dataset.run(catalogue()),
    countries: await dataset.run(countryPlaces()),
    corrections,
    events: await dataset.run(movedEvents()),
    titles: Object.fromEntries(titles.map(({ id, title }) => [id, title]))
  };
}
