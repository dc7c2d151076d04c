import type { Filter, ViewOptions } from '../filter/filter.ts';
import { passingEvents } from './clauses.ts';
import { sql } from './query.ts';
import type { Query } from './query.ts';

/** How many events pass the filter, and how many there are, whatever their status: one row. */
export interface ActionCountRow {
  n: number;
  all: number;
}

/** Counts the lines of the table of actions. */
export function actionCount(filter: Filter, options: ViewOptions): Query<ActionCountRow> {
  return sql`
    SELECT CAST(count(*) AS INTEGER) AS n, (SELECT CAST(count(*) AS INTEGER) FROM events) AS "all"
    FROM events e WHERE e.event IN (${passingEvents(filter, options)})`;
}
