import { DEFAULT_OPTIONS, EMPTY_FILTER } from '$lib/filter/filter.ts';
import { DEFAULT_ORDER } from '$lib/filter/sort.ts';
import { catalogue } from '$lib/queries/catalogue.ts';
import { sharedDataset } from '$lib/server/shared-dataset.ts';
import { MOST_STATIC, readActions } from '$lib/view/action-view.ts';
import { packCatalogue } from '$lib/view/packed-view.ts';
import type { Locale } from '$lib/words/locale.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{ lang: undefined }, { lang: 'fr' }];

/** Every action, newest first, of very many the newest: what stands in the page without a script. */
export const load: PageServerLoad = async ({ params }) => {
  const locale: Locale = params.lang === 'fr' ? 'fr' : 'en';
  const dataset = await sharedDataset();
  const filter = EMPTY_FILTER;
  const options = DEFAULT_OPTIONS;
  const view = await readActions(dataset.run, {
    filter,
    options,
    order: DEFAULT_ORDER,
    locale,
    length: MOST_STATIC
  });
  const known = await dataset.run(catalogue());
  return {
    locale,
    metadata: dataset.metadata,
    catalogue: packCatalogue(known),
    events: known.flatMap(({ dimension, value }) => (dimension === 'event' ? value : [])),
    view
  };
};
