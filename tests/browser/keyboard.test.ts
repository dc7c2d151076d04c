import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectNoFaults, untilLive, useBrowser } from './browser.ts';
import { PAGES } from './pages.ts';

const visit = useBrowser();

/** Presses a key until what has the focus is what is looked for. */
async function go(page: Page, selector: string, key = 'Tab', most = 60): Promise<void> {
  for (let i = 0; i < most; i++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${selector} was not reached with ${most} times ${key}`);
}

const focused = (page: Page) =>
  page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent
  );

it('a whole task takes only keys: filter, open the evidence of a mark, close it, export', async () => {
  const opened = await visit('/');
  const { page } = opened;
  await untilLive(page);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
  const skip = page.locator('.skip');
  expect((await skip.boundingBox())?.x).toBeGreaterThanOrEqual(0);

  await go(page, '.menus details:first-of-type summary');
  await page.keyboard.press('Enter');
  await page.locator('.menus details[open] input').first().waitFor();
  await go(page, '.menus details[open] input[id$="-tencent"]');
  await page.keyboard.press('Space');
  await page.waitForURL(/company=tencent/);
  await page.waitForFunction(() => !document.querySelector('figure.unsettled'));
  await expect.poll(() => page.locator('.bar [role="status"]').textContent()).toMatch(/^13 of 25 clippings$/);
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');

  await go(page, 'figure[data-view="actions"] svg [data-key]');
  const first = await focused(page);
  await page.keyboard.press('ArrowRight');
  expect(await focused(page)).not.toBe(first);
  await page.keyboard.press('Enter');
  await page.waitForURL(/event=/);
  const panel = page.locator('[data-panel="evidence"]');
  await panel.waitFor();
  expect(await panel.locator('blockquote, q, mark, li').count()).toBeGreaterThan(0);
  expect(
    await page.evaluate(() => document.activeElement?.matches('[data-key], [data-panel="evidence"] *'))
  ).toBe(true);

  await go(page, '[data-panel="evidence"] button');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.search.includes('event'));
  expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);

  await go(page, 'figure[data-view="actions"] [data-action="share"]');
  await page.keyboard.press('Enter');
  await go(page, 'figure[data-view="actions"] [data-export="csv"]');
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(readFileSync(await download.path(), 'utf8')).toContain('event,date,type');
  await expect
    .poll(() => page.locator('figure[data-view="actions"] .share [role="status"]').textContent())
    .toContain('.csv');
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-action'))).toBe('share');
  expectNoFaults(opened);
  await opened.close();
});

describe('the marks of a chart', () => {
  it.each(['actions', 'companies', 'places'])(
    'of %s take one stop of Tab, and arrow keys from mark to mark',
    async (view) => {
      const opened = await visit('/');
      const { page } = opened;
      await untilLive(page);
      const marks = page.locator(`figure[data-view="${view}"] svg [data-key]`);
      const stops = await marks.evaluateAll(
        (all) => all.filter((mark) => (mark as SVGElement).tabIndex === 0).length
      );
      expect(stops).toBe(1);
      await page.locator(`figure[data-view="${view}"] svg [data-key][tabindex="0"]`).focus();
      const seen = new Set<string>();
      const total = await marks.count();
      for (let i = 0; i < total; i++) {
        seen.add((await focused(page)) ?? '');
        await page.keyboard.press('ArrowRight');
      }
      expect(seen.size).toBe(total);
      await opened.close();
    }
  );
});

describe('headings', () => {
  it.each(['', 'fr/'].flatMap((root) => PAGES.map((path) => root + path)))(
    'of /%s go down one level at a time from a single first',
    async (path) => {
      const opened = await visit(`/${path}`, { javaScriptEnabled: false });
      const levels = await opened.page.evaluate(() =>
        [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
          .filter((heading) => heading.getClientRects().length > 0)
          .map((heading) => Number(heading.tagName[1]))
      );
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      expect(levels[0]).toBe(1);
      for (const [i, level] of levels.entries())
        expect(level - (levels[i - 1] ?? level)).toBeLessThanOrEqual(1);
      await opened.close();
    }
  );
});

describe('what has the focus shows it', () => {
  it.each([
    ['', 'light'],
    ['fr/', 'dark'],
    ['actions/', 'light'],
    ['compare/', 'dark'],
    ['embed/story/', 'light'],
    ['companies/alibaba/', 'dark'],
    ['methods/', 'light'],
    ['data/', 'dark']
  ] as const)('on /%s in %s', async (path, colorScheme) => {
    const opened = await visit(`/${path}`, { colorScheme });
    const { page } = opened;
    if (path === '' || path === 'fr/') await untilLive(page);
    const hidden: string[] = [];
    const seen = new Set<string>();
    for (let i = 0; i < 70; i++) {
      await page.keyboard.press('Tab');
      const state = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return null;
        const style = getComputedStyle(element);
        const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
        const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
        const luminance = (colour: string) => {
          const [r = 0, g = 0, b = 0] = channels(colour).map((value) => {
            const c = value / 255;
            return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const paper = getComputedStyle(document.documentElement).backgroundColor;
        const [a, b] = [luminance(style.outlineColor), luminance(paper)];
        const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        const box = element.getBoundingClientRect();
        return {
          name: `${element.outerHTML.slice(0, 100)} ${Math.round(box.x)} ${Math.round(box.y + scrollY)}`,
          visible: ring && contrast >= 3 && box.width > 0
        };
      });
      if (!state) break;
      if (seen.has(state.name)) continue;
      seen.add(state.name);
      if (!state.visible) hidden.push(state.name);
    }
    expect(seen.size).toBeGreaterThan(5);
    expect(hidden).toEqual([]);
    await opened.close();
  });
});
