import { buildEmbedPage } from '$lib/server/embed-page.ts';
import { withEmbedSource } from '$lib/server/embed.ts';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';

export const csr = false;

export const entries: EntryGenerator = () =>
  withEmbedSource(({ views }) => views.flatMap(({ id }) => [{ id }, { id, lang: 'fr' }]));

/** A view of data/views.yaml, with exactly its filter. */
export const load: PageServerLoad = ({ locals, params }) =>
  withEmbedSource(async (source) => {
    const locale = params.lang === 'fr' ? 'fr' : 'en';
    return (await buildEmbedPage(source, `v/${params.id}`, locale, locals.charts)) ?? error(404);
  });
