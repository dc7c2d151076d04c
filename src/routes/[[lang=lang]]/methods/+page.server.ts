import { DEFAULT_OPTIONS, EMPTY_FILTER } from '$lib/filter/filter.ts';
import { corpusFacts } from '$lib/queries/corpus-facts.ts';
import { summary } from '$lib/queries/summary.ts';
import { readCorrections } from '$lib/server/data-page.ts';
import { drawAccuracy } from '$lib/server/draw-accuracy.ts';
import { readAccuracy } from '$lib/server/read-accuracy.ts';
import { sharedDataset } from '$lib/server/shared-dataset.ts';
import { accuracyRows } from '$lib/view/accuracy-rows.ts';
import { methodsView } from '$lib/view/methods-view.ts';
import { localeOf } from '$lib/words/locale.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Text, tables and one drawing: nothing that a script would have to do. */
export const csr = false;

export const entries: EntryGenerator = () => [{ lang: undefined }, { lang: 'fr' }];

/** Everything on the page is counted or measured while it is built: in the dataset, or by the evaluation. */
export const load: PageServerLoad = async ({ locals, params }) => {
  const locale = localeOf(params.lang);
  const accuracy = await readAccuracy('static/data/accuracy.json');
  const rows = accuracy === null ? [] : accuracyRows(accuracy);
  if (rows.length > 0) {
    for (const [name, svg] of drawAccuracy(rows, locale)) locals.charts.set(name, svg);
  }
  const dataset = await sharedDataset();
  const [numbers] = await dataset.run(summary(EMPTY_FILTER, DEFAULT_OPTIONS));
  if (!numbers) throw new Error('methods: the summary of the dataset has no row');
  const facts = await dataset.run(corpusFacts());
  return {
    locale,
    metadata: dataset.metadata,
    rows,
    corrections: await readCorrections(),
    sizes: accuracy?.gazetteers ?? null,
    view: methodsView(numbers, facts, accuracy)
  };
};
