import type { ActionStatus } from '../../../lib/schema.ts';
import type { PartialDate } from '../../types.ts';
import { addDays, compatible, firstDay, lastDay, partial } from './calendar.ts';
import { isBehindNews } from './behind-news.ts';
import type { DateMention } from './dates.ts';
import type { Hit } from '../terms/hits.ts';
import { isFresh } from './assumed-date.ts';
import { isOfAnotherEvent } from './other-event.ts';
import type { Scene } from '../scene.ts';
import { areApartInTime, isOfNextVerb } from './time-clause.ts';
import { COMPARED } from '../sums/compared.ts';
import { createSearch } from '../text/search.ts';

/**
 * When an action was taken, of the dates in its sentence: the nearest one, but rather no date of the offence
 * (« pour avoir omis, en 2017, … »), of a report (« the paper said Monday ») or of something still to come. `toldIn`: a
 * sentence before that names the authority and, for an action that goes on there, may give the day.
 */
export function whenOf(
  hit: Hit,
  scene: Scene,
  status: ActionStatus,
  published: string | null,
  toldIn: Scene | null = null
): PartialDate {
  const ranked = scene.dates
    .filter(({ role }) => role === 'point' || role === 'since' || role === 'other')
    .filter((date) => !isOfAnotherEvent(date, hit, scene, isFresh(date.date, published)))
    .filter((date) => !areApartInTime(date, hit, scene) && !isOfNextVerb(date, hit, scene))
    .filter((date) => isFresh(date.date, published) || !isOfCompared(date, hit, scene))
    .filter(
      (date) =>
        status === 'announced' ||
        published === null ||
        date.date === null ||
        firstDay(date.date) <= lastDay(published)
    )
    .map((date) => ({ date, cost: costOf(date, hit, scene, published) }))
    .filter(({ cost }) => cost < LIMIT)
    .sort((a, b) => a.cost - b.cost);
  const [nearest] = ranked;
  const behind = nearest && ranked.find(({ date }) => isBehindNews(nearest.date, date, hit, scene));
  const best = (behind ?? nearest)?.date.date ?? null;
  if (best === null) {
    return partial(ranked.length === 0 && toldIn ? onlyDay(toldIn) : null);
  }
  // « En mai, nouveau revers : le mardi 24 » says more precisely what it has said before.
  const finer = ranked.find(
    ({ date }) => date.date !== null && date.date.length > best.length && compatible(best, date.date)
  );
  return partial(finer?.date.date ?? best);
}

/** “fined A €1.2bn, topping the €746m imposed on B in 2021”, “was fined €290m, having been fined €10m in 2023”: of another fine. */
function isOfCompared({ start }: DateMention, { verbEnd }: Hit, scene: Scene): boolean {
  if (start < verbEnd) return false;
  const gap = scene.text.slice(verbEnd - scene.start, start - scene.start);
  const compared = COMPARED.exec(gap);
  // “The penalty eclipses the €746m handed to A two years ago” tells of that sum alone.
  const isSecond = compared !== null && scene.amounts.some(({ end }) => end <= verbEnd + compared.index);
  return isSecond || EARLIER_STILL.test(gap);
}

