import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { csvParse } from 'd3';
import { describe, expect, it } from 'vitest';
import { differences } from '../../src/lib/compare/differences.ts';
import { pairSearch } from '../../src/lib/compare/pair.ts';
import { receiptOf, withReceipt } from '../../src/lib/export/receipt-file.ts';
import type { ComparisonReceipt } from '../../src/lib/export/receipt.ts';
import { DEFAULT_OPTIONS, EMPTY_FILTER } from '../../src/lib/filter/filter.ts';
import { LIST_STEP, readView } from '../../src/lib/view/view.ts';
import { violations } from './accessibility.ts';
import { expectNoFaults, untilLive, useBrowser } from './browser.ts';
import { saved } from './saved.ts';
import { useDataset } from './dataset.ts';
import { parquetRows } from './parquet-rows.ts';

const visit = useBrowser();
const dataset = await useDataset();

const PAIR = {
  a: { ...EMPTY_FILTER, company: ['tencent'] },
  b: { ...EMPTY_FILTER, language: ['fr'], acted: { from: '2020-11', to: null } }
};
const SEARCH = pairSearch(PAIR);

const side = (filter: typeof EMPTY_FILTER) =>
  readView(dataset.run, filter, DEFAULT_OPTIONS, LIST_STEP, 'applied');

async function open(page: Page): Promise<void> {
  await untilLive(page);
  await page.waitForFunction(() => document.querySelector('figure.unsettled') === null);
  await page.locator('[data-action="share"]:enabled').click();
}

const save = (page: Page, kind: string) => saved(page.locator(`[data-export="${kind}"]`));

function comparisonOf(file: Buffer): ComparisonReceipt {
  const receipt = receiptOf(file);
  if (receipt?.chart !== 'comparison') throw new Error('no receipt of a comparison');
  return receipt;
}

const give = (page: Page, name: string, mimeType: string, buffer: Buffer) =>
  page.locator('input[type="file"]').setInputFiles({ name, mimeType, buffer });
const notice = '[data-notice="receipt"]';

describe('a comparison is taken away', () => {
  it.each([
    ['/compare/', 'light'],
    ['/fr/compare/', 'dark']
  ] as const)('as pictures with its receipt, at %s in %s colours', async (path, colorScheme) => {
    const opened = await visit(`${path}?${SEARCH}`, { colorScheme });
    const { page } = opened;
    await open(page);
    const [a, b] = [await side(PAIR.a), await side(PAIR.b)];
    for (const [preset, width, height] of [
      ['wide', 1200, 630],
      ['square', 1080, 1080],
      ['tall', 1080, 1920]
    ] as const) {
      await page.locator(`label:has(input[value="${preset}"])`).click();
      const png = await save(page, 'png');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, height]);
      expect(comparisonOf(png)).toMatchObject({
        view: SEARCH,
        link: `${page.url()}&v=${dataset.metadata.dataset}`,
        dataset: dataset.metadata.dataset,
        locale: path === '/compare/' ? 'en' : 'fr',
        numbers: {
          a: { clippings: a.summary.clippings, of: a.summary.all_clippings, actions: a.summary.events },
          b: { clippings: b.summary.clippings, of: b.summary.all_clippings, actions: b.summary.events }
        }
      });
    }
    const svg = (await save(page, 'svg')).toString();
    expect(svg).toContain(colorScheme === 'dark' ? '#15171b' : '#fbfaf7');
    expect(svg).toContain('@font-face');
    expect(svg).not.toMatch(/var\(|foreignObject|https?:\/\/(?!www\.w3\.org|localhost)/);
    expect(await violations(page)).toEqual([]);
    expectNoFaults(opened);
    await opened.close();
  });

  it('as numbers that the database gives, in CSV, JSON and Parquet', async () => {
    const opened = await visit(`/compare/?${SEARCH}`);
    const { page } = opened;
    await open(page);
    const known = differences({ a: await side(PAIR.a), b: await side(PAIR.b) }).map((row) => [
      row.id,
      row.n.a,
      row.n.b
    ]);
    const csv = csvParse((await save(page, 'csv')).toString().slice(1));
    expect(csv.map(({ id, a, b }) => [id, Number(a), Number(b)])).toEqual(known);
    const json = JSON.parse((await save(page, 'json')).toString()) as {
      view: string;
      rows: { id: string; a: number; b: number }[];
    };
    expect(json.view).toBe(SEARCH);
    expect(json.rows.map(({ id, a, b }) => [id, a, b])).toEqual(known);
    expect(await parquetRows(await save(page, 'parquet'), 'id, a, b')).toEqual(known);
    expectNoFaults(opened);
    await opened.close();
  });

  it('as link and citation, in the clipboard', async () => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    const opened = await visit(`/compare/?${SEARCH}`, { permissions });
    const { page } = opened;
    await open(page);
    const pinned = `${page.url()}&v=${dataset.metadata.dataset}`;
    for (const [kind, said, holds] of [
      ['copy-pinned', 'Copied: this link keeps showing these numbers', pinned],
      ['copy-link', 'Copied: this link shows whatever the numbers will be', page.url()],
      ['cite', 'Copied.', pinned]
    ] as const) {
      await page.locator(`[data-export="${kind}"]`).click();
      await page.waitForFunction(
        (said) => document.querySelector('.share [role="status"]')?.textContent?.startsWith(said),
        said
      );
      expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(holds);
    }
    expectNoFaults(opened);
    await opened.close();
  });
});

