import type { EmbedPageData } from '../embed/page-data.ts';
import { sayEmbed } from '../embed/draw.ts';
import type { EmbeddedChart } from '../embed/draw.ts';
import type { EmbedView } from '../embed/rows.ts';
import { toSearch } from '../filter/url.ts';
import type { CatalogueRow } from '../queries/catalogue.ts';
import type { Share } from '../publish/share.ts';
import type { DatasetMetadata } from '../schema.ts';
import type { Locale } from '../words/locale.ts';
import { drawEmbedAtBuild } from './draw-embed.ts';
import { embedsOf } from './embed.ts';
import type { EmbedSource } from './embed.ts';
import type { NamedView } from './named-views.ts';
import { shareEmbed } from './share.ts';

/** What an embed's page is rendered from. */
export interface EmbedPageProps {
  locale: Locale;
  metadata: DatasetMetadata;
  charts: Omit<EmbeddedChart, 'names'>[];
  catalogue: readonly CatalogueRow[];
  page: EmbedPageData;
  /** An editor's words about the view. */
  title: string | null;
  note: string | null;
  share: Share | null;
}

/** A view that has a page of its own, as a list of them shows it. */
export interface NamedViewTitle {
  id: string;
  chart: EmbedView;
  /** The filter as a query, without `?`. */
  search: string;
  title: Record<Locale, string>;
}

/** The views that have pages of their own, each by what it is called in both languages. */
export async function namedViewTitles(source: EmbedSource): Promise<NamedViewTitle[]> {
  const { metadata, views, chart } = source;
  const says = async ({ chart: view, filter, options }: NamedView, locale: Locale) => {
    const name = metadata.source?.[locale] ?? metadata.corpus[locale];
    return sayEmbed(await chart(view, filter, options, locale), locale, name).title;
  };
  return Promise.all(
    views.map(async (view) => ({
      id: view.id,
      chart: view.chart,
      search: view.search,
      title: view.title ?? { en: await says(view, 'en'), fr: await says(view, 'fr') }
    }))
  );
}

/**
 * Draws the charts of the embed at `slug` into `drawings` (see hooks.server.ts) and returns the rest of its page; null where
 * there is no such embed.
 */
export async function buildEmbedPage(
  source: EmbedSource,
  slug: string,
  locale: Locale,
  drawings: Map<string, string>
): Promise<EmbedPageProps | null> {
  const embed = embedsOf(source.views).find((one) => one.slug === slug);
  if (!embed) return null;
  const { views, filter, options } = embed;
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
    },
    title: embed.title?.[locale] ?? null,
    note: embed.note?.[locale] ?? null,
    share: await shareEmbed(source, embed, locale)
  };
}
