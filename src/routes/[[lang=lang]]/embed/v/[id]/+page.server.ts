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
    const view = source.views.find(({ id }) => id === params.id);
    if (!view) error(404);
    const locale = params.lang === 'fr' ? 'fr' : 'en';
    const address = { slug: `v/${view.id}`, locale } as const;
    const page = await buildEmbedPage(
      source,
      address,
      [view.chart],
      view.filter,
      view.options,
      locals.charts
    );
    return { ...page, title: view.title?.[locale] ?? null, note: view.note?.[locale] ?? null };
  });
