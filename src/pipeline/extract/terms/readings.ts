import { isAttribute, isOfMoney, isPurchase } from './attributes.ts';
import { isLaw } from './action-terms.ts';
import type { Hit } from './hits.ts';
import type { Draft } from '../retold/merge.ts';
import { hasOtherSense } from './other-senses.ts';
import { reachesOver } from './reaches-over.ts';
import { textIn } from '../scene.ts';
import type { Scene } from '../scene.ts';

/** « L’enquête sur A », « une amende »: behind an article no verb. */
function isNounThere(hit: Hit, scene: Scene): boolean {
  if (hit.term.language !== 'fr' || !/^(?:active|verb)$/.test(hit.term.frame)) return false;
  const at = hit.start - scene.start;
  return (
    (/^(?:enquête|limite|censure|sanction|plainte|somme|blâme|réprimande|semonce|contrôle|visite|attaque|poursuite|mise en d\p{L}*)(?![\p{L}])/iu.test(
      scene.text.slice(at, at + 12)
    ) &&
      /(?:^|[\s(«])(?:l'|d'|toute?\s|une?\s|la\s|cette\s|s(?:a|on)\s|leur\s|des\s|de\s)$/iu.test(
        scene.text.slice(0, at)
      )) ||
    isBlame(hit, scene)
  );
}

/** « Le blâme infligé à A »: no verb. */
function isBlame({ start }: Hit, { start: from, text }: Scene): boolean {
  return BLAME.test(text.slice(start - from, start - from + 12)) && OF_NOUN.test(text.slice(0, start - from));
}

const BLAME = /^blâmes?(?!\p{L})/iu;
const OF_NOUN =
  /(?:(?:^|[,;:(«]\s?|(?<!\p{L})(?:à|de|par|avec|contre|sur|après|malgré|que|et)\s)les?|(?:^|[\s(«])(?:un|du|ce|des|son|au))\s(?:\p{Ll}+\s)?$/iu;

/** The terms of a sentence but those whose words mean something else there. */
export function withoutLookalikes(hits: readonly Hit[], scene: Scene): Hit[] {
  const none = hits.filter(
    (hit) =>
      hit.term.frame === 'none' &&
      !actsOnCompany(hit, scene) &&
      !isSecondDuty(hit, scene) &&
      !isForPublicPurse(hit, scene) &&
      !ALSO_FINED.test(textIn(scene, hit)) &&
      !isSuitBrought(hit, scene) &&
      !APPOSED.test(textIn(scene, hit)) &&
      !SECOND_VERB.test(textIn(scene, hit))
  );
  const real = hits.filter(
    (hit) =>
      hit.term.frame !== 'none' &&
      !isNounThere(hit, scene) &&
      !isAttribute(hit, scene) &&
      !isOfMoney(hit, scene) &&
      !isPurchase(hit, scene) &&
      !endsInName(hit, scene) &&
      !isOfName(hit, scene) &&
      !hasOtherSense(hit, scene) &&
      !reachesOver(hit, hits, scene) &&
      (givesTime(hit, scene) ||
        isFurtherDuty(hit, { start: scene.start, quote: scene.text }) ||
        !none.some(
          (other) =>
            other.term.type === hit.term.type &&
            overlap(hit, other) &&
            !saysMore(hit, other) &&
            // “suspended A’s licence and imposed a penalty”: no penalty was suspended.
            !(OF_LICENCE.test(textIn(scene, hit)) && other.end > hit.end && reachesOver(other, hits, scene))
        ))
  );
  // « passes bill that would »: it is a proposal no more.
  return real.filter(
    (hit) =>
      hit.term.type !== 'law_proposed' ||
      !real.some(
        (other) =>
          other.term.type === 'law_enacted' && (overlap(hit, other) || isSubjectOf(hit, other, scene))
      )
  );
}

/** “ordered its director general to investigate A” beside “ordered … to investigate”: of two for the same words, the one that says more of them. */
function saysMore({ term, start, end }: Hit, other: Hit): boolean {
  return start === other.start && end === other.end && gaps(term.words) > gaps(other.term.words);
}

function gaps(words: string): number {
  return words.split('…').length;
}

const OF_LICENCE = /\s(?:licen[cs]es?|permits?|authori[sz]ations?|registration|accreditation|charter)$/iu;

/** « condamne A à une amende au profit de la Ville »: no damages. */
function isForPublicPurse({ end }: Hit, { start: from, text }: Scene): boolean {
  return PUBLIC_PURSE.test(text.slice(end - from, end - from + 40));
}

const PUBLIC_PURSE =
  /^\s(?:de\s(?:la\s(?:[Vv]ille|commune|mairie|[Mm]étropole|municipalité|région|collectivité)|l'(?:[ÉE]tat|administration))|du\s(?:Trésor|fisc|département|budget)|des\s(?:finances|caisses)\spubliques)(?!\p{L})/u;

/** « 500 000 euros d’amende et 9 millions de dommages »: a fine all the same. */
const ALSO_FINED = /\sd'amendes?,?\s(?:et|ainsi que?|outre)\s/iu;

/** “revived a lawsuit against A filed by the FTC in 2021”: who brought it is told. */
function isSuitBrought({ term, end }: Hit, { start: from, text }: Scene): boolean {
  return term.type === 'lawsuit' && BROUGHT_BY.test(text.slice(end - from));
}

const BROUGHT_BY =
  /^(?:\sagainst\s[^,;:.]{2,60}?)?\s(?:filed|brought|lodged|launched)\s(?:in\s\d{4}\s|last\s\p{L}+\s)?by\s/u;

/** « devra cesser d’exploiter A et rendre des comptes »: what the sentence tells first is a duty all the same. */
function isSecondDuty(hit: Hit, scene: Scene): boolean {
  return hit.term.type === 'order' && SECOND_DUTY.test(textIn(scene, hit));
}

const SECOND_DUTY = /^(?:devr(?:a|ont)|doi(?:t|vent)|must|has to|will have to)\s[^,;]{12,}\s(?:et|and)\s/u;

/** « bloque A, une décision inédite », “suspended A, an order”: what is done is called so. */
const APPOSED = /[^,]{6},\s(?:une?|an?)\s(?:\p{L}+\s)?\p{L}+$/u;

/** “suspended A’s policy and set a daily fine”: into what another verb tells. */
const SECOND_VERB =
  /^\p{L}+\s(?!and\s|but\s)[^;:]+\s(?:and|but)\s(?:(?:also|then|later)\s)?(?:\p{Ll}{3,}ed|set|put|gave|told|made)\s(?:an?|the|its|it)\s/u;

/** « et lui laisse trois mois pour se mettre en conformité »: told to whoever is spoken of. */
function givesTime({ term, start, verbEnd }: Hit, { start: from, text }: Scene): boolean {
  return (
    term.type === 'order' &&
    GIVES.test(text.slice(start - from, verbEnd - from)) &&
    TO_WHOM.test(text.slice(0, start - from))
  );
}

const GIVES = /^(?:donn|laiss|accord|octro)/iu;
const TO_WHOM = /\s(?:lui|leur)\s(?:(?:a|avait|ont)\s)?(?:\p{Ll}+\s)?$/u;

/** “must pay €5m and, by October, stop”: what the sentence tells first is a fine. */
function isFurtherDuty(
  { term, start, end }: Hit,
  { start: from, quote }: Pick<Draft, 'start' | 'quote'>
): boolean {
  return (
    term.type === 'order' &&
    term.frame === 'subject' &&
    FURTHER_DUTY.test(quote.slice(start - from, end - from))
  );
}

/** “told A to hire its riders and pay €5m”: what the words of a fine tell first is an order. */
function isFirstDuty(hit: Hit, { term, start, end }: Hit, { start: from, quote }: Draft): boolean {
  return (
    hit.term.type === 'order' &&
    term.type === 'fine' &&
    hit.start >= start &&
    hit.end < end &&
    FIRST_DUTY.test(quote.slice(start - from, end - from))
  );
}

const FIRST_DUTY =
  /\s(?:to\s(?!pay)|de\s(?!payer|verser|régler)|d'(?!acquitter))\p{Ll}{2,}\s[^;:]{4,}\s(?:and|et)\s(?:to\s|de\s|d'|à\s)?(?:pay|payer|verser|régler)(?!\p{L})/u;

const FURTHER_DUTY =
  /^(?:devr(?:a|ont)|doi(?:t|vent)|must|has to|will have to)\s(?:pay|payer|verser|régler)\s[^,;]{4,}\s(?:et|and)\s?(?:,\s[^,;]{3,40},\s)?\p{Ll}+$/u;

/** “Buffalo Grill”, “Traeger Grills”: nobody is grilled. */
function isOfName({ start, verbEnd }: Hit, { companies }: Scene): boolean {
  return companies.some((name) => name.start <= start && verbEnd <= name.end);
}

/** “released by the State Administration for Market Regulation”: no regulation is released. */
function endsInName(hit: Hit, scene: Scene): boolean {
  const { term, start, end } = hit;
  if (NEW.test(textIn(scene, hit)) && LEADS_ON.test(scene.text.slice(end - scene.start))) return true;
  return (
    isLaw(term.type) &&
    // “a bill laid before the French Senate”: told with the chamber.
    !CHAMBER.test(textIn(scene, hit)) &&
    scene.authorities.some((name) => name.start > start && name.start < end && end <= name.end)
  );
}

/** « suspendu en Nouvelle-Calédonie »: a country, and nothing new. */
const NEW = /nouve(?:lles?|aux?)$/iu;
const LEADS_ON = /^-\p{Lu}/u;

const CHAMBER =
  /(?<!\p{L})(?:parliament|congress|senate|assembly|bundestag|house|commons|lords|chamber|knesset|duma|diet|legislature|riksdag|sejm)$/iu;

/** « le projet de loi C-18 a reçu la sanction royale »: nothing but a few words between what is proposed and that it became law. */
function isSubjectOf({ end }: Hit, { start }: Hit, { start: from, text }: Scene): boolean {
  return start >= end && FEW_WORDS.test(text.slice(end - from, start - from));
}

const FEW_WORDS = /^(?:\s[^\s,;:.]+){0,8}\s$/u;

/** “suspended A and has not lifted the ban”: it was A that was suspended, and no ban. */
function actsOnCompany({ term, verbEnd }: Hit, scene: Scene): boolean {
  return (
    term.needs.has('direct') &&
    scene.companies.some(
      ({ start, end }) => start === verbEnd + 1 && !/^'s/.test(scene.text.slice(end - scene.start))
    )
  );
}

/** Types whose wordings are so general that any other reading of the same words is preferred. */
const GENERAL: ReadonlySet<string> = new Set(['order', 'restriction', 'policy_statement']);

/**
 * Of terms that overlap the special one, else the longer: « ordered to pay a fine » is no order. A noun whose company is only
 * guessed yields to any other wording of its type in the sentence, and the coming into force of a law to its adoption.
 */
export function outermost(found: readonly Found[]): Found[] {
  return found.filter(
    (one) =>
      !found.some(
        (other) =>
          yields(one, other) ||
          isSaidByVerb(one, other) ||
          isToldWhenSummoned(one, other) ||
          isListedThere(one, other)
      )
  );
}

/** A term with a report that was made of it. */
export interface Found {
  hit: Hit;
  draft: Draft;
  /** « L’accès est coupé sur ordre du juge »: told by the verb, if any tells it. */
  onCommand: boolean;
}

function isSaidByVerb(one: Found, other: Found): boolean {
  return one.onCommand && !other.onCommand && !overlap(one.hit, other.hit);
}

/** “summoned the platforms and told them to compete fairly”: why they were, and no second action. */
function isToldWhenSummoned({ hit, draft }: Found, { hit: other, draft: better }: Found): boolean {
  if (draft.type !== 'order' || better.type !== 'summons' || other.start >= hit.start) return false;
  const [from, at] = [other.start - draft.start, hit.start - draft.start];
  return TELLS.test(draft.quote.slice(at)) && JOINED.test(draft.quote.slice(Math.max(0, from), at));
}

/** “directed A to change its conduct, and listed ten measures: users must be able to remove B”: what the order is made of. */
function isListedThere({ hit, draft }: Found, { hit: other, draft: better }: Found): boolean {
  return (
    draft.type === 'order' &&
    better.type === 'order' &&
    hit.term.frame === 'subject' &&
    /^(?:active|verb)$/.test(other.term.frame) &&
    other.verbEnd <= hit.start &&
    /[\p{L}"»]\s?:\s/u.test(
      draft.quote.slice(Math.max(0, other.verbEnd - draft.start), hit.start - draft.start)
    )
  );
}

const TELLS = /^(?:told|asked|demandé|prié|invité)(?!\p{L})/iu;
const JOINED = /\s(?:and|et)\s(?:(?:leur|lui|les)\s|l')?(?:(?:a|ont|has|have|then|ensuite)\s){0,2}$/u;

function yields({ hit, draft }: Found, { hit: other, draft: better }: Found): boolean {
  if (hit === other) return false;
  if (hit.term.type === other.term.type) {
    // « condamné A à une amende de 2 millions, à cause de B »: the sum of the verb, told once.
    if (
      hit.term.frame === 'noun' &&
      other.term.frame !== 'noun' &&
      better.certain &&
      isSameSum(draft, better)
    )
      return true;
    if (
      hit.term.frame === 'noun' &&
      other.term.frame !== 'noun' &&
      other.start <= hit.start &&
      hit.start < other.end
    )
      return true;
    if (hit.term.frame === 'noun' && !draft.certain) return better.certain;
    // “ordered A to pay”: the regulator, and not whoever is named behind “to pay”.
    if (other.start < hit.start && hit.end <= other.end && draft.jurisdiction !== better.jurisdiction)
      return true;
    return hit.term.needs.has('law') && !other.term.needs.has('law');
  }
  if (!overlap(hit, other)) return false;
  // “votes to force A to sell”: what is in the law.
  if (isLaw(other.term.type) && VOTES.test(other.term.words)) return !isLaw(hit.term.type);
  if (isLaw(hit.term.type) && VOTES.test(hit.term.words)) return isLaw(other.term.type);
  const general = GENERAL.has(hit.term.type);
  // « ordered to pay and to stop »: two commands of one verb.
  if (general && hit.end > other.end && (SECOND_COMMAND.test(hit.term.words) || isFurtherDuty(hit, draft)))
    return false;
  if (general && isFirstDuty(hit, other, better)) return false;
  // “handed a €3m penalty and a reprimand”: the fine is not told by the words of both.
  const further = better.quote.slice(hit.end - better.start, Math.max(hit.end, other.end) - better.start);
  if (hit.term.type === 'fine' && hit.start === other.start && SECOND_OBJECT.test(further)) return false;
  if (general !== GENERAL.has(other.term.type)) return general;
  return other.end - other.start > hit.end - hit.start;
}

const VOTES = /^\(voted\//u;

function isSameSum(one: Draft, other: Draft): boolean {
  return one.type === 'fine' && one.amount !== null && one.amount === other.amount;
}

const SECOND_OBJECT = /^,?\s(?:and|et)\s(?:an?|une?)\s/u;
const SECOND_COMMAND = / (?:and to|et à) \(/;

function overlap(one: Hit, other: Hit): boolean {
  return one.start < other.end && other.start < one.end;
}

/** « la Ligue a infligé une amende »: its noun tells no more than the verb does. */
export function tells(verb: Hit, { term, start }: Hit): boolean {
  return (
    term.frame === 'noun' &&
    verb.term.frame !== 'noun' &&
    term.type === verb.term.type &&
    verb.start <= start &&
    start < verb.end
  );
}
