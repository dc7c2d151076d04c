import { drawnEntries, drawnSet } from '$lib/server/drawn-pages.ts';
import { localeOf } from '$lib/words/locale.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => drawnEntries('clippings');

export const load: PageServerLoad = async ({ params }) => {
  const locale = localeOf(params.lang);
  return { locale, ...(await drawnSet('clippings')) };
};
