import { drawnEntries, drawnSet } from '$lib/server/drawn-pages.ts';
import type { Locale } from '$lib/words/locale.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => drawnEntries('names');

export const load: PageServerLoad = async ({ params }) => {
  const locale: Locale = params.lang === 'fr' ? 'fr' : 'en';
  return { locale, ...(await drawnSet('names')) };
};
