import { group } from 'd3';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { namingSentences } from '../clipping/naming-sentences.ts';
import type { SentencePiece } from '../clipping/naming-sentences.ts';
import { DEFAULT_OPTIONS, EMPTY_FILTER } from '../filter/filter.ts';
import { actionTable } from '../queries/action-table.ts';
import type { ActionTableRow } from '../queries/action-table.ts';
import { catalogue } from '../queries/catalogue.ts';
import type { CatalogueRow } from '../queries/catalogue.ts';
import { coMentions } from '../queries/co-mentions.ts';
import type { CoMentionRow } from '../queries/co-mentions.ts';
import { entityEvents } from '../queries/entity-events.ts';
import { entityIndex } from '../queries/entity-index.ts';
import type { EntityIndexRow } from '../queries/entity-index.ts';
import type { EntityKey } from '../queries/entity-parts.ts';
import { membersOf } from '../queries/entity-parts.ts';
import { eventReports } from '../queries/event-reports.ts';
import type { EventReportRow } from '../queries/event-reports.ts';
import { namedMonths } from '../queries/named-months.ts';
import { namingClippings } from '../queries/naming-clippings.ts';
import type { NamingClippingRow } from '../queries/naming-clippings.ts';
import { namingOutlets } from '../queries/naming-outlets.ts';
import type { NamingOutletRow } from '../queries/naming-outlets.ts';
import { sql } from '../queries/query.ts';
import { timeline } from '../queries/timeline.ts';
import type { TimelineRow } from '../queries/timeline.ts';
import type { DatasetMetadata, EntityKind, EntityRow, SpanRow, TextRow } from '../schema.ts';
import { entityCharts } from '../view/entity-view.ts';
import type { EntityCharts } from '../view/entity-view.ts';
import type { Locale } from '../words/locale.ts';
import type { EntityNumbers } from '../words/entity.ts';
import { openDataset } from './native.ts';
import type { Dataset } from './native.ts';

/** A clipping with the sentences that name the entity; the first of them, and how many more there are. */
export interface NamingClipping extends NamingClippingRow {
  sentences: SentencePiece[][];
  more: number;
}

/** Everything that the page of one entity shows. */
export interface EntityPage {
  entity: Pick<EntityRow, 'entity' | 'kind' | 'country' | 'wikidata'>;
  numbers: EntityNumbers;
  /** What it belongs to, the nearest first, and what belongs to it, most named first. */
  above: string[];
  below: EntityIndexRow[];
  /** The country of a place that is none, if the catalogue has it. */
  home: string | null;
  /** Ids of all actions, of which the newest are shown. */
  events: string[];
  actions: ActionTableRow[];
  reports: EventReportRow[];
  /** How many of the actions concern only what belongs to it. */
  notOwn: number;
  beside: CoMentionRow[];
  outlets: NamingOutletRow[];
  clippings: NamingClipping[];
  charts: EntityCharts;
}

/** The same in every language. */
type EntityCommon = Omit<EntityPage, 'actions' | 'reports'>;

export interface EntityPages {
  metadata: DatasetMetadata;
  /** By value. */
  catalogue: ReadonlyMap<string, CatalogueRow[]>;
  index: Readonly<Record<EntityKind, readonly EntityIndexRow[]>>;
  page(kind: EntityKind, id: string, locale: Locale): Promise<EntityPage | null>;
}

/** Lists of a page end here; the charts and the table of actions have the rest. */
const ACTIONS_SHOWN = 200;
const CLIPPINGS_SHOWN = 40;
const SENTENCES_SHOWN = 3;

let kept: { key: string; pages: Promise<EntityPages> } | null = null;

/** The pages of the dataset in `dir`, which stays open for all of them, and is opened again when it has changed. */
export function entityPages(dir: string): Promise<EntityPages> {
  const key = `${dir} ${statSync(join(dir, 'clippings.parquet'), { throwIfNoEntry: false })?.mtimeMs ?? 0}`;
  if (kept?.key !== key) kept = { key, pages: openPages(dir) };
  return kept.pages;
}

async function openPages(dir: string): Promise<EntityPages> {
  const dataset = await openDataset(dir);
  const known = group(await dataset.run(catalogue()), ({ value }) => value);
  const index = {
    company: await dataset.run(entityIndex('company')),
    place: await dataset.run(entityIndex('place')),
    authority: await dataset.run(entityIndex('authority'))
  };
  const events = new Map(
    (await dataset.run(timeline(EMPTY_FILTER, DEFAULT_OPTIONS))).map((row) => [row.event, row])
  );
  /** The latest: a page is drawn in one language after the other. */
  let read: { key: string; page: Promise<EntityCommon> } | null = null;
  return {
    metadata: dataset.metadata,
    catalogue: known,
    index,
    page: async (kind, id, locale) => {
      const row = index[kind].find(({ entity }) => entity === id);
      if (!row) return null;
      const key = `${kind} ${id}`;
      if (read?.key !== key)
        read = { key, page: readPage(dataset, { kind, entity: id }, index[kind], row, events) };
      const page = await read.page;
      return { ...page, ...(await actionsOf(dataset.run, page.events, locale)) };
    }
  };
}

