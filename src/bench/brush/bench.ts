import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { benchResult } from '../result.ts';
import type { BenchResult, Goal } from '../result.ts';
import { median } from '../timing.ts';
import { launchChromium, longestTask, memoryOf, watchTasks } from './browser.ts';
import { prepareCorpus } from './prepare.ts';
import type { BenchCorpus } from './prepare.ts';
import { serveBench } from './site.ts';
import { benchStory } from './story.ts';

const CACHE = 'node_modules/.cache/coupures-bench';
/** Beyond these sizes a way of answering is not tried: it does not fit into the browser's memory, or takes minutes. */
const LARGEST = { database: 1_000_000, crossfilter: 1_000_000 };
const MOVES = 300;

/**
 * Brushing, clicking, loading and what they take of the browser, in Chromium: on the press review and on invented corpora
 * (sizes from COUPURES_BENCH_SIZES, default 10000,1000000), against crossfilter2 and against asking DuckDB-WASM at each
 * move; then the built story itself.
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
    }
  } finally {
    site.close();
    await rm(join(CACHE, 'page.js'), { force: true });
  }
  progress('the story');
  results.push(...(await benchStory(CACHE)));
  return withPeers(results);
}

type Measure = (page: Page, browser: Browser, corpus: BenchCorpus) => Promise<Reading[]>;

/** A value with the name of what gave it. */
interface Reading {
  metric: string;
  by: 'ours' | 'database' | 'crossfilter2';
  n: number;
  value: number | null;
  unit: string;
  goal?: Goal;
}

/** The counts for every range, and a drag over them. */
const ours: Measure = async (page, browser, corpus) => {
  const { n, folder } = corpus;
  const opened = await page.evaluate((folder) => window.bench.openBrush(folder), folder);
  await page.evaluate((moves) => window.bench.moveBrush(moves), 40);
  const { rows, counts } = await page.evaluate((moves) => window.bench.moveBrush(moves), MOVES);
  const by = 'ours';
  return [
    {
      metric: 'brush, rows of all views, p95',
      by,
      n,
      value: p95(rows),
      unit: 'ms',
      goal: { of: 'value', atMost: 4 }
    },
    { metric: 'brush, rows of all views, median', by, n, value: median(rows), unit: 'ms' },
    { metric: 'brush, counts alone, p95', by, n, value: p95(counts), unit: 'ms' },
    { metric: 'brush, making the counts', by, n, value: opened.ms, unit: 'ms' },
    { metric: 'brush, numbers in the counts', by, n, value: opened.edges, unit: '' },
    { metric: 'brush, memory', by, n, value: await memoryOf(browser, page), unit: 'MB' },
    {
      metric: 'Parquet, bytes per clipping',
      by,
      n,
      value: corpus.bytes,
      unit: 'B',
      ...(n === 1_000_000 && { goal: { of: 'value', atMost: 24 } as Goal })
    }
  ];
};

/** DuckDB-WASM with the whole corpus: going live, a click, a drag that asks at each move. */
const database: Measure = async (page, browser, { n, folder, companies }) => {
  if (n > LARGEST.database) return [];
  const live: number[] = [];
  for (let i = 0; i < 3; i++) {
    const ms = await page.evaluate((folder) => window.bench.startDatabase(folder), folder);
    if (ms === null) return notStarted(n);
    live.push(ms);
    if (i < 2) await page.reload();
    await page.waitForFunction(() => 'bench' in window);
  }
  const task = await longestTask(page);
  const clicks = await page.evaluate((companies) => window.bench.clickWithSql(companies), companies);
  const moves = await page.evaluate((moves) => window.bench.moveWithSql(moves), n > 100_000 ? 10 : 40);
  const asked = await page.evaluate(() => window.bench.askForBrush());
  const by = 'ours';
  return [
    {
      metric: 'click on a company, all views, p95',
      by,
      n,
      value: p95(clicks.views),
      unit: 'ms',
      ...goalOf(n, { 1_000_000: 100 })
    },
    { metric: 'click on a company, the timeline, p95', by, n, value: p95(clicks.timeline), unit: 'ms' },
    {
      metric: 'database up, warm',
      by,
      n,
      value: live.at(-1) ?? null,
      unit: 'ms',
      ...goalOf(n, { 25: 1200 })
    },
    { metric: 'brush, asking for the counts', by, n, value: asked, unit: 'ms' },
    {
      metric: 'longest task while loading',
      by,
      n,
      value: task,
      unit: 'ms',
      goal: { of: 'value', atMost: 50 }
    },
    {
      metric: 'memory',
      by,
      n,
      value: await memoryOf(browser, page),
      unit: 'MB',
      ...goalOf(n, { 1_000_000: 300 })
    },
    { metric: 'brush, rows of all views, p95', by: 'database', n, value: p95(moves), unit: 'ms' }
  ];
};

/** What cannot be measured where the database gives up: nothing moved for 30 s. */
function notStarted(n: number): Reading[] {
  const reading = (metric: string, goals: Record<number, number>): Reading => ({
    ...{ metric, by: 'ours', n, value: null, unit: metric === 'memory' ? 'MB' : 'ms' },
    ...goalOf(n, goals)
  });
  return [
    reading('click on a company, all views, p95', { 1_000_000: 100 }),
    reading('database up, warm', {}),
    reading('memory', { 1_000_000: 300 })
  ];
}

const crossfilter: Measure = async (page, browser, { n, folder, companies }) => {
  if (n > LARGEST.crossfilter) return [];
  const live = await page.evaluate((folder) => window.bench.openPeer(folder), folder);
  const clicks = await page.evaluate((companies) => window.bench.clickPeer(companies), companies);
  await page.evaluate((moves) => window.bench.movePeer(moves), 10);
  const moves = await page.evaluate((moves) => window.bench.movePeer(moves), 100);
  const by = 'crossfilter2';
  return [
    { metric: 'brush, rows of all views, p95', by, n, value: p95(moves), unit: 'ms' },
    { metric: 'click on a company, all views, p95', by, n, value: p95(clicks), unit: 'ms' },
    { metric: 'database up, warm', by, n, value: live, unit: 'ms' },
    { metric: 'memory', by, n, value: await memoryOf(browser, page), unit: 'MB' }
  ];
};

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
            goal: by === 'crossfilter2' ? ratio : undefined
          })
        )
      ];
    });
}

const FASTER: Record<string, Goal> = {
  'brush, rows of all views, p95': { of: 'ratio', atLeast: 5 },
  'click on a company, all views, p95': { of: 'ratio', atLeast: 1 },
  'database up, warm': { of: 'ratio', atLeast: 4 }
};

function goalOf(n: number, goals: Record<number, number>): { goal?: Goal } {
  const atMost = goals[n];
  return atMost === undefined ? {} : { goal: { of: 'value', atMost } };
}

function p95(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))] ?? NaN;
}
