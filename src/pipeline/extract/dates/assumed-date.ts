import type { Clipping, Span } from '../../types.ts';
import { isLaw } from '../terms/action-terms.ts';
import { addDays, firstDay, lastDay } from './calendar.ts';
import type { DateMention } from './dates.ts';
import type { Hit } from '../terms/hits.ts';
import { isOfAnotherEvent } from './other-event.ts';
import type { Scene, SceneReader } from '../scene.ts';
import { isInTimeClause } from './time-clause.ts';
import { dayToldNext, homesOf } from './day-told-next.ts';
import { decisionAfter } from './decision-after.ts';
import { isAtVagueTime } from './vague-time.ts';
import { createSearch } from '../text/search.ts';

/**
 * The date that an action without one has from what stands around it, if no other sentence dates it: for a title, the day
 * that the lead tells, else that of publication; in the text, the day of the decision named next, the date under which the
 * sentences before go on (« En septembre, deux décisions. Google … »), or that of publication for what the lead
 * reports as news. Null in doubt.
 */
export function assumedDate(hit: Hit, scene: Scene, clipping: Clipping, reader: SceneReader): string | null {
  const published = clipping.published.date;
  const news = published !== null && published.length >= 7 ? published : null;
  if (isInTimeClause(hit, scene)) return null;
  if (scene.inTitle) return dayOfLead(scene, clipping, reader) ?? news;
  const eve = news?.length === 10 && isOfDayBefore(hit, scene) ? addDays(news, -1) : null;
  if (eve !== null) return eve;
  if (isLongPast(hit, scene) || isAtVagueTime(hit, scene) || isCompared(hit, scene)) return null;
  return (
    decisionAfter(hit, scene, published, reader) ??
    (scene.dates.some(({ date }) => isFresh(date, published))
      ? null
      : dayToldNext(scene, published, reader)) ??
    (ANEW.test(scene.text) || isStill(hit, scene) ? null : dateBefore(hit, scene, clipping, reader)) ??
    (isNews(hit, scene, clipping, reader) ? news : null)
  );
}

