import { without } from '../filter/filter.ts';
import type { FacetDimension, Filter, ViewOptions } from '../filter/filter.ts';
import { countedStatus, passingClippings, passingEvents } from './clauses.ts';
import { sql, unionAll } from './query.ts';
import type { Fragment, Query } from './query.ts';

/** A value that a list dimension can be filtered by. Codes (types, languages …) label themselves. */
export interface FacetRow {
  dimension: FacetDimension;
  value: string;
  label_en: string;
  label_fr: string;
  /** What choosing the value alone would give: clippings, or events for type, status, authority and jurisdiction; in the filter without this dimension. */
  n: number;
  all: number;
}

/** Every value of every dimension that the corpus holds, by dimension, most counted first; each ignores its own clause. */
export function facets(filter: Filter, options: ViewOptions): Query<FacetRow> {
  const selects = Object.entries(OCCURRENCES).map(([dimension, occurrences]) =>
    'clippings' in occurrences
      ? ofClippings(dimension as FacetDimension, occurrences.clippings(options), filter, options)
      : ofEvents(dimension as FacetDimension, occurrences.events, filter, options)
  );
  return sql`
    WITH passing_clippings AS (${passingClippings(filter, options)}),
    passing_events AS (${passingEvents(filter, options)}),
    counted AS (${unionAll(selects)})
    SELECT k.dimension, k.value, coalesce(e.name_en, k.value) AS label_en, coalesce(e.name_fr, k.value) AS label_fr,
      CAST(k.n AS INTEGER) AS n, CAST(k."all" AS INTEGER) AS "all"
    FROM counted k LEFT JOIN entities e ON e.kind = k.dimension AND e.entity = k.value
    ORDER BY k.dimension, n DESC, "all" DESC, k.value`;
}

/** Where the values of a dimension stand: (item, value) pairs of clippings, or of events `e`. */
const OCCURRENCES: Record<
  FacetDimension,
  { clippings: (options: ViewOptions) => Fragment } | { events: Fragment }
> = {
  company: {
    clippings: ({ group }) =>
      group
        ? within(sql`'company'`)
        : sql`
      SELECT clipping AS item, entity AS value FROM mentions WHERE kind = 'company'`
  },
  place: { clippings: () => within(sql`'place'`) },
  outlet: {
    clippings: () => sql`SELECT clipping AS item, outlet AS value FROM clippings WHERE outlet IS NOT NULL`
  },
  language: { clippings: () => sql`SELECT clipping AS item, language AS value FROM clippings` },
  type: { events: sql`SELECT event AS item, type AS value FROM events` },
  status: { events: sql`SELECT event AS item, status AS value FROM events` },
  authority: { events: sql`SELECT event AS item, authority AS value FROM event_authorities` },
  jurisdiction: { events: sql`SELECT event AS item, jurisdiction AS value FROM events` }
};

function within(kind: Fragment): Fragment {
  return sql`
    SELECT m.clipping AS item, a.ancestor AS value
    FROM mentions m JOIN entity_ancestors a ON a.kind = m.kind AND a.entity = m.entity WHERE m.kind = ${kind}`;
}

function ofClippings(
  dimension: FacetDimension,
  occurrences: Fragment,
  filter: Filter,
  options: ViewOptions
): Fragment {
  // Without a clause of its own there is nothing to ignore, and the work is shared.
  const passing = filter[dimension].length
    ? sql`(${passingClippings(without(filter, dimension), options)})`
    : sql`passing_clippings`;
  return sql`
    SELECT ${dimension} AS dimension, o.value, count(DISTINCT p.clipping) AS n, count(DISTINCT o.item) AS "all"
    FROM (${occurrences}) o
    LEFT JOIN ${passing} p ON p.clipping = o.item
    GROUP BY o.value`;
}

/** Only `status` also offers what is merely proposed or threatened: the others count actions. */
function ofEvents(
  dimension: FacetDimension,
  occurrences: Fragment,
  filter: Filter,
  options: ViewOptions
): Fragment {
  const passing = filter[dimension].length
    ? sql`(${passingEvents(without(filter, dimension), options)})`
    : sql`passing_events`;
  const counts = dimension === 'status' ? sql`true` : countedStatus(filter);
  return sql`
    SELECT ${dimension} AS dimension, o.value, count(DISTINCT p.event) FILTER (${counts}) AS n,
      count(DISTINCT o.item) FILTER (${counts}) AS "all"
    FROM (${occurrences}) o JOIN events e ON e.event = o.item
    LEFT JOIN ${passing} p ON p.event = o.item
    GROUP BY o.value`;
}
