import type { Clipping, Gazetteers, Mention, Span } from '../types.ts';
import {
  clauseOf,
  coordinated,
  hasOfficeBefore,
  hasPrivateAgent,
  isOrigin,
  isSource,
  leadsTo,
  officeNear,
  tellsIt,
  withoutCircumstance
} from './agent-places.ts';
import { createAgentIndex } from './agent-index.ts';
import { isLaw } from './action-terms.ts';
import {
  comparisonBefore,
  DECIDED_BY_COMMISSION,
  isJudicial,
  JUSTICE,
  meansPeople,
  opensWithPronoun,
  pronounFor,
  SEVERAL
} from './agent-words.ts';
import { createAntecedentFinder, isAgency, isGeneral, kindOfWord } from './antecedent.ts';
import { courtAt } from './court-seats.ts';
import { currencyHome } from './currency-home.ts';
import type { Hit } from './hits.ts';
import { homeOf } from './home.ts';
import { createHolderFinder } from './office-holders.ts';
import { createJurisdictions } from './jurisdictions.ts';
import type { Jurisdictions } from './jurisdictions.ts';
import { createElsewhereFinder } from './named-elsewhere.ts';
import type { ElsewhereFinder } from './named-elsewhere.ts';
import { officesIn } from './offices.ts';
import { hasOtherSubject } from './other-subject.ts';
import { textIn } from './scene.ts';
import type { Scene, SceneReader } from './scene.ts';
import { isSum } from './sums.ts';
import { createTagReader } from './tags.ts';
import type { Voice } from './voice.ts';

/** Who takes an action. */
export interface Agent {
  /** `named` in the right place of the sentence, `near` it, or only understood. */
  evidence: 'named' | 'near' | 'none';
  authorities: string[];
  jurisdiction: string | null;
  /** Whether the sentence says only where it happened: whoever it was, they are of there. */
  placed: boolean;
  /** Whether it is only understood, as the one agency of that country which the clipping names. */
  assumed?: boolean;
  /** The sentence beside, where only that one names the authority. */
  toldIn: Scene | null;
  /** The sentence before, if it names whom « it » or « the regulator » means. */
  namedIn: Scene | null;
  /** A company or somebody without office stands where the authority should. */
  private: boolean;
}

const EUROPEAN_COMMISSION = 'eu-commission';

export interface AgentFinder {
  (hit: Hit, scene: Scene, voice: Voice, reader: SceneReader): Agent;
}

/** Offset of the last general word for an authority before `offset` in the sentence, or null. */
export function agentWordBefore(scene: Scene, offset: number): number | null {
  return officesIn(scene).findLast(({ start }) => start < offset)?.start ?? null;
}

