import { DEFAULT_OPTIONS, EMPTY_FILTER } from '$lib/filter/filter.ts';
import { catalogue } from '$lib/queries/catalogue.ts';
import { drawStory } from '$lib/server/draw-story.ts';
import { namedViewTitles } from '$lib/server/embed-page.ts';
import { withEmbedSource } from '$lib/server/embed.ts';
import { editionsOfPages, releaseOf } from '$lib/server/releases.ts';
import { sharedDataset } from '$lib/server/shared-dataset.ts';
import { shareStory } from '$lib/server/share.ts';
import { editionOf } from '$lib/server/versions.ts';
import { packCatalogue, packView } from '$lib/view/packed-view.ts';
import { createNames } from '$lib/view/names.ts';
import { readView } from '$lib/view/view.ts';
import type { Locale } from '$lib/words/locale.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => editionsOfPages();

/** The whole corpus, unfiltered, from the latest Parquet or a release's; the charts go straight into the HTML (see hooks.server.ts). */
export const load: PageServerLoad = async ({ locals, params }) => {
  const locale: Locale = params.lang === 'fr' ? 'fr' : 'en';
  const release = releaseOf(params.release);
  const dataset = await sharedDataset(release);
  const known = await dataset.run(catalogue());
  const view = await readView(dataset.run, EMPTY_FILTER, DEFAULT_OPTIONS);
  for (const [name, svg] of await drawStory(view, createNames(known, locale), locale))
    locals.charts.set(name, svg);
  const around = await withEmbedSource(
    async (source) => ({
      named: await namedViewTitles(source),
      share: release ? null : await shareStory(source, locale)
    }),
    release
  );
  locals.dataset = dataset.metadata.dataset;
  const edition = await editionOf(release, locale);
  return {
    locale,
    ...around,
    ...edition,
    metadata: dataset.metadata,
    catalogue: packCatalogue(known),
    view: packView(view)
  };
};
