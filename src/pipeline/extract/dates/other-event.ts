import type { Span } from '../../types.ts';
import { isOfMishap } from './date-role.ts';
import type { DateMention } from './dates.ts';
import { isOfWhatCameFirst, isOfWhatFollowed } from './time-clause.ts';
import type { Hit } from '../terms/hits.ts';
import type { Scene } from '../scene.ts';
import { isLaw } from '../terms/action-terms.ts';

/**
 * Whether a date in the sentence of an action is that of something else: of an aside (« X, fondée en 2011, »), of what came
 * before (« au terme d’une enquête ouverte en 2021 »), of what another verb tells (« a breach that began in May »).
 * A day of the news (`fresh`) may stand behind an aside. Without `hit`: whether it is no date of what the sentence tells.
 */
export function isOfAnotherEvent(
  date: DateMention,
  hit: Pick<Hit, 'start' | 'end' | 'verbEnd' | 'term'> | null,
  scene: Scene,
  fresh: boolean
): boolean {
  const { text } = scene;
  const [from, to] = [date.start - scene.start, date.end - scene.start];
  if (date.role === 'other' && isAppositionTo(date, scene) && !isSaidOf(hit, date, scene)) return true;
  // “Two years after it started looking, the Commission fined”: of what the opening tells, and not of what follows.
  if (date.role === 'other')
    return hit === null || hit.start < date.end || NEW_CLAUSE.test(text.slice(to, hit.start - scene.start));
  if (hit !== null && isOfLaw(hit.term, text.slice(0, from))) return true;
  // A month has its preposition with it, a year has not.
  const since = text.slice(0, from) + (/^(?:since|depuis)\s/iu.exec(text.slice(from))?.[0] ?? '');
  if (
    FIRST_SINCE.test(since) ||
    IS_SINCE.test(since) ||
    OF_RECORD.test(text.slice(0, from)) ||
    isOfComparison(text.slice(0, from), hit, scene)
  )
    return true;
  if (
    hit !== null &&
    date.end <= hit.start &&
    isOfRelative(text.slice(0, from), text.slice(to, hit.start - scene.start))
  )
    return true;
  const clause = clauseAround(text, from, to);
  const lead = text.slice(clause.start, from).trim();
  const outside =
    hit === null ||
    hit.end - scene.start <= clause.start ||
    hit.start - scene.start >= clause.end ||
    // “was imposed on A, founded in 2007, by”: between its words.
    (hit.start - scene.start < clause.start && hit.end - scene.start > clause.end);
  // « L’ennui avait commencé en juillet : le régulateur lançait »: the colon tells what then began.
  if (hit !== null && date.end <= hit.start && WHAT_BEGAN.test(text.slice(to)) && BEGAN.test(lead))
    return false;
  // « que l’Autorité a jugé abusif en mai, infligeant à A »: found and fined at once.
  if (hit !== null && date.end <= hit.start && AT_ONCE.test(text.slice(to, hit.end - scene.start)))
    return false;
  const told = NEWS.test(lead) || (fresh && hit === null && ACTS.test(lead));
  // “Opened Friday, the inquiry covers”: a day of the news is no aside.
  const isNews = fresh && hit === null;
  const aside =
    isAside(lead) && !isNews && !isOfItsOpening(hit, date, lead, text.slice(0, clause.start), scene, fresh);
  if (outside && ((RELATIVE.test(lead) && !told) || aside)) return true;
  const follows = hit !== null && date.start >= hit.end;
  if ((hit === null || date.end <= hit.start) && BEFOREHAND.test(lead)) return true;
  if (hit !== null && date.end <= hit.start) {
    if (CHALLENGED.test(text.slice(to, hit.start - scene.start))) return true;
    if (hit.term.frame === 'noun' && CHALLENGES_ON.test(text.slice(0, from))) return true;
    if (COSTS.test(text.slice(to, hit.verbEnd - scene.start))) return true;
    if (LATER_THAN.test(text.slice(to, hit.start - scene.start))) return true;
  }
  if (hit !== null && (isOfWhatFollowed(date, hit, scene) || isOfWhatCameFirst(date, hit, scene)))
    return true;
  if (fresh) return false;
  if (
    hit?.term.type === 'investigation_opened' &&
    COVERS.test(text.slice(Math.max(0, hit.start - scene.start), from))
  )
    return true;
  // « avait recommandé dès mars 2022 de »: the verb is that of the action.
  const within = hit !== null && date.start >= hit.verbEnd && date.end <= hit.end;
  if (within && !RELATIVE_WITHIN.test(text.slice(hit.verbEnd - scene.start, from))) return false;
  const gap = follows ? text.slice(hit.end - scene.start, from) : text.slice(clause.start, from);
  if (follows && (BEFOREHAND_WITHIN.test(gap) || WHEN_IT_DID.test(gap) || isOfMishap(gap))) return true;
  // « n’a pas répondu à la mise en demeure reçue en mars »: says when of nothing else.
  if (hit === null && RECEIVED.test(gap)) return true;
  if (SAID_ITSELF.test(gap)) return false;
  if (ORDER_FILED.test(gap)) return false;
  if (DATES_BACK.test(gap)) return true;
  if (hit !== null && !PROCEEDINGS.has(hit.term.type) && CASE_BROUGHT.test(text.slice(0, from))) return true;
  return isToldByAnotherVerb(gap, hit?.term.type === 'investigation_opened');
}

