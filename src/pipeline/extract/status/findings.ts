import type { Agent } from '../agents/agent.ts';
import { isCourtAlone } from '../agents/ruling-court.ts';
import type { Hit } from '../terms/hits.ts';
import type { Scene } from '../scene.ts';

/**
 * What an inquiry has found, and not what is done: “An investigation by the watchdog found that A had”, “the deal had removed a rival from the
 * market”, “A was forced to drop its system, the commission said”.
 */
export function tellsFindings(hit: Hit, scene: Scene): boolean {
  const words = scene.text.slice(hit.start - scene.start, hit.end - scene.start);
  if (hit.term.type === 'ban' && RIVAL_REMOVED.test(words)) return true;
  if (hit.term.type === 'order' && isForcedByOthers(hit, scene)) return true;
  return inquiryFound(hit, scene);
}

/** « Le tribunal a estimé qu’A avait violé le droit d’auteur »: what a court finds opens no inquiry. */
export function isFoundByCourt({ term, start, end }: Hit, scene: Scene, agent: Agent): boolean {
  return (
    term.type === 'investigation_opened' &&
    (term.frame === 'subject' || term.frame === 'active') &&
    isCourtAlone(agent) &&
    BREACHED.test(scene.text.slice(start - scene.start, end - scene.start))
  );
}

const BREACHED = /(?:viol|enfreint|contrevenu|bafou|abus|breach|broke|infring)/iu;

/** What a merger does to competition. */
const RIVAL_REMOVED =
  /^(?:remov|eliminat|tak|took|retir|élimin|sort)\p{L}*\s(?:an?|the|its|one|another|un|une|le|la|son|sa)\s(?:[\p{L}-]+\s){0,3}?(?:rival|competitor|challenger|player|threat|constraint|alternative|concurrent|adversaire|acteur|menace)e?s?(?!\p{L})/iu;

/** Not where whoever forces stands behind « by », or the authority rules rather than says so. */
function isForcedByOthers({ start, end }: Hit, scene: Scene): boolean {
  return (
    FORCED.test(scene.text.slice(Math.max(0, start - scene.start - 20), end - scene.start)) &&
    SAID_BEHIND.test(scene.text.slice(end - scene.start))
  );
}

const FORCED =
  /(?<!\p{L})(?:was|were|had been|been)\s(?:\p{Ll}+ly\s)?(?:forced|obliged|compelled)(?:\s\p{Ll}+){0,2}$|(?<!\p{L})étai(?:en)?t\s(?:\p{Ll}+\s)?(?:contraint|obligé|forcé)e?s?(?:\s\p{Ll}+){0,2}(?:\sd')?$/u;
const SAID_BEHIND =
  /^(?:(?!\s(?:by|par)\s)[^.;:"»]){0,140},\s(?:(?:(?:the|its)\s)?(?:[\p{L}.'-]+\s){1,4}?(?:said|says|found|noted|explained|added|according)|(?:(?:a|ont|avait)\s)?(?:relev|not|soulign|expliqu|constat|affirm|indiqu|observ|précis)(?:é|e|ent|ait))(?!\p{L})/u;

function inquiryFound({ term, start, end }: Hit, scene: Scene): boolean {
  return (
    term.type === 'investigation_opened' &&
    term.frame === 'noun' &&
    AS_SUBJECT.test(scene.text.slice(0, start - scene.start)) &&
    FOUND.test(scene.text.slice(end - scene.start))
  );
}

const AS_SUBJECT =
  /(?:^[«"\s]*|[.;:,]\s|\sthat\s|\squ')(?:an?|the|its|this|une|l'|cette|son)\s?(?:[\p{L}\d-]+\s){0,3}$/iu;
const FOUND =
  /^(?:(?!\s(?:opened|launched|begun|started|ouverte|lancée|which|who|qui|after|après)\s)[^.;:]){0,90}?\s(?:(?:has|had|also|later|a|avait|ont)\s){0,2}(?:found|concluded|showed|shown|revealed|uncovered|established|determined|discovered|identified|turned up|révélé|montré|conclu|établi|constaté|démontré|mis (?:au jour|en évidence))(?!\p{L})/u;
