import type { AuthorityEntry } from '../../types.ts';
import type { Hit } from '../terms/hits.ts';
import type { Scene } from '../scene.ts';
import type { Agent } from './agent.ts';
import { isGeneralId } from './antecedent.ts';

/**
 * Returns a function that replaces a parliament, or nobody, by the chamber whose members have passed or tabled a law: « les sénateurs ont adopté », “the
 * senators voted for”. The agent as it is where the country's chambers are not known apart.
 */
export function createChamberReader(authorities: ReadonlyMap<string, AuthorityEntry>) {
  return (agent: Agent, hit: Hit, scene: Scene): Agent => {
    const { jurisdiction, authorities: acting } = agent;
    if (jurisdiction === null || agent.private || hit.term.frame !== 'law') return agent;
    const isParliament = (id: string) => authorities.get(id)?.roles.includes('parliament') === true;
    if (!acting.every((id) => isGeneralId(id) || isParliament(id))) return agent;
    const members = MEMBERS.exec(scene.text.slice(0, hit.start - scene.start))?.groups;
    if (!members) return agent;
    const chambers = members.senators === undefined ? LOWER : UPPER;
    const id = chambers.map((name) => `${jurisdiction.toLowerCase()}-${name}`).find(isParliament);
    return id === undefined ? agent : { ...agent, authorities: [id] };
  };
}

/** The end of the ids that the gazetteer gives to chambers. */
const UPPER = ['senate'];
const LOWER = ['national-assembly', 'house'];

/** Right before the verb, or behind it: « les sénateurs ont, mardi, adopté ». */
const MEMBERS =
  /(?:^|[\s,;:(«"])(?:(?:les|des|the|aux|par les|by)\s)?(?:(?<senators>sénateurs|sénatrices|senators)|députés|députées|representatives)(?:\s(?!et\s|and\s|du\s|de\s|who\s|qui\s)\p{L}+|,[^,;:]{2,40},){0,4}\s$/iu;
