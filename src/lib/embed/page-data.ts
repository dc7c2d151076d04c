import type { Locale } from '../words/locale.ts';
import type { EmbedView } from './rows.ts';

/** Id of the element in which an embed's page tells its script what it is. */
export const PAGE_DATA_ID = 'embed-data';

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
  /** Query of the view that the page shows, without `?`. */
  search: string;
}
