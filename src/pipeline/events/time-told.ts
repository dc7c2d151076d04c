import { firstDay, weekdayOf } from '../extract/dates/calendar.ts';
import { MONTH_NAMES, WEEKDAY_NAMES, monthOf, weekdayNamed } from '../extract/dates/date-words.ts';

/** What a sentence tells of when it was, though nothing says from when its text is. */
export interface TimeTold {
  /** 0 for Sunday to 6 for Saturday; null where it names none, or several. */
  weekday: number | null;
  /** 1 to 12; null where it names none, or several. */
  month: number | null;
  /** “Five years ago”, « il y a deux ans »: not what other texts report as news. */
  isLongAgo: boolean;
}

/** What `sentence`, of a text without a date, tells of its time all the same. */
export function timeTold(sentence: string): TimeTold {
  const text = sentence.normalize('NFC').replaceAll('’', "'");
  return {
    weekday: onlyOne(text, WEEKDAYS, weekdayNamed),
    month: onlyOne(text, MONTHS, monthSpelt),
    isLongAgo: LONG_AGO.test(text)
  };
}

/** Whether what an undated sentence tells of its time can be a date of another report: its weekday, its month, and not some years before the text. */
export function canBeOf(told: TimeTold, date: string): boolean {
  if (told.isLongAgo) return false;
  if (told.month !== null && date.length >= 7 && told.month !== Number(firstDay(date).slice(5, 7)))
    return false;
  return told.weekday === null || date.length < 10 || told.weekday === weekdayOf(date);
}

/** « Sept » is seven as well, and “Mars” a company: of short names only those that are spelt out. */
function monthSpelt(name: string): number | null {
  return name.length > 4 || SHORT.test(name) ? monthOf(name) : null;
}

const SHORT = /^(?:mars|mai|May|[Jj]uin|[Aa]o[ûu]t|June|July)$/u;

function onlyOne(text: string, names: RegExp, read: (name: string) => number | null): number | null {
  const found = new Set([...text.matchAll(names)].map(([name]) => read(name)));
  found.delete(null);
  const [one = null] = found;
  return found.size === 1 ? one : null;
}

const WEEKDAYS = whole(WEEKDAY_NAMES);
const MONTHS = whole(MONTH_NAMES);

function whole(names: string): RegExp {
  return new RegExp(`(?<![\\p{L}-])(?:${names})(?![\\p{L}-])`, 'gu');
}

const LONG_AGO =
  /(?<!\p{L})(?:(?:years?|decades?) ago|il y a (?:[\p{L}\d'-]+ ){1,4}?(?:ans?|années|décennies)(?!\p{L})(?! d'enquête))/iu;
