import { EMBED_VIEWS } from '$lib/embed/rows.ts';
import { DEFAULT_OPTIONS, EMPTY_FILTER } from '$lib/filter/filter.ts';
import { buildEmbedPage } from '$lib/server/embed-page.ts';
import { withEmbedSource } from '$lib/server/embed.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const csr = false;

export const entries: EntryGenerator = () =>
  ['actions', 'companies', 'places', 'story'].flatMap((chart) => [{ chart }, { chart, lang: 'fr' }]);

/** One chart of the whole corpus, or all three. */
export const load: PageServerLoad = ({ locals, params }) =>
  withEmbedSource((source) => {
    const views = EMBED_VIEWS.filter((view) => params.chart === view || params.chart === 'story');
    const address = { slug: params.chart, locale: params.lang === 'fr' ? 'fr' : 'en' } as const;
    return buildEmbedPage(source, address, views, EMPTY_FILTER, DEFAULT_OPTIONS, locals.charts);
  });
