import { without } from '../filter/filter.ts';
import type { Filter, OwnClauses, ViewOptions } from '../filter/filter.ts';
import type { ActionFacts, DatePrecision } from '../schema.ts';
import { clippingConditions, eventConditions } from './clauses.ts';
import { and, sql } from './query.ts';
import type { Query } from './query.ts';

/** So many outlets of an event are named in words, others only counted: in a large corpus hundreds report one. */
export const NAMED_OUTLETS = 3;

/** A regulatory action, once however many clippings report it: all that a chart shows of it. Its status is the strongest that any report gives. */
export interface TimelineEvent extends ActionFacts {
  event: string;
  /** First day of the date, `YYYY-MM-DD`; `precision` tells how much of it is known. Null: undated. */
  date: string | null;
  precision: DatePrecision;
  /** Reports in clippings that pass the filter: 0 where `shown` is false. */
  reports: number;
  all_reports: number;
  /** Outlets of the reports in view, or of all reports where `shown` is false: the first by name, at most `NAMED_OUTLETS`. */
  outlets: string[];
  /** How many there are. */
  outlet_count: number;
  /** An editor changed, added or joined one of its reports. */
  corrected: boolean;
  /** False: outside the filter, drawn as a ghost. */
  shown: boolean;
}

/** Of an event, what a few words say: who did what to whom. */
export type NamedEvent = Pick<TimelineEvent, 'type' | 'targets' | 'amount' | 'currency'>;

/** The same with the sentence of its surest report. */
export interface TimelineRow extends TimelineEvent {
  quote: string;
}

/** Every event, undated ones last; the view sets `acted` and `event` itself (`own`). */
export function timeline(
  filter: Filter,
  options: ViewOptions,
  own: OwnClauses = 'ignored'
): Query<TimelineRow> {
  const seen = own === 'applied' ? filter : without(filter, 'acted', 'event');
  return sql`
    WITH inside AS (SELECT c.clipping FROM clippings c WHERE ${and(clippingConditions(seen, options))}),
    reports AS (
      SELECT a.event, a.quote, a.corrected, c.outlet, i.clipping IS NOT NULL AS inside,
        row_number() OVER (PARTITION BY a.event
          ORDER BY i.clipping IS NULL, a.confidence DESC, a.clipping, a.quote_start, a.rule) AS place
      FROM actions a JOIN clippings c USING (clipping) LEFT JOIN inside i USING (clipping)
    ),
    tallies AS (
      SELECT event,
        CAST(count(*) FILTER (inside) AS INTEGER) AS inside,
        CAST(count(*) AS INTEGER) AS total,
        coalesce(list_sort(list(DISTINCT outlet) FILTER (inside AND outlet IS NOT NULL)), CAST([] AS VARCHAR[])) AS seen,
        coalesce(list_sort(list(DISTINCT outlet) FILTER (outlet IS NOT NULL)), CAST([] AS VARCHAR[])) AS all_outlets,
        arg_min(quote, place) AS quote,
        bool_or(corrected IS NOT NULL) AS corrected
      FROM reports GROUP BY event
    ),
    rows AS (
      SELECT e.*, t.*, coalesce(t.inside > 0 AND ${and(eventConditions(seen))}, false) AS shown
      FROM events e JOIN tallies t ON t.event = e.event
    )
    SELECT event, CAST(first_day AS VARCHAR) AS date, precision, type, status, jurisdiction, authorities, targets,
      amount, currency, CASE WHEN shown THEN inside ELSE 0 END AS reports, total AS all_reports,
      (CASE WHEN shown THEN seen ELSE all_outlets END)[1:${NAMED_OUTLETS}] AS outlets,
      CAST(len(CASE WHEN shown THEN seen ELSE all_outlets END) AS INTEGER) AS outlet_count, quote, corrected, shown
    FROM rows ORDER BY first_day NULLS LAST, event`;
}
