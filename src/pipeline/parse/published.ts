import type { PublishedSource } from '../../lib/schema.ts';
import { MONTH_NAMES } from '../extract/dates/date-words.ts';
import type { PartialDate } from '../types.ts';
import { parseUrl } from './address.ts';
import { pressDay, pressDayInWords, readByline } from './byline.ts';

/** When a clipping was published, and where that was read. */
export type Published = PartialDate & { source: PublishedSource };

type Groups = Record<string, string | undefined>;

const UNKNOWN: Published = { date: null, precision: 'unknown', source: 'none' };

/**
 * When the clipping was published, from the path of its address, else from a byline at the head of its text.
 * Never from article numbers, the fragment, dates that the text speaks about, or the query but of newspapers known to tell the day there.
 */
export function publishedDate(url: string | null, body: string): Published {
  const fromUrl = url === null ? null : dateInPath(url);
  const byline = readByline(body);
  if (fromUrl?.precision === 'day' || (fromUrl && !byline?.date)) return { ...fromUrl, source: 'url' };
  if (byline?.date) return { date: byline.date, precision: 'day', source: 'byline' };
  return UNKNOWN;
}

const NAME = `(?<name>${MONTH_NAMES})`;

/** Newspapers whose addresses carry the day or the month in a form of their own. */
const HOUSE_STYLES: { host: RegExp; path: RegExp; inQuery?: true }[] = [
  { host: /(^|\.)mediapart\.fr$/, path: /\/(?<day>\d\d)(?<month>\d\d)(?<short>\d\d)\// },
  {
    // The four digits behind the day are a number, not a time.
    host: /(^|\.)bfmtv\.com$/,
    path: /_A[A-Z]-(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})\d{4}(?=[/.]|$)/
  },
  {
    host: /(^|\.)(?:lavenir\.net|(?:standaard|nieuwsblad|gva|hbvl)\.be)$/,
    path: /\/dmf(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})_/
  },
  {
    host: /(^|\.)fashionunited\.[a-z]{2,3}$/,
    path: /\/(?<year>20\d{2})(?<month>\d{2})(?<day>\d{2})\d{5}$/
  },
  {
    host: /(^|\.)yna\.co\.kr$/,
    path: /\/view\/A[A-Z]{2}(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})\d{6,9}(?=[/.]|$)/
  },
  { host: /(^|\.)businessinsider\.(?:com|de|nl|es|in)$/, path: /-(?<year>20\d{2})-(?<month>\d{1,2})$/ },
  {
    host: /(^|\.)thejournal\.ie$/,
    path: new RegExp(`-\\d{6,8}-${NAME}(?<year>20\\d{2})(?=/|$)`, 'i')
  },
  {
    host: /(^|\.)koreaherald\.com$/,
    path: /[?&]ud=(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})\d{6}(?=&|$)/,
    inQuery: true
  }
];

/**
 * Path forms of a date, most precise first. A day may follow a slug (`…-2021/03/19/…`), end it (`…-20210319`, `…-19-03-2021-…`), follow the
 * article's number (`/123-20210319-…`), have one of letters and digits behind it (`…-20210319-p5k2aa`) or be followed by the minute
 * (`…-202103191405`; seconds as well are an archive's) or by another number of the article (`…-20210319-1847215`); Chinese offices write `/202103/19/` and `/t20210319_…`, agencies `.20210319.`; a
 * month or year must fill a segment. The day in words that ends a slug is no day that the title speaks of (`…-du-14-juillet-2016`).
 */
const PATHS: RegExp[] = [
  /\/(?<year>\d{4})\/(?<month>\d{1,2})\/(?<day>\d{1,2})(?=\/|$)/,
  /-(?<year>(?:19|20)\d{2})\/(?<month>\d{2})\/(?<day>\d{2})(?=\/|$)/,
  /\/(?<year>(?:19|20)\d{2})-?(?<month>\d{2})\/(?<day>\d{2})(?=\/|$)/,
  /\/(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>(?:19|20)\d{2})(?=\/|$)/,
  new RegExp(`/(?<year>\\d{4})/${NAME}/(?<day>\\d{1,2})(?=/|$)`, 'i'),
  /(?:\/|[-_])(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?=[/_.-]|$)/,
  /\/(?<year>\d{4})\/(?<month>\d{2})(?<day>\d{2})(?=\/|$)/,
  /(?<!\/arid)[/_-](?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})(?=[/_.]|$)/,
  /\/t(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})_\d/,
  /\.(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})(?=\.)/,
  /[/_-](?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})(?:T\d{6}|(?<hour>\d{2})(?<minute>\d{2}))(?=[/_.]|$)/,
  /-(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})-(?=[a-z]*\d)(?=\d*[a-z])[a-z\d]{4,8}(?=[/.]|$)/,
  /-(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})-\d{7,9}(?=[/.]|$)/,
  /\/(?:\d+-|[a-z]-)?(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})-/,
  /[/_-](?<day>\d{2})-(?<month>\d{2})-(?<year>(?:19|20)\d{2})(?=[-/.]|$)/,
  new RegExp(`(?<!-(?:du|le|of|on|the))[/-](?<day>\\d{1,2})-${NAME}-(?<year>(?:19|20)\\d{2})(?=[/.]|$)`, 'i'),
  new RegExp(`/${NAME}-(?<day>\\d{1,2})-(?<year>(?:19|20)\\d{2})(?=[/.]|$)`, 'i'),
  /\/(?<year>\d{4})[/-](?<month>\d{2})(?=\/|$)/,
  /\/(?<year>(?:19|20)\d{2})(?<month>0[1-9]|1[0-2])(?=\/)/,
  /\/(?<year>(?:19|20)\d{2})(?=\/)/
];

function dateInPath(url: string): PartialDate | null {
  const address = parseUrl(url);
  if (!address) return null;
  for (const style of HOUSE_STYLES) {
    const where = style.inQuery ? address.search : address.pathname;
    const found = style.host.test(address.hostname) ? style.path.exec(where)?.groups : undefined;
    const date = found && readPathDate({ ...found, year: found.year ?? `20${found.short ?? ''}` });
    if (date) return date;
  }
  for (const pattern of PATHS) {
    const found = pattern.exec(address.pathname)?.groups;
    const date = found && readPathDate(found);
    if (date) return date;
  }
  return null;
}

function readPathDate(found: Groups): PartialDate | null {
  if (found.hour !== undefined && (Number(found.hour) > 23 || Number(found.minute) > 59)) return null;
  if (found.day !== undefined) {
    const day =
      found.name === undefined
        ? pressDay(found.year, found.month, found.day)
        : pressDayInWords(found.year, found.name, found.day);
    return day === null ? null : { date: day, precision: 'day' };
  }
  const first =
    found.name === undefined
      ? pressDay(found.year, found.month ?? '01', '01')
      : pressDayInWords(found.year, found.name, '01');
  if (first === null) return null;
  return found.month === undefined && found.name === undefined
    ? { date: first.slice(0, 4), precision: 'year' }
    : { date: first.slice(0, 7), precision: 'month' };
}
