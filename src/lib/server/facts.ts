import { knownPart } from '../filter/dates.ts';
import { sql } from '../queries/query.ts';
import type { ActionFacts, DatePrecision, EntityKind, PlaceKind } from '../schema.ts';
import type { Facts, FoldedTexts } from '../tally/facts.ts';
import type { Run } from '../view/view.ts';

/** Beyond so many clippings the database is no more to fetch than what it would be spared. */
export const MOST_CLIPPINGS = 2000;
/** In characters; about a fifth of it travels. */
const MOST_TEXT = 3_000_000;

/** What every filter of an embed is counted from; null for a corpus that is too large for it. */
export async function readFacts(run: Run): Promise<Facts | null> {
  const clippings = await run<{
    clipping: number;
    outlet: string | null;
    language: string;
    published: string | null;
    known: DatePrecision;
  }>(
    sql`SELECT clipping, outlet, language, CAST(published AS VARCHAR) AS published, published_precision AS known
      FROM clippings ORDER BY clipping`
  );
  if (clippings.length > MOST_CLIPPINGS) return null;
  const entities = await run<{
    entity: string;
    kind: EntityKind;
    name_en: string;
    name_fr: string;
    parent: string | null;
    root: string;
    home: string | null;
    place_kind: PlaceKind | null;
    country: string | null;
    latitude: number | null;
    longitude: number | null;
  }>(
    sql`SELECT e.*, r.root, CASE WHEN e.kind = 'place' THEN h.home END AS home
      FROM entities e JOIN entity_roots r USING (kind, entity) LEFT JOIN place_homes h ON h.entity = e.entity
      ORDER BY e.kind, e.entity`
  );
  const mentions = await run<{
    clipping: number;
    kind: EntityKind;
    entity: string;
    mentions: number;
    metonymic: number;
  }>(
    sql`SELECT m.clipping, m.kind, m.entity, m.mentions, m.metonymic FROM mentions m JOIN entities e USING (kind, entity)
      ORDER BY m.clipping, m.kind, m.entity`
  );
  const events = await run<
    ActionFacts & { event: string; day: string | null; precision: DatePrecision; corrected: boolean }
  >(
    sql`SELECT e.* EXCLUDE (first_day), CAST(e.first_day AS VARCHAR) AS day, a.corrected
      FROM events e JOIN (SELECT event, bool_or(corrected IS NOT NULL) AS corrected FROM actions GROUP BY event) a USING (event)
      ORDER BY e.first_day NULLS LAST, event`
  );
  const reports = await run<{ event: string; clipping: number }>(
    sql`SELECT a.event, a.clipping FROM actions a JOIN clippings c USING (clipping) ORDER BY a.clipping, a.event`
  );

  const place = new Map(entities.map(({ kind, entity }, i) => [`${kind} ${entity}`, i]));
  const at = (kind: EntityKind, entity: string) => place.get(`${kind} ${entity}`) ?? -1;
  const position = new Map(clippings.map(({ clipping }, i) => [clipping, i]));
  const inClipping = (clipping: number) => position.get(clipping) ?? -1;
  const eventAt = new Map(events.map(({ event }, i) => [event, i]));
  const ofKind = (kind: EntityKind) => mentions.filter((row) => row.kind === kind);
  const columnsOf = (kind: EntityKind) => ({
    clipping: ofKind(kind).map((row) => inClipping(row.clipping)),
    entity: ofKind(kind).map((row) => at(kind, row.entity)),
    mentions: ofKind(kind).map((row) => row.mentions)
  });
  return {
    clippings: {
      outlet: clippings.map(({ outlet }) => outlet),
      language: clippings.map(({ language }) => language),
      published: clippings.map(({ published, known }) => knownPart(published, known))
    },
    entities: {
      entity: entities.map(({ entity }) => entity),
      kind: entities.map(({ kind }) => kind),
      name_en: entities.map(({ name_en }) => name_en),
      name_fr: entities.map(({ name_fr }) => name_fr),
      parent: entities.map(({ parent }) => parent),
      root: entities.map(({ kind, root }) => at(kind, root)),
      home: entities.map(({ home }) => (home === null ? null : at('place', home))),
      place_kind: entities.map(({ place_kind }) => place_kind),
      country: entities.map(({ country }) => country),
      latitude: entities.map(({ latitude }) => latitude),
      longitude: entities.map(({ longitude }) => longitude)
    },
    companies: columnsOf('company'),
    places: { ...columnsOf('place'), metonymic: ofKind('place').map((row) => row.metonymic) },
    events: {
      event: events.map(({ event }) => event),
      date: events.map(({ day, precision }) => knownPart(day, precision)),
      type: events.map(({ type }) => type),
      status: events.map(({ status }) => status),
      jurisdiction: events.map(({ jurisdiction }) => jurisdiction),
      authorities: events.map(({ authorities }) => authorities),
      targets: events.map(({ targets }) => targets),
      amount: events.map(({ amount }) => amount),
      currency: events.map(({ currency }) => currency),
      corrected: events.map(({ corrected }) => corrected)
    },
    reports: {
      event: reports.map(({ event }) => eventAt.get(event) ?? -1),
      clipping: reports.map(({ clipping }) => inClipping(clipping))
    }
  };
}

/** What a search looks through, for each clipping; null where that is too much to fetch. */
export async function readFoldedTexts(run: Run): Promise<FoldedTexts | null> {
  const rows = await run<{ folded: string | null }>(
    sql`SELECT s.folded FROM clippings c LEFT JOIN searchable s USING (clipping) ORDER BY c.clipping`
  );
  const texts = rows.map(({ folded }) => folded ?? '');
  return texts.reduce((sum, { length }) => sum + length, 0) > MOST_TEXT ? null : texts;
}
