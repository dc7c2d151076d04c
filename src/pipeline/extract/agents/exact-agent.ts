import { EUROPEAN_COMMISSION } from './agent-index.ts';
import type { AgentIndex } from './agent-index.ts';
import { isAnotherBody } from './another-body.ts';
import { isOfState } from './whose-chamber.ts';
import { clauseTold, officeNear } from './agent-places.ts';
import { DECIDED_BY_COMMISSION, isJudicial, JUSTICE, SEVERAL } from './agent-words.ts';
import type { Agent } from './agent.ts';
import { isGeneralId, kindOfWord } from './antecedent.ts';
import type { AuthorityKind } from './antecedent.ts';
import type { AuthorityEntry, Mention, PlaceEntry } from '../../types.ts';
import { currencyHome } from '../sums/currency-home.ts';
import { sumsByPlace } from '../sums/sums-by-place.ts';
import type { Hit } from '../terms/hits.ts';
import { isOneAgency } from './kindred.ts';
import { isOnAmericasList } from './list-keepers.ts';
import type { ElsewhereFinder } from './named-elsewhere.ts';
import { textIn } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { isCourtAlone } from './ruling-court.ts';
import { stateActing } from './state-attorneys.ts';
import type { Voice } from '../terms/voice.ts';
import { createSearch } from '../text/search.ts';

