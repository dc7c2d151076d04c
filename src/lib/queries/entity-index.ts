import type { EntityKind } from '../schema.ts';
import { concerned } from './entity-parts.ts';
import { sql } from './query.ts';
import type { Query } from './query.ts';

/** An entity in the list of its kind. */
export interface EntityIndexRow {
  entity: string;
  name_en: string;
  name_fr: string;
  parent: string | null;
  country: string | null;
  /** Clippings that name it; for a place also those that name what lies in it. */
  n: number;
  of_clippings: number;
  /** Actions that count: against the company or what belongs to it, by the authority, or in the country. */
  actions: number;
}

/** Every entity of a kind, those that most clippings name first. */
export function entityIndex(kind: EntityKind): Query<EntityIndexRow> {
  return sql`
    WITH named AS (
      SELECT a.ancestor AS entity, count(DISTINCT m.clipping) AS n
      FROM mentions m JOIN entity_ancestors a ON a.kind = m.kind AND a.entity = m.entity
      WHERE m.kind = ${kind} AND (m.kind = 'place' OR a.depth = 0) GROUP BY a.ancestor
    ),
    acted AS (
      SELECT w.entity, count(DISTINCT w.event) AS n
      FROM (${concerned(kind)}) w JOIN events e USING (event) WHERE e.counted GROUP BY w.entity
    )
    SELECT e.entity, e.name_en, e.name_fr, e.parent, e.country,
      CAST(coalesce(k.n, 0) AS INTEGER) AS n,
      (SELECT CAST(count(*) AS INTEGER) FROM clippings) AS of_clippings,
      CAST(coalesce(t.n, 0) AS INTEGER) AS actions
    FROM entities e LEFT JOIN named k USING (entity) LEFT JOIN acted t USING (entity)
    WHERE e.kind = ${kind} ORDER BY n DESC, actions DESC, e.entity`;
}
