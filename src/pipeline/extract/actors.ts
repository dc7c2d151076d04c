import type { Gazetteers, Mention } from '../types.ts';
import type { Draft } from './merge.ts';

/** The authority that a name stands for, or the government of a place; null for whatever is neither. */
export type ActorReader = (mention: Mention) => Pick<Draft, 'authorities' | 'jurisdiction'> | null;

/** Returns a function that tells whose act it is where only the name of an authority or a place says so (“Brazil added $25m”). */
export function createActorReader(gazetteers: Gazetteers): ActorReader {
  const authorities = new Map(gazetteers.authorities.map((entry) => [entry.id, entry]));
  const places = new Map(gazetteers.places.map((entry) => [entry.id, entry]));
  return ({ kind, entity }) => {
    if (entity === null) return null;
    if (kind === 'authority') {
      const jurisdiction = authorities.get(entity)?.jurisdiction;
      return jurisdiction === undefined ? null : { authorities: [entity], jurisdiction };
    }
    const ofState = `us-${entity}-ag`;
    if (authorities.has(ofState)) return { authorities: [ofState], jurisdiction: 'US' };
    const place = places.get(entity);
    const jurisdiction = place?.metonym ?? place?.country;
    if (!jurisdiction) return null;
    const government = `${jurisdiction.toLowerCase()}-authorities`;
    return { authorities: authorities.has(government) ? [government] : [], jurisdiction };
  };
}
