import { comparePage } from '$lib/server/compare-page.ts';
import { openDataset } from '$lib/server/native.ts';
import type { Locale } from '$lib/words/locale.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{ lang: undefined }, { lang: 'fr' }];

/** The comparison that the page was built with; the charts go straight into the HTML (see hooks.server.ts). */
export const load: PageServerLoad = async ({ locals, params }) => {
  const locale: Locale = params.lang === 'fr' ? 'fr' : 'en';
  const dataset = await openDataset('static/data');
  try {
    return { locale, metadata: dataset.metadata, ...(await comparePage(dataset, locale, locals.charts)) };
  } finally {
    dataset.close();
  }
};
