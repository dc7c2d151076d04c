import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readPngTexts } from '../../src/lib/export/png-chunks.ts';
import { receiptOf, withReceipt } from '../../src/lib/export/receipt-file.ts';
import { catalogueOf } from '../../src/lib/filter/catalogue.ts';
import { readSearch } from '../../src/lib/filter/url.ts';
import { DEFAULT_OPTIONS, EMPTY_FILTER } from '../../src/lib/filter/filter.ts';
import { catalogue } from '../../src/lib/queries/catalogue.ts';
import { clippingList } from '../../src/lib/queries/clipping-list.ts';
import { companyShares } from '../../src/lib/queries/company-shares.ts';
import { placeSpread } from '../../src/lib/queries/place-spread.ts';
import { timeline } from '../../src/lib/queries/timeline.ts';
import { markSentences } from '../../src/lib/queries/mark-sentences.ts';
import { summary } from '../../src/lib/queries/summary.ts';
import { exportWords } from '../../src/lib/words/export.ts';
import type { ViewReceipt } from '../../src/lib/export/receipt.ts';
import { expectNoFaults, untilLive, useBrowser } from './browser.ts';
import { PRESETS, saved } from './saved.ts';
import { useDataset } from './dataset.ts';
import { parquetRows } from './parquet-rows.ts';

const visit = useBrowser();
const dataset = await useDataset();

const VIEW = 'company=tencent&language=fr';

async function expected(view: 'actions' | 'companies' | 'places') {
  const { filter, options } = readSearch(VIEW, catalogueOf(await dataset.run(catalogue())));
  const rows = await dataset.run(markSentences(view, filter, options));
  const [numbers] = await dataset.run(summary(filter, options));
  return { rows, numbers };
}

/** The column of a table that holds what its chart draws. */
const NUMBER = { actions: 'amount', companies: 'clippings', places: 'clippings' } as const;

/** What SQL counts of the marks with these keys, by key; none without a number. */
async function numbersOf(view: keyof typeof NUMBER, keys: ReadonlySet<string>) {
  const { filter, options } = readSearch(VIEW, catalogueOf(await dataset.run(catalogue())));
  const all =
    view === 'actions'
      ? (await dataset.run(timeline(filter, options))).map(({ event, amount }) => [event, amount] as const)
      : view === 'companies'
        ? (await dataset.run(companyShares(filter, options))).map(({ company, n }) => [company, n] as const)
        : (await dataset.run(placeSpread(filter, options))).map(({ place, n }) => [place, n] as const);
  const known = all.filter(([key, n]) => keys.has(key) && n !== null);
  return known.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, n]) => [key, n]);
}

async function openMenu(page: Page, view: string) {
  const figure = page.locator(`figure[data-view="${view}"]`);
  await figure.locator('[data-action="share"]').click();
  return figure;
}

/** What a click on one of the menu's controls saves. */
const save = (page: Page, view: string, kind: string) =>
  saved(page.locator(`figure[data-view="${view}"] [data-export="${kind}"]`));

function viewReceipt(png: Buffer): ViewReceipt {
  const receipt = receiptOf(png);
  if (receipt === null || receipt.chart === 'comparison' || receipt.chart === 'name')
    throw new Error('no receipt of a view');
  return receipt;
}

const size = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

