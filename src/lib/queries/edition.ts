import type { ActionType } from '../schema.ts';
import { sql } from './query.ts';
import type { Query } from './query.ts';

/** A report of an event, by the stable id of its clipping; `corrected` is why an editor changed or added it. */
export interface ReportRow {
  event: string;
  clipping: string;
  type: ActionType;
  quote: string;
  corrected: string | null;
}

/** All reports, in the order of the data. */
export function reportsOfEvents(): Query<ReportRow> {
  return sql`
    SELECT a.event, c.id AS clipping, a.type, a.quote, a.corrected
    FROM actions a JOIN clippings c USING (clipping)
    ORDER BY a.clipping, a.quote_start, a.event`;
}

/** An action that an editor took away, and why. The table of corrections is there at build time only. */
export interface RejectionRow {
  clipping: string;
  type: string;
  reason: string;
}

export function rejections(): Query<RejectionRow> {
  return sql`
    SELECT c.id AS clipping, k.what AS type, k.reason
    FROM corrections k JOIN clippings c USING (clipping)
    WHERE k.kind = 'reject' ORDER BY k.rowid`;
}

export function clippingIds(): Query<{ id: string }> {
  return sql`SELECT id FROM clippings ORDER BY clipping`;
}
