import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { expectNoFaults, useBrowser } from './browser.ts';
import { shiftOf, watchShifts } from './layout-shift.ts';

const visit = useBrowser();

/** The fonts that are used of a page, by name. */
const loaded = (page: Page) =>
  page.evaluate(() =>
    [...document.fonts]
      .filter(({ status }) => status === 'loaded')
      .map(({ family }) => family.replaceAll('"', ''))
      .filter((family) => family.endsWith('Variable'))
      .sort()
  );
/** The fonts in which the first element that a selector finds is drawn, as the browser tells. */
async function drawnIn(page: Page, selector: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument', {});
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  await session.detach();
  return fonts.map(({ familyName }) => familyName);
}

const OURS = ['Inter Variable', 'Source Serif Variable'];

it.each([
  ['', true],
  ['', false],
  ['companies/alibaba/', true],
  ['fr/methods/', false]
])('/%s is set in the fonts of the site (scripts: %s)', async (path, javaScriptEnabled) => {
  const visited = await visit(path, { javaScriptEnabled });
  await expect.poll(() => loaded(visited.page)).toEqual(OURS);
  expect(await drawnIn(visited.page, 'h1')).toEqual(['Source Serif 4']);
  expect(await drawnIn(visited.page, 'header a')).toEqual(['Inter']);
  expectNoFaults(visited);
  await visited.close();
});

it.each([
  ['', 1280],
  ['', 390],
  ['fr/', 1280]
])('where /%s stands does not change when its fonts come, %i px wide', async (path, width) => {
  const { page, close } = await visit(path, { javaScriptEnabled: false, viewport: { width, height: 900 } });
  const places = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('main > *, figure, figure .stage')].map(
        (part) => `${part.className}: ${Math.round(part.getBoundingClientRect().top)}`
      )
    );
  await page.route('**/*.woff2', (route) => route.abort());
  await page.reload();
  const before = await places();
  expect(await loaded(page)).toEqual([]);
  await page.unroute('**/*.woff2');
  await page.reload();
  await expect.poll(() => loaded(page)).toEqual(OURS);
  expect(await places()).toEqual(before);
  await close();
});

const ANDROID = inject('androidFonts');

describe('where a phone has neither Arial nor Times', () => {
  const visitOnPhone = useBrowser(ANDROID);

  it.skipIf(ANDROID === null).each<[path: string, width: number]>([
    ['', 360],
    ['', 390],
    ['', 412],
    ['fr/', 360],
    ['fr/', 390],
    ['fr/', 412]
  ])('what readers see of /%s does not move when its fonts come, %i px wide', async (path, width) => {
    let release = () => {};
    const painted = new Promise<void>((resolve) => (release = resolve));
    const { page, close } = await visitOnPhone(path, {
      viewport: { width, height: 800 },
      prepare: async (page) => {
        await watchShifts(page);
        await page.exposeFunction('painted', release);
        await page.addInitScript(() => {
          new PerformanceObserver(() => Reflect.get(window, 'painted')()).observe({ type: 'paint' });
        });
        await page.route('**/*.woff2', async (route) => {
          await painted;
          await route.continue();
        });
      }
    });
    await expect.poll(() => loaded(page)).toEqual(OURS);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100))));
    expect(await shiftOf(page)).toBeLessThan(0.01);
    await page.route('**/*.woff2', (route) => route.abort());
    await page.reload();
    expect(await drawnIn(page, 'h1')).toEqual(['Noto Serif']);
    expect(await drawnIn(page, 'header a')).toEqual(['Roboto']);
    await close();
  });
});
