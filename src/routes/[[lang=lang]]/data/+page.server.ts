import { readDataPage } from '$lib/server/data-page.ts';
import { readVersions } from '$lib/server/versions.ts';
import { localeOf } from '$lib/words/locale.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Nothing on the page needs a script. */
export const csr = false;

export const entries: EntryGenerator = () => [{ lang: undefined }, { lang: 'fr' }];

export const load: PageServerLoad = async ({ params }) => {
  const locale = localeOf(params.lang);
  return { locale, ...(await readDataPage()), versions: await readVersions(locale) };
};
