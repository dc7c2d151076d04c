import { NO_BOUNDS } from '../filter/bounds.ts';
import type { Filter, ViewOptions } from '../filter/filter.ts';
import { passingEvents } from './clauses.ts';
import { sql } from './query.ts';
import type { Query } from './query.ts';

/** A currency of amounts, and how many events have one in it. */
export interface CurrencyRow {
  currency: string;
  n: number;
}

/** The currencies of the events that pass every clause but that of amounts, the most frequent first. */
export function currencies(filter: Filter, options: ViewOptions): Query<CurrencyRow> {
  const others = { ...filter, bounds: { ...NO_BOUNDS, ...filter.bounds, amount: null } };
  return sql`
    SELECT e.currency, CAST(count(*) AS INTEGER) AS n FROM events e
    WHERE e.amount IS NOT NULL AND e.currency IS NOT NULL AND e.event IN (${passingEvents(others, options)})
    GROUP BY e.currency ORDER BY n DESC, e.currency`;
}
