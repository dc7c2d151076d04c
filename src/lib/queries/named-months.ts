import { clippingsNaming } from './entity-parts.ts';
import type { EntityKey } from './entity-parts.ts';
import { sql } from './query.ts';
import type { Query } from './query.ts';

/** Clippings of a month, and those of them that name an entity. */
export interface NamedMonthRow {
  /** `YYYY-MM`, `YYYY` where no more is known, null for undated clippings. */
  period: string | null;
  n: number;
  all: number;
}

/** In order of time, undated clippings last; months without clippings have no row. */
export function namedMonths(key: EntityKey): Query<NamedMonthRow> {
  return sql`
    SELECT CASE WHEN c.published IS NULL THEN NULL
        WHEN c.published_precision IN ('day', 'month') THEN strftime(c.published, '%Y-%m')
        WHEN c.published_precision = 'year' THEN strftime(c.published, '%Y') END AS period,
      CAST(count(m.clipping) AS INTEGER) AS n, CAST(count(*) AS INTEGER) AS "all"
    FROM clippings c LEFT JOIN (${clippingsNaming(key)}) m USING (clipping)
    GROUP BY period ORDER BY period NULLS LAST`;
}
