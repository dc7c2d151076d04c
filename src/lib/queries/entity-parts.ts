import type { EntityKind } from '../schema.ts';
import { sql } from './query.ts';
import type { Fragment } from './query.ts';

/** Places that are a jurisdiction of their own without being a country of the catalogue. */
const JURISDICTION_OF: Readonly<Record<string, string>> = {
  'european-union': 'EU',
  'hong-kong': 'HK',
  macau: 'MO'
};

/**
 * `SELECT event, entity, depth`: whom events concern. Companies that they target and authorities that act, each with
 * those above it in the catalogue (depth 0: itself); for places the country or union whose authorities act.
 */
export function concerned(kind: EntityKind): Fragment {
  if (kind === 'place') {
    return sql`
      SELECT e.event, p.entity, 0 AS depth FROM events e
      JOIN entities p ON p.kind = 'place' AND e.jurisdiction =
        CASE ${unions()} ELSE CASE WHEN p.place_kind = 'country' THEN p.country END END`;
  }
  const who = kind === 'company' ? sql`targets` : sql`authorities`;
  return sql`
    SELECT w.event, a.ancestor AS entity, a.depth
    FROM (SELECT event, unnest(${who}) AS who FROM events) w
    JOIN entity_ancestors a ON a.kind = ${kind} AND a.entity = w.who`;
}

function unions(): Fragment {
  const cases = Object.entries(JURISDICTION_OF).map(
    ([entity, code]) => sql`WHEN p.entity = ${entity} THEN ${code}`
  );
  return {
    sql: cases.map((part) => part.sql).join(' '),
    params: cases.flatMap((part) => part.params)
  };
}
