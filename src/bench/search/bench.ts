import { cp, mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { QUERIED_TABLES } from '../../lib/schema.ts';
import { launchChromium, processorTimeOf } from '../brush/browser.ts';
import { serveBench } from '../brush/site.ts';
import { benchResult } from '../result.ts';
import type { BenchResult, Goal } from '../result.ts';
import { median } from '../timing.ts';
import { searchCorpus } from './corpus.ts';

const CACHE = 'node_modules/.cache/coupures-bench/search';
const PAGE = join(dirname(fileURLToPath(import.meta.url)), 'page.ts');
/** What is typed: a common word, a rarer one, two words, an accent left out. */
const SEARCHES = {
  review: ['alibaba', 'marché', 'ant group', 'monopole'],
  invented: ['bake', 'linukere', 'mora ketiplado', 'gredu']
};
/** Beyond this size the peer's index takes minutes and most of the browser's memory. */
const LARGEST_PEER = 10_000;
const GOALS: Record<number, number> = { 25: 50, 100_000: 150 };

/**
 * Searching in Chromium, letter by letter, with the database and the charts of the story page: on the press review and on invented
 * corpora (sizes from COUPURES_BENCH_SIZES, default 10000,100000), against minisearch over the same texts.
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
      const found = await measure(site.address, folder, size);
      for (const { metric, value, unit } of found) progress(`${metric}: ${value ?? '—'} ${unit}`);
      results.push(...found);
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
  const source = size === null ? 'static/data' : await searchCorpus(size, join(CACHE, 'parquet'));
  await mkdir(join(CACHE, name, 'data'), { recursive: true });
  for (const table of QUERIED_TABLES)
    await cp(join(source, `${table}.parquet`), join(CACHE, name, 'data', `${table}.parquet`));
  await cp('static/duckdb', join(CACHE, name, 'duckdb'), { recursive: true });
  return name;
}

async function measure(address: string, folder: string, size: number | null): Promise<BenchResult[]> {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(address);
    await page.waitForFunction(() => 'search' in window);
    const searches = size === null ? SEARCHES.review : SEARCHES.invented;
    const n = size ?? 25;
    const atMost = GOALS[n];
    const goal: Goal | undefined = atMost === undefined ? undefined : { of: 'value', atMost };
    const result = (
      metric: string,
      value: number | null,
      more: Partial<Parameters<typeof benchResult>[0]> = {}
    ) => benchResult({ bench: 'search', n, metric, value, unit: 'ms', less: true, ...more });
    const up = await page.evaluate((folder) => window.search.start(`${folder}/`), folder);
    if (!up) return [result('keystroke, all views redrawn, p95', null, { goal })];
    // Once to warm up.
    await page.evaluate((searches) => window.search.type(searches), searches.slice(0, 1));
    const before = await processorTimeOf(browser);
    const typed = await page.evaluate((searches) => window.search.type(searches), searches);
    const processor = ((await processorTimeOf(browser)) - before) * 1000;
    const found = await page.evaluate((searches) => window.search.find(searches), searches);
    const redrawn = typed.map((keystroke) => keystroke.redrawn);
    const peer = n > LARGEST_PEER ? null : await measurePeer(page, searches);
    const against = (of: (values: readonly number[]) => number) => ({
      peer: { name: 'minisearch', value: peer && of(peer.found) }
    });
    return [
      result('keystroke, processor time, mean', processor / typed.length, { goal }),
      result('keystroke, all views redrawn, median', median(redrawn), { goal }),
      result('keystroke, all views redrawn, p95', p95(redrawn), { goal }),
      result('keystroke, rows of all views, median', median(typed.map(({ asked }) => asked))),
      result('keystroke, finding the clippings, median', median(found), against(median)),
      result('keystroke, finding the clippings, p95', p95(found), against(p95)),
      ...(peer ? [result('making the index of minisearch', peer.index)] : [])
    ];
  } finally {
    await browser.close();
  }
}

async function measurePeer(
  page: Page,
  searches: readonly string[]
): Promise<{ index: number; found: number[] }> {
  const index = await page.evaluate(() => window.search.openPeer());
  return { index, found: await page.evaluate((searches) => window.search.findWithPeer(searches), searches) };
}

function p95(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))] ?? NaN;
}
