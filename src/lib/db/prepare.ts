import { COUNTED_STATUSES, ACTION_STATUSES, DATE_PRECISIONS, TABLES } from '../schema.ts';
import type { TableName } from '../schema.ts';

/** An empty table with the columns of the schema. */
export function createTable(table: TableName): string {
  const columns = Object.entries(TABLES[table]).map(([name, type]) => `"${name}" ${type}`);
  return `CREATE TABLE ${table} (${columns.join(', ')})`;
}

const list = (values: readonly string[]) => values.map((value) => `'${value}'`).join(', ');

/**
 * What queries need beside the tables, derived from them: the same statements for native DuckDB and in the
 * browser, run once after loading.
 */
export const PREPARE: readonly string[] = [
  // A date with its precision is an interval; these two functions are the only place that knows it.
  `CREATE MACRO first_day(day, known) AS CASE known
    WHEN 'day' THEN day
    WHEN 'month' THEN CAST(date_trunc('month', day) AS DATE)
    WHEN 'year' THEN CAST(date_trunc('year', day) AS DATE) END`,
  `CREATE MACRO final_day(day, known) AS CASE known
    WHEN 'day' THEN day
    WHEN 'month' THEN last_day(day)
    WHEN 'year' THEN make_date(CAST(year(day) AS INTEGER), 12, 31) END`,

  // Text as a reader would type it: no case, no accents, plain spaces and apostrophes.
  `CREATE MACRO fold(t) AS strip_accents(lower(translate(t, chr(160) || chr(8239) || chr(8217), '  ''')))`,

  // All that a search looks through, folded once: a line for each title, lead, outlet, tag and quote, so that a phrase
  // is found within one of them only.
  // Most texts have single spaces already: to look is much cheaper than to replace.
  `CREATE TABLE searchable AS
    SELECT clipping, string_agg(DISTINCT fold(CASE WHEN regexp_matches(text, '[\\t\\n\\f\\r]|  ')
      THEN regexp_replace(text, '\\s+', ' ', 'g') ELSE text END), chr(10)) AS folded FROM (
      SELECT clipping, title AS text FROM clippings
      UNION ALL SELECT clipping, lead FROM clippings
      UNION ALL SELECT clipping, outlet FROM clippings
      UNION ALL SELECT clipping, unnest(tags) FROM clippings
      UNION ALL SELECT clipping, quote FROM mentions
      UNION ALL SELECT clipping, quote FROM actions
    ) WHERE text IS NOT NULL GROUP BY clipping ORDER BY clipping`,

  // Every entity with itself (depth 0), its parent (1) and so on. A cycle in the catalogue ends at depth 16.
  `CREATE TABLE entity_ancestors AS
    WITH RECURSIVE up(kind, entity, ancestor, next, depth) AS (
      SELECT kind, entity, entity, parent, 0 FROM entities
      UNION ALL
      SELECT up.kind, up.entity, above.entity, above.parent, up.depth + 1
      FROM up JOIN entities above ON above.kind = up.kind AND above.entity = up.next
      WHERE up.depth < 16
    )
    SELECT kind, entity, ancestor, CAST(min(depth) AS INTEGER) AS depth
    FROM up GROUP BY kind, entity, ancestor ORDER BY kind, entity, depth, ancestor`,

  // The topmost parent: what a company is grouped under.
  `CREATE TABLE entity_roots AS
    SELECT kind, entity, arg_max(ancestor, depth) AS root
    FROM entity_ancestors GROUP BY kind, entity ORDER BY kind, entity`,

  // Where a place is drawn: a venue or district in its city if the catalogue knows one, any other place at itself.
  `CREATE TABLE place_homes AS
    SELECT p.entity, coalesce(arg_min(a.ancestor, a.depth) FILTER (
      p.place_kind IN ('venue', 'district') AND city.place_kind = 'city'), p.entity) AS home
    FROM entities p
    JOIN entity_ancestors a ON a.kind = 'place' AND a.entity = p.entity
    JOIN entities city ON city.kind = 'place' AND city.entity = a.ancestor
    WHERE p.kind = 'place' GROUP BY p.entity ORDER BY p.entity`,

  // One row per event. Its reports are ranked: the most precise date first, then confidence, then corpus order.
  // The first of them gives date, type and jurisdiction, the first with an amount gives that; the status is the
  // strongest that any of them has; authorities and targets are those of all.
  `CREATE TABLE events AS
    WITH ranked AS (
      SELECT *,
        row_number() OVER (PARTITION BY event ORDER BY list_position([${list(DATE_PRECISIONS)}], known),
          confidence DESC, clipping, quote_start, rule) AS place
      FROM (SELECT *, CASE WHEN date IS NULL THEN 'unknown' ELSE date_precision END AS known FROM actions)
    ), unified AS (
      SELECT event,
        arg_min(date, place) FILTER (known <> 'unknown') AS date,
        arg_min(known, place) AS precision,
        arg_min(type, place) AS type,
        arg_min(status, list_position([${list(ACTION_STATUSES)}], status)) AS status,
        arg_min(jurisdiction, place) AS jurisdiction,
        list_sort(list_distinct(flatten(list(authorities)))) AS authorities,
        list_sort(list_distinct(flatten(list(targets)))) AS targets,
        arg_min({ amount: amount, currency: currency }, place) FILTER (amount IS NOT NULL) AS sum
      FROM ranked GROUP BY event
    )
    SELECT event, first_day(date, precision) AS first_day, final_day(date, precision) AS final_day, precision,
      type, status, status IN (${list(COUNTED_STATUSES)}) AS counted, jurisdiction, authorities, targets,
      sum.amount AS amount, sum.currency AS currency
    FROM unified ORDER BY event`,

  `CREATE VIEW event_authorities AS SELECT event, unnest(authorities) AS authority FROM events`
];
