import { count, counted, date, number, range } from './numbers.en.ts';
import type { PageWords, StandfirstNumbers } from './page.ts';
import { capitalise, years } from './text.ts';

function standfirst(numbers: StandfirstNumbers): string {
  const { clippings, all_clippings: all, outlets, events, soft_events: soft } = numbers;
  const { first_published: first, last_published: last } = numbers;
  if (clippings === 0) return `None of the ${number(all)} clippings passes the filters.`;
  const some =
    clippings < all
      ? `${count(clippings, true)} of ${number(all)} clippings`
      : counted(clippings, 'clipping', 'clippings', true);
  const from = outlets === 0 ? '' : ` from ${counted(outlets, 'outlet')}`;
  const when = first && last ? `, ${years(first, last)},` : '';
  const report = clippings === 1 ? 'reports' : 'report';
  const actions = counted(events, 'regulatory action');
  const proposed =
    soft === 0
      ? ''
      : `, ${events === 0 ? `but ${count(soft)}` : `and ${count(soft)} more`} that ${soft === 1 ? 'is' : 'are'} only proposed or threatened`;
  return `${capitalise(some)}${from}${when} ${report} ${actions}${proposed}. Every mark below leads to the sentence behind it.`;
}

export const pageEn: PageWords = {
  siteName: 'Coupures',
  language: { label: 'Language', en: 'English', fr: 'Français' },
  skipToCharts: 'Skip to the charts',
  headline: (corpus) => `What the press says: ${corpus}`,
  standfirst,
  number,
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
    fetchingTexts: 'Fetching the texts…',
    inView: (n, all) => {
      const clippings = all === 1 ? 'clipping' : 'clippings';
      return n === all ? `${number(all)} ${clippings}` : `${number(n)} of ${number(all)} ${clippings}`;
    },
    find: (dimension) => `Find in ${dimension.toLowerCase()}`,
    from: 'From',
    to: 'To',
    clearDates: 'Clear dates',
    dropped: (key, value, why) =>
      ({
        unknown: `The address asks for ${key} “${value}”, which this corpus does not know: left out.`,
        'bad-date': `The address asks for ${key} “${value}”, which is no date, month or year: left out.`,
        'bad-number': `The address asks for ${key} “${value}”, which is not a number in reach: left out.`,
        reversed: `The address asks for ${key} “${value}”, which ends before it starts: left out.`,
        'too-long': `The text in the address is longer than 200 characters: left out.`,
        'too-many': `The address asks for more than 50 values of ${key}: the rest is left out.`
      })[why],
    moreDropped: (n) => `The address asks for ${n} more ${n === 1 ? 'thing' : 'things'} in vain.`,
    colon: ': ',
    languageName: (code) => ({ fr: 'French', en: 'English' })[code] ?? code,
    languageInSentence: (code) => ({ fr: 'French', en: 'English' })[code] ?? code,
    quoted: (text) => `“${text}”`,
    range: ({ from, to }) => {
      if (from === null || to === null) return range({ from, to });
      return from === to ? date(from) : `${date(from)} to ${date(to)}`;
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
  actions: { dates: 'Dates of the actions', countEvents: 'Actions', countReports: 'Reports', count: 'Count' },
  companies: {
    count: 'Share of',
    clippings: 'Clippings',
    mentions: 'Mentions',
    group: 'Group brands under their parent',
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
    target: 'Targets',
    amount: 'Amount',
    reports: 'Reports',
    company: 'Company',
    parent: 'Belongs to',
    page: 'More',
    pageOf: (name) => `About ${name}`,
    shareOfClippings: 'Share of clippings',
    shareOfMentions: 'Share of mentions',
    clippings: 'Clippings',
    mentions: 'Mentions',
    place: 'Place',
    listed: (n, all) => `${number(n)} of ${number(all)} rows; the CSV file has all of them.`
  },
  evidence: {
    title: 'What the clippings say of it',
    inList: 'See the clipping',
    inContext: 'Evidence in context',
    article: 'Read the article',
    close: 'Show all actions again',
    corrected: 'Corrected'
  },
  list: {
    title: (n) => `The clippings (${number(n)})`,
    order: 'Newest first, undated last',
    undated: 'undated',
    between: (after, before) => {
      if (after && before)
        return `undated, clipped between about ${date(after)} and ${date(before)} (estimate)`;
      return after
        ? `undated, clipped after about ${date(after)} (estimate)`
        : `undated, clipped before about ${date(before ?? '')} (estimate)`;
    },
    source: {
      url: 'date from the address',
      byline: 'date from the byline',
      feed: 'date from the feed',
      editor: 'date set by an editor',
      none: 'no date in the clipping'
    },
    tags: 'Tags:',
    cut: 'Excerpt: the clipping is cut off by its source.',
    more: (n) => `Show ${number(n)} more`,
    further: (n) =>
      `${n === 1 ? 'One sentence' : `${number(n)} sentences`} more under “Evidence in context”.`,
    key: 'Underlined:',
    passages: (n) => (n === 1 ? 'The sentence in the article' : 'These sentences in the article'),
    onlyInTags: (names) => `Only the tags name ${names.join(', ')}.`,
    languageOf: (code) => ({ fr: 'in French', en: 'in English' })[code] ?? code
  },
  state: {
    asked: 'Drawing the view that the address asks for …',
    undrawn:
      'The drawing is still that of the view before: a file that draws could not be loaded. Title, table and list answer the filter; reload to see it drawn.',
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
  fromFile:
    'This page was opened as a file. Its charts are all here, but filters, sentences and links need the site to be served: put the folder on a web host, or run “npm start”.',
  noscript:
    'These charts are complete without JavaScript; filtering them and opening their marks needs it. Every sentence stands in the actions as a table.',
  footer: {
    about: 'Made from press clippings by rules that can be read, without a server.',
    hash: 'Dataset',
    licence: 'Licence',
    counting: 'Numbers of regulatory actions count each event once, however many clippings report it.'
  }
};