const EARLIER_STILL =
  /,\s(?:having|after having|après avoir|on top of|in addition to|en plus d[eu]|outre|s'ajoutant)\s[^;:]*$/u;

/** « It also ordered … », « Le groupe devra en outre »: on the day of the sentence before. */
const GOES_ON =
  /(?<![\p{L}])(?:also|as well|in addition|further|furthermore|must|will have to|aussi|également|en outre|de plus|par ailleurs|devra|devront)(?![\p{L}])/u;

/** Whether the day of the sentence before is that of this one: news of the week, or « it also ordered ». */
export function goesOn(scene: Scene, before: Scene, published: string | null): boolean {
  const day = onlyDay(before);
  return day !== null && (isNews(day, published) || GOES_ON.test(scene.text));
}

/** Told of within a week. */
function isNews(day: string, published: string | null): boolean {
  return published?.length === 10 && day <= published && day >= addDays(published, -7);
}

function onlyDay(scene: Scene): string | null {
  const [only, ...more] = scene.dates.filter(({ role }) => role === 'point');
  return more.length === 0 && only?.date?.length === 10 ? only.date : null;
}

const LIMIT = 1000;
/** « pour », but not of how long: “blocked it for about a month in 2023”. */
const REASON = createSearch(
  /(?:^|[\s,])(?:(?:pour|for)(?!\s(?:the same|similar|les mêmes|le même|la même|tout le monde|tous|toutes|everyone|everybody|all)(?!\p{L}))(?!\s(?:(?:about|nearly|almost|some|more than|environ|près d[e']|plus d[e'])\s?)?(?:(?:an?|une?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|quelques|plusieurs|\d+)\s|a few\s)(?:hours?|days?|weekends?|weeks?|months?|years?|heures?|jours?|week-ends?|semaines?|mois|ans?)(?!\p{L}))|over(?!\s(?:the same|similar))|because|car|parce|accus\p{L}+ d|alleging|claiming|contending|arguing|asserting|affirmant|soutenant|saying|visant|concernant|relati\p{L}+ à)(?=[\s'])/iu
);
/** « une enquête visant A en juin »: whom, and not what for. */
const AGAINST_WHOM = /(?<!\p{L})(?:visant|concernant)\s(?=(?:l'|la\s|le\s)?\p{Lu})/gu;
const REPORTED = createSearch(
  /(?:\breported|\breports|\bsaid in a report|a rapporté|rapporte|a révélé|écrit|écrivait)(?: on)?\s$/i
);
/** « a écrit mercredi à A »: a letter, and no report. */
const TO_SOMEBODY = /^\s(?:à|aux?|to)\s/u;
/** “for rigging bids, the regulator said in May 2023”: when it was said, and not what it was for. */
const SAID = createSearch(
  /,\s(?:(?!(?:when|as|while|that|which|who|quand|lorsque?|qui|que)\s|\p{L}+ing\s)[^\s,;:]+\s){0,6}?(?:said|announced|told|ruled|(?:a|ont)\s(?:annoncé|indiqué|précisé|déclaré|fait savoir|jugé|tranché)|a-t-(?:elle|il)\s(?:annoncé|indiqué|précisé|déclaré|fait savoir))(?:\s[\p{L}]+ly|\s(?:le\s|la\s|les\s|l')[^,;:]{2,40})?(?:\s(?:in|on|en|le|early|late|back|début|fin|mi)){0,3}\s?$/iu
);
const DECIDED = createSearch(
  /\s(?:prononcée?s?|infligée?s?|décidée?s?|adoptée?s?|prises?|rendue?s?|imposed|decided|taken|issued) $/iu
);
/** “In a June 12 decision made public on Thursday, it fined”: the day of the decision, and not of its publication. */
function isOfDecision({ start, end }: DateMention, { text, start: from }: Scene): boolean {
  const before = text.slice(0, start - from);
  return OF_DECISION.test(before) || (IN_A.test(before) && A_DECISION.test(text.slice(end - from)));
}

/** « étendant l’interdiction qu’un tribunal avait prononcée en 2015 » */
const LOOKS_BACK = /(?<!\p{L})(?:que|qu'\p{L}+|qui|which|that|had|avait|avaient)(?!\p{L})/u;
const IN_A = /(?:^|[\s,(])(?:in|by|under|through)\s(?:an?\s)?$/iu;
const A_DECISION = /^\s(?:\p{Ll}+\s)?(?:decision|ruling|order|judgment|notice)(?!\p{L})/u;
/** « Par une décision du 12 juin, rendue publique jeudi, la Cnil », “In a ruling dated June 12 and published on Thursday, it”. */
const OF_DECISION =
  /(?:^|[\s,(])(?:in|by|under|through|par|dans|selon|aux termes d')\s?(?:(?:an?|its|the|une?|sa|la|le)\s|l')?(?:\p{Ll}+\s){0,2}?(?:decision|ruling|order|judgment|notice|décision|délibération|jugement|arrêt|arrêté|ordonnance)\s(?:(?:dated|of|made|adopted|issued|taken|rendue?|prise?|adoptée?|datée?|signée?|en date)\s)?(?:(?:on|of|le|du)\s)?$/iu;
const DAYS_BEFORE = createSearch(
  /^(?:la veille|l'avant-veille|the previous day|the day (?:before|earlier))/i
);
const ELSEWHERE = createSearch(/;|(?:^|\s)(?:mais(?! aussi)|but(?! also)|while|tandis|alors que)(?=\s)/i);
const ANOTHER = createSearch(
  /(?:^|\s)(?:qui|which|who|where|où|depuis|since|fond[ée]+|founded|created|créée?|lancée?|rachetée?|acquired|bought|launched)(?=\s)/i
);

function costOf(date: DateMention, hit: Hit, scene: Scene, published: string | null): number {
  const before = scene.text.slice(Math.max(0, date.start - scene.start - 40), date.start - scene.start);
  if (REPORTED.test(before) && !TO_SOMEBODY.test(scene.text.slice(date.end - scene.start))) return LIMIT;
  const follows = date.start >= hit.verbEnd;
  const gap = follows
    ? scene.text.slice(hit.verbEnd - scene.start, date.start - scene.start)
    : scene.text.slice(date.end - scene.start, Math.max(date.end, hit.start) - scene.start);
  const day = date.date === null || date.date.length === 10;
  let cost = gap.length;
  const decided = DECIDED.test(before);
  const reason = withoutPayers(withoutAuthorities(gap, hit.verbEnd, scene), hit, scene).replace(
    AGAINST_WHOM,
    ' '
  );
  if (follows && !decided && REASON.test(reason) && !SAID.test(gap))
    cost += day && !isStale(date.date, published) ? 150 : LIMIT;
  if (ELSEWHERE.test(gap) && !(!follows && isAdded(gap, hit, scene))) cost += LIMIT;
  if (ANOTHER.test(gap) || (!follows && isOfClauseBefore(gap, date, hit, scene))) cost += 80;
  if (follows && gap.includes(', ') && (isInAside(hit, scene) || ITS_OWN_VERB.test(gap))) cost += 100;
  if (!follows && BEFORE_THAT.test(gap)) cost += LIMIT;
  if (!day) cost += date.date?.length === 7 ? 15 : 30;
  if (date.role === 'since') cost += 60;
  if (isOfPlace(date, scene)) cost += 300;
  if (!follows && OF_VERB_BEFORE.test(gap) && !/,\s$/u.test(before)) cost += 40;
  if (!follows && hit.term.frame !== 'noun' && isOfDecision(date, scene) && !LOOKS_BACK.test(gap))
    cost -= 200;
  // « a annoncé lundi une amende prononcée la veille »: says when as against the day of the news.
  if (follows && DAYS_BEFORE.test(scene.text.slice(date.start - scene.start, date.end - scene.start)))
    cost -= 100;
  return cost;
}

/** “Paris, July 3: ”, « PARIS, jeudi - »: where and when it was written, which dates what nothing else does. */
function isOfPlace({ start, end }: DateMention, { text, start: from }: Scene): boolean {
  return PLACE.test(text.slice(0, start - from)) && /^\s?[-:¬]\s/u.test(text.slice(end - from));
}

const PLACE = /^\p{Lu}[\p{L}\s'-]{1,24},\s(?:le\s)?$/u;

/** “by the Administration for Market Regulation”: the « for » of a name gives no reason. */
function withoutAuthorities(words: string, from: number, { authorities }: Scene): string {
  return authorities.reduce(
    (rest, { start, end }) =>
      start >= from && end <= from + words.length
        ? rest.slice(0, start - from) + ' '.repeat(end - start) + rest.slice(end - from)
        : rest,
    words
  );
}

/** « une amende de 4 millions pour A en janvier », “a penalty for A in May”: on whom, and not what for. */
function withoutPayers(words: string, { term, verbEnd }: Hit, { companies, start, text }: Scene): string {
  const [first] = term.frame === 'noun' ? companies.filter((company) => company.start >= verbEnd) : [];
  if (!first || !ON_WHOM.test(text.slice(verbEnd - start, first.start - start))) return words;
  return ' '.repeat(Math.min(words.length, first.end - verbEnd)) + words.slice(first.end - verbEnd);
}

const ON_WHOM = /^(?:\s(?:de|of)\s[^,;:]{3,30})?\s(?:pour|for)\s(?:(?:the|la|le)\s|l')?$/u;

/** “The ministry fined A on Friday; the commission added a penalty”: to what was decided that day. */
function isAdded(gap: string, { end }: Hit, scene: Scene): boolean {
  const [, clause, ...more] = gap.split(';');
  return (
    clause !== undefined && more.length === 0 && ADDED.test(clause + scene.text.slice(end - scene.start))
  );
}

const ADDED =
  /(?<!\p{L})(?:added|adds|a further|on top of (?:it|that)|(?:y|lui) a (?:aussi )?ajouté|y ajoute|en plus)(?!\p{L})/u;

/** “fined it on Monday, having opened an inquiry”: what came before. */
const BEFORE_THAT = /,\s(?:(?:after\s)?having|après\savoir|ayant)\s(?:\p{L}+\s)?$/u;

/** “set a limit in November, and fined it last week”, “in May, ordered B to in June and”: right behind another verb. */
const OF_VERB_BEFORE = /^(?:,\s|,?\s(?:and|et)\s)(?:(?:then|also|later|a|ont|aussi|ensuite|lui)\s){0,2}$/u;

/** « A, condamné par la Cnil en 2023, a été mis en demeure mardi »: a verb of the main clause stands before the day, and does not announce it. */
const ITS_OWN_VERB =
  /,\s(?:a|ont|est|sont|has|have|had|was|were|is|are)\s(?!(?:annonc|indiqu|précis|déclar|fait savoir|confirm|révél|publi|rendu|said|announced|told|confirmed)\p{L}*)(?:(?:été|been)\s)?\p{Ll}+(?:é|ée|és|ées|ed|i|ie|is|it|mis|mise|rt|rte|told|sued)\s/u;

/** “A, which was fined in 2021, was sued on Thursday”: what stands behind its commas tells of something else. */
function isInAside({ start }: Hit, { text, start: from }: Scene): boolean {
  return ASIDE.test(text.slice(0, start - from));
}

const ASIDE = /,\s(?:which|who|qui|already|déjà|previously)(?:\s[^\s,;:]+){0,6}\s$/u;

/** “blacklisted it in December 2020, and the Treasury barred”: another authority acts in a clause of its own. */
function isOfClauseBefore(gap: string, { end }: DateMention, { start }: Hit, scene: Scene): boolean {
  return JOINED.test(gap) && scene.authorities.some((mention) => mention.start > end && mention.end < start);
}

const JOINED = /^,?\s(?:and|et|puis|then|while)\s/u;

/** Of the offence rather than of the news about it: a day long before publication. */
function isStale(date: string | null, published: string | null): boolean {
  return date !== null && published?.length === 10 && !isFresh(date, published);
}
