import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_OPTIONS, EMPTY_FILTER } from '../../src/lib/filter/filter.ts';
import { BRUSH_FILE, firstSteps, stepFile } from '../../src/lib/steps/first-steps.ts';
import { LIKELY_FILE } from '../../src/lib/steps/likely-steps.ts';
import type { Step } from '../../src/lib/steps/step.ts';
import { viewAfter } from '../../src/lib/steps/step.ts';
import { readView } from '../../src/lib/view/view.ts';
import { expectNoFaults, untilLive, useBrowser } from './browser.ts';
import { useDataset } from './dataset.ts';

const visit = useBrowser();
const dataset = await useDataset();
const whole = await readView(dataset.run, EMPTY_FILTER, DEFAULT_OPTIONS);

const built = (file: string) => readFile(join('build/steps', file), 'utf8');

describe('the built answers', () => {
  it('to all filters of one value are the rows of every question', { timeout: 180_000 }, async () => {
    const steps = firstSteps(whole);
    expect(steps.length).toBeGreaterThan(150);
    for (const step of steps) {
      const filter = { ...EMPTY_FILTER, [step.dimension]: [step.value] };
      const answer = viewAfter(whole, JSON.parse(await built(stepFile(step))) as Step);
      expect(answer, stepFile(step)).toEqual(await readView(dataset.run, filter, DEFAULT_OPTIONS));
    }
  });

  it('are at most 10 kB for a first click as they travel', async () => {
    const bytes = async (file: string) => brotliCompressSync(await built(file)).length;
    const ahead = await bytes(LIKELY_FILE);
    expect(await bytes(BRUSH_FILE)).toBeLessThanOrEqual(10_000);
    for (const file of firstSteps(whole).map(stepFile)) {
      expect(ahead + (await bytes(file)), file).toBeLessThanOrEqual(10_000);
    }
  });
});

/** The database, and the columns of the charts. */
const ANSWERS = /\/duckdb\/|\.parquet/;
/** A page to which neither ever comes. */
const withoutDatabase = (page: Page) => page.route(ANSWERS, () => new Promise<void>(() => {}));

const settled = (page: Page) =>
  page.waitForFunction(() => document.querySelectorAll('.unsettled').length === 0);

async function shown(page: Page) {
  await settled(page);
  const labels = (view: string) =>
    page
      .locator(`figure[data-view="${view}"] svg [data-key]`)
      .evaluateAll((all) => all.map((mark) => mark.getAttribute('aria-label') ?? ''));
  return {
    bar: (await page.locator('[role="status"]').first().textContent())?.trim(),
    actions: await labels('actions'),
    companies: await labels('companies'),
    places: await labels('places'),
    list: await page.locator('[data-list="clippings"]').evaluate((list) => {
      const read = list.cloneNode(true) as Element;
      // Rows of the build keep what is said where scripts do not run; rows that the page made have none of it.
      for (const unseen of read.querySelectorAll('noscript')) unseen.remove();
      return read.textContent;
    })
  };
}

describe('before the database is up', () => {
  it.each(['company=tencent', 'place=beijing', 'type=fine', 'acted=2020-11..2020-12'])(
    'a click that leads to %s is answered at once, as the database answers it',
    async (search) => {
      const early = await visit(`/?${search}`, { prepare: withoutDatabase });
      const late = await visit(`/?${search}`);
      await untilLive(late.page);
      // The early page has no end to wait for: it never comes alive, and its list follows its charts in a frame of its own.
      await vi.waitFor(async () => expect(await shown(early.page)).toEqual(await shown(late.page)), 10_000);
      expect(await early.page.locator('figure[data-view="actions"]').getAttribute('data-state')).not.toBe(
        'live'
      );
      for (const each of [early, late]) {
        expectNoFaults(each);
        await each.close();
      }
    }
  );

  it('a drag moves every view, and nothing changes when the database takes over', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    const opened = await visit('/', {
      prepare: (page) => page.route(ANSWERS, (route) => held.then(() => route.continue()))
    });
    const { page } = opened;
    await page.locator('figure[data-view="actions"] svg[data-live]').waitFor();
    await page.evaluate(() => scrollTo(0, 0));
    const box = await page.locator('figure[data-view="actions"] svg [data-brush]').boundingBox();
    if (!box) throw new Error('the timeline has no room for a brush');
    await page.mouse.move(box.x + box.width * 0.5, box.y + 4);
    await page.waitForResponse(`**/steps/${BRUSH_FILE}*`);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.75, box.y + 4, { steps: 8 });
    await page.mouse.up();
    await page.waitForURL(/acted=/);
    const before = await shown(page);
    expect(before.bar).not.toContain(`${whole.summary.all_clippings} of`);
    const drawn = await page.locator('figure[data-view="companies"] svg').elementHandle();
    release();
    await untilLive(page);
    expect(await shown(page)).toEqual(before);
    // Not even drawn again.
    expect(await drawn?.evaluate((svg) => svg.isConnected)).toBe(true);
    expectNoFaults(opened);
    await opened.close();
  });
});

