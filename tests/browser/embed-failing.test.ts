import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { sidewaysScroll } from './accessibility.ts';
import { expectNoFaults, untilLive, useBrowser } from './browser.ts';
import type { VisitOptions } from './browser.ts';
import { contentHeight, embedIn, expectFit } from './embed-frame.ts';
import { serveHosts } from './host-site.ts';
import type { HostSite } from './host-site.ts';

const visit = useBrowser();
/** An article whose own policy lets it show frames of the site, and nothing else. */
const STRICT = "default-src 'none'; frame-src http://localhost:*; img-src data:";
let host: HostSite;
let strict: HostSite;
beforeAll(async () => {
  [host, strict] = await Promise.all([serveHosts(inject('site')), serveHosts(inject('site'), STRICT)]);
});
afterAll(() => {
  host.close();
  strict.close();
});

const article = (path: string, options: VisitOptions = {}) =>
  visit(path, { site: host.address, also: [inject('site')], ...options });

const MARK = 'svg [data-key]:visible';
const QUOTE = '[data-panel="evidence"] mark';

/** Everything in which a page could store something throws, as where a reader forbids it. */
const forbidStorage = (page: Page) =>
  page.addInitScript(() => {
    const get = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, { get });
    Object.defineProperty(Document.prototype, 'cookie', { get, set: get });
  });

/** As where a corpus is too large to be counted from small files. */
const withoutFacts = (page: Page) => page.route('**/embed/facts/counts.js*', (route) => route.abort());

describe('an embed of a view that only the database can draw', () => {
  it.each<[string, (page: Page) => Promise<unknown>]>([
    ['does not come', (page) => page.route('**/duckdb/*.wasm*', (route) => route.abort())],
    [
      'is a page that says 404',
      (page) => page.route('**/duckdb/*.wasm*', (route) => route.fulfill({ body: '<h1>404</h1>' }))
    ],
    [
      'is not allowed to run',
      (page) => page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'))
    ]
  ])('says so where the database %s, keeps its size and links to the view', async (_, prepare) => {
    const opened = await article('loader.html?embed=embed/actions/%3Fcompany=tencent', {
      prepare: (page) => Promise.all([withoutFacts(page), prepare(page)])
    });
    const frame = await embedIn(opened.page);
    await expect
      .poll(() => frame.locator('.asked').textContent(), { timeout: 20_000 })
      .toContain('could not');
    expect(await frame.locator('figure .title').isVisible()).toBe(false);
    expect(await frame.locator('a[data-full]').getAttribute('href')).toContain('company=tencent');
    await expectFit(opened.page, frame);
    await opened.close();
  });

  it('is drawn where a host calls the database plain text', async () => {
    const opened = await article('loader.html?embed=embed/actions/%3Fcompany=tencent', {
      prepare: (page) =>
        Promise.all([
          withoutFacts(page),
          page.route('**/duckdb/*.wasm*', async (route) =>
            route.fulfill({ response: await route.fetch(), contentType: 'text/plain' })
          )
        ])
    });
    const frame = await embedIn(opened.page);
    await frame.waitForSelector('figure[data-state="live"] svg:visible', { timeout: 30_000 });
    // The file that did not come is in the console.
    expect(opened.faults.filter((fault) => !/ERR_FAILED/.test(fault))).toEqual([]);
    await opened.close();
  });
});

