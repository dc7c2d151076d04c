import type { Mention } from '../../types.ts';
import { HEARD } from './references.ts';
import type { Hit } from '../terms/hits.ts';
import type { Scene } from '../scene.ts';
import { createSearch } from '../text/search.ts';

/**
 * « le porte-parole d’A a été auditionné », “summoned Ann Lee, the founder of A”, « a convoqué Léa Roy, qui dirige A »: who speaks for a company, or is at its head,
 * answers for it.
 */
export function answersFor({ term }: Hit, scene: Scene, { start }: Mention): boolean {
  if (!HEARD.has(term.type)) return false;
  const said = SPEAKER.exec(scene.text.slice(0, start - scene.start));
  if (!said) return false;
  // “summoned A, owner of B”: a company, which answers for itself.
  const name = said.groups?.name;
  const nameEnd = scene.start + said.index + (name?.length ?? 0);
  return name === undefined || !scene.companies.some(({ end }) => end === nameEnd);
}

const SPEAKER = createSearch(
  /(?:porte-parole|spokes(?:man|woman|person) (?:for|of)) (?:d[eu]s? |d')?(?:la |l')?$|(?<name>\p{Lu}[\p{L}'-]+),\s(?:(?:the\s|its\s|le\s|la\s|l')?(?:[\p{Ll}-]+\s){0,2}?(?:(?:co-?)?founder|boss|owner|chief(?: executive)?(?: officer)?|CEO|chair(?:man|woman)?|head|president|managing director|patronn?e?|PDG|(?:co)?fondat(?:eur|rice)|dirigeante?|propriétaire|présidente?|direct(?:eur|rice)(?: générale?)?|numéro un)\s(?:of|at|de|d'|du|des)\s?(?:the\s|la\s|l'|le\s)?|(?:who|qui)\s(?:a\s|avait\s)?(?:(?:co-?)?founded|heads?|headed|runs?|ran|controls?|controlled|leads?|led|owns?|chairs?|chaired|dirige|dirigeait|contrôle|contrôlait|préside|présidait|possède|(?:co)?fondé|pilote)\s(?:the\s|la\s|l'|le\s)?)$/u
);
