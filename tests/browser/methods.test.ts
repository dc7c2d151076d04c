import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { describe, expect, it } from 'vitest';
import type { AccuracyReport } from '../../src/lib/accuracy.ts';
import { accuracyRows, isCounted } from '../../src/lib/view/accuracy-rows.ts';
import { methodsWords } from '../../src/lib/words/methods.ts';
import { useBrowser } from './browser.ts';

const visit = useBrowser();
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PAGES = [
  ['/methods/', 'en', 'light'],
  ['/fr/methods/', 'fr', 'dark']
] as const;

describe.each(PAGES)('the page on methods at %s', (path, locale, colorScheme) => {
  it('shows the numbers of the evaluation, without JavaScript', async () => {
    const args = ['--silent', 'run', 'evaluate', '--', '--json'];
    const report = JSON.parse(execFileSync('npm', args, { encoding: 'utf8' })) as AccuracyReport;
    const words = methodsWords(locale);
    const { page, faults, close } = await visit(path, { javaScriptEnabled: false, colorScheme });
    expect(await page.locator('html').getAttribute('lang')).toBe(locale);
    const shown = await page.locator('#accuracy details tr[data-quantity]').evaluateAll((rows) =>
      rows.map((row) => {
        const [name, value, , counts] = [...row.children].map((cell) => cell.textContent?.trim() ?? '');
        return [name, value, counts];
      })
    );
    expect(shown).toEqual(
      accuracyRows(report).map(({ quantity, unseen }) => [
        words.quantities[quantity],
        unseen.value === null ? '–' : words.share(unseen.value),
        isCounted(quantity) ? words.outOf(unseen.hits, unseen.of) : '–'
      ])
    );
    expect(await page.locator('#clippings [data-source]').textContent()).toMatch(/Seenthis/);
    expect(await page.locator('figure[data-view="accuracy"] svg:visible').count()).toBe(1);
    expect(await page.locator('#weaknesses tr[data-difficulty]').count()).toBeGreaterThan(3);
    expect(await page.locator('#kinds tr[data-type]').count()).toBe(14);
    expect(faults).toEqual([]);
    await close();
  });

  it('asks no other site for anything, runs no script of its own, and gives axe nothing to object to', async () => {
    const { page, faults, close } = await visit(path, { colorScheme });
    await page.locator('#accuracy summary').click();
    await page.evaluate(AXE);
    const { violations } = await page.evaluate(() =>
      (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run()
    );
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    expect(await page.locator('script[type="module"], link[rel="modulepreload"]').count()).toBe(0);
    expect(faults).toEqual([]);
    await close();
  });

  it.each([320, 360, 768, 1280])('fits a window of %i px', async (width) => {
    const { page, close } = await visit(path, { viewport: { width, height: 800 } });
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth
    );
    expect(over).toBeLessThanOrEqual(0);
    await close();
  });
});
