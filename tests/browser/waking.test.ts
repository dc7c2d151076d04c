import { expect, it } from 'vitest';
import { expectNoFaults, untilLive, useBrowser } from './browser.ts';

const visit = useBrowser();

declare global {
  interface Window {
    /** Lets one frame come. */
    frame: () => void;
  }
}

it('clippings that still sleep when a filter is set wake with what it asks of them', async () => {
  const opened = await visit('/', {
    prepare: (page) =>
      page.addInitScript(() => {
        let due: FrameRequestCallback[] = [];
        window.requestAnimationFrame = (callback) => due.push(callback);
        window.frame = () => {
          const now = due;
          due = [];
          for (const callback of now) callback(performance.now());
        };
      })
  });
  const { page } = opened;
  const list = page.locator('[data-list="clippings"]');
  const asleep = list.locator('.dormant');
  const frame = () => page.evaluate(() => window.frame());
  await expect
    .poll(() => frame().then(() => asleep.count()), { timeout: 30_000, interval: 20 })
    .toBeGreaterThan(10);
  const answered = page.waitForResponse((response) => response.url().includes('/steps/company'));
  await page.locator('figure[data-view="companies"] svg [data-key="tencent"]').dispatchEvent('click');
  await answered;
  const all = await list.locator('article').count();
  for (let frames = 0; (await list.locator('article').count()) === all; frames++) {
    expect(frames).toBeLessThan(100);
    expect(await asleep.count()).toBeGreaterThan(0);
    await frame();
  }
  expect(await asleep.count()).toBe(0);

  const { page: opening, close } = await visit('/?company=tencent');
  await untilLive(opening);
  const asked = await opening.locator('[data-list="clippings"]').textContent();
  expect(await list.textContent()).toBe(asked);
  await close();
  expectNoFaults(opened);
  await opened.close();
});
