import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headerRules } from '../../src/build/headers.ts';
import { keepRelease } from '../../src/build/releases.ts';
import { serveFolder } from '../../src/build/serve.ts';
import type { Served } from '../../src/build/serve.ts';
import { buildSite, DEFAULT_CORPUS } from '../../src/build/site.ts';
import { receiptOf } from '../../src/lib/export/receipt-file.ts';
import { DEFAULT_OPTIONS, EMPTY_FILTER } from '../../src/lib/filter/filter.ts';
import type { Filter } from '../../src/lib/filter/filter.ts';
import { RELEASED_TABLES } from '../../src/lib/releases/kept.ts';
import { openDataset, readMetadata } from '../../src/lib/server/native.ts';
import { readCharts } from '../../src/lib/view/view.ts';
import { sidewaysScroll, violations } from './accessibility.ts';
import { expectNoFaults, untilLive, useBrowser } from './browser.ts';

const FOLDER = '.svelte-kit/test-releases';
const visit = useBrowser();

let work = '';
let site: Served | undefined;
/** Hash of the older dataset: that of the press review as the rules found it, before an editor corrected it. */
let old = '';
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'coupures-releases-'));
  const data = join(work, 'data');
  const none = ['--corrections', 'tests/fixtures/no-corrections.yaml'];
  spawnSync('npx', ['tsx', 'src/pipeline/cli.ts', DEFAULT_CORPUS, ...none, '--out', data]);
  old = (await readMetadata(data)).dataset;
  await keepRelease(data, join(work, 'releases'), new Date('2026-10-12T09:00:00Z'));
  if (!process.env.TEST_BUILT || !existsSync(join(FOLDER, `release-${old}`)))
    await buildSite([], { folder: FOLDER, releases: join(work, 'releases') });
  site = await serveFolder(FOLDER, 0, { headers: headerRules('', [old]) });
}, 600_000);
afterAll(async () => {
  await site?.close();
  await rm(work, { recursive: true });
});

const address = () => site?.address ?? '';
const open = (path: string, options = {}) => visit(path, { site: address(), ...options });

describe('an address that is pinned to an older dataset', () => {
  it('shows the numbers of then, says when that was and what changed, and leads to the latest', async () => {
    const opened = await open(`?v=${old}&jurisdiction=CN`);
    const { page } = opened;
    await page.waitForURL(`${address()}release-${old}/?jurisdiction=CN`);
    await untilLive(page);
    await page.getByText('Numbers as published on 12 October 2026.').waitFor();
    expect(await page.locator('.release').innerText()).toMatch(/regulatory actions? ha(s|ve) changed since/i);
    await page.getByText('What changed').click();
    expect(await page.locator('.release li').count()).toBeGreaterThan(0);
    expect(await violations(page)).toEqual([]);
    await page.locator('[data-action="compare"] summary').click();
    const compared = await page.locator('[data-action="compare"] a').first().getAttribute('href');
    expect(compared).toContain(`/release-${old}/compare/?a=jurisdiction=CN&b=`);
    await page.getByRole('link', { name: 'Show the latest numbers' }).click();
    await page.waitForURL(`${address()}?jurisdiction=CN`);
    expectNoFaults(opened);
    await opened.close();
  });

  it('has the charts of then in the page, without JavaScript', async () => {
    const opened = await open(`fr/release-${old}/`, { javaScriptEnabled: false });
    await opened.page.getByText('Chiffres publiés le 12 octobre 2026.').waitFor();
    expect(await opened.page.locator('figure svg:visible').count()).toBe(3);
    const now = await open('fr/', { javaScriptEnabled: false });
    const label = (page: typeof now.page) =>
      page.locator('figure[data-view="actions"] svg:visible').getAttribute('aria-label');
    expect(await label(opened.page)).not.toBe(await label(now.page));
    await opened.close();
    await now.close();
  });

  it('is offered where the dataset is kept, and only there', async () => {
    for (const [path, n] of [
      [`release-${old}/`, 1],
      ['', 0]
    ] as const) {
      const opened = await open(path);
      await untilLive(opened.page);
      const figure = opened.page.locator('figure[data-view="places"]');
      await figure.locator('[data-action="share"]').click();
      expect(await figure.locator('[data-export="copy-pinned"]').count()).toBe(n);
      expect(await figure.locator('[data-export="copy-link"]').count()).toBe(1);
      await opened.close();
    }
  });

  it('is the page itself where the dataset is the latest', async () => {
    const { dataset } = await readMetadata('static/data');
    const opened = await open(`?v=${dataset}`);
    await untilLive(opened.page);
    expect(await opened.page.locator('.release').count()).toBe(0);
    expect(opened.page.url()).toBe(`${address()}?v=${dataset}`);
    await opened.close();
  });

  it('says so where the dataset is not kept, and shows the latest as such', async () => {
    const opened = await open('?v=0123456789abcdef');
    await opened.page.getByText('asks for the numbers of version 0123456789abcdef').waitFor();
    await untilLive(opened.page);
    expect(await opened.page.locator('figure[data-view="actions"] svg:visible').isVisible()).toBe(true);
    expectNoFaults(opened);
    await opened.close();
  });
});

