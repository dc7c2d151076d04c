import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { violations } from './accessibility.ts';
import { expectNoFaults, useBrowser } from './browser.ts';
import { EMBEDS } from './pages.ts';
import type { VisitOptions } from './browser.ts';
import { serveHosts } from './host-site.ts';
import { fillsOf, markColours } from './print.ts';
import type { HostSite } from './host-site.ts';

const visit = useBrowser();
let host: HostSite;
beforeAll(async () => {
  host = await serveHosts(inject('site'));
});
afterAll(() => host.close());

const article = (path: string, options: VisitOptions = {}) =>
  visit(path, { site: host.address, also: [inject('site')], ...options });

const embedIn = async (page: Page): Promise<Frame> => {
  await page.waitForFunction(() => document.querySelector('iframe') !== null);
  const frame = page.frames().find((one) => one.url().includes('/embed/'));
  if (!frame) throw new Error('no embed in this page');
  await frame.waitForSelector('figure svg:visible');
  return frame;
};

const contentHeight = (frame: Frame) =>
  frame.evaluate(() => Math.ceil(document.getElementById('embed')?.getBoundingClientRect().height ?? 0));

/** Waits until the iframe is as high as what it holds, to the pixel. */
async function expectFit(page: Page, frame: Frame): Promise<void> {
  await expect
    .poll(async () => [
      await page
        .locator('iframe')
        .first()
        .evaluate((one) => one.clientHeight),
      await contentHeight(frame)
    ])
    .toSatisfy(([outer, inner]: number[]) => outer === inner);
}

