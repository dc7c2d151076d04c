import type { Mention } from '../../types.ts';
import type { Agent } from '../agents/agent.ts';
import type { Hit } from '../terms/hits.ts';
import { privatePeopleIn } from '../agents/offices.ts';
import type { Scene } from '../scene.ts';
import { createSearch } from '../text/search.ts';
import type { Targets } from './targets.ts';

/**
 * Whether a court settles what two private parties owe each other: damages, patents, a sum “to Netlist”, « indemniser un
 * chauffeur ». A judge who orders for the public is another matter.
 */
export function isBetweenParties(
  hit: Hit,
  scene: Scene,
  { authorities, evidence }: Agent,
  { mentions }: Targets
): boolean {
  if (!OF_COURTS.has(hit.term.type) || hit.term.frame === 'none') return false;
  const ofCourt =
    evidence === 'none' ||
    authorities.every((id) => /court|tribunal|prud|-authorities$/.test(id)) ||
    JUDGES.test(scene.text.slice(0, hit.start - scene.start));
  if (!ofCourt || IS_PENALTY.test(scene.text)) return false;
  const byJury =
    JURY.test(scene.text.slice(0, hit.start - scene.start)) ||
    BY_A_JURY.test(scene.text.slice(hit.start - scene.start));
  if (byJury && hit.term.type !== 'ban' && scene.authorities.length === 0) return true;
  if (PRIVATE_LAW.test(scene.text.replace(COURT_OF_PATENTS, ''))) return true;
  return (
    isOwedToParty(hit, scene, mentions[0] ?? scene.companies[0]) ||
    (hit.term.type === 'fine' && COMPENSATES.test(scene.text) && privatePeopleIn(scene).length > 0)
  );
}

const OF_COURTS: ReadonlySet<string> = new Set(['fine', 'order', 'ban']);
const JUDGES = /(?<!\p{L})(?:courts?|judges?|jury|jurors|tribunal|cour|juges?)(?!\p{L})[^,;]*$/iu;
/** “A jury ordered A to pay $5m”: to whoever sued, unless a state is told of. */
const JURY = /(?<!\p{L})(?:jury|juries|jurors|jurés)(?!\p{L})[^,;]*$/iu;
/** « condamné par un jury de Géorgie », “ordered by a jury to pay”. */
const BY_A_JURY = /^[^,;:.]{0,60}\s(?:par|by)\s(?:un|des|a)\s(?:\p{Ll}+\s)?(?:jury|jurés)(?!\p{L})/iu;
const PRIVATE_LAW = createSearch(
  /(?<!\p{L})(?:damages|patents?|royalt(?:y|ies)|trademarks?|breach of contract|defamation|libel|contrefaçon|brevets?|dommages(?:[ -]et)?[ -]intérêts|diffamation|concurrence déloyale|parasitisme)(?!\p{L})/iu
);
/** “the Patent and Market Court”: rules on markets, too. */
const COURT_OF_PATENTS = /\bPatents?\s(?:and\s\p{L}+\s)?(?:Court|Office)|cour des brevets/giu;
const IS_PENALTY = createSearch(
  /(?<!\p{L})(?:fine[sd]?|penalt(?:y|ies)|amendes?|sanction\p{L}*|pénalités?|inflig\p{L}+)(?!\p{L})/iu
);
const COMPENSATES = createSearch(/(?<!\p{L})(?:à|d')\s?(?:indemniser|dédommager)(?!\p{L})/iu);

/** “told A to pay $303m to Netlist”, “to pay WhatsApp $168m”, « 3 millions d’euros à Free »: to somebody else who is named, and no authority or state. */
function isOwedToParty(hit: Hit, scene: Scene, debtor: Mention | undefined): boolean {
  if (!debtor) return false;
  const text = scene.text;
  // « l’a condamné à verser 26 millions à B »: the only one that is named is paid.
  const isPayee = STRIKES_IT.test(text.slice(0, hit.start - scene.start)) && hit.start < debtor.start;
  const from = isPayee ? hit.start : debtor.end;
  const isParty = (at: number) =>
    (NAMED.test(text.slice(at - scene.start)) ||
      scene.companies.some(({ start, entity }) => start === at && (isPayee || entity !== debtor.entity))) &&
    ![...scene.authorities, ...scene.places].some((name) => name.start <= at && at < name.end);
  return scene.amounts.some(({ start, end }) => {
    if (start < from || end < hit.start) return false;
    const before = PAYS_WHOM.exec(text.slice(0, start - scene.start));
    if (before?.groups?.whom !== undefined)
      return isParty(scene.start + before.index + before[0].indexOf(before.groups.whom));
    const behind = text.slice(end - scene.start);
    const payee = PAYEE.exec(behind);
    return (
      (payee !== null && (TO_PEOPLE.test(behind.slice(payee[0].length)) || isParty(end + payee[0].length))) ||
      scene.companies.some((party) => TO_THE.test(text.slice(end - scene.start, party.start - scene.start)))
    );
  });
}

const STRIKES_IT = /(?<!\p{L})(?:l'(?:a|ont|avait)|les\s(?:a|ont|avait))\s(?:\p{Ll}+ment\s)?$/u;

/** Who is paid, between the verb and the sum. */
const PAYS_WHOM =
  /(?<!\p{L})(?:pay|paying|payer|verser)\s(?:(?:its|the|à)\s(?:\p{Ll}+\s){0,2})?(?<whom>\p{Lu}\p{Ll}+(?:\s?\p{Lu}[\p{L}.]*){0,3})\s(?:(?:about|nearly|almost|some|more than|over|around|a total of|another|plus de|près de|environ)\s)?$/u;
const PAYEE = /^\s(?:(?:d'euros|de dollars|in compensation|d'indemnités)\s)?(?:à|to)\s/u;
/** « 12 millions d’euros au groupe Canal+ », “$5m to the broadcaster Fox”. */
const TO_THE =
  /^\s(?:(?:d'euros|de dollars|in compensation|d'indemnités)\s)?(?:aux?|à la|à l'|to the)\s?(?:(?:group|compan|broadcast|publish|mak|rival|operat|suppli|start-?up|groupe|société|opérateur|éditeur|chaîne|fabricant|distributeur|fournisseur|plateforme)\p{L}*\s){0,2}$/iu;
/** Those who went to court themselves: « 17 millions d’euros à 139 chauffeurs », “$5m to a former employee”. */
const TO_PEOPLE =
  /^(?:(?:an?|its|the|some|more than|une?|des|ses|plus de|près de|\d[\d.,]*)\s){0,2}(?:\p{Ll}+\s){0,2}(?:drivers?|couriers?|riders?|workers?|employees?|passengers?|victims?|families|relatives|widows?|victimes?|familles?|tenants?|taxis|farmers|chauffeurs?|livreurs?|coursiers?|salariée?s?|employée?s?|passag(?:er|ère)s?|locataires?|agriculteurs)(?!\p{L})/iu;
const NAMED = /^\p{Lu}\p{Ll}/u;
