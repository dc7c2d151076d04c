import { parquetReadObjects } from 'hyparquet';
import { decompressZstd } from 'hyparquet-compressors';
import { asEngineError, EngineError } from '../db/engine-error.ts';
import { METADATA_KEY, SCHEMA_VERSION } from '../schema.ts';
import type { DatasetMetadata, EntityRow } from '../schema.ts';
import { clippingsOf } from './clippings.ts';
import { listColumn, numbers, strings } from './column-requests.ts';
import type { Corpus } from './corpus.ts';
import { familyOf, namedOf } from './entities.ts';
import { MentionColumns } from './mention-columns.ts';
import type { Family } from './entities.ts';
import { eventsOf } from './events.ts';
import { Interner } from './interner.ts';
import { openParquet, readColumns } from './parquet-file.ts';
import type { ColumnRequest, ParquetFile } from './parquet-file.ts';
import type { QueriedTable } from '../schema.ts';

/** How a file is opened: over the network, or from a disk in tests. */
export type OpenFile = (table: QueriedTable) => Promise<ParquetFile>;

/**
 * Reads of the four tables what the charts count, without a string or an object per row. Throws an EngineError `network` or
 * `bad-data`.
 */
export async function readCorpus(open: OpenFile): Promise<Corpus> {
  const [clippings, mentions, actions, entities] = await Promise.all([
    open('clippings'),
    open('mentions'),
    open('actions'),
    open('entities')
  ]);
  const dataset = datasetOf(clippings);
  try {
    for (const file of [mentions, actions, entities]) {
      if (datasetOf(file) !== dataset)
        throw new EngineError('bad-data', 'the files belong to several datasets');
    }
    const rows = await readEntities(entities);
    const companies = familyOf('company', rows);
    const places = familyOf('place', rows);
    const [named, times, reports] = await Promise.all([
      readMentions(mentions, clippings.rows, { companies, places }),
      readClippings(clippings),
      readReports(actions, clippings.rows)
    ]);
    return {
      dataset,
      ...named,
      clippings: times.clippings,
      events: reports.events,
      values: {
        ...{ company: companies.rows, place: places.rows },
        authorities: rows.filter(({ kind }) => kind === 'authority'),
        ...times.values,
        ...reports.values
      }
    };
  } catch (cause) {
    throw asEngineError(cause, 'bad-data', 'the columns of the charts cannot be read');
  }
}

/** Opens the files at their addresses, each once. */
export function openAt(urls: Record<QueriedTable, string>): OpenFile {
  const files = new Map<QueriedTable, Promise<ParquetFile>>();
  return (table) => {
    const opened = files.get(table) ?? openParquet(urls[table]);
    files.set(table, opened);
    // What failed is tried anew by whoever asks next.
    opened.catch(() => files.delete(table));
    return opened;
  };
}

function datasetOf({ metadata }: ParquetFile): string {
  const entry = metadata.key_value_metadata?.find(({ key }) => key === METADATA_KEY);
  const dataset = JSON.parse(entry?.value ?? 'null') as DatasetMetadata | null;
  if (dataset?.schema === SCHEMA_VERSION) return dataset.dataset;
  throw new EngineError('bad-data', `schema version ${dataset?.schema}, not ${SCHEMA_VERSION}`);
}

async function readEntities({ metadata, read }: ParquetFile): Promise<EntityRow[]> {
  const rows = await parquetReadObjects({
    file: { byteLength: Infinity, slice: async (start, end = 0) => copied(await read(start, end)) },
    metadata,
    compressors: { ZSTD: (input) => decompressZstd(input) }
  });
  return rows as unknown as EntityRow[];
}

function copied(bytes: Uint8Array<ArrayBuffer>): ArrayBuffer {
  return bytes.slice().buffer;
}

