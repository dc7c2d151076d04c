import { readFile } from 'node:fs/promises';
import { parseHTML } from 'linkedom';
import { loadDetail } from '../charts/geography.ts';
import { LIGHT } from '../charts/theme.ts';
import { composePicture } from '../export/compose.ts';
import type { Composed } from '../export/compose.ts';
import { fontFace } from '../export/font-face.ts';
import { pictureOf } from '../export/picture.ts';
import type { Picture } from '../export/picture.ts';
import { withReceipt } from '../export/receipt-file.ts';
import { FIXED_SHEETS } from '../export/sheets.ts';
import { DEFAULT_OPTIONS, EMPTY_FILTER } from '../filter/filter.ts';
import { summary } from '../queries/summary.ts';
import { timeline } from '../queries/timeline.ts';
import type { Run } from '../view/view.ts';
import { localeFolder } from '../words/locale.ts';
import type { Locale } from '../words/locale.ts';
import type { Embed, EmbedSource } from './embed.ts';
import { isKept } from './releases.ts';
import { renderPng } from './render-png.ts';
import { siteUrl } from './site-url.ts';

/** An embed's view as a picture for links and posts, 1200 × 630 px, in light colours. */
export async function buildPicture(
  source: EmbedSource,
  embed: Embed,
  locale: Locale,
  type: 'png' | 'svg'
): Promise<Uint8Array<ArrayBuffer> | string> {
  const picture = await readPicture(source, embed, locale);
  if (type === 'svg') return (await compose(picture, await siteFont())).svg;
  return withReceipt(await renderPng((await compose(picture, '')).svg), picture.receipt);
}

async function readPicture(
  source: EmbedSource,
  { views, filter, options, title, note }: Embed,
  locale: Locale
): Promise<Picture> {
  const { run, metadata } = source;
  const [numbers, whole] = await Promise.all([
    one(run, summary(filter, options)),
    one(run, summary(EMPTY_FILTER, DEFAULT_OPTIONS))
  ]);
  const site = siteUrl();
  return pictureOf({
    charts: await Promise.all(views.map((chart) => source.chart(chart, filter, options, locale))),
    filter,
    options,
    locale,
    summary: numbers,
    events: await run(timeline(EMPTY_FILTER, DEFAULT_OPTIONS)),
    metadata,
    dataTo: whole.last_published,
    root: site === null ? null : `${site}${localeFolder(locale)}`,
    kept: isKept(),
    title: title?.[locale],
    note: note?.[locale]
  });
}

async function compose(picture: Picture, fonts: string): Promise<Composed> {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  return composePicture(picture, FIXED_SHEETS.wide, {
    document: document as unknown as Document,
    palette: LIGHT,
    detail: await loadDetail(),
    fonts
  });
}

async function siteFont(): Promise<string> {
  return fontFace(await readFile('static/embed/inter.woff2'));
}

async function one<Row>(run: Run, query: Parameters<typeof run<Row>>[0]): Promise<Row> {
  const [row] = await run(query);
  if (row === undefined) throw new Error('The summary of a view has exactly one row.');
  return row;
}
