import { monthOf, MONTH_NAMES, WEEKDAY_NAMES } from '../extract/dates/date-words.ts';
import { isoDay } from '../extract/dates/calendar.ts';

/** Who signs a text and, if it says so, on which day (`YYYY-MM-DD`). */
export interface Byline {
  author: string | null;
  date: string | null;
}

/**
 * The byline or dateline that opens a text (`10. 2.2021 by Jane Doe - …`, `Publié le 14/03/2023 à 18h`, `PARIS, 14 mars
 * 2023 (AFP) –`), on one of its first lines or, where it says « published », the last; null if there is none.
 */
export function readByline(body: string): Byline | null {
  let byline: Byline | null = null;
  for (const line of openingLines(body)) {
    const found = readLine(line, FORMS);
    if (found?.date) return { author: byline?.author ?? found.author, date: found.date };
    byline ??= found;
  }
  const last = body.slice(body.lastIndexOf('\n') + 1);
  const below = last.length <= LONGEST_LINE ? readLine(last, [PUBLISHED_ON]) : null;
  return below ? { author: byline?.author ?? null, date: below.date } : byline;
}

/** A byline that stands in lines of its own is made of short ones. */
const LONGEST_LINE = 100;

function openingLines(body: string): string[] {
  const lines = body.slice(0, 480).split('\n', 3);
  const long = lines.findIndex((line) => line.length > LONGEST_LINE);
  return (long <= 0 ? lines.slice(0, long === 0 ? 1 : 3) : lines.slice(0, long)).map((line) =>
    line.slice(0, 160).trimStart()
  );
}

function readLine(line: string, forms: readonly RegExp[]): Byline | null {
  for (const form of forms) {
    const found = form.exec(line)?.groups;
    if (found) return { author: found.author?.trim() ?? null, date: dayIn(found.date ?? '') };
  }
  return null;
}

/**
 * How many years ahead of today a day may be. Not none, since a machine's clock may be behind, and what a corpus says must not hang
 * on it; but a number of eight digits that only looks like a day is mostly decades away.
 */
const AHEAD_IN_YEARS = 5;

/** `2021-03-19`, or null where the numbers are no day since 1990, or one years ahead. */
export function pressDay(year = '', month = '', day = ''): string | null {
  const latest = new Date().getUTCFullYear() + AHEAD_IN_YEARS;
  const inRange = Number(year) >= 1990 && Number(year) <= latest;
  return inRange ? isoDay(Number(year), Number(month), Number(day)) : null;
}

/** The same where the month is a word, in any case. */
export function pressDayInWords(year = '', month = '', day = ''): string | null {
  const named = monthOf(month.charAt(0).toUpperCase() + month.slice(1).toLowerCase());
  return named === null ? null : pressDay(year, String(named), day);
}

const SPELLINGS: [form: RegExp, read: typeof pressDay][] = [
  [/^(?<day>\d{1,2})[./-] ?(?<month>\d{1,2})[./-] ?(?<year>\d{4})$/, pressDay],
  [/^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)$/, pressDay],
  [/^(?<day>\d{1,2})\D{0,2} (?<month>\p{L}+)\.?,? (?<year>\d{4})$/u, pressDayInWords],
  [/^(?<month>\p{L}+)\.? (?<day>\d{1,2})\D{0,2},? (?<year>\d{4})$/u, pressDayInWords]
];

function dayIn(date: string): string | null {
  for (const [form, read] of SPELLINGS) {
    const found = form.exec(date)?.groups;
    if (found) return read(found.year, found.month, found.day);
  }
  return null;
}

const WORD = String.raw`\p{Lu}[\p{L}.'’-]*`;
const PERSON = `${WORD}(?: (?:de |van |von |du |la |le )*${WORD}){1,3}`;
const BY = String.raw`(?:[Bb]y|BY|[Pp]ar|PAR|von|door) (?<author>${PERSON})(?:(?:,| and| et| &) ${PERSON}){0,3}`;
const DATE = String.raw`(?:(?:${WEEKDAY_NAMES}),? )?(?<date>\d{1,2}\. ?\d{1,2}\. ?\d{4}|\d{1,2}[/-]\d{1,2}[/-]\d{4}|\d{4}-\d\d-\d\d|\d{1,2}(?:er|st|nd|rd|th)? (?:${MONTH_NAMES})\.?,? \d{4}|(?:${MONTH_NAMES})\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4})(?!\d)`;
const PUBLISHED = String.raw`(?:(?:(?:(?:this |the |cet )?article |(?:this |the )?(?:story |post )|(?:ce )?texte )(?:was |a été |est )?)?(?:originally |initialement )?(?:publié|paru|posté|mis en ligne|mis à jour|modifié|published|posted|updated|last updated|last modified|first published)e?(?: on| le)?)`;
/** What parts a date from the text that it heads. */
const STOP = String.raw`(?=\s*(?:(?:(?:at|à|,) ?\d{1,2} ?[h:.]\d{0,2}|\d{1,2}[h:.]\d{2})\s*(?:[ap]m)?(?:\s?\p{Lu}{2,4}(?!\p{L}))?\s*)?(?:[-–—|·:•]|\.(?:\s|$)|$))`;

/** “Published: 9:14pm, 8 Oct, 2021”. */
const TIME = String.raw`(?:\d{1,2}[:.h]\d{2}\s?(?:[ap]m)?,? )?`;

/** « Published on » and a day: says it wherever it stands at the start of a line. */
const PUBLISHED_ON = new RegExp(`^[(\\[]?${PUBLISHED}[:\\s–—-]+${TIME}(?:le |on )?${DATE}`, 'iu');

const FORMS: RegExp[] = [
  PUBLISHED_ON,
  new RegExp(`^${DATE} ${BY} ?[-–—,.]`, 'u'),
  new RegExp(`^${BY}[\\s,.|·•–—-]+(?:${PUBLISHED}[:\\s]+)?(?:[Ll]e |[Oo]n )?${DATE}`, 'u'),
  new RegExp(`^${BY} ?(?:[-–—]|$)`, 'u'),
  new RegExp(`^${DATE}${STOP}`, 'iu'),
  // « PARIS, 14 mars 2023 (AFP) – », “Jane Doe, May 3, 2021 - ”, « (AFP) 14 mars 2023 : »
  new RegExp(
    `^(?:${WORD}(?:[ /]${WORD}){0,4}|\\(${WORD}\\)),? (?:[-–—|] )?(?:le )?${DATE}(?: \\(${WORD}(?: ${WORD})?\\))?${STOP}`,
    'u'
  )
];
