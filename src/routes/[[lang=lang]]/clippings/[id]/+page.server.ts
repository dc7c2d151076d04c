import { clippingPages } from '$lib/server/clipping-pages.ts';
import { namesShown } from '$lib/server/names-shown.ts';
import { pageKeys } from '$lib/server/page-keys.ts';
import { localeOf } from '$lib/words/locale.ts';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Nothing on the page needs a script. */
export const csr = false;

export const entries: EntryGenerator = async () => {
  const { own } = await pageKeys('clippings');
  return own.flatMap((id) => [
    { lang: undefined, id },
    { lang: 'fr', id }
  ]);
};

export const load: PageServerLoad = async ({ params }) => {
  const locale = localeOf(params.lang);
  const { metadata, catalogue, countries, page } = await clippingPages('static/data');
  const found = page(params.id) ?? error(404, `no clipping ${params.id}`);
  return { locale, metadata, catalogue: namesShown(catalogue, found), countries, page: found };
};
