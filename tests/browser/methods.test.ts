import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { describe, expect, it } from 'vitest';
import type { AccuracyReport } from '../../src/lib/accuracy.ts';
import { firstMeetings, readFirstMeetings } from '../../src/evaluate/first-meeting.ts';
import { accuracyRows, goals, isCounted } from '../../src/lib/view/accuracy-rows.ts';
import { methodsWords } from '../../src/lib/words/methods.ts';
import { useBrowser } from './browser.ts';

const visit = useBrowser();
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PAGES = [
  ['/methods/', 'en', 'light'],
  ['/fr/methods/', 'fr', 'dark']
] as const;

let evaluated: AccuracyReport | null = null;
/** What `npm run evaluate` prints, asked once for both languages. */
function evaluation(): AccuracyReport {
  const args = ['--silent', 'run', 'evaluate', '--', '--json'];
  return (evaluated ??= JSON.parse(execFileSync('npm', args, { encoding: 'utf8' })) as AccuracyReport);
}

describe.each(PAGES)('the page on methods at %s', (path, locale, colorScheme) => {
  it('shows the numbers of the evaluation, without JavaScript', async () => {
    const report = evaluation();
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
        unseen.value === null ? '–' : words.share(unseen.value, unseen.goal),
        isCounted(quantity) ? words.outOf(unseen.hits, unseen.of) : '–'
      ])
    );
    const half = report.halves.find(({ name }) => name === 'held-out');
    expect(half?.origins.map(({ key }) => key)).toEqual(['written', 'retold']);
    for (const { key, results } of half?.origins ?? []) {
      const recall = results.find(({ measure }) => measure === 'actions')?.recall?.value ?? 0;
      expect(await page.locator(`#accuracy tr[data-part="${key}"] td:last-child`).textContent()).toBe(
        words.share(recall)
      );
    }
    expect(await page.locator('#clippings [data-source]').textContent()).toMatch(/Seenthis/);
    expect(await page.locator('figure[data-view="accuracy"] svg:visible').count()).toBe(1);
    expect(await page.locator('#weaknesses tr[data-difficulty]').count()).toBeGreaterThan(3);
    expect(await page.locator('#kinds tr[data-type]').count()).toBe(14);
    expect(faults).toEqual([]);
    await close();
  });

  it('says beside its goals how texts of each kind were read at first sight, with intervals', async () => {
    const words = methodsWords(locale);
    const first = firstMeetings(await readFirstMeetings('tests/gold/first-meeting.csv'));
    const { page, close } = await visit(path, { javaScriptEnabled: false, colorScheme });
    const rows = page.locator('#first tr[data-manner]');
    expect(await rows.count()).toBe(first.length);
    for (const { manner, recall, precision } of first) {
      const cells = await page.locator(`#first tr[data-manner="${manner}"] td`).allTextContents();
      const told = [recall, precision].map(
        ({ value, interval, hits, of }) =>
          words.share(value ?? 0) + words.interval(interval.low, interval.high) + words.outOf(hits, of)
      );
      expect(cells).toEqual(told);
    }
    const worst = first.toSorted((a, b) => (a.recall.value ?? 1) - (b.recall.value ?? 1))[0];
    expect(await page.locator('.standfirst').textContent()).toContain(words.share(worst?.recall.value ?? 0));
    await close();
  });

  it('draws every goal that is missed, and says which are met without a line', async () => {
    const words = methodsWords(locale);
    const report = JSON.parse(readFileSync('static/data/accuracy.json', 'utf8')) as AccuracyReport;
    const { missed, undrawn } = goals(accuracyRows(report));
    const { page, close } = await visit(path, { javaScriptEnabled: false, colorScheme });
    const figure = page.locator('figure[data-view="accuracy"]');
    const drawn = await figure
      .locator('svg:visible g[data-quantity]')
      .evaluateAll((lines) => lines.map((line) => line.getAttribute('data-quantity')));
    expect(missed.filter((quantity) => !drawn.includes(quantity))).toEqual([]);
    const subtitle = await figure.locator('.subtitle').textContent();
    for (const quantity of undrawn)
      expect(subtitle?.toLowerCase()).toContain(words.quantities[quantity].toLowerCase());
    await close();
  });

  it('shows what corrections changed, with what was and what is', async () => {
    const { page, close } = await visit(path, { javaScriptEnabled: false, colorScheme });
    const law = page.locator('#corrections li', { hasText: 'Personal Information Security Specification' });
    const sides = await law.locator('dd').allTextContents();
    expect(sides[0]).toMatch(locale === 'en' ? /General Data Protection Regulation/ : /RGPD/);
    expect(sides[1]).toContain('Personal Information Security Specification');
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