/** Told with the day on which they began. */
const PROCEEDINGS: ReadonlySet<string> = new Set(['lawsuit', 'investigation_opened', 'summons', 'hearing']);
/** “will pay $14m to resolve a case brought by the FTC in 2019”, « une enquête ouverte par le parquet en 2021 »: when that began. */
const CASE_BROUGHT =
  /(?<!\p{L})(?:case|charges?|lawsuits?|suits?|complaints?|claims?|probe|investigation|inquiry|allegations|proceedings|plainte|poursuites|enquête|procédure|action)\s(?:(?:that|which|qui)\s)?(?:(?:was|were|had been|avait été|avaient été)\s)?(?:first\s)?(?:brought|filed|opened|launched|begun|started|lodged|initiated|ouverte|engagées?|lancée|déposée|intentée)\s(?:against\s[^,;:.]{2,30}\s)?(?:by|par)\s(?:[^,;:.]|\.(?=\s?\p{Lu})){2,70}\s(?:(?:back|early|late)\s)?(?:(?:in|on|en|le)\s)?$/iu;
/** “in a case that dates back to 2019”, « une affaire qui remonte à 2019 »; but a decision may be of that day. */
const DATES_BACK =
  /(?<!\p{L})(?:(?:dates?|dated|dating|goes|going|stretch(?:es|ing))\sback\sto|remont(?:e|ent|ant|ait)\s(?:à|au|aux)|(?<!(?:décision|sanction|amende|ruling|decision|order|fine)\s(?:qui|that|which)\s)dat(?:e|ent|ait)\s(?:de|du|d'))\s?(?:(?:the|l')?(?:early|late|mid|début|fin)\s?)?$/iu;
/** “under a consent order filed on Jan. 17”: the decision itself. */
const ORDER_FILED =
  /(?<!\p{L})(?:orders?|decree|settlement|agreement|deal)\s(?:(?:that|which)\s)?(?:(?:was|were)\s)?(?:filed|lodged|entered)\s(?:on\s)?$/iu;

/** “under a law adopted in 2021”, « en vertu de règles entrées en vigueur en mai 2018 »: where the action is none of a law's own. */
function isOfLaw({ type }: Pick<Hit['term'], 'type'>, before: string): boolean {
  const told = isLaw(type) ? null : OF_LAW.exec(before);
  // « Par un règlement adopté jeudi, Bruxelles bannit »: the decision itself.
  return told !== null && !BY_IT.test(before.slice(0, told.index));
}

const BY_IT =
  /(?:^|[\s,])(?:par|by|dans|in|through|avec|with)\s(?:une?|an?|la|le|the|its|sa|son|cette|ce)\s(?:\p{Ll}+\s)?$/iu;

const OF_LAW =
  /(?<!\p{L})(?:law|act|rules?|regulations?|directive|bill|statute|decree|lois?|règlements?|règles?|directive|texte|ordonnance|décret|code)\s(?:(?:that|which|qui)\s)?(?:(?:was|were|has been|est|sont|a été|ont été)\s)?(?:adopted|passed|enacted|approved|introduced|took effect|(?:came|went|entered) into (?:force|effect)|in force|in effect|adoptée?s?|votée?s?|promulguée?s?|entrée?s? en vigueur|en vigueur|applicables?|publiée?s?)\s(?:(?:since|depuis|in|on|en|le|du|au|late|early|fin|début|back)\s){0,3}$/iu;
/** “its first fine since 2019”, « sa plus lourde sanction depuis 2019 ». */
const FIRST_SINCE =
  /(?<!\p{L})(?:first|largest|biggest|heaviest|highest|last|première?|dernière?|plus (?:lourde|forte|grosse|élevée))\s(?:[^\s,;:]+\s){1,4}(?:since|depuis)\s(?:\p{L}+\s)?$/iu;

