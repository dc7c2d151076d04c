import type { Clipping } from '../types.ts';
import { isLaw } from './terms/action-terms.ts';
import { assumedDate, isLongPast, isStill } from './dates/assumed-date.ts';
import type { Agent } from './agents/agent.ts';
import type { AgentFinder } from './agents/agents.ts';
import { ADDED } from './agents/told-beside.ts';
import { ofJusticeInDollars } from './agents/justice-in-dollars.ts';
import { imposerOf, isCourtAlone, isRuledOn } from './agents/ruling-court.ts';
import { anotherSum } from './sums/another-sum.ts';
import { amountBeside } from './sums/amount-beside.ts';
import { isAgainstState, isBySomebodyElse, isOnlySuedSomewhere } from './status/brought-by-others.ts';
import { isBetweenParties } from './targets/between-parties.ts';
import { compatible, partial } from './dates/calendar.ts';
import { inOwnMoney, localCurrency } from './sums/currency-home.ts';
import type { DateMention } from './dates/dates.ts';
import { doubtsOf } from './doubts.ts';
import { earlierFine, isWithin, rulingOn } from './sums/earlier-fine.ts';
import { fineAmountOf, fineAtHome, isFineOfOther } from './sums/fine-amount.ts';
import { isFoundByCourt, tellsFindings } from './status/findings.ts';
import type { Hit } from './terms/hits.ts';
import { isJudgedConduct } from './status/judged-conduct.ts';
import { isDoneByIt } from './terms/done-by-it.ts';
import { isOfThoseListed } from './targets/listed-next.ts';
import { stopsListing } from './targets/listing.ts';
import {
  isDoneByLaw,
  isDutyOfAll,
  isDutyOfLaw,
  isDutyOfLawOpening,
  isRequiredByRules
} from './laws/law-duties.ts';
import { isAtAnotherStage } from './laws/law-stage.ts';
import { lawTargetsOf } from './laws/law-targets.ts';
import { SEVERAL_FINES, SEVERAL_FIRMS } from './targets/listed-next.ts';
import type { Draft } from './retold/merge.ts';
import { isOnCommand } from './terms/on-command.ts';
import { hasOtherCause } from './status/other-causes.ts';
import { isOnlyAccused } from './status/only-accused.ts';
import { isSubjectAuthority } from './agents/other-subject.ts';
import { isCourtesyCall } from './status/courtesy-call.ts';
import { isNoCommand } from './status/no-command.ts';
import { isOwnBusiness, isPromised } from './status/own-business.ts';
import { hasNeeds } from './terms/needs.ts';
import { isOfProposal } from './status/of-proposal.ts';
import { isOwnComplaint } from './status/own-complaint.ts';
import { isLostByIt } from './sums/cost-of-business.ts';
import { paysPrice } from './sums/prices.ts';
import {
  isBroughtPrivately,
  isPaidToPeople,
  isSettledPrivately,
  settlesManySuits,
  settlesWithCompany,
  settlesWithPeople
} from './sums/private-deals.ts';
import { repaidSumOf } from './sums/repaid-sum.ts';
import { revisedFine } from './sums/revised-fine.ts';
import { textIn, withDates } from './scene.ts';
import type { Scene, SceneReader } from './scene.ts';
import { sentenceAround } from './text/sentences.ts';
import { statusOf } from './status/status.ts';
import { isUndoneNext } from './status/undone-next.ts';
import type { TargetFinder, Targets } from './targets/targets.ts';
import { suffersAsPerson } from './targets/suffers-as-person.ts';
import { isBannedForAll } from './targets/banned-for-all.ts';
import { strikesUnnamed } from './targets/unnamed.ts';
import { isToldBack } from './status/told-back.ts';
import { toldApart } from './told-apart.ts';
import { toldType } from './terms/told-type.ts';
import { hasAnObject, voiceOf } from './terms/voice.ts';
import type { Voice } from './terms/voice.ts';
import { goesOn, whenOf } from './dates/when.ts';

