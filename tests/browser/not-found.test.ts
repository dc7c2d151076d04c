import { describe, expect, it } from 'vitest';
import { sidewaysScroll, violations } from './accessibility.ts';
import { useBrowser } from './browser.ts';

const visit = useBrowser();

describe.each(['no-such-page', 'fr/clippings/no-such-clipping/', 'a/b/c/d.html'])(
  'a dead link to %s',
  (path) => {
    it('gives a page in both languages that needs no script, in the site’s own style', async () => {
      const { page, close } = await visit(`/${path}`, { javaScriptEnabled: false });
      expect(
        await page.locator('section').evaluateAll((all) => all.map((one) => one.getAttribute('lang')))
      ).toEqual(['en', 'fr']);
      expect(await page.locator('h1').allInnerTexts()).toEqual([
        'There is no page at this address',
        'Aucune page à cette adresse'
      ]);
      const font = page.locator('h1').first();
      expect(await font.evaluate((element) => getComputedStyle(element).fontFamily)).toContain(
        'Source Serif'
      );
      expect(await page.evaluate(async () => (await document.fonts.ready).size)).toBeGreaterThan(0);
      await close();
    });

    it('leads to pages that are there', async () => {
      const { page, close } = await visit(`/${path}`);
      const links = await page
        .locator('a, link[href]')
        .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
      expect(links.length).toBeGreaterThan(9);
      for (const link of links) expect([link, (await page.request.get(link)).status()]).toEqual([link, 200]);
      await page.locator('a[hreflang=fr]').first().click();
      await page.waitForURL(/\/fr\/$/);
      expect(await page.locator('html').getAttribute('lang')).toBe('fr');
      await close();
    });
  }
);

it.each(['light', 'dark'] as const)(
  'the page for dead links is clean for axe in %s and fits a phone',
  async (colorScheme) => {
    const { page, close } = await visit('/no-such-page', {
      colorScheme,
      viewport: { width: 320, height: 700 }
    });
    expect(await violations(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    await close();
  }
);