describe('the picture of a comparison given back', () => {
  it('shows that comparison again, on its own page and from the story, with what changed since', async () => {
    const opened = await visit(`/compare/?${SEARCH}`);
    const { page } = opened;
    await open(page);
    const svg = await save(page, 'svg');
    const receipt = comparisonOf(svg);
    const { a } = receipt.numbers;
    const older = withReceipt(readFileSync('static/coupures.png'), {
      ...receipt,
      dataset: 'fedcba9876543210',
      numbers: { ...receipt.numbers, a: { ...a, clippings: a.clippings - 1 } }
    });
    for (const path of ['/compare/', '/fr/']) {
      await page.goto(new URL(path, page.url()).href);
      await untilLive(page);
      await give(page, 'old.png', 'image/png', Buffer.from(older));
      await page.waitForURL(`**${path === '/fr/' ? '/fr/compare/' : path}?${SEARCH}`);
      await page.locator(`${notice} li`).first().waitFor();
      expect(await page.locator(`${notice} li`).allTextContents()).toEqual([
        expect.stringMatching(new RegExp(`^A · .*${a.clippings - 1} .* ${a.clippings} `))
      ]);
      expect(await page.locator(notice).textContent()).toContain('fedcba9876543210');
    }
    // Handed over once: the same address says nothing the next time.
    await page.reload();
    await untilLive(page);
    expect(await page.locator(`${notice}:visible`).count()).toBe(0);
    await page.goto(new URL('/compare/', page.url()).href);
    await untilLive(page);
    await give(page, 'a.svg', 'image/svg+xml', svg);
    await page.waitForURL(`**/compare/?${SEARCH}`);
    await page.waitForSelector(`${notice}:visible`);
    expectNoFaults(opened);
    await opened.close();
  });

  it('of a story leads from the comparison to the story', async () => {
    const opened = await visit('/?language=fr');
    const { page } = opened;
    await untilLive(page);
    await page.locator('figure[data-view="places"] [data-action="share"]:enabled').click();
    const svg = await saved(page.locator('figure[data-view="places"] [data-export="svg"]'));
    await page.goto(new URL('/compare/', page.url()).href);
    await untilLive(page);
    await give(page, 'a.svg', 'image/svg+xml', svg);
    await page.waitForURL('**/?language=fr');
    await page.waitForSelector(`${notice}:visible`);
    expectNoFaults(opened);
    await opened.close();
  });
});