/** As `draftsOf`; of a fine that a ruling leaves standing or changes also the one that was imposed before, where the sentence gives both their day or their sum. */
export function draftsTold(hit: Hit, scene: Scene, ...told: Told): Draft[] | null {
  const revised = revisedFine(hit, scene);
  const named = draftsOf(hit, scene, ...told);
  const appealed = named?.length === 1 && !revised ? rulingOn(hit, scene) : null;
  const ruled = appealed === null ? null : draftsOf(appealed, scene, ...told);
  const own = ruled?.length === 1 ? ruled : named;
  const earlier = own === null || own.length !== 1 ? null : (revised ?? earlierFine(hit, scene));
  if (!earlier) return own;
  const [clipping, reader, agentOf] = told;
  const within = (mention: DateMention) => isWithin(mention, earlier.told);
  const later = withDates(
    scene,
    scene.dates.filter((mention) => !within(mention))
  );
  const [ruling] = draftsOf(earlier.ruling, later, ...told) ?? [];
  const before = withDates(scene, scene.dates.filter(within));
  const voice = voiceOf(earlier.imposed, scene);
  const agent = imposerOf(agentOf(earlier.imposed, scene, voice, reader));
  const imposed = whenOf(earlier.imposed, before, 'done', clipping.published.date);
  const day = ruling?.date.date ?? ruling?.assumed ?? null;
  if (!ruling || agent.private || agent.jurisdiction === null) return own;
  const { authorities, jurisdiction, evidence, placed } = agent;
  const firm = evidence === 'named' || placed;
  const first = { ...ruling, date: imposed, assumed: null, authorities, jurisdiction, firm };
  const isKnown = evidence === 'named' && authorities.length > 0;
  if (revised !== null) {
    const { sum, left } = revised;
    const isKnown = sum !== null && evidence === 'named' && authorities.length > 0;
    return [
      ...(left ? [ruling] : []),
      ...(isKnown ? [{ ...first, amount: sum.value, currency: sum.currency }] : [])
    ];
  }
  // A ruling of no known day says less than when, and by whom, the fine was imposed.
  const isTold = isKnown && scene.authorities.some((one) => isWithin(one, earlier.told));
  if (day === null) return isTold && (ruled !== null || imposed.date !== null) ? [first] : own;
  if (imposed.date === null || compatible(day, imposed.date)) return own;
  return [{ ...ruling, date: partial(day), assumed: null }, first];
}

type Told = [Clipping, SceneReader, AgentFinder, TargetFinder];

