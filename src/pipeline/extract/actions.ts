import { entriesById } from '../gazetteer/by-id.ts';
import type { ActionReport, Clipping, Gazetteers, Mention } from '../types.ts';
import { loadActionTerms, shutsOut } from './terms/action-terms.ts';
import type { ActionTerm } from './terms/action-terms.ts';
import { createAgentIndex } from './agents/agent-index.ts';
import { isGeneralId } from './agents/antecedent.ts';
import { createActorReader } from './agents/actors.ts';
import { createAroundReader } from './agents/told-around.ts';
import { agentWordBefore, createAgentFinder } from './agents/agents.ts';
import { createPeopleReader } from './agents/peoples.ts';
import type { AgentFinder } from './agents/agents.ts';
import { withoutClaims } from './sums/claimed-sums.ts';
import { loadConfidence } from './confidence.ts';
import { createLastAgent } from './agents/last-agent.ts';
import { findLikelySums } from './likeness/likely-sums.ts';
import { loadSignWeights, SUM_WEIGHTS } from './likeness/sign-weights.ts';
import { weighedByWords } from './likeness/unlikely.ts';
import { withEachOfSeveral } from './retold/each-of-several.ts';
import { findEachOfPlaces } from './retold/each-of-places.ts';
import { withEachItsOwn } from './retold/each-its-own.ts';
import { findListedFines } from './retold/fines-listed.ts';
import { createFollowedByFinder } from './retold/followed-by.ts';
import { createFollowerFinder } from './retold/followers.ts';
import { findEarlierTimes } from './retold/earlier-times.ts';
import { createFurtherFineFinder } from './retold/further-fines.ts';
import { createHitFinder } from './terms/hits.ts';
import type { Hit } from './terms/hits.ts';
import { mergeReports } from './retold/merge.ts';
import { withSharesOfAuthorities } from './retold/authorities-shares.ts';
import { withAgentsInTurn } from './retold/agents-in-turn.ts';
import { withoutOrdersToPay } from './retold/told-to-pay.ts';
import { withoutFinesNotImposed } from './retold/no-fine-imposed.ts';
import { withSharedSums } from './retold/shared-sums.ts';
import { isOnCommand } from './terms/on-command.ts';
import { isAncestor, ownerNamed, withoutOwners } from './targets/owners.ts';
import { withOwnObjects } from './targets/own-objects.ts';
import { outermost, tells, withoutLookalikes } from './terms/readings.ts';
import { withinClause } from './terms/within-clause.ts';
import { idsOf } from './targets/sentence-about.ts';
import { withoutChannels } from './names/channels.ts';
import { createMakerReader } from './targets/makers.ts';
import { createSceneReader } from './scene.ts';
import type { Scene, SceneReader } from './scene.ts';
import type { Draft } from './retold/merge.ts';
import { ownerFinedFor } from './sums/for-its-product.ts';
import { findSums } from './sums/sums.ts';
import { createTargetFinder, unitOf } from './targets/targets.ts';
import { forEachJurisdiction } from './agents/together.ts';
import type { TargetFinder } from './targets/targets.ts';
import { inOneByte } from './text/one-byte.ts';
import { findUntermed } from './untermed/untermed.ts';
import { findLiftedMeasures } from './retold/measures-lifted.ts';
import { findCommands } from './terms/told-to.ts';
import { findApposedMeasures } from './untermed/apposed-measures.ts';
import { findRelativeNouns } from './untermed/relative-nouns.ts';
import { findWhoseThings } from './untermed/whose-things.ts';
import { findSectorBans } from './untermed/sector-bans.ts';
import { findUnnamedFirms } from './untermed/unnamed-firms.ts';
import { findAnotherOne } from './retold/another-one.ts';
import { findNextInTurn } from './retold/next-in-turn.ts';
import { findOnceMore } from './retold/once-more.ts';
import { findOrdersWithFines } from './retold/orders-with-fines.ts';
import { withDaysOfDecisions } from './retold/same-day.ts';
import { findSameFates } from './retold/same-fate.ts';
import { withRankedFines } from './retold/ranked-fines.ts';
import { withSumsOfText } from './retold/rounded-in-title.ts';
import { withoutPartsOfSums } from './retold/parts-of-sum.ts';
import { withPartOfItsOwn } from './retold/part-of-its-own.ts';
import { withoutHeadlineSanctions } from './retold/headline-sanctions.ts';
import { withoutScolding } from './retold/scolded-by-sum.ts';
import { withSeveralFines } from './retold/several-fines.ts';
import { withShares } from './retold/shares-told.ts';
import { withDealtSums } from './retold/sums-dealt.ts';
import { withoutFinesOfAll } from './retold/fine-of-all.ts';
import { findSumsInTurn } from './retold/sums-in-turn.ts';
import { createSameSumFinder } from './retold/same-sums.ts';
import { withSumsAlike } from './retold/sums-alike.ts';
import { draftsOf, draftsTold } from './drafts.ts';

