import type { EngineFailure } from '../db/engine-error.ts';
import type { DateRange, Dimension } from '../filter/filter.ts';
import type { Dropped } from '../filter/url.ts';
import type { SummaryRow } from '../queries/summary.ts';
import type { PublishedSource } from '../schema.ts';
import type { Locale } from './locale.ts';
import { pageEn } from './page.en.ts';
import { pageFr } from './page.fr.ts';

/** What the standfirst is made of. */
export type StandfirstNumbers = Pick<
  SummaryRow,
  'clippings' | 'all_clippings' | 'outlets' | 'events' | 'soft_events' | 'first_published' | 'last_published'
>;

/** Every word of the interface. A language that lacks one does not compile. */
export interface PageWords {
  siteName: string;
  language: { label: string; en: string; fr: string };
  skipToCharts: string;
  /** Headline of a corpus whose editor wrote none. */
  headline: (corpus: string) => string;
  standfirst: (numbers: StandfirstNumbers) => string;
  number: (n: number) => string;
  filter: {
    title: string;
    open: string;
    close: string;
    search: string;
    searchPlaceholder: string;
    dimension: Record<Dimension, string>;
    clear: string;
    remove: (clause: string) => string;
    inView: (n: number, all: number) => string;
    /** While a search waits for the texts of a large corpus. */
    fetchingTexts: string;
    find: (dimension: string) => string;
    from: string;
    to: string;
    clearDates: string;
    dropped: (key: string, value: string, why: Dropped['why']) => string;
    moreDropped: (n: number) => string;
    /** Between a label and its value: « Acted: » takes a space before the colon in French. */
    colon: string;
    languageName: (code: string) => string;
    /** In the middle of a sentence. */
    languageInSentence: (code: string) => string;
    quoted: (text: string) => string;
    range: (range: DateRange) => string;
  };
  kicker: { actions: string; companies: string; places: string };
  empty: { title: string; drop: (clause: string) => string };
  actions: { dates: string; countEvents: string; countReports: string; count: string };
  companies: {
    count: string;
    clippings: string;
    mentions: string;
    group: string;
    closeOther: string;
  };
  places: {
    zoomIn: string;
    zoomOut: string;
    whole: string;
    list: string;
    with: (venues: string[]) => string;
    asGovernment: (n: number) => string;
  };
  table: {
    show: string;
    date: string;
    what: string;
    authority: string;
    target: string;
    amount: string;
    reports: string;
    company: string;
    parent: string;
    /** Of a company: its own page. */
    page: string;
    pageOf: (name: string) => string;
    shareOfClippings: string;
    shareOfMentions: string;
    clippings: string;
    mentions: string;
    place: string;
    /** Where a table is cut: how many rows of how many. */
    listed: (n: number, all: number) => string;
  };
  evidence: {
    title: string;
    inList: string;
    inContext: string;
    article: string;
    close: string;
    corrected: string;
  };
  list: {
    title: (n: number) => string;
    order: string;
    undated: string;
    between: (after: string | null, before: string | null) => string;
    source: Record<PublishedSource, string>;
    cut: string;
    /** Before a clipping's tags. */
    tags: string;
    more: (n: number) => string;
    /** Where sentences that are left out stand. */
    further: (n: number) => string;
    /** What the underlines tell apart. */
    key: string;
    passages: (n: number) => string;
    onlyInTags: (names: string[]) => string;
    languageOf: (code: string) => string;
  };
  state: { failed: Record<EngineFailure, string>; asked: string; undrawn: string };
  noscript: string;
  /** Where the page is opened as a file. */
  fromFile: string;
  footer: { about: string; hash: string; licence: string; counting: string };
}

export const PAGE_WORDS: Record<Locale, PageWords> = { en: pageEn, fr: pageFr };
