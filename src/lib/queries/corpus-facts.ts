import { sql } from './query.ts';
import type { Query } from './query.ts';

/** One number about the whole corpus; `value` says of which language, source, kind or type. Only what counts is of a `type`, the rest `planned`. */
export interface CorpusFactRow {
  fact: 'language' | 'source' | 'named' | 'type' | 'planned' | 'words' | 'truncated' | 'reports';
  value: string;
  n: number;
}

/** What the page on methods says of the clippings: of each fact the greatest number first. */
export function corpusFacts(): Query<CorpusFactRow> {
  return sql`
    SELECT fact, value, CAST(n AS INTEGER) AS n FROM (
      SELECT 'language' AS fact, language AS value, count(*) AS n FROM clippings GROUP BY language
      UNION ALL SELECT 'source', published_source, count(*) FROM clippings GROUP BY published_source
      UNION ALL SELECT 'words', 'words', coalesce(sum(words), 0) FROM clippings
      UNION ALL SELECT 'truncated', 'truncated', count(*) FROM clippings WHERE truncated
      UNION ALL SELECT 'named', kind, count(DISTINCT entity) FROM mentions GROUP BY kind
      UNION ALL SELECT 'type', type, count(*) FROM events WHERE counted GROUP BY type
      UNION ALL SELECT 'planned', type, count(*) FROM events WHERE NOT counted GROUP BY type
      UNION ALL SELECT 'reports', 'reports', count(*) FROM actions
    ) ORDER BY fact, n DESC, value`;
}