/**
 * Returns a function that finds the regulatory actions which a clipping reports, each once, in text order. `mentions`
 * are the clipping's names in text order. The text is read once for terms of action; only their sentences are analysed.
 */
export function createActionFinder(
  gazetteers: Gazetteers,
  terms: readonly ActionTerm[] = loadActionTerms(),
  confidence = loadConfidence(),
  weights = loadSignWeights(),
  sumWeights = loadSignWeights(SUM_WEIGHTS)
): (clipping: Clipping, mentions: readonly Mention[]) => ActionReport[] {
  const findHits = createHitFinder(terms, agentWordBefore);
  const index = createAgentIndex(gazetteers);
  const agentsOf = createAgentFinder(gazetteers, index);
  const actorOf = createActorReader(index);
  const agentAround = createAroundReader(index);
  const targetsOf = createTargetFinder(gazetteers);
  const peoples = createPeopleReader(index.homeOfPeople);
  const peopleIn = peoples.opening;
  const followersOf = createFollowerFinder(actorOf);
  const followedBy = createFollowedByFinder(actorOf, peoples.bodies);

  const companies = entriesById(gazetteers.companies);
  const isUnitOf = (owner: string, unit: string) => isAncestor(owner, unit, companies);
  const furtherFinesOf = createFurtherFineFinder(actorOf, peopleIn, peoples.bodies, isUnitOf);
  const sameSumsOf = createSameSumFinder(actorOf, peopleIn);
  const struckBy = (struck: Mention[], scene: Scene, reader: SceneReader): string[] => {
    const unit = unitOf(struck, scene, reader, companies);
    return unit === null ? idsOf(withoutOwners(struck, scene, companies)) : [unit];
  };
  const authorities = entriesById(gazetteers.authorities);

  const readMakers = createMakerReader(companies);

  return (printed, named) => {
    const clipping = { ...printed, text: inOneByte(printed.text) };
    const mentions = withoutChannels(named, clipping.text);
    const reader = createSceneReader(clipping, mentions, printed.text);
    const found = findHits(clipping.text, clipping.language, reader);
    let known: AgentFinder | null = null;
    const agentOf: AgentFinder = (...of) => (known ??= agentsOf(clipping, mentions))(...of);
    /** Fines against several who are named behind. */
    const announced: Draft[] = [];
    const said = (own: Draft[] | null): Draft[] | null => {
      announced.push(...(own ?? []).filter(({ announces }) => announces));
      return own?.filter(({ announces, followUp }) => !announces || followUp) ?? null;
    };
    /** The sums of each sentence that terms tell of. */
    const told = new Set<string>();
    const fined = new Set<Scene>();
    /** What they come to together. */
    const totals = new Map<number, number>();
    /** What the text says that somebody without office does. */
    const privately = new Set<string>();
    if (SUED_TOGETHER.test(clipping.text.slice(clipping.bodyStart))) privately.add('lawsuit');
    const drafts = found.flatMap(({ scene, hits }) => {
      const others: Hit[] = [];
      const all = withoutLookalikes(withinClause(hits, scene), scene).flatMap((hit) => {
        const own = said(draftsTold(hit, scene, clipping, reader, agentOf, targetsOf));
        if (own === null) others.push(hit);
        if (own === null && !scene.inTitle) privately.add(hit.term.type);
        return (own ?? []).map((draft) => ({ hit, draft, onCommand: isOnCommand(hit, scene) }));
      });
      const kept = outermost(all.filter(({ hit }) => !others.some((other) => tells(other, hit))));
      const inScene = withOwnObjects(kept, scene).map(({ draft }) => draft);
      const each = inScene.flatMap((draft) =>
        forEachJurisdiction(draft, (id) => authorities.get(id)?.jurisdiction)
      );
      for (const { type, targets, amount } of each) {
        if (targets.length > 0 && !told.has(`${scene.start} ${amount}`))
          totals.set(scene.start, (totals.get(scene.start) ?? 0) + (amount ?? 0));
        if (targets.length > 0) told.add(`${scene.start} ${amount}`);
        if (targets.length > 0 && type === 'fine') fined.add(scene);
      }
      return each;
    });
    const isTold = (scene: Scene, amount: number | null) =>
      amount === null
        ? fined.has(scene)
        : told.has(`${scene.start} ${amount}`) || totals.get(scene.start) === amount;
    for (const { scene, hit, struck } of findSums(clipping, mentions, found, reader, isTold)) {
      const owner = ownerFinedFor(struck, hit, scene, reader, drafts, isUnitOf);
      const strikes: TargetFinder = (...of) =>
        owner !== null
          ? { companies: [owner], evidence: 'referred', mentions: [] }
          : struck.length > 0
            ? { companies: struckBy(struck, scene, reader), evidence: 'named', mentions: [] }
            : targetsOf(...of);
      drafts.push(...(said(draftsOf(hit, scene, clipping, reader, agentOf, strikes)) ?? []));
    }
    for (const { scene, hit, struck } of [
      ...findLiftedMeasures(clipping, reader),
      ...findCommands(clipping, reader),
      ...findWhoseThings(clipping, reader)
    ]) {
      const isTold = drafts.some(({ start, type }) => start === scene.start && type === hit.term.type);
      const strikes: TargetFinder = () => ({ companies: struck, evidence: 'referred', mentions: [] });
      if (!isTold) drafts.push(...(said(draftsOf(hit, scene, clipping, reader, agentOf, strikes)) ?? []));
    }
    const apposed = findApposedMeasures(clipping, reader).map((told) => ({ ...told, struck: null }));
    for (const { scene, hit, struck } of [...findRelativeNouns(clipping, reader), ...apposed]) {
      const isTold = drafts.some(({ start, type }) => start === scene.start && type === hit.term.type);
      const strikes: TargetFinder =
        struck === null ? targetsOf : () => ({ companies: struck, evidence: 'referred', mentions: [] });
      if (!isTold) drafts.push(...(said(draftsOf(hit, scene, clipping, reader, agentOf, strikes)) ?? []));
    }
    for (const { scene, hit } of [
      ...findUnnamedFirms(clipping, reader),
      ...findSectorBans(clipping, reader)
    ]) {
      const actingAround: AgentFinder = (...of) => {
        const agent = agentOf(...of);
        if (agent.private || agent.evidence === 'named') return agent;
        return agentAround(scene, reader) ?? { ...agent, jurisdiction: null };
      };
      const isTold = drafts.some(
        ({ type, inTitle, start }) =>
          (type === hit.term.type || (shutsOut(type) && shutsOut(hit.term.type))) &&
          (inTitle || start === scene.start)
      );
      if (!isTold) drafts.push(...(said(draftsOf(hit, scene, clipping, reader, actingAround, NOBODY)) ?? []));
    }
    // Readings of a sentence's build are asked where no term has told anything.
    if (drafts.length === 0)
      for (const { scene, hit, struck } of findUntermed(clipping, mentions, reader)) {
        const strikes: TargetFinder =
          struck === null ? targetsOf : () => ({ companies: struck, evidence: 'named', mentions: [] });
        if (!drafts.some(({ start }) => start === scene.start))
          drafts.push(...(said(draftsOf(hit, scene, clipping, reader, agentOf, strikes)) ?? []));
      }
    const exact = withoutPartsOfSums(
      reader,
      withSumsOfText(reader, withoutScolding(withoutHeadlineSanctions(drafts)))
    );
    const taken = withSharesOfAuthorities(reader, exact, actorOf, peoples.bodies);
    const ownerOf = (company: string) => ownerNamed(company, mentions, companies);
    const counted = withSeveralFines(reader, taken);
    const dealt = withEachOfSeveral(
      reader,
      withDealtSums(reader, withPartOfItsOwn(reader, counted), ownerOf)
    );
    drafts.splice(
      0,
      drafts.length,
      ...withEachItsOwn(reader, withSharedSums(reader, withAgentsInTurn(reader, dealt, actorOf)), announced)
    );
    drafts.splice(0, drafts.length, ...withSumsAlike(clipping.text, reader, withoutFinesOfAll(drafts)));
    drafts.push(...findListedFines(reader, drafts));
    drafts.splice(0, drafts.length, ...withRankedFines(clipping.text, reader, drafts, actorOf));
    drafts.push(...sameSumsOf(clipping.text, reader, drafts));
    drafts.push(...followersOf(clipping, reader, drafts), ...furtherFinesOf(reader, drafts));
    drafts.push(...findEachOfPlaces(reader, drafts, actorOf));
    drafts.push(...findEarlierTimes(clipping.text, reader, drafts));
    drafts.push(...followedBy(clipping.text, reader, drafts));
    drafts.push(...findSumsInTurn(reader, drafts));
    drafts.push(...findSameFates(clipping.text, reader, drafts, actorOf));
    drafts.push(...findNextInTurn(clipping.text, reader, drafts), ...findAnotherOne(reader, drafts));
    drafts.push(...findOnceMore(clipping, reader, drafts), ...findOrdersWithFines(reader, drafts));
    const likely = weighedByWords(drafts, reader, clipping.language, weights);
    const lastAgent = createLastAgent(drafts);
    for (const { scene, hit, struck } of findLikelySums(clipping, mentions, reader, drafts, sumWeights)) {
      const strikes: TargetFinder = (...of) =>
        struck.length > 0
          ? { companies: struckBy(struck, scene, reader), evidence: 'loose', mentions: [] }
          : targetsOf(...of);
      const acting: AgentFinder = (...of) => lastAgent(agentOf(...of), scene);
      const own = said(draftsOf(hit, scene, clipping, reader, acting, strikes)) ?? [];
      likely.push(...own.map((draft): Draft => ({ ...draft, doubts: [...draft.doubts, 'no wording'] })));
    }
    const kept = withDaysOfDecisions(reader, likely).filter((draft) => !isOfItsOwn(draft, drafts, privately));
    const struck = readMakers(
      clipping.text,
      mentions,
      withoutOrdersToPay(withoutClaims(withShares(reader, withoutFinesNotImposed(clipping.text, kept))))
    );
    return mergeReports(struck, (company) => companies.get(company)?.parent ?? null).map((report) => ({
      ...report,
      quote: printed.text.slice(report.start, report.end),
      confidence: confidence.ofAction(report.doubts)
    }));
  };
}

/** « Le partage de comptes interdit », where the text says that A forbids it: a headline that names nobody who acts, and is told by nothing else. */
function isOfItsOwn(
  { inTitle, firm, type, authorities }: Draft,
  drafts: readonly Draft[],
  privately: ReadonlySet<string>
): boolean {
  return (
    inTitle &&
    (!firm || (type === 'lawsuit' && authorities.every(isGeneralId))) &&
    privately.has(type) &&
    drafts.every((other) => other.inTitle || other.type !== type)
  );
}

/** « une action collective contre A », “a class action”: a headline that says that A is sued means whoever brings that. */
const SUED_TOGETHER =
  /(?<!\p{L})(?:(?:actions?|recours|poursuites?)\scollecti(?:f|ve)s?|actions?\sde\sgroupe|class[\s-]actions?)(?!\p{L})/iu;

/** Whom the text does not name. */
const NOBODY: TargetFinder = () => ({ companies: [], evidence: 'none', mentions: [] });
