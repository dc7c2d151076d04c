import type { Filter, ViewOptions } from '../filter/filter.ts';
import { termsOf } from '../filter/terms.ts';
import type { ActionType, EntityKind, NameInQuote } from '../schema.ts';
import { eventConditions, mentionsCompany, mentionsPlace } from './clauses.ts';
import { listedClippings } from './clipping-list.ts';
import type { Listed } from './clipping-list.ts';
import { and, or, sql, unionAll } from './query.ts';
import type { Fragment, Query } from './query.ts';

/** A sentence of a clipping that supports the current filter. */
export interface EvidenceRow {
  clipping: number;
  kind: 'action' | EntityKind;
  /** Id of the event or of the entity. */
  key: string;
  /** Null where only the tags name the entity. */
  quote: string | null;
  /** Every name in the quote. */
  names: NameInQuote[];
  /** UTF-16 offset into the clipping's text, known for actions. */
  quote_start: number | null;
  type: ActionType | null;
  /** Why an editor changed or added it. */
  corrected: string | null;
}

/**
 * Sentences of the clippings that the list shows: the reports that
 * satisfy its event clauses, and the first mention of each entity that it names. A filter that names neither is
 * supported by every report; a search also by the sentences around names that hold one of its words.
 */
export function evidence(filter: Filter, options: ViewOptions, listed: Listed = null): Query<EvidenceRow> {
  const aboutEvents = eventConditions(filter);
  const aboutMentions: Fragment[] = [];
  if (filter.company.length > 0) aboutMentions.push(mentionsCompany(filter.company, options));
  if (filter.place.length > 0) aboutMentions.push(mentionsPlace(filter.place));
  if (filter.authority.length > 0) {
    aboutMentions.push(sql`m.kind = 'authority' AND m.entity IN (${filter.authority})`);
  }
  const selects = aboutMentions.map(
    (condition) => sql`
      SELECT m.clipping, m.kind, m.entity AS key, m.quote, m.names, CAST(NULL AS INTEGER) AS quote_start,
        CAST(NULL AS VARCHAR) AS type, m.corrected
      FROM mentions m JOIN passing USING (clipping) WHERE ${condition}`
  );
  if (aboutEvents.length > 0 || aboutMentions.length === 0) {
    selects.push(sql`
      SELECT a.clipping, 'action' AS kind, a.event AS key, a.quote, a.names, a.quote_start, a.type, a.corrected
      FROM actions a JOIN passing USING (clipping) JOIN events e USING (event) WHERE ${and(aboutEvents)}`);
  }
  const terms = termsOf(filter.text);
  if (terms.length > 0) {
    const found = or(terms.map((term) => sql`contains(fold(m.quote), ${term})`));
    selects.push(sql`
      SELECT m.clipping, m.kind, m.entity AS key, m.quote, m.names, CAST(NULL AS INTEGER) AS quote_start,
        CAST(NULL AS VARCHAR) AS type, m.corrected
      FROM near m WHERE ${found}`);
  }
  // Without MATERIALIZED every quote of the corpus would be folded, those of the clippings in the list among them.
  const near = sql`, near AS MATERIALIZED (
      SELECT m.* FROM mentions m JOIN passing USING (clipping) WHERE m.quote IS NOT NULL)`;
  return sql`
    WITH passing AS (${listedClippings(filter, options, listed)})${terms.length > 0 ? near : sql``}, found AS (${unionAll(selects)})
    SELECT DISTINCT * FROM found ORDER BY clipping, quote_start NULLS LAST, quote IS NULL, kind, key, quote, type, corrected`;
}
