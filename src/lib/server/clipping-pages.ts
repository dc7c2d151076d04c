import { group } from 'd3';
import { catalogue } from '../queries/catalogue.ts';
import type { CatalogueRow } from '../queries/catalogue.ts';
import { countryPlaces } from '../queries/country-places.ts';
import type { CountryPlaceRow } from '../queries/country-places.ts';
import { sql } from '../queries/query.ts';
import type { Query } from '../queries/query.ts';
import { TABLES } from '../schema.ts';
import type { ActionRow, ClippingRow, DatasetMetadata, RowOf, TableName } from '../schema.ts';
import { keptWhile } from './kept-while.ts';
import type { ClippingPage, Neighbour, ShownMention } from '../view/clipping-page.ts';
import { openDataset } from './native.ts';
import type { Database } from './native.ts';

/** The pages of all clippings of a dataset. */
export interface ClippingPages {
  metadata: DatasetMetadata;
  /** By value. */
  catalogue: ReadonlyMap<string, CatalogueRow[]>;
  countries: readonly CountryPlaceRow[];
  /** In the order of publication. */
  ids: string[];
  page(id: string): ClippingPage | null;
}

/** The pages of the dataset in `dir`, which is read once for all of them, and again when it has changed. */
export const clippingPages = keptWhile(readPages);

async function readPages(dir: string): Promise<ClippingPages> {
  const dataset = await openDataset(dir);
  try {
    const { metadata } = dataset;
    const clippings = await rowsOf(dataset, 'clippings');
    const texts = new Map((await rowsOf(dataset, 'texts')).map((row) => [row.clipping, row]));
    const [actions, spans, mentions, corrections] = [
      group(await rowsOf(dataset, 'actions'), ({ clipping }) => clipping),
      group(await rowsOf(dataset, 'spans'), ({ clipping }) => clipping),
      group(await dataset.run(shownMentions()), ({ clipping }) => clipping),
      group(await rowsOf(dataset, 'corrections'), ({ clipping }) => clipping)
    ];
    const place = new Map(clippings.map(({ id }, i) => [id, i]));
    const moved = group(corrections.get(null) ?? [], ({ event }) => event);
    const aboutEvents = (reports: readonly ActionRow[]) =>
      [...new Set(reports.map(({ event }) => event))].flatMap((event) => moved.get(event) ?? []);
    const page = (id: string): ClippingPage | null => {
      const i = place.get(id) ?? -1;
      const clipping = clippings[i];
      const text = clipping && texts.get(clipping.clipping);
      if (!text) return null;
      const of = <Row>(rows: ReadonlyMap<number | null, Row[]>) => rows.get(clipping.clipping) ?? [];
      return {
        clipping,
        text,
        actions: of(actions).sort((a, b) => a.quote_start - b.quote_start),
        spans: of(spans),
        mentions: of(mentions),
        corrections: [...of(corrections), ...aboutEvents(of(actions))],
        previous: neighbour(clippings[i - 1]),
        next: neighbour(clippings[i + 1])
      };
    };
    const known = group(await dataset.run(catalogue()), ({ value }) => value);
    const countries = await dataset.run(countryPlaces());
    return { metadata, catalogue: known, countries, ids: clippings.map(({ id }) => id), page };
  } finally {
    dataset.close();
  }
}

function neighbour(row: ClippingRow | undefined): Neighbour | null {
  return row ? { id: row.id, title: row.title, language: row.language } : null;
}

function shownMentions(): Query<ShownMention> {
  return sql`SELECT clipping, entity, kind, mentions, in_tags, metonymic, rule, confidence, corrected FROM mentions`;
}

/** All rows of a table in file order, dates as ISO text. */
function rowsOf<T extends TableName>(dataset: Database, table: T): Promise<RowOf<T>[]> {
  const columns = Object.keys(TABLES[table]).map((name) => `"${name}"`);
  return dataset.run<RowOf<T>>({ ...sql``, sql: `SELECT ${columns.join(', ')} FROM ${table}` });
}
