import { sql } from './query.ts';
import type { Query } from './query.ts';

/** The place that stands for a country or jurisdiction, by its code. */
export interface CountryPlaceRow {
  code: string;
  place: string;
}

/** Countries of the catalogue: a jurisdiction without a place of its own, as the European Union, is not among them. */
export function countryPlaces(): Query<CountryPlaceRow> {
  return sql`
    SELECT country AS code, min(entity) AS place FROM entities
    WHERE kind = 'place' AND place_kind = 'country' AND country IS NOT NULL GROUP BY country ORDER BY code`;
}
