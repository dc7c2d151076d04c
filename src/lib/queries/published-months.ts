import { without } from '../filter/filter.ts';
import type { Filter, OwnClauses, ViewOptions } from '../filter/filter.ts';
import { passingClippings } from './clauses.ts';
import { sql } from './query.ts';
import type { Query } from './query.ts';

/** Clippings published in one month. */
export interface MonthRow {
  /** `YYYY-MM`; null where the month is not known (undated, or only a year). */
  month: string | null;
  n: number;
  all: number;
}

/** Months in order, the unknown one last; months without clippings have no row. The view sets `published` itself (`own`). */
export function publishedMonths(
  filter: Filter,
  options: ViewOptions,
  own: OwnClauses = 'ignored'
): Query<MonthRow> {
  const seen = own === 'applied' ? filter : without(filter, 'published');
  return sql`
    WITH passing AS (${passingClippings(seen, options)})
    SELECT
      CASE WHEN c.published_precision IN ('day', 'month') THEN strftime(c.published, '%Y-%m') END AS month,
      CAST(count(p.clipping) AS INTEGER) AS n,
      CAST(count(*) AS INTEGER) AS "all"
    FROM clippings c LEFT JOIN passing p USING (clipping)
    GROUP BY month ORDER BY month NULLS LAST`;
}