/** Returns a function that tells who acts, for one clipping. */
export function createAgentFinder(
  gazetteers: Gazetteers
): (clipping: Clipping, mentions: readonly Mention[]) => AgentFinder {
  const index = createAgentIndex(gazetteers);
  const { authorities, places, anyDemonym, authorityFor, jurisdictionOf, idOf, governmentOf, cuesOf } = index;
  const antecedentOf = createAntecedentFinder(authorities);
  const readTags = createTagReader(gazetteers);

  return (clipping, mentions) => {
    const { text } = clipping;
    const jurisdictions = createJurisdictions(text, cuesOf(text, mentions), homeOf(clipping));
    const tagged = readTags(clipping.tags).flatMap(({ kind, entity }) =>
      kind === 'authority' ? [entity] : []
    );
    const elsewhere = createElsewhereFinder(authorities, mentions, new Set(tagged), clipping.bodyStart);

    const lead = mentions
      .filter(({ kind, start }) => kind === 'authority' && start >= clipping.bodyStart)
      .slice(0, 1)
      .map(({ entity }) => authorities.get(entity ?? ''))
      .find((entry) => entry !== undefined && isAgency(entry) && !isGeneralId(entry.id));

    const holdersIn = createHolderFinder(text, mentions);

    const find: AgentFinder = (hit, scene, voice, reader) => {
      const clause = clauseOf(scene, hit);
      const acting = [...scene.authorities, ...holdersIn(scene), ...seatsActing(hit, scene, voice)]
        .sort((a, b) => a.start - b.start)
        .filter(
          (mention) =>
            canAct(hit, mention) &&
            !isSource(scene, mention) &&
            !isOrigin(scene, mention, hit, voice) &&
            !(mention.kind === 'place' && courtAt(text, mention.entity, mention))
        )
        .flatMap((mention) => meantBy(mention, scene, jurisdictions) ?? []);
      const inClause = acting.filter(({ start }) => start >= clause.start && start < clause.end);
      const before = coordinated(
        scene,
        withoutCircumstance(
          scene,
          inClause.filter(({ end }) => end <= hit.start)
        ),
        true
      );
      const after = coordinated(
        scene,
        inClause.filter(
          (mention) =>
            mention.start >= hit.verbEnd &&
            (leadsTo(hit, scene, mention) || (voice !== 'active' && tellsIt(scene, mention)))
        ),
        false
      );
      const isPrivate =
        hasPrivateAgent(scene, hit, clause, voice, before.at(-1)) ||
        meansPeople(hit, scene, voice, reader) ||
        (voice === 'active' && before.length === 0 && hasOtherSubject(hit, scene));
      const behindSum = isSum(hit) && (after[0]?.start ?? 0) > hit.end + ADJOINING && before.length > 0;
      const leads = voice === 'active' || voice === 'law' || behindSum;
      const [first, second] = leads ? [before, after] : [after, before];
      // « Le tribunal a confirmé l’amende infligée par la CNIL »: an office in the agent's place acts, not who follows.
      const inPlace = voice === 'active' && first.length === 0 && hasOfficeBefore(scene, hit, clause);
      const group = (first.length > 0 || inPlace ? first : second).map((mention) =>
        voice === 'noun' ? mention : specific(mention, hit, scene, reader, jurisdictions)
      );
      if (group.length > 0) {
        const ids = [...new Set(group.flatMap((mention) => idOf(mention) ?? []))];
        const jurisdiction = group.map(jurisdictionOf).find((found) => found !== null) ?? null;
        const only = group.length === 1 ? group[0] : undefined;
        const namedIn =
          only && isGeneral(only) ? null : sceneOf(only && antecedentOf(only, scene, reader), scene, reader);
        return {
          evidence: 'named',
          authorities: ids,
          jurisdiction,
          placed: false,
          toldIn: null,
          namedIn,
          private: isPrivate
        };
      }
      const pronoun = isPrivate ? null : pronounFor(hit, scene, voice, reader);
      const office = isPrivate ? null : officeNear(scene, hit, clause, voice);
      const meant =
        (pronoun && specific(pronoun.mention, hit, pronoun.scene, reader, jurisdictions)) ??
        (office &&
          (voice !== 'noun' || office.start >= hit.end) &&
          (antecedentOf(office, scene, reader, jurisdictions.beside(office)) ??
            (jurisdictions.beside(office) === null ? commissionAt(office, scene) : null)));
      if (meant) {
        const id = idOf(meant);
        return {
          evidence: 'named',
          authorities: id ? [id] : [],
          jurisdiction: jurisdictionOf(meant),
          placed: false,
          toldIn: null,
          namedIn: pronoun?.scene ?? sceneOf(meant, scene, reader),
          private: false
        };
      }
      const nearest = acting.sort((a, b) => Math.abs(a.start - hit.start) - Math.abs(b.start - hit.start))[0];
      if (!office && nearest) {
        const id = idOf(nearest);
        return {
          evidence: 'near',
          authorities: id ? [id] : [],
          jurisdiction: jurisdictionOf(nearest),
          placed: false,
          toldIn: null,
          namedIn: null,
          // « Ils exigent de A … et appellent le ministère à »: it is called upon.
          private:
            isPrivate || (voice === 'active' && nearest.start > hit.end && opensWithPronoun(hit, scene))
        };
      }
      const currency = hit.term.type === 'fine' && office ? currencyHome(scene) : null;
      const jurisdiction =
        currency !== null && office && jurisdictions.beside(office) === null
          ? currency
          : office && LAWMAKERS.test(textIn(scene, office))
            ? jurisdictions.ofLawmakers(office)
            : jurisdictions.of(office ?? hit);
      const suffered = voice === 'passive' || voice === 'subject';
      const fine = hit.term.type === 'fine';
      // « L’enquête avait été ouverte après une plainte »: that of the authority told of before.
      const inquiry =
        hit.term.type === 'investigation_opened' && voice === 'noun' && THE_INQUIRY.test(scene.text);
      const agentless = suffered || inquiry || (fine && voice === 'noun');
      const isOpen =
        (fine ||
          inquiry ||
          (suffered &&
            hit.term.type !== 'lawsuit' &&
            (scene.inTitle || ADDED.test(scene.text) || !CIRCUMSTANCE.test(textIn(scene, hit))))) &&
        !office &&
        !isPrivate;
      const told = isOpen ? toldBeside(scene, reader, jurisdiction, agentless, fine) : null;
      const placed = agentless && !office && !told && placeOf(scene) !== null;
      const id = told?.id ?? officeOf(office, scene, jurisdiction);
      return {
        toldIn: told?.scene ?? null,
        namedIn: null,
        evidence: office ? 'named' : (told && agentless) || placed ? 'near' : 'none',
        placed,
        authorities: id ? [id] : [],
        jurisdiction: told ? (authorities.get(told.id)?.jurisdiction ?? jurisdiction) : jurisdiction,
        private: isPrivate
      };
    };

    return (hit, scene, voice, reader) => {
      const agent = find(hit, scene, voice, reader);
      if (isLaw(hit.term.type) && agent.evidence === 'none' && OF_THE_UNION.test(scene.text))
        return { ...agent, jurisdiction: 'EU', authorities: [] };
      if (isLaw(hit.term.type) || agent.private) return agent;
      // “A fined €5m”: a title that says nothing of who and where is about whom the text names first.
      const untold = agent.evidence === 'none' && scene.inTitle && scene.places.length === 0;
      if (untold && lead && !anyDemonym.test(scene.text) && officesIn(scene).length === 0)
        return { ...agent, authorities: [lead.id], jurisdiction: lead.jurisdiction };
      const found = exact(atHome(agent, hit, scene), hit, scene, voice, elsewhere);
      // “Rival A paid 26.6 billion won in 2020”: to the one agency of that country that the clipping names.
      const known = found.evidence === 'none' && found.authorities.some((id) => !isGeneralId(id));
      if (!known) return found;
      if (isSum(hit)) return { ...found, evidence: 'near' };
      return isToldInPassing(hit, scene, voice) ? { ...found, evidence: 'near', assumed: true } : found;
    };
  };

  /** “was told to pay 2 billion won”, by somebody of the sentences around: a Korean one. */
  function atHome(agent: Agent, hit: Hit, scene: Scene): Agent {
    if (hit.term.type !== 'fine' || agent.evidence === 'named') return agent;
    const home = SHARED_NAMES.test(scene.text) ? null : currencyHome(scene);
    const government = governmentOf(home);
    if (home === null || government === null || home === agent.jurisdiction) return agent;
    return { ...agent, jurisdiction: home, authorities: [government] };
  }

  /** « Pékin », “the regulator”, nobody: the agency of that country that the clipping names elsewhere, if it names one. */
  function exact(agent: Agent, hit: Hit, scene: Scene, voice: Voice, elsewhere: ElsewhereFinder): Agent {
    const state = stateActing(agent, scene);
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
    if (mention && mention.kind === 'authority' && SEVERAL.test(mention.surface)) return agent;
    const office = mention ? null : officeNear(scene, hit, clauseOf(scene, hit), voice);
    const word = office && scene.text.slice(office.start - scene.start, office.end - scene.start);
    if (word !== null && SEVERAL.test(word)) return agent;
    const kind = word === null ? undefined : kindOfWord(word);
    const found = kind === null ? null : elsewhere(agent.jurisdiction, kind);
    if (mention?.kind === 'place' && places.get(mention.entity ?? '')?.kind === 'region') return agent;
    const seat =
      mention?.kind === 'place' && agent.jurisdiction === 'EU' && authorities.has(EUROPEAN_COMMISSION);
    const id =
      found?.id ?? (seat && DECIDED_BY_COMMISSION.has(hit.term.type) ? EUROPEAN_COMMISSION : general);
    return { ...agent, authorities: [id] };
  }

  /** “will pay Texas to settle a suit by its attorney general”: the one state that a sentence about an attorney general names. */
  function stateActing({ jurisdiction, authorities: acting }: Agent, scene: Scene): string | null {
    if (jurisdiction !== 'US' || !OF_A_STATE.test(scene.text)) return null;
    if (!acting.every((id) => isGeneralId(id) || /^us-(?:doj|.*attorney.*|.*-ags?)$/.test(id))) return null;
    const states = new Set(
      [...scene.places, ...scene.authorities].flatMap(({ kind, entity }) => {
        const id = `us-${entity ?? ''}-ag`;
        return kind === 'place' && authorities.has(id) ? [id] : [];
      })
    );
    return states.size === 1 ? ([...states][0] ?? null) : null;
  }

  /** “The Commission” by itself, where no other was named before: the European one. */
  function commissionAt(office: Span, scene: Scene): Mention | null {
    const surface = scene.text.slice(office.start - scene.start, office.end - scene.start);
    if (surface !== 'Commission' || !authorities.has(EUROPEAN_COMMISSION)) return null;
    const behind = scene.text.slice(office.end - scene.start, office.end - scene.start + 24);
    const follows = behind.slice(0, 3);
    const leads = /(?:^|[\s«“])(?:the|la)\s$/i.test(scene.text.slice(0, office.start - scene.start));
    return leads && (/^\s(?!d)/.test(follows) || OWN_COMMAND.test(behind))
      ? {
          ...office,
          entity: EUROPEAN_COMMISSION,
          kind: 'authority',
          surface,
          metonymic: false,
          rule: 'role',
          confidence: 0.9
        }
      : null;
  }

  /** « The regulator » is the one named before, unless it is said to be another country’s. */
  function specific(
    mention: Mention,
    hit: Hit,
    scene: Scene,
    reader: SceneReader,
    jurisdictions: Jurisdictions
  ): Mention {
    const currency = hit.term.type === 'fine' ? currencyHome(scene) : null;
    if (currency !== null && isDescribed(mention) && jurisdictions.beside(mention) === null) {
      const roles = authorities.get(mention.entity ?? '')?.roles ?? [];
      const entity = authorityFor(roles, currency) ?? governmentOf(currency);
      if (entity !== null && currency !== jurisdictionOf(mention))
        return { ...mention, kind: 'authority', entity };
    }
    if (!isGeneral(mention)) return mention;
    const meant = antecedentOf(mention, scene, reader);
    if (meant === null) return mention;
    const beside = jurisdictions.beside(mention);
    return beside === null || beside === jurisdictionOf(meant)
      ? { ...mention, kind: 'authority', entity: meant.entity }
      : mention;
  }

  /** « Forty states sued »: their attorneys general; else the government. */
  function officeOf(office: Span | null, scene: Scene, jurisdiction: string | null): string | null {
    const word = office && scene.text.slice(office.start - scene.start, office.end - scene.start);
    const states = word !== null && jurisdiction !== null && /^(?:states|états)$/i.test(word);
    return (states ? authorityFor(['state-justice'], jurisdiction) : null) ?? governmentOf(jurisdiction);
  }

  /** « London stripped Uber of its licence »: a seat of government right before what it does. */
  function seatsActing(hit: Hit, scene: Scene, voice: Voice): Mention[] {
    if (voice !== 'active' && voice !== 'law')
      return scene.places.filter((place) => isNamedAsAgent(place, hit, scene));
    return scene.places.filter(
      ({ entity, start, end }) =>
        (places.get(entity ?? '')?.metonym ||
          OPENS_AS_SUBJECT.test(scene.text.slice(0, start - scene.start))) &&
        end < hit.start &&
        RIGHT_BEFORE_VERB.test(
          scene.text.slice(end - scene.start, hit.start - scene.start).replace(SOMEBODY_OF_IT, '')
        )
    );
  }

  /** The authority itself; that of another country for « l’équivalent italien de la CNIL »; null where nobody knows that one. */
  function meantBy(mention: Mention, scene: Scene, jurisdictions: Jurisdictions): Mention | null {
    const comparison = comparisonBefore(scene, mention);
    if (comparison === null) return mention;
    const jurisdiction = jurisdictions.beside(comparison);
    const roles = authorities.get(mention.entity ?? '')?.roles ?? [];
    const entity =
      jurisdiction === null ? null : (authorityFor(roles, jurisdiction) ?? governmentOf(jurisdiction));
    return entity === null ? null : { ...mention, kind: 'authority', entity };
  }

  /**
   * « The FCC fined the carriers. A must pay 5m », « A écope de 5 millions. La CNMC lui reproche … »: the one authority of the
   * sentence before, of the title, or of what follows a title; else of the sentence after, if it is of that country or goes
   * on about the same decision.
   */
  function toldBeside(
    scene: Scene,
    reader: SceneReader,
    jurisdiction: string | null,
    agentless: boolean,
    fine: boolean
  ) {
    const before = reader.before(scene);
    const after = reader.after(scene);
    // « A devra en outre rembourser »: a sentence that names nobody may stand between.
    const goesOnFurther = before?.authorities.length === 0 && ADDED.test(scene.text);
    const earlier = before && goesOnFurther ? [reader.before(before)] : [];
    const further = scene.inTitle ? [after && reader.after(after)] : fine ? titleScenes(reader) : earlier;
    const elsewhere = placeOf(scene);
    for (const told of scene.inTitle ? [after, ...further] : [before, ...further, after]) {
      const named = told?.authorities.filter((one) => one.kind === 'authority' && !isGeneral(one)) ?? [];
      const acting = named.length > 0 ? named : (told?.authorities ?? []);
      const [id, ...others] = new Set(acting.flatMap((mention) => idOf(mention) ?? []));
      if (!told || id === undefined || others.length > 0) continue;
      if (elsewhere !== null && elsewhere !== authorities.get(id)?.jurisdiction) continue;
      const goesOn = told !== after || scene.inTitle ? agentless : OF_THE_DECISION.test(told.text);
      if (goesOn || authorities.get(id)?.jurisdiction === jurisdiction) return { id, scene: told };
    }
    return null;
  }

  /** “It has been barred in Britain”, « En Italie, elle a payé »: where a sentence says that it happened, or null. */
  function placeOf(scene: Scene): string | null {
    const told = scene.places.filter(({ start }) => {
      const before = scene.text.slice(0, start - scene.start);
      return IN_THERE.test(before) && !OF_THE_REASON.test(before);
    });
    const [only, ...others] = new Set(told.flatMap((place) => jurisdictionOf(place) ?? []));
    return only !== undefined && others.length === 0 ? only : null;
  }

  /** Courts hear lawsuits, they do not bring them. */
  function canAct(hit: Hit, { entity, kind }: Mention): boolean {
    if (hit.term.type !== 'lawsuit' || kind !== 'authority' || entity === null) return true;
    return !(authorities.get(entity)?.roles ?? []).some((role) => /court/.test(role));
  }
}

