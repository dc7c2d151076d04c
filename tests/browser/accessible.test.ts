import { describe, expect, it } from 'vitest';
import { sidewaysScroll, violations } from './accessibility.ts';
import { untilLive, useBrowser } from './browser.ts';

const visit = useBrowser();
describe('axe finds nothing to object to', () => {
  it.each([
    ['/', 'light'],
    ['/fr/', 'dark'],
    ['/?company=tencent&type=fine', 'dark'],
    ['/fr/?q=nothingreadslikethis', 'light']
  ] as const)('at %s in %s', async (path, colorScheme) => {
    const opened = await visit(path, { colorScheme });
    await untilLive(opened.page);
    await opened.page.waitForFunction(() => !document.querySelector('figure.unsettled'));
    expect(await violations(opened.page)).toEqual([]);
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

describe('the page fits', () => {
  it.each([320, 360, 768, 1024, 1280])('a window of %i px without scrolling sideways', async (width) => {
    const opened = await visit('/?company=alibaba&acted=2020-11..2020-12', {
      viewport: { width, height: 800 }
    });
    await untilLive(opened.page);
    expect(await sidewaysScroll(opened.page)).toBeLessThanOrEqual(0);
    await opened.close();
  });

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

  it('every target of a mark in 24 px, also where marks are stacked', async () => {
    const opened = await visit('/', { viewport: { width: 360, height: 800 } });
    await untilLive(opened.page);
    const small = await opened.page.evaluate(() =>
      [...document.querySelectorAll('figure svg [data-key], button, summary, input')].flatMap((element) => {
        const { width, height } = element.getBoundingClientRect();
        const shown = width > 0 && height > 0;
        return shown && (width < 24 || height < 24)
          ? [`${element.outerHTML.slice(0, 100)} ${width}×${height}`]
          : [];
      })
    );
    expect(small).toEqual([]);
    await opened.close();
  });
});