describe('a filtered view is taken away', () => {
  it.each([
    ['/', 'light'],
    ['/fr/', 'dark']
  ] as const)('as a picture, at %s in %s colours', async (path, colorScheme) => {
    const opened = await visit(`${path}?${VIEW}`, { colorScheme });
    const { page } = opened;
    await untilLive(page);
    const { numbers } = await expected('companies');
    for (const view of ['actions', 'companies', 'places'] as const) {
      const figure = await openMenu(page, view);
      for (const [preset, width, height] of PRESETS) {
        await figure.locator(`label:has(input[value="${preset}"])`).click();
        const png = await save(page, view, 'png');
        expect(size(png)).toEqual([width, height]);
        const receipt = receiptOf(png);
        expect(receipt).toMatchObject({
          view: VIEW,
          chart: view,
          dataset: dataset.metadata.dataset,
          locale: path === '/' ? 'en' : 'fr',
          numbers: { clippings: numbers?.clippings, of: numbers?.all_clippings, actions: numbers?.events }
        });
        const source = readPngTexts(png).find(({ keyword }) => keyword === 'Source')?.text;
        expect(source).toBe(`${page.url()}&v=${dataset.metadata.dataset}`);
      }
      const svg = (await save(page, view, 'svg')).toString();
      expect(svg).toContain(colorScheme === 'dark' ? '#15171b' : '#fbfaf7');
      expect(svg).toContain('@font-face');
      expect(svg).not.toMatch(/var\(|foreignObject|https?:\/\/(?!www\.w3\.org|localhost)/);
      expect(receiptOf(Buffer.from(svg))?.view).toBe(VIEW);
    }
    expectNoFaults(opened);
    await opened.close();
  });

  it.each(['actions', 'companies', 'places'] as const)('as CSV, JSON and Parquet, from %s', async (view) => {
    const opened = await visit(`/?${VIEW}`);
    const { page } = opened;
    await untilLive(page);
    const { rows } = await expected(view);
    expect(rows.length).toBeGreaterThan(0);
    await openMenu(page, view);

    const json = JSON.parse((await save(page, view, 'json')).toString()) as {
      view: string;
      columns: { name: string; meaning: string }[];
      rows: Record<string, string | number | null>[];
    };
    const pairs = (of: { key: string; id: string; quote: string | null }[]) =>
      of.map(({ key, id, quote }) => [key, id, quote]).sort();
    const key = { actions: 'event', companies: 'company', places: 'place' }[view];
    const read = json.rows.map((row) => ({
      key: String(row[key]),
      id: String(row.clipping),
      quote: row.quote === null ? null : String(row.quote)
    }));
    expect(pairs(read)).toEqual(pairs(rows));
    expect(json.view).toBe(VIEW);
    expect(json.columns.every(({ meaning }) => meaning !== '')).toBe(true);

    const csv = await save(page, view, 'csv');
    expect([...csv.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const parquet = await save(page, view, 'parquet');
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    const folder = mkdtempSync(join(tmpdir(), 'export-'));
    for (const [name, content, reader] of [
      ['rows.csv', csv, 'read_csv(?, all_varchar = true, strict_mode = false)'],
      ['rows.parquet', parquet, 'read_parquet(?)']
    ] as const) {
      const path = join(folder, name);
      writeFileSync(path, content);
      const found = await connection.runAndReadAll(
        `SELECT "${key}" AS key, clipping, outlet FROM ${reader} ORDER BY ALL`,
        [path]
      );
      const known = rows.map((row) => [row.key, row.id, row.outlet]).sort();
      expect(
        found
          .getRows()
          .map((row) => row.map((cell) => (cell === null ? null : String(cell))))
          .sort()
      ).toEqual(known);
    }
    const parquetPath = join(folder, 'rows.parquet');
    const counted = await connection.runAndReadAll(
      `SELECT DISTINCT "${key}" AS key, "${NUMBER[view]}" AS n FROM read_parquet(?) WHERE n IS NOT NULL ORDER BY key`,
      [parquetPath]
    );
    expect(counted.getRows()).toEqual(await numbersOf(view, new Set(rows.map((row) => row.key))));
    const described = await connection.runAndReadAll(
      "SELECT decode(value) FROM parquet_kv_metadata(?) WHERE decode(key) = 'columns'",
      [parquetPath]
    );
    expect(JSON.parse(String(described.getRows()[0]?.[0]))).toEqual(json.columns);
    connection.closeSync();
    instance.closeSync();
    rmSync(folder, { recursive: true });
    expectNoFaults(opened);
    await opened.close();
  });
});

/** A page whose database never arrives. */
const withoutDatabase = (page: Page) => page.route('**/duckdb/**', () => new Promise<void>(() => {}));

describe('data leave the page before the database is there', () => {
  it.each([
    ['', 'actions'],
    ['', 'companies'],
    ['', 'places'],
    ['company=tencent', 'companies'],
    ['place=china', 'companies'],
    ['language=fr', 'places'],
    ['type=fine', 'actions'],
    ['outlet=lemonde.fr', 'actions']
  ] as const)('of the view « %s », from %s, as SQL counts them', async (search, view) => {
    const opened = await visit(`/?${search}`, { prepare: withoutDatabase });
    const { page } = opened;
    await page.locator(`figure[data-view="${view}"] [data-action="share"]:enabled`).click();
    const { filter, options } = readSearch(search, catalogueOf(await dataset.run(catalogue())));
    const rows = await dataset.run(markSentences(view, filter, options));
    const json = JSON.parse((await save(page, view, 'json')).toString()) as {
      rows: Record<string, string>[];
    };
    const key = { actions: 'event', companies: 'company', places: 'place' }[view];
    expect(json.rows.map((row) => [row[key], row.clipping, row.quote])).toEqual(
      rows.map((row) => [row.key, row.id, row.quote])
    );
    await opened.close();
  });

  it('of the whole story', async () => {
    const opened = await visit('/', { prepare: withoutDatabase });
    const { page } = opened;
    const tools = page.locator('.tools');
    await tools.locator('[data-action="share"]:enabled').click();
    const take = async (kind: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        tools.locator(`[data-export="${kind}"]`).click()
      ]);
      return readFileSync(await download.path());
    };
    const csv = (await take('csv')).toString();
    const clippings = await dataset.run(clippingList(EMPTY_FILTER, DEFAULT_OPTIONS));
    for (const { id } of clippings) expect(csv).toContain(id);
    const { rows } = JSON.parse((await take('json')).toString()) as { rows: Record<string, string | null>[] };
    expect(new Set(rows.map((row) => row.clipping))).toEqual(new Set(clippings.map(({ id }) => id)));
    expect(await parquetRows(await take('parquet'), 'clipping, kind, about, quote')).toEqual(
      rows.map((row) => [row.clipping, row.kind, row.about, row.quote])
    );
    await opened.close();
  });
});

describe('pictures are drawn in the font of the site', () => {
  it('in PNG: the same picture without its font is another', async () => {
    const opened = await visit(`/fr/?${VIEW}`);
    const { page } = opened;
    await untilLive(page);
    await openMenu(page, 'companies');
    const svg = (await save(page, 'companies', 'svg')).toString();
    const png = await save(page, 'companies', 'png');
    const [width = 0, height = 0] = size(png);
    const bare = svg.replace(/<style>[^]*?<\/style>/, '');
    expect(bare).not.toBe(svg);
    const differing = await page.evaluate(
      async ({ drawn, sources, width, height }) => {
        const pixels = async (address: string) => {
          const image = new Image();
          image.src = address;
          await image.decode();
          const canvas = new OffscreenCanvas(width, height);
          const context = canvas.getContext('2d');
          if (!context) throw new Error('no canvas');
          context.drawImage(image, 0, 0, width, height);
          return context.getImageData(0, 0, width, height).data;
        };
        const reference = await pixels(`data:image/png;base64,${drawn}`);
        const shares = [];
        for (const source of sources) {
          const other = await pixels(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(source)}`);
          let n = 0;
          for (let i = 0; i < reference.length; i += 4)
            if (Math.abs((reference[i] ?? 0) - (other[i] ?? 0)) > 60) n++;
          shares.push(n / (width * height));
        }
        return shares;
      },
      { drawn: png.toString('base64'), sources: [svg, bare], width, height }
    );
    const [withFont = 1, withoutFont = 0] = differing;
    expect(withFont).toBeLessThan(0.0005);
    expect(withoutFont).toBeGreaterThan(0.003);
    await opened.close();
  });
});

describe('the story is taken away', () => {
  it('as a picture with its three charts, which says so while it is drawn', async () => {
    const opened = await visit(`/?${VIEW}`);
    const { page } = opened;
    await untilLive(page);
    const tools = page.locator('.tools');
    const embed = tools.locator('[data-action="embed"]');
    const before = await embed.boundingBox();
    await tools.locator('[data-action="share"]').click();
    // The menu that opens moves no other tool aside.
    expect(await embed.boundingBox()).toEqual(before);
    await tools.locator('label:has(input[value="square"])').click();
    await page.evaluate(() => {
      const node = document.querySelector('.tools .share [role="status"]');
      const said: string[] = [];
      Object.assign(window, { said });
      if (node)
        new MutationObserver(() => said.push(node.textContent ?? '')).observe(node, {
          childList: true,
          characterData: true,
          subtree: true
        });
    });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      tools.locator('[data-export="png"]').click()
    ]);
    const png = readFileSync(await download.path());
    expect(size(png)).toEqual([1080, 1080]);
    expect(Object.keys(viewReceipt(png).numbers.marks)).toEqual(['actions', 'companies', 'places']);
    const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
    expect(said[0]).toBe(exportWords('en').menu.working);
    expect(said.at(-1)).toContain('.png');
    expectNoFaults(opened);
    await opened.close();
  });
});

/** Drags a PNG onto a page as browsers tell of it: over the page first, then dropped. */
async function dropFile(page: Page, png: Buffer): Promise<void> {
  await page.evaluate(
    (bytes) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(bytes)], 'a.png', { type: 'image/png' }));
      for (const type of ['dragenter', 'dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    },
    [...png]
  );
}

describe('a picture given back', () => {
  it('shows its view again, dropped or chosen', async () => {
    const opened = await visit(`/?${VIEW}`);
    const { page } = opened;
    await untilLive(page);
    await openMenu(page, 'actions');
    const png = await save(page, 'actions', 'png');
    const svg = await save(page, 'actions', 'svg');
    for (const [name, mimeType, buffer] of [
      ['a.png', 'image/png', png],
      ['a.svg', 'image/svg+xml', svg]
    ] as const) {
      await page.goto(new URL('/', page.url()).href);
      await untilLive(page);
      await page.locator('input[type="file"]').setInputFiles({ name, mimeType, buffer });
      await page.waitForURL(`**/?${VIEW}`);
      await page.waitForSelector('[data-notice="receipt"]:visible');
    }
    await page.goto(new URL('/', page.url()).href);
    await untilLive(page);
    await dropFile(page, png);
    await page.waitForURL(`**/?${VIEW}`);
    expectNoFaults(opened);
    await opened.close();
  });

  it.each(['chosen', 'dropped'])('is taken when %s before that part of the page is alive', async (how) => {
    const opened = await visit(`/?${VIEW}`);
    const { page } = opened;
    await untilLive(page);
    await openMenu(page, 'actions');
    const buffer = await save(page, 'actions', 'png');
    // Parts of a page come alive in frames; here there are none until the file was given.
    await page.addInitScript(() => {
      const held: FrameRequestCallback[] = [];
      const draw = requestAnimationFrame.bind(window);
      window.requestAnimationFrame = (callback) => held.push(callback);
      window.addEventListener('held', () => {
        window.requestAnimationFrame = draw;
        for (const callback of held) draw(callback);
      });
      setInterval(() => (document.documentElement.dataset.held = String(held.length)), 10);
    });
    await page.goto(new URL('/', page.url()).href);
    await page.waitForSelector('html[data-held]:not([data-held="0"])');
    if (how === 'chosen')
      await page
        .locator('input[type="file"]')
        .setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer });
    else await dropFile(page, buffer);
    await page.evaluate(() => window.dispatchEvent(new Event('held')));
    await page.waitForURL(`**/?${VIEW}`);
    await page.waitForSelector('[data-notice="receipt"]:visible');
    expectNoFaults(opened);
    await opened.close();
  });

  it('made from other data says so, and what changed in the view', async () => {
    const opened = await visit(`/?${VIEW}`);
    const { page } = opened;
    await untilLive(page);
    await openMenu(page, 'companies');
    const png = await save(page, 'companies', 'png');
    const receipt = viewReceipt(png);
    const { numbers } = receipt;
    const older = withReceipt(readFileSync('static/coupures.png'), {
      ...receipt,
      dataset: 'fedcba9876543210',
      numbers: { ...numbers, clippings: numbers.clippings - 2 }
    });
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'old.png', mimeType: 'image/png', buffer: Buffer.from(older) });
    const notice = page.locator('[data-notice="receipt"]');
    await notice.locator('li').first().waitFor();
    expect(await notice.textContent()).toContain('fedcba9876543210');
    expect(await notice.locator('li').allTextContents()).toEqual([
      `Clippings in view: ${numbers.clippings - 2} then, ${numbers.clippings} now`
    ]);
    expectNoFaults(opened);
    await opened.close();
  });

  it('that is none says what is needed', async () => {
    const opened = await visit('/');
    const { page } = opened;
    await untilLive(page);
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'x.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg/>') });
    await page.waitForFunction(() =>
      document.querySelector('[data-notice="receipt"]')?.textContent.includes('PNG or SVG')
    );
    expectNoFaults(opened);
    await opened.close();
  });
});

describe('the menu', () => {
  it('copies picture, link and citation, and closes with Escape', async () => {
    const opened = await visit(`/?${VIEW}`, { permissions: ['clipboard-read', 'clipboard-write'] });
    const { page } = opened;
    await untilLive(page);
    const figure = await openMenu(page, 'actions');
    const status = figure.locator('.share [role="status"]');
    const copy = async (kind: string, said = 'Copied.') => {
      await figure.locator(`[data-export="${kind}"]`).click();
      await page.waitForFunction(([element, text]) => element?.textContent === text, [
        await status.elementHandle(),
        said
      ] as const);
    };
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    const pinned = `${page.url()}&v=${dataset.metadata.dataset}`;
    await copy(
      'copy-pinned',
      'Copied: this link keeps showing these numbers, and says so when they have changed.'
    );
    expect(await copied()).toBe(pinned);
    await copy('copy-link', 'Copied: this link shows whatever the numbers will be when it is opened.');
    expect(await copied()).toBe(page.url());
    await copy('cite');
    expect(await copied()).toContain(pinned);
    await copy('copy-image');
    expect(await page.evaluate(async () => (await navigator.clipboard.read())[0]?.types)).toContain(
      'image/png'
    );
    await page.keyboard.press('Escape');
    expect(await figure.locator('[data-export]').count()).toBe(0);
    expectNoFaults(opened);
    await opened.close();
  });

  it.each([
    ['refuses', true],
    ['has no clipboard for pages', false]
  ])('shows what was to be copied, selected, where the browser %s', async (_how, refuses) => {
    const opened = await visit(`/?${VIEW}`, {
      prepare: (page) =>
        page.addInitScript((there) => {
          const clipboard = there
            ? { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }
            : undefined;
          Object.defineProperty(navigator, 'clipboard', { value: clipboard });
        }, refuses)
    });
    const { page } = opened;
    await untilLive(page);
    const figure = await openMenu(page, 'actions');
    const selected = () =>
      page.evaluate(() => {
        const field = document.activeElement;
        if (!(field instanceof HTMLTextAreaElement)) return null;
        return field.value.slice(field.selectionStart, field.selectionEnd);
      });
    await figure.locator('[data-export="copy-link"]').click();
    await expect.poll(selected).toBe(page.url());
    await figure.locator('[data-export="cite"]').click();
    await expect.poll(selected).toContain(`&v=${dataset.metadata.dataset}`);
    expect(await figure.locator('.share [role="status"]').textContent()).toBe(
      exportWords('en').menu.copyByHand
    );
    expectNoFaults(opened);
    await opened.close();
  });

  it('loads the code of exports only when it is used', async () => {
    const asked: string[] = [];
    const opened = await visit('/', {
      prepare: (page) => Promise.resolve(page.on('request', (request) => asked.push(request.url())))
    });
    await untilLive(opened.page);
    const before = asked.length;
    await openMenu(opened.page, 'companies');
    await save(opened.page, 'companies', 'svg');
    expect(asked.slice(before).some((url) => url.endsWith('inter.woff2'))).toBe(true);
    expect(asked.slice(0, before).some((url) => url.endsWith('embed/inter.woff2'))).toBe(false);
    await opened.close();
  });
});

it('every embed has pictures at fixed addresses, which carry their view', () => {
  for (const [address, view] of [
    ['embed/actions', ''],
    ['fr/embed/story', ''],
    ['embed/v/tencent', 'company=tencent'],
    ['fr/embed/v/tencent', 'company=tencent']
  ]) {
    const png = readFileSync(`build/${address}/image.png`);
    expect(size(png)).toEqual([1200, 630]);
    expect(receiptOf(png)?.view).toBe(view);
    expect(receiptOf(readFileSync(`build/${address}/image.svg`))).toEqual(receiptOf(png));
  }
});
