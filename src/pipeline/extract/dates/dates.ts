import type { Span } from '../../types.ts';
import { lastDay } from './calendar.ts';
import { read, readShift } from './date-readers.ts';
import type { Context } from './date-readers.ts';
import { isDateline, isOfAccounts, isOfMishap, isOfWhatFollows, isQualifier, roleOf } from './date-role.ts';
import type { Role } from './date-role.ts';
import { DATE_FORMS, WEEKDAY_NAMES } from './date-words.ts';
import type { DateForm } from './date-words.ts';

/** A date that a text speaks about. */
export interface DateMention extends Span {
  /** `2021-03-11`, `2021-03` or `2021`; null where the text alone does not tell (« le 3 mars » in an undated text). */
  date: string | null;
  /**
   * `span` is one end of a period (« entre 2011 et 2014 »), `limit` a start or an end to come (« d’ici 2025 »), `other` the date
   * of what is named beside it (« two days after the raid », “4% of its 2019 sales”).
   */
  role: Role;
}

/**
 * Every date of a text in one byte a character, in its order. Years that are not written are the nearest past from the published date
 * (checked against the weekday), « the same day » and « three days earlier » refer to the date before in the text.
 */
export function findDates(text: string, published: string | null): DateMention[] {
  const found: DateMention[] = [];
  const context: Context = {
    published,
    day: null,
    newsDay: null,
    month: null,
    year: null,
    sentenceYear: null,
    sentenceMonth: null,
    anchor: null,
    anchoredAt: 0,
    newest: null
  };
  // Up to here the text has been searched for ends of sentences since the last date.
  let checked = 0;
  for (const { form, start, words } of findForms(text)) {
    const groups = FORM_READERS[form].exec(words)?.groups ?? {};
    const before = text.slice(Math.max(0, start - 24), start);
    const farther = text.slice(Math.max(0, start - 48), start);
    const clause = text.slice(Math.max(0, start - 110), start);
    const mishap = isOfMishap(farther);
    const inSentence = context.sentenceYear !== null || context.sentenceMonth !== null;
    if (inSentence && /[.!?¦]\s|\n/.test(text.slice(checked, start)))
      context.sentenceYear = context.sentenceMonth = null;
    checked = Math.max(checked, start - 1);
    if (start - context.anchoredAt > ANCHOR_REACH) context.anchor = context.newest = null;
    const end = start + words.length;
    const after = text.slice(end, end + 32);
    // « BEIJING, May 22 (Reuters) - »: where and when it was written.
    if (isDateline(after)) {
      // Without a date of publication it tells of which year the days of the text are.
      const written = published === null ? read(form, groups, { before, after, clause }, context) : null;
      if (written) remember(written, false, 'point', start, context);
      continue;
    }
    if (form === 'year' && isQualifier(before, after) && !isOfAccounts(farther, after)) continue;
    // « trois heures par semaine, le vendredi, le samedi et le dimanche »: each week.
    if (form === 'weekday' && /(?<!\p{L})le\s$/u.test(before) && isEachWeek(before, after)) continue;
    // “two years ago this week”: of that year.
    if (form === 'lastUnit' && /(?<!\p{L})ago\s$/u.test(before)) continue;
    const shifted = form === 'shifted' && isOfWhatFollows(words, after);
    const other = shifted || form === 'lendemainOf';
    const told = shifted
      ? readShift(groups, context, true)
      : read(form, groups, { before, after, clause }, context);
    const date = told && published === null && isOfToday(form, groups, before) ? null : told;
    if (date === undefined) continue;
    checked = end;
    const last = found.at(-1);
    // « en octobre de la même année », « le 12 juin de l'an dernier »: one date.
    if (last && isYearOf(last, form, date) && /^,?\s(?:(?:de|of)\s)?$/u.test(text.slice(last.end, start))) {
      last.end = end;
      continue;
    }
    const lead = before + (groups.relation ?? '');
    const role =
      other || mishap || isOfAccounts(farther + (groups.relation ?? ''), after)
        ? 'other'
        : roleOf(form, words, lead, after, date, published);
    found.push({ start, end, date, role });
    remember(date, groups.year !== undefined && !isInAside(text, start, after), role, start, context);
  }
  return found;
}

