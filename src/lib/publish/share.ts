import type { Locale } from '../words/locale.ts';

/** What an address says of itself where it is shared, with absolute addresses, as those who read it expect. */
export interface Share {
  locale: Locale;
  siteName: string;
  title: string;
  description: string;
  url: string;
  /** A picture of 1200 × 630 px, and what it shows in words. */
  image: string;
  alt: string;
  /** Address of the oEmbed answer, where the page is an embed. */
  oembed: string | null;
}
