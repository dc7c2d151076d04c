import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { DOMParser } from 'linkedom';
import { expect, vi } from 'vitest';
import type { ChartContext } from '../../src/lib/charts/context.ts';
import { LIGHT } from '../../src/lib/charts/theme.ts';
import type { Locale } from '../../src/lib/words/locale.ts';

const FOLDER = new URL('../snapshots/', import.meta.url);

export function context(width: number, locale: Locale = 'en'): ChartContext {
  const document = new DOMParser().parseFromString(
    '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'image/svg+xml'
  );
  return { document: document as unknown as Document, width, locale, palette: LIGHT, idPrefix: 'test-' };
}

/** Draws a chart, in which neither Plot nor anything else may warn. */
export function draw(chart: () => SVGSVGElement): SVGSVGElement {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const svg = chart();
  expect(warn.mock.calls).toEqual([]);
  warn.mockRestore();
  expect(svg.textContent).not.toContain('⚠');
  return svg;
}

/** Compares with `tests/snapshots/<name>.svg`, one tag to a line. */
export function expectSnapshot(svg: SVGSVGElement, name: string): void {
  const markup = `${svg.outerHTML.replaceAll('><', '>\n<')}\n`;
  const file = new URL(`${name}.svg`, FOLDER);
  if (process.env.UPDATE_SNAPSHOTS) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(file, markup);
    return;
  }
  const known = existsSync(file) ? readFileSync(file, 'utf8') : null;
  expect(
    markup,
    `${name}.svg differs: look at it, and if it is better, UPDATE_SNAPSHOTS=1 npx vitest run tests/charts`
  ).toBe(known);
}
