import { buildEmbedPage } from '$lib/server/embed-page.ts';
import { pagesOfViews, withEmbedSource } from '$lib/server/embed.ts';
import { releaseOf } from '$lib/server/releases.ts';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';
import { localeOf } from '$lib/words/locale.ts';

export const csr = false;

export const entries: EntryGenerator = () => pagesOfViews();

/** A view of data/views.yaml, with exactly its filter. */
export const load: PageServerLoad = ({ locals, params }) =>
  withEmbedSource(async (source) => {
    const locale = localeOf(params.lang);
    locals.dataset = source.metadata.dataset;
    return (await buildEmbedPage(source, `v/${params.id}`, locale, locals.charts)) ?? error(404);
  }, releaseOf(params.release));
