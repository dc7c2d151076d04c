import type { CorrectionKind } from '../schema.ts';
import { sql } from './query.ts';
import type { Query } from './query.ts';

/** What an editor decided, for a list: the newest day first, then in the order of the file. */
export interface DecisionRow {
  day: string;
  kind: CorrectionKind;
  /** Id, title and language of the clipping; null where events were merged or split. */
  id: string | null;
  title: string | null;
  language: string | null;
  reason: string;
  author: string;
}

/** Every decision on these clippings. The table of corrections is there at build time only. */
export function decisions(): Query<DecisionRow> {
  return sql`
    SELECT CAST(day AS VARCHAR) AS day, kind, id, title, language, reason, k.author
    FROM corrections k LEFT JOIN clippings USING (clipping)
    ORDER BY day DESC, k.rowid`;
}
