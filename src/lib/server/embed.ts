import type { EmbeddedChart } from '../embed/draw.ts';
import type { EvidenceFile } from '../embed/evidence.ts';
import { EMBED_VIEWS, hasMarks, readEmbed } from '../embed/rows.ts';
import type { EmbedView } from '../embed/rows.ts';
import { catalogueOf } from '../filter/catalogue.ts';
import type { Catalogue } from '../filter/catalogue.ts';
import { DEFAULT_OPTIONS, EMPTY_FILTER } from '../filter/filter.ts';
import type { Filter, ViewOptions } from '../filter/filter.ts';
import { readSearch } from '../filter/url.ts';
import { catalogue } from '../queries/catalogue.ts';
import type { CatalogueRow } from '../queries/catalogue.ts';
import type { DatasetMetadata } from '../schema.ts';
import type { Segment } from '../releases/pin.ts';
import { createNames } from '../view/names.ts';
import type { Run } from '../view/view.ts';
import type { Locale } from '../words/locale.ts';
import { markEvidence } from './mark-evidence.ts';
import { readNamedViews } from './named-views.ts';
import type { NamedView } from './named-views.ts';
import { editionsOfPages, releaseOf } from './releases.ts';
import type { Release } from './releases.ts';
import { sharedDataset } from './shared-dataset.ts';
import type { SharedDataset } from './shared-dataset.ts';

/** What the pages, pictures and evidence of embeds are made from at build time. */
export interface EmbedSource {
  run: Run;
  metadata: DatasetMetadata;
  /** The release that the dataset is; null for the latest. */
  release: Release | null;
  catalogue: readonly CatalogueRow[];
  /** The views of data/views.yaml, each of which shows something. */
  views: readonly NamedView[];
  chart(view: EmbedView, filter: Filter, options: ViewOptions, locale: Locale): Promise<EmbeddedChart>;
  evidence(view: EmbedView, filter: Filter, options: ViewOptions): Promise<EvidenceFile[]>;
}

/** A page that is made to be embedded. */
export interface Embed {
  /** Path below `/embed/`, which names the embed among those on a page: `actions`, `v/winter-2020`. */
  slug: string;
  /** The charts on it. */
  views: readonly EmbedView[];
  filter: Filter;
  options: ViewOptions;
  /** An editor's words about the view; null where the chart says itself what it shows. */
  title: Record<Locale, string> | null;
  note: Record<Locale, string> | null;
}

/** All embeds of a site: each chart of the whole corpus, the three together, and the views that have names. */
export function embedsOf(views: readonly NamedView[]): Embed[] {
  const whole = { filter: EMPTY_FILTER, options: DEFAULT_OPTIONS, title: null, note: null };
  return [
    ...EMBED_VIEWS.map((view) => ({ slug: view, views: [view], ...whole })),
    { slug: 'story', views: EMBED_VIEWS, ...whole },
    ...views.map(({ id, chart, filter, options, title, note }) => ({
      slug: `v/${id}`,
      views: [chart],
      filter,
      options,
      title,
      note
    }))
  ];
}

const VIEWS = 'data/views.yaml';

/**
 * Opens the built dataset for `use`, or that of a release, whose views are those that it can show. Throws where there is
 * none, or where a named view has a mistake or nothing to show in the latest dataset.
 */
export async function withEmbedSource<T>(
  use: (source: EmbedSource) => T | Promise<T>,
  release: Release | null = null
): Promise<T> {
  const dataset = await sharedDataset(release);
  const { run, metadata } = dataset;
  const known = await run(catalogue());
  const views = release
    ? await showable(dataset, catalogueOf(known), await withEmbedSource((latest) => latest.views))
    : await checkedViews(dataset, catalogueOf(known));
  return await use({
    run,
    metadata,
    release,
    catalogue: known,
    views,
    chart: async (view, filter, options, locale) => ({
      view,
      rows: await readEmbed(run, view, filter, options),
      filter,
      options,
      names: createNames(known, locale)
    }),
    evidence: (view, filter, options) => markEvidence(run, view, filter, options)
  });
}

/** For the entries of a route: the views that have names, of the latest dataset and of each release, in both languages. */
export async function pagesOfViews(): Promise<{ id: string; lang?: 'fr'; release: Segment | '' }[]> {
  const pages = [];
  for (const edition of editionsOfPages()) {
    const release = releaseOf(edition.release);
    pages.push(
      ...(await withEmbedSource(({ views }) => views.map(({ id }) => ({ id, ...edition })), release))
    );
  }
  return pages;
}

async function checkedViews({ run, metadata }: SharedDataset, known: Catalogue): Promise<NamedView[]> {
  const views = readNamedViews(VIEWS, metadata.corpus.en, known);
  for (const { id, line, chart, filter, options } of views) {
    if (!hasMarks(chart, await readEmbed(run, chart, filter, options)))
      throw new Error(`${VIEWS}:${line}: nothing passes the filter of ${id}; change it or remove the view.`);
  }
  return views;
}

/** Those of the views of another dataset that this one knows, with something to show. */
async function showable(
  { run }: SharedDataset,
  known: Catalogue,
  views: readonly NamedView[]
): Promise<NamedView[]> {
  const shown = [];
  for (const view of views) {
    const { filter, options, dropped } = readSearch(view.search, known);
    if (dropped.length === 0 && hasMarks(view.chart, await readEmbed(run, view.chart, filter, options)))
      shown.push({ ...view, filter, options });
  }
  return shown;
}
