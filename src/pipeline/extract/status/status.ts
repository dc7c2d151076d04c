import type { ActionStatus } from '../../../lib/schema.ts';
import { isLaw } from '../terms/action-terms.ts';
import { isOfJudged } from './judged.ts';
import { ASKED_THAT } from './asked-that.ts';
import { governingWords, INFINITIVE, withoutAsides } from './governing.ts';
import type { Hit } from '../terms/hits.ts';
import { isDutyOfLawPassed } from '../laws/law-duties.ts';
import {
  ANNOUNCED,
  ASKED_WHETHER,
  PROSECUTION_ASKS,
  WISHED_TO_SEE,
  APPEAL_FAILED,
  ASKED_OF_OTHERS,
  CONTESTED,
  LAW_ACTS,
  LAW_BESIDE,
  LAW_DOES,
  LONG_AGO,
  BACKGROUND,
  BACKGROUND_INSIDE,
  BREACH,
  CLAIMED,
  COMPARED,
  COMPLAINED,
  CONDITION,
  ILLEGAL,
  UNCERTAIN_AFTER,
  VOTED_ON,
  ESTABLISHED,
  EVERYWHERE,
  EVERYWHERE_AFTER,
  WHETHER,
  SUPPOSED,
  SINCE,
  FAILED,
  REMINDED,
  RUMOURED,
  LAW_BEFORE,
  EXPECTED,
  NEGATED,
  ORDER_ON_PAIN,
  PLANNED,
  POSSIBLE,
  POSSIBLE_AFTER,
  POSSIBLE_INSIDE,
  PUNISHABLE,
  REASON_CLAUSE,
  REASON_OF_BREACH,
  RELATIVE_BEFORE,
  SETTLED_BACKGROUND,
  SETTLES,
  THREATENED,
  THEORETICAL,
  UNLESS,
  UP_TO,
  VETOED,
  WANTED,
  WANTS_OF_OTHERS,
  WARNED,
  WARNED_INVESTORS
} from './modality.ts';
import {
  DROPPED_INSIDE,
  UNDOING_INSIDE,
  UNDONE_INSIDE,
  CLOSED_WITH,
  NEVER_DUE,
  UNDOES,
  UNDONE
} from './undone-words.ts';
import { withoutAppeal } from './appealed.ts';
import { isOnlyAskedOfCourt } from './asked-of-court.ts';
import { hasAppealFailed, isAppealGivenUp, isFightRecalled } from './appeal-failed.ts';
import { areFinedAtMost, paysAtMost } from './at-most.ts';
import { asksAuthority } from './asks-authority.ts';
import { isDenied, isToldImposed, isWordedNot } from './denied.ts';
import { hadThreatened } from './had-threatened.ts';
import { isHeldBack, isOfInfinitive } from './held-back.ts';
import { isNotYet } from './not-yet.ts';
import { hasOwnVerb, isSecondVerb } from './own-verb.ts';
import { isSaidToCome } from './said-to-come.ts';
import { isStillOpen } from './still-open.ts';
import { isProvidedFor } from './provisions.ts';
import { isThoughtBetterOf } from './thought-better-of.ts';
import { isDoneAllTheSame } from './done-all-the-same.ts';
import { isOfCaseClosed } from './case-closed.ts';
import { isDisowned, UNTRUE } from './untrue.ts';
import { isWonOver } from './won-over.ts';
import { isWished } from './wished.ts';
import { isWantedToo } from './wanted-list.ts';
import { isStayed } from './stayed.ts';
import { isDecisionUndone } from './decision-undone.ts';
import { isOfRuleUndone, isUndoneBehind } from './undone-behind.ts';
import { isDecided } from './decided.ts';
import { isExpected } from './expected.ts';
import { isWantedPaid } from './wanted-paid.ts';
import { wouldOnlyBe } from './would-be.ts';
import { isLoneVoice } from './lone-voice.ts';
import { hangsOnCondition, isToldAhead } from './told-ahead.ts';
import { isToldWould } from './told-would.ts';
import type { Scene } from '../scene.ts';

