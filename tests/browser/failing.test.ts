import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { databaseFiles, endColumns, expectNoFaults, untilLive, useBrowser } from './browser.ts';

const visit = useBrowser();

const CASES: [string, (page: Page) => Promise<unknown>, RegExp][] = [
  [
    'a Parquet file is missing',
    (page) => page.route('**/data/actions.parquet*', (route) => route.fulfill({ status: 404 })),
    /missing or damaged|could not be loaded/
  ],
  [
    'a Parquet file is cut short',
    (page) =>
      page.route('**/data/mentions.parquet*', async (route) => {
        const whole = await (await route.fetch()).body();
        await route.fulfill({ body: whole.subarray(0, whole.length / 2) });
      }),
    /missing or damaged/
  ],
  [
    'a Parquet file is something else',
    (page) =>
      page.route('**/data/clippings.parquet*', (route) => route.fulfill({ body: '<html>404</html>' })),
    /missing or damaged/
  ]
];

const withoutColumns = (page: Page) => page.route('**/columns.worker*', (route) => route.abort());

const WITHOUT_EITHER: [string, (page: Page) => Promise<unknown>, RegExp][] = [
  [
    'the database does not arrive',
    (page) => page.route('**/duckdb/*wasm*', (route) => route.abort()),
    /could not be loaded/
  ],
  [
    'the browser has no WebAssembly',
    (page) => page.addInitScript(() => Reflect.deleteProperty(window, 'WebAssembly')),
    /WebAssembly/
  ],
  [
    'its worker dies',
    (page) =>
      page.route('**/duckdb/*worker*', (route) =>
        route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("dead")' })
      ),
    /could not be loaded/
  ]
];

