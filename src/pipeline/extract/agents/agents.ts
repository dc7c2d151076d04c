import type { Clipping, Gazetteers, Mention, Span } from '../../types.ts';
import {
  clauseTold,
  coordinated,
  hasOfficeBefore,
  isOrigin,
  isSource,
  leadsTo,
  officeNear,
  onlyApproves,
  tellsIt,
  withoutCircumstance
} from './agent-places.ts';
import { hasPrivateAgent } from './private-agent.ts';
import { isInAside, onlyCameAlong } from './asides.ts';
import { createChamberReader } from './chambers.ts';
import { createCompanionReader } from './of-several-countries.ts';
import { inspectorsOfUnion } from './inspectors-of-union.ts';
import { isCommentedOn, onlyComments } from './commentators.ts';
import { commissionAt } from './commission.ts';
import type { AgentIndex } from './agent-index.ts';
import { isLaw } from '../terms/action-terms.ts';
import { CIRCUMSTANCE, comparisonBefore, LAWMAKERS, meansPeople, opensWithPronoun } from './agent-words.ts';
import type { Agent } from './agent.ts';
import { courtOfJudge, createAntecedentFinder, isGeneral, isGeneralId } from './antecedent.ts';
import { courtAt } from './court-seats.ts';
import { currencyHome, homeOfFine } from '../sums/currency-home.ts';
import { createExactAgent } from './exact-agent.ts';
import { withoutPredicates } from './first-of-its-kind.ts';
import type { Hit } from '../terms/hits.ts';
import { createHomeReader } from './home.ts';
import { firstAgency } from './first-agency.ts';
import { createHolderFinder } from './office-holders.ts';
import { createJurisdictions } from './jurisdictions.ts';
import type { Jurisdictions } from './jurisdictions.ts';
import { createLeadRegulatorReader } from './lead-regulator.ts';
import { createLawHomes } from '../laws/law-homes.ts';
import { createActingByLaw } from './acting-by-law.ts';
import { loadLaws } from '../laws/laws.ts';
import { createElsewhereFinder } from './named-elsewhere.ts';
import { officesIn } from './offices.ts';
import { actsInClause } from './relative-subject.ts';
import { withoutItsJudges } from './own-people.ts';
import { hasOtherSubject, isDoneByFirm } from './other-subject.ts';
import { payingInEuros } from './paying-in-euros.ts';
import { isWhoseOwn } from './proceedings.ts';
import { createSeatFinder } from './seats-acting.ts';
import { textIn } from '../scene.ts';
import type { Scene, SceneReader } from '../scene.ts';
import { isSum } from '../sums/sums.ts';
import { partyToDeal } from './party-to-deal.ts';
import { createPronounReader } from './pronoun.ts';
import { createTagReader } from '../names/tags.ts';
import { ADDED, createBesideReader, LAW_OF_UNION } from './told-beside.ts';
import type { Voice } from '../terms/voice.ts';
import {
  isDescribed,
  isOrdering,
  isForbidden,
  isFurtherOn,
  isInquiryOpened,
  isOfSpeaker,
  isPossessor,
  isSuffered,
  isTakenUp,
  isToldInPassing,
  openingPlace,
  sceneOf
} from './words-beside.ts';

export interface AgentFinder {
  (hit: Hit, scene: Scene, voice: Voice, reader: SceneReader): Agent;
}

/** Offset of the last general word for an authority before `offset` in the sentence, or null. */
export function agentWordBefore(scene: Scene, offset: number): number | null {
  return officesIn(scene).findLast(({ start }) => start < offset)?.start ?? null;
}

/** “Dutch prosecutors charge A”, “India’s cabinet approves”: a term that begins with who acts, by the words behind. */
function behindItsOffice(hit: Hit, scene: Scene): Hit {
  const { start, end, verbEnd, term } = hit;
  if (term.frame !== 'active' && term.frame !== 'law') return hit;
  const opens =
    verbEnd + 1 < end && officesIn(scene).some((office) => office.start <= start && office.end === verbEnd);
  return opens ? { ...hit, start: verbEnd + 1 } : hit;
}

