import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { sidewaysScroll, violations, violationsInThemes } from './accessibility.ts';
import { untilLive, useBrowser } from './browser.ts';
import { EMBEDS, PAGES } from './pages.ts';

const visit = useBrowser();
const settled = (page: Page) => page.waitForFunction(() => !document.querySelector('figure.unsettled'));

describe('axe finds nothing to object to', () => {
  it.each([
    ['/', 'light'],
    ['/fr/', 'dark'],
    ['/?company=tencent&type=fine', 'dark'],
    ['/fr/?q=nothingreadslikethis', 'light'],
    ['/?company=nobody-knows-it', 'light'],
    ['/fr/?v=0000000000000000', 'dark']
  ] as const)('at %s in %s', async (path, colorScheme) => {
    const opened = await visit(path, { colorScheme });
    await untilLive(opened.page);
    await settled(opened.page);
    expect(await violations(opened.page)).toEqual([]);
    await opened.close();
  });

  it.each([...PAGES, ...EMBEDS])('at /%s in both languages and themes', async (path) => {
    for (const root of ['/', '/fr/']) {
      const opened = await visit(`${root}${path}`);
      expect(await violationsInThemes(opened.page)).toEqual([]);
      await opened.close();
    }
  });

  it.each([
    ['/', 'light'],
    ['/fr/', 'dark']
  ] as const)('at %s in %s while menus, evidence, tables and dialogs are open', async (path, colorScheme) => {
    const opened = await visit(path, { colorScheme });
    const { page } = opened;
    await untilLive(page);
    for (const open of [
      () => page.locator('.menus summary').first().click(),
      () => page.keyboard.press('Escape'),
      () => page.locator('figure[data-view="actions"] svg [data-key]').nth(8).click({ force: true }),
      () => page.locator('figure[data-view="actions"] details summary').first().click(),
      () => page.locator('figure[data-view="actions"] [data-action="share"]').click(),
      () => page.locator('.tools [data-action="share"]').click(),
      () => page.locator('[data-action="embed"]').click()
    ]) {
      await open();
      await settled(page);
      expect(await violationsInThemes(page)).toEqual([]);
      await page.emulateMedia({ colorScheme });
    }
    await opened.close();
  });

  it('while a menu, a table and the filter sheet of a phone are open', async () => {
    const opened = await visit('/', { viewport: { width: 360, height: 800 }, hasTouch: true });
    const { page } = opened;
    await untilLive(page);
    await page.locator('figure[data-view="actions"] details summary').click();
    await page.locator('button.opener').click();
    await page.locator('.menus summary').first().click();
    expect(await violations(page)).toEqual([]);
    await opened.close();
  });
});

/** Text that its own box cuts off, and whatever stands beyond the window's edge. */
const cut = (page: Page) =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'h1, h2, h3, h4, p, a, button, summary, th, td, label, figcaption, dt, dd, li'
      )
    ].flatMap((element) => {
      const box = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      if (box.width < 2 || box.height < 2 || style.visibility === 'hidden') return [];
      const hides = style.overflowX !== 'visible' || style.overflowY !== 'visible';
      const clamps = style.webkitLineClamp !== 'none' && style.webkitLineClamp !== '';
      const isCut =
        hides &&
        !clamps &&
        (element.scrollWidth > element.clientWidth + 2 || element.scrollHeight > element.clientHeight + 2) &&
        style.overflowX !== 'auto' &&
        style.overflowX !== 'scroll';
      let scrolls = false;
      for (let outer = element.parentElement; outer; outer = outer.parentElement)
        scrolls ||= ['auto', 'scroll', 'hidden'].includes(getComputedStyle(outer).overflowX);
      const isBeyond = !scrolls && box.right > document.documentElement.clientWidth + 1 && box.left >= 0;
      return isCut || isBeyond
        ? [`${element.tagName} ${(element.textContent ?? '').trim().slice(0, 60)}`]
        : [];
    })
  );