/** None where the sentence reports no action by its term; null where it says who else acts or is struck. */
export function draftsOf(
  hit: Hit,
  scene: Scene,
  clipping: Clipping,
  reader: SceneReader,
  agentOf: AgentFinder,
  targetsOf: TargetFinder
): Draft[] | null {
  if (isAtAnotherStage(hit, scene, clipping)) return [];
  if (isGivenByIt(hit, scene) || isOrderedByIt(hit, scene) || isDoneByIt(hit, scene)) return [];
  if (hasAnObject(hit, scene)) return [];
  const voice = voiceOf(hit, scene);
  const acting = ofJusticeInDollars(agentOf(hit, scene, voice, reader), hit, scene);
  const agent = isRuledOn(hit, scene) ? imposerOf(acting) : acting;
  if (agent.private) return null;
  if (isBySomebodyElse(hit, scene) || isOnlyAccused(hit, scene, agent) || tellsFindings(hit, scene))
    return [];
  if (isFoundByCourt(hit, scene, agent)) return [];
  if (isJudgedConduct(hit, scene) || isOwnComplaint(hit, scene, agent)) return [];
  if (isOnlySuedSomewhere(hit, scene, agent) || isAgainstState(hit, scene)) return [];
  // Turned round, a term of who acts needs somebody who does: « A was called in » by anybody.
  const turned = voice === 'passive' && hit.term.frame === 'active';
  // A headline leaves it to the text.
  const untold = scene.inTitle && agent.evidence === 'near';
  if (turned && agent.evidence !== 'named' && agent.assumed !== true && !untold) return [];
  const ownStatus = statusOf(hit, scene, agent.evidence !== 'none');
  // Whom a sentence beside names has acted there: enough for what goes on about the same company, and not for plans.
  const onlyTold = agent.evidence === 'near' && (agent.toldIn !== null || agent.assumed === true);
  // “The company will also be barred from”: by the decision that is told there.
  const isDecided = onlyTold && ownStatus === 'announced' && ADDED.test(scene.text);
  const isProposed = ownStatus === 'done' && isOfProposal(hit, scene, agent, reader);
  const status = isProposed ? 'threatened' : isDecided ? 'done' : ownStatus;
  if (status === null || isUndoneNext(hit, scene, reader)) return [];
  if (onlyTold && status !== 'done' && hit.term.needs.has('agent')) return [];
  const beside = agent.evidence === 'named' ? null : (agent.toldIn ?? reader.before(scene));
  if (
    hit.term.type === 'order' &&
    voice === 'subject' &&
    (isDutyOfLaw(scene, beside) || isDutyOfAll(hit, scene))
  )
    return [];
  if (voice === 'active' && agent.evidence !== 'named' && isDoneByLaw(scene, reader.before(scene))) return [];
  if (voice === 'subject' && beside !== null && isPromised(hit, beside)) return [];
  if (hit.term.type === 'order' && (isDutyOfLawOpening(scene, hit.start) || isRequiredByRules(hit, scene)))
    return [];
  if (agent.evidence !== 'named' && isOfThoseListed(hit, scene, reader)) return [];
  if (isNoCommand(hit, scene, agent) || isBanOnFirm(hit, scene) || isCourtesyCall(hit, scene)) return [];
  if (isSubjectAuthority(hit, scene) || isOwnBusiness(hit, scene) || hasOtherCause(hit, scene, agent))
    return [];
  const law = isLaw(hit.term.type);
  const targets: Targets = law ? lawTargetsOf(hit, scene) : targetsOf(hit, scene, voice, reader);
  if (targets.others === true || isBetweenParties(hit, scene, agent, targets)) return null;
  const type = toldType(hit, scene, agent, targets);
  // « X, condamné à innover »: by fate.
  if (type === 'order' && hit.term.type === 'fine' && agent.evidence === 'none') return [];
  const fine = type === 'fine';
  const amount = fine
    ? (anotherSum(targets.mentions, scene) ??
      fineAmountOf(hit, scene) ??
      fineAtHome(hit, scene, agent.jurisdiction))
    : type === 'order'
      ? repaidSumOf(hit, scene)
      : null;
  const paid = fine && amount !== null ? inOwnMoney(amount, scene, agent.jurisdiction ?? '') : amount;
  if (amount !== null && isPaidToPeople(amount, scene, agent)) return [];
  if (fine && agent.evidence !== 'named' && settlesWithPeople(scene)) return [];
  if (fine && isBroughtPrivately(hit, scene)) return [];
  if (fine && (agent.evidence !== 'named' || isCourtAlone(agent)) && settlesManySuits(scene)) return [];
  if ((voice !== 'active' && settlesWithCompany(hit, scene)) || (fine && paysPrice(hit, scene))) return [];
  if (isLostByIt(hit, scene)) return [];
  if (fine && (isSettledPrivately(scene, reader, agent) || isFineOfOther(hit, scene, amount))) return [];
  // “a settlement with A, which a judge must approve”: whoever approves it is no party.
  if (/^settlement/.test(hit.term.words) && isCourtAlone(agent) && settlesWithPeople(scene)) return [];
  // Whoever is known to act need not have told the sum in the same breath.
  const told = fine && amount === null && agent.evidence !== 'none' ? amountBeside(scene, reader) : null;
  // “Its two bosses were fined as well”: a company is not.
  if (fine && targets.companies.length === 0 && suffersAsPerson(hit, scene, voice)) return [];
  const unnamed =
    targets.companies.length === 0 &&
    (strikesUnnamed(hit, scene, voice, agent, (amount ?? told) !== null) ||
      isBannedForAll(hit, scene, voice, agent, status));
  if (onlyTold && !law && !unnamed && targets.companies.length === 0) return [];
  const struck = unnamed || targets.companies.length > 0;
  const complete = hasNeeds(hit, scene, reader, agent, struck, (amount ?? told) !== null);
  const nobody = !complete && !law && targets.companies.length === 0;
  const followUp = nobody && isDefinite(hit, scene);
  // “fined three retailers”: who they are, and what each pays, follows.
  const several = SEVERAL_FIRMS.test(scene.text) || SEVERAL_FINES.test(scene.text);
  const announces = nobody && fine && agent.evidence === 'named' && several;
  if ((!complete && !followUp && !announces) || agent.jurisdiction === null) return [];
  const date = whenOf(
    hit,
    scene,
    status,
    clipping.published.date,
    isLongPast(hit, scene) || isStill(hit, scene) ? null : sceneBefore(agent, scene, clipping.published.date)
  );
  const quote = sentenceAround(clipping.text, hit.start, hit.end);
  const draft: Draft = {
    type: stopsListing(hit, scene, reader) ? 'ipo_suspended' : type,
    status,
    jurisdiction: agent.jurisdiction,
    authorities: agent.authorities,
    targets: targets.companies,
    date,
    assumed: date.date === null ? assumedDate(hit, scene, clipping, reader) : null,
    amount: paid?.value ?? null,
    currency: paid ? localCurrency(paid, scene, agent.jurisdiction) : null,
    toldBeside: told && { amount: told.value, currency: told.currency },
    quote: clipping.text.slice(quote.start, quote.end),
    start: quote.start,
    end: quote.end,
    rule: `${voice}: ${hit.term.words.trim()}`,
    doubts: doubtsOf({
      type,
      status,
      agent: agent.evidence,
      targets: targets.evidence,
      voice,
      dated: date.date !== null,
      priced: amount !== null,
      inTitle: scene.inTitle
    }),
    inTitle: scene.inTitle,
    toldBack: isToldBack(hit, scene),
    completeness: completenessOf(date.date, agent, targets, amount !== null, voice),
    certain: targets.evidence === 'named',
    alone: hit.term.needs.has('alone'),
    // “fined in Europe”: by one of its countries or by the Union.
    firm: agent.evidence === 'named' || (agent.placed && agent.jurisdiction !== 'EU'),
    followUp,
    announces
  };
  return toldApart(draft, { hit, scene, clipping, targets, amount, unnamed });
}

