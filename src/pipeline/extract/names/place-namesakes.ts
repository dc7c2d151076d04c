import type { PlaceEntry } from '../../types.ts';
import type { JurisdictionCue } from '../agents/jurisdictions.ts';
import { jurisdictionOf } from './vocabulary.ts';

/** Characters around a name in which its neighbours tell the country. */
const REACH = 120;

/**
 * Which of several places of one name is meant at an offset: « à Barcelone et à Valence » is the Valence of Spain. By the nearest name or
 * adjective of a country that one of them lies in; undefined where none stands near.
 */
export function namesakeNear<Named extends { entity: string | null }>(
  names: readonly Named[],
  start: number,
  cues: readonly JurisdictionCue[],
  places: ReadonlyMap<string, PlaceEntry>
): Named | undefined {
  let nearest: { name: Named; distance: number } | undefined;
  for (const cue of cues) {
    const distance = Math.abs(cue.start - start);
    if (distance === 0 || distance > REACH || distance >= (nearest?.distance ?? Infinity)) continue;
    const name = names.find(({ entity }) => {
      const place = places.get(entity ?? '');
      return place !== undefined && jurisdictionOf(place) === cue.jurisdiction;
    });
    if (name) nearest = { name, distance };
  }
  return nearest?.name;
}