describe('the page fits', () => {
  it.each([320, 360, 640, 768, 1024, 1280])('a window of %i px without scrolling sideways', async (width) => {
    const opened = await visit('/?company=alibaba&acted=2020-11..2020-12', {
      viewport: { width, height: 800 }
    });
    await untilLive(opened.page);
    expect(await sidewaysScroll(opened.page)).toBeLessThanOrEqual(0);
    expect(await cut(opened.page)).toEqual([]);
    await opened.close();
  });

  // What 1280 px are at 200 and at 400 %; French has the longer words.
  it.each([...PAGES, ...EMBEDS].map((path) => `fr/${path}`))(
    '/%s at 200 and 400 %, with nothing cut',
    async (path) => {
      const opened = await visit(`/${path}`, { viewport: { width: 640, height: 450 } });
      const { page } = opened;
      for (const width of [640, 320]) {
        await page.setViewportSize({ width, height: 450 });
        expect(await sidewaysScroll(page), `${width} px`).toBeLessThanOrEqual(0);
        expect(await cut(page), `${width} px`).toEqual([]);
      }
      await opened.close();
    }
  );

  it.each(PAGES.map((path) => `fr/${path}`))(
    '/%s with the spacing of text that a reader may set',
    async (path) => {
      const opened = await visit(`/${path}`, { viewport: { width: 768, height: 900 } });
      const { page } = opened;
      // WCAG 2.2, 1.4.12.
      await page.addStyleTag({
        content: `*:not(svg *) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
          p { margin-bottom: 2em !important; }`
      });
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
      expect(await cut(page)).toEqual([]);
      await opened.close();
    }
  );

  it('the names of Liège, Hangzhou and Beijing on the map of a phone, apart from each other and at least 12 px high', async () => {
    const opened = await visit('/', { viewport: { width: 360, height: 800 }, javaScriptEnabled: false });
    const labels = opened.page.locator('figure[data-view="places"] svg:visible text');
    const boxes = [];
    for (const name of ['Liège', 'Hangzhou', 'Beijing']) {
      const box = await labels.filter({ hasText: name }).first().boundingBox();
      if (!box) throw new Error(`${name} has no label`);
      expect(box.height).toBeGreaterThanOrEqual(12);
      boxes.push(box);
    }
    for (const [i, a] of boxes.entries()) {
      for (const b of boxes.slice(i + 1)) {
        const apart =
          a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
        expect(apart).toBe(true);
      }
    }
    await opened.close();
  });
});

/** Controls smaller than so many px either way; links in running text are as high as its lines, as WCAG allows. */
const smaller = (page: Page, least: number, selector: string) =>
  page.evaluate(
    ([wanted, px]) =>
      [...document.querySelectorAll(wanted)].flatMap((element) => {
        const { width, height } = element.getBoundingClientRect();
        const shown = width > 0 && height > 0;
        // A box that is ticked is as large as the label around it.
        if (element.closest('label') && element.matches('input[type="checkbox"], input[type="radio"]'))
          return [];
        return shown && (width < px - 0.5 || height < px - 0.5)
          ? [`${element.outerHTML.slice(0, 100)} ${width}×${height}`]
          : [];
      }),
    [selector, least] as const
  );

describe('targets', () => {
  const ALL = 'figure svg [data-key], button, summary, input, select, label, nav a, th a';

  it.each([...PAGES, ...EMBEDS])('on /%s are at least 24 px, also where marks are stacked', async (path) => {
    const opened = await visit(`/${path}`, { viewport: { width: 360, height: 800 } });
    if (path === '') await untilLive(opened.page);
    expect(await smaller(opened.page, 24, ALL)).toEqual([]);
    await opened.close();
  });

  // The marks of charts, 24 px and more, are not among them: each has a row in the table, and a finger finds the nearest.
  it('of filters, exports and the map are at least 44 px under a finger', async () => {
    const opened = await visit('/', {
      viewport: { width: 390, height: 800 },
      hasTouch: true,
      isMobile: true
    });
    const { page } = opened;
    await untilLive(page);
    await page.locator('.opener').tap();
    const PRIMARY =
      '.opener, .menus summary, .done, .tools a, .tools button, .more, .share button, .controls button, input';
    expect((await smaller(page, 44, PRIMARY)).filter((one) => !/×(4[4-9]|[5-9]\d|\d{3})/.test(one))).toEqual(
      []
    );
    await opened.close();
  });
});
