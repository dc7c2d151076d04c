import type { PublishedSource } from '../../lib/schema.ts';
import { isoDay } from '../extract/calendar.ts';
import type { PartialDate } from '../types.ts';
import { parseUrl } from './address.ts';

/** When a clipping was published, and where that was read. */
export type Published = PartialDate & { source: PublishedSource };

const UNKNOWN: Published = { date: null, precision: 'unknown', source: 'none' };

/**
 * When the clipping was published, from the path of its address, else from a byline at the head of its text.
 * Never from article numbers, the query, the fragment, or dates that the text speaks about.
 */
export function publishedDate(url: string | null, body: string): Published {
  const fromUrl = url === null ? null : dateInPath(url);
  const byline = readByline(body);
  if (fromUrl?.precision === 'day' || (fromUrl && !byline?.date)) return { ...fromUrl, source: 'url' };
  if (byline?.date) return { date: byline.date, precision: 'day', source: 'byline' };
  return UNKNOWN;
}

/** Who signs a text and, if it says so, on which day (`YYYY-MM-DD`). */
export interface Byline {
  author: string | null;
  date: string | null;
}

/** The byline that opens a text (`10. 2.2021 by Jane Doe - …`, `Par Jane Doe, le 3 mars 2021`), or null. */
export function readByline(body: string): Byline | null {
  const head = body.slice(0, 160).split('\n', 1)[0] ?? '';
  for (const [pattern, read] of BYLINES) {
    const match = pattern.exec(head)?.groups;
    if (match) return { author: match.author?.trim() ?? null, date: read(match) };
  }
  return null;
}

const NAME = String.raw`(?<author>\p{Lu}[\p{L}.'’-]+(?: (?:de |van |von |du |la |le )*\p{Lu}[\p{L}.'’-]*){1,3})`;
const MONTHS = [
  ['janvier', 'january', 'jan'],
  ['février', 'fevrier', 'february', 'feb', 'févr', 'fév'],
  ['mars', 'march', 'mar'],
  ['avril', 'april', 'apr', 'avr'],
  ['mai', 'may'],
  ['juin', 'june', 'jun'],
  ['juillet', 'july', 'jul', 'juil'],
  ['août', 'aout', 'august', 'aug'],
  ['septembre', 'september', 'sept', 'sep'],
  ['octobre', 'october', 'oct'],
  ['novembre', 'november', 'nov'],
  ['décembre', 'decembre', 'december', 'dec', 'déc']
];
const MONTH_WORD = MONTHS.flat()
  .sort((a, b) => b.length - a.length)
  .join('|');
const DAY_MONTH_YEAR = String.raw`(?<day>\d{1,2})(?:er|st|nd|rd|th)? (?<month>${MONTH_WORD})\.? (?<year>\d{4})`;
const MONTH_DAY_YEAR = String.raw`(?<month>${MONTH_WORD})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?, (?<year>\d{4})`;

type Groups = Record<string, string | undefined>;
const numeric = ({ year, month, day }: Groups) => pressDay(year, month, day);
const worded = ({ year, month, day }: Groups) =>
  pressDay(year, String(MONTHS.findIndex((names) => names.includes((month ?? '').toLowerCase())) + 1), day);

const BYLINES: [RegExp, (groups: Groups) => string | null][] = [
  [
    new RegExp(
      String.raw`^(?<day>\d{1,2})\. ?(?<month>\d{1,2})\. ?(?<year>\d{4}) (?:by|par|von|door) ${NAME} [-–—]`,
      'u'
    ),
    numeric
  ],
  [new RegExp(String.raw`^(?:by|par) ${NAME}[,\s]+(?:publié )?(?:le |on )?${DAY_MONTH_YEAR}`, 'iu'), worded],
  [new RegExp(String.raw`^(?:by|par) ${NAME}[,\s]+(?:on )?${MONTH_DAY_YEAR}`, 'iu'), worded],
  [new RegExp(String.raw`^(?:publié |published |posted )(?:le |on )?${DAY_MONTH_YEAR}`, 'iu'), worded],
  [new RegExp(String.raw`^(?:published |posted )(?:on )?${MONTH_DAY_YEAR}`, 'iu'), worded],
  [new RegExp(String.raw`^${DAY_MONTH_YEAR} (?:by|par) ${NAME}\s*[-–—,.]`, 'iu'), worded],
  [new RegExp(String.raw`^(?:by|par) ${NAME} [-–—]`, 'u'), () => null]
];

/** Newspapers whose addresses carry the day in a form of their own. */
const HOUSE_STYLES: { host: RegExp; path: RegExp }[] = [
  { host: /(^|\.)mediapart\.fr$/, path: /\/(?<day>\d\d)(?<month>\d\d)(?<short>\d\d)\// }
];

/**
 * Path forms of a date, most precise first. A day may end a slug (`…-20210319`, `…-19-03-2021-…`)
 * or follow the article's number (`/123-20210319-…`), a month or year must fill a segment.
 */
const PATHS: RegExp[] = [
  /\/(?<year>\d{4})\/(?<month>\d{1,2})\/(?<day>\d{1,2})(?=\/|$)/,
  /\/(?<year>\d{4})\/(?<name>[a-z]{3,9})\/(?<day>\d{1,2})(?=\/|$)/i,
  /(?:\/|[-_])(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?=[/_.-]|$)/,
  /\/(?<year>\d{4})\/(?<month>\d{2})(?<day>\d{2})(?=\/|$)/,
  /[/_-](?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})(?=[/_.]|$)/,
  /\/\d+-(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})-/,
  /-(?<day>\d{2})-(?<month>\d{2})-(?<year>(?:19|20)\d{2})(?=[-/.]|$)/,
  /\/(?<year>\d{4})[/-](?<month>\d{2})(?=\/|$)/,
  /\/(?<year>(?:19|20)\d{2})(?=\/)/
];

function dateInPath(url: string): PartialDate | null {
  const address = parseUrl(url);
  if (!address) return null;
  for (const style of HOUSE_STYLES) {
    const found = style.host.test(address.hostname) ? style.path.exec(address.pathname)?.groups : undefined;
    const day = found && pressDay(`20${found.short ?? ''}`, found.month, found.day);
    if (day) return { date: day, precision: 'day' };
  }
  for (const pattern of PATHS) {
    const found = pattern.exec(address.pathname)?.groups;
    const date = found && readPathDate(found);
    if (date) return date;
  }
  return null;
}

function readPathDate(found: Groups): PartialDate | null {
  if (found.day !== undefined) {
    const day = found.name === undefined ? numeric(found) : worded({ ...found, month: found.name });
    return day === null ? null : { date: day, precision: 'day' };
  }
  const first = pressDay(found.year, found.month ?? '01', '01');
  if (first === null) return null;
  return found.month === undefined
    ? { date: first.slice(0, 4), precision: 'year' }
    : { date: first.slice(0, 7), precision: 'month' };
}

/** `2021-03-19`, or null where the numbers are no day between 1990 and 2099. */
function pressDay(year = '', month = '', day = ''): string | null {
  const inRange = Number(year) >= 1990 && Number(year) <= 2099;
  return inRange ? isoDay(Number(year), Number(month), Number(day)) : null;
}