/** « sommé par la Commission de cesser »: whose commission it is follows otherwise. */
const OWN_COMMAND = /^\s(?:de\s|d['’])(?:ne\s)?\p{Ll}+(?:er|ir|re)(?!\p{L})/u;

/** « La directive est définitivement adoptée »: such laws are made by the Union alone. */
const OF_THE_UNION = /^[«“\s]*(?:the|la|les|une?|cette|its|new)\s(?:[\p{L}-]+\s)?directives?(?!\p{L})/iu;

const LAWMAKERS =
  /^(?:parlement\p{L}*|députée?s?|sénat\p{L}*|assemblée|congrès|commission.d.enquête|commission.parlementaire|sous-commission|committee|subcommittee|senate|senators|congress|législateur|gouvernements?|ministres?|parliament|lawmakers|legislators|government|ministers?|mps|house)$/iu;

/** “B was told in March to stop taking on clients”: said with its day or its sum, which what is only feared has not. */
function isToldInPassing({ term }: Hit, scene: Scene, voice: Voice): boolean {
  const suffers = voice === 'passive' || (voice === 'subject' && term.type === 'fine');
  return suffers && scene.companies.length > 0 && scene.dates.length + scene.amounts.length > 0;
}

function titleScenes(reader: SceneReader): Scene[] {
  const scenes: Scene[] = [];
  for (let scene: Scene | null = reader.at(0); scene?.inTitle; scene = reader.after(scene))
    scenes.push(scene);
  return scenes;
}

/** “A collected $350m in May, and B $246m”: an authority further on has a sum of its own. */
const ADJOINING = 16;

const OF_A_STATE = /attorney general(?! of)|procureure? général|General(?=\s\p{Lu}\p{Ll}+\s\p{Lu})/u;

function isGeneralId(id: string): boolean {
  return id.endsWith('-authorities');
}

/** « Genève oblige », “The canton of Geneva compelled”: any place, where nothing else can be the subject. */
const OPENS_AS_SUBJECT =
  /^[«“\s]*(?:(?:the|le|la|l['’]|les)\s?)?(?:(?:city|state|canton|province|county|region|ville|municipalité|État|Etat|région|Land|district)\s(?:of\s|de\s|d['’]|du\s))?$/iu;

/** “India’s Financial Intelligence Unit”, “Kentucky’s Jane Doe”: whoever it is, of that place. */
const SOMEBODY_OF_IT = /^['’]s(?:\s(?:(?:of|for|and|the)\s){0,2}\p{Lu}[\p{L}.’'-]*){1,6}/u;

const RIGHT_BEFORE_VERB =
  /^(?:\s(?:has|had|a|avait),\s(?:elle|il|lui|too),|,\s(?:elle|lui|it),|,\s[^,;:.]{3,60},)?\s(?:(?:has|have|had|a|ont|avait|also|now|then|later|aussi|[\p{Ll}]+(?:ly|ment)|to|will|va)\s){0,3}(?:fini par\s|décidé d[e’']\s?|choisi d[e’']\s?|ended up\s)?(?:l['’])?$/u;

/** “was sued by Texas”, « poursuivi par Madrid »: a place right behind « by », and nobody of it. */
function isNamedAsAgent({ start, end }: Mention, hit: Hit, scene: Scene): boolean {
  return (
    start >= hit.verbEnd &&
    BY_PLACE.test(scene.text.slice(0, start - scene.start)) &&
    ENDS_THERE.test(scene.text.slice(end - scene.start))
  );
}

const BY_PLACE =
  /(?<!\p{L})(?:by|par)\s(?:(?:the|la|le|les)\s|l['’])?(?:(?:state|city|canton|Etat|État|ville)\s(?:of|de|du)\s)?$/u;
const ENDS_THERE = /^(?:\s\p{Ll}|\sà\s|[,.;:)]|$)/u;

/** Money that several countries call so. */
const SHARED_NAMES =
  /(?<![\p{L}])(?:livres|pounds|roupies|rupees|dirhams|pesos|dollars|couronnes|francs)(?![\p{L}])/iu;

/** « condamné pour corruption en Angola »: where the offence was. */
const OF_THE_REASON = /(?<!\p{L})(?:pour|for|over)\s(?!\d)[\p{L}\s'’-]{0,60}$/iu;
const IN_THERE = /(?<![\p{L}])(?:in|en|au|aux)\s(?:the\s)?$/iu;

/** « The penalty, imposed by », « La décision de la CNIL »: the sentence goes on about the one before. */
const OF_THE_DECISION =
  /^[«“\s]*(?:the (?:fine|penalty|sanction|decision|ruling|order|sum)|(?:la|cette) (?:sanction|décision|pénalité)|(?:l['’]|cette )amende)(?![\p{L}])/iu;
const THE_INQUIRY =
  /^[«“"\s]*(?:(?:cette|la) (?:enquête|procédure)|l['’](?:enquête|instruction)|(?:the|this) (?:investigation|probe|inquiry|proceedings))(?![\p{L}])/iu;
/** Being forced to something is often what a market or a rival does. */
const CIRCUMSTANCE = /^(?:forced|obliged|compelled|required|told|contrain|oblig)/i;

/** “was also told to”, « est en outre sommé de »: by whoever acted in the sentence before. */
const ADDED =
  /(?<!\p{L})(?:also|as well|too|en outre|aussi|également|de plus|par ailleurs|additionally)(?!\p{L})/iu;

/** The sentence before, if that is where the authority was named. */
function sceneOf(meant: Mention | null | undefined, scene: Scene, reader: SceneReader): Scene | null {
  const told = meant ? reader.before(scene) : null;
  return told && meant && meant.start >= told.start && meant.start < told.end ? told : null;
}

/** « le régulateur de la concurrence »: words for an office, not a name. */
function isDescribed({ kind, surface }: Mention): boolean {
  return kind === 'authority' && /^\p{Ll}/u.test(surface);
}