describe('an embed by itself', () => {
  it.each([
    ['/embed/actions/', 'actions'],
    ['/fr/embed/companies/', 'companies'],
    ['/embed/places/', 'places'],
    ['/embed/v/winter-2020/', 'actions']
  ])('%s shows its chart, its numbers and its source without JavaScript', async (path, view) => {
    const opened = await visit(path, { javaScriptEnabled: false, viewport: { width: 600, height: 700 } });
    const { page } = opened;
    expect(await page.locator(`figure[data-view="${view}"] svg:visible`).count()).toBe(1);
    expect(await page.locator('figcaption').textContent()).toMatch(/n = |Source/);
    expect(await page.locator('table tbody tr').count()).toBeGreaterThan(3);
    expect(await page.locator('a[data-full]').getAttribute('href')).toMatch(/^(\.\.\/)+/);
    expectNoFaults(opened);
    await opened.close();
  });

  it('asks for one page, one script and one font, and needs no database', async () => {
    const asked: string[] = [];
    const opened = await visit('/embed/story/', {
      prepare: async (page) =>
        void page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    });
    await opened.page.waitForLoadState('networkidle');
    expect(asked.filter((path) => path !== '/favicon.svg').sort()).toEqual([
      '/embed/client.js',
      '/embed/inter.woff2',
      '/embed/story/'
    ]);
    expectNoFaults(opened);
    await opened.close();
  });

  it('leaves nothing that it fetches to « self », which is no address in a frame of no origin', async () => {
    const opened = await visit('/embed/actions/');
    const [first, narrowed] = await opened.page
      .locator('meta[http-equiv="content-security-policy" i]')
      .evaluateAll((metas) => metas.map((meta) => meta.getAttribute('content') ?? ''));
    for (const fetched of ['script-src', 'img-src', 'font-src', 'connect-src']) {
      expect(sourcesOf(fetched, first)).toContain('https:');
      expect(sourcesOf(fetched, narrowed)[0]).toBe(new URL(opened.page.url()).origin);
    }
    await opened.close();

    function sourcesOf(directive: string, policy = ''): string[] {
      const [, ...sources] = policy.match(new RegExp(`${directive} [^;]*`))?.[0].split(' ') ?? [];
      return sources;
    }
  });

  it('takes scripts, pictures, fonts and data from its own site alone', async () => {
    const opened = await visit('/embed/actions/');
    const refused = await opened.page.evaluate(async () => {
      const address = 'https://elsewhere.invalid/file';
      const refusal = () =>
        new Promise<string>((resolve) =>
          document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), {
            once: true
          })
        );
      const told: string[] = [];
      for (const name of ['script', 'img'] as const) {
        const next = refusal();
        const element = document.createElement(name);
        element.src = address;
        document.body.append(element);
        told.push(await next);
      }
      const fetches = [() => new FontFace('Elsewhere', `url(${address})`).load(), () => fetch(address)];
      for (const ask of fetches) {
        const next = refusal();
        await ask().catch(() => {});
        told.push(await next);
      }
      return told;
    });
    expect(refused).toEqual(['script-src-elem', 'img-src', 'font-src', 'connect-src']);
    await opened.close();
  });

  it.each(EMBEDS.flatMap((path) => [`/${path}`, `/fr/${path}`]))(
    'breaks no rule of axe at %s, in both themes, with evidence, table and picture open',
    async (path) => {
      for (const theme of ['light', 'dark']) {
        const opened = await visit(`${path}?theme=${theme}`, { viewport: { width: 360, height: 700 } });
        const { page } = opened;
        await page.locator('svg [data-key]:visible').first().press('Enter');
        await page.waitForSelector('[data-panel="evidence"] mark');
        await page.locator('details summary').first().click();
        await page.locator('[data-picture]').click();
        await page.locator('main img').waitFor();
        expect(await violations(page)).toEqual([]);
        await opened.close();
      }
    }
  );

  it.each([280, 320, 460, 700])('fits a frame of %i px without scrolling sideways', async (width) => {
    const opened = await visit('/fr/embed/story/', { viewport: { width, height: 700 } });
    const { page } = opened;
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await page.locator('figure svg:visible').count()).toBe(3);
    await opened.close();
  });

  it('wears the theme, background, accent and font that its address asks for', async () => {
    const opened = await visit('/embed/actions/?theme=dark&background=transparent&accent=0044cc&font=serif');
    const style = await opened.page.evaluate(() => ({
      scheme: getComputedStyle(document.documentElement).colorScheme,
      background: getComputedStyle(document.documentElement).backgroundColor,
      accent: getComputedStyle(document.documentElement).getPropertyValue('--accent').trim(),
      font: getComputedStyle(document.querySelector('.title') ?? document.body).fontFamily
    }));
    expect(style).toMatchObject({ scheme: 'dark', background: 'rgba(0, 0, 0, 0)', accent: '#0044cc' });
    expect(style.font).toContain('Georgia');
    await opened.close();
  });

  it.each(['/embed/actions/', '/embed/companies/', '/fr/embed/places/'])(
    'prints %s with the ink of its marks on the paper',
    async (path) => {
      const opened = await visit(path, { viewport: { width: 640, height: 900 } });
      await opened.page.emulateMedia({ media: 'print', colorScheme: 'light' });
      const marks = await markColours(opened.page);
      expect(Object.keys(marks).length).toBeGreaterThan(0);
      const fills = fillsOf(await opened.page.pdf());
      for (const [colour, count] of Object.entries(marks))
        expect(fills[colour] ?? 0, colour).toBeGreaterThanOrEqual(count);
      await opened.close();
    }
  );

  it('prints within an article, after a reader has seen it', async () => {
    const opened = await article('loader.html');
    const frame = await embedIn(opened.page);
    await expectFit(opened.page, frame);
    await opened.page.emulateMedia({ media: 'print', colorScheme: 'light' });
    const marks = await markColours(frame);
    const fills = fillsOf(await opened.page.pdf());
    for (const [colour, count] of Object.entries(marks))
      expect(fills[colour] ?? 0, colour).toBeGreaterThanOrEqual(count);
    await opened.close();
  });
});

