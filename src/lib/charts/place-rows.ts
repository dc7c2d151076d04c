import type { PlaceRow } from '../queries/place-spread.ts';
import { Standings } from '../view/standings.ts';

/** Places as rows, or as what makes the few that are drawn of them. */
export type PlaceRows = readonly PlaceRow[] | Standings<PlaceRow>;

/** The standings of places by the clippings that name them. */
export function placeStandings(rows: PlaceRows): Standings<PlaceRow> {
  if (rows instanceof Standings) return rows;
  return new Standings({
    rows,
    counts: Int32Array.from(rows, ({ n }) => n),
    rowAt: (i) => rows[i] as PlaceRow,
    of: rows[0]?.of_clippings ?? 0
  });
}
