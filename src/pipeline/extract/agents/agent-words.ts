import type { AuthorityEntry, Mention, Span } from '../../types.ts';
import { isSource } from './agent-places.ts';
import { decisionActs } from './decision-acts.ts';
import { SECOND_VERB } from './second-verb.ts';
import { AT_THE_SAME_TIME } from './at-the-same-time.ts';
import type { Hit } from '../terms/hits.ts';
import { officesIn, privatePeopleIn } from './offices.ts';
import { holderOf } from './office-holders.ts';
import {
  hasBoard,
  isLatter,
  lastNamed,
  meansBoard,
  meansOwnPeople,
  meansSameBody,
  withoutItsJudges
} from './own-people.ts';
import type { Scene, SceneReader } from '../scene.ts';
import { createSearch } from '../text/search.ts';
import type { Voice } from '../terms/voice.ts';

/* Words around an agent: whose company a demonym describes, whose counterpart is meant, whom a pronoun means. */

/** What Brussels does to a company, the Commission does. */
export const DECIDED_BY_COMMISSION: ReadonlySet<string> = new Set([
  'fine',
  'investigation_opened',
  'order',
  'restructuring_order',
  'warning',
  'summons',
  'designation'
]);
/** « les autorités », “officials”, “the government”: not one agency. */
export const SEVERAL =
  /(?:autorités|régulateurs|authorities|regulators|officials|gouvernement|government|state|pouvoirs?|régime|junte|ministres|ministers|lawmakers|senators|sénateurs|députés|states|états)/i;

/** « la vigilance des gendarmes de la concurrence », “the patience of antitrust watchdogs”: of all of a kind, whichever of them is guessed. */
export function isOfAllOfAKind(
  { kind, surface, start }: Mention,
  { start: from, text }: Pick<Scene, 'start' | 'text'>
): boolean {
  return (
    kind === 'authority' &&
    ALL_OF_A_KIND.test(surface) &&
    OF_THEM.test(text.slice(Math.max(0, start - from - 10), start - from))
  );
}

const ALL_OF_A_KIND = /^\p{Ll}+s(?!\p{L})|^(?:\p{Ll}+\s)+(?:regulators|watchdogs|authorities|agencies)$/u;
const OF_THEM = /\s(?:des|aux|of(?:\sthe)?)\s$/u;

/** « la justice française », which says neither court nor prosecutor; no ministry of justice. */
export const JUSTICE = /^(?!.*(?:minist|d[eé]part|secr[eé]ta)).*(?<![\p{L}])justice(?![\p{L}])/iu;

/** A court or a prosecutor of its own, and not « tribunaux français ». */
export function isJudicial({ id, roles }: AuthorityEntry): boolean {
  return !id.endsWith('-courts') && roles.some((role) => /court|^prosecutor$/.test(role));
}

/** « le géant américain », “Chinese apps”: where a company comes from, not where it is regulated. */
export function describesCompany(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  // « une semaine après des restrictions américaines, »: when it was, and not who acts.
  if (TIME_CLAUSE.test(text.slice(Math.max(0, start - 70), start))) return true;
  // « compatible avec le droit européen », “in breach of European law”: what it is measured by.
  if (/(?<!\p{L})droit\s$/u.test(before) || /^\slaw(?!\p{L})/u.test(text.slice(end, end + 6))) return true;
  const alone = /^\p{Ll}/u.test(text.slice(start, end)) && ALONE.test(before);
  return COMPANY_BEFORE.test(before) || alone || COMPANY_BEHIND.test(text.slice(end, end + 60));
}

/** “The San Francisco-based firm”, “The Hangzhou start-up”, « basée à Londres »: where a company sits says little of who acts. */
export function isSeatOfCompany(text: string, { start, end }: Span): boolean {
  return (
    /^-(?:owned|based|made|born|built|listed|run)(?!\p{L})/u.test(text.slice(end, end + 8)) ||
    SITS_IN.test(text.slice(Math.max(0, start - 24), start)) ||
    (/(?:^|\s)[Tt]he\s$/u.test(text.slice(Math.max(0, start - 5), start)) &&
      FIRM_BEHIND.test(text.slice(end, end + 14)))
  );
}

const FIRM_BEHIND =
  /^\s(?:start-?up|company|firm|group|carmaker|airline|lender|retailer|chipmaker)(?!\p{L})/u;

/** “The U.S. firm”, “two UK retailers”: initials that say where a company comes from. */
export function isNationOfCompany(text: string, { start, end }: Span): boolean {
  return INITIALS.test(text.slice(start, end)) && COMPANY_BEHIND.test(text.slice(end, end + 60));
}

/** “which competes with A”, « moins qu’A »: another company's home says nothing of who acts here. */
export function isOnlyCompared(text: string, { start }: Pick<Span, 'start'>): boolean {
  return COMPARED_WITH.test(text.slice(Math.max(0, start - 40), start));
}