/** « coté depuis 2022 », “based in Dublin since May 2010”. */
const IS_SINCE =
  /(?<!\p{L})(?:listed|based|headquartered|owned|controlled|led|run|headed|chaired|available|present|active|cotée?s?|installée?s?|implantée?s?|établie?s?|détenue?s?|contrôlée?s?|dirigée?s?|présidée?s?|présente?s?|disponibles?|acti(?:f|ve)s?)\s(?:[^\s,;:]+\s){0,4}(?:since|depuis)\s(?:(?:early|late|mid|le|début|fin|the\send\sof)\s)?$/iu;

/** « loin du record de 2015 », “above the record of 2015”: with what a year is compared. */
const OF_RECORD =
  /(?<!\p{L})(?:record|pic|plus haut|plancher|niveau|peak|level)\s(?:de|d'|of|set\sin|établi\sen|atteint\sen|datant\sde|from|in)\s(?:l'année\s)?$/iu;

/** Of the fine that another is compared with, unless that one is asked about and it is told who imposed it. */
function isOfComparison(before: string, hit: Pick<Hit, 'start' | 'end'> | null, scene: Scene): boolean {
  const compared = COMPARED.exec(before);
  if (compared === null) return false;
  const from = scene.start + compared.index;
  if (hit === null || hit.start < from) return true;
  return WHAT.test(compared[0]) && scene.authorities.every(({ start }) => start < from);
}

const WHAT = /\swhat(?!\p{L})/u;

/** “three times what B was made to pay in 2015”, « supérieure aux 975 millions versés par B en 2015 »: what another sum is compared with. */
const COMPARED =
  /(?<!\p{L})(?:(?:than|times|twice|double|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|dwarf(?:s|ed|ing)|eclips(?:es|ed|ing)|below|above)\s(?:the|what|that|those)|(?:supérieure?s?|inférieure?s?)\s(?:aux?|à\s(?:celles?|ceux|celui|la|ce))|(?:dépass(?:e|ent|ant|ait)|éclips(?:e|ent|ant|ait))\s(?:les?|la|celles?|celui|ceux)|loin\s(?:des|de\s(?:la|ce))|(?:plus|moins)\sque\s(?:les?|la)|que\s(?:celles?|celui|ceux)|(?:fois|double\sde?)\s(?:les?|la|celles?|celui|ce))(?!\p{L})[^,;:.]{0,70}(?<!\p{L})(?:paid|pay|imposed|levied|handed|fined|given|received|took|taken|(?:vers|pay|inflig|acquitt|impos|réclam)ée?s?|verser|payer)\s(?:[^,;:.]{1,40}\s)?(?:(?:in|en|back\sin)\s)?$/iu;

/** « a sanctionné lundi les deux sociétés dont un pirate avait visité les systèmes en octobre : 27 millions »: what had happened to whom the sentence is about. */
function isOfRelative(before: string, between: string): boolean {
  return /\s:\s/.test(between) && HAD_HAPPENED.test(before);
}

const HAD_HAPPENED =
  /(?<!\p{L})(?:dont|que|qui|où|whose|which|that|who)\s[^;:.]{0,70}?(?:avait|avaient|had)\s[^,;:.]{2,70}$/u;

/** A comma right behind a date or farther on, or a colon: « après la fuite d'octobre 2024 : 27 millions pour A ». */
const NEW_CLAUSE = /^,|[,:]\s/u;

/** « Des retards de 2022 valent à A une amende », “delays in 2022 earned A a fine”: the day of what it is for. */
const COSTS = /^[^,]*\s(?:vaut|valent|valu|vaudra|coûte|coûtent|coûté|earn(?:s|ed)?)(?!\p{L})/iu;

/** “announced in December, weeks after the listing was suspended”: of what came after. */
const LATER_THAN =
  /^,\s(?:\p{L}+\s){0,3}(?:days?|weeks?|months?|years?|jours?|semaines?|mois|ans?|années?)\s(?:after|après(?:\sque)?)\s[^,;:]*$/u;

