import type { EmbedPageData } from '../lib/embed/page-data.ts';
import type { EvidenceLoader } from './evidence-files.ts';
import type { FactsLoader } from './facts-files.ts';

export interface LiveEmbed {
  /** Draws the view of a query in place of what stands there. Rejects where nothing can answer it. */
  show(search: string, onProgress: (fraction: number) => void): Promise<void>;
}

/** What a page gives to the script that draws. */
export interface LiveHost {
  box: HTMLElement;
  page: EmbedPageData;
  evidence: EvidenceLoader;
  facts: FactsLoader;
}

/** The global function that the script calls with what opens it. */
export const LIVE_CALLBACK = 'coupuresLive';
export type OpenLive = (host: LiveHost) => LiveEmbed;
