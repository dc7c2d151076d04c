import { comparePage } from '$lib/server/compare-page.ts';
import { editionsOfPages, releaseOf } from '$lib/server/releases.ts';
import { sharedDataset } from '$lib/server/shared-dataset.ts';
import { editionOf } from '$lib/server/versions.ts';
import { localeOf } from '$lib/words/locale.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => editionsOfPages();

/**
 * The comparison that the page was built with, of the latest Parquet or a release's; the charts go straight into the HTML (see
 * hooks.server.ts).
 */
export const load: PageServerLoad = async ({ locals, params }) => {
  const locale = localeOf(params.lang);
  const release = releaseOf(params.release);
  const dataset = await sharedDataset(release);
  const { metadata } = dataset;
  locals.dataset = metadata.dataset;
  const compared = await comparePage(dataset, locale, locals.charts);
  locals.rows = [compared.values, compared.whole, compared.steps];
  return { locale, metadata, ...(await editionOf(release, locale)), ...compared };
};
