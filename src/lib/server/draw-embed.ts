import { parseHTML } from 'linkedom';
import { loadDetail } from '../charts/geography.ts';
import { PAGE } from '../charts/theme.ts';
import { drawEmbed } from '../embed/draw.ts';
import type { EmbeddedChart } from '../embed/draw.ts';
import { EMBED_WIDTHS } from '../embed/widths.ts';
import type { Locale } from '../words/locale.ts';

/** An embedded chart at each of its layout widths, as SVG markup by `<view>-<width>`. */
export async function drawEmbedAtBuild(chart: EmbeddedChart, locale: Locale): Promise<Map<string, string>> {
  const detail = await loadDetail();
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const { view } = chart;
  return new Map(
    EMBED_WIDTHS[view].map((width) => {
      const idPrefix = `${view}-${width}`;
      const context = { document: document as unknown as Document, width, locale, palette: PAGE, idPrefix };
      return [idPrefix, drawEmbed(chart, detail, context).outerHTML];
    })
  );
}
