import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectNoFaults, untilLive, useBrowser } from './browser.ts';

const visit = useBrowser();
const PHONE = { viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true };

interface Finger {
  x: number;
  y: number;
}

/** Fingers that go from one place to another in ten steps, as the browser itself would see them. */
async function drag(session: CDPSession, from: Finger[], to: Finger[]): Promise<void> {
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: Finger[]) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(({ x, y }, id) => ({ x, y, id }))
    });
  await send('touchStart', from);
  for (let step = 1; step <= 10; step++) {
    await send(
      'touchMove',
      from.map(({ x, y }, i) => ({
        x: x + (((to[i]?.x ?? x) - x) * step) / 10,
        y: y + (((to[i]?.y ?? y) - y) * step) / 10
      }))
    );
  }
  await send('touchEnd', []);
}

/** A place on the ground of a chart, clear of its marks, in the middle of the window. */
async function ground(page: Page, view: string): Promise<Finger> {
  return page.evaluate((name) => {
    const svg = document.querySelector<SVGElement>(`figure[data-view="${name}"] .variant svg`);
    if (!svg) throw new Error(`no chart ${name}`);
    svg.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = svg.getBoundingClientRect();
    for (let y = box.top + box.height * 0.3; y < box.bottom - 20; y += 6) {
      for (let x = box.left + box.width * 0.55; x < box.right - 60; x += 6) {
        const hit = document.elementFromPoint(x, y);
        // Bars leave no ground: a finger may start on one.
        if (hit && svg.contains(hit) && (name === 'companies' || !hit.closest('[data-key]'))) return { x, y };
      }
    }
    throw new Error(`no ground in ${name}`);
  }, view);
}

it.each(['actions', 'companies', 'places'])(
  'a finger that goes up over %s scrolls the page',
  async (view) => {
    const opened = await visit('/', PHONE);
    const { page } = opened;
    await untilLive(page);
    const session = await page.context().newCDPSession(page);
    const start = await ground(page, view);
    const before = await page.evaluate(() => scrollY);
    await drag(session, [start], [{ x: start.x + 4, y: start.y - 200 }]);
    await page.waitForFunction((from) => scrollY > from + 100, before);
    expect(new URL(page.url()).search).toBe('');
    expectNoFaults(opened);
    await opened.close();
  }
);

it('a finger that goes sideways over the timeline chooses a range, and a tap on the strip below clears it', async () => {
  const opened = await visit('/', PHONE);
  const { page } = opened;
  await untilLive(page);
  const session = await page.context().newCDPSession(page);
  const start = await ground(page, 'actions');
  // Chips that come in above the chart move the document, not what is under the finger.
  const top = () =>
    page.evaluate(() =>
      Math.round(
        document.querySelector('figure[data-view="actions"] .variant svg')?.getBoundingClientRect().top ?? NaN
      )
    );
  const before = await top();
  await drag(session, [start], [{ x: start.x + 50, y: start.y + 3 }]);
  await page.waitForURL(/acted=/);
  await page.waitForFunction(() => !document.querySelector('figure.unsettled'));
  expect(await top()).toBe(before);
  const strip = await page.locator('figure[data-view="actions"] .variant svg').boundingBox();
  if (!strip) throw new Error('no chart');
  await page.touchscreen.tap(start.x, strip.y + strip.height - 12);
  await page.waitForURL((url) => !url.search.includes('acted'));
  expectNoFaults(opened);
  await opened.close();
});

/** Two fingers around a place that move apart, from 40 px between them to 220. */
async function spread(session: CDPSession, { x, y }: Finger, reach = 100): Promise<void> {
  await drag(
    session,
    [
      { x: x - 20, y },
      { x: x + 20, y }
    ],
    [
      { x: x - 20 - reach, y },
      { x: x + reach, y }
    ]
  );
}

const pageScale = (page: Page) => page.evaluate(() => visualViewport?.scale ?? 1);

