import { sql } from './query.ts';
import type { Query } from './query.ts';

/** The place that stands for a country or jurisdiction, by its code. */
export interface CountryPlaceRow {
  code: string;
  place: string;
}

/**
 * The place of each code that the catalogue has: the country, or else the place that lies in no other of that code, as Hong Kong. The
 * European Union has a code among jurisdictions, and none as a place.
 */
export function countryPlaces(): Query<CountryPlaceRow> {
  return sql`
    WITH coded AS (
      SELECT entity, parent, place_kind, coalesce(country, CASE entity WHEN 'european-union' THEN 'EU' END) AS code
      FROM entities WHERE kind = 'place'
    )
    SELECT p.code, coalesce(min(p.entity) FILTER (p.place_kind = 'country'), min(p.entity)) AS place
    FROM coded p LEFT JOIN coded above ON above.entity = p.parent
    WHERE p.code IS NOT NULL AND above.code IS DISTINCT FROM p.code GROUP BY p.code ORDER BY p.code`;
}
