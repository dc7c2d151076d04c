import type { DatePrecision } from '../schema.ts';
import { sql } from './query.ts';
import type { Query } from './query.ts';
import type { Filter, ViewOptions } from '../filter/filter.ts';
import { clippingConditions } from './clauses.ts';
import { and } from './query.ts';

/** A sentence that reports an event, and the clipping that it stands in. */
export interface EventReportRow {
  event: string;
  quote: string;
  confidence: number;
  corrected: string | null;
  id: string;
  title: string;
  outlet: string | null;
  language: string;
  url: string | null;
  published: string | null;
  published_precision: DatePrecision;
}

/** The reports of some events, or of all (null), in clippings that pass the filter, those of an event together, the surest first. */
export function eventReports(
  events: readonly string[] | null,
  filter: Filter,
  options: ViewOptions
): Query<EventReportRow> {
  const asked = events === null ? sql`true` : events.length === 0 ? sql`false` : sql`a.event IN (${events})`;
  return sql`
    SELECT a.event, a.quote, a.confidence, a.corrected, c.id, c.title, c.outlet, c.language, c.url,
      CAST(c.published AS VARCHAR) AS published, c.published_precision
    FROM actions a JOIN clippings c USING (clipping)
    WHERE ${asked} AND ${and(clippingConditions(filter, options))}
    ORDER BY a.event, a.confidence DESC, c.clipping, a.quote_start, a.rule`;
}
