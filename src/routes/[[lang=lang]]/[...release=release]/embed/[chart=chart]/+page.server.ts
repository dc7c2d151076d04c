import { buildEmbedPage } from '$lib/server/embed-page.ts';
import { withEmbedSource } from '$lib/server/embed.ts';
import { editionsOfPages, releaseOf } from '$lib/server/releases.ts';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';
import { localeOf } from '$lib/words/locale.ts';

export const csr = false;

export const entries: EntryGenerator = () =>
  editionsOfPages().flatMap((edition) =>
    ['actions', 'companies', 'places', 'story'].map((chart) => ({ chart, ...edition }))
  );

/** One chart of the whole corpus, or all three. */
export const load: PageServerLoad = ({ locals, params }) =>
  withEmbedSource(async (source) => {
    const locale = localeOf(params.lang);
    locals.dataset = source.metadata.dataset;
    return (await buildEmbedPage(source, params.chart, locale, locals.charts)) ?? error(404);
  }, releaseOf(params.release));
