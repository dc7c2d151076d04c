import { corpusRows } from '$lib/server/corpus-rows.ts';
import { drawStory } from '$lib/server/draw-story.ts';
import { namedViewTitles } from '$lib/server/embed-page.ts';
import { withEmbedSource } from '$lib/server/embed.ts';
import { editionsOfPages, releaseOf } from '$lib/server/releases.ts';
import { sharedDataset } from '$lib/server/shared-dataset.ts';
import { shareStory } from '$lib/server/share.ts';
import { editionOf } from '$lib/server/versions.ts';
import { createNames } from '$lib/view/names.ts';
import { localeOf } from '$lib/words/locale.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => editionsOfPages();

/** The whole corpus, unfiltered, from the latest Parquet or a release's; the charts go straight into the HTML (see hooks.server.ts). */
export const load: PageServerLoad = async ({ locals, params }) => {
  const locale = localeOf(params.lang);
  const release = releaseOf(params.release);
  const dataset = await sharedDataset(release);
  const { known, whole, values, view } = await corpusRows(dataset);
  for (const [name, svg] of await drawStory(whole, createNames(known, locale), locale))
    locals.charts.set(name, svg);
  const around = await withEmbedSource(
    async (source) => ({
      named: await namedViewTitles(source),
      share: release ? null : await shareStory(source, locale)
    }),
    release
  );
  locals.rows = [values, view];
  locals.dataset = dataset.metadata.dataset;
  const edition = await editionOf(release, locale);
  return {
    locale,
    ...around,
    ...edition,
    metadata: dataset.metadata,
    values,
    view
  };
};
