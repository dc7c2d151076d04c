import { VERSION_SLOT } from '../embed/page-data.ts';
import type { EmbedPageData, PageFacts } from '../embed/page-data.ts';
import { WHOLE_SETS } from '../embed/evidence.ts';
import { sayEmbed } from '../embed/draw.ts';
import type { EmbeddedChart } from '../embed/draw.ts';
import type { EmbedView } from '../embed/rows.ts';
import { reservedLines } from '../embed/reserved-lines.ts';
import type { WrappedText } from '../embed/reserved-lines.ts';
import { SUBTITLE_WIDTH } from '../embed/widths.ts';
import { toSearch } from '../filter/url.ts';
import type { CatalogueRow } from '../queries/catalogue.ts';
import type { Share } from '../publish/share.ts';
import { segmentOf } from '../releases/pin.ts';
import type { DatasetMetadata } from '../schema.ts';
import type { Locale } from '../words/locale.ts';
import type { Run } from '../view/view.ts';
import { PAGE_WORDS } from '../words/page.ts';
import { RELEASE_WORDS } from '../words/releases.ts';
import { drawEmbedAtBuild } from './draw-embed.ts';
import { embedsOf, withEmbedSource } from './embed.ts';
import type { EmbedSource } from './embed.ts';
import { readFacts, readFoldedTexts } from './facts.ts';
import { interWidths } from './inter-widths.ts';
import { wholeEvidence } from './mark-evidence.ts';
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
  /** Style rules that keep the lines of its texts until the font has come. */
  reserved: string;
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
  const { metadata, catalogue, release } = source;
  const name = metadata.source?.[locale] ?? metadata.corpus[locale];
  const headline = metadata.headline?.[locale] ?? PAGE_WORDS[locale].headline(metadata.corpus[locale]);
  const charts = [];
  const figures = [];
  const evidence: Partial<Record<EmbedView, number>> = {};
  for (const view of views) {
    const chart = await source.chart(view, filter, options, locale);
    for (const [name, svg] of await drawEmbedAtBuild(chart, locale)) drawings.set(name, svg);
    evidence[view] = (await source.evidence(view, filter, options)).length;
    charts.push({ view, rows: chart.rows, filter, options });
    const { title, subtitle, footer } = sayEmbed(chart, locale, name);
    figures.push({
      ...{ view, footer },
      title: (views.length > 1 ? null : embed.title?.[locale]) ?? title,
      subtitle: embed.note?.[locale] ?? subtitle
    });
  }
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
      source: name,
      evidence,
      facts: await pageFacts(source.run),
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
    reserved: reservedLines(wrappedTexts(views.length > 1 ? headline : null, figures), await interWidths()),
    share: release ? null : await shareEmbed(source, embed, locale)
  };
}

/** The texts around the charts of an embed that may wrap, with the sizes of `embed.css` and `ChartFigure.svelte`. */
function wrappedTexts(
  headline: string | null,
  figures: readonly { view: EmbedView; title: string; subtitle: string; footer: string }[]
): WrappedText[] {
  const bold = { weight: 600 } as const;
  const plain = { weight: 400 } as const;
  return [
    ...(headline === null
      ? []
      : [{ ...bold, text: headline, selector: '#embed>h1', size: 24, lineHeight: 1.15 }]),
    ...figures.flatMap(({ view, title, subtitle, footer }) => {
      const figure = `[data-view=${view}]`;
      return [
        { ...bold, text: title, selector: `${figure} .title`, size: 19, lineHeight: 1.25 },
        {
          ...{ ...plain, text: subtitle, selector: `${figure} .subtitle`, size: 15, lineHeight: 1.4 },
          widest: SUBTITLE_WIDTH
        },
        { ...plain, text: footer, selector: `${figure} figcaption`, size: 13, lineHeight: 1.45 }
      ];
    })
  ];
}

/** What there is to draw other views from. */
async function pageFacts(run: Run): Promise<PageFacts | null> {
  if (!(await readFacts(run))) return null;
  const counts = await Promise.all(
    WHOLE_SETS.map(async (set) => [set, (await wholeEvidence(run, set)).length] as const)
  );
  return {
    texts: (await readFoldedTexts(run)) !== null,
    evidence: Object.fromEntries(counts) as PageFacts['evidence']
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
