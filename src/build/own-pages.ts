import { openDataset } from '../lib/server/native.ts';
import { readOwnPages } from '../lib/server/own-pages.ts';
import type { PageBounds } from '../lib/server/own-pages.ts';
import { QUERIED_TABLES } from '../lib/schema.ts';
import { ALL_PAGES } from '../lib/view/own-pages.ts';

/** What the environment of a build says of the pages that the dataset in `dir` gets, for `definedPages`. */
export async function ownPagesOf(dir: string, bounds: PageBounds): Promise<string> {
  const dataset = await openDataset(dir, QUERIED_TABLES);
  try {
    return JSON.stringify(await readOwnPages(dataset.run, bounds));
  } finally {
    dataset.close();
  }
}

/** Constants of the code that Vite bundles: which pages there are, so that every link leads to one. */
export function definedPages({ COUPURES_OWN_PAGES }: NodeJS.ProcessEnv): Record<string, string> {
  return { COUPURES_OWN_PAGES: COUPURES_OWN_PAGES ?? JSON.stringify(ALL_PAGES) };
}
