import type { EntityKind } from '../schema.ts';
import { clippingsNaming, membersOf } from './entity-parts.ts';
import type { EntityKey } from './entity-parts.ts';
import { sql } from './query.ts';
import type { Query } from './query.ts';

/** Something that is named together with an entity. */
export interface CoMentionRow {
  kind: EntityKind;
  entity: string;
  /** Clippings that name both, and all that name the other one. */
  n: number;
  all: number;
  /** Mentions of the other one in clippings that name both, and in all. */
  mentions: number;
  all_mentions: number;
  /** Who names both, in order of the alphabet. */
  outlets: string[];
}

/** What clippings name beside an entity: by kind, most often together first. What lies in a place is not beside it. */
export function coMentions(key: EntityKey): Query<CoMentionRow> {
  return sql`
    WITH here AS (${clippingsNaming(key)}),
    named AS (
      SELECT m.kind, m.entity, m.clipping, m.mentions, h.clipping IS NOT NULL AS together, c.outlet
      FROM mentions m JOIN clippings c USING (clipping) LEFT JOIN here h USING (clipping)
      WHERE NOT (m.kind = ${key.kind} AND m.entity IN (${membersOf(key)}))
    )
    SELECT kind, entity,
      CAST(count(*) FILTER (together) AS INTEGER) AS n, CAST(count(*) AS INTEGER) AS "all",
      CAST(sum(mentions) FILTER (together) AS INTEGER) AS mentions, CAST(sum(mentions) AS INTEGER) AS all_mentions,
      coalesce(list_sort(list(DISTINCT outlet) FILTER (together AND outlet IS NOT NULL)), CAST([] AS VARCHAR[])) AS outlets
    FROM named GROUP BY kind, entity HAVING count(*) FILTER (together) > 0
    ORDER BY kind, n DESC, "all", entity`;
}
