import { existsSync } from 'node:fs';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { DEFAULT_OPTIONS, EMPTY_FILTER } from '../../lib/filter/filter.ts';
import { QUERIED_TABLES } from '../../lib/schema.ts';
import { openDataset } from '../../lib/server/native.ts';
import { readCharts } from '../../lib/view/view.ts';
import { launchChromium, memoryOf, processorTimeOf } from '../brush/browser.ts';
import { serveBench } from '../brush/site.ts';
import { benchResult } from '../result.ts';
import type { BenchResult, Goal } from '../result.ts';
import { searchCorpus } from './corpus.ts';
import type { Keystroke } from './page.ts';

const CACHE = 'node_modules/.cache/coupures-bench/search';
const PAGE = join(dirname(fileURLToPath(import.meta.url)), 'page.ts');
/** What is typed: a common word, a rarer one, two words, an accent left out. */
const SEARCHES = {
  review: ['alibaba', 'marché', 'ant group', 'monopole'],
  invented: ['bake', 'linukere', 'mora ketiplado', 'gredu']
};
/** Beyond this size the index of minisearch takes minutes and most of the browser's memory. */
const LARGEST_PEER = 10_000;
const GOALS: Record<number, number> = { 25: 50, 100_000: 150 };

const METRICS = {
  rowsProcessor: 'keystroke, rows of charts and list, processor time, mean',
  rows: 'keystroke, rows of charts and list, p95',
  processor: 'keystroke, charts and list redrawn, processor time, mean',
  redrawn: 'keystroke, charts and list redrawn, p95',
  charts: 'keystroke, charts redrawn, p95',
  found: 'keystroke, finding the clippings, p95',
  texts: 'making what is searched'
};
type Metric = keyof typeof METRICS;
/** Milliseconds; null where it would have taken too long. */
type Readings = Partial<Record<Metric, number | null>>;

/**
 * Searching in Chromium, letter by letter, with the columns and the charts of the story page: on the press review and on invented
 * corpora (sizes from COUPURES_BENCH_SIZES, default 10000,100000), beside the database alone, and beside minisearch over the same texts.
 */
export async function benchSearch(progress: (what: string) => void): Promise<BenchResult[]> {
  const sizes = (process.env.COUPURES_BENCH_SIZES ?? '10000,100000').split(',').map(Number);
  await mkdir(CACHE, { recursive: true });
  const site = await serveBench(CACHE, PAGE);
  const results: BenchResult[] = [];
  try {
    for (const size of [null, ...sizes.filter((n) => n > 0)]) {
      progress(size === null ? 'press review' : `${size.toLocaleString('en')} clippings`);
      const folder = await provide(size);
      results.push(...(await measureAll(site.address, folder, size)));
    }
  } finally {
    site.close();
    await rm(join(CACHE, 'page.js'), { force: true });
  }
  return results;
}

/** The files of a corpus where the page finds them; their folder. */
async function provide(size: number | null): Promise<string> {
  const name = size === null ? 'review' : `corpus-${size}`;
  const folder = join(CACHE, name);
  const source = size === null ? 'static/data' : await searchCorpus(size, join(CACHE, 'parquet'));
  await mkdir(join(folder, 'data'), { recursive: true });
  for (const table of QUERIED_TABLES)
    await cp(join(source, `${table}.parquet`), join(folder, 'data', `${table}.parquet`));
  await cp('static/duckdb', join(folder, 'duckdb'), { recursive: true });
  if (size === null || !existsSync(join(folder, 'view.json'))) {
    const dataset = await openDataset(source, QUERIED_TABLES);
    const charts = await readCharts(dataset.run, EMPTY_FILTER, DEFAULT_OPTIONS);
    dataset.close();
    await writeFile(join(folder, 'view.json'), JSON.stringify({ ...charts, clippings: [], evidence: [] }));
  }
  return name;
}

async function measureAll(address: string, folder: string, size: number | null): Promise<BenchResult[]> {
  const n = size ?? 25;
  const searches = size === null ? SEARCHES.review : SEARCHES.invented;
  const measured = { folder: `${folder}/`, searches };
  const [ours, memory] = await inBrowser(address, (page, browser) => measureOurs(page, browser, measured));
  const others = await inBrowser(address, (page, browser) =>
    measureOthers(page, browser, { ...measured, withPeer: n <= LARGEST_PEER })
  );
  const atMost = GOALS[n];
  const goal: Goal | undefined = atMost === undefined ? undefined : { of: 'value', atMost };
  const own = (
    ['rowsProcessor', 'rows', 'processor', 'redrawn', 'charts', 'found', 'texts'] as const
  ).flatMap((metric) => {
    const result = { ...BASE, n, metric: METRICS[metric], value: ours[metric] ?? null };
    const hasGoal = metric !== 'texts' && metric !== 'found' && metric !== 'charts';
    const peers = Object.entries(others).filter(([, readings]) => readings[metric] !== undefined);
    return [
      benchResult({ ...result, ...(hasGoal && goal && { goal }) }),
      ...peers.map(([name, readings]) =>
        benchResult({ ...result, peer: { name, value: readings[metric] ?? null } })
      )
    ];
  });
  return [
    ...own,
    benchResult({ ...BASE, n, metric: 'memory, columns and texts', value: memory, unit: 'MB' })
  ];
}

