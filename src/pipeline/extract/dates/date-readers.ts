import { addDays, addMonths, daysBetween, isoDay, isoMonth, lastDay, weekdayOf } from './calendar.ts';
import { BEFORE_YEAR, isEntry, monthOf, numberOf, weekdayNamed } from './date-words.ts';
import type { DateForm, Groups } from './date-words.ts';
import { readUnit, shift, weekOf } from './date-units.ts';
import { createSearch } from '../text/search.ts';

/** What a text has said of days before, on which the next may depend. */
export interface Context {
  published: string | null;
  /** The last day, month and year that the text has named. */
  day: string | null;
  month: string | null;
  year: string | null;
  /** The last day that had come when the text was written, whatever months it speaks of since. */
  newsDay: string | null;
  /** A year written out in the same sentence. */
  sentenceYear: number | null;
  /** A month named in the same sentence (« en décembre : le 14, … »). */
  sentenceMonth: string | null;
  /** The last month whose year was written out or told by the published date, and where it was. */
  anchor: string | null;
  anchoredAt: number;
  /** The latest month that the text has told with its year. */
  newest: string | null;
}

/** What stands on either side of the words of a date. */
interface Surroundings {
  before: string;
  after: string;
  /** What stands before for about a clause. */
  clause: string;
}

/** The date, null where it cannot be told, undefined where the words are none. */
export function read(
  form: DateForm,
  groups: Groups,
  { before, after, clause }: Surroundings,
  context: Context
): string | null | undefined {
  const { published } = context;
  switch (form) {
    case 'iso':
    case 'numeric':
      return isoDay(Number(groups.year), Number(groups.number), Number(groups.day)) ?? undefined;
    case 'dayMonth':
    case 'monthDay':
      return readDay(
        withLastYear(groups, after, published),
        inSameYear(after, context),
        STARTS.test(before) || IS_DUE.test(clause),
        IS_TO_COME.test(clause)
      );
    case 'monthYear': {
      const month = monthOf(groups.month ?? '');
      return month === null ? undefined : isoMonth(Number(groups.year), month);
    }
    case 'monthLastYear': {
      const month = monthOf(groups.month ?? '');
      if (month === null) return undefined;
      return published === null ? null : isoMonth(Number(published.slice(0, 4)) - 1, month);
    }
    case 'month':
      return (
        (FOLLOWING.test(after) || FOLLOWED.test(before) || THE_FOLLOWING.test(groups.relation ?? '')
          ? nextMonth(groups, context)
          : null) ??
        readMonth(
          groups,
          isUntilNow(groups, before, after) ? { ...context, sentenceYear: null } : inSameYear(after, context),
          HAD.test(after),
          SUMMONED.test(before + (groups.relation ?? ''))
            ? AHEAD_IN_MONTHS
            : IS_TO_COME.test(clause + (groups.relation ?? ''))
              ? 11
              : 0
        )
      );
    case 'christmas': {
      const day = /eve$/i.test(groups.which ?? '') ? '24' : '25';
      if (groups.which !== undefined)
        return readDay({ ...groups, day, month: 'December' }, inSameYear(after, context));
      return groups.year === undefined ? undefined : isoMonth(Number(groups.year), 12);
    }
    case 'weekdayDay':
      return readWeekdayAndDay(groups, context);
    case 'weekday':
      return readWeekday(groups, context, TOLD.test(before), IS_TO_COME.test(clause));
    case 'shifted':
      return readShift(groups, context, false);
    case 'lendemainOf':
      return besideDay(context, -1) ?? (published?.length === 10 ? addDays(published, -1) : null);
    case 'ago':
    case 'ilYA':
      return published === null ? null : shift(published, groups.count, groups.unit, -1);
    case 'lastUnit':
      return readUnit(groups, published);
    case 'bareDay':
      return readBareDay(groups, context);
    case 'today':
      return readToday(groups.word ?? '', published);
    case 'sameDay':
      return context.day ?? context.newsDay;
    case 'dayBefore':
      return OF_AN_EVENT.test(after) ? null : (besideDay(context, -1) ?? daysBeforeNews(context, 1));
    case 'dayAfter':
      return besideDay(context, 1);
    case 'twoDaysBefore':
      return besideDay(context, -2) ?? daysBeforeNews(context, 2);
    case 'twoDaysAfter':
      return besideDay(context, 2);
    case 'besideUnit':
      return readBesideUnit(groups, context);
    case 'sameMonth':
      return sameMonth(context);
    case 'sameWeek':
      return context.day === null ? null : weekOf(context.day, context.published);
    case 'sameYear':
      return context.year;
    case 'year':
      return BEFORE_YEAR.test(before) || isEntry(before, after) || isOwnLine(before, after)
        ? groups.year
        : undefined;
  }
}

