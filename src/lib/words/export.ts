import type { Preset } from '../export/sheets.ts';
import type { ShownInStory } from '../view/entity-story.ts';
import { exportEn } from './export.en.ts';
import { exportFr } from './export.fr.ts';
import type { Locale } from './locale.ts';

/** The words of what leaves the site: pictures, files, citations. */
export interface ExportWords {
  /** In pictures. Before the filters, and before those that a chart shows without leaving the rest out. */
  filters: string;
  highlighted: string;
  noFilter: string;
  /** Between filters. */
  semicolon: string;
  grouped: string;
  inView: (n: number, all: number) => string;
  dataTo: (date: string) => string;
  dataset: (hash: string) => string;
  /** What the columns of exported tables mean. */
  columns: Record<ColumnName, string>;
  menu: ExportMenuWords;
  drop: DropWords;
}

export type ColumnName =
  | (
      | 'event'
      | 'date'
      | 'type'
      | 'status'
      | 'jurisdiction'
      | 'authorities'
      | 'targets'
      | 'amount'
      | 'currency'
    )
  | ('company' | 'name' | 'belongs_to' | 'clippings' | 'mentions')
  | ('place' | 'kind' | 'country' | 'latitude' | 'longitude')
  | ('period' | 'of' | 'all')
  | ('group' | 'id' | 'a' | 'a_of' | 'b' | 'b_of' | 'difference' | 'filter_a' | 'filter_b')
  | ('clipping' | 'title' | 'outlet' | 'published' | 'language' | 'url' | 'quote' | 'about');

/** The menu under each chart. */
export interface ExportMenuWords {
  share: string;
  /** For screen readers: what is shared. */
  shareWhat: (what: string) => string;
  story: string;
  picture: string;
  format: string;
  presets: Record<Preset, string>;
  data: string;
  view: string;
  citation: string;
  png: string;
  svg: string;
  copyImage: string;
  csv: string;
  parquet: string;
  json: string;
  copyLink: string;
  /** Where the dataset is kept: an address that always shows these numbers, and one that follows the data. */
  copyPinned: string;
  copyLive: string;
  copiedPinned: string;
  copiedLive: string;
  print: string;
  cite: string;
  bibtex: string;
  csl: string;
  working: string;
  saved: (file: string) => string;
  copied: string;
  failed: string;
  /** Where a picture cannot be copied, and where a text cannot: it is shown to be copied by hand. */
  noClipboard: string;
  copyByHand: string;
  byHand: string;
  accessed: (date: string) => string;
}

/** A picture that is given back to the page. */
export interface DropWords {
  choose: string;
  hint: string;
  none: string;
  shown: (title: string) => string;
  /** Of a chart on the page of a name: where it comes from, and what the story shows of it. */
  ofName: (title: string) => string;
  inStory: Record<ShownInStory, string>;
  pageOfName: string;
  /** The data has changed since: the receipt's hash, and what changed in the view. */
  changed: (hash: string) => string;
  same: string;
  clippings: string;
  actions: string;
  undated: string;
  difference: (what: string, then: number, now: number) => string;
  close: string;
}

const EXPORT_WORDS: Record<Locale, ExportWords> = { en: exportEn, fr: exportFr };

export function exportWords(locale: Locale): ExportWords {
  return EXPORT_WORDS[locale];
}