/** « en a prononcé une nouvelle », “has just fined it”: not when what is told before was. */
const ANEW = createSearch(
  /(?<!\p{L})(?:en (?:a|ont|avait) \p{Ll}+ une (?:nouvelle|autre|seconde)|vien(?:t|nent) d(?:e|'(?=\p{L}))|(?:has|have) (?:just|now)|a new one|another one)(?!\p{L})/iu
);

/** « Au lendemain de l’amende », “A day after the fine”: of the day before what the text reports. */
function isOfDayBefore(hit: Hit, scene: Scene): boolean {
  return DAY_AFTER.test(scene.text.slice(0, hit.start - scene.start));
}

const DAY_AFTER =
  /^(?:au lendemain d(?:e la |e l'|e |u |')|le lendemain d(?:e la |e l'|u )|(?:a|one) day after (?:the |its |a )?|the day after (?:the |its )?)(?:[\p{L}\d¤$£.,]+\s){0,3}$/iu;

/** How long after a day news still report it as such. */
const NEWS_IN_DAYS = 10;

/** Whether a date is of the days before publication. */
export function isFresh(date: string | null, published: string | null): boolean {
  return (
    date?.length === 10 &&
    published?.length === 10 &&
    date <= published &&
    date >= addDays(published, -NEWS_IN_DAYS)
  );
}

/** How many sentences a lead has: what it is about may come after an opening. */
const LEAD = 3;

function dayOfLead(title: Scene, clipping: Clipping, reader: SceneReader): string | null {
  const published = clipping.published.date;
  let scene: Scene | null = clipping.bodyStart < clipping.text.length ? reader.at(clipping.bodyStart) : null;
  const acting = new Set(homesOf(title));
  for (let i = 0; scene !== null && i < LEAD; i++, scene = reader.after(scene)) {
    const homes = homesOf(scene);
    // “The Dutch regulator … In March, Nigeria fined it”, « En France, la CNIL l’avait déjà puni »: of another action.
    const elsewhere = homes.length > 0 && acting.size > 0 && !homes.some((home) => acting.has(home));
    if (elsewhere || HAD_ALREADY.test(scene.text)) continue;
    for (const home of homes) acting.add(home);
    const dates = datesOf(scene, published).filter((date) =>
      published === null ? date.length >= 7 : isFresh(date, published)
    );
    if (dates.length > 1) return null;
    const [date] = dates;
    if (date === undefined) continue;
    // The one day that a text without a date of its own opens with, year and all, is that of its news; so is a fresh one of the first sentence.
    const isNewsDay =
      published === null ? date.length === 10 && scene.text.includes(date.slice(0, 4)) : i === 0;
    if (isNewsDay || DECISION.test(scene.text) || namesOneOf(scene, title)) return date;
  }
  return null;
}

const HAD_ALREADY = /(?<!\p{L})(?:avai(?:t|ent)\sdéjà|had\s(?:already|previously))(?!\p{L})/u;

const DECISION =
  /(?<!\p{L})(?:decision|ruling|fine|penalty|order|suit|lawsuit|plainte|assignation|perquisition|directive|decree|injunction|sanction|ban|judgment|décision|décret|arrêté|injonction|amende|sanction|arrêt|jugement|ordonnance|délibération)s?(?!\p{L})/iu;

function namesOneOf(scene: Scene, other: Scene): boolean {
  const names = [...other.companies, ...other.authorities].map(({ entity }) => entity);
  return [...scene.companies, ...scene.authorities].some(
    ({ entity }) => entity !== null && names.includes(entity)
  );
}

/** Each once, the dates of what a sentence tells. */
function datesOf(scene: Scene, published: string | null): string[] {
  const dates = scene.dates
    .filter(({ role, date }) => role === 'point' && date !== null)
    .filter((mention) => !isOfAnotherEvent(mention, null, scene, isFresh(mention.date, published)))
    .filter((mention) => isFresh(mention.date, published) || !isReason(mention, scene))
    .filter((mention) => !isCompared(mention, scene) && !isOfComplaint(mention, scene))
    .flatMap(({ date }) =>
      date !== null && (published === null || firstDay(date) <= lastDay(published)) ? date : []
    );
  return [...new Set(dates)];
}

function isReason(date: DateMention, scene: Scene): boolean {
  const before = scene.text.slice(0, date.start - scene.start);
  return /(?:^|[\s,])(?:pour|for|over|because|car|depuis|since|than|que)\s[^,;]*$/i.test(before);
}

/** “surpassing the 100 billion won demanded of B in 2022”, « devant les 746 millions infligés à B en 2021 »: of what the news is measured by. */
function isCompared({ start }: Span, scene: Scene): boolean {
  return COMPARED.test(scene.text.slice(0, start - scene.start));
}

/** “The decision follows a complaint filed by A in 2019”: when others asked for it. */
function isOfComplaint({ start }: Span, scene: Scene): boolean {
  return COMPLAINT.test(scene.text.slice(0, start - scene.start));
}

const COMPLAINT = createSearch(
  /(?<!\p{L})(?:complaints?|plaintes?|saisine)\s(?:[^\s,;:.]+\s){0,3}?(?:by|from|par|des?|du|d')(?!\p{L})[^,;:.]{0,50}$/iu
);

const COMPARED = createSearch(
  /(?<!\p{L})(?:surpass(?:es|ed|ing)|exceed(?:s|ed|ing)|eclips(?:es|ed|ing)|dwarf(?:s|ed|ing)|top(?:s|ped|ping)|smash(?:es|ed|ing)|outstrip(?:s|ped|ping)|beat(?:s|ing)?|compared (?:with|to)|more than th(?:e|at)|higher than|larger than|bigger than|above th(?:e|at)|ahead of th(?:e|at)|dépass(?:e|ant|ait)|surpass(?:e|ant|ait)|excéd(?:e|ant)|éclips(?:e|ant)|(?:loin )?devant (?:les?|la|cell?e|ceux)|au-dessus d(?:e|es|u)|plus (?:élevée?|lourde?|forte) que)(?!\p{L})[^;:]*$/iu
);

/** « had fined », « avait infligé », “has already fined”, unless somebody says so now (“said it had fined”). */
export function isLongPast(hit: Hit, scene: Scene): boolean {
  const before = scene.text.slice(0, Math.max(hit.verbEnd, hit.start) - scene.start);
  if (ALREADY.test(before)) return true;
  return (
    /(?<!\p{L})(?:had|avai(?:t|ent))(?:\s\S+){0,5}$/iu.test(before) &&
    !REPORTED.test(before) &&
    !FOUND_AND.test(before)
  );
}

const REPORTED =
  /(?<!\p{L})(?:said|says|announced|annonc\p{L}+|dit|indiqu\p{L}+)\s(?:\S+\s){0,5}?(?:had|avai(?:t|ent))(?!\p{L})/iu;
/** “found that A had broken the law and fined it”: what A had done is long past. */
const FOUND_AND =
  /(?<!\p{L})(?:found|ruled|concluded|determined|held|decided|estim\p{L}+|jug\p{L}+|constat\p{L}+|conclu\p{L}*)\s(?:that\s|qu(?:e\s|'))(?:[^\s,;]+\s){1,5}?(?:had|avai(?:t|ent))\s[^,;]*\s(?:and|et)\s(?:(?:l'a|lui a|a|has)\s)?\p{L}+$/iu;

const ALREADY =
  /(?<!\p{L})(?:has|have|a|ont)\s(?:already|previously|déjà)(?:\s(?:been|été))?(?:\s\p{L}+)?$/iu;

/** How many sentences go on under a date without one of their own. */
const GOVERNED = 3;

function dateBefore(hit: Hit, scene: Scene, clipping: Clipping, reader: SceneReader): string | null {
  const published = clipping.published.date;
  let earlier = reader.before(scene);
  for (
    let i = 0;
    earlier !== null && !earlier.inTitle && i < GOVERNED;
    i++, earlier = reader.before(earlier)
  ) {
    const dates = datesOf(earlier, published);
    if (dates.length > 1) return null;
    const [date] = dates;
    if (date === undefined) {
      const told: Scene = earlier;
      if (told.dates.some((mention) => !isCompared(mention, told) && !isOfComplaint(mention, told)))
        return null;
      continue;
    }
    if (GOES_ON.test(scene.text) || (i === 0 && isHeading(earlier))) return date;
    if (i === 0 && date.length === 10 && isNarrated(hit, scene, earlier)) return date;
    const actors = earlier.authorities.map(({ entity }) => entity);
    const sameActor = scene.authorities.every(({ entity }) => actors.includes(entity));
    // “A won a round on Friday. The ministry dismissed”: nobody else has acted.
    const opens =
      i === 0 && actors.length === 0 && earlier.start <= clipping.bodyStart && !LOOKS_BACK.test(scene.text);
    const apart = clipping.text.slice(earlier.end, scene.start).includes('\n');
    if (isElsewhere(scene, earlier)) return null;
    // Where no more than the month of publication is known, “today” tells that one.
    if (isFresh(date, published) || date === published) return sameActor || opens ? date : null;
    if (apart || isLaw(hit.term.type)) return null;
    return sameActor || (i === 0 && OF_THE_DECISION.test(earlier.text)) ? date : null;
  }
  return null;
}

/** “B and C are under investigation too”, « D est toujours visé par une enquête »: how things stand, whenever it began. */
export function isStill({ start, end, term }: Hit, scene: Scene): boolean {
  const from = Math.max(0, start - scene.start - 30);
  return term.type === 'investigation_opened' && STANDS.test(scene.text.slice(from, end - scene.start));
}

const STANDS =
  /(?<!\p{L})(?:is|are|remains?|est|sont|restent?|demeurent?|fait|font)\s(?:(?:also|both|all|still|currently|now|each|themselves|itself|toujours|aussi|encore|également|actuellement|eux-mêmes|elle-même|lui-même)\s){0,2}(?:(?:being\s)?(?:under|investigated|probed|examined)|sous|visée?s?|(?:toujours\s)?l'objet|in the sights)(?!\p{L})/iu;

/** « À Singapour, B a été sommé »: not on the day of what another country did. */
function isElsewhere(scene: Scene, { places, authorities }: Scene): boolean {
  const [there] = [...scene.places, ...scene.authorities]
    .filter(({ kind, start }) => kind === 'place' && IN_THERE.test(scene.text.slice(0, start - scene.start)))
    .sort((a, b) => a.start - b.start);
  return there !== undefined && ![...places, ...authorities].some(({ entity }) => entity === there.entity);
}

const IN_THERE = /^[«"\s]*(?:à|au|aux|en|in|over in|elsewhere in|back in)\s(?:the\s)?$/iu;

/** « Juin 2024. A est condamné »: nothing but the date of what follows. */
function isHeading({ dates, text }: Scene): boolean {
  const [only] = dates;
  return only !== undefined && text.replace(/[.:\s]+$/u, '').length === only.end - only.start;
}

/** « Le 31 janvier, A mettait fin à l’enquête. Le groupe s’engageait à verser »: told in the imparfait of narration under the day that opens it. */
function isNarrated({ start, end }: Hit, scene: Scene, { text, start: from, dates }: Scene): boolean {
  return (
    NARRATED.test(scene.text.slice(start - scene.start, end - scene.start)) &&
    dates.some((day) => day.start - from < OPENING && NARRATED.test(text.slice(day.end - from)))
  );
}

const NARRATED = /(?<!\p{L})(?!avai|étai)\p{L}{3,}(?:ait|aient)(?!\p{L})/u;
/** Characters before a day that opens a sentence. */
const OPENING = 6;

/** “has already been fined”, « a déjà été condamnée »: before the news. */
const LOOKS_BACK = /(?<!\p{L})(?:already|previously|once|déjà|auparavant)(?!\p{L})/iu;

/** « La décision tombée jeudi … » */
const OF_THE_DECISION = /^(?:the|la|cette|this)\s(?:decision|ruling|order|sanction|penalty|décision)/i;

const GOES_ON =
  /(?<!\p{L})(?:also|too|separately|in a separate|likewise|aussi|également|par ailleurs|dans la foulée|de son côté|pour sa part|à son tour|en outre|s'y ajout(?:e|ent)|y ajout(?:e|ent)|adds? to (?:it|that|this)|on top of (?:it|that|this))(?!\p{L})/iu;

/** « La Cnil réclame 325 millions d’euros à A »: a sum with a verb of news before it. */
const IN_PRESENT = /(?<!\p{L})(?:réclame|inflige|exige|demande|impose)(?:nt)?\s(?:[^;:.,]{1,40}\s)?$/iu;

/** « 40 millions d’euros d’amende pour A, au terme d’un an d’enquête. »: a sum for somebody, and no verb that would tell of another time. */
function isVerbless({ text, amounts, companies, dates }: Scene): boolean {
  return (
    amounts.length > 0 && companies.length > 0 && dates.length === 0 && FOR_IT.test(text) && !VERB.test(text)
  );
}

const FOR_IT = /(?<!\p{L})(?:pour|contre|à l'encontre d[eu'])\s?(?:la\s|le\s|l')?/u;
const VERB =
  /(?<!\p{L})(?:a|ont|est|sont|était|étaient|avait|avaient|sera|seront|fut|aurait|serait|doit|peut|va|vont|\p{L}{3,}(?:ait|aient|era|eront))(?!\p{L})/u;

/** « a pris un arrêté de mise en demeure », « vient de prononcer une interdiction », “has agreed to a settlement”: what the verb of the sentence does in the tense of news. */
const HAS_TAKEN =
  /(?<!\p{L})(?:(?:a|ont)\s(?:(?:aussi|également|finalement|même)\s)?(?:pris|adressé|notifié|prononcé|infligé|imposé|émis|envoyé|signé|rendu|délivré|lancé|ouvert|édicté)|vien(?:t|nent)\s(?:de\s|d')(?:prendre|adresser|notifier|prononcer|infliger|imposer|émettre|envoyer|signer|rendre|délivrer|lancer|ouvrir|édicter))\s(?:[^;:.,]{1,70}\s)?(?:[ld]')?$|(?<!\p{L})(?:(?:has|have)\s)?(?:agreed\sto|reached|struck|accepted|issued|passed|imposed|handed\sdown|adopted|delivered|granted)\s(?:an?|the)\s(?:[^;:,]{1,40}\s)?$/u;

/** « Une amende de 3 millions a été infligée », “A probe into A was opened”: the sentence tells that it was done. */
const JUST_DONE =
  /^[^,;:]{3,90}?\s(?:(?:a|ont)\sété|(?:has|have)\sbeen|was|were)\s(?:infligée?s?|prononcée?s?|ouverte?s?|lancée?s?|déposée?s?|suspendue?s?|bloquée?s?|imposée?s?|adressée?s?|imposed|levied|opened|launched|filed|suspended|halted|handed|issued|blocked)(?!\p{L})/u;

/** The first sentence, the second where its tense is that of news, and the third where it says what is to be done now. */
function isNews(
  hit: Hit,
  scene: Scene,
  { bodyStart, language, text }: Clipping,
  reader: SceneReader
): boolean {
  if (
    hit.term.frame === 'noun' &&
    !IN_PRESENT.test(scene.text.slice(0, hit.start - scene.start)) &&
    !HAS_TAKEN.test(scene.text.slice(0, hit.start - scene.start)) &&
    !(scene.start <= bodyStart && isVerbless(scene)) &&
    !JUST_DONE.test(scene.text.slice(hit.start - scene.start))
  )
    return false;
  const before = reader.before(scene);
  if (before === null || scene.start <= bodyStart || before.inTitle) return true;
  if (text.slice(before.end, scene.start).includes('\n')) return false;
  const lead = scene.text.slice(0, hit.verbEnd - scene.start);
  if (before.start > bodyStart) {
    return reader.before(before)?.start === bodyStart && before.dates.length === 0 && OBLIGED.test(lead);
  }
  if (language === 'fr') return true;
  return /(?<!\p{L})(?:has|have|must|will)(?:\s\S+){0,4}$/iu.test(lead);
}

const OBLIGED = /(?<!\p{L})(?:must|has to|will have to|doit|doivent|devra|devront)(?:\s\S+){0,4}$/iu;
