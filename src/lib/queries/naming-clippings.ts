import type { ClippingListRow } from './clipping-list.ts';
import { CLIPPING_COLUMNS } from './clipping-list.ts';
import { membersOf } from './entity-parts.ts';
import type { EntityKey } from './entity-parts.ts';
import { sql } from './query.ts';
import type { Query } from './query.ts';

/** A clipping that names an entity. */
export interface NamingClippingRow extends ClippingListRow {
  /** How often it does, in tags too. */
  mentions: number;
  in_tags: number;
}

/** Newest first, undated ones last; the first `length` of them. */
export function namingClippings(key: EntityKey, length: number): Query<NamingClippingRow> {
  return sql`
    WITH named AS (
      SELECT clipping, CAST(sum(mentions) AS INTEGER) AS mentions, CAST(sum(in_tags) AS INTEGER) AS in_tags
      FROM mentions WHERE kind = ${key.kind} AND entity IN (${membersOf(key)}) GROUP BY clipping
    )
    SELECT ${CLIPPING_COLUMNS}, n.mentions, n.in_tags FROM named n JOIN clippings c USING (clipping)
    ORDER BY c.published DESC NULLS LAST, c.clipping LIMIT ${length}`;
}
