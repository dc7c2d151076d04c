import { UNION_MEMBERS } from '../../gazetteer/union-members.ts';
import { createBrokenLawReader } from '../laws/broken-law.ts';
import type { Laws } from '../laws/laws.ts';
import type { Scene } from '../scene.ts';
import type { AgentIndex } from './agent-index.ts';
import type { Agent } from './agent.ts';
import { isGeneralId } from './antecedent.ts';
import { isDescribed } from './words-beside.ts';

/**
 * Reads who acts off the law that a sentence says was broken (“A was fined under the Digital Services Act”), where no agency is named: the
 * authority that alone acts by it, else those of the country whose law it is. Null where the sentence says where, or where it is a law of the
 * Union and the clipping names (`named`) agencies of its members alone, which act by it as well.
 */
export function createActingByLaw(
  laws: Laws,
  { anyDemonym, authorities, governmentOf }: AgentIndex
): (agent: Agent, scene: Scene, named: readonly { jurisdiction: string }[]) => Agent | null {
  const brokenIn = createBrokenLawReader(laws);
  return (agent, scene, named) => {
    if (agent.placed || !agent.authorities.every(isGeneralId)) return null;
    const law = brokenIn(scene);
    if (law === null) return null;
    const isSaid = !scene.authorities.every(isDescribed) || anyDemonym.test(scene.text);
    if (agent.evidence === 'named' && isSaid && agent.jurisdiction !== law.jurisdiction) return null;
    if (law.jurisdiction === 'EU' && isOfMember(named)) return null;
    // Other laws of the Union its members act by.
    const enforcer = authorities.get(law.enforcer ?? '')?.id ?? null;
    const id = enforcer ?? (law.jurisdiction === 'EU' ? null : governmentOf(law.jurisdiction));
    const evidence = agent.evidence === 'named' ? 'named' : 'near';
    return id === null ? null : { ...agent, evidence, authorities: [id], jurisdiction: law.jurisdiction };
  };
}

/** Whether agencies of members of the Union are named, and none of its own. */
function isOfMember(named: readonly { jurisdiction: string }[]): boolean {
  return (
    named.some(({ jurisdiction }) => UNION_MEMBERS.has(jurisdiction)) &&
    !named.some(({ jurisdiction }) => jurisdiction === 'EU')
  );
}