/** Returns a function that tells who acts, for one clipping. */
export function createAgentFinder(
  gazetteers: Gazetteers,
  index: AgentIndex
): (clipping: Clipping, mentions: readonly Mention[]) => AgentFinder {
  const { authorities, anyDemonym, authorityFor, jurisdictionOf, idOf, governmentOf, cuesOf } = index;
  const idsOf = (named: readonly Mention[]) => [...new Set(named.flatMap((mention) => idOf(mention) ?? []))];
  const antecedentOf = createAntecedentFinder(authorities);
  const pronounFor = createPronounReader(antecedentOf);
  const readTags = createTagReader({ companies: [], authorities: gazetteers.authorities });
  const seatsActing = createSeatFinder(index);
  const { toldBeside, placeOf, placeBehind, seatsAlong, happensElsewhere } = createBesideReader(index);
  const { atHome, exact } = createExactAgent(index);
  const laws = loadLaws();
  const lawHome = createLawHomes(laws);
  const byLaw = createActingByLaw(laws, index);
  const chamberOf = createChamberReader(authorities);
  const withOthers = createCompanionReader(index);
  const homeOf = createHomeReader();
  const leadRegulator = createLeadRegulatorReader(authorities);

  return (clipping, mentions) => {
    const { text } = clipping;
    const jurisdictions = createJurisdictions(text, cuesOf(text, mentions), homeOf(clipping));
    const tagged = new Set(readTags(clipping.tags).map(({ entity }) => entity));
    const elsewhere = createElsewhereFinder(index, mentions, tagged, clipping.bodyStart, text);
    const lead = firstAgency(clipping, mentions, authorities);
    const holdersIn = createHolderFinder(text, mentions);

    const named = mentions.flatMap((mention) => {
      const jurisdiction =
        mention.kind === 'authority' && !isGeneral(mention) ? jurisdictionOf(mention) : null;
      return jurisdiction ? [{ start: mention.start, jurisdiction }] : [];
    });
    const first = named[0];
    const other = named.find(({ jurisdiction }) => jurisdiction !== first?.jurisdiction);

    /** “The firm was fined in 2023 as well”: that of all agencies which the clipping has named so far. */
    const onlyOne = ({ end }: Scene): string | null =>
      first && first.start < end && (other?.start ?? Infinity) >= end ? first.jurisdiction : null;

    /** “It had told the regulator that nothing was stored in China”: whose it is was only guessed. */
    const isVague = (scene: Scene) => (mention: Mention) =>
      isGeneral(mention) &&
      jurisdictions.beside(mention) === null &&
      ![null, jurisdictionOf(mention)].includes(onlyOne(scene));

    const find: AgentFinder = (whole, scene, worded, reader) => {
      const hit = behindItsOffice(whole, scene);
      // “has denounced the fine imposed on A”: by somebody else.
      const commented = (worded === 'active' || worded === 'noun') && isCommentedOn(scene, hit);
      const voice = commented ? 'noun' : worded;
      const clause = clauseTold(scene, hit, voice);
      const acting = [
        ...withoutPredicates(withoutItsJudges(scene.authorities, scene), scene),
        ...holdersIn(scene),
        ...seatsActing(hit, scene, voice)
      ]
        .sort((a, b) => a.start - b.start)
        .filter(
          (mention) =>
            canAct(hit, mention) &&
            !isSource(scene, mention) &&
            !onlyComments(scene, mention, hit) &&
            !isOrigin(scene, mention, hit, voice) &&
            !isInAside(scene, mention, hit, voice) &&
            !onlyCameAlong(scene, mention) &&
            !happensElsewhere(mention, hit, scene, voice) &&
            !(mention.kind === 'place' && courtAt(text, mention.entity, mention))
        )
        .map((mention) => leadRegulator(mention, scene, reader) ?? mention)
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
            !(acting.some(({ end }) => end <= hit.start) && onlyApproves(scene, mention)) &&
            (leadsTo(hit, scene, mention, voice) ||
              isWhoseOwn(mention, hit, scene) ||
              ((voice !== 'active' || isOfSpeaker(hit, scene)) && tellsIt(scene, mention)))
        ),
        false
      );
      const takenUp =
        before.length === 0 && isTakenUp(hit, scene) ? pronounFor(hit, scene, voice, reader) : null;
      const isPrivate =
        hasPrivateAgent(scene, hit, clause, voice, before.at(-1)) ||
        meansPeople(hit, scene, voice, reader) ||
        (voice === 'active' &&
          takenUp === null &&
          (before.length === 0 ? hasOtherSubject(hit, scene) : isDoneByFirm(hit, scene)));
      const behindSum = isSum(hit) && before.length > 0 && isFurtherOn(after[0], hit, scene);
      const possessed = voice === 'noun' && isPossessor(before.at(-1), hit, scene);
      const leads = voice === 'active' || voice === 'law' || behindSum || possessed;
      const ordering = after.filter((mention) => isOrdering(mention, scene));
      const [first, second] = leads ? [ordering.length > 0 ? ordering : before, after] : [after, before];
      // « Le tribunal a confirmé l’amende infligée par la CNIL »: an office in the agent's place acts, not who follows.
      const inPlace = voice === 'active' && first.length === 0 && hasOfficeBefore(scene, hit, clause);
      const group = (first.length > 0 || inPlace ? first : second).map((mention) =>
        voice === 'noun' ? mention : specific(mention, hit, scene, reader, jurisdictions)
      );
      if (group.length > 0) {
        const ids = idsOf(group);
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
      const near = isPrivate ? null : officeNear(scene, hit, clause, voice);
      const office = commented && near !== null && onlyComments(scene, near, hit) ? null : near;
      const beside = office && jurisdictions.beside(office);
      const there = office && (beside ?? openingPlace(office, scene, jurisdictions));
      const meant =
        (pronoun && specific(pronoun.mention, hit, pronoun.scene, reader, jurisdictions)) ??
        (office &&
          (voice !== 'noun' || isSum(hit) || office.start >= hit.end || actsInClause(hit, scene, office)) &&
          (antecedentOf(office, scene, reader, there) ??
            (there === null ? commissionAt(authorities, office, scene) : null)));
      if (meant) {
        return {
          evidence: 'named',
          authorities: idsOf([meant]),
          jurisdiction: jurisdictionOf(meant),
          placed: false,
          toldIn: null,
          namedIn: pronoun?.scene ?? sceneOf(meant, scene, reader),
          private: false
        };
      }
      const [nearest] = acting.sort((a, b) => Math.abs(a.start - hit.start) - Math.abs(b.start - hit.start));
      const suffers = isSuffered(hit, scene, voice);
      const lawful =
        nearest && suffers && jurisdictionOf(nearest) === 'EU' && LAW_OF_UNION.test(scene.text)
          ? toldBeside(scene, reader, 'EU', false, hit.term.type === 'fine', isVague(scene))
          : null;
      if (!office && nearest && lawful === null) {
        return {
          evidence: 'near',
          authorities: idsOf([nearest]),
          jurisdiction: jurisdictionOf(nearest),
          placed: false,
          toldIn: null,
          namedIn: null,
          // « Ils exigent de A … et appellent le ministère à »: it is called upon.
          private:
            isPrivate || (voice === 'active' && nearest.start > hit.end && opensWithPronoun(hit, scene))
        };
      }
      const currency = office ? homeOfFine(hit, scene) : null;
      const guessed =
        currency !== null && office && beside === null
          ? currency
          : isLaw(hit.term.type) || (office && LAWMAKERS.test(textIn(scene, office)))
            ? jurisdictions.ofLawmakers(office ?? hit)
            : ((office ? null : placeBehind(hit, scene)) ??
              jurisdictions.inSentence(office ?? hit) ??
              onlyOne(scene) ??
              (office ? currencyHome(scene) : null) ??
              jurisdictions.of(office ?? hit));
      const fine = hit.term.type === 'fine';
      const jurisdiction =
        fine && beside === null ? payingInEuros(guessed, office ?? hit, scene, jurisdictions) : guessed;
      const inquiry = voice === 'noun' && isInquiryOpened(hit, scene);
      // “The Spanish inquiry was opened”: not by the Italian agency of the sentence before.
      const national = inquiry && jurisdictions.beside(hit) !== null;
      const agentless = suffers || inquiry || (fine && voice === 'noun');
      const isOpen =
        (fine ||
          inquiry ||
          (suffers &&
            hit.term.type !== 'lawsuit' &&
            (scene.inTitle || ADDED.test(scene.text) || !CIRCUMSTANCE.test(textIn(scene, hit))))) &&
        !office &&
        !isPrivate;
      const told = isOpen
        ? toldBeside(
            scene,
            reader,
            jurisdiction,
            agentless && !national,
            fine || isForbidden(hit, scene),
            isVague(scene)
          )
        : null;
      const placed = agentless && !office && !told && placeOf(scene, hit) !== null;
      const id = told ? null : officeOf(office, scene, jurisdiction);
      return {
        toldIn: told?.scene ?? null,
        namedIn: null,
        evidence: office ? 'named' : (told && agentless) || placed ? 'near' : 'none',
        placed,
        authorities: [...(told?.ids ?? []), ...(id ? [id] : []), ...(placed ? seatsAlong(hit, scene) : [])],
        jurisdiction: told
          ? (authorities.get(told.id)?.jurisdiction ?? jurisdiction)
          : commented && !office && !placed
            ? null
            : jurisdiction,
        private: isPrivate
      };
    };

    return (hit, scene, voice, reader) => {
      const agent = inspectorsOfUnion(withOthers(find(hit, scene, voice, reader), scene), hit, scene, reader);
      const home = isLaw(hit.term.type) ? lawHome(scene, hit, agent.evidence !== 'none') : null;
      if (home !== null) return { ...agent, jurisdiction: home, authorities: [] };
      if (isLaw(hit.term.type)) return chamberOf(agent, hit, scene);
      if (agent.private) return agent;
      const lawful = byLaw(agent, scene, named);
      if (lawful !== null) return lawful;
      // “A fined €5m”: a title that says nothing of who and where is about whom the text names first.
      const untold = agent.evidence === 'none' && scene.inTitle && scene.places.length === 0;
      if (untold && lead && !anyDemonym.test(scene.text) && officesIn(scene).length === 0)
        return { ...agent, authorities: [lead.id], jurisdiction: lead.jurisdiction };
      const found = exact(atHome(agent, hit, scene), hit, [scene, reader.after(scene)], voice, elsewhere);
      const party =
        hit.term.type === 'fine' && found.evidence !== 'named' ? partyToDeal(scene, reader) : null;
      const partyId = party && idOf(party);
      if (party && partyId)
        return { ...found, authorities: [partyId], jurisdiction: jurisdictionOf(party), evidence: 'near' };
      // “Rival A paid 26.6 billion won in 2020”: to the one agency of that country that the clipping names.
      const known = found.evidence === 'none' && found.authorities.some((id) => !isGeneralId(id));
      if (!known) return found;
      if (isSum(hit)) return { ...found, evidence: 'near' };
      return isToldInPassing(hit, scene, voice) ? { ...found, evidence: 'near', assumed: true } : found;
    };
  };

  /** « The regulator » is the one named before, unless it is said to be another country’s. */
  function specific(
    mention: Mention,
    hit: Hit,
    scene: Scene,
    reader: SceneReader,
    jurisdictions: Jurisdictions
  ): Mention {
    const currency = homeOfFine(hit, scene);
    const described = isDescribed(mention) && jurisdictions.beside(mention) === null;
    if (currency !== null && described) {
      const roles = authorities.get(mention.entity ?? '')?.roles ?? [];
      const entity = authorityFor(roles, currency) ?? governmentOf(currency);
      if (entity !== null && currency !== jurisdictionOf(mention))
        return { ...mention, kind: 'authority', entity };
    }
    const meant = isGeneral(mention)
      ? antecedentOf(mention, scene, reader)
      : (courtOfJudge(mention, scene, reader) ?? courtOfJudges(mention, scene, reader));
    if (hit.term.type === 'fine' && meant === null && described) {
      const own = jurisdictionOf(mention);
      const paying = payingInEuros(own, mention, scene, jurisdictions);
      const roles = authorities.get(mention.entity ?? '')?.roles ?? [];
      const entity = paying === null ? null : (authorityFor(roles, paying) ?? governmentOf(paying));
      if (paying !== own) return { ...mention, kind: 'authority', entity };
    }
    if (meant === null) return mention;
    const beside = jurisdictions.beside(mention) ?? openingPlace(mention, scene, jurisdictions);
    return beside === null || beside === jurisdictionOf(meant)
      ? { ...mention, kind: 'authority', entity: meant.entity }
      : mention;
  }

  /** “A US appeals court ruled. The judges ordered A to”: its own. */
  function courtOfJudges(mention: Mention, scene: Scene, reader: SceneReader): Mention | null {
    const several = /^(?:judges|juges|magistrats|magistrates)$/iu.test(mention.surface);
    const court = several ? antecedentOf(mention, scene, reader) : null;
    return court?.entity?.endsWith('-courts') === false ? court : null;
  }

  /** « Forty states sued »: their attorneys general; else the government. */
  function officeOf(office: Span | null, scene: Scene, jurisdiction: string | null): string | null {
    const word = office && scene.text.slice(office.start - scene.start, office.end - scene.start);
    const states =
      word !== null && jurisdiction !== null && /^(?:states|états|attorneys.general)$/i.test(word);
    return (states ? authorityFor(['state-justice'], jurisdiction) : null) ?? governmentOf(jurisdiction);
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

  /** Courts hear lawsuits, they do not bring them. */
  function canAct(hit: Hit, { entity, kind }: Mention): boolean {
    if (hit.term.type !== 'lawsuit' || kind !== 'authority' || entity === null) return true;
    return !(authorities.get(entity)?.roles ?? []).some((role) => /court/.test(role));
  }
}
