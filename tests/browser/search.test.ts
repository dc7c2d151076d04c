import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page, Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { DEFAULT_OPTIONS, EMPTY_FILTER } from '../../src/lib/filter/filter.ts';
import type { Filter } from '../../src/lib/filter/filter.ts';
import { readView } from '../../src/lib/view/view.ts';
import { expectNoFaults, untilLive, useBrowser } from './browser.ts';
import { useDataset } from './dataset.ts';

const visit = useBrowser();
const dataset = await useDataset();

const withoutDatabase = (page: Page) => page.route('**/duckdb/**', () => new Promise<void>(() => {}));
const field = (page: Page) => page.locator('input[type=search][name=q]');
const count = async (page: Page) => (await page.locator('.count').textContent())?.trim();
const answered = (page: Page) => page.waitForFunction(() => !document.querySelector('figure.unsettled'));

/** What stands in the bar for a filter. */
async function countOf(filter: Partial<Filter>): Promise<string> {
  const { summary } = await readView(dataset.run, { ...EMPTY_FILTER, ...filter }, DEFAULT_OPTIONS);
  return `${summary.clippings} of ${summary.all_clippings} clippings`;
}

/** The charts, which are drawn one a frame while a reader types. */
async function marks(page: Page): Promise<string[]> {
  await page.evaluate(async () => {
    for (let i = 0; i < 6; i++) await new Promise(requestAnimationFrame);
  });
  return page
    .locator('figure svg [data-key]')
    .evaluateAll((all) => all.map((mark) => mark.getAttribute('aria-label') ?? ''));
}

describe('before the database is up', () => {
  it('a search changes every chart, as it does when it is, and is linked with other clauses', async () => {
    const early = await visit('/', { prepare: withoutDatabase });
    const late = await visit('/');
    for (const { page } of [early, late]) {
      await untilLive(page);
      await field(page).fill('PEKIN');
      await answered(page);
    }
    await late.page.waitForFunction(() => !document.querySelector('.unsettled'));
    expect(await count(early.page)).toBe(await countOf({ text: 'pekin' }));
    expect(await marks(early.page)).toEqual(await marks(late.page));
    await early.page.locator('figure[data-view="companies"] svg [data-key="tencent"]').first().click();
    await answered(early.page);
    expect(await count(early.page)).toBe(await countOf({ text: 'pekin', company: ['tencent'] }));
    for (const each of [early, late]) {
      expectNoFaults(each);
      await each.close();
    }
  });

  it('the last of many letters is what is shown', async () => {
    const opened = await visit('/', { prepare: withoutDatabase });
    const { page } = opened;
    await untilLive(page);
    await field(page).pressSequentially('amende pékin');
    expect(await field(page).inputValue()).toBe('amende pékin');
    await page.waitForURL((url) => url.searchParams.get('q') === 'amende pékin');
    await answered(page);
    expect(await count(page)).toBe(await countOf({ text: 'amende pékin' }));
    expectNoFaults(opened);
    await opened.close();
  });

  it('the page says that the texts are on their way, answers everything else, and the search when they are there', async () => {
    let release = () => {};
    let isHeld = false;
    const held = new Promise<void>((resolve) => (release = resolve));
    const opened = await visit('/', {
      prepare: async (page) => {
        await withoutDatabase(page);
        await page.route('**/*.parquet*', async (route) => {
          if (isHeld) await held;
          await fulfillRange(route);
        });
      }
    });
    const { page } = opened;
    await untilLive(page);
    isHeld = true;
    await field(page).fill('pekin');
    await page.locator('.bar progress').waitFor();
    expect(await count(page)).toBe('Fetching the texts…');
    await field(page).fill('');
    await page.locator('figure[data-view="companies"] svg [data-key="tencent"]').first().click();
    await answered(page);
    expect(await count(page)).toBe(await countOf({ company: ['tencent'] }));
    await field(page).fill('pekin');
    await page.locator('.bar progress').waitFor();
    release();
    await answered(page);
    expect(await page.locator('.bar progress').count()).toBe(0);
    expect(await count(page)).toBe(await countOf({ company: ['tencent'], text: 'pekin' }));
    expectNoFaults(opened);
    await opened.close();
  });
});

/** A host of large files: asked for the end of one, it gives its footer alone, so that columns come when they are asked for. */
async function fulfillRange(route: Route): Promise<void> {
  const { range } = route.request().headers();
  if (range === undefined) return route.continue();
  const file = await readFile(join('build', new URL(route.request().url()).pathname));
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(range) ?? [];
  const footer = file.length - 8 - file.readUInt32LE(file.length - 8);
  const start = from === '' ? footer : Number(from);
  const end = from === '' ? file.length - 1 : Number(to);
  await route.fulfill({
    status: 206,
    headers: { 'content-range': `bytes ${start}-${end}/${file.length}` },
    body: file.subarray(start, end + 1)
  });
}
