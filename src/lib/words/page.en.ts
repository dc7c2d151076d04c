import { formatDay, formatPartial, spell } from './format.ts';
import type { PageWords } from './page.ts';

const L = 'en';
const plural = (n: number, one: string, many: string) => `${spell(n, L)} ${n === 1 ? one : many}`;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const pageEn: PageWords = {
  siteName: 'Coupures',
  language: { label: 'Language', en: 'English', fr: 'Français' },
  skipToCharts: 'Skip to the charts',
  headline: (corpus) => `What the press says: ${corpus}`,
  standfirst: ({ clippings, all, outlets, events, soft, first, last }) => {
    const some =
      clippings < all
        ? `${capital(spell(clippings, L))} of ${all} clippings`
        : capital(plural(clippings, 'clipping', 'clippings'));
    const years =
      first && last
        ? first.slice(0, 4) === last.slice(0, 4)
          ? `, ${first.slice(0, 4)}`
          : `, ${first.slice(0, 4)}–${last.slice(0, 4)}`
        : '';
    const proposed =
      soft > 0
        ? `, and ${spell(soft, L)} more that ${soft === 1 ? 'is' : 'are'} only proposed or threatened`
        : '';
    return `${some} from ${plural(outlets, 'outlet', 'outlets')}${years} report ${plural(events, 'regulatory action', 'regulatory actions')}${proposed}. Every mark below leads to the sentence behind it.`;
  },
  filter: {
    title: 'Filter',
    open: 'Filter',
    close: 'Done',
    search: 'Search the clippings',
    searchPlaceholder: 'Search',
    dimension: {
      company: 'Company',
      place: 'Place',
      type: 'Action',
      status: 'Status',
      authority: 'Authority',
      jurisdiction: 'Jurisdiction',
      outlet: 'Outlet',
      language: 'Language',
      event: 'Event',
      acted: 'Acted',
      published: 'Published',
      text: 'Text'
    },
    clear: 'Clear all filters',
    remove: (clause) => `Remove ${clause}`,
    inView: (n, all) => (n === all ? `${all} clippings` : `${n} of ${all} clippings`),
    find: (dimension) => `Find in ${dimension.toLowerCase()}`,
    from: 'From',
    to: 'To',
    clearDates: 'Clear dates',
    dropped: (key, value, why) =>
      ({
        unknown: `The address asks for ${key} “${value}”, which this corpus does not know: left out.`,
        'bad-date': `The address asks for ${key} “${value}”, which is no date, month or year: left out.`,
        reversed: `The address asks for ${key} “${value}”, which ends before it starts: left out.`,
        'too-long': `The text in the address is longer than 200 characters: left out.`,
        'too-many': `The address asks for more than 50 values of ${key}: the rest is left out.`
      })[why],
    colon: ': ',
    quoted: (text) => `“${text}”`,
    range: (from, to) => {
      if (from !== null && from === to) return formatPartial(from, L);
      if (from !== null && to !== null) return `${formatPartial(from, L)} to ${formatPartial(to, L)}`;
      return from !== null ? `since ${formatPartial(from, L)}` : `until ${formatPartial(to ?? '', L)}`;
    }
  },
  kicker: {
    actions: 'Regulatory actions over time',
    companies: 'Company mention shares',
    places: 'Geographic spread'
  },
  empty: {
    title: 'No clipping passes these filters together.',
    drop: (clause) => `Drop ${clause}`
  },
  actions: { dates: 'Dates of the actions', countEvents: 'Events', countReports: 'Reports', count: 'Count' },
  companies: {
    count: 'Share of',
    clippings: 'Clippings',
    mentions: 'Mentions',
    group: 'Group brands under their parent',
    openOther: 'Show all companies',
    closeOther: 'Show fewer companies'
  },
  places: {
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    whole: 'Show all places',
    list: 'Most named',
    with: (venues) => `with ${venues.join(', ')}`,
    asGovernment: (n) => `${n} as the government`
  },
  table: {
    show: 'The numbers as a table',
    date: 'Date',
    what: 'Action',
    authority: 'Authority',
    target: 'Target',
    amount: 'Amount',
    reports: 'Reports',
    company: 'Company',
    parent: 'Belongs to',
    share: 'Share',
    clippings: 'Clippings',
    mentions: 'Mentions',
    place: 'Place'
  },
  evidence: {
    title: 'What the clippings say of it',
    inList: 'See the clipping',
    article: 'Read the article',
    close: 'Show all actions again'
  },
  list: {
    title: (n) => `The clippings (${n})`,
    order: 'Newest first, undated last',
    undated: 'undated',
    between: (after, before) => {
      if (after && before)
        return `undated, clipped between about ${formatDay(after, L)} and ${formatDay(before, L)} (estimate)`;
      return after
        ? `undated, clipped after about ${formatDay(after, L)} (estimate)`
        : `undated, clipped before about ${formatDay(before ?? '', L)} (estimate)`;
    },
    source: {
      url: 'date from the address',
      byline: 'date from the byline',
      feed: 'date from the feed',
      none: 'no date in the clipping'
    },
    cut: 'Excerpt: the clipping is cut off by its source.',
    more: (n) => `Show ${n} more`,
    onlyInTags: (names) => `Only the tags name ${names.join(', ')}.`,
    languageOf: (code) => ({ fr: 'in French', en: 'in English' })[code] ?? code
  },
  state: {
    asked: 'Drawing the view that the address asks for …',
    failed: {
      'no-wasm':
        'Filtering does not work here: this browser cannot run WebAssembly. The charts below show the whole corpus; try a current browser.',
      network:
        'Filtering does not work: the data could not be loaded. The charts below show the whole corpus; check the connection and reload.',
      'bad-data':
        'Filtering does not work: a data file is missing or damaged. The charts below show the whole corpus; whoever runs this site should build it again.',
      crashed:
        'Filtering stopped working: the database in this page crashed. The charts below show the whole corpus; reload to try again.',
      timeout:
        'Filtering does not work: the database took too long to start. The charts below show the whole corpus; reload to try again.'
    }
  },
  noscript: 'These charts are complete without JavaScript; filtering them needs it.',
  footer: {
    about: 'Made from press clippings by rules that can be read, without a server.',
    hash: 'Dataset',
    licence: 'Licence',
    code: 'Numbers of regulatory actions count each event once, however many clippings report it.'
  }
};
