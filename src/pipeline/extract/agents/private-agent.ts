import type { Hit } from '../terms/hits.ts';
import type { Scene } from '../scene.ts';
import type { Span } from '../../types.ts';
import type { Voice } from '../terms/voice.ts';
import { asidesOf, isBehindAside, isInAside } from './asides.ts';
import { createSearch } from '../text/search.ts';
import { hasOfficeBefore } from './agent-places.ts';
import { beginsWithDecision } from './decision-acts.ts';
import { hasSameSubject } from './same-subject.ts';
import { SECOND_VERB } from './second-verb.ts';
import { isByPeople } from './by-people.ts';
import { isGerundBehindComma } from './behind-comma.ts';
import { officesIn, privatePeopleIn } from './offices.ts';

/** Whether a company or somebody without office acts: « Twitter banned », « des livreurs ont assigné », « banned by Apple ». */
export function hasPrivateAgent(
  scene: Scene,
  hit: Hit,
  clause: Span,
  voice: Voice,
  authority: Span | undefined
): boolean {
  if (voice === 'active') {
    const from = Math.max(
      clause.start,
      authority?.end ?? 0,
      officesIn(scene).findLast((office) => office.end <= hit.start && !isInAside(scene, office, hit, voice))
        ?.end ?? 0
    );
    const asides = asidesOf(scene);
    const subjects = [...scene.companies, ...privatePeopleIn(scene)].filter(
      ({ start, end }) =>
        start >= from &&
        end <= hit.start &&
        !asides.some((aside) => aside.start <= start && end <= aside.end && aside.end <= hit.start)
    );
    // « A directed B to stop and fined it »: the subject of the first verb acts on.
    const opening = scene.text.slice(clause.start - scene.start, hit.start - scene.start);
    if (
      SECOND_VERB.test(opening) &&
      (from > clause.start || PRONOUN_ACTS.test(opening) || beginsWithDecision(opening))
    )
      return false;
    if (authority && (ORDER_THAT.test(opening) || (OF_OFFICE.has(hit.term.type) && IT_TOO.test(opening))))
      return false;
    // « mis en demeure A »: behind all its words.
    const leadsToName = [hit.verbEnd, hit.end].some((end) =>
      OBJECT.test(scene.text.slice(end - scene.start))
    );
    if (authority && leadsToName && NEXT_OF_LIST.test(opening)) return false;
    // “moved against B on Monday, opening proceedings”: the agent of the main clause.
    if (authority && isGerundBehindComma(hit, scene)) return false;
    if (authority && isBehindAside(scene, authority, hit)) return false;
    const behindOffice =
      from > clause.start ? scene.text.slice(from - scene.start, hit.start - scene.start) : '';
    if (LIST_OF_ACTS.test(behindOffice)) return false;
    const upToVerb = opening + (AFTER_DOING.exec(scene.text.slice(hit.start - scene.start))?.[0] ?? '');
    if (hasSameSubject(upToVerb, behindOffice, authority !== undefined || PRONOUN_ACTS.test(opening)))
      return false;
    const last = subjects.sort((a, b) => a.start - b.start).at(-1);
    // “A judge ordered B blocked”: who orders has it done.
    if (last && ORDERED.test(scene.text.slice(0, last.start - scene.start)) && last.end + 1 === hit.start)
      return false;
    if (last && SAYS_OF_ITSELF.test(scene.text.slice(last.end - scene.start, hit.start - scene.start)))
      return true;
    return (
      last !== undefined &&
      !OBJECT_OF_RELATIVE.test(
        scene.text.slice(last.end - scene.start, hit.start - scene.start).replace(TOLD_OF_IT, '')
      )
    );
  }
  // « elle a saisi l’autorité de deux plaintes contre A »: whoever is seized of it did not bring it.
  const seized =
    voice === 'noun' && hit.term.type === 'lawsuit'
      ? SEIZED_OF.exec(scene.text.slice(0, hit.start - scene.start))
      : null;
  if (seized) {
    const at = scene.start + seized.index;
    return ![...scene.authorities, ...officesIn(scene)].some(({ end }) => end > clause.start && end <= at);
  }
  // « Une mère a porté plainte contre A »: no authority.
  if (voice === 'noun' && hit.term.type === 'lawsuit' && !authority) {
    const plaintiff = privatePeopleIn(scene).find(
      ({ start, end }) => start >= clause.start && end <= hit.start
    );
    // « un étudiant adresse à l’administration vingt-deux plaintes »: to whom they are brought.
    const sends =
      plaintiff && SENDS_TO.test(scene.text.slice(plaintiff.end - scene.start, hit.start - scene.start));
    if (plaintiff && (sends || !hasOfficeBefore(scene, hit, clause))) return true;
  }
  if (isByPeople(hit, scene)) return true;
  const after = scene.text.slice(hit.verbEnd - scene.start, hit.verbEnd - scene.start + 120);
  // « par la CNIL à Google »: whoever follows an authority does not act.
  const by =
    /(?<![\p{L}])(?:by|par)\s(?:(?:les?|la|the|une?|des|an?)\s|l')?(?:(?!à\s|to\s)[\p{Ll}-]+\s){0,2}$/u;
  const agents = [...scene.companies, ...privatePeopleIn(scene)].filter(
    ({ start }) => start >= hit.verbEnd && start < hit.verbEnd + 120
  );
  const isOfAuthority = authority !== undefined || scene.authorities.length > 0;
  return agents.some(({ start }) => {
    const lead = after.slice(0, start - hit.verbEnd);
    return (
      by.test(lead) &&
      !OWN_PARTICIPLE.test(lead.slice(hit.end - hit.verbEnd)) &&
      !IN_BRACKETS.test(lead) &&
      !TAKEN_OVER_BY.test(lead) &&
      !COMPLAINT_BY.test(lead) &&
      !(isOfAuthority && FOR_WHAT.test(lead.slice(hit.end - hit.verbEnd)))
    );
  });
}

/** “fined A, warned B and ordered C to”, « a averti A, sanctionné B », « condamne A, interdit B »: the second verb of a list has a name as its object, as the first has. */
const NEXT_OF_LIST =
  /^(?:[^;:]*\s)?(?:(?:a|ont|avait|avaient)\s\p{Ll}+(?:é|i|is|it|rt)|\p{Ll}{3,}ed|(?<!\p{L})(?:hit|sued|told|sent|gave|made|took|struck|froze|forbade)|\p{Ll}{4,}(?:e|it)(?=\s(?:à\s)?\p{Lu}))\s[^;:]*?\p{Lu}[^;:]*,\s$/u;
const OBJECT = /^\s(?:à\s)?\p{Lu}/u;

/** “fined A 5m, issued an order and opened an inquiry”, « a infligé à A 5 millions, prononcé une injonction et »: behind an office, what it does next. */
const LIST_OF_ACTS =
  /^\s(?:(?:has|have|had|also|(?:on|in|of|for|last|this|late|early|earlier)\s[\p{L}\d]+|\p{Lu}\p{Ll}+day)\s){0,3}(?:fin|penali[sz]|sanction|order|barr|bann|suspend|warn|su|summon|slapp|impos|levi|search|raid|censur|reprimand|punish|charg|block|accus|add|blacklist|restrict|target|prob|investigat)ed\s(?:(?:the|an?)\s(?:[\p{L}-]+\s){0,4}?|[^,;:]{3,60}\son\s)?\p{Lu}(?:[^,;:]|,(?=\d)|,\s\p{Lu})*,\s$|^\s(?:[^,;:]{0,40}\s)?(?:a|ont|avait|avaient)\s(?:inflig|sanctionn|condamn|convoqu|suspend|interd|frapp|ordonn|bloqu|accus|impos|enjoin|perquisitionn)(?:é|it|u|t)\s(?:(?:à|aux?|l[ae]|[^,;:]{3,60}\sà)\s|l')?(?:\p{Ll}+\s)?\p{Lu}(?:[^,;:]|,(?=\d)|,\s\p{Lu})*,\s$/u;

/** “fined A, and it opened a second inquiry”: what no company does. */
const OF_OFFICE: ReadonlySet<string> = new Set(['investigation_opened', 'fine']);
const IT_TOO =
  /,\s(?:and|et)\s(?:(?:in|en|on|le|last|two|three|a|deux|trois|un)\s[\p{L}\d ]{2,24}\s)?(?:it|elle)\s(?:(?:has|had|also|then|later|since|a|avait|aussi|ensuite|depuis)\s){0,3}$/u;

const ORDERED = /(?<!\p{L})(?:order(?:s|ed|ing)|wants|wanted)\s(?:the\s)?$/u;

/** “accused A of tracking people, and imposed an order that forbids it”. */
const ORDER_THAT =
  /\s(?:imposed|issued|adopted|signed|handed down|obtained|won|announced|impose|imposé|rendu|pris|adopté|prononcé)\s(?:an?|the|une?|la|le|l')\s?(?:\p{Ll}+\s){0,2}(?:orders?|injunction|decree|ruling|decision|ordonnance|injonction|décision|arrêté|décret)\s(?:that|which|qui)\s$/u;

/** “It blocked A and”, “In March 2023 it blocked A, and in December it”: the subject of the first verb. */
const PRONOUN_ACTS =
  /^[«"\s]*(?:(?:in|on|last|earlier|late|early|at|two|three|a|en|le|au|fin|début|dès|il y a)\s[^,;:]{1,30}?,?\s)?(?:it|they|elle|il|elles|ils)\s/iu;

const SEIZED_OF = createSearch(
  /(?<!\p{L})saisi(?:r|t|e|s|ssent|ssant)?\s(?!par\s)[^;:.]{3,90}\s(?:d'une|de(?:\s(?:deux|trois|quatre|plusieurs|nombreuses|\d+))?)\s(?:\p{Ll}+\s)?$/u
);

/** « gelés pour garantir les amendes dues par A »: by whom something else was done. */
const OWN_PARTICIPLE =
  /\s(?:\p{L}+(?:ée?s?|ues?|us|ises?|is|ied|[^e]ed|owned|made|run|sold|held)|brought|begun|won|led|written|taken|driven|given|sent|built|bought|détenu|soutenu|vendu|conçu|repris)\s(?:(?:en|in)\s\d{4}\s)?(?:by|par)\s[^,;]*$/u;

/** “into A (owned by B) was opened by”. */
const IN_BRACKETS = /\(\p{Ll}+\s(?:by|par)\s[^)]*$/u;

/** « sur le rachat d’A par B », “into the purchase of A by B”: whoever buys. */
const TAKEN_OVER_BY =
  /(?<!\p{L})(?:rachat|reprise|acquisition|fusion|prise de contrôle|absorption|takeover|purchase|buyout|merger)\s(?:d[eu]\s|d'|of\s)[^,;:]{2,50}\s(?:par|by)\s[^,;]*$/iu;

/** “investigated by A, following a complaint by B”, « après une plainte déposée par B »: whoever complained. */
const COMPLAINT_BY =
  /(?<!\p{L})(?:complaints?|requests?|petitions?|reports?|plaintes?|signalements?|saisines?|demandes?|recours|dénonciations?)\s(?:[\p{L}\d]+\s){0,6}(?:by|par)\s[^,;]*$/iu;

/** “agreed to pay $100m over the misuse of data by A, the SEC said”: what it pays for, where somebody else in the sentence acts. */
const FOR_WHAT = /\s(?:for|over|about|pour|sur|concernant)\s[^,;]*$/u;

/** « L’association rappelle qu’elle avait engagé une procédure », “A says that it has banned”. */
const SAYS_OF_ITSELF =
  /^\s(?:(?:a|has|had|avait)\s)?\p{L}+\s(?:qu'(?:elles?|ils?)|that\s(?:it|they|he|she))\s(?:\p{L}+\s){0,3}$/u;
/** « A, que la Commission a condamné, a bloqué »: between commas what others did to it, and behind them what it does. */
const TOLD_OF_IT =
  /^,\s(?:qu[e'][\s\p{L}]|(?:[\p{L}]+\s)?(?:which|whom)\s|(?:à|sur|contre|chez)\s(?:qui|lequel|laquelle)\s|auquel\s)[^,;:]{3,120},(?=\s)/iu;
const OBJECT_OF_RELATIVE = createSearch(
  /(?:^|[,;\s])(?:qu'|que\s|whom|(?:to|into|against|on|upon|about|from|over) which|(?:à|contre|sur|chez) (?:qui|lequel|laquelle)|auquel|auxquels)/i
);

const SENDS_TO =
  /(?<!\p{L})(?:adress(?:e|ent|é|ée|ées|èrent)|envo(?:ie|ient|yé|yée|yées)|remet(?:tent)?|remis|dépos(?:e|ent|é|ée|ées)|port(?:e|ent|é)|présent(?:e|ent|é)|sent|sends|took|filed|brought)\s(?:à|au|aux|devant|auprès|to|with|before)\s/u;

/** “after banning A”: a term that begins before its verb. */
const AFTER_DOING = /^(?:after|before)\s(?=\p{Ll}+ing(?!\p{L}))/u;
