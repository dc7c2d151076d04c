import type { PlaceRow } from '../queries/place-spread.ts';
import { isSpot } from './map-frame.ts';

/** A map has so many symbols at most: more could not be told apart, and made megabytes of a page. */
export const MOST_SPOTS = 150;

/**
 * Of the places of a view those that a map draws: where there are too many for symbols, those that the whole corpus names most and those
 * that are selected, whatever the filter, so that the map does not move with it.
 */
export function drawnPlaces(rows: readonly PlaceRow[], selected: readonly string[]): readonly PlaceRow[] {
  const spots = rows.filter(isSpot);
  if (spots.length <= MOST_SPOTS) return rows;
  const most = spots.toSorted((a, b) => b.all - a.all || (a.place < b.place ? -1 : 1)).slice(0, MOST_SPOTS);
  const drawn = new Set([...most.map(({ place }) => place), ...selected]);
  return rows.filter((row) => !isSpot(row) || drawn.has(row.place));
}
