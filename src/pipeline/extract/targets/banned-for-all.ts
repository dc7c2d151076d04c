import type { ActionStatus } from '../../../lib/schema.ts';
import type { Agent } from '../agents/agent.ts';
import type { Hit } from '../terms/hits.ts';
import { textIn } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { createSearch } from '../text/search.ts';
import type { Voice } from '../terms/voice.ts';

/**
 * Whether a ban is told of something that nobody may make, sell or do any longer: « Le Koweït a interdit le minage », “The FDA barred copies of the drug”.
 * Done by whoever the sentence names, which names no company and means none; no bill, and no one case among others. Headlines leave it to the text.
 */
export function isBannedForAll(
  hit: Hit,
  scene: Scene,
  voice: Voice,
  agent: Agent,
  status: ActionStatus
): boolean {
  return (
    hit.term.type === 'ban' &&
    voice === 'active' &&
    status === 'done' &&
    agent.evidence === 'named' &&
    !scene.inTitle &&
    scene.companies.length === 0 &&
    BANS.test(textIn(scene, hit)) &&
    !OF_SOMEBODY.test(scene.text.slice(hit.end - scene.start)) &&
    !TO_SOMEBODY.test(scene.text.slice(hit.end - scene.start)) &&
    !BILL_OR_CASE.test(scene.text)
  );
}

const BANS =
  /^(?:banned|bans|outlaw(?:ed|s)|prohibit(?:ed|s)|barred|forbade|forbids|interdi(?:t|te|sent|sant|re)|prohib\p{L}+|banni(?:t|ssent|e|s)?)(?!\p{L})/iu;
/** “banned the app”: somebody’s, named before. */
const OF_SOMEBODY =
  /^(?:\s(?:it|them|suppliers|fournisseurs)|(?:\s(?:all|toute?s?))?\s(?:(?:the|this|that|its|their|la|le|cette|ce|cet|son|sa|ses)\s|l')(?:[\p{L}-]+\s){0,1}?(?:apps?|compan(?:y|ies)|firms?|groups?|platforms?|services?|networks?|chatbots?|sites?|websites?|merger|deal|takeover|purchase|applications?|applis?|plate-?formes?|sociétés?|entreprises?|réseau|robot|fusion|rachat|opération))(?!\p{L})/iu;
/** « a interdit aux communes de subventionner », “barred ministers from holding shares”: people and bodies, and no trade. */
const TO_SOMEBODY =
  /^\s(?:(?:aux?\s|à\s(?:la\s|l')?)(?:[\p{Ll}-]+\s){1,3}(?:de\s|d')\p{Ll}+(?:er|ir|re)(?!\p{L})|(?:all\s|its\s|their\s|the\s)?(?:ministers|officials|lawmakers|mayors|municipalities|councils|schools|teachers|pupils|students|civil servants|soldiers|staff|employees|journalists|visitors|tourists|citizens|residents|fans|clubs|athletes|Russians?)\sfrom\s)/iu;
const BILL_OR_CASE = createSearch(
  /(?<!\p{L})(?:(?:proposition|projet) de (?:loi|règlement|décret)|bill|amend(?:e)?ments?|(?:première|deuxième|seconde|\d+e) fois|(?:first|second|third) time|company|firm)(?!\p{L})/iu
);
