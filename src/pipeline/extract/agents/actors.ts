import type { Mention } from '../../types.ts';
import type { AgentIndex } from './agent-index.ts';
import type { Draft } from '../retold/merge.ts';

/** Whose act it is where only the name of an authority or a place says so (“Brazil added $25m”); null where nobody knows whose. */
export type ActorReader = (mention: Mention) => Pick<Draft, 'authorities' | 'jurisdiction'> | null;

/** Reads names of authorities and places as those who act: the authority itself, or the government of the place. */
export function createActorReader({ idOf, jurisdictionOf }: AgentIndex): ActorReader {
  return (mention) => {
    const jurisdiction = jurisdictionOf(mention);
    if (jurisdiction === null) return null;
    const id = idOf(mention);
    return { authorities: id === null ? [] : [id], jurisdiction };
  };
}
