import type { ListDimension } from '../filter/filter.ts';
import { sql } from './query.ts';
import type { Query } from './query.ts';

/** A value that the corpus knows, whether or not a clipping in view has it. Codes label themselves. */
export interface CatalogueRow {
  dimension: Exclude<ListDimension, 'type' | 'status'>;
  value: string;
  label_en: string;
  label_fr: string;
}

/** All values, by dimension, then by value. */
export function catalogue(): Query<CatalogueRow> {
  return sql`
    WITH known AS (
      SELECT kind AS dimension, entity AS value, name_en AS label_en, name_fr AS label_fr FROM entities
      UNION ALL SELECT DISTINCT 'outlet', outlet, outlet, outlet FROM clippings WHERE outlet IS NOT NULL
      UNION ALL SELECT DISTINCT 'language', language, language, language FROM clippings
      UNION ALL SELECT DISTINCT 'jurisdiction', jurisdiction, jurisdiction, jurisdiction FROM events
      UNION ALL SELECT 'event', event, event, event FROM events
    )
    SELECT * FROM known ORDER BY dimension, value`;
}
