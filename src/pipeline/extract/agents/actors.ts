import type { Mention } from '../../types.ts';
import { EUROPEAN_COMMISSION } from './agent-index.ts';
import type { AgentIndex } from './agent-index.ts';
import { isGeneralId } from './antecedent.ts';
import type { Draft } from '../retold/merge.ts';

/**
 * Whose act it is where only the name of an authority or a place says so (“Brazil added $25m”); null where nobody knows whose. `model`: the action that it
 * is told after.
 */
export type ActorReader = (
  mention: Mention,
  model?: Draft
) => Pick<Draft, 'authorities' | 'jurisdiction'> | null;

/**
 * Reads names of authorities and places as those who act: the authority itself, or the government of the place. A country that follows the fine of an
 * agency has one of the same kind: “The CNIL fined A. Italy followed.”
 */
export function createActorReader({
  authorities,
  authorityFor,
  idOf,
  jurisdictionOf
}: AgentIndex): ActorReader {
  function alike(jurisdiction: string, model: Draft): string | null {
    if (jurisdiction === 'EU') return EUROPEAN_COMMISSION;
    const [agency, ...others] = model.authorities;
    if (agency === undefined || others.length > 0 || isGeneralId(agency)) return null;
    const roles = (authorities.get(agency)?.roles ?? []).filter((role) => WATCHDOGS.has(role));
    return authorityFor(roles, jurisdiction);
  }

  return (mention, model) => {
    const jurisdiction = jurisdictionOf(mention);
    if (jurisdiction === null) return null;
    const id = idOf(mention);
    const like = model !== undefined && (model.type === 'fine' || COUNTERPART.test(mention.surface));
    const kin = like && id !== null && isGeneralId(id) ? alike(jurisdiction, model) : null;
    return { authorities: [kin ?? id].filter((one) => one !== null), jurisdiction };
  };
}

const COUNTERPART = /^(?:son\s|its\s)?(?:\p{L}+\s)?(?:homologue|counterpart)/iu;
/** What there is one agency for in each country. */
const WATCHDOGS: ReadonlySet<string> = new Set(['data-protection', 'competition']);
