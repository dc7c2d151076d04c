import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { benchResult } from '../result.ts';
import type { BenchResult, Goal } from '../result.ts';
import { median } from '../timing.ts';
import { launchChromium, longestTask, memoryOf, takeLongestTask, watchTasks } from './browser.ts';
import { CHART_COLUMNS } from './chart-bytes.ts';
import { otherFormats } from './other-formats.ts';
import { prepareCorpus } from './prepare.ts';
import type { BenchCorpus } from './prepare.ts';
import { serveBench } from './site.ts';

const CACHE = 'node_modules/.cache/coupures-bench';
/** Beyond these sizes a way of answering is not tried: it does not fit into the browser's memory, or takes minutes. */
const LARGEST = { database: 1_000_000, crossfilter: 1_000_000 };
/** Clicks of each way, some on companies that have been clicked on before. */
const CLICKS = 24;
const MOVES = 300;
const DRAG_MS = 5000;

/**
 * Brushing, frames of a drag, clicking, loading and what they take of the browser, in Chromium: on the press review and on invented corpora
 * (sizes from COUPURES_BENCH_SIZES, default 10000,1000000; 10000000 takes some minutes to make), against crossfilter2 and against asking DuckDB-WASM at each
 * move.
 */
export async function benchBrush(progress: (what: string) => void): Promise<BenchResult[]> {
  const sizes = (process.env.COUPURES_BENCH_SIZES ?? '10000,1000000').split(',').map(Number);
  await mkdir(CACHE, { recursive: true });
  const site = await serveBench(CACHE);
  const results: Reading[] = [];
  try {
    for (const size of [null, ...sizes.filter((n) => n > 0)]) {
      progress(size === null ? 'press review' : `${size.toLocaleString('en')} clippings`);
      const corpus = await prepareCorpus(CACHE, size);
      for (const measure of [ours, database, crossfilter]) {
        const readings = await inBrowser(site.address, (page, browser) => measure(page, browser, corpus));
        for (const { by, metric, value, unit } of readings)
          progress(`${by}: ${metric}: ${value ?? '—'} ${unit}`);
        results.push(...readings);
      }
      results.push(...(await formats(corpus)));
    }
  } finally {
    site.close();
    await rm(join(CACHE, 'page.js'), { force: true });
  }
  return withPeers(results);
}

const BRUSH = 'brush, all views, p95';
const CLICK = 'click on a company, all views, p95';
const LIVE = 'until charts answer, warm cache';
const BYTES = 'Parquet, chart columns, bytes per clipping';

type Measure = (page: Page, browser: Browser, corpus: BenchCorpus) => Promise<Reading[]>;

/** A value with the name of what gave it. */
interface Reading {
  metric: string;
  by: 'ours' | 'database' | 'crossfilter2' | 'CSV, gzip' | 'Arrow';
  n: number;
  value: number | null;
  unit: string;
  goal?: Goal;
}

/** The columns: until they answer, the counts for every range and a drag over them, clicks. */
const ours: Measure = async (page, browser, { n, folder, companies, bytes }) => {
  const live: number[] = [];
  const parsing: number[] = [];
  for (let i = 0; i < 3; i++) {
    if (i > 0) await reload(page);
    await page.evaluate((folder) => window.bench.openPage(folder), folder);
    parsing.push(await takeLongestTask(page));
    live.push(await page.evaluate((folder) => window.bench.openColumns(folder), folder));
  }
  const counts = await page.evaluate(() => window.bench.openBrush());
  await page.evaluate((moves) => window.bench.moveBrush(moves), 60);
  const task = await longestTask(page);
  const moves = await page.evaluate((moves) => window.bench.moveBrush(moves), MOVES);
  const clicks = await page.evaluate(
    (companies) => window.bench.clickColumns(companies),
    repeated(companies)
  );
  const memory = await memoryOf(browser, page);
  const frames = await page.evaluate((ms) => window.bench.frames(ms), DRAG_MS);
  const own = { by: 'ours', n } as const;
  return [
    { ...own, metric: BRUSH, value: p95(moves.shown), unit: 'ms', goal: { of: 'value', atMost: 4 } },
    { ...own, metric: 'brush, all views, median', value: median(moves.shown), unit: 'ms' },
    { ...own, metric: 'brush, counts alone, p95', value: p95(moves.counts), unit: 'ms' },
    { ...own, metric: 'brush, making the counts', value: counts, unit: 'ms' },
    {
      ...own,
      metric: CLICK,
      value: p95(clicks),
      unit: 'ms',
      ...goalOf(n, { 1_000_000: 100, 10_000_000: 600 })
    },
    { ...own, metric: LIVE, value: median(live.slice(1)), unit: 'ms', ...goalOf(n, { 25: 1200 }) },
    // What a page has in its HTML, all rows of its charts, is one file here: parsing it is one task.
    { ...own, metric: 'longest task, rows of the page', value: median(parsing), unit: 'ms' },
    {
      ...{ ...own, metric: 'longest frame of 5 s', value: Math.max(...frames), unit: 'ms' },
      goal: { of: 'value', atMost: 33 }
    },
    {
      ...{ ...own, metric: 'frames under 17 ms', value: 100 * shareBelow(17.5, frames), unit: '%' },
      goal: { of: 'value', atLeast: 95 }
    },
    {
      ...{ ...own, metric: 'longest task, loading columns and first moves', unit: 'ms' },
      ...{ value: task, goal: { of: 'value', atMost: 50 } }
    },
    {
      ...{ ...own, metric: 'memory', value: memory, unit: 'MB' },
      ...goalOf(n, { 1_000_000: 300, 10_000_000: 1500 })
    },
    {
      ...{ ...own, metric: BYTES, value: bytes, unit: 'B' },
      ...goalOf(n, { 1_000_000: 24 })
    }
  ];
};

