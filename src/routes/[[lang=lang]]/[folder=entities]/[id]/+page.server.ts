import { drawEntity } from '$lib/server/draw-entity.ts';
import { entityIndex, entityPages } from '$lib/server/entity-pages.ts';
import { namesShown } from '$lib/server/names-shown.ts';
import { ENTITY_KINDS, FOLDER_OF, kindOfFolder } from '$lib/view/entity-address.ts';
import { createNames } from '$lib/view/names.ts';
import type { Locale } from '$lib/words/locale.ts';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Nothing on the page needs a script. */
export const csr = false;

export const entries: EntryGenerator = async () => {
  const { index } = await entityIndex();
  return ENTITY_KINDS.flatMap((kind) =>
    index[kind].flatMap(({ entity: id }) => [
      { lang: undefined, folder: FOLDER_OF[kind], id },
      { lang: 'fr', folder: FOLDER_OF[kind], id }
    ])
  );
};

/** The charts go straight into the HTML (see hooks.server.ts). */
export const load: PageServerLoad = async ({ locals, params }) => {
  const locale: Locale = params.lang === 'fr' ? 'fr' : 'en';
  const kind = kindOfFolder(params.folder) ?? error(404, `no list ${params.folder}`);
  const { metadata, catalogue, page } = await entityPages('static/data');
  const found = page(kind, params.id) ?? error(404, `no ${kind} ${params.id}`);
  const shown = namesShown(catalogue, found);
  const names = createNames(shown, locale);
  for (const [name, svg] of drawEntity(found.charts, found.numbers.of, names, locale))
    locals.charts.set(name, svg);
  return { locale, metadata, catalogue: shown, kind, page: found };
};
