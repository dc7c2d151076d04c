import { DEFAULT_OPTIONS, EMPTY_FILTER } from '$lib/filter/filter.ts';
import { DEFAULT_ORDER } from '$lib/filter/sort.ts';
import { corpusRows } from '$lib/server/corpus-rows.ts';
import { sharedDataset } from '$lib/server/shared-dataset.ts';
import { MOST_STATIC, readActions } from '$lib/view/action-view.ts';
import { localeOf } from '$lib/words/locale.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{ lang: undefined }, { lang: 'fr' }];

/** Every action, newest first, of very many the newest: what stands in the page without a script. */
export const load: PageServerLoad = async ({ locals, params }) => {
  const locale = localeOf(params.lang);
  const dataset = await sharedDataset();
  const filter = EMPTY_FILTER;
  const options = DEFAULT_OPTIONS;
  const { n, all, rows, reports, currencies } = await readActions(dataset.run, {
    filter,
    options,
    order: DEFAULT_ORDER,
    locale,
    length: MOST_STATIC
  });
  const { values } = await corpusRows(dataset);
  locals.rows = [values];
  return { locale, metadata: dataset.metadata, values, view: { n, all, rows, reports, currencies } };
};