describe('an embed', () => {
  it('without a line shows its chart, says what it cannot fetch, and fetches it once the line is back', async () => {
    const opened = await article('loader.html');
    const frame = await embedIn(opened.page);
    await opened.page.context().setOffline(true);
    await frame.locator(MARK).first().click();
    await expect.poll(() => frame.locator('[data-panel="evidence"]').textContent()).toContain('could not');
    await expectFit(opened.page, frame);
    expect(await frame.locator('figure svg:visible').count()).toBe(1);
    await opened.page.context().setOffline(false);
    await frame.locator(MARK).first().click();
    await frame.locator(MARK).first().click();
    await frame.waitForSelector(QUOTE);
    await expectFit(opened.page, frame);
    await opened.close();
  });

  it.each(['embed/story/', 'embed/places/%3Fjurisdiction=EU'])(
    '%s works where nothing may be stored',
    async (embed) => {
      const opened = await article(`loader.html?embed=${embed}`, { prepare: forbidStorage });
      const frame = await embedIn(opened.page);
      await frame.waitForSelector('figure[data-state="live"] svg:visible', { timeout: 30_000 });
      await frame.locator(MARK).first().click();
      await frame.waitForSelector(QUOTE);
      expectNoFaults(opened);
      await opened.close();
    }
  );

  it('of 280 px has no sideways scrolling, and its evidence neither', async () => {
    const opened = await article('column.html?embed=fr/embed/story/');
    await opened.page.evaluate(() => document.getElementById('column')?.style.setProperty('width', '280px'));
    const frame = await embedIn(opened.page);
    for (const mark of [MARK, 'figure[data-view="places"] ' + MARK]) {
      await frame.locator(mark).first().click();
      await frame.waitForSelector(QUOTE);
      await expectFit(opened.page, frame);
      expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBe(280);
    }
    expectNoFaults(opened);
    await opened.close();
  });

  it.each(['plain.html', 'strict'])(
    'of 300 px that nobody resizes scrolls, in a compact layout: %s',
    async (path) => {
      const isStrict = path === 'strict';
      const opened = await article(isStrict ? 'loader.html' : path, isStrict ? { site: strict.address } : {});
      const frame = await embedIn(opened.page);
      const full = await contentHeight(frame);
      const scrolls = () => frame.evaluate(() => getComputedStyle(document.documentElement).overflowY);
      expect(await scrolls()).toBe('hidden');
      await expect.poll(scrolls, { timeout: 8000 }).toBe('visible');
      expect(await contentHeight(frame)).toBeLessThan(full);

      await frame.locator(MARK).first().click();
      await frame.waitForSelector(QUOTE);
      const at = () =>
        frame.evaluate(() => {
          const box = document.querySelector('[data-panel="evidence"] mark')?.getBoundingClientRect();
          return box ? { top: box.top, isSeen: box.top >= 0 && box.top < innerHeight } : null;
        });
      await expect.poll(at).toMatchObject({ isSeen: true });
      await frame.locator('[data-panel="evidence"]').press('Escape');
      await expect
        .poll(() => frame.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? -1))
        .toSatisfy((top: number) => top >= 0 && top < 300);
      // Of the article alone, whose policy refuses our loader.
      const refused = /Content Security Policy/;
      expect(opened.faults.filter((fault) => !isStrict || !refused.test(fault))).toEqual([]);
      await opened.close();
    }
  );

  it('of 300 px is whole again when the page around gives it room at last', async () => {
    const opened = await article('plain.html');
    const frame = await embedIn(opened.page);
    const full = await contentHeight(frame);
    await frame.waitForSelector('[data-compact]', { timeout: 8000 });
    await opened.page.addScriptTag({ url: `${inject('site')}embed.js` });
    await expectFit(opened.page, frame);
    await expect.poll(() => contentHeight(frame)).toBe(full);
    expect(await frame.locator('[data-compact]').count()).toBe(0);
    await opened.close();
  });

  it('keeps its height and answers while the page around talks nonsense, a thousand times a second', async () => {
    const opened = await article('loader.html');
    const { page } = opened;
    const frame = await embedIn(page);
    await page.evaluate(() => {
      const inner = document.querySelector('iframe')?.contentWindow;
      const nonsense = [
        null,
        NaN,
        'pymxPYMx',
        '{"context":"iframe.resize","height":-1}',
        'x'.repeat(10_000),
        { type: 'coupures:set', search: { toString: 0 } },
        { type: 'coupures:resize', v: 1, height: 9 },
        { type: 'coupures:ping' },
        { sentinel: 'amp', type: 'frames-init' },
        new Array(1000).fill({})
      ];
      setInterval(() => {
        for (const one of nonsense) inner?.postMessage(one, '*');
      }, 10);
    });
    for (const name of ['Open', 'Close', 'Open']) {
      if (name === 'Open') await frame.locator(MARK).first().click();
      else await frame.getByRole('button', { name }).click();
      if (name === 'Open') await frame.waitForSelector(QUOTE);
      await expectFit(page, frame);
    }
    expectNoFaults(opened);
    await opened.close();
  });

  it('shows the last of many views that the page around asks for, once', async () => {
    const opened = await article('loader.html?embed=embed/companies/');
    const frame = await embedIn(opened.page);
    await opened.page.evaluate(() => {
      const inner = document.querySelector('iframe')?.contentWindow;
      for (let i = 0; i < 300; i++) {
        const search = i % 2 === 0 ? 'jurisdiction=EU' : 'language=en';
        inner?.postMessage({ type: 'coupures:set', search }, '*');
      }
      inner?.postMessage({ type: 'coupures:set', search: 'company=tencent&language=fr' }, '*');
    });
    await frame.waitForSelector('figure[data-state="live"] .is-selected', {
      timeout: 30_000,
      state: 'attached'
    });
    await frame.waitForFunction(() => !('asked' in document.documentElement.dataset));
    expect(await frame.locator('figure').count()).toBe(1);
    expect(await frame.locator('a[data-full]').getAttribute('href')).toContain('company=tencent&language=fr');
    await expectFit(opened.page, frame);
    expectNoFaults(opened);
    await opened.close();
  });
});

describe('the story', () => {
  it('works where nothing may be stored', async () => {
    const opened = await visit('/?jurisdiction=EU', { prepare: forbidStorage });
    await untilLive(opened.page);
    await opened.page.locator(`figure[data-view="companies"] ${MARK}`).first().click();
    await opened.page.waitForURL(/company=/);
    expectNoFaults(opened);
    await opened.close();
  });

  it('selects the snippet where the browser lets no page copy', async () => {
    const opened = await visit('/', {
      prepare: (page) => page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'clipboard'))
    });
    const { page } = opened;
    await untilLive(page);
    await page.getByRole('button', { name: 'Embed', exact: true }).first().click();
    await page.getByRole('button', { name: 'Copy the snippet' }).click();
    await expect.poll(() => page.locator('dialog').textContent()).toContain('does not let the page copy');
    expect(
      await page.evaluate(() => {
        const { activeElement } = document;
        return activeElement instanceof HTMLTextAreaElement
          ? activeElement.value.slice(activeElement.selectionStart, activeElement.selectionEnd)
          : String(getSelection());
      })
    ).toContain('<iframe');
    expect(await sidewaysScroll(page)).toBe(0);
    await opened.close();
  });
});

describe('opened as a file', () => {
  it.each([
    ['index.html', /served/],
    ['embed/actions/index.html', /served/],
    ['fr/embed/story/index.html', /serveur/]
  ])('%s shows its charts and says that it has to be served', async (path, words) => {
    const opened = await visit(path, { site: new URL('../../build/', import.meta.url).href });
    const { page } = opened;
    expect(await page.locator('figure svg:visible').count()).toBeGreaterThan(0);
    expect(await page.locator('.from-file:visible').textContent()).toMatch(words);
    await opened.close();
  });

  it('is what no served page says of itself', async () => {
    for (const path of ['/', '/embed/actions/']) {
      const opened = await visit(path);
      expect(await opened.page.locator('.from-file:visible').count()).toBe(0);
      await opened.close();
    }
  });
});