/** The actions of a page, newest first, and their reports. */
async function actionsOf(
  run: Dataset['run'],
  ids: readonly string[],
  locale: Locale
): Promise<Pick<EntityPage, 'actions' | 'reports'>> {
  if (ids.length === 0) return { actions: [], reports: [] };
  const filter = { ...EMPTY_FILTER, event: [...ids] };
  const order = { by: 'date', descending: true } as const;
  const actions = await run(actionTable(filter, DEFAULT_OPTIONS, order, locale, ACTIONS_SHOWN));
  const shown = actions.map(({ event }) => event);
  return { actions, reports: await run(eventReports(shown, filter, DEFAULT_OPTIONS)) };
}

async function readPage(
  { run }: Dataset,
  key: EntityKey,
  index: readonly EntityIndexRow[],
  { n, of_clippings: of }: EntityIndexRow,
  events: ReadonlyMap<string, TimelineRow>
): Promise<EntityCommon> {
  const { kind, entity } = key;
  const concerning = await run(entityEvents(key));
  const ids = concerning.map(({ event }) => event);
  const months = await run(namedMonths(key));
  const beside = await run(coMentions(key));
  const [about] = await run<EntityPage['entity'] & { home: string | null }>(sql`
    SELECT e.entity, e.kind, e.country, e.wikidata,
      (SELECT min(c.entity) FROM entities c
        WHERE c.kind = 'place' AND c.place_kind = 'country' AND c.country = e.country AND c.entity <> e.entity) AS home
    FROM entities e WHERE e.kind = ${kind} AND e.entity = ${entity}`);
  if (!about) throw new Error(`no ${kind} ${entity} in the catalogue`);
  const above = await run<{ ancestor: string }>(sql`
    SELECT ancestor FROM entity_ancestors WHERE kind = ${kind} AND entity = ${entity} AND depth > 0 ORDER BY depth`);
  const outlets = await run(namingOutlets(key));
  const [range] = await run<{ first: string | null; last: string | null }>(sql`
    SELECT CAST(min(published) AS VARCHAR) AS first, CAST(max(published) AS VARCHAR) AS last
    FROM clippings WHERE clipping IN (
      SELECT clipping FROM mentions WHERE kind = ${kind} AND entity IN (${membersOf(key)}))`);
  const { home, ...rest } = about;
  return {
    entity: rest,
    numbers: { n, of, outlets: outlets.length, first: range?.first ?? null, last: range?.last ?? null },
    above: above.map(({ ancestor }) => ancestor),
    below: index.filter(({ parent }) => parent === entity),
    home,
    events: ids,
    notOwn: concerning.filter(({ own }) => !own).length,
    beside,
    outlets,
    clippings: await clippingsOf(run, key),
    charts: entityCharts(n, of, ids.flatMap((id) => events.get(id) ?? []).sort(byDate), months, beside)
  };
}

async function clippingsOf(run: Dataset['run'], key: EntityKey): Promise<NamingClipping[]> {
  const clippings = await run(namingClippings(key, CLIPPINGS_SHOWN));
  const here = clippings.map(({ clipping }) => clipping);
  if (here.length === 0) return [];
  const texts = await run<TextRow>(sql`SELECT * FROM texts WHERE clipping IN (${here})`);
  const spans = await run<SpanRow>(sql`
    SELECT * FROM spans WHERE clipping IN (${here}) AND kind = ${key.kind} AND entity IN (${membersOf(key)})`);
  return clippings.map((row) => {
    const text = texts.find(({ clipping }) => clipping === row.clipping)?.text ?? '';
    const names = spans.flatMap(({ clipping, start, end }) =>
      clipping === row.clipping && start !== null && end !== null ? [{ start, end }] : []
    );
    const sentences = namingSentences(text, names, row.language);
    return {
      ...row,
      sentences: sentences.slice(0, SENTENCES_SHOWN),
      more: Math.max(0, sentences.length - SENTENCES_SHOWN)
    };
  });
}

/** As the timeline has them: undated ones last. */
function byDate(a: TimelineRow, b: TimelineRow): number {
  const [first, second] = [a.date ?? '9999', b.date ?? '9999'];
  if (first === second) return a.event < b.event ? -1 : 1;
  return first < second ? -1 : 1;
}
