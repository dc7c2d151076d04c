import type { Filter, ViewOptions } from '../filter/filter.ts';
import { countedStatus, passingClippings, passingEvents } from './clauses.ts';
import { sql } from './query.ts';
import type { Query } from './query.ts';

/** The numbers of the standfirst: one row. */
export interface SummaryRow {
  clippings: number;
  all_clippings: number;
  /** How many different outlets and languages the clippings in view have. */
  outlets: number;
  languages: number;
  /** Events in view that count as regulatory actions, and those of them without a date. */
  events: number;
  all_events: number;
  undated_events: number;
  /** Events in view that are only proposed or threatened. */
  soft_events: number;
  undated_clippings: number;
  /** `YYYY-MM-DD`, first days of their precision. */
  first_published: string | null;
  last_published: string | null;
}

/** Counts the clippings and events that pass every clause. */
export function summary(filter: Filter, options: ViewOptions): Query<SummaryRow> {
  return sql`
    WITH texts AS (
      SELECT
        CAST(count(*) AS INTEGER) AS clippings,
        CAST(count(DISTINCT outlet) AS INTEGER) AS outlets,
        CAST(count(DISTINCT language) AS INTEGER) AS languages,
        CAST(count(*) FILTER (published IS NULL) AS INTEGER) AS undated_clippings,
        CAST(min(published) AS VARCHAR) AS first_published,
        CAST(max(published) AS VARCHAR) AS last_published
      FROM clippings WHERE clipping IN (${passingClippings(filter, options)})
    ),
    acts AS (
      SELECT
        CAST(count(*) FILTER (${countedStatus(filter)}) AS INTEGER) AS events,
        CAST(count(*) FILTER (${countedStatus(filter)} AND e.first_day IS NULL) AS INTEGER) AS undated_events,
        CAST(count(*) FILTER (NOT e.counted) AS INTEGER) AS soft_events
      FROM events e WHERE e.event IN (${passingEvents(filter, options)})
    )
    SELECT *,
      (SELECT CAST(count(*) AS INTEGER) FROM clippings) AS all_clippings,
      (SELECT CAST(count(*) AS INTEGER) FROM events WHERE counted) AS all_events
    FROM texts, acts`;
}
