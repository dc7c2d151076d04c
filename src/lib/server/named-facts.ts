import { group } from 'd3';
import { DEFAULT_OPTIONS, EMPTY_FILTER } from '../filter/filter.ts';
import { DEFAULT_ORDER } from '../filter/sort.ts';
import { nameKey } from '../naming/naming.ts';
import type { Naming } from '../naming/naming.ts';
import { actionTable } from '../queries/action-table.ts';
import type { ActionTableRow } from '../queries/action-table.ts';
import { entityEvents } from '../queries/entity-events.ts';
import type { EntityEventRow } from '../queries/entity-events.ts';
import { entityIndex } from '../queries/entity-index.ts';
import type { EntityIndexRow } from '../queries/entity-index.ts';
import { eventReports } from '../queries/event-reports.ts';
import type { EventReportRow } from '../queries/event-reports.ts';
import { sql } from '../queries/query.ts';
import { timeline } from '../queries/timeline.ts';
import type { TimelineRow } from '../queries/timeline.ts';
import type { EntityKind, EntityRow, MentionRow, SpanRow, TextRow } from '../schema.ts';
import { ENTITY_KINDS } from '../view/entity-address.ts';
import type { Run } from '../view/view.ts';
import { readNaming } from './read-naming.ts';

/** An entity as the catalogue has it, with what it belongs to, and the country of a place that is none. */
export interface CataloguedEntity extends Pick<EntityRow, 'entity' | 'kind' | 'country' | 'wikidata'> {
  /** The nearest first. */
  above: string[];
  home: string | null;
}

/** All that the pages of names say, asked once for all of them: one by one, most of a build went into these questions. */
export interface NamedFacts {
  naming: Naming;
  index: Readonly<Record<EntityKind, readonly EntityIndexRow[]>>;
  /** The next three by `nameKey`. */
  entities: ReadonlyMap<string, CataloguedEntity>;
  concerning: ReadonlyMap<string, readonly EntityEventRow[]>;
  spans: ReadonlyMap<string, ReadonlyMap<number, readonly SpanRow[]>>;
  /** Why an editor gave mentions to a name, by `nameKey` and clipping. */
  renamed: ReadonlyMap<string, ReadonlyMap<number, string>>;
  /** By clipping. */
  texts: ReadonlyMap<number, string>;
  /** In the order of the table. */
  actions: readonly ActionTableRow[];
  /** By event. */
  reports: ReadonlyMap<string, readonly EventReportRow[]>;
  timeline: ReadonlyMap<string, TimelineRow>;
}

export async function readIndex(run: Run): Promise<NamedFacts['index']> {
  return {
    company: await run(entityIndex('company')),
    place: await run(entityIndex('place')),
    authority: await run(entityIndex('authority'))
  };
}

export async function readNamedFacts(run: Run): Promise<NamedFacts> {
  const concerning = new Map<string, EntityEventRow[]>();
  for (const kind of ENTITY_KINDS) {
    for (const [entity, rows] of group(await run(entityEvents(kind)), (row) => row.entity))
      concerning.set(nameKey({ kind, entity }), rows);
  }
  const entities = await run<CataloguedEntity>(sql`
    SELECT e.entity, e.kind, e.country, e.wikidata,
      coalesce((SELECT list(a.ancestor ORDER BY a.depth) FROM entity_ancestors a
        WHERE a.kind = e.kind AND a.entity = e.entity AND a.depth > 0), CAST([] AS VARCHAR[])) AS above,
      (SELECT min(c.entity) FROM entities c
        WHERE c.kind = 'place' AND c.place_kind = 'country' AND c.country = e.country AND c.entity <> e.entity) AS home
    FROM entities e`);
  const texts = await run<Pick<TextRow, 'clipping' | 'text'>>(sql`SELECT clipping, text FROM texts`);
  const renamed = await run<Pick<MentionRow, 'clipping' | 'kind' | 'entity'> & { corrected: string }>(
    sql`SELECT clipping, kind, entity, corrected FROM mentions WHERE corrected IS NOT NULL`
  );
  const spans = await run<SpanRow>(sql`SELECT * FROM spans WHERE start IS NOT NULL AND "end" IS NOT NULL`);
  return {
    naming: await readNaming(run),
    index: await readIndex(run),
    entities: new Map(entities.map((row) => [nameKey(row), row])),
    concerning,
    spans: group(spans, nameKey, ({ clipping }) => clipping),
    renamed: new Map(
      [...group(renamed, nameKey)].map(([key, rows]) => [
        key,
        new Map(rows.map(({ clipping, corrected }) => [clipping, corrected]))
      ])
    ),
    texts: new Map(texts.map(({ clipping, text }) => [clipping, text])),
    actions: await run(actionTable(EMPTY_FILTER, DEFAULT_OPTIONS, DEFAULT_ORDER, 'en')),
    reports: group(await run(eventReports(null, EMPTY_FILTER, DEFAULT_OPTIONS)), ({ event }) => event),
    timeline: new Map((await run(timeline(EMPTY_FILTER, DEFAULT_OPTIONS))).map((row) => [row.event, row]))
  };
}
