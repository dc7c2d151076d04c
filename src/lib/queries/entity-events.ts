import type { EntityKind } from '../schema.ts';
import { concerned } from './entity-parts.ts';
import { sql } from './query.ts';
import type { Query } from './query.ts';

export interface EntityEventRow {
  entity: string;
  event: string;
  /** False where it concerns only what belongs to the entity: a brand, a subsidiary, a department. */
  own: boolean;
}

/** The events that concern each entity of a kind, in order of their ids. */
export function entityEvents(kind: EntityKind): Query<EntityEventRow> {
  return sql`
    SELECT w.entity, w.event, min(w.depth) = 0 AS own FROM (${concerned(kind)}) w
    GROUP BY w.entity, w.event ORDER BY w.entity, w.event`;
}
