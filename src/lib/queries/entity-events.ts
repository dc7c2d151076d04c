import { concerned } from './entity-parts.ts';
import type { EntityKey } from './entity-parts.ts';
import { sql } from './query.ts';
import type { Query } from './query.ts';

export interface EntityEventRow {
  event: string;
  /** False where it concerns only what belongs to the entity: a brand, a subsidiary, a department. */
  own: boolean;
}

/** The events that concern an entity, in order of their ids. */
export function entityEvents({ kind, entity }: EntityKey): Query<EntityEventRow> {
  return sql`
    SELECT w.event, min(w.depth) = 0 AS own FROM (${concerned(kind)}) w
    WHERE w.entity = ${entity} GROUP BY w.event ORDER BY w.event`;
}