const BASE = { bench: 'search', unit: 'ms', less: true };

interface Measured {
  /** Below the served folder, with a slash at its end. */
  folder: string;
  searches: readonly string[];
}

/** As the story page does: columns for charts, menus, counts and the list. */
async function measureOurs(
  page: Page,
  browser: Browser,
  { folder, searches }: Measured
): Promise<[Readings, number | null]> {
  const { texts } = await page.evaluate((folder) => window.search.open(folder), folder);
  const memory = await memoryOf(browser, page);
  // Once to warm up.
  await page.evaluate((searches) => window.search.type(searches), searches.slice(0, 1));
  const [rows, rowsProcessor] = await processorTime(browser, searches, () =>
    page.evaluate((searches) => window.search.type(searches, false), searches)
  );
  const [redrawn, processor] = await processorTime(browser, searches, () =>
    page.evaluate((searches) => window.search.type(searches), searches)
  );
  const readings: Readings = { texts, rowsProcessor, processor, ...timesOf(rows, redrawn) };
  await page.evaluate((folder) => window.search.openFinder(folder), folder);
  await page.evaluate((searches) => window.search.find(searches), searches.slice(0, 1));
  readings.found = p95(await page.evaluate((searches) => window.search.find(searches), searches));
  return [readings, memory];
}

async function measureOthers(
  page: Page,
  browser: Browser,
  { folder, searches, withPeer }: Measured & { withPeer: boolean }
): Promise<{ 'the database': Readings; minisearch: Readings }> {
  const isUp = await page.evaluate((folder) => window.search.start(folder), folder);
  if (!isUp) return { 'the database': { rows: null, redrawn: null, charts: null }, minisearch: {} };
  await page.evaluate((searches) => window.search.typeWithSql(searches), searches.slice(0, 1));
  const [rows, rowsProcessor] = await processorTime(browser, searches, () =>
    page.evaluate((searches) => window.search.typeWithSql(searches, false), searches)
  );
  const [redrawn, processor] = await processorTime(browser, searches, () =>
    page.evaluate((searches) => window.search.typeWithSql(searches), searches)
  );
  const found = await page.evaluate((searches) => window.search.findWithSql(searches), searches);
  const database: Readings = {
    ...{ rowsProcessor, processor, found: p95(found) },
    ...timesOf(rows, redrawn)
  };
  if (!withPeer) return { 'the database': database, minisearch: { texts: null, found: null } };
  const texts = await page.evaluate(() => window.search.openPeer());
  const foundByPeer = await page.evaluate((searches) => window.search.findWithPeer(searches), searches);
  return { 'the database': database, minisearch: { texts, found: p95(foundByPeer) } };
}

/** Of letters of which only the rows were asked for, and of letters that were shown. */
function timesOf(rows: readonly Keystroke[], shown: readonly Keystroke[]): Readings {
  return {
    rows: p95(rows.map(({ asked }) => asked)),
    redrawn: p95(shown.map(({ redrawn }) => redrawn)),
    charts: p95(shown.map(({ charts }) => charts))
  };
}

/** Milliseconds of processor time for each letter, of all threads of the page. */
async function processorTime<T>(
  browser: Browser,
  searches: readonly string[],
  type: () => Promise<T>
): Promise<[T, number]> {
  const before = await processorTimeOf(browser);
  const typed = await type();
  const letters = searches.reduce((sum, { length }) => sum + length, 0);
  return [typed, (((await processorTimeOf(browser)) - before) * 1000) / letters];
}

/** A browser of its own, so that one way's memory and compiled code are not another's. */
async function inBrowser<T>(
  address: string,
  measure: (page: Page, browser: Browser) => Promise<T>
): Promise<T> {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(address);
    await page.waitForFunction(() => 'search' in window);
    return await measure(page, browser);
  } finally {
    await browser.close();
  }
}

function p95(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))] ?? NaN;
}
