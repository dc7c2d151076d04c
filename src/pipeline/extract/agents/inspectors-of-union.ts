import { UNION_MEMBERS } from '../../gazetteer/union-members.ts';
import { EUROPEAN_COMMISSION } from './agent-index.ts';
import type { Agent } from './agent.ts';
import { isGeneralId } from './antecedent.ts';
import type { Hit } from '../terms/hits.ts';
import type { Scene, SceneReader } from '../scene.ts';
import { createSearch } from '../text/search.ts';

/**
 * “Brussels fined A and B. Officials had first turned up at their offices in Berlin”, « Des inspecteurs avaient fouillé ses bureaux de Madrid »: those of the
 * European Commission that the sentence before names, wherever in the Union they went. The agent as it was elsewhere.
 */
export function inspectorsOfUnion(agent: Agent, { term }: Hit, scene: Scene, reader: SceneReader): Agent {
  if (term.type !== 'investigation_opened' || !INSPECTORS.test(scene.text)) return agent;
  if (!agent.authorities.every(isGeneralId) || !UNION_MEMBERS.has(agent.jurisdiction ?? '')) return agent;
  const before = reader.before(scene);
  const named = [before, before && reader.before(before)].find((told) => told && told.authorities.length > 0);
  const [one, ...others] = new Set(named?.authorities.map(({ entity }) => entity));
  if (one !== EUROPEAN_COMMISSION || others.length > 0) return agent;
  return {
    ...agent,
    evidence: 'named',
    authorities: [EUROPEAN_COMMISSION],
    jurisdiction: 'EU',
    placed: false
  };
}

/** At the beginning of a sentence, with nothing that says whose they are. */
const INSPECTORS = createSearch(
  /^[«"\s]*(?:(?:Its|The|These|Des|Ses|Les|Ces)\s)?(?:[Oo]fficials|[Ii]nspectors|[Ii]nvestigators|[Aa]gents|[Ii]nspecteurs|[Ee]nquêteurs|[Ff]onctionnaires)\s(?!of\s|from\s|de\s|du\s|des\s)/u
);