const COMPARED_WITH =
  /(?<!\p{L})(?:compet(?:es|ed|ing|e) with|rivals?(?: (?:of|such as|like))?|(?:more|less|fewer|bigger|smaller|larger|better|worse) than|unlike|like|concurren(?:ce|cer|çant|te d[eu]|te)|rivale?(?: d[eu])?|(?:moins|plus|mieux|autant) que|contrairement à|à l['’]instar d[eu])\s$|(?:(?:moins|plus) qu|(?:rivale?|concurrente?) d)['’]$/iu;

const INITIALS = /^(?:\p{Lu}\.?){2,3}$/u;

const SITS_IN =
  /(?<!\p{L})(?:(?:based|headquartered|listed|domiciled|founded|born|started) in|(?:basée?s?|installée?s?|domiciliée?s?|cotée?s?|sise?|fondée?s?|créée?s?|née?s?) (?:à|en|au|aux))\s$/u;

const TIME_CLAUSE =
  /(?<!\p{L})(?:days?|weeks?|months?|years?|jours?|semaines?|mois|ans?)\s(?:after|before|après|avant)\s(?!(?:le|la|l['’]|the)\s?(?:régulateur|autorité|regulator|watchdog))[^,;.:]{0,50}$/iu;

/** « l’américain », « au chinois »: French adjectives stand behind their nouns. */
const ALONE = /(?:^|[\s(«])(?:l['’]|le\s|au\s|du\s)$/u;

const COMPANY_BEHIND =
  /^(?:-(?:owned|based|made|born|built|listed|run)(?![\p{L}])|\s(?:[\p{L}-]+\s)?(?:apps?|chatbots?|bots?|giants?|compan(?:y|ies)|firms?|platforms?|groups?|tech|carmakers?|rivals?|startups?|internet|e-commerce|retailers?|conglomerate|owners?|parent|makers?|operators?|developers?|brands?|outfits?|sites?|airlines?|lenders?|automakers?|chipmakers?|suppliers?|marketplaces?|unicorns?|manufacturers?|headquarters|HQ|subsidiar(?:y|ies)|arm|citizens?|nationals?|billionaires?|entrepreneurs?|businessm[ae]n|executives?|engineers?)(?![\p{L}])(?!\s(?:regulators?|watchdogs?|authorit|agenc|courts?|commission|office|laws?|rules?)))/u;

const COMPANY_BEFORE = createSearch(
  /(?:robots?|chatbots?|logiciels?|assistants?|messageries?|géants?|groupes?|applis?|applications?|plates?-?formes?|sociétés?|entreprises?|firmes?|réseaux?|constructeurs?|fabricants?|opérateurs?|distributeurs?|transporteurs?|sites?|marques?|enseignes?|licornes?|pépites?|start-up|multinationales?|rivaux|rival|concurrents?|filiales?|colosses?|siège|siège social|quartiers? généra(?:l|ux)|représentante?s?|succursales?|citoyen(?:ne)?s?|ressortissante?s?|milliardaires?|hommes? d['’]affaires|entrepreneurs?|ingénieurs?|centrales? d['’]achats?|avionneurs?|équipementiers?|laboratoires?|éditeurs?|chaînes?|prestataires?|courtiers?|loueurs?|brasseurs?|assureurs?)\s(?:\p{Ll}+\s|d['’]origine\s){0,2}$/u
);

/** « l’équivalent italien de » before an authority, « Spain’s counterpart to »: whose is meant stands in or before it. */
export function comparisonBefore(scene: Scene, mention: Span): Span | null {
  const before = scene.text.slice(Math.max(0, mention.start - scene.start - 60), mention.start - scene.start);
  const found = COMPARISON.exec(before);
  return found ? { start: mention.start - found[0].length, end: mention.start } : null;
}

const COMPARISON = createSearch(
  /(?<![\p{L}])(?:équivalente?s?|homologues?|pendant|counterparts?|equivalents?)\s(?:[\p{L}-]+\s)?(?:d[eu]\s|d['’]|of\s|to\s)(?:la\s|l['’]|the\s)?$/iu
);

/** « Elle a déposé plainte », “They accuse”: those without office that the sentence before began with. */
export function meansPeople(hit: Hit, scene: Scene, voice: Voice, reader: SceneReader): boolean {
  if (voice !== 'active' && (voice !== 'noun' || hit.term.type !== 'lawsuit')) return false;
  const opening = scene.text.slice(0, hit.start - scene.start);
  if (!(voice === 'active' ? PRONOUN_BEFORE : PRONOUN).test(opening)) return false;
  const told = reader.before(scene);
  const [people] = told ? privatePeopleIn(told) : [];
  if (!told || !people || !IS_SUBJECT.test(told.text.slice(0, people.start - told.start))) return false;
  return [...told.authorities, ...officesIn(told), ...told.companies].every(
    ({ start }) => start >= people.start
  );
}

/** “They demand”, « Elle exige »: whoever it is, spoken of before. */
export function opensWithPronoun(hit: Hit, scene: Scene): boolean {
  return PRONOUN_BEFORE.test(scene.text.slice(0, hit.start - scene.start));
}

const GOES_ON =
  /^[«“"\s]*(?:it|they|elle|elles|the (?:agency|regulator|watchdog|authority|commission|ministry)|l['’](?:agence|autorité|institution)|le (?:régulateur|gendarme|ministère)|la commission)\s/iu;

const LATELY =
  /^[«“"\s]*(?:plus récemment|plus tard|plus tôt|récemment|dernièrement|depuis|more recently|recently|lately|since then)(?:\sencore)?,\s(?:it|they|elle|il)\s/iu;

/** “It said that it had determined A had abused. It also ordered”: whoever says so is spoken of twice. */
const SAYS_ON =
  /^[«“"\s]*(?:it|they|elle|elles)\s(?:(?:has|had|also|later|a|avait|aussi)\s){0,2}(?:said|says|found|added|determined|concluded|ruled|noted|estim(?:e|é)|constat(?:e|é)|conclu|relev(?:e|é)|reproch(?:e|é)|ajout(?:e|é)|(?:annoncé\s(?:\p{L}+\s)?(?:avoir\s)?)?(?:sanctionné|condamné|infligé|prononcé|ordonné|interdit)|fined|ordered|imposed|banned|barred)(?!\p{L})/iu;

/** “It fined A”, “In May it sued B”: what only an authority does. */
export const ACTS_ON =
  /^[«"\s]*(?:(?:in|on|last|this|a|two|three|en|le|la|un|une|deux|trois|dès|fin|début)\s[^,;:.]{1,30}?,?\s|(?:\p{L}{3,9}\s)?\d{4}\s?:\s)?(?:it|they|elles?|ils?)\s(?:(?:has|had|also|then|later|a|avait|aussi|ensuite|également)\s){0,3}(?:fine[ds]|bans|banned|bars|barred|blocks|blocked|sue[ds]|orders|ordered|impose[ds]|suspends|suspended|(?:opens|opened|launches|launched)(?=\s(?:an?|its)\s)|inflig(?:e|é|ea)|condamn[eé]|sanctionn[eé]|punit?|interdit|bloqu[eé]|suspend|suspendu|ordonn[eé]|ouvre|ouvert|lanc[eé](?=\sune\s)|(?:met|mis)(?=\sen\sdemeure)|assign[eé]|poursuit|poursuivi)(?!\p{L})/iu;
const ACTS_IN_A_ROW = 4;

/** “Two campaign groups”, « L’association », “On Monday drivers”: no “suppliers pressed by the company”, “money from investors”. */
const IS_SUBJECT =
  /^[«"\s]*(?:[^,;:]{0,60},\s)?(?:(?!(?:by|from|to|for|with|of|on|at|against|over|par|de|d|à|aux?|pour|avec|contre|chez|sur|vers)(?!\p{L}))[\p{L}\d'-]+\s?){0,6}$/iu;

const PRONOUN = /^[«“"\s]*(?:it|they|elles?|ils?)\s/iu;
const PRONOUN_BEFORE = /^[«“"\s]*(?:it|they|elles?|ils?)\s(?:[\p{L}’']+\s){0,3}$/iu;

/** “The minister was furious. Within hours he had ordered …”: whoever holds the one office that the sentence before names. */
function officialBefore(
  before: string,
  scene: Scene,
  reader: SceneReader
): { mention: Mention; scene: Scene } | null {
  const told = PERSON_ACTS.test(before) ? beforeTitled(reader.before(scene), reader) : null;
  const isHeld = ({ start, end }: Mention) =>
    told !== null &&
    (ITS_HEAD.test(told.text.slice(end - told.start)) ||
      holderOf(told.text, { start: start - told.start, end: end - told.start }) !== null);
  const [official, ...others] = (told ? withoutItsJudges(told.authorities, told) : []).filter(
    (mention) => OFFICIAL.test(mention.surface) || isHeld(mention)
  );
  return told && official && others.length === 0 && !isSource(told, official)
    ? { mention: official, scene: told }
    : null;
}

/** “A Supreme Court judge ordered it. Justice Moraes gave A five days. He had earlier”: a sentence that names the person alone tells less of the office. */
function beforeTitled(told: Scene | null, reader: SceneReader): Scene | null {
  return told && told.authorities.length === 0 && TITLED.test(told.text) ? reader.before(told) : told;
}

const TITLED =
  /^[«“"\s]*(?:Justice|Judge|Magistrate|Commissioner|Minister|Secretary|Chancellor|Prosecutor|Mr|Mrs|Ms|M\.|Mme|(?:Le|La)\s(?:juge|magistrate?|commissaire|ministre|procureure?|garde des Sceaux))\s\p{Lu}/u;

const PERSON_ACTS =
  /(?:^|[\s,«“])(?:he|she)\s(?:(?:has|had|then|also|later|earlier|already|since|now|\p{Ll}+ly)\s){0,3}$/iu;
/** “a Supreme Court judge”, “the FTC chair”. */
const ITS_HEAD =
  /^(?:['’]s)?\s(?:judge|justice|chair\p{L}*|president|commissioner|chief|head|boss|director)(?!\p{L})/u;
const OFFICIAL =
  /(?:minister|secretary|commissioner|governor|attorney general|prosecutor|president|ombudsman|chair(?:man|woman)?|judge|chancellor)$/iu;

/** “It took three years over a complaint before fining”: up to the gerund. */
const BEFORE_DOING = /^[«“"\s]*(?:it|they)\s[^;:]*\s(?:before|after)\s(?:\p{Ll}+ly\s)?$/iu;

/** « It ordered the company to stop »: the authority of the sentence before. */
export function pronounFor(
  hit: Hit,
  scene: Scene,
  voice: Voice,
  reader: SceneReader
): { mention: Mention; scene: Scene } | null {
  if (voice !== 'active') return null;
  const before = scene.text.slice(0, hit.start - scene.start);
  const second =
    SECOND_VERB.test(before) && /(?:^|[;:,]\s)[«“\s]*(?:it|they|elle|il|elles|ils)\s/i.test(before);
  const decision = decisionActs(before);
  if (
    !second &&
    !decision &&
    !meansOwnPeople(before) &&
    !isLatter(before) &&
    !BEFORE_DOING.test(before) &&
    !/(?:^|[\s,«“])(?:it|they|elle|il|elles|ils|the body|the agency|l['’]agence|l['’]institution)\s(?:\S+\s){0,4}(?:l['’])?$/i.test(
      before
    )
  )
    return officialBefore(before, scene, reader);
  const own = scene.authorities.findLast(
    ({ start, end }) =>
      end <= hit.start &&
      /[:;,]\s[^:;]*$/.test(scene.text.slice(end - scene.start, hit.start - scene.start)) &&
      start > scene.start
  );
  if (own && !isSource(scene, own)) return { mention: own, scene };
  let told = beforeTitled(reader.before(scene), reader);
  // « Elle n’avait pas attendu. En avril, elle avait adressé »: spoken of twice.
  if (
    told &&
    told.authorities.length === 0 &&
    (told.companies.length === 0 ? GOES_ON : SAYS_ON).test(told.text)
  )
    told = reader.before(told);
  // “It opened an inquiry into A in April. It sued B in May.”: one action of it after another.
  for (let i = 0; told?.authorities.length === 0 && ACTS_ON.test(told.text) && i < ACTS_IN_A_ROW; i++)
    told = reader.before(told);
  // « Le record date de 2020. Plus récemment, elle a ordonné »: told of the one that the text goes on about.
  if (told && told.authorities.length === 0 && LATELY.test(before)) told = reader.before(told);
  const goesOn = decision || AT_THE_SAME_TIME.test(before);
  for (let i = 0; goesOn && told !== null && told.authorities.length === 0 && i < 3; i++)
    told = reader.before(told);
  const acted = (one: Scene) => one.authorities.some((mention) => !isSource(one, mention));
  for (let i = 0; meansSameBody(before) && told !== null && !acted(told) && i < 4; i++)
    told = reader.before(told);
  const of = told;
  if (of && isLatter(before)) {
    const latter = lastNamed(of);
    return latter && { mention: latter, scene: of };
  }
  const mention = of?.authorities.find((one) => !isSource(of, one)) ?? of?.authorities[0];
  if (mention && meansBoard(before) && !hasBoard(mention)) return null;
  return of && mention ? { mention, scene: of } : null;
}

/** Who makes laws, or takes part in it. */
export const LAWMAKERS =
  /^(?:parlement\p{L}*|députée?s?|sénat\p{L}*|assemblée|congrès|commission.d.enquête|commission.parlementaire|sous-commission|committee|subcommittee|senate|senators|congress|législateur|gouvernements?|ministres?|parliament|lawmakers|legislators|government|ministers?|mps|house)$/iu;

/** Being forced to something is often what a market or a rival does. */
export const CIRCUMSTANCE =
  /^(?:forced|obliged|compelled|required|told(?!\s(?:in|on|last)\s)|contrain|oblig)/i;
