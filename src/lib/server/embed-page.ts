import { VERSION_SLOT } from '../embed/page-data.ts';
import type { EmbedPageData } from '../embed/page-data.ts';
import { sayEmbed } from '../embed/draw.ts';
import type { EmbeddedChart } from '../embed/draw.ts';
import type { EmbedView } from '../embed/rows.ts';
import { toSearch } from '../filter/url.ts';
import type { CatalogueRow } from '../queries/catalogue.ts';
import type { Share } from '../publish/share.ts';
import { segmentOf } from '../releases/pin.ts';
import type { DatasetMetadata } from '../schema.ts';
import type { Locale } from '../words/locale.ts';
import { RELEASE_WORDS } from '../words/releases.ts';
import { drawEmbedAtBuild } from './draw-embed.ts';
import { embedsOf, withEmbedSource } from './embed.ts';
import type { EmbedSource } from './embed.ts';
import type { NamedView } from './named-views.ts';
import { readReleases, releaseFolder } from './releases.ts';
import { shareEmbed } from './share.ts';
import { changesSince } from './versions.ts';

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
  const { metadata, catalogue, release } = source;
  const depth = slug.split('/').length + (locale === 'fr' ? 2 : 1) + (release ? 1 : 0);
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
      search: toSearch(filter, options),
      unknownVersion: RELEASE_WORDS[locale].unknown(VERSION_SLOT),
      releases: release ? [] : await releasesWith(slug),
      release: release && {
        segment: segmentOf(release.dataset),
        folder: releaseFolder(release.dataset),
        day: release.day,
        changes: (await changesSince(release, locale)).count
      }
    },
    title: embed.title?.[locale] ?? null,
    note: embed.note?.[locale] ?? null,
    share: release ? null : await shareEmbed(source, embed, locale)
  };
}

/** Hashes of the releases that can show an embed. */
async function releasesWith(slug: string): Promise<string[]> {
  slugs ??= Promise.all(
    readReleases().map(async (release) => ({
      dataset: release.dataset,
      slugs: await withEmbedSource(({ views }) => embedsOf(views).map((embed) => embed.slug), release)
    }))
  );
  return (await slugs).filter((release) => release.slugs.includes(slug)).map(({ dataset }) => dataset);
}

let slugs: Promise<{ dataset: string; slugs: string[] }[]> | undefined;