describe('in an article of another origin', () => {
  it('takes the height of its content with our loader, also when it grows and is resized', async () => {
    const opened = await article('loader.html', { viewport: { width: 900, height: 900 } });
    const { page } = opened;
    const frame = await embedIn(page);
    await expectFit(page, frame);
    const before = await contentHeight(frame);
    await frame.locator('svg [data-key]:visible').first().click();
    await frame.waitForSelector('[data-panel="evidence"] mark');
    await expectFit(page, frame);
    expect(await contentHeight(frame)).toBeGreaterThan(before);
    await frame.getByRole('button', { name: 'Close' }).click();
    await expectFit(page, frame);
    expect(await contentHeight(frame)).toBe(before);
    await page.setViewportSize({ width: 320, height: 800 });
    await expect.poll(() => contentHeight(frame)).not.toBe(before);
    await expectFit(page, frame);
    expectNoFaults(opened);
    await opened.close();
  });

  it('answers a mark with sentences, links and nothing fetched from elsewhere', async () => {
    const asked: string[] = [];
    const opened = await article('plain.html', {
      prepare: async (page) =>
        void page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    });
    const frame = await embedIn(opened.page);
    const mark = frame.locator('svg [data-key]:visible').first();
    const label = await mark.getAttribute('data-label');
    await mark.click();
    const panel = frame.locator('[data-panel="evidence"]');
    await panel.locator('mark').first().waitFor();
    expect(await panel.locator('a').first().getAttribute('rel')).toContain('noopener');
    expect(await panel.locator('.panel-title').textContent()).toBe(label);
    expect(asked.filter((path) => path.includes('duckdb') || path.includes('.parquet'))).toEqual([]);
    await frame.locator('body').press('Escape');
    expectNoFaults(opened);
    await opened.close();
  });

  it('shows the same marks as often as it is pressed: open, other, closed', async () => {
    const opened = await article('plain.html');
    const frame = await embedIn(opened.page);
    const marks = frame.locator('svg [data-key]:visible');
    await marks.nth(0).click();
    await marks.nth(1).click();
    await expect.poll(() => frame.locator('[data-panel="evidence"]').count()).toBe(1);
    expect(await marks.nth(1).getAttribute('aria-pressed')).toBe('true');
    expect(await marks.nth(0).getAttribute('aria-pressed')).toBe('false');
    await marks.nth(1).click();
    await expect.poll(() => frame.locator('[data-panel="evidence"]').count()).toBe(0);
    await opened.close();
  });

  it('works in a frame of no origin: height, marks, sentences', async () => {
    const opened = await article('sandboxed.html');
    const frame = await embedIn(opened.page);
    await expectFit(opened.page, frame);
    await frame.locator('svg [data-key]:visible').first().click();
    await frame.waitForSelector('[data-panel="evidence"] mark');
    await expectFit(opened.page, frame);
    expect(await frame.evaluate(() => globalThis.origin)).toBe('null');
    expectNoFaults(opened);
    await opened.close();
  });

  it('shows its picture in the frame, and saves it where frames may', async () => {
    const opened = await article('loader.html');
    const frame = await embedIn(opened.page);
    await frame.waitForSelector('figure[data-state="live"]');
    await frame.locator('[data-picture]').click();
    const image = frame.locator('[data-panel="picture"] img');
    await expect.poll(() => image.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBe(1200);
    expect(await image.getAttribute('alt')).toBe(await frame.locator('h1').textContent());
    await expectFit(opened.page, frame);
    const [download] = await Promise.all([
      opened.page.waitForEvent('download'),
      frame.locator('[data-panel="picture"] a[download]').click()
    ]);
    expect(download.suggestedFilename()).toMatch(/\.png$/);
    await frame.locator('[data-panel="picture"] button').click();
    expect(await frame.locator('[data-panel]').count()).toBe(0);
    await expectFit(opened.page, frame);
    expectNoFaults(opened);
    await opened.close();
  });

  it('stands twice on a page, each with its own height, the loader as often as it is pasted', async () => {
    const opened = await article('twice.html');
    const heights = () =>
      opened.page.locator('iframe').evaluateAll((frames) => frames.map((frame) => frame.clientHeight));
    await expect
      .poll(heights)
      .toSatisfy(([wide = 0, narrow = 0]: number[]) => wide > 300 && narrow > 300 && wide !== narrow);
    expectNoFaults(opened);
    await opened.close();
  });

  it('says its height in every form that loaders read, and nothing of who embeds it', async () => {
    const opened = await article('listener.html');
    const frame = await embedIn(opened.page);
    const height = await contentHeight(frame);
    const heard = () => opened.page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
    await expect.poll(async () => (await heard()).length).toBeGreaterThanOrEqual(6);
    const all = await heard();
    expect(all).toContainEqual({ 'datawrapper-height': { actions: height } });
    expect(all).toContainEqual({ sentinel: 'amp', type: 'embed-size', height });
    expect(all).toContainEqual({ type: 'coupures:resize', v: 1, slug: 'actions', height });
    expect(all).toContainEqual({ message: 'height', value: height, secret: 's3cr3t' });
    expect(all).toContain(`pymxPYMxgraphic-1xPYMxheightxPYMx${height}`);
    expect(all.some((one) => typeof one === 'string' && one.startsWith('{"context":"iframe.resize"'))).toBe(
      true
    );
    expect(await frame.locator('a[data-full]').getAttribute('href')).not.toContain('news.example');
    expectNoFaults(opened);
    await opened.close();
  });

  it('keeps its head under a thousand messages of nonsense', async () => {
    const opened = await article('loader.html');
    const frame = await embedIn(opened.page);
    await opened.page.evaluate(() => {
      const inner = document.querySelector('iframe')?.contentWindow;
      for (let i = 0; i < 1000; i++)
        inner?.postMessage([null, i, 'x', { type: 'coupures:ping' }, { type: 'coupures:set' }][i % 5], '*');
    });
    await frame.locator('svg [data-key]:visible').first().click();
    await frame.waitForSelector('[data-panel="evidence"] mark');
    expectNoFaults(opened);
    await opened.close();
  });
});

describe('a view that only the address names', () => {
  it('is drawn as asked, and never shown as another', async () => {
    const seen: boolean[] = [];
    const opened = await article('loader.html?embed=embed/companies/%3Fcompany=tencent%26language=fr', {
      prepare: (page) =>
        page.route('**/embed/live/**', async (route) => {
          const figure = route.request().frame().locator('figure');
          for (const part of ['.title', 'summary']) seen.push(await figure.locator(part).first().isVisible());
          await route.continue();
        })
    });
    const { page } = opened;
    await page.waitForFunction(() => document.querySelector('iframe') !== null);
    const frame = page.frames().find((one) => one.url().includes('/embed/'));
    if (!frame) throw new Error('no embed');
    await frame.waitForFunction(() => !('asked' in document.documentElement.dataset), null, {
      timeout: 30_000
    });
    expect(seen).toEqual([false, false]);
    expect(await frame.locator('figure').getAttribute('data-state')).toBe('live');
    expect(await frame.locator('.is-selected').count()).toBeGreaterThan(0);
    // It is of the view that was built.
    expect(await frame.locator('[data-picture]').isVisible()).toBe(false);
    expect(await frame.locator('a[data-full]').getAttribute('href')).toContain('company=tencent');
    await frame.locator('svg [data-key]:visible').nth(1).click();
    await frame.waitForSelector('[data-panel="evidence"] li');
    await expectFit(page, frame);
    expectNoFaults(opened);
    await opened.close();
  });

  it.each([
    ['what draws it', /embed\/(facts|live)\//],
    ['the script of the embed', /embed\/client\.js/]
  ])('says so, in the place of the chart, where %s does not come', async (_, address) => {
    const opened = await visit('/embed/actions/?company=tencent', {
      prepare: (page) => page.route(address, (route) => route.abort())
    });
    await expect
      .poll(() => opened.page.locator('.asked').textContent(), { timeout: 20_000 })
      .toContain('could not be drawn');
    expect(await opened.page.locator('figure .title').isVisible()).toBe(false);
    expect(await opened.page.locator('a[data-full]').getAttribute('href')).toContain('company=tencent');
    await opened.close();
  });

  it('is the one that the page around asked for before the script came', async () => {
    const opened = await article('loader.html', {
      prepare: async (page) => {
        let arrive = () => {};
        const asked = new Promise<void>((resolve) => (arrive = resolve));
        await page.exposeFunction('askedForViews', arrive);
        await page.route('**/embed/client.js*', async (route) => {
          await asked;
          await route.continue();
        });
        // The frame says its height before that script has come.
        await page.addInitScript(() => {
          if (window !== top) return;
          addEventListener(
            'message',
            ({ source }) => {
              for (const search of ['company=tencent', 'jurisdiction=EU'])
                source?.postMessage({ type: 'coupures:set', search }, { targetOrigin: '*' });
              void (globalThis as unknown as { askedForViews(): void }).askedForViews();
            },
            { once: true }
          );
        });
      }
    });
    const frame = await embedIn(opened.page);
    await frame.waitForFunction(() =>
      document.querySelector<HTMLAnchorElement>('a[data-full]')?.search.includes('jurisdiction=EU')
    );
    await frame.waitForSelector('figure[data-state="live"] .title:visible');
    expectNoFaults(opened);
    await opened.close();
  });

  it('can be set by the page around, through the same rules', async () => {
    const opened = await article('loader.html');
    const frame = await embedIn(opened.page);
    await opened.page.evaluate(() =>
      document
        .querySelector('iframe')
        ?.contentWindow?.postMessage({ type: 'coupures:set', search: 'jurisdiction=EU&company=nobody' }, '*')
    );
    await frame.waitForFunction(
      () =>
        document.querySelector('figure')?.dataset.state === 'live' &&
        document.querySelector('[data-dropped]')?.textContent !== '',
      null,
      { timeout: 30_000 }
    );
    expect(await frame.locator('[data-dropped]').textContent()).toContain('does not know');
    await opened.close();
  });
});