/** « a estimé ce 6 mai le Conseil d’État »: the day of the news, of no year that the text has told of what was before. */
function isOfToday(form: DateForm, groups: Record<string, string | undefined>, before: string): boolean {
  return form === 'dayMonth' && groups.year === undefined && /(?<!\p{L})ce\s$/iu.test(before);
}

/** Whether the words only say of which year the date before them is. */
function isYearOf({ date }: DateMention, form: DateForm, year: string | null): boolean {
  if (form === 'sameYear') return true;
  return form === 'lastUnit' && date?.length === 10 && year?.length === 4 && date.startsWith(year);
}

/** « A, fondée en 2007, », “A (bought by B in 2016)”: a year between commas that only describes a name, and not the months behind. */
function isInAside(text: string, start: number, after: string): boolean {
  return /^[,)]/.test(after) && ASIDE.test(text.slice(Math.max(0, start - ASIDE_REACH), start));
}

const ASIDE_REACH = 80;
const ASIDE =
  /[,(]\s?(?:(?:already|déjà|once|first|long)\s)?(?:which|who|whose|qui|dont|où|where|(?!(?:announced|published|annonc|publi|dévoil))\p{Ll}{2,}(?:ed|ée?s?|ies?|ues?)|averti|puni|banni|saisi|vendu|bought|sold|born|built|né|fondé|mis|mise|ouvert|ouverte)\s[^,;:()]*$/u;

function isEachWeek(before: string, after: string): boolean {
  return NEXT_WEEKDAY.test(after) || WEEKDAY_LISTED.test(before);
}

const NEXT_WEEKDAY = new RegExp(
  `^(?:,\\s(?:et\\s)?|\\set\\s)le\\s(?:${WEEKDAY_NAMES})(?!\\p{L})(?!\\s\\d)`,
  'u'
);
const WEEKDAY_LISTED = new RegExp(`le\\s(?:${WEEKDAY_NAMES})(?:,\\s(?:et\\s)?|\\set\\s)le\\s$`, 'u');

/** How far an undated text may go on from a month with its year: « En juin 2021, … En novembre, … ». */
const ANCHOR_REACH = 1000;

const FORMS = Object.keys(DATE_FORMS) as DateForm[];
const FORM_READERS = Object.fromEntries(
  FORMS.map((form) => [form, new RegExp(`^(?:${DATE_FORMS[form]})`, 'iu')])
) as Record<DateForm, RegExp>;
/** All forms, each as a group by its number: of those that begin at one place, the first is found. */
const ANY_FORM = new RegExp(
  `(?<![\\p{L}\\d.,$¤£])(?:${FORMS.map((form) => `(${withoutGroups(DATE_FORMS[form])})`).join('|')})`,
  'giu'
);

function withoutGroups(form: string): string {
  return form.replace(/\(\?<\w+>/g, '(?:');
}

/** The words of a text that have the form of a date, in its order. */
function* findForms(text: string): Generator<{ form: DateForm; start: number; words: string }> {
  for (const { index: start, 0: words, ...found } of text.matchAll(ANY_FORM)) {
    const form = FORMS.find((_, i) => found[i + 1] !== undefined);
    if (form) yield { form, start, words };
  }
}

function remember(
  date: string | null,
  yearWritten: boolean,
  role: Role,
  start: number,
  context: Context
): void {
  if (date === null || role === 'other') return;
  if (yearWritten) context.sentenceYear = Number(date.slice(0, 4));
  // Deadlines and periods are no days that a text goes on from.
  if (role === 'limit' || role === 'span') return;
  context.year = date.slice(0, 4);
  if (date.length >= 7) {
    context.month = context.sentenceMonth = context.anchor = date.slice(0, 7);
    context.anchoredAt = start;
    if (context.newest === null || context.anchor > context.newest) context.newest = context.anchor;
  }
  if (date.length === 10 && (context.published === null || date <= lastDay(context.published)))
    context.newsDay = date;
  if (date.length === 10) context.day = date;
  // The text is at another month now: « en juillet, …, un mois plus tard » does not count from a day before.
  else if (date.length === 7 && context.day?.startsWith(date) === false) context.day = null;
}
