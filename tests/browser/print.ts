import type { Frame, Page } from 'playwright-core';
import { inflateSync } from 'node:zlib';

/** How many shapes a PDF fills with each colour (`r,g,b` of 0 to 255): its streams are read, whatever program made them. */
export function fillsOf(pdf: Buffer): Record<string, number> {
  const fills: Record<string, number> = {};
  for (const stream of streamsOf(pdf)) {
    let colour = '0,0,0';
    for (const [, r = '0', g = '0', b = '0', fill] of stream.matchAll(
      /(?:([\d.]+) ([\d.]+) ([\d.]+) rg|(?<=\s)(f\*?|B\*?))(?=\s)/g
    )) {
      if (fill === undefined) colour = [r, g, b].map((part) => Math.round(Number(part) * 255)).join(',');
      else fills[colour] = (fills[colour] ?? 0) + 1;
    }
  }
  return fills;
}

/** How many marks in sight have each fill, in the same words. */
export function markColours(page: Page | Frame): Promise<Record<string, number>> {
  return page.evaluate(() => {
    const marks = [...document.querySelectorAll('figure svg [data-key]:not(.is-ghost)')].filter(
      (mark) => mark.getClientRects().length > 0
    );
    const found: Record<string, number> = {};
    for (const mark of marks) {
      const colours = new Set(
        [...mark.querySelectorAll('path, circle, rect')]
          .filter((shape) => getComputedStyle(shape).fillOpacity === '1')
          .map((shape) => getComputedStyle(shape).fill)
          .filter((fill) => fill.startsWith('rgb('))
      );
      for (const fill of colours) {
        const colour = (fill.match(/\d+/g) ?? []).join(',');
        found[colour] = (found[colour] ?? 0) + 1;
      }
    }
    return found;
  });
}

function* streamsOf(pdf: Buffer): Generator<string> {
  let at = 0;
  for (;;) {
    const start = pdf.indexOf('stream', at);
    if (start < 0) return;
    const from = start + (pdf[start + 6] === 13 ? 8 : 7);
    const end = pdf.indexOf('endstream', from);
    if (end < 0) return;
    at = end + 9;
    try {
      yield inflateSync(pdf.subarray(from, end)).toString('latin1');
    } catch {
      // A picture or a font: not what draws.
    }
  }
}