/** “The agency’s ban on A took effect”: of one company, and no law. */
function isBanOnFirm(hit: Hit, scene: Scene): boolean {
  const words = isLaw(hit.term.type)
    ? /^(?:ban|block)\s(?:on|of|against)\s(?:the\s)?/u.exec(textIn(scene, hit))
    : null;
  const at = hit.start + (words?.[0].length ?? 0);
  return words !== null && scene.companies.some(({ start, end }) => start === at && end <= hit.end);
}

/** “A was found to have given vague replies and received a warning”: given by A, and not to it; what A does on command is told so. */
function isGivenByIt(hit: Hit, scene: Scene): boolean {
  return (
    hit.term.frame === 'passive' &&
    hit.term.language === 'en' &&
    !/^been\s/iu.test(textIn(scene, hit)) &&
    HAS_DONE.test(scene.text.slice(Math.max(0, hit.start - scene.start - 24), hit.start - scene.start)) &&
    !isOnCommand(hit, scene)
  );
}

const HAS_DONE = /(?<!\p{L})(?:has|have|had|having)\s(?:(?:also|already|since|now|just|\p{Ll}+ly)\s)?$/u;

/** “missed the day for buying B, and ordered it to pay”, “ordered its London staff to return”: the command tells it, of whom those words mean. */
function isOrderedByIt({ term, start }: Hit, scene: Scene): boolean {
  return (
    term.frame === 'subject' &&
    term.language === 'en' &&
    ORDERS_IT.test(scene.text.slice(Math.max(0, start - scene.start - 60), start - scene.start))
  );
}

const ORDERS_IT =
  /(?<!\p{L})(?:order(?:ed|s|ing)|told|tells|direct(?:ed|s)|requir(?:ed|es)|instruct(?:ed|s)|compel(?:led|s)|forc(?:ed|es)|oblig(?:ed|es))\s(?:(?:it|them)\s|(?:its|their|all|our)\s(?:[\p{L}'-]+\s){1,3})$/iu;

/** The sentence before, where it tells the day of what goes on in this one. */
function sceneBefore({ toldIn, namedIn }: Agent, scene: Scene, published: string | null): Scene | null {
  if (toldIn && toldIn.start < scene.start) return toldIn;
  return namedIn && namedIn.start < scene.start && goesOn(scene, namedIn, published) ? namedIn : null;
}

/** « the fine », « cette sanction », “issued the penalty”: speaks on of an action told before. */
function isDefinite(hit: Hit, scene: Scene): boolean {
  const words = scene.text.slice(Math.max(0, hit.start - scene.start - 8), hit.end - scene.start);
  return /(?:^|[\s'])(?:the|this|la|cette|cet|l')\s?(?:\p{L}+\s)?[\p{L}-]+$/iu.test(words);
}

function completenessOf(
  date: string | null,
  agent: Agent,
  targets: Targets,
  hasAmount: boolean,
  voice: Voice
): number {
  return (
    (date === null ? 0 : 1 + date.length / 20) +
    (agent.evidence === 'named' ? 1 : agent.evidence === 'near' ? 0.5 : 0) +
    { named: 1, loose: 0.75, referred: 0.5, none: 0 }[targets.evidence] +
    (hasAmount ? 0.5 : 0) +
    (voice === 'noun' ? 0 : 0.25)
  );
}