it('two fingers over the timeline zoom the page and leave the view as it is', async () => {
  const opened = await visit('/', PHONE);
  const { page } = opened;
  await untilLive(page);
  const session = await page.context().newCDPSession(page);
  await spread(session, await ground(page, 'actions'));
  await expect.poll(() => pageScale(page)).toBeGreaterThan(1.2);
  expect(new URL(page.url()).search).toBe('');
  expectNoFaults(opened);
  await opened.close();
});

describe('two fingers over the map', () => {
  const map = (page: Page) => page.locator('figure[data-view="places"] .variant svg');
  const whole = (page: Page) => page.locator('figure[data-view="places"] .controls button').nth(2);

  it('that move apart zoom it and not the page, and together again show all places', async () => {
    const opened = await visit('/', PHONE);
    const { page } = opened;
    await untilLive(page);
    const session = await page.context().newCDPSession(page);
    const at = await ground(page, 'places');
    const before = await map(page).innerHTML();
    const top = await page.evaluate(() => scrollY);
    await spread(session, at);
    await expect.poll(() => map(page).innerHTML()).not.toBe(before);
    expect(await map(page).getAttribute('style')).not.toContain('transform');
    expect(await pageScale(page)).toBe(1);
    expect(await page.evaluate(() => scrollY)).toBe(top);
    expect(new URL(page.url()).search).toBe('');
    expect(await whole(page).isEnabled()).toBe(true);
    for (let i = 0; i < 3 && (await whole(page).isEnabled()); i++) {
      await drag(
        session,
        [
          { x: at.x - 120, y: at.y },
          { x: at.x + 40, y: at.y }
        ],
        [
          { x: at.x - 30, y: at.y },
          { x: at.x + 10, y: at.y }
        ]
      );
      await page.waitForFunction(() => !document.querySelector('figure.unsettled'));
    }
    await expect.poll(() => whole(page).isEnabled()).toBe(false);
    expectNoFaults(opened);
    await opened.close();
  });

  it('that hardly move leave it as it is, and one finger still scrolls the page over it when it is zoomed', async () => {
    const opened = await visit('/', PHONE);
    const { page } = opened;
    await untilLive(page);
    const session = await page.context().newCDPSession(page);
    const at = await ground(page, 'places');
    await drag(session, [at, { x: at.x + 40, y: at.y }], [at, { x: at.x + 41, y: at.y }]);
    await spread(session, at);
    await expect.poll(() => whole(page).isEnabled()).toBe(true);
    const before = await page.evaluate(() => scrollY);
    await drag(session, [at], [{ x: at.x + 4, y: at.y - 200 }]);
    await page.waitForFunction((from) => scrollY > from + 100, before);
    expectNoFaults(opened);
    await opened.close();
  });

  it('leave a page that is zoomed to the browser, which can then be zoomed out from anywhere', async () => {
    const opened = await visit('/', PHONE);
    const { page } = opened;
    await untilLive(page);
    const session = await page.context().newCDPSession(page);
    // Not as far as a browser zooms: there is more to come.
    await spread(session, await ground(page, 'actions'), 80);
    await expect.poll(() => pageScale(page)).toBeGreaterThan(1.2);
    const before = await map(page).innerHTML();
    const zoomed = await pageScale(page);
    const at = await ground(page, 'places');
    await spread(session, { x: Math.min(at.x, 200), y: at.y });
    await expect.poll(() => pageScale(page)).toBeGreaterThan(zoomed);
    expect(await map(page).innerHTML()).toBe(before);
    expectNoFaults(opened);
    await opened.close();
  });
});

it('the buttons that zoom the map are as large as a finger', async () => {
  const opened = await visit('/', PHONE);
  const { page } = opened;
  await untilLive(page);
  const button = page.locator('figure[data-view="places"] .controls button').first();
  expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  const svg = page.locator('figure[data-view="places"] .variant svg');
  const whole = await svg.innerHTML();
  await button.tap();
  await expect.poll(() => svg.innerHTML()).not.toBe(whole);
  expectNoFaults(opened);
  await opened.close();
});