/** « l’enquête porte sur ses prix depuis 2021 », “the inquiry covers sales since 2021”: the time of the conduct. */
const COVERS =
  /(?<!\p{L})(?:port(?:e|ent|ait|aient)\ssur|concern(?:e|ent|ait|aient)|vis(?:e|ent|ait|aient)|couvr(?:e|ent|ait|aient)|s'intéress(?:e|ent|ait|aient)\s(?:à|aux?)|covers?|covered|concern(?:s|ed)|relat(?:es?|ed)\sto|focus(?:es|ed)?\son|centres?\son|centers?\son|looks?\s(?:at|into)|examin(?:es?|ed))\s(?![^;:.]*(?<!\p{L})(?:ouvert|lancé|opened|launched))[^;:.]*$/u;

/** « Le 4 juillet, quatre jours après son entrée en Bourse, »: it says of the date before how far off it was. */
function isAppositionTo(date: DateMention, { start, text, dates }: Scene): boolean {
  return dates.some(({ end }) => end < date.start && text.slice(end - start, date.start - start) === ', ');
}

/** “on Thursday, two months after the Commission fined it”: how long before what it follows on was. */
function isSaidOf(
  hit: Pick<Hit, 'start'> | null,
  { date, end }: DateMention,
  { start, text }: Scene
): boolean {
  return (
    hit !== null &&
    date !== null &&
    hit.start >= end &&
    !/[,;:]\s/.test(text.slice(end - start, hit.start - start))
  );
}

function clauseAround(text: string, from: number, to: number): Span {
  let start = from;
  while (start > 0 && !isBoundary(text, start - 1) && text.charAt(start - 1) !== '(') start--;
  let end = to;
  while (end < text.length && !isBoundary(text, end) && text.charAt(end) !== ')') end++;
  return { start, end };
}

/** A mark and a space, or a mark at the end; asked of every character of a clause. */
function isBoundary(text: string, at: number): boolean {
  return MARKS.has(text.charCodeAt(at)) && /^(?:\s|$)/.test(text.charAt(at + 1));
}

const MARKS = new Set([...',;:¬'].map((mark) => mark.charCodeAt(0)));
const RELATIVE =
  /^(?:and |et )?(?:which|who|whose|where|qui|que|dont|où|auquel|à qui|laquelle|lequel)(?=\s)/i;
/** “It began in May, when”: or behind a colon. */
const WHAT_BEGAN = /^(?:\s?:|,\s(?:quand|lorsqu|when|où|with)(?!\p{L}))/u;
const BEGAN =
  /(?<!\p{L})(?:commenc(?:é|e|ait)|débuté?|began|begun|begins|started)(?:\s(?:back|dès))?(?:\s(?:en|le|au|in|on))?$/u;
const AT_ONCE =
  /^,\s(?:infligeant|imposant|condamnant|prononçant|ordonnant|interdisant|fining|ordering|imposing|banning|levying|blocking)\s[^,;:]{0,40}$/u;
/** “…, which was announced this week”: says when. */
const NEWS = /(?<!\p{L})(?:announced|unveiled|published|annonc|dévoil|publi)/iu;
/** « le gardien de la vie privée, lequel a infligé ce vendredi » goes on with the news. */
const ACTS =
  /(?<!\p{L})(?:fined|imposed|ordered|sanctioned|banned|blocked|inflig|prononc|impos|condamn|sanctionn|ordonn|interdi|suspend)\p{L}*(?:\s(?:ce|on|le|this))?$/iu;
const BEFOREHAND =
  /^(?:après|after|following|au terme d|à l'issue d|à la suite d|suite à|since|depuis|once|when|quand|lorsque)\S*\s+\S+/i;
const BEFOREHAND_WITHIN =
  /(?:^|\s)(?:after|following|après|au terme d|à l'issue d|à la suite d|suite à)\S*\s+\S+/i;
/** “wants to know whether A kept the promises it made when it bought B in 2020”: of what A did then. */
const WHEN_IT_DID =
  /\s(?:when|lorsque|lorsqu'|quand)\s?(?:it|they|he|she|the\s(?:company|firm|group)|ils?|elles?|le\sgroupe|l'entreprise|la\ssociété)\s(?!(?:was|were|is|are|est|sont|était)\s)(?:(?:a|ont|avait|avaient|had|first)\s)?\p{Ll}+\s[^,;:]*$/u;
const CHALLENGED =
  /(?<!\p{L})(?:challeng|appeal|contest|overturn|annul|recours|attaqu|saisi|sought|faire appel|fait appel)/iu;

/** “appealed on Monday against a fine”, « a contesté lundi l’amende »: when it did so, and not when it was fined. */
const CHALLENGES_ON =
  /(?<!\p{L})(?:appeal(?:s|ed)?|challeng(?:es|ed)|contest(?:s|ed|e|ent|é)|(?:lodg|fil)(?:es|ed) (?:an |its )?appeal|(?:fait|font|interjeté|interjette) appel|attaqué?)\s(?:(?:on|le|this|ce)\s)?$/iu;

/** « fondée en », “Created in”, « déjà condamné en »: but « annoncée mardi », « présenté en novembre » speak of what the sentence tells. */
function isAside(lead: string): boolean {
  const opening =
    /^(?:déjà |already |first |originally |initialement )?(\p{L}+)(?=\s|$)/iu.exec(lead)?.[1] ?? '';
  return isParticiple(opening) && !ANNOUNCED.test(opening);
}

/** « fait l'objet d'une enquête de la Cnil, ouverte lundi »: of the inquiry itself; but “an inquiry into its app, launched in 2019” only of a day of the news. */
function isOfItsOpening(
  hit: Pick<Hit, 'end' | 'term'> | null,
  { start }: DateMention,
  lead: string,
  before: string,
  scene: Scene,
  fresh: boolean
): boolean {
  if (hit?.term.type !== 'investigation_opened' || start < hit.end || !OPENED.test(lead)) return false;
  return fresh || !ABOUT.test(before.slice(hit.end - scene.start));
}

const OPENED =
  /^(?:opened|launched|begun|started|initiated|ouverte|lancée|engagée|diligentée|entamée)s?(?=\s|$)/iu;
const ABOUT = /(?<!\p{L})(?:into|over|about|on|at|sur|concernant|au sujet|visant|à propos)(?!\p{L})/iu;

const ANNOUNCED =
  /^(?:announced|published|released|unveiled|issued|dated|signed|presented|proposed|introduced|tabled|submitted|adopted|passed|levied|handed|demanded|réclam|inflig|notifi|exig|factur|annonc|publi|dévoil|dat[ée]|sign|prononc|décid|decided|imposed|prise|rendu|tomb|présent|propos|dépos|soumis|adopt|vot[ée])/i;

/** « a-t-il indiqué mardi »: whoever acts says so. */
const SAID_ITSELF = /(?:^|\s)(?:a-t-(?:il|elle)|ont-(?:ils|elles))\s(?:fait savoir|dit|\p{L}+é)\s(?:le\s)?$/u;

/** The verb right before a date, « commis en », “filed in”, “that began in”. */
const VERB_BEFORE =
  /(?:(?<article>la|le|les|une?|du|des|de|sa|son|leur|the|an?|its)\s|')?(?<!\p{L})(?<verb>\p{Ll}[\p{L}-]+)\s(?:(?:it|them)\s(?=in\s))?(?:(?:back|in|on|by|to|du|de|en|le|au|à|dès|last|late|early|mid|fin|début|courant)[\s-]){0,3}$/u;
const DECIDED =
  /^(?:announc|publish|releas|unveil|reveal|disclos|impos|levied|issued|handed|fined|ordered|signed|adopt|approv|pass|voted|dat|decided|ruled|reported|confirmed|banned|blocked|sued|introduc|present|propos|tabled|submit|présent|propos|dépos|soumis|annonc|publi|dévoil|révél|inflig|prononc|sign|approuv|vot|décid|notifi|condamn|sanctionn|ordonn|promulg|rendu|tomb|frapp|convoqu|appliqu|fix|set|réclam|exig|factur|demand|enter|homolog|valid)/i;

function isToldByAnotherVerb(gap: string, opening: boolean): boolean {
  const found = VERB_BEFORE.exec(gap)?.groups;
  const verb = found?.verb;
  if (verb === undefined || found?.article !== undefined || !isParticiple(verb)) return false;
  return !DECIDED.test(verb) && !(opening && /^(?:open|launch|ouvert|lanc|diligent|engag)/i.test(verb));
}

function isParticiple(word: string): boolean {
  return (word.length > 4 && /(?:[^e]ed|ée?s?)$/i.test(word) && !NOUN.test(word)) || IRREGULAR.test(word);
}

const NOUN =
  /^(?:united|limited|mixed|indeed|hundred|année|journée|soirée|musée|armée|\p{L}+(?:ité|iété|auté|erté)s?)$/iu;
const RELATIVE_WITHIN = /(?<!\p{L})(?:qui|que|dont|où|which|that|who)\s/iu;
const RECEIVED = /(?<!\p{L})(?:reçue?s?|received)\s(?:(?:in|on|en|le|au|fin|début|last)\s){0,2}$/iu;
const IRREGULAR =
  /^(?:began|begun|gave|given|held|bought|brought|sold|made|dating|survenue?s?|commise?s?|remontant|datant|intervenue?s?|parue?s?|saisie?s?|ouverte?s?|avertie?s?|punie?s?|bannie?s?|vendue?s?|connue?s?|établie?s?|reprise?s?|acquise?s?|introduite?s?)$/i;