/** `starts`: whether something is said to hold from that day on, which may be to come; `toCome`: whether it is said to come. */
function readDay(
  groups: Groups,
  context: Context,
  starts = false,
  toCome = false
): string | null | undefined {
  const month = monthOf(groups.month ?? '');
  const day = Number(groups.day);
  if (month === null || day < 1 || day > 31) return undefined;
  if (groups.year !== undefined) return isoDay(Number(groups.year), month, day) ?? undefined;
  const { published } = context;
  if (context.sentenceYear !== null && !isNews(month, day, published))
    return isoDay(context.sentenceYear, month, day);
  if (published === null) {
    const near = monthNear(context.newest ?? context.anchor, month);
    return near && isoDay(Number(near.slice(0, 4)), month, day);
  }
  const until = lastDay(published);
  const year = Number(until.slice(0, 4));
  const days = [year + 1, year, year - 1, year - 2, year - 3, year - 4, year - 5, year - 6].flatMap(
    (candidate) => isoDay(candidate, month, day) ?? []
  );
  const weekday = weekdayNamed(groups.weekday ?? '');
  const fitting = weekday === null ? [] : days.filter((candidate) => weekdayOf(candidate) === weekday);
  if (fitting.length > 0) return nearest(fitting, until);
  if (toCome) return days.findLast((candidate) => candidate >= until) ?? null;
  if (starts) return nearest(days, until);
  return days.find((candidate) => candidate <= until) ?? null;
}

/** “will be fined from Aug. 14”, « à compter du 14 août ». */
const STARTS = createSearch(
  /(?<!\p{L})(?:(?:as\s)?from|as\sof|starting(?:\son)?|beginning(?:\son)?|effective|à\s(?:compter|partir)\sdu|dès\sle)\s$/iu
);

/** « convoqué en avril », said in February: the coming one. */
const SUMMONED = createSearch(/(?<!\p{L})(?:convoquée?s?|summoned)\s(?:(?:en|for|in)\s)?$/iu);
/** How many months ahead somebody may be summoned. */
const AHEAD_IN_MONTHS = 4;

/** « sont convoqués le 20 avril », “is summoned for Apr. 20”: the nearest, to come or past. */
const IS_DUE = createSearch(
  /(?<!\p{L})(?:est|sont|sera|seront|a\sété|ont\sété|is|are|has\sbeen|have\sbeen|was|were)\s(?:(?:aussi|également|also)\s)?(?:(?:convoqué|attendu|appelé|cité|auditionné|entendu|invité\sà\scomparaître)e?s?\s(?:(?:par|devant|à|au|aux)\s[^,;:.]{2,70}?\s)?le|(?:summoned|called|due|invited\sto\s(?:appear|testify))\s(?:(?:by|before|to)\s[^,;:.]{2,70}?\s)?(?:on|for|in\scourt\son|to\sappear\son))\s$|(?<!\p{L})(?:asks|asked|invited|called|told|ordered|summoned|due|scheduled|set)\s(?:[^,;:.]{2,80}?\s)?to\s(?:testify|appear|answer\squestions)\s(?:[^,;:.]{2,50}?\s)?on\s$|(?<!\p{L})(?:auditions?(?:\slibres?)?|audiences?|hearings?)\s(?:(?:is|was|est|étant|a\sété|aura\slieu|se\stiendra|will\sbe\sheld|to\sbe\sheld)\s)?(?:(?:fixée?s?|prévue?s?|programmée?s?|scheduled|set|due)\s)?(?:le|au|on|for)\s$/iu
);