describe('a comparison that is pinned to an older dataset', () => {
  const SEARCH = 'a=jurisdiction=CN&b=acted=2020-11..';

  it('shows the numbers of then, also in what is taken away, and leads to what changed and to the latest', async () => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    const opened = await open(`compare/?${SEARCH}&v=${old}`, { permissions });
    const { page } = opened;
    await page.waitForURL(`${address()}release-${old}/compare/?${SEARCH}`);
    await untilLive(page);
    await page.waitForFunction(() => document.querySelector('figure.unsettled') === null);
    await page.getByText('Numbers as published on 12 October 2026.').waitFor();
    await page.getByText('What changed').click();
    expect(await page.locator('.release li').count()).toBeGreaterThan(0);
    await page.locator('[data-action="share"]:enabled').click();
    await page.locator('[data-export="copy-pinned"]').click();
    await page.waitForFunction(() => document.querySelector('.share [role="status"]')?.textContent !== '');
    const pinned = `${address()}compare/?${SEARCH}&v=${old}`;
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(pinned);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-export="svg"]').click()
    ]);
    const { a, b } = await numbersOf(join(work, 'releases', old));
    expect({ a, b }).not.toEqual(await numbersOf('static/data'));
    expect(receiptOf(readFileSync(await download.path()))).toMatchObject({
      ...{ view: SEARCH, link: pinned, dataset: old },
      numbers: { a, b }
    });
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Show the latest numbers' }).click();
    await page.waitForURL(`${address()}compare/?${SEARCH}`);
    expectNoFaults(opened);
    await opened.close();
  });

  it('stands in the page without JavaScript, in both languages', async () => {
    for (const [lang, notice] of [
      ['', 'Numbers as published on 12 October 2026.'],
      ['fr/', 'Chiffres publiés le 12 octobre 2026.']
    ] as const) {
      const opened = await open(`${lang}release-${old}/compare/`, { javaScriptEnabled: false });
      await opened.page.getByText(notice).waitFor();
      expect(await opened.page.locator('figure svg:visible').count()).toBe(6);
      await opened.close();
    }
  });

  it('says so where the dataset is not kept, and shows the latest as such', async () => {
    const opened = await open(`fr/compare/?${SEARCH}&v=0123456789abcdef`);
    await opened.page.getByText('demande les chiffres de la version 0123456789abcdef').waitFor();
    await untilLive(opened.page);
    expect(await opened.page.locator('.release').count()).toBe(0);
    expectNoFaults(opened);
    await opened.close();
  });

  async function numbersOf(folder: string) {
    const dataset = await openDataset(folder, RELEASED_TABLES);
    const counted = async (filter: Partial<Filter>) => {
      const asked = { ...EMPTY_FILTER, ...filter };
      const { summary } = await readCharts(dataset.run, asked, DEFAULT_OPTIONS, 'applied');
      return { clippings: summary.clippings, actions: summary.events, undated: summary.undated_events };
    };
    const sides = {
      a: await counted({ jurisdiction: ['CN'] }),
      b: await counted({ acted: { from: '2020-11', to: null } })
    };
    dataset.close();
    return sides;
  }
});

describe('a pinned embed', () => {
  it('shows the numbers of then with a quiet notice, and the sentences behind them', async () => {
    const opened = await open(`embed/actions/?v=${old}&theme=dark`);
    const { page } = opened;
    await page.waitForURL(`${address()}release-${old}/embed/actions/?theme=dark`);
    await page.getByText('Numbers as published on 12 October 2026.').waitFor();
    await page.locator('svg:visible [data-key]').first().click();
    await page.locator('[data-panel="evidence"] mark').first().waitFor();
    expect(await page.getByRole('link', { name: 'what changed' }).getAttribute('href')).toMatch(
      new RegExp(`release-${old}/#changes$`)
    );
    expectNoFaults(opened);
    await opened.close();
  });

  it('draws another view of then from the data of then', async () => {
    const asked: string[] = [];
    const opened = await open(`fr/embed/companies/?v=${old}&jurisdiction=CN`, {
      prepare: (page: Page) => {
        page.on('request', (request) => asked.push(request.url()));
        return Promise.resolve();
      }
    });
    const { page } = opened;
    await page.waitForURL(`${address()}fr/release-${old}/embed/companies/?jurisdiction=CN`);
    await page.waitForFunction(() => !('asked' in document.documentElement.dataset));
    expect(asked.some((url) => url.includes(`/embed/facts/release-${old}.counts.js`))).toBe(true);
    expect(asked.some((url) => url.includes('/embed/facts/counts.js'))).toBe(false);
    expectNoFaults(opened);
    await opened.close();
  });

  it('has the views with names that the older data can show', async () => {
    const opened = await open(`embed/v/tencent/?v=${old}`);
    await opened.page.waitForURL(`${address()}release-${old}/embed/v/tencent/`);
    await opened.page.getByText('Numbers as published on').waitFor();
    await opened.close();
  });

  it('says so where the dataset is not kept', async () => {
    const opened = await open('embed/actions/?v=0123456789abcdef');
    await opened.page.getByText('asks for the numbers of version 0123456789abcdef').waitFor();
    expect(await opened.page.locator('svg:visible').first().isVisible()).toBe(true);
    await opened.close();
  });
});

describe('the list of versions', () => {
  it('has each version with what it changed, why, and its files', async () => {
    const opened = await open('data/');
    const versions = opened.page.locator('#versions > ol > li');
    expect(await versions.count()).toBe(2);
    expect(await versions.first().innerText()).toContain('latest');
    await versions.first().locator('summary').click();
    expect(await versions.first().innerText()).toMatch(/Changed|Taken away|Added/);
    const href = await versions.nth(1).getByRole('link', { name: 'actions.parquet' }).getAttribute('href');
    expect((await fetch(new URL(href ?? '', opened.page.url()))).status).toBe(200);
    expect(await violations(opened.page)).toEqual([]);
    await opened.close();
  });

  it('fits a phone', async () => {
    const opened = await open('fr/data/', { viewport: { width: 320, height: 700 } });
    expect(await sidewaysScroll(opened.page)).toBe(0);
    await opened.close();
  });
});
