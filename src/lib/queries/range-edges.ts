import { without } from '../filter/filter.ts';
import type { Dimension, Filter, ViewOptions } from '../filter/filter.ts';
import { clippingConditions, countedStatus, eventConditions, passingEvents } from './clauses.ts';
import { and, sql, unionAll } from './query.ts';
import type { Fragment, Query } from './query.ts';

/**
 * What views count of the clippings or events in a range of `acted`. `within` also is the facet of places, and
 * `company` that of companies unless they are grouped; `whole` are denominators: clippings without the clause that its
 * value names.
 */
export type Measure =
  | 'company'
  | 'company_mentions'
  | 'family'
  | 'place'
  | 'metonymic'
  | 'within'
  | 'outlet'
  | 'language'
  | 'month'
  | 'published'
  | 'whole'
  | 'type'
  | 'status'
  | 'authority'
  | 'jurisdiction';

/**
 * On which days items of a value open, close or pause (see brush/range-counts.ts): `n[i]` of them on day `x[i]`, counted
 * from 1 January 1970, a pause until day `y[i]`.
 */
export interface EdgesRow {
  measure: Measure;
  value: string;
  edge: 'opened' | 'closed' | 'gap';
  x: number[];
  y: number[];
  n: number[];
}

/** A measure's (item, value, n), each pair once, the clause that its view sets itself, and the denominator's name. */
interface OfClippings {
  measure: Measure;
  own: Dimension | null;
  occurrences: (options: ViewOptions) => Fragment | null;
}

const OF_CLIPPINGS: readonly OfClippings[] = [
  {
    measure: 'company',
    own: 'company',
    occurrences: ({ group }) => sql`
      SELECT DISTINCT m.clipping AS item, ${group ? sql`r.root` : sql`m.entity`} AS value, 1 AS n
      FROM mentions m JOIN entity_roots r ON r.kind = m.kind AND r.entity = m.entity WHERE m.kind = 'company'`
  },
  {
    measure: 'company_mentions',
    own: 'company',
    occurrences: ({ group }) => sql`
      SELECT m.clipping AS item, ${group ? sql`r.root` : sql`m.entity`} AS value, m.mentions AS n
      FROM mentions m JOIN entity_roots r ON r.kind = m.kind AND r.entity = m.entity WHERE m.kind = 'company'`
  },
  { measure: 'family', own: 'company', occurrences: ({ group }) => (group ? within(sql`'company'`) : null) },
  { measure: 'within', own: 'place', occurrences: () => within(sql`'place'`) },
  {
    measure: 'place',
    own: 'place',
    occurrences: () => sql`
      SELECT DISTINCT m.clipping AS item, h.home AS value, 1 AS n
      FROM mentions m JOIN place_homes h ON h.entity = m.entity WHERE m.kind = 'place'`
  },
  {
    measure: 'metonymic',
    own: 'place',
    occurrences: () => sql`
      SELECT m.clipping AS item, h.home AS value, 1 AS n
      FROM mentions m JOIN place_homes h ON h.entity = m.entity WHERE m.kind = 'place'
      GROUP BY h.home, m.clipping HAVING sum(m.metonymic) >= sum(m.mentions) AND sum(m.metonymic) > 0`
  },
  {
    measure: 'outlet',
    own: 'outlet',
    occurrences: () =>
      sql`SELECT clipping AS item, outlet AS value, 1 AS n FROM clippings WHERE outlet IS NOT NULL`
  },
  {
    measure: 'language',
    own: 'language',
    occurrences: () => sql`SELECT clipping AS item, language AS value, 1 AS n FROM clippings`
  },
  {
    measure: 'month',
    own: 'published',
    occurrences: () => sql`
      SELECT clipping AS item, CASE WHEN published_precision IN ('day', 'month')
        THEN strftime(published, '%Y-%m') ELSE '' END AS value, 1 AS n FROM clippings`
  },
  {
    measure: 'published',
    own: null,
    occurrences: () => sql`
      SELECT clipping AS item, coalesce(CAST(published AS VARCHAR), '') AS value, 1 AS n FROM clippings`
  },
  ...([null, 'company', 'place'] as const).map((own): OfClippings => ({
    measure: 'whole',
    own,
    occurrences: () => sql`SELECT clipping AS item, ${own ?? 'none'} AS value, 1 AS n FROM clippings`
  }))
];

const OF_EVENTS = {
  type: sql`SELECT event AS item, type AS value FROM events`,
  status: sql`SELECT event AS item, status AS value FROM events`,
  authority: sql`SELECT DISTINCT event AS item, authority AS value FROM event_authorities`,
  jurisdiction: sql`SELECT event AS item, jurisdiction AS value FROM events`
} as const;