async function readMentions(
  file: ParquetFile,
  clippings: number,
  families: { companies: Family; places: Family }
): Promise<Pick<Corpus, 'companies' | 'places'>> {
  const kinds = new Interner();
  const names = new Interner();
  const companies = new MentionColumns(kinds.code('company'), families.companies, names);
  const places = new MentionColumns(kinds.code('place'), families.places, names);
  const most = Math.max(0, ...file.metadata.row_groups.map(({ num_rows }) => Number(num_rows)));
  const column = () => new Int32Array(most);
  // One group of rows at a time: the kinds are parted, and those of authorities left out, before the next is read.
  const group = {
    clipping: column(),
    kind: column(),
    entity: column(),
    mentions: column(),
    metonymic: column()
  };
  const here = ({ take, ...request }: ColumnRequest): ColumnRequest => ({
    ...request,
    take: (chunk, _, rows) => take(chunk, 0, rows)
  });
  const last = here(numbers('metonymic', group.metonymic));
  await readColumns(file, [
    here(numbers('clipping', group.clipping)),
    here(strings('kind', group.kind, kinds)),
    here(strings('entity', group.entity, names)),
    here(numbers('mentions', group.mentions)),
    {
      name: last.name,
      take(chunk, row, rows) {
        last.take(chunk, row, rows);
        companies.add(group, rows);
        places.add(group, rows);
      }
    }
  ]);
  return {
    companies: namedOf(families.companies, companies.columns(), clippings),
    places: namedOf(families.places, places.columns(), clippings)
  };
}

async function readClippings(file: ParquetFile) {
  const n = file.rows;
  const [outlets, languages, precisions] = [new Interner(), new Interner(), new Interner()];
  const columns = {
    ...{ clipping: new Int32Array(n), outlet: new Int32Array(n), language: new Int32Array(n) },
    ...{ published: new Int32Array(n), precision: new Int32Array(n) }
  };
  await readColumns(file, [
    numbers('clipping', columns.clipping),
    strings('outlet', columns.outlet, outlets),
    strings('language', columns.language, languages),
    numbers('published', columns.published),
    strings('published_precision', columns.precision, precisions)
  ]);
  const outlet = outlets.values.toSorted();
  const index = new Map(outlet.map((name, i) => [name, i]));
  const rank = Int32Array.from(outlets.values, (name) => index.get(name) ?? -1);
  const { clippings, months } = clippingsOf(columns, precisions.values, rank);
  return { clippings, values: { outlet, language: languages.values, month: months } };
}

async function readReports(file: ParquetFile, clippings: number) {
  const n = file.rows;
  const [event, precision, type, status, jurisdiction, rule, authority] = [
    new Interner(),
    new Interner(),
    new Interner(),
    new Interner(),
    new Interner(),
    new Interner(),
    new Interner()
  ] as const;
  const columns = {
    ...{
      event: new Int32Array(n),
      clipping: new Int32Array(n),
      date: new Int32Array(n),
      precision: new Int32Array(n)
    },
    ...{ type: new Int32Array(n), status: new Int32Array(n), jurisdiction: new Int32Array(n) },
    ...{ confidence: new Float32Array(n), quoteStart: new Int32Array(n), rule: new Int32Array(n) }
  };
  const authorities = listColumn('authorities', n, authority);
  await readColumns(file, [
    strings('event', columns.event, event),
    numbers('clipping', columns.clipping),
    numbers('date', columns.date),
    strings('date_precision', columns.precision, precision),
    strings('type', columns.type, type),
    strings('status', columns.status, status),
    strings('jurisdiction', columns.jurisdiction, jurisdiction),
    authorities.request,
    numbers('confidence', columns.confidence),
    numbers('quote_start', columns.quoteStart),
    strings('rule', columns.rule, rule)
  ]);
  const { events, ids } = eventsOf(
    { ...columns, authorities: authorities.lists() },
    { event: event.values, precision: precision.values, status: status.values, rule: rule.values },
    clippings
  );
  const values = {
    ...{ event: ids, authority: authority.values, type: type.values },
    ...{ status: status.values, jurisdiction: jurisdiction.values }
  };
  return { events, values };
}

/** The sentences of all reports, in the order of the file. */
export async function readQuotes(open: OpenFile): Promise<string[]> {
  const file = await open('actions');
  const quotes = new Interner();
  const rows = new Int32Array(file.rows);
  await readColumns(file, [strings('quote', rows, quotes)]);
  return Array.from(rows, (code) => quotes.values[code] ?? '');
}
