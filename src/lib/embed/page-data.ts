import { localeFolder } from '../words/locale.ts';
import type { Locale } from '../words/locale.ts';
import type { WholeSet } from './evidence.ts';
import type { EmbedView } from './rows.ts';

/** Id of the element in which an embed's page tells its script what it is. */
export const PAGE_DATA_ID = 'embed-data';

export const VERSION_SLOT = '%version%';

/** What an embed's script has to know, as JSON in the page. */
export interface EmbedPageData {
  /** Names this embed among those on a page. */
  slug: string;
  views: EmbedView[];
  locale: Locale;
  /** Address of the site's root, relative to the page. */
  root: string;
  /** Hash of the dataset. */
  dataset: string;
  source: string;
  /** How many files hold the evidence of each chart. */
  evidence: Partial<Record<EmbedView, number>>;
  /** What there is to draw other views from without the database; null for a corpus that is too large for it. */
  facts: PageFacts | null;
  /** Query of the view that the page shows, without `?`. */
  search: string;
  /** Hashes of the older datasets of which this embed has a page. */
  releases: string[];
  /** What to say of an address that asks for a version that is not kept, with `VERSION_SLOT` in its place. */
  unknownVersion: string;
  /** The older dataset that this page shows; null where it shows the latest. */
  release: { segment: string; folder: string; day: string; changes: number } | null;
}

export interface PageFacts {
  /** Whether the texts for a search are among it. */
  texts: boolean;
  /** How many files hold each whole set of sentences. */
  evidence: Record<WholeSet, number>;
}

/** Address of the pages of this embed's language and dataset, with a slash at its end; relative to the page. */
export function pagesRoot({ root, locale, release }: EmbedPageData): string {
  return `${root}${localeFolder(locale)}${release ? `${release.segment}/` : ''}`;
}