/** The same columns as they might have been published instead. */
async function formats({ n, folder }: BenchCorpus): Promise<Reading[]> {
  const { csv, arrow } = await otherFormats(join(CACHE, folder, 'data'), CHART_COLUMNS);
  const read = { n, metric: BYTES, unit: 'B' };
  return [
    { ...read, by: 'CSV, gzip', value: csv / n },
    { ...read, by: 'Arrow', value: arrow / n }
  ];
}

/** DuckDB-WASM with the whole corpus: until it is up, a click, a drag that asks at each move. */
const database: Measure = async (page, browser, { n, folder, companies }) => {
  if (n > LARGEST.database) return [];
  const own = { by: 'database', n, unit: 'ms' } as const;
  const live = await page.evaluate((folder) => window.bench.startDatabase(folder), folder);
  if (live === null) return [BRUSH, CLICK, LIVE].map((metric) => ({ ...own, metric, value: null }));
  await reload(page);
  const warm = await page.evaluate((folder) => window.bench.startDatabase(folder), folder);
  const clicks = await page.evaluate((companies) => window.bench.clickWithSql(companies), companies);
  const moves = await page.evaluate((moves) => window.bench.moveWithSql(moves), n > 100_000 ? 10 : 40);
  return [
    { ...own, metric: BRUSH, value: p95(moves) },
    { ...own, metric: CLICK, value: p95(clicks) },
    { ...own, metric: LIVE, value: warm },
    { ...own, metric: 'memory', value: await memoryOf(browser, page), unit: 'MB' }
  ];
};

const crossfilter: Measure = async (page, browser, { n, folder, companies }) => {
  if (n > LARGEST.crossfilter) return [];
  await page.evaluate((folder) => window.bench.openPeer(folder), folder);
  await reload(page);
  const live = await page.evaluate((folder) => window.bench.openPeer(folder), folder);
  await page.evaluate((moves) => window.bench.movePeer(moves), 10);
  const moves = await page.evaluate((moves) => window.bench.movePeer(moves), 100);
  const clicks = await page.evaluate((companies) => window.bench.clickPeer(companies), repeated(companies));
  const own = { by: 'crossfilter2', n, unit: 'ms' } as const;
  return [
    { ...own, metric: BRUSH, value: p95(moves) },
    { ...own, metric: CLICK, value: p95(clicks) },
    { ...own, metric: LIVE, value: live },
    { ...own, metric: 'memory', value: await memoryOf(browser, page), unit: 'MB' }
  ];
};

/** With everything in the browser's cache. */
async function reload(page: Page): Promise<void> {
  await page.reload();
  await page.waitForFunction(() => 'bench' in window);
}

function repeated(companies: readonly string[]): string[] {
  return Array.from({ length: CLICKS }, (_, i) => companies[i % companies.length] ?? '');
}

/** A browser of its own, so that what one way holds in memory is not counted for another. */
async function inBrowser(
  address: string,
  measure: (page: Page, browser: Browser) => Promise<Reading[]>
): Promise<Reading[]> {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await watchTasks(page);
    await page.goto(address);
    await page.waitForFunction(() => 'bench' in window);
    return await measure(page, browser);
  } finally {
    await browser.close();
  }
}

/** Our readings as results, once by themselves and once for each peer that was measured at the same size. */
function withPeers(readings: readonly Reading[]): BenchResult[] {
  return readings
    .filter(({ by }) => by === 'ours')
    .flatMap(({ metric, n, value, unit, goal }) => {
      const own = { metric, n, value, unit, ...(goal && { goal }) };
      const peers = readings.filter(
        ({ by, n, metric }) => by !== 'ours' && n === own.n && metric === own.metric
      );
      const ratio: Goal | undefined = own.n === 1_000_000 ? FASTER[own.metric] : undefined;
      return [
        benchResult({ bench: 'brush', less: true, ...own }),
        ...peers.map(({ by, value }) =>
          benchResult({
            ...{ bench: 'brush', less: true, ...own, peer: { name: by, value } },
            goal: by === 'crossfilter2' || metric === CLICK ? ratio : undefined
          })
        )
      ];
    });
}

const FASTER: Record<string, Goal> = {
  [BRUSH]: { of: 'ratio', atLeast: 5 },
  [CLICK]: { of: 'ratio', atLeast: 1 },
  [LIVE]: { of: 'ratio', atLeast: 4 }
};

function goalOf(n: number, goals: Record<number, number>): { goal?: Goal } {
  const atMost = goals[n];
  return atMost === undefined ? {} : { goal: { of: 'value', atMost } };
}

function shareBelow(limit: number, values: readonly number[]): number {
  return values.filter((value) => value < limit).length / values.length;
}

function p95(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))] ?? NaN;
}