/** Returns functions that replace a government, or nobody, by the agency of that country which is meant. */
export function createExactAgent({
  authorities,
  places,
  idOf,
  authorityFor,
  governmentOf,
  jurisdictionOf
}: AgentIndex) {
  return { atHome, exact };

  /** “was told to pay 2 billion won”, “fined €3m in Italy and €150,000 in France”, by somebody of the sentences around: a Korean one, there. */
  function atHome(agent: Agent, hit: Hit, scene: Scene): Agent {
    if (isAmericanPlea(agent, hit, scene)) return american(agent);
    if (agent.evidence !== 'named' && isOnAmericasList(hit, scene))
      return { ...american(agent), evidence: 'named' };
    if (hit.term.type !== 'fine' || agent.evidence === 'named') return agent;
    const [first] = sumsByPlace(scene);
    if (first) return placedIn(first.place, agent);
    const home = SHARED_NAMES.test(scene.text) ? null : currencyHome(scene);
    const government = governmentOf(home);
    if (home === null || government === null || home === agent.jurisdiction) return agent;
    return { ...agent, jurisdiction: home, authorities: [government] };
  }

  function placedIn(place: Mention, agent: Agent): Agent {
    const jurisdiction = jurisdictionOf(place);
    const id = idOf(place);
    if (jurisdiction === null || id === null) return agent;
    return { ...agent, evidence: 'near', placed: true, toldIn: null, jurisdiction, authorities: [id] };
  }

  function american(agent: Agent): Agent {
    const government = governmentOf('US');
    if (government === null) return agent;
    const evidence = agent.evidence === 'none' ? 'near' : agent.evidence;
    return { ...agent, evidence, jurisdiction: 'US', authorities: [government] };
  }

  /** « Pékin », “the regulator”, nobody: the agency of that country that the clipping names elsewhere, if it names one. */
  function exact(
    agent: Agent,
    hit: Hit,
    [scene, next]: [Scene, Scene | null],
    voice: Voice,
    elsewhere: ElsewhereFinder
  ): Agent {
    const courts = `${agent.jurisdiction?.toLowerCase()}-courts`;
    if (isCourtsOwn(hit, scene) && authorities.has(courts) && !isCourtAlone(agent))
      return { ...agent, authorities: [courts] };
    const state = stateActing(agent, scene, authorities, elsewhere.states);
    if (state !== null) return { ...agent, authorities: [state] };
    const [general, ...others] = agent.authorities;
    const justice = scene.authorities.find((one) => idOf(one) === general && JUSTICE.test(one.surface));
    if (justice && agent.jurisdiction !== null && others.length === 0) {
      const meant = elsewhere(agent.jurisdiction, isJudicial);
      return meant ? { ...agent, authorities: [meant.id] } : agent;
    }
    const named = agent.authorities.filter((id) => !isGeneralId(id));
    // “The central bank and three other regulators”: the one that is known.
    const among = named.filter((id) => authorities.get(id)?.jurisdiction === agent.jurisdiction);
    if (among.length > 0) return { ...agent, authorities: named };
    if (general === undefined || others.length > 0 || agent.jurisdiction === null) return agent;
    const mention = scene.authorities.find((one) => idOf(one) === general);
    if (mention && mention.kind === 'authority' && SEVERAL.test(mention.surface)) {
      const only = OFFICIALS.test(mention.surface) ? elsewhere(agent.jurisdiction) : null;
      // “EU regulators” are the Commission where the clipping names it, “federal officials” those whom the headline names, or who say so.
      return only &&
        (only.id === EUROPEAN_COMMISSION ||
          elsewhere.isForemost(only.id) ||
          saysSo(only.id, hit, scene, next))
        ? { ...agent, authorities: [only.id] }
        : agent;
    }
    const office = mention ? null : officeNear(scene, hit, clauseTold(scene, hit, voice), voice);
    const body = mention ?? office;
    if (body && (isAnotherBody(body, scene) || (agent.jurisdiction === 'US' && isOfState(body, scene))))
      return agent;
    const word = office && scene.text.slice(office.start - scene.start, office.end - scene.start);
    // « entendus par des élus »: of the one chamber that the clipping names.
    const members = HEARD.has(hit.term.type) && word !== null && MEMBERS.test(word);
    if (word !== null && SEVERAL.test(word) && !members) return agent;
    const kind = kindOfOffice(word, members);
    const only = kind === null ? null : elsewhere(agent.jurisdiction, kind);
    const governs = mention?.kind === 'place' && word === null && GOVERNED.has(hit.term.type);
    const isNamed = scene.authorities.some(({ entity }) => entity === only?.id);
    const found = governs && !isNamed && only !== null && isDepartment(only) ? null : only;
    // « condamné dans l'Union européenne »: by one of its members.
    const acting = agent.evidence === 'named' ? scene.places.find((one) => idOf(one) === general) : undefined;
    const seated = mention ?? acting;
    // “Seattle fined A”: no agency of the whole country.
    if (mention?.kind === 'place' && places.get(mention.entity ?? '')?.kind === 'region') return agent;
    const isWhere = seated !== undefined && IN.test(scene.text.slice(0, seated.start - scene.start));
    if (seated?.kind === 'place' && !isWhere && isTown(places.get(seated.entity ?? ''))) return agent;
    // “Brussels hesitated. It fined A”
    const isTakenUp =
      agent.namedIn?.authorities.some((one) => one.kind === 'place' && idOf(one) === general) === true;
    const seat =
      (seated?.kind === 'place' || isTakenUp) &&
      agent.jurisdiction === 'EU' &&
      authorities.has(EUROPEAN_COMMISSION);
    const watches =
      word !== null && TRUSTBUSTER.test(word) && agent.jurisdiction !== 'US'
        ? authorityFor(['competition'], agent.jurisdiction)
        : null;
    // « Bruxelles » is the Commission, whichever other body of the Union the clipping names.
    const commission = seat && DECIDED_BY_COMMISSION.has(hit.term.type) ? EUROPEAN_COMMISSION : null;
    const words =
      word ??
      scene.authorities.find((one) => one.kind === 'authority' && idOf(one) === general)?.surface ??
      null;
    const watched = words !== null && isOneAgency(words) ? elsewhere.kindBeside(agent.jurisdiction) : null;
    const kin = watched === null ? null : authorityFor([watched], agent.jurisdiction);
    const id = commission ?? found?.id ?? watches ?? kin ?? general;
    return { ...agent, authorities: [id] };
  }
}

