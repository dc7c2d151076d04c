import { readDataPage } from '$lib/server/data-page.ts';
import { readVersions } from '$lib/server/versions.ts';
import type { Locale } from '$lib/words/locale.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Nothing on the page needs a script. */
export const csr = false;

export const entries: EntryGenerator = () => [{ lang: undefined }, { lang: 'fr' }];

export const load: PageServerLoad = async ({ params }) => {
  const locale: Locale = params.lang === 'fr' ? 'fr' : 'en';
  return { locale, ...(await readDataPage()), versions: await readVersions(locale) };
};
