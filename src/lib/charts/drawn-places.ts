import type { PlaceRow } from '../queries/place-spread.ts';
import { byOrderOfPlaces } from '../view/order.ts';
import type { Standings } from '../view/standings.ts';
import { isSpot } from './map-frame.ts';

/** A map has so many symbols at most: more could not be told apart, and made megabytes of a page. */
export const MOST_SPOTS = 150;

/**
 * Of the places of a view those that a map draws: where there are too many for symbols, those that the whole corpus names most and those
 * that are selected, whatever the filter, so that the map does not move with it.
 */
export function drawnPlaces(rows: readonly PlaceRow[], selected: readonly string[]): readonly PlaceRow[] {
  const most = mostNamed(rows);
  if (!most) return rows;
  return rows.filter((row) => !isSpot(row) || most.has(row) || selected.includes(row.place));
}

/** The same as rows of the standings, most named first. */
export function drawnRows(standings: Standings<PlaceRow>, selected: readonly string[]): PlaceRow[] {
  const drawn = new Set(drawnPlaces(standings.rows, selected));
  return standings.chosen((row) => drawn.has(row), byOrderOfPlaces);
}

const mostNamedOf = new WeakMap<readonly PlaceRow[], ReadonlySet<PlaceRow> | null>();

/** The places of symbols that are named most, found once for each list of rows; null where there are few enough to draw all. */
function mostNamed(rows: readonly PlaceRow[]): ReadonlySet<PlaceRow> | null {
  const known = mostNamedOf.get(rows);
  if (known !== undefined) return known;
  const spots = rows.filter(isSpot);
  const most =
    spots.length <= MOST_SPOTS
      ? null
      : new Set(spots.sort((a, b) => b.all - a.all || (a.place < b.place ? -1 : 1)).slice(0, MOST_SPOTS));
  mostNamedOf.set(rows, most);
  return most;
}