/** “in April of that same year”, « en avril de la même année »: of the year last named. */
function inSameYear(after: string, context: Context): Context {
  return context.year !== null && SAME_YEAR.test(after)
    ? { ...context, sentenceYear: Number(context.year) }
    : context;
}

const SAME_YEAR =
  /^,?\s(?:of\s)?(?:the same|that same|that|de la même|de cette|la même)\s(?:year|année)(?!\p{L})/iu;

/** « 2024 » on a line of its own, over what happened then. */
function isOwnLine(before: string, after: string): boolean {
  return /(?:^|\n)$/u.test(before) && /^\s?\n/u.test(after);
}

/** “on June 12 last year”, « le 12 juin de l’an dernier ». */
function withLastYear(groups: Groups, after: string, published: string | null): Groups {
  return published !== null && groups.year === undefined && LAST_YEAR.test(after)
    ? { ...groups, year: String(Number(published.slice(0, 4)) - 1) }
    : groups;
}

const LAST_YEAR =
  /^,?\s(?:(?:of\s)?last\syear|(?:de\s)?l'(?:an|année)\s(?:dernier|dernière|passée?))(?!\p{L})/iu;

/** « en avril suivant », “by the following April”, “fined it in May; Italy followed in December”: the first of that name after the month or year last named. */
function nextMonth(groups: Groups, { month, year, published }: Context): string | null {
  const number = monthOf(groups.month ?? '');
  if (number === null || groups.year !== undefined || year === null) return null;
  const from = month?.startsWith(year) ? month : null;
  const sameYear = isoMonth(Number(year), number);
  const next = from === null || sameYear > from ? sameYear : isoMonth(Number(year) + 1, number);
  return published !== null && next > published.slice(0, 7) ? null : next;
}

/** « En août, le Kenya avait déjà suspendu », “In August Kenya had suspended”. */
const HAD = /^,?\s(?:[^\s,;:.]+\s){1,3}(?:avait|avaient|had)(?!\p{L})/u;
/** “The agency, which fined A in 2023, has been investigating B since May”: what lasts is counted back from the news, whatever year is told beside it. */
function isUntilNow({ relation = '' }: Groups, before: string, after: string): boolean {
  return /^(?:since|depuis)\s$/iu.test(relation) && !WAS_THEN.test(before) && !SAME_YEAR.test(after);
}

const WAS_THEN = /(?<!\p{L})(?:avait|avaient|était|étaient|had|was|were)(?!\p{L})/u;
const FOLLOWING = /^\s(?:suivante?|following)(?!\p{L})/iu;
const THE_FOLLOWING = /^the following/iu;
const FOLLOWED = createSearch(
  /(?<!\p{L})(?:(?:followed(?:\ssuit)?|suivi|suivait)\s|(?:puis|ensuite|then),?\s)$/iu
);

/** « Un an plus tôt, le même mois »: the month last named, of the year told since. */
function sameMonth({ month, year }: Context): string | null {
  return month === null || year === null ? month : `${year}${month.slice(4)}`;
}

/** Whether the day is one of the two weeks before publication, whatever year its sentence speaks of. */
function isNews(month: number, day: number, published: string | null): boolean {
  if (published?.length !== 10) return false;
  const date = isoDay(Number(published.slice(0, 4)), month, day);
  return date !== null && date <= published && daysBetween(date, published) < 14;
}

/** The month of that number nearest to one before in the text; null where two are about as near. */
function monthNear(anchor: string | null, month: number): string | null {
  if (anchor === null) return null;
  const ahead = month - Number(anchor.slice(5, 7));
  return ahead > 6 ? null : isoMonth(Number(anchor.slice(0, 4)), month);
}

/** « En décembre, deux revers : le lundi 14, … ; le 24, … » */
function readBareDay(groups: Groups, { sentenceMonth }: Context): string | null | undefined {
  if (sentenceMonth === null) return undefined;
  const [year = 0, month = 0] = sentenceMonth.split('-').map(Number);
  return isoDay(year, month, Number(groups.day)) ?? undefined;
}

function readToday(word: string, published: string | null): string | null {
  if (published?.length !== 10) return published?.length === 7 ? published : null;
  if (/^(?:avant-hier|the day before yesterday)$/i.test(word)) return addDays(published, -2);
  return /hier|yesterday/i.test(word) ? addDays(published, -1) : published;
}

/** « la veille du lancement », “the day before the launch”: counted from what follows, whose day nobody tells. */
const OF_AN_EVENT = /^\s(?:d[eu]s?\s|d'|qu[e']|(?:the|its|their|an?|his|her)\s\p{Ll})/u;

