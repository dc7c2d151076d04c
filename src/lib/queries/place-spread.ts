import { without } from '../filter/filter.ts';
import type { Filter, OwnClauses, ViewOptions } from '../filter/filter.ts';
import type { PlaceKind } from '../schema.ts';
import { passingClippings } from './clauses.ts';
import { sql } from './query.ts';
import type { Query } from './query.ts';

/** A place, with the venues and districts inside a city rolled up into the city. */
export interface PlaceRow {
  place: string;
  name_en: string;
  name_fr: string;
  kind: PlaceKind;
  country: string | null;
  parent: string | null;
  latitude: number | null;
  longitude: number | null;
  /** Clippings that name it (or what is rolled up into it), in the filter. */
  n: number;
  /** Clippings in the filter that name it or anything inside it (a country: its cities too): what a click on it gives. */
  within: number;
  /** Those of `n` in which every mention stands for the government seated there. */
  metonymic: number;
  all: number;
  /** Denominator: clippings in the filter. */
  of_clippings: number;
  /** Ids of the venues and districts counted here, in the whole corpus. */
  rolled: string[];
}

/** Every place that the corpus mentions, most counted first; the view sets `place` itself (`own`). */
export function placeSpread(
  filter: Filter,
  options: ViewOptions,
  own: OwnClauses = 'ignored'
): Query<PlaceRow> {
  const seen = own === 'applied' ? filter : without(filter, 'place');
  return sql`
    WITH passing AS (${passingClippings(seen, options)}),
    named AS (
      SELECT h.home AS place, m.clipping, p.clipping IS NOT NULL AS inside,
        sum(m.metonymic) >= sum(m.mentions) AND sum(m.metonymic) > 0 AS metonymic,
        list(m.entity) FILTER (m.entity <> h.home) AS rolled
      FROM mentions m JOIN place_homes h ON h.entity = m.entity LEFT JOIN passing p ON p.clipping = m.clipping
      WHERE m.kind = 'place' GROUP BY h.home, m.clipping, p.clipping
    ),
    counted AS (
      SELECT place, count(*) FILTER (inside) AS n, count(*) FILTER (inside AND metonymic) AS metonymic,
        count(*) AS "all", list_sort(list_distinct(flatten(list(rolled) FILTER (rolled IS NOT NULL)))) AS rolled
      FROM named GROUP BY place
    ),
    inner_mentions AS (
      SELECT a.ancestor AS place, count(DISTINCT m.clipping) AS within
      FROM mentions m JOIN passing USING (clipping)
      JOIN entity_ancestors a ON a.kind = m.kind AND a.entity = m.entity
      WHERE m.kind = 'place' GROUP BY a.ancestor
    )
    SELECT k.place, e.name_en, e.name_fr, e.place_kind AS kind, e.country, e.parent, e.latitude, e.longitude,
      CAST(k.n AS INTEGER) AS n, CAST(coalesce(i.within, 0) AS INTEGER) AS within,
      CAST(k.metonymic AS INTEGER) AS metonymic, CAST(k."all" AS INTEGER) AS "all",
      (SELECT CAST(count(*) AS INTEGER) FROM passing) AS of_clippings,
      coalesce(k.rolled, CAST([] AS VARCHAR[])) AS rolled
    FROM counted k JOIN entities e ON e.kind = 'place' AND e.entity = k.place
    LEFT JOIN inner_mentions i ON i.place = k.place
    ORDER BY k.n DESC, k."all" DESC, k.place`;
}
