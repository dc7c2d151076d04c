import { buildEmbedPage } from '$lib/server/embed-page.ts';
import { withEmbedSource } from '$lib/server/embed.ts';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';

export const csr = false;

export const entries: EntryGenerator = () =>
  ['actions', 'companies', 'places', 'story'].flatMap((chart) => [{ chart }, { chart, lang: 'fr' }]);

/** One chart of the whole corpus, or all three. */
export const load: PageServerLoad = ({ locals, params }) =>
  withEmbedSource(async (source) => {
    const locale = params.lang === 'fr' ? 'fr' : 'en';
    return (await buildEmbedPage(source, params.chart, locale, locals.charts)) ?? error(404);
  });
