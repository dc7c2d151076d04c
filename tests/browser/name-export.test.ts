import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readPngTexts } from '../../src/lib/export/png-chunks.ts';
import { receiptOf } from '../../src/lib/export/receipt-file.ts';
import type { NameReceipt } from '../../src/lib/export/receipt.ts';
import { DEFAULT_OPTIONS, EMPTY_FILTER } from '../../src/lib/filter/filter.ts';
import { summary } from '../../src/lib/queries/summary.ts';
import { exportWords } from '../../src/lib/words/export.ts';
import { sidewaysScroll, violationsInThemes } from './accessibility.ts';
import { expectNoFaults, untilLive, useBrowser } from './browser.ts';
import { PRESETS, saved } from './saved.ts';
import { useDataset } from './dataset.ts';
import { parquetRows } from './parquet-rows.ts';

const visit = useBrowser();
const dataset = await useDataset();

const CHARTS = ['actions', 'share', 'companies'] as const;
type Chart = (typeof CHARTS)[number];

const figureOf = (page: Page, chart: Chart) => page.locator(`figure[data-view="${chart}"]`);

async function openMenu(page: Page, chart: Chart) {
  const figure = figureOf(page, chart);
  await figure.locator('[data-action="share"]').click();
  await figure.locator('.panel').waitFor();
  return figure;
}

const save = (page: Page, chart: Chart, kind: string) =>
  saved(figureOf(page, chart).locator(`[data-export="${kind}"]`));

async function readJson<Row>(page: Page, chart: Chart): Promise<{ rows: Row[]; columns: unknown[] }> {
  return JSON.parse((await save(page, chart, 'json')).toString()) as { rows: Row[]; columns: unknown[] };
}

function receiptIn(file: Buffer): NameReceipt {
  const receipt = receiptOf(file);
  if (receipt?.chart !== 'name') throw new Error('no receipt of the page of a name');
  return receipt;
}

/** Has the page say that it has one action more than it lists. */
async function listLess(page: Page): Promise<void> {
  await page.route('**/__data.json', async (route) => {
    const json = (await (await route.fetch()).json()) as { nodes: ({ data?: unknown[] } | null)[] };
    const values = json.nodes.at(-1)?.data ?? [];
    for (const value of values) {
      if (typeof value !== 'object' || value === null || !('notOwn' in value) || !('events' in value))
        continue;
      value.events = values.push(Number(values[Number(value.events)]) + 1) - 1;
    }
    await route.fulfill({ json });
  });
}

