import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { shiftOf, watchShifts } from './layout-shift.ts';

const WIDTHS = Array.from({ length: 20 }, (_, i) => 320 + 20 * i);

/** Where the parts of an embed stand. */
const placesOf = (page: Page) =>
  Promise.all(
    page.frames().map((frame) =>
      frame.evaluate(() => ({
        width: innerWidth,
        tops: [...document.querySelectorAll('#embed > *, figure > *, header > *')].map((one) =>
          Math.round(one.getBoundingClientRect().top)
        )
      }))
    )
  );

const EMBEDS = ['', 'fr/'].flatMap((language) =>
  ['actions', 'companies', 'places', 'story', 'v/winter-2020', 'v/tencent', 'v/in-french'].map(
    (slug) => `${language}embed/${slug}/`
  )
);

const ANDROID = inject('androidFonts');

describe.each([
  { where: 'a computer', fonts: null, skip: false },
  { where: 'Android', fonts: ANDROID, skip: ANDROID === null }
])('when the font comes on $where after the text was painted', ({ fonts, skip }) => {
  const visit = useBrowser(fonts);

  it.skipIf(skip).each(EMBEDS)('%s stays where it was, in frames of 320 to 700 px', async (path) => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    const opened = await visit('article.html', {
      // All frames in sight, beside one another, and high enough for what they hold.
      viewport: { width: WIDTHS.reduce((sum, width) => sum + width, 0), height: 900 },
      prepare: async (page) => {
        await watchShifts(page);
        await page.route('**/article.html', (route) =>
          route.fulfill({ body: '<!doctype html><title>Article</title>', contentType: 'text/html' })
        );
        await page.route('**/*.woff2', async (route) => {
          await held;
          await route.continue();
        });
      }
    });
    const { page } = opened;
    await page.evaluate(
      ([src, widths]) => {
        document.body.style.cssText = 'display:flex;margin:0';
        for (const width of widths) {
          const frame = Object.assign(document.createElement('iframe'), { src, width, height: 4000 });
          frame.style.cssText = 'border:0;flex:none';
          document.body.append(frame);
        }
      },
      [`/${path}`, WIDTHS] as const
    );
    const inner = () => page.frames().filter((frame) => frame !== page.mainFrame());
    for (const frame of inner()) {
      await frame.waitForSelector('figure[data-state="live"]');
      expect(await frame.evaluate(() => document.fonts.check('16px "Inter Embed"'))).toBe(false);
    }
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    const before = await placesOf(page);
    release();
    for (const frame of inner()) {
      await frame.waitForFunction(() => document.fonts.check('600 16px "Inter Embed"'));
      await frame.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)))
      );
    }
    expect(await placesOf(page)).toEqual(before);
    for (const frame of inner()) expect(await shiftOf(frame)).toBeLessThanOrEqual(0.02);
    await opened.close();
  });
});
