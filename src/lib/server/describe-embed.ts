import { parseHTML } from 'linkedom';
import { loadDetail } from '../charts/geography.ts';
import { PAGE } from '../charts/theme.ts';
import { drawEmbed, sayEmbed } from '../embed/draw.ts';
import type { EmbeddedChart } from '../embed/draw.ts';
import { frameHeight } from '../embed/frame-height.ts';
import { EMBED_WIDTHS } from '../embed/widths.ts';
import { FRAME_WIDTH } from '../publish/oembed.ts';
import type { Locale } from '../words/locale.ts';
import { PAGE_WORDS } from '../words/page.ts';
import type { Embed, EmbedSource } from './embed.ts';

/** What others are told of an embed before anybody opens it. */
export interface EmbedDescription {
  title: string;
  /** One line on what is shown. */
  description: string;
  /** The whole in a few sentences, from the data: the alternative to its picture. */
  alt: string;
  /** Height in px at `FRAME_WIDTH`. */
  height: number;
}

/** Describes an embed in a language. */
export async function describeEmbed(
  source: EmbedSource,
  { views, filter, options, title, note }: Embed,
  locale: Locale
): Promise<EmbedDescription> {
  const { metadata } = source;
  const words = PAGE_WORDS[locale];
  const headline = metadata.headline?.[locale] ?? words.headline(metadata.corpus[locale]);
  const name = metadata.source?.[locale] ?? metadata.corpus[locale];
  const charts = await Promise.all(views.map((view) => source.chart(view, filter, options, locale)));
  const said = charts.map((chart) => sayEmbed(chart, locale, name));
  const single = said.length === 1 ? said[0] : undefined;
  const figures = [];
  for (const [i, chart] of charts.entries()) {
    const { title: own = '', subtitle = '', footer = '' } = said[i] ?? {};
    figures.push({
      title: (single && title?.[locale]) ?? own,
      subtitle: note?.[locale] ?? subtitle,
      footer,
      drawing: await drawingSize(chart, locale),
      widest: chart.view === 'actions' ? 1240 : 760
    });
  }
  return {
    title: single ? (title?.[locale] ?? single.title) : headline,
    description: single ? (note?.[locale] ?? single.subtitle) : said.map((one) => one.title).join(' · '),
    alt: said.map((one) => one.summary).join(' '),
    height: frameHeight(FRAME_WIDTH, single ? null : headline, figures)
  };
}

async function drawingSize(chart: EmbeddedChart, locale: Locale): Promise<{ width: number; height: number }> {
  const [least, ...wider] = EMBED_WIDTHS[chart.view];
  const width = wider.filter((one) => one <= FRAME_WIDTH).at(-1) ?? least;
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const detail = await loadDetail();
  const context = {
    document: document as unknown as Document,
    width,
    locale,
    palette: PAGE,
    idPrefix: 'sized'
  };
  const box = drawEmbed(chart, detail, context).getAttribute('viewBox') ?? '';
  return { width, height: Number(box.split(' ')[3]) };
}