describe('the story when', () => {
  it.each(CASES)('%s keeps its charts and says what does not work', async (_, prepare, sentence) => {
    const opened = await visit('/', { prepare });
    const { page } = opened;
    await page.waitForSelector('figure[data-state="failed"]', { timeout: 45_000 });
    expect(await page.locator('.notices .failure').textContent()).toMatch(sentence);
    for (const view of ['actions', 'companies', 'places']) {
      const figure = page.locator(`figure[data-view="${view}"]`);
      expect(await figure.getAttribute('data-state')).toBe('failed');
      expect(await figure.locator('svg:visible [data-key]').count()).toBeGreaterThan(3);
    }
    expect(await page.locator('[data-list="clippings"] article').count()).toBe(25);
    // The cause is for whoever opens the console; nothing is asked of anyone else for all that.
    expect(opened.faults.some((fault) => fault.startsWith('console: '))).toBe(true);
    expect(opened.faults.filter((fault) => fault.startsWith('request'))).toEqual([]);
    await opened.close();
  });

  it.each<[string, (page: Page) => Promise<unknown>, boolean]>([
    ['all is there answers filters and searches without loading a database', () => Promise.resolve(), false],
    ['there are no columns answers them from the database', withoutColumns, true]
  ])('%s', async (_, prepare, isAsked) => {
    const opened = await visit('/?company=tencent&language=fr', { prepare });
    const { page } = opened;
    const count = page.locator('.bar .count');
    const articles = page.locator('[data-list="clippings"] article');
    const expectListed = async (all: number) => {
      await expect.poll(() => count.textContent()).toMatch(new RegExp(`^\\s*${all} of 25 clippings`));
      await expect.poll(() => articles.count()).toBe(all);
    };
    await untilLive(page);
    await expectListed(6);
    await page.getByRole('searchbox').first().fill('alibaba');
    await expect.poll(() => new URL(page.url()).search).toContain('alibaba');
    await expect.poll(() => articles.locator('mark.found').count()).toBeGreaterThan(0);
    await page.getByRole('searchbox').first().fill('');
    await expectListed(6);
    expect(await page.locator('.notices .failure').count()).toBe(0);
    expect((await databaseFiles(page)).length > 0).toBe(isAsked);
    expect(opened.faults.filter((fault) => fault.startsWith('request'))).toEqual([]);
    await opened.close();
  });

  it('the worker of its columns dies goes on with the database', async () => {
    const opened = await visit('/?company=tencent&language=fr');
    const { page } = opened;
    await untilLive(page);
    await endColumns(page);
    await page.locator('figure[data-view="places"] svg:visible [data-key="beijing"]').click();
    await expect
      .poll(() => page.locator('.bar .count').textContent(), { timeout: 45_000 })
      .toMatch(/^\s*3 of 25 clippings/);
    await expect.poll(() => page.locator('[data-list="clippings"] article').count()).toBe(3);
    expect(await page.locator('.notices .failure').count()).toBe(0);
    expect((await databaseFiles(page)).length).toBeGreaterThan(0);
    expectNoFaults(opened);
    await opened.close();
  });

  it.each(WITHOUT_EITHER)('there are no columns and %s says so', async (_, prepare, sentence) => {
    const opened = await visit('/?company=tencent&language=fr', {
      prepare: (page) => Promise.all([withoutColumns(page), prepare(page)])
    });
    const { page } = opened;
    await page.waitForSelector('figure[data-state="failed"]', { timeout: 45_000 });
    expect(await page.locator('.notices .failure').textContent()).toMatch(sentence);
    expect(await page.locator('[data-list="clippings"] article').count()).toBe(25);
    expect(opened.faults.filter((fault) => fault.startsWith('request'))).toEqual([]);
    await opened.close();
  });

  it('the address asks for a filter that cannot be answered never shows the whole as if it were the part', async () => {
    const opened = await visit('/?company=tencent', {
      prepare: (page) => page.route('**/data/actions.parquet*', (route) => route.fulfill({ status: 404 }))
    });
    await opened.page.waitForSelector('figure[data-state="failed"]');
    expect(await opened.page.locator('.notices .failure').textContent()).toContain('whole corpus');
    expect(await opened.page.locator('.chips li').count()).toBe(0);
    await opened.close();
  });

  it('what draws is missing says so, and title, table and list answer', async () => {
    const html = await (await fetch(inject('site'))).text();
    const drawing = [...html.matchAll(/href="\.\/([^"]+)" rel="modulepreload" fetchpriority="low"/g)];
    const opened = await visit('/', {
      prepare: (page) =>
        page.route(
          ({ pathname }) => drawing.some(([, file = '']) => pathname.endsWith(file)),
          (route) => route.abort()
        )
    });
    const { page } = opened;
    await untilLive(page);
    await page.locator('figure[data-view="companies"] svg:visible [data-key="tencent"]').click();
    for (const view of ['actions', 'companies', 'places']) {
      const said = page.locator(`figure[data-view="${view}"] .undrawn`);
      await expect.poll(() => said.textContent(), { message: view }).toContain('could not be loaded');
      expect(await page.locator(`figure[data-view="${view}"] svg:visible`).count()).toBe(1);
    }
    expect(await page.locator('[role="status"]').first().textContent()).toMatch(/^\s*13 of 25 clippings/);
    expect(await page.locator('[data-list="clippings"] article').count()).toBe(13);
    expect(opened.faults.filter((fault) => !fault.startsWith('console: '))).toEqual([]);
    await opened.close();
  });

  it('the answer is slow shows nothing that answers another question meanwhile', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    const opened = await visit('/?company=tencent&language=fr', {
      prepare: (page) =>
        page.route(/\/duckdb\/.*wasm|\.parquet/, (route) => held.then(() => route.continue()))
    });
    const { page } = opened;
    await page.waitForSelector('.chips');
    expect(await page.locator('.asked').isVisible()).toBe(true);
    for (const part of [
      '.standfirst',
      '.bar .count',
      'figure h2',
      'figure .variants svg',
      '[data-list="clippings"]'
    ]) {
      expect(await page.locator(part).first().isVisible()).toBe(false);
    }
    release();
    await page.waitForSelector('figure[data-state="live"] h2', { state: 'visible' });
    expect(await page.locator('.asked').isVisible()).toBe(false);
    expect(opened.faults).toEqual([]);
    await opened.close();
  });

  it.each([
    ['/?company=tencent', ['.bar .count', '[data-list="clippings"]']],
    ['/?acted=2020-11..', ['.bar .count', '[data-list="clippings"]']],
    ['/compare/?a=acted=2020-11..&b=acted=..2020-10', ['h1', 'tr[data-key="actions"]', 'figure .title']]
  ])(
    'the processor is slow, at %s, shows nothing that answers another question either',
    async (path, parts) => {
      const opened = await visit(path, {
        prepare: async (page) => {
          const session = await page.context().newCDPSession(page);
          await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
          await page.addInitScript(noteWhatIsSeen, parts);
        }
      });
      const { page } = opened;
      await untilLive(page);
      // On slow cores parts of the page may come frames after the figures: none of them may be missed.
      const seen = await page
        .waitForFunction(() => {
          const { seen } = window as unknown as { seen: Record<string, string[]> };
          return Object.values(seen).every((texts) => texts.length > 0) && seen;
        })
        .then((handle) => handle.jsonValue());
      for (const part of parts) {
        const now = await page.locator(part).first().textContent();
        expect(seen && seen[part], part).toEqual([now]);
      }
      await opened.close();
    }
  );
});

/** Keeps, for the first of each of these parts, each text that a frame showed of it. Runs in the page. */
function noteWhatIsSeen(parts: string[]): void {
  const seen: Record<string, string[]> = Object.fromEntries(parts.map((part) => [part, []]));
  Object.assign(window, { seen });
  requestAnimationFrame(function look() {
    for (const part of parts) {
      const element = document.querySelector(part);
      const text = element?.textContent ?? '';
      if (element?.checkVisibility({ visibilityProperty: true }) && !seen[part]?.includes(text))
        seen[part]?.push(text);
    }
    requestAnimationFrame(look);
  });
}
