import { entityIndex } from '$lib/server/entity-pages.ts';
import { namesShown } from '$lib/server/names-shown.ts';
import { ENTITY_KINDS, FOLDER_OF, kindOfFolder } from '$lib/view/entity-address.ts';
import { localeOf } from '$lib/words/locale.ts';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Nothing on the page needs a script. */
export const csr = false;

export const entries: EntryGenerator = () =>
  ENTITY_KINDS.flatMap((kind) => [
    { lang: undefined, folder: FOLDER_OF[kind] },
    { lang: 'fr', folder: FOLDER_OF[kind] }
  ]);

export const load: PageServerLoad = async ({ params }) => {
  const locale = localeOf(params.lang);
  const kind = kindOfFolder(params.folder) ?? error(404, `no list ${params.folder}`);
  const { metadata, catalogue, countries, index } = await entityIndex();
  return {
    locale,
    metadata,
    catalogue: namesShown(catalogue, index[kind]),
    countries,
    kind,
    rows: index[kind]
  };
};
