import { parseHTML } from 'linkedom';
import { accuracyDots } from '../charts/accuracy-dots.ts';
import { CHART_WIDTHS } from '../charts/context.ts';
import { PAGE } from '../charts/theme.ts';
import type { AccuracyRow } from '../view/accuracy-rows.ts';
import type { Locale } from '../words/locale.ts';

/** The chart of accuracy at each of its layout widths, as SVG markup by `accuracy-<width>`. */
export function drawAccuracy(rows: readonly AccuracyRow[], locale: Locale): Map<string, string> {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  return new Map(
    CHART_WIDTHS.accuracy.map((width) => {
      const context = { document: document as unknown as Document, width, locale, palette: PAGE };
      return [`accuracy-${width}`, accuracyDots(rows, context).outerHTML];
    })
  );
}