const bar = (page: Page) => page.locator('figure[data-view="companies"] svg [data-key="tencent"]');
/** Lets what matches through when it is told to. */
async function hold(page: Page, what: RegExp | string | ((url: URL) => boolean)): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(what, (route) => held.then(() => route.continue()));
  return release;
}

describe('the first click', () => {
  it('changes all charts before a file for it arrives; the list follows', async () => {
    let release = () => {};
    let arrived: Promise<unknown> = Promise.resolve();
    const opened = await visit('/', {
      prepare: async (page) => {
        await withoutDatabase(page);
        release = await hold(page, '**/steps/company.*');
        arrived = page.waitForResponse(`**/steps/${LIKELY_FILE}*`);
      }
    });
    const { page } = opened;
    await arrived;
    // The page runs once one of the drawn widths is left.
    await page.waitForFunction(
      () => document.querySelectorAll('figure[data-view="places"] svg').length === 1
    );
    const before = await page.locator('figure[data-view="places"] svg').getAttribute('aria-label');
    await bar(page).click();
    await page.waitForFunction(() => !document.querySelector('figure.unsettled') && location.search !== '');
    expect(await page.locator('figure[data-view="places"] svg').getAttribute('aria-label')).not.toBe(before);
    expect(await bar(page).getAttribute('aria-pressed')).toBe('true');
    expect(await page.locator('[data-list="clippings"]').isVisible()).toBe(false);
    release();
    await settled(page);
    const answer = await shown(page);
    const late = await visit('/?company=tencent');
    await untilLive(late.page);
    expect(answer).toEqual(await shown(late.page));
    for (const each of [opened, late]) {
      expectNoFaults(each);
      await each.close();
    }
  });

  it('is taken by marks before there is what draws charts, and drawn once there is', async () => {
    // What the page asks for with less haste than what makes it run.
    const later = [
      ...(await readFile('build/index.html', 'utf8')).matchAll(/href="\.([^"]+)" rel="modulepreload" fetch/g)
    ];
    expect(later.length).toBeGreaterThan(0);
    let release = () => {};
    const opened = await visit('/', {
      prepare: async (page) => {
        release = await hold(page, ({ pathname }) => later.some(([, path]) => pathname === path));
      }
    });
    const { page } = opened;
    const figure = page.locator('figure[data-view="companies"]');
    await figure.locator('svg[data-live]').waitFor();
    const before = await figure.locator('svg').getAttribute('aria-label');
    await bar(page).click();
    await page.waitForURL('**/?company=tencent');
    await page.locator('figure[data-view="companies"].unsettled').waitFor();
    expect(await figure.locator('svg').getAttribute('aria-label')).toBe(before);
    // Shown as taken meanwhile.
    expect(await page.locator('[data-taken]').getAttribute('data-key')).toBe('tencent');
    release();
    await settled(page);
    expect(await bar(page).getAttribute('aria-pressed')).toBe('true');
    expect(await page.locator('[data-taken]').count()).toBe(0);
    const late = await visit('/?company=tencent');
    await untilLive(late.page);
    expect(await shown(page)).toEqual(await shown(late.page));
    for (const each of [opened, late]) {
      expectNoFaults(each);
      await each.close();
    }
  });

  it('has its file asked for while the reader presses, and nothing twice', async () => {
    const asked: string[] = [];
    const opened = await visit('/', {
      prepare: async (page) => {
        await withoutDatabase(page);
        page.on('request', (request) => {
          if (request.url().includes('/steps/')) asked.push(new URL(request.url()).pathname);
        });
      }
    });
    const { page } = opened;
    await page.locator('figure[data-view="companies"] svg[data-live]').waitFor();
    await bar(page).hover();
    const request = page.waitForRequest('**/steps/company.tencent.json*');
    await page.mouse.down();
    await request;
    expect(new URL(page.url()).search).toBe('');
    await page.mouse.up();
    await page.waitForURL('**/?company=tencent');
    await settled(page);
    expect(asked.length).toBeGreaterThan(1);
    expect(new Set(asked).size).toBe(asked.length);
    expectNoFaults(opened);
    await opened.close();
  });

  it('is kept where it comes before the page runs, and answered when it does', async () => {
    let release = () => {};
    let early: Page | undefined;
    const opening = visit('/', {
      prepare: async (page) => {
        release = await hold(page, /\/_app\/.*\.js$/);
        early = page;
      }
    });
    await vi.waitUntil(() => early?.url().startsWith('http'));
    if (!early) throw new Error('there is no page');
    for (const company of ['alibaba', 'tencent'])
      await early.locator(`figure[data-view="companies"] svg [data-key="${company}"]:visible`).click();
    // Shown as taken, the last one only.
    expect(await early.locator('[data-clicked]').getAttribute('data-key')).toBe('tencent');
    expect(await early.locator('svg[data-live]').count()).toBe(0);
    release();
    const opened = await opening;
    const { page } = opened;
    await page.waitForURL('**/?company=tencent');
    await settled(page);
    expect(await bar(page).getAttribute('aria-pressed')).toBe('true');
    expect(await page.locator('[data-clicked]').count()).toBe(0);
    await page.goBack();
    await page.waitForURL((url) => url.search === '');
    expectNoFaults(opened);
    await opened.close();
  });
});
