import { without } from '../filter/filter.ts';
import type { Filter, OwnClauses, ViewOptions } from '../filter/filter.ts';
import type { DatePrecision } from '../schema.ts';
import { clippingConditions, passingClippings } from './clauses.ts';
import { and, sql } from './query.ts';
import type { Fragment, Query } from './query.ts';

/** The chart whose marks are meant. */
export type MarkedView = 'actions' | 'companies' | 'places';

/** A clipping behind a mark, with the sentence that makes it count there. */
export interface MarkSentenceRow {
  /** Key of the mark: id of an event, a company or a place. */
  key: string;
  /** Row number of the clipping. */
  clipping: number;
  id: string;
  title: string;
  outlet: string | null;
  published: string | null;
  published_precision: DatePrecision;
  url: string | null;
  language: string;
  /** Null where only the tags name the entity. */
  quote: string | null;
  /** Why an editor changed or added what counts there, a line each; null where none did. */
  corrected: string | null;
}

/**
 * The clippings that a chart counts for each of its marks, or for one mark: newest first, one row for each clipping,
 * with the first sentence. It leaves out the clauses that the chart leaves out (`own`), so that numbers and rows agree.
 */
export function markSentences(
  view: MarkedView,
  filter: Filter,
  options: ViewOptions,
  key: string | null = null,
  own: OwnClauses = 'ignored'
): Query<MarkSentenceRow> {
  const found = { actions: ofActions, companies: ofCompanies, places: ofPlaces }[view](filter, options, own);
  const only = key === null ? sql`true` : sql`f.key = ${key}`;
  return sql`
    WITH found AS (${found}),
    first AS (
      SELECT f.* EXCLUDE (corrected), max(f.corrected) OVER (PARTITION BY f.key, f.clipping) AS corrected,
        row_number() OVER (PARTITION BY f.key, f.clipping ORDER BY f.quote IS NULL, f.place, f.quote) AS rank
      FROM found f WHERE ${only}
    )
    SELECT f.key, c.clipping, c.id, c.title, c.outlet, CAST(c.published AS VARCHAR) AS published, c.published_precision, c.url,
      c.language, f.quote, f.corrected
    FROM first f JOIN clippings c USING (clipping) WHERE f.rank = 1
    ORDER BY f.key, c.published DESC NULLS LAST, c.clipping`;
}

/** Which events these are is the chart's matter: clauses about events choose none of their reports. */
function ofActions(filter: Filter, options: ViewOptions): Fragment {
  const seen = without(filter, 'acted', 'event');
  return sql`
    SELECT a.event AS key, a.clipping, a.quote, a.quote_start AS place, a.corrected FROM actions a JOIN clippings c USING (clipping)
    WHERE ${and(clippingConditions(seen, options))}`;
}

function ofCompanies(filter: Filter, options: ViewOptions, own: OwnClauses): Fragment {
  const seen = own === 'applied' ? filter : without(filter, 'company');
  const key = options.group ? sql`r.root` : sql`m.entity`;
  return sql`
    SELECT ${key} AS key, m.clipping, m.quote, m.first_offset AS place, m.corrected
    FROM mentions m JOIN entity_roots r ON r.kind = m.kind AND r.entity = m.entity
    WHERE m.kind = 'company' AND m.clipping IN (${passingClippings(seen, options)})`;
}

function ofPlaces(filter: Filter, options: ViewOptions, own: OwnClauses): Fragment {
  const seen = own === 'applied' ? filter : without(filter, 'place');
  return sql`
    SELECT h.home AS key, m.clipping, m.quote, m.first_offset AS place, m.corrected
    FROM mentions m JOIN place_homes h ON h.entity = m.entity
    WHERE m.kind = 'place' AND m.clipping IN (${passingClippings(seen, options)})`;
}