/** So many days from the last day that the text has named. */
function besideDay({ day }: Context, days: number): string | null {
  return day === null ? null : addDays(day, days);
}

/** « Dix jours plus tôt », « la veille » in a text that has told no other time: from the day of its news. */
function daysBeforeNews({ published, year }: Context, days: number): string | null {
  return published?.length === 10 && year === null ? addDays(published, -days) : null;
}

/** « la semaine précédente », “the following month”: beside what the text has named. */
function readBesideUnit(groups: Groups, context: Context): string | null {
  const unit = groups.unit ?? groups.unit2 ?? groups.unit3 ?? '';
  const direction = groups.direction ?? groups.direction2 ?? groups.direction3 ?? '';
  const sign = /^(?:précéd|d'avant|previous|preceding|before)/i.test(direction) ? -1 : 1;
  const { day, month, year } = context;
  const from = /^(?:an|année|year)$/i.test(unit) ? year : (day ?? month);
  return from === null ? null : shift(from, 'one', unit, sign);
}

function nearest(days: string[], to: string): string | null {
  return [...days].sort((a, b) => Math.abs(daysBetween(a, to)) - Math.abs(daysBetween(b, to)))[0] ?? null;
}

/** `back`: whether it is told as what had been before the month that the text last named; `ahead`: how many months ahead it may be. */
function readMonth(groups: Groups, context: Context, back = false, ahead = 0): string | null | undefined {
  const month = monthOf(groups.month ?? '');
  if (month === null) return undefined;
  if (groups.year !== undefined) return isoMonth(Number(groups.year), month);
  const relation = groups.relation?.trim().toLowerCase() ?? '';
  // « a march », « the mars » are no dates; « an October speech », « the May ruling » are, in English only.
  if (/^(a|an|its|the|of)$/.test(relation) && !/^[A-Z][a-z]{2,}$/.test(groups.month ?? '')) return undefined;
  const { published } = context;
  // « 600 000 euros en 2018 et 10 millions en décembre dernier »: the last one as seen from the day of the news.
  const isLast = relation === 'last' || groups.after === 'dernier';
  if (isLast && published === null) return null;
  if (context.sentenceYear !== null && !isLast) return isoMonth(context.sentenceYear, month);
  if (published === null) {
    const near = monthNear(context.newest ?? context.anchor, month);
    const isAhead = back && near !== null && context.anchor !== null && near > context.anchor;
    return isAhead ? isoMonth(Number(near.slice(0, 4)) - 1, month) : near;
  }
  const until = lastDay(published);
  const year = Number(until.slice(0, 4));
  if (relation === 'next' || groups.after === 'prochain') {
    const thisYear = isoMonth(year, month);
    return thisYear > until.slice(0, 7) ? thisYear : isoMonth(year + 1, month);
  }
  const thisYear = isoMonth(year, month);
  const coming = thisYear > until.slice(0, 7) ? thisYear : isoMonth(year + 1, month);
  if (ahead > 0 && coming <= addMonths(until, ahead)) return coming;
  return thisYear <= until.slice(0, 7) ? thisYear : isoMonth(year - 1, month);
}

/** « le lundi 14 » under « en décembre », else the nearest such day before the published one. */
function readWeekdayAndDay(groups: Groups, context: Context): string | null | undefined {
  const weekday = weekdayNamed(groups.weekday ?? '');
  const day = Number(groups.day);
  if (weekday === null || day < 1 || day > 31) return undefined;
  if (context.month !== null) {
    const [year = 0, month = 0] = context.month.split('-').map(Number);
    const there = isoDay(year, month, day);
    if (there !== null && weekdayOf(there) === weekday) return there;
  }
  if (context.published === null) return null;
  const until = lastDay(context.published);
  // « le lundi 20 », said on the 17th, is to come: no such day is near in the past.
  for (let ahead = 1; ahead <= 12; ahead++) {
    const next = addDays(until, ahead);
    if (Number(next.slice(8)) === day && weekdayOf(next) === weekday) return next;
  }
  let candidate = until;
  for (let i = 0; i < 400; i++, candidate = addDays(candidate, -1)) {
    if (Number(candidate.slice(8)) === day && weekdayOf(candidate) === weekday) return candidate;
  }
  return null;
}

/** `told`: whether somebody is said to have told something on that day; `toCome`: whether something will happen on it. */
function readWeekday(
  groups: Groups,
  { published }: Context,
  told: boolean,
  toCome: boolean
): string | null | undefined {
  const weekday = weekdayNamed(groups.weekday ?? '');
  if (weekday === null) return undefined;
  if (published?.length === 7) return published;
  if (published?.length !== 10) return null;
  const relation = `${groups.relation ?? ''} ${groups.after ?? ''}`.toLowerCase();
  const back = (weekdayOf(published) - weekday + 7) % 7;
  if (/next|prochain/.test(relation) || (toCome && back > 0 && relation.trim() === ''))
    return addDays(published, 7 - back);
  // “reported on Saturday”, in an American paper of Friday: where the news comes from it was Saturday already.
  if (told && back === 6 && relation.trim() === '') return addDays(published, 1);
  return addDays(published, back === 0 && /last|dernier/.test(relation) ? -7 : -back);
}

/** `other`: « two days after the raid » gives the day of the raid, from the one that is told. */
export function readShift(groups: Groups, context: Context, other: boolean): string | null {
  const direction = groups.direction ?? '';
  const back = /plus tôt|auparavant|avant|earlier|before/i.test(direction);
  const { day, month, year, published } = context;
  const named = /ans?|année|year/i.test(groups.unit ?? '') ? (day ?? month ?? year) : (day ?? month);
  const number = numberOf(groups.count ?? '');
  if (named === null && back && !other && number !== null && /^(?:jour|day)/i.test(groups.unit ?? ''))
    return daysBeforeNews(context, number);
  const from = named ?? (other ? published : null);
  return from === null ? null : shift(from, groups.count, groups.unit, back === other ? 1 : -1);
}

/** “will fine A on Thursday”, « infligera jeudi »: nothing that was told, nor done by then. */
const IS_TO_COME = createSearch(
  /(?<!\p{L})(?:will|(?:is|are) (?:due|set|expected|scheduled|poised) to|(?:va|vont|devraient|devrait|doit|doivent)\s(?:\p{Ll}+\s){0,2}?\p{Ll}+(?:er|ir|re)|(?!(?:lira|camera|opera|cholera|hydra)\s)\p{Ll}+(?:era|eront|ira|iront|ndra|ndront|dra|dront|cevra|cevront))\s(?:(?!(?:said|says|told|announced|confirmed|reported|wrote|ruled|dit|annoncé|indiqué|after|since|following|après|depuis|when|than)\s)[^\s,;:.()]+\s){0,14}?(?:(?:(?:on|this|from|in|by|as\sof|starting|until|ce|dès|le|en|à\s(?:partir|compter)\sd[eu])\s|d')\s?){0,2}$/u
);

const TOLD = createSearch(
  /(?<!\p{L})(?:said|reported|announced|confirmed|revealed|disclosed|(?:annonc|indiqu|rapport|révél|déclar|confirm)é|fait savoir)\s(?:on\s|ce\s)?$/iu
);