describe('a chart of the page of a name is taken away', () => {
  it.each([
    ['companies/tencent/', 'light', 'tencent'],
    ['fr/places/china/', 'dark', 'china'],
    ['fr/authorities/cn-samr/', 'light', 'cn-samr']
  ] as const)('as pictures that lead back, at %s in %s colours', async (path, colorScheme, id) => {
    const opened = await visit(path, { colorScheme });
    const { page } = opened;
    const locale = path.startsWith('fr/') ? 'fr' : 'en';
    for (const chart of CHARTS) {
      const figure = await openMenu(page, chart);
      for (const [preset, width, height] of PRESETS) {
        await figure.locator(`label:has(input[value="${preset}"])`).click();
        const png = await save(page, chart, 'png');
        expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, height]);
        expect(receiptIn(png)).toMatchObject({
          name: { id, chart },
          locale,
          dataset: dataset.metadata.dataset,
          link: `${page.url()}#${chart}-title`
        });
        const source = readPngTexts(png).find(({ keyword }) => keyword === 'Source')?.text;
        expect(source).toBe(`${page.url()}#${chart}-title`);
      }
      const svg = (await save(page, chart, 'svg')).toString();
      expect(svg).toContain(colorScheme === 'dark' ? '#15171b' : '#fbfaf7');
      expect(svg).toContain('@font-face');
      expect(svg).not.toMatch(/var\(|foreignObject|https?:\/\/(?!www\.w3\.org|localhost)/);
      expect(receiptIn(Buffer.from(svg)).title).toBe(receiptIn(await save(page, chart, 'png')).title);
    }
    expectNoFaults(opened);
    await opened.close();
  });

  it.each([
    ['that its page carries', undefined],
    ['from the database, where its page lists the newest only', listLess]
  ])('as rows of its actions %s, which are those of SQL', async (_from, prepare) => {
    const opened = await visit('authorities/cn-samr/', prepare && { prepare });
    const { page } = opened;
    let asked = false;
    page.on('request', (request) => (asked ||= request.url().includes('/duckdb/')));
    await openMenu(page, 'actions');
    const known = await dataset.run<Record<string, string>>({
      sql: `SELECT a.event, c.id AS clipping, a.quote FROM actions a JOIN events e USING (event) JOIN clippings c USING (clipping)
        WHERE list_has_any(e.authorities, (SELECT list(entity) FROM entities WHERE kind = 'authority' AND 'cn-samr' IN (entity, parent)))`,
      params: []
    });
    const { rows, columns } = await readJson<Record<string, string>>(page, 'actions');
    const lines = (of: Record<string, string>[]) =>
      of.map(({ event, clipping, quote }) => [event, clipping, quote].join('\n')).sort();
    expect(rows.length).toBeGreaterThan(0);
    expect(lines(rows)).toEqual(lines(known));
    expect(columns.length).toBe(16);
    expect(asked).toBe(prepare !== undefined);
    const parquet = await parquetRows(await save(page, 'actions', 'parquet'), 'event, clipping, quote');
    expect(parquet).toEqual(rows.map((row) => [row.event, row.clipping, row.quote]));
    const csv = await save(page, 'actions', 'csv');
    expect([...csv.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    for (const { event = '-' } of rows) expect(csv.toString()).toContain(event);
    expectNoFaults(opened);
    await opened.close();
  });

  it('as the numbers that stand in the tables of its page', async () => {
    const opened = await visit('companies/tencent/');
    const { page } = opened;
    const numbersIn = (rows: string) =>
      page
        .locator(rows)
        .evaluateAll((all) =>
          all.map((row) =>
            [...row.querySelectorAll('td.number')].map(({ textContent }) => Number(textContent))
          )
        );
    await openMenu(page, 'share');
    const share = await readJson<{ clippings: number; of: number }>(page, 'share');
    expect(share.rows.map((row) => [row.clippings, row.of])).toEqual(
      (await numbersIn('figure[data-view="share"] tbody tr')).map((cells) => cells.slice(0, 2))
    );
    await openMenu(page, 'companies');
    const { rows } = await readJson<{ company: string; clippings: number; all: number }>(page, 'companies');
    const tabled = await page
      .locator('tr[data-key]:has(a[href*="/companies/"])')
      .evaluateAll((all) => all.map((row) => row.getAttribute('data-key')));
    expect(rows.map(({ company }) => company)).toEqual(tabled);
    expect(rows.map((row) => [row.clippings, row.all])).toEqual(
      await numbersIn('tr[data-key]:has(a[href*="/companies/"])')
    );
    expectNoFaults(opened);
    await opened.close();
  });

  it('by link and citation, with the keyboard, and nothing was loaded before', async () => {
    const scripts: string[] = [];
    const opened = await visit('fr/companies/tencent/', {
      permissions: ['clipboard-read', 'clipboard-write'],
      prepare: (page) => {
        page.on('request', (request) => {
          if (['script', 'fetch', 'xhr'].includes(request.resourceType())) scripts.push(request.url());
        });
        return Promise.resolve();
      }
    });
    const { page } = opened;
    await page.waitForLoadState('networkidle');
    expect(scripts).toEqual([]);
    const button = figureOf(page, 'share').locator('[data-action="share"]');
    await button.focus();
    await page.keyboard.press('Enter');
    await figureOf(page, 'share').locator('.panel').waitFor();
    expect(scripts.length).toBeGreaterThan(0);
    expect(await button.evaluate((node) => node === document.activeElement)).toBe(true);
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    const copied = async (kind: string) => {
      await figureOf(page, 'share').locator(`[data-export="${kind}"]`).press('Enter');
      await page.waitForFunction(
        (done) =>
          [...document.querySelectorAll('.panel [role="status"]')].some((node) => node.textContent === done),
        exportWords('fr').menu.copied
      );
      return page.evaluate(() => navigator.clipboard.readText());
    };
    expect(await copied('copy-link')).toBe(`${page.url()}#share-title`);
    const citation = await copied('cite');
    expect(citation).toContain('Tencent');
    expect(citation).toContain(dataset.metadata.dataset);
    expect(citation).toContain(`${page.url()}#share-title`);
    await page.keyboard.press('Escape');
    expect(await figureOf(page, 'share').locator('.panel').count()).toBe(0);
    expect(await button.evaluate((node) => node === document.activeElement)).toBe(true);
    expectNoFaults(opened);
    await opened.close();
  });
});

describe('the menu of a name', () => {
  it('is in order for axe, and fits a window of 320 px, in both languages', async () => {
    for (const root of ['', 'fr/']) {
      const opened = await visit(`${root}companies/tencent/`, { viewport: { width: 320, height: 700 } });
      const { page } = opened;
      for (const chart of CHARTS) await openMenu(page, chart);
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
      expect(await violationsInThemes(page)).toEqual([]);
      await opened.close();
    }
  });

  it('is not there without a script, nor on paper', async () => {
    const opened = await visit('companies/tencent/', { javaScriptEnabled: false });
    expect(await opened.page.locator('[data-action="share"]:visible').count()).toBe(0);
    await opened.close();
    const printed = await visit('companies/tencent/');
    await openMenu(printed.page, 'share');
    await printed.page.emulateMedia({ media: 'print' });
    expect(await printed.page.locator('[data-action="share"]:visible, .panel:visible').count()).toBe(0);
    await printed.close();
  });

  it('says so where it does not arrive', async () => {
    const opened = await visit('companies/tencent/', {
      prepare: (page) => page.route('**/_app/**/*.js', (route) => route.abort())
    });
    const figure = figureOf(opened.page, 'share');
    await figure.locator('[data-action="share"]').click();
    await figure.locator('[role="status"]', { hasText: exportWords('en').menu.failed }).waitFor();
    await opened.close();
  });
});

describe('a picture from the page of a name, given to the story', () => {
  it.each([
    ['companies/tencent/', 'share', 'clippings'],
    ['companies/tencent/', 'actions', 'actions'],
    ['authorities/cn-samr/', 'companies', 'acts']
  ] as const)('from %s, of %s: shows what the story has of it', async (path, chart, shown) => {
    const taken = await visit(path);
    await openMenu(taken.page, chart);
    const png = await save(taken.page, chart, 'png');
    await taken.close();
    const { view, title, numbers } = receiptIn(png);

    const opened = await visit('');
    const { page } = opened;
    await untilLive(page);
    await page.setInputFiles('input[type="file"]', {
      name: 'picture.png',
      mimeType: 'image/png',
      buffer: png
    });
    const notice = page.locator('[data-notice="receipt"]');
    await notice.locator('p', { hasText: title }).waitFor();
    await page.waitForURL((url) => decodeURIComponent(url.search) === decodeURIComponent(`?${view}`));
    expect(await notice.innerText()).toContain(exportWords('en').drop.inStory[shown]);
    expect(await notice.getByRole('link').getAttribute('href')).toBe(`/${path}#${chart}-title`);
    const filter = {
      clippings: { ...EMPTY_FILTER, company: ['tencent'] },
      actions: { ...EMPTY_FILTER, event: new URLSearchParams(view).get('event')?.split(',') ?? [] },
      acts: { ...EMPTY_FILTER, authority: ['cn-samr'] }
    }[shown];
    const [counted] = await dataset.run(summary(filter, DEFAULT_OPTIONS));
    const alike = {
      clippings: { clippings: counted?.clippings },
      actions: { actions: counted?.events, undated: counted?.undated_events },
      acts: {}
    }[shown];
    expect(numbers).toEqual({ of: counted?.all_clippings, ...alike });
    expectNoFaults(opened);
    await opened.close();
  });
});
