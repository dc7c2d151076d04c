import { clippingsNaming } from './entity-parts.ts';
import type { EntityKey } from './entity-parts.ts';
import { sql } from './query.ts';
import type { Query } from './query.ts';

/** An outlet that names an entity. */
export interface NamingOutletRow {
  outlet: string;
  /** Its clippings that name the entity, and all of its clippings. */
  n: number;
  all: number;
}

/** Most clippings first. */
export function namingOutlets(key: EntityKey): Query<NamingOutletRow> {
  return sql`
    SELECT c.outlet, CAST(count(m.clipping) AS INTEGER) AS n, CAST(count(*) AS INTEGER) AS "all"
    FROM clippings c LEFT JOIN (${clippingsNaming(key)}) m USING (clipping)
    WHERE c.outlet IS NOT NULL GROUP BY c.outlet HAVING count(m.clipping) > 0
    ORDER BY n DESC, "all", c.outlet`;
}
