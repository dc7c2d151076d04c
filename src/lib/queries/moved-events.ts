import { sql } from './query.ts';
import type { Query } from './query.ts';
import type { NamedEvent, TimelineEvent } from './timeline.ts';

/** What a few words say of the events that editors merged or split, and of those that reports were split from, as they are now. */
export function movedEvents(): Query<NamedEvent & Pick<TimelineEvent, 'event' | 'date' | 'precision'>> {
  return sql`
    SELECT event, type, targets, amount, currency, CAST(first_day AS VARCHAR) AS date, precision FROM events
    WHERE event IN (
      SELECT unnest([event, before->>'event']) FROM corrections WHERE what = 'event'
    ) ORDER BY event`;
}
