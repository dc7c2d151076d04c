import type { EmbedPageData } from '../embed/page-data.ts';
import { sayEmbed } from '../embed/draw.ts';
import type { EmbeddedChart } from '../embed/draw.ts';
import type { EmbedView } from '../embed/rows.ts';
import { toSearch } from '../filter/url.ts';
import type { Filter, ViewOptions } from '../filter/filter.ts';
import type { CatalogueRow } from '../queries/catalogue.ts';
import type { DatasetMetadata } from '../schema.ts';
import type { Locale } from '../words/locale.ts';
import { drawEmbedAtBuild } from './draw-embed.ts';
import type { EmbedSource } from './embed.ts';

/** Which page of which embed is built. */
export interface EmbedAddress {
  /** Path below `/embed/`, which names the embed among those on a page: `actions`, `v/winter-2020`. */
  slug: string;
  locale: Locale;
}

/** What an embed's page is rendered from. */
export interface EmbedPageProps {
  locale: Locale;
  metadata: DatasetMetadata;
  charts: Omit<EmbeddedChart, 'names'>[];
  catalogue: readonly CatalogueRow[];
  page: EmbedPageData;
}

/** The views that have pages of their own, each by what it is called. */
export async function namedViewTitles(
  source: EmbedSource,
  locale: Locale
): Promise<{ id: string; chart: EmbedView; title: string }[]> {
  const name = source.metadata.source?.[locale] ?? source.metadata.corpus[locale];
  return Promise.all(
    source.views.map(async ({ id, chart, filter, options, title }) => ({
      id,
      chart,
      title:
        title?.[locale] ?? sayEmbed(await source.chart(chart, filter, options, locale), locale, name).title
    }))
  );
}

/** Draws the charts of an embed into `drawings` (see hooks.server.ts) and returns the rest of its page. */
export async function buildEmbedPage(
  source: EmbedSource,
  { slug, locale }: EmbedAddress,
  views: readonly EmbedView[],
  filter: Filter,
  options: ViewOptions,
  drawings: Map<string, string>
): Promise<EmbedPageProps> {
  const charts = [];
  const evidence: Partial<Record<EmbedView, number>> = {};
  for (const view of views) {
    const chart = await source.chart(view, filter, options, locale);
    for (const [name, svg] of await drawEmbedAtBuild(chart, locale)) drawings.set(name, svg);
    evidence[view] = (await source.evidence(view, filter, options)).length;
    charts.push({ view, rows: chart.rows, filter, options });
  }
  const { metadata, catalogue } = source;
  const depth = slug.split('/').length + (locale === 'fr' ? 2 : 1);
  return {
    locale,
    metadata,
    charts,
    catalogue,
    page: {
      slug,
      views: [...views],
      locale,
      root: '../'.repeat(depth),
      dataset: metadata.dataset,
      source: metadata.source?.[locale] ?? metadata.corpus[locale],
      evidence,
      search: toSearch(filter, options)
    }
  };
}