/**
 * How far an action has come, from the words that govern its term; null where the sentence says that it did not
 * happen (negated, averted, closed), only might (« could », « risque »), is asked a question about, or called for.
 */
export function statusOf(hit: Hit, scene: Scene, byAuthority: boolean): ActionStatus | null {
  if (/\?["'»\s]*$/.test(scene.text)) return null;
  const around = governingWords(hit, scene);
  const { governing, words, after, opening, clause, bound, free } = around;
  if (hit.term.type === 'fine' && scene.authorities.length === 0 && isFightRecalled(opening)) return null;
  if (hit.term.type === 'fine' && (APPEAL_FAILED.test(opening) || hasAppealFailed(opening, around.rest)))
    return 'done';
  if (hit.term.type === 'fine' && hit.term.frame === 'noun' && isAppealGivenUp(opening)) return 'done';
  if (isDenied(around, isWordedNot(hit), isToldImposed(hit, scene, around)) || NEGATED.far.test(clause))
    return null;
  if ((!free && UNTRUE.opening.test(clause)) || (UNTRUE.report.test(opening) && UNTRUE.refuted.test(after)))
    return null;
  if (isDisowned(opening, words) || UNTRUE.invented.test(opening) || UNTRUE.otherwise.test(opening))
    return null;
  const law = isLaw(hit.term.type);
  if (!law && (LAW_DOES.test(clause) || LAW_ACTS.test(opening))) return null;
  if (isLoneVoice(hit, scene, around)) return null;
  if (hit.term.needs.has('alone') && BREACH.test(words) && REASON_OF_BREACH.test(opening)) return null;
  if (
    hit.term.frame === 'noun' &&
    hit.term.type === 'lawsuit' &&
    (SETTLES.test(governing) || JUDGED.test(opening))
  )
    return null;
  if (/^settlement/.test(words) && NEARS.test(governing)) return null;
  if (/(?:^| )(?:qu'on|que l'on) (?:[^ ,]+ )?$/.test(governing)) return null;
  if (ASKED_THAT.test(opening + words) || (!law && isDutyOfLawPassed(opening, words))) return null;
  if (COMPLAINED.test(governing) || isWished(hit, scene, around)) return null;
  if (
    /^(?:asked|demanded|requested|wanted|sought|demandé|réclamé|voulu|exigé)/.test(words) &&
    COMPARED.test(opening)
  )
    return null;
  const commands = hit.term.type === 'order' || (hit.term.type === 'ban' && hit.term.frame === 'subject');
  if (commands && (REMINDED.test(governing) || SENT_MESSAGE.test(opening))) return null;
  if (hit.term.frame === 'subject' && IN_EFFECT.test(opening) && PERMIT.test(words + after)) return null;
  if (!law && LAW_BEFORE.test(opening) && /^[\p{L}]+(?:ant|ing)(?![\p{L}])/u.test(words)) return null;
  if (UNDOES.test(clause) || (hit.term.type === 'fine' && isWonOver(opening))) return null;
  if (isOfJudged(hit, around) || isOfCaseClosed(hit, around) || UNTRUE.counterfactual.test(governing))
    return null;
  // « Des élus appellent à faire venir le patron d’A, devant la commission ».
  if (hit.term.needs.has('boss') && CALLED_FOR.test(opening)) return null;
  if (POSSIBLE_INSIDE.test(withoutAsides(words)) || UNDOING_INSIDE.test(words)) return null;
  if (hit.term.frame === 'noun' && hit.term.type !== 'ipo_suspended' && UNDONE_INSIDE.test(words))
    return null;
  if (!begins(hit) && hit.term.frame === 'noun' && hit.term.type !== 'fine' && VOTED_ON.test(opening))
    return null;
  if (hit.term.frame === 'noun' && ILLEGAL.test(after)) return null;
  if (asksAuthority(hit, scene, opening.length - clause.length)) return null;
  if (hit.term.type === 'summons' && REASON_INSIDE.test(words)) return null;
  if (law && LAW_BESIDE.test(words)) return null;
  if (hit.term.frame === 'noun' && hit.term.type === 'investigation_opened' && BACKGROUND.test(opening))
    return null;
  if (
    hit.term.frame !== 'noun' &&
    hit.term.type === 'investigation_opened' &&
    (BACKGROUND_INSIDE.test(words) || DROPPED_INSIDE.test(words))
  )
    return null;
  if (isStillOpen(hit, around) || (!law && WISHED_TO_SEE.test(clause))) return null;
  if (isOnlyAskedOfCourt(hit, scene.inTitle, around)) return null;
  const told = clause + words;
  if (!begins(hit) && (ASKED_WHETHER.test(told) || PROSECUTION_ASKS.test(told))) return null;
  if (hit.term.frame === 'noun' && (OR_EVEN.test(opening) || HEADED_FOR.test(opening))) return null;
  if (WHETHER.test(opening) || EVERYWHERE.test(clause) || EVERYWHERE_AFTER.test(after)) return null;
  if (LONG_AGO.opening.test(opening) || LONG_AGO.after.test(after)) return null;
  if (
    (CONDITION.opens.test(opening) && !INDEED_DONE.test(opening) && !isDoneAllTheSame(around)) ||
    (!law && CONDITION.near.test(governing) && !(bound && BUT_DID.test(governing)))
  )
    return null;
  if (REASON_CLAUSE.test(governing) || (/,\s$/.test(opening) && /^(?:accused|charged)/.test(words)))
    return null;
  if (RELATIVE_BEFORE.test(governing) && /^(?:accus|soupçonn|suspect)/.test(words)) return null;
  if (hit.term.frame === 'noun' && (UNDONE.test(after) || NEVER_DUE.test(words + after))) return null;
  if (law && (SETTLED_BACKGROUND.test(opening) || VETOED.test(opening))) return null;
  if (
    hit.term.frame === 'noun' &&
    (POSSIBLE_AFTER.test(after) ||
      isExpected(hit, scene, around.rest) ||
      (UNCERTAIN_AFTER.test(after) && !ESTABLISHED.test(words)))
  )
    return null;
  if (
    hit.term.frame === 'noun' &&
    hit.term.type === 'fine' &&
    SINCE.test(opening) &&
    !TOLD_BEHIND.test(around.rest) &&
    !IMPOSED_BY.test(words + around.rest)
  )
    return null;
  if (law && (FAILED.test(after) || ONLY_IF.test(opening))) return null;
  if (SUPPOSED.test(governing) && (!byDecision(words) || / to $/.test(opening))) return null;
  if (hit.term.frame === 'noun' && hit.term.type === 'fine' && wouldOnlyBe(opening)) return null;
  if (hit.term.type === 'lawsuit' && /,\s$/.test(opening) && /^ in (?:18|19|20)\d\d/.test(after)) return null;
  if (
    hit.term.type === 'fine' &&
    ((THEORETICAL.test(clause) &&
      !RISKED_ASIDE.test(opening) &&
      !isSecondVerb(opening, words, hit.term.language)) ||
      PUNISHABLE.test(`${opening}${words} de `))
  )
    return null;
  if (
    hit.term.type === 'fine' &&
    (UP_TO.test(after.replace(BEHIND_A_SUM, '')) || UP_TO.test(words)) &&
    !AGREED_ON.test(words) &&
    !paysAtMost(hit, around) &&
    !areFinedAtMost(hit, around)
  )
    return null;
  if (hit.term.type === 'fine' && (isFaced(words, after) || ORDER_ON_PAIN.test(told))) return null;
  if (isNotYet(hit, around) || isThoughtBetterOf(hit, around) || isHeldBack(hit, around)) return null;
  if (isWantedToo(hit, opening, words)) return null;
  if (hit.term.type === 'fine' && ONLY_POSSIBLE.test(words)) return null;
  if (isUndoneBehind(hit, around) || isProvidedFor(hit, opening, after)) return null;
  if (isOfRuleUndone(hit, opening, around.rest) || isStayed(hit, opening)) return null;
  if (isDecisionUndone(around)) return null;
  // “will appeal against the fine imposed by”: whatever comes of that.
  const isNoun = hit.term.frame === 'noun' && !hit.term.needs.has('alone');
  if (isNoun && CONTESTED.test(governing) && isToldImposed(hit, scene, around)) return 'done';

  // « devra payer », “must pay”: to be paid, but imposed.
  if (
    hit.term.type === 'fine' &&
    !POSSIBLE.near.test(governing) &&
    !EXPECTED.test(governing) &&
    (hit.term.frame === 'subject'
      ? /^(?:devr|doi|va |vont |paier|verser|écoper|recevr|must|has to|will )/
      : /^(?:coûter|vaud)(?:a|ra|ont|ront) /
    ).test(words)
  ) {
    return 'done';
  }
  // “is to hand over 290 million”: told to.
  if (hit.term.type === 'fine' && words.startsWith('to ') && /(?:^| )(?:is|are|was|were) $/.test(governing))
    return 'done';
  // “Google to pay”, “US to ban”: headlines write the future so.
  if (bound && (words.startsWith('to ') || (hit.term.language === 'en' && INFINITIVE.test(governing)))) {
    if (hit.term.type === 'fine' && hit.term.frame === 'subject') return 'done';
    return law ? 'proposed' : 'announced';
  }
  if (
    ANNOUNCED.before.test(governing) ||
    (!bound && ANNOUNCED.told.test(governing)) ||
    ANNOUNCED.form.test(words) ||
    isToldAhead(hit, around)
  ) {
    if (law) return 'proposed';
    return hangsOnCondition(around) ? 'threatened' : 'announced';
  }
  const toldWould = hit.term.type === 'fine' || hit.term.type === 'order' ? null : isToldWould(hit, scene);
  if (toldWould === false && words.startsWith('would ')) return null;
  if (toldWould === true) return law ? 'proposed' : 'announced';
  if (hit.term.type === 'law_proposed') return 'proposed';
  if (!law && WARNED.test(opening))
    return byAuthority && !WARNED_INVESTORS.test(opening) ? 'threatened' : null;
  if (hadThreatened(hit, opening)) return null;
  // « devrait recevoir une ordonnance lui enjoignant de »: what governs the main verb governs a participle, too.
  const reach = bound && !PARTICIPLE.test(words) ? 'near' : 'far';
  // “threatened to ban”: the term itself begins with “to”.
  const leading = words.startsWith('to ') ? `${governing}to ` : governing;
  if (!free && THREATENED[reach].test(leading)) return law ? null : 'threatened';
  if (isWantedPaid(hit, scene, around)) return 'threatened';
  const filed = hit.term.type === 'lawsuit' && FILED.test(words);
  if (!free && !filed && PLANNED[reach].test(leading)) {
    if (hit.term.type === 'lawsuit' && /recomm/.test(governing)) return null;
    if (WANTS_OF_OTHERS.test(leading)) return null;
    // “Prosecutors are seeking a €5m fine”: of a court, which decides.
    if (hit.term.type === 'fine' && PROSECUTORS_SEEK.test(opening)) return null;
    if (hit.term.frame === 'noun' && RUMOURED.test(opening + scene.text.slice(hit.end - scene.start)))
      return null;
    return !law && byAuthority && !EXPECTED.test(governing) ? 'threatened' : null;
  }
  if (isSaidToCome(hit, scene, around)) return 'done';
  if (!free && POSSIBLE[reach].test(governing)) return null;
  // « contre A et 2 millions contre B »: “against A” governs no more.
  const claimed = byAuthority && hit.term.type === 'fine' && CLAIMED.test(governing);
  if (
    !free &&
    WANTED[reach].test(hit.term.type === 'fine' ? withoutAppeal(around) : governing) &&
    !hasOwnVerb(governing, words) &&
    !claimed &&
    !filed &&
    !CLOSED_WITH.test(governing)
  )
    return null;
  if (!bound && (hit.term.frame !== 'noun' || isOfInfinitive(around)) && !isDecided(hit, around)) return null;
  // « demande à un juge d’ordonner »: whoever asks a court sues.
  if (!law && ASKED_OF_OTHERS.test(hit.term.type === 'lawsuit' ? clause : `${told} `)) return null;
  // « la scission d’A », “the divestiture of”: firms do so by themselves; that it was agreed or ordered is told beside.
  const splits = hit.term.frame === 'noun' && hit.term.type === 'restructuring_order';
  return splits && !/(?:deal|order|agreement|ordered(?: by)?|imposed|decreed|mandated|required)$/.test(words)
    ? null
    : 'done';
}

/** « 6 % du chiffre d’affaires, voire, en dernier recours, une suspension », “or even a ban”: the last of what may come. */
const OR_EVEN =
  /(?<![\p{L}])(?:voire|or even|or ultimately)(?:,? (?:en (?:dernier|ultime) (?:ressort|recours)|in extremis|à terme|as a last resort|in the worst case),?)? (?:(?:une?|la|le|les|des|the|an?) |l')?(?:[\p{L}-]+ ){0,2}$/u;

/** « lui enjoignant de ». */
const PARTICIPLE = /^(?:enjoign|ordonn|intim|oblige|contraign|forç|somm|interdis|impos)ant(?!\p{L})/u;

/** « Si l’agence a infligé une amende, c’est que »: it has. */
const INDEED_DONE = /^["«]? ?(?:si (?:[^ ,;:]+ ){1,6}?|s'ils? )(?:a|ont) (?:(?:[^ ,;:]+ ){0,4}(?:[ld]')?)?$/u;

/** « si le Parlement adopte le texte », “if lawmakers pass the bill”. */
const ONLY_IF =
  /(?<![\p{L}])(?:si|if|unless|provided(?: that)?|à condition que) (?:(?:the|le|la|les) |l')?(?:[^ ,;]+ ){0,3}$/u;

/** “A judge denies class status in the lawsuit against A”: whoever brought it. */
const JUDGED =
  /^[«"\s]*(?:an? |the )?(?:[a-z.]+ ){0,2}(?:judge|court|jury)s? (?:denies|denied|grants|granted|allows|allowed|lets|let|hears|heard|weighs|weighed|narrows|narrowed|trims|trimmed|splits|cuts|sends|sent|throws|threw) [^.;]*$/u;
/** “nears a settlement with”, “sees a settlement by”, “to weigh a settlement”: none yet. */
const NEARS =
  /(?:^| )(?:near(?:s|ed|ing)?|(?:to |will )(?:weigh|consider|review|examine|(?:rule|decide) on)|weigh(?:s|ing)|clos(?:e|ing in|er) (?:to|on)|sees?|eyes?|expects?|hopes?(?: for)?|seeks?|discuss(?:es|ing)?|in talks (?:on|over|about|for)) [^,;]*$/u;
/** “to pay up to $700m in settlement”: of what is agreed the most that may be claimed. */
const AGREED_ON = /^(?:to |will |would |has |have |agree(?:d|s) to )?(?:pay|pays|paid|paying) .*settle/u;

/** “issued a fine to A for failing to answer a request for information”: what was asked before is the reason of something else. */
const REASON_INSIDE =
  /(?<!\p{L})(?:for (?:failing|refusing|not|ignoring|having|delay)|pour (?:avoir|ne pas avoir|n'avoir)|faute d)(?!\p{L})/u;

/** “has yet to decide whether to fine A but fined B”: no condition reaches over “but”. */
const BUT_DID = / (?:but|mais) (?:(?:has|had|have|also|then|a|ont|avait|lui|leur|aussi) ){0,2}$/u;

/** « Vers une amende pour A »: a headline on what may come. */
const HEADED_FOR =
  /(?:^|[:¬] )["«]? ?vers (?:(?:une? |la |le |l'|de (?:nouvelles|lourdes) )(?:[^ ,;:]+ ){0,2})?$/u;

const CALLED_FOR =
  /(?<!\p{L})(?:appell|demand|réclam|souhait|veul|voudr|veut|propos|exig|invit|pourrai|devrai)[\p{L}]* (?:à |de |d'|que |qu'|voir |entendre |l'audition )/u;

const PROSECUTORS_SEEK =
  /(?:prosecut\p{L}+|parquet|procureure?s?)(?![\p{L}])[^.;,]{0,40} (?:seek(?:s|ing)?|sought|ask(?:s|ed|ing)? for|propos(?:e|es|ed|ing)|recommend(?:s|ed|ing)?) /u;

function byDecision(words: string): boolean {
  return !/^(?:will|to|would|must|ha(?:s|d|ve) to|needed to|needs to)(?![\p{L}])|^[\p{L}]+(?:era|eront|dra|dront|ira|iront)(?![\p{L}])/u.test(
    words
  );
}

/** “, which means that suppliers need a licence”, « ce qui signifie que »: what follows from a measure that was told before. */
const IN_EFFECT =
  /,\s(?:(?:which|this|that) (?:means?|meant)|meaning|ce qui (?:signifi|veut|impliqu)\p{L}*(?: dire)?)\s?(?:that |qu(?:e |'))?[^;:]*$/u;

const PERMIT = /(?<!\p{L})(?:licen[cs]es?|permits?|approval|autorisations?|permis|feu vert)(?!\p{L})/u;

/** “faces a fine of €5m if it does not”, « encourt une astreinte de … par jour à défaut ». */
function isFaced(words: string, after: string): boolean {
  return /^(?:fac|fine|penalt|amende|astreinte|sanction|pénalité)/.test(words) && UNLESS.test(after);
}

/** “faces a possible fine of €4m”, « une éventuelle amende »: between the words of a term. */
const ONLY_POSSIBLE =
  /^(?:fac\p{L}+|risqu\p{L}+) (?:an? |une? )?(?:[^ ]+ )?(?:possible|potential|likely|maximum|éventuelle|potentielle) /u;

/** « après l’amende de 5 millions que lui a infligée la CNIL »: not only referred to. */
const TOLD_BEHIND =
  /^(?: [^ ,;]+){0,10}? (?:que|qu')(?: ?[^ ,;]+){0,6}? (?:a|ont|avait|avaient) (?:\p{L}+ )?(?:infligée?s?|imposée?s?)(?!\p{L})/u;

/** “despite the €40m fine handed down in May by the regulator”: who imposed it and when is more than what is known already. */
const IMPOSED_BY =
  /^(?:[^ ,;]+ ){0,8}?(?:inflig|impos|prononc|handed|levied|issued|dealt|notifi)[\p{L}]*(?: (?:down|out|on|to|à|contre))?(?: [^ ,;:.]+){0,5} (?:by|par) /u;

/** “sends a strong message to platforms, large and small, that they must not mislead”: nobody by name. */
const SENT_MESSAGE =
  /(?<!\p{L})(?:sends?|sent|sending|envoie|envoyé|adresse) (?:[^ ]+ ){1,3}?(?:message|signal) [^;.]{0,120}(?:that|qu['e]) ?(?:they|companies|firms|platforms|elles|ils|les [^ ]+) $/u;

/** What begins with a question, and what prosecutors do themselves. */
const BEGINS: ReadonlySet<string> = new Set(['investigation_opened', 'lawsuit', 'summons']);

function begins({ term }: Hit): boolean {
  return isLaw(term.type) || BEGINS.has(term.type);
}

/** “A, which could have faced €40m, was fined”: what it risked is told aside. */
const RISKED_ASIDE =
  /, (?:which|who|qui) [^;:.]{3,80}, (?:(?:has |had )?(?:was|were|been)|a(?: été)?|est|s'est vue?) (?:(?:\p{L}+ly|\p{L}+ment|also|aussi) )?$/u;

/** “£18m for a breach that affected up to 339 million”: what is counted behind a sum that was told; but “€20m or up to 4%”. */
const BEHIND_A_SUM =
  /(?<=^[^;]{0,40}?(?:\p{Sc}\s?\d[\d·]*|\d[\d·]* (?:millions?|milliards?|billion|euros|dollars|pounds|yuan|won|francs))[^;]{0,40}? (?:for|over|after|pour|après|by|par|affecting|touchant) ).*$/u;

/** “is seeking to break up A in a lawsuit filed in”. */
const FILED = /(?:^| )(?:filed|lodged|brought|déposée?|engagée?|intentée?)(?!\p{L})/u;