/**
 * The questions whose answers together hold the counts of all views for every range of `acted`: one for all measures that
 * ignore the same clause. The filter's own range is left out.
 */
export function rangeEdges(filter: Filter, options: ViewOptions): Query<EdgesRow>[] {
  const open = without(filter, 'acted');
  const groups = new Map<string, { passing: Filter; measures: OfClippings[] }>();
  for (const measure of OF_CLIPPINGS) {
    const passing = measure.own === null ? open : without(open, measure.own);
    const key = JSON.stringify(passing);
    const group = groups.get(key) ?? { passing, measures: [] };
    group.measures.push(measure);
    groups.set(key, group);
  }
  return [
    ...[...groups.values()].map(({ passing, measures }) => clippingEdges(passing, measures, options)),
    eventEdges(open, options)
  ];
}

function clippingEdges(passing: Filter, measures: OfClippings[], options: ViewOptions): Query<EdgesRow> {
  const occurrences = measures.flatMap(({ measure, occurrences: of }) => {
    const pairs = of(options);
    return pairs === null ? [] : [sql`SELECT ${measure} AS measure, o.* FROM (${pairs}) o`];
  });
  const conditions = clippingConditions(passing, options);
  const inside =
    conditions.length === 0
      ? sql`true`
      : sql`a.clipping IN (SELECT c.clipping FROM clippings c WHERE ${and(conditions)})`;
  return sql`
    WITH periods AS (
      SELECT a.clipping AS item, ${day(sql`e.first_day`)} AS first, ${day(sql`e.final_day`)} AS final
      FROM actions a JOIN events e USING (event)
      WHERE e.first_day IS NOT NULL AND ${and(eventConditions(passing))} AND ${inside}
    ),
    spans AS (SELECT item, min(first) AS opened, max(final) AS closed, count(*) AS reports FROM periods GROUP BY item),
    gaps AS (
      SELECT item, ended, first FROM (
        SELECT item, first, max(final) OVER (PARTITION BY item ORDER BY first, final
          ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS ended
        FROM periods JOIN spans USING (item) WHERE reports > 1
      ) WHERE first > ended + 1
    ),
    occurrences AS (${unionAll(occurrences)}),
    edges AS (
      SELECT measure, value, 'opened' AS edge, opened AS x, 0 AS y, sum(n) AS n
      FROM occurrences JOIN spans USING (item) GROUP BY measure, value, opened
      UNION ALL SELECT measure, value, 'closed', closed, 0, sum(n)
      FROM occurrences JOIN spans USING (item) GROUP BY measure, value, closed
      UNION ALL SELECT measure, value, 'gap', ended, first, sum(n)
      FROM occurrences JOIN gaps USING (item) GROUP BY measure, value, ended, first
    )
    ${LISTED}`;
}

function eventEdges(open: Filter, options: ViewOptions): Query<EdgesRow> {
  const occurrences = Object.entries(OF_EVENTS).map(([own, pairs]) => {
    const measure = own as keyof typeof OF_EVENTS;
    const counts = measure === 'status' ? sql`true` : countedStatus(open);
    return sql`
      SELECT ${own} AS measure, o.value, e.first_day, e.final_day FROM (${pairs}) o JOIN events e ON e.event = o.item
      WHERE e.first_day IS NOT NULL AND ${counts} AND o.item IN (${passingEvents(without(open, measure), options)})`;
  });
  return sql`
    WITH occurrences AS (${unionAll(occurrences)}),
    edges AS (
      SELECT measure, value, 'opened' AS edge, ${day(sql`first_day`)} AS x, 0 AS y, count(*) AS n
      FROM occurrences GROUP BY measure, value, x
      UNION ALL SELECT measure, value, 'closed', ${day(sql`final_day`)} AS x, 0, count(*)
      FROM occurrences GROUP BY measure, value, x
    )
    ${LISTED}`;
}

/** In a fixed order, so that what is built from the rows is equal for equal data. */
const LISTED = sql`
  SELECT measure, value, edge, list(CAST(x AS INTEGER) ORDER BY x, y) AS x, list(CAST(y AS INTEGER) ORDER BY x, y) AS y,
    list(CAST(n AS INTEGER) ORDER BY x, y) AS n
  FROM edges GROUP BY measure, value, edge ORDER BY measure, value, edge`;

function day(date: Fragment): Fragment {
  return sql`CAST(${date} - DATE '1970-01-01' AS INTEGER)`;
}

/** Every entity of a clipping and all that it lies in or belongs to. */
function within(kind: Fragment): Fragment {
  return sql`
    SELECT DISTINCT m.clipping AS item, a.ancestor AS value, 1 AS n
    FROM mentions m JOIN entity_ancestors a ON a.kind = m.kind AND a.entity = m.entity WHERE m.kind = ${kind}`;
}
