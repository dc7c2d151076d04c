import { drawEntity } from '$lib/charts/draw-entity.ts';
import { entityPages } from '$lib/server/entity-pages.ts';
import { namesShown } from '$lib/server/names-shown.ts';
import { kindOfFolder } from '$lib/view/entity-address.ts';
import { pageKeys } from '$lib/server/page-keys.ts';
import { createNames } from '$lib/view/names.ts';
import { localeOf } from '$lib/words/locale.ts';
import { error } from '@sveltejs/kit';
import { parseHTML } from 'linkedom';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Nothing on the page needs a script before a menu is opened (see late-menus.ts). */
export const csr = false;

export const entries: EntryGenerator = async () => {
  const { own } = await pageKeys('names');
  return own.flatMap((key) => {
    const [folder = '', id = ''] = key.split('/');
    return [
      { lang: undefined, folder, id },
      { lang: 'fr', folder, id }
    ];
  });
};

/** The charts go straight into the HTML (see hooks.server.ts). */
export const load: PageServerLoad = async ({ locals, params }) => {
  const locale = localeOf(params.lang);
  const kind = kindOfFolder(params.folder) ?? error(404, `no list ${params.folder}`);
  const { metadata, dataTo, catalogue, page } = await entityPages();
  const found = page(kind, params.id) ?? error(404, `no ${kind} ${params.id}`);
  const shown = namesShown(catalogue, found);
  const names = createNames(shown, locale);
  const { document } = parseHTML('<!doctype html><html><body></body></html>') as unknown as {
    document: Document;
  };
  const { charts, numbers } = found;
  for (const [name, svg] of drawEntity({ charts, allClippings: numbers.of, names }, { locale, document }))
    locals.charts.set(name, svg.outerHTML);
  return { locale, metadata, dataTo, catalogue: shown, kind, page: found };
};