/** “A restraining order was put in place”: whoever asked for it. */
function isCourtsOwn(hit: Hit, scene: Scene): boolean {
  return hit.term.frame === 'noun' && /^restraining\sorders?(?!\p{L})/iu.test(textIn(scene, hit));
}

/** Where no government sits by which a country is called. */
function isTown(place: PlaceEntry | undefined): boolean {
  return place?.kind === 'city' && place.metonym === null && place.seatOf === null;
}

/** Of “in Seattle”: where it was done. */
const IN = /(?<!\p{L})(?:in|at|à)\s$/iu;

/** “in a settlement with U.S. authorities, the Commerce Department said”, “to end a Chinese inquiry. The NDRC said”: who tells it right behind. */
function saysSo(id: string, { term }: Hit, scene: Scene, next: Scene | null): boolean {
  const speaks = ({ start: from, text, authorities }: Scene, opening: RegExp) =>
    authorities.some(
      ({ entity, start, end }) =>
        entity === id && opening.test(text.slice(0, start - from)) && SPEAKS.test(text.slice(end - from))
    );
  return (
    speaks(scene, /,\s(?:the\s)?$/u) ||
    (term.type === 'fine' && next !== null && speaks(next, /^(?:The\s)?$/u))
  );
}

const SPEAKS = /^(?:\s\([^()]{2,12}\))?\s(?:said|announced)(?!\p{L})/u;

function kindOfOffice(word: string | null, members: boolean): AuthorityKind | null | undefined {
  if (word === null) return undefined;
  if (members) return ({ roles }) => roles.includes('parliament');
  return JUSTICE.test(word) ? isJudicial : kindOfWord(word);
}

/** « l’antitrust »: in America there are two of them. */
const TRUSTBUSTER = /^(?:antitrust|trustbusters?)$/iu;

const OFFICIALS = createSearch(/regulators|officials|authorities|government|régulateurs|autorités/iu);

const HEARD: ReadonlySet<string> = new Set(['hearing', 'summons']);
/** “Ottawa banned the app from its phones”, « Pékin a exigé »: a government, though one of its ministers speaks elsewhere in the text. */
const GOVERNED: ReadonlySet<string> = new Set(['ban', 'order', 'restriction']);

function isDepartment({ roles }: AuthorityEntry): boolean {
  return roles.some((role) => DEPARTMENTS.has(role));
}

const DEPARTMENTS: ReadonlySet<string> = new Set(
  'industry interior foreign-investment finance justice education culture foreign-affairs defence'.split(' ')
);

/** Whoever sits in a parliament, in whichever chamber. */
const MEMBERS = /^(?:élus|députés|parlementaires|lawmakers|legislators|mps)$/iu;

/** A company that pleads guilty and pays in dollars does so in America, whatever places its offence is told of, and whoever else has sued it there. */
function isAmericanPlea({ jurisdiction, evidence, authorities }: Agent, hit: Hit, scene: Scene): boolean {
  if (!PLEA.test(hit.term.words)) return false;
  if (jurisdiction === 'US') return evidence === 'near' && authorities.every((id) => SUES_ONLY.test(id));
  const paid = scene.amounts.filter(({ converted }) => !converted);
  return (
    paid.length > 0 && paid.every(({ currency }) => currency === 'USD') && !IN_DOLLARS.has(jurisdiction ?? '')
  );
}

/** Agencies that can bring no charges of crime. */
const SUES_ONLY = /^us-(?:sec|cftc|ftc|cfpb|fcc|eeoc)$/u;

const PLEA = createSearch(/guilt|coupable/);
const IN_DOLLARS = new Set(['CA', 'AU', 'NZ', 'SG', 'HK', 'TW']);

/** Money that several countries call so. */
const SHARED_NAMES = createSearch(
  /(?<![\p{L}])(?:livres|pounds|roupies|rupees|dirhams|pesos|dollars|couronnes|francs)(?![\p{L}])/iu
);
