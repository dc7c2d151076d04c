import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import sirv from 'sirv';
import { InputError } from '../../pipeline/errors.ts';
import { firstChartEnd } from '../first-chart.ts';
import { benchResult } from '../result.ts';
import type { BenchResult, Goal } from '../result.ts';
import { median } from '../timing.ts';
import { buildUsualPattern, USUAL_PATTERN } from '../usual-pattern/build.ts';
import { launchChromium, longestTask, watchTasks } from './browser.ts';

/** Slow 4G as browsers' tools define it, on a processor four times as slow. */
const SLOW = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 };
const DRAG_MS = 5000;
const CACHE = 'node_modules/.cache/coupures-bench';
/** Where the page that ours is compared with stands on the site. */
const PEER = 'usual-pattern';
const VISITS = 5;
/** Of a slow phone, each with an empty cache. */
const SLOW_VISITS = 3;

const FIRST_CHART = 'slow 4G, first chart';

interface Own {
  metric: string;
  value: number | null;
  unit: string;
  goal?: Goal;
  peer?: { name: string; value: number | null };
}

/** The built story, every file compressed as a host would: frames of a drag, a slow phone's waits, bytes on the way. */
export async function benchStory(progress: (what: string) => void): Promise<BenchResult[]> {
  if (!existsSync('build/index.html')) throw new InputError('build/: no site; run "npm run build" first.');
  const folder = join(CACHE, 'site');
  await mkdir(CACHE, { recursive: true });
  await rm(folder, { recursive: true, force: true });
  await cp('build', folder, { recursive: true });
  await mkdir(join(folder, PEER));
  await buildUsualPattern(join(folder, PEER));
  await compress(folder);
  const server = createServer(sirv(folder, { brotli: true }));
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = `http://localhost:${(server.address() as AddressInfo).port}/`;
  const browser = await launchChromium();
  try {
    const readings: Own[] = [];
    for (const measure of [drag, warmVisit, slowPhone]) {
      progress(measure.name);
      readings.push(...(await measure(browser, address)));
    }
    return readings.map((reading) => benchResult({ bench: 'story', n: 25, less: true, ...reading }));
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

async function drag(browser: Browser, address: string): Promise<Own[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await watchTasks(page);
  await page.goto(address);
  await live(page);
  await page.evaluate(() => scrollTo(0, 0));
  const box = await page.locator('figure[data-view="actions"] svg [data-brush]').boundingBox();
  if (!box) throw new Error('bench: the timeline has no brush');
  const at = (share: number) => page.mouse.move(box.x + box.width * share, box.y + 4);
  await at(0.5);
  await page.waitForTimeout(500);
  await page.mouse.down();
  await at(0.6);
  await page.evaluate(() => {
    const frames: number[] = [];
    Object.assign(window, { frames });
    let last = performance.now();
    const tick = (start: number) => {
      frames.push(start - last);
      last = start;
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  const until = Date.now() + DRAG_MS;
  for (let i = 0; Date.now() < until; i++) await at(0.6 + 0.3 * Math.abs(Math.sin(i / 25)));
  const drawn = await page.evaluate(() => (window as unknown as { frames: number[] }).frames);
  const frames = drawn.slice(2);
  await page.mouse.up();
  const task = await longestTask(page);
  await page.close();
  const within = frames.filter((ms) => ms < 17.5).length / frames.length;
  return [
    {
      metric: 'story, longest frame of 5 s',
      value: Math.max(...frames),
      unit: 'ms',
      goal: { of: 'value', atMost: 33 }
    },
    {
      metric: 'story, frames under 17 ms',
      value: 100 * within,
      unit: '%',
      goal: { of: 'value', atLeast: 95 }
    },
    {
      metric: 'story, longest task of loading and brushing',
      value: task,
      unit: 'ms',
      goal: { of: 'value', atMost: 50 }
    }
  ];
}

/** From navigation until all charts are live, with everything in the browser's cache. */
async function warmVisit(browser: Browser, address: string): Promise<Own[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const times: number[] = [];
  for (let i = 0; i <= VISITS; i++) {
    await page.goto(address);
    await live(page);
    times.push(await page.evaluate(() => performance.now()));
  }
  await page.close();
  return [
    {
      ...{ metric: 'navigation to live, warm cache', unit: 'ms', goal: { of: 'value', atMost: 1200 } },
      value: median(times.slice(1))
    }
  ];
}

/** Medians of some first visits on a slow phone. */
async function slowPhone(browser: Browser, address: string): Promise<Own[]> {
  const visits: Own[][] = [];
  for (let i = 0; i < SLOW_VISITS; i++)
    visits.push([...(await tapWhenLive(browser, address)), ...(await tapEarly(browser, address))]);
  const [first = []] = visits;
  const readings = first.map((reading, i) => ({
    ...reading,
    value: median(visits.map((readings) => readings[i]?.value ?? NaN))
  }));
  const chart = readings.find(({ metric }) => metric === FIRST_CHART);
  const peer = { name: USUAL_PATTERN, value: await firstChartOfPeer(browser, address) };
  return chart ? [...readings, { ...chart, peer, goal: { of: 'ratio', atLeast: 40 } }] : readings;
}

/** When the page that asks a database has its chart: one visit, of some forty seconds. */
async function firstChartOfPeer(browser: Browser, address: string): Promise<number> {
  const { page } = await openSlow(browser, `${address}${PEER}/`);
  await page.waitForSelector('[data-drawn] svg', { timeout: 180_000 });
  const value = await page.evaluate(() => performance.now());
  await page.context().close();
  return value;
}

/** A page on slow 4G and a slow processor, with an empty cache, and the bytes that it has received so far. */
async function openSlow(browser: Browser, address: string): Promise<{ page: Page; bytes: () => number }> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await watchTasks(page);
  await watchFirstChart(page);
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.goto(address, { waitUntil: 'commit' });
  return { page, bytes: () => bytes };
}

/** Taps the first bar as soon as it can answer. */
async function tapWhenLive(browser: Browser, address: string): Promise<Own[]> {
  const { page, bytes } = await openSlow(browser, address);
  await page.locator('figure[data-view="companies"] svg[data-live] [data-key]').first().waitFor();
  const untilTap = bytes();
  const tapped = await page.evaluate(async () => {
    const until = (isDone: () => boolean) =>
      new Promise<number>((resolve) => {
        const look = () => {
          if (isDone()) resolve(performance.now());
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      });
    const mark = document.querySelector('figure[data-view="companies"] svg[data-live] [data-key]');
    const start = performance.now();
    mark?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    mark?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    const [own, charts, all] = await Promise.all([
      until(() => document.querySelector('figure[data-view="companies"] .is-selected') !== null),
      until(() => location.search !== '' && document.querySelector('figure.unsettled') === null),
      until(() => location.search !== '' && document.querySelector('.unsettled') === null)
    ]);
    const steps = performance
      .getEntriesByType('resource')
      .filter(({ name }) => /\/steps\/(likely|company)/.test(name))
      .map((resource) => (resource as PerformanceResourceTiming).transferSize);
    return { start, own: own - start, charts: charts - start, all: all - start, steps };
  });
  await live(page);
  const dashboard = await page.evaluate(() => performance.now());
  const chart = await page.evaluate(() => (window as { firstChart?: number }).firstChart ?? null);
  const html = await page.evaluate(
    () => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).transferSize
  );
  await page.context().close();
  const kB = (n: number) => n / 1000;
  return [
    { metric: FIRST_CHART, value: chart, unit: 'ms', goal: { of: 'value', atMost: 800 } },
    { metric: 'slow 4G, marks answer', value: tapped.start, unit: 'ms' },
    { metric: 'slow 4G, first tap until its bar shows it', value: tapped.own, unit: 'ms' },
    {
      metric: 'slow 4G, first tap until all charts are filtered',
      value: tapped.charts,
      unit: 'ms',
      goal: { of: 'value', atMost: 600 }
    },
    { metric: 'slow 4G, first tap until tables and list are, too', value: tapped.all, unit: 'ms' },
    { metric: 'slow 4G, dashboard live', value: dashboard, unit: 'ms' },
    {
      metric: 'bytes, until the first chart can be painted',
      value: kB(await bytesToFirstChart()),
      unit: 'kB',
      goal: { of: 'value', atMost: 45 }
    },
    { metric: 'bytes, page with all charts, tables and list', value: kB(html), unit: 'kB' },
    {
      metric: 'bytes, first filter, with what is asked ahead',
      value: kB(tapped.steps.reduce((sum, size) => sum + size, 0)),
      unit: 'kB',
      goal: { of: 'value', atMost: 10 }
    },
    { metric: 'bytes, until marks can be tapped', value: kB(untilTap), unit: 'kB' },
    { metric: 'bytes, everything', value: kB(bytes()), unit: 'kB' }
  ];
}

/** Taps the first bar as soon as it is seen: the tap waits for the page. */
async function tapEarly(browser: Browser, address: string): Promise<Own[]> {
  const { page } = await openSlow(browser, address);
  const bar = page.locator('figure[data-view="companies"] svg:visible [data-key]').first();
  await bar.dispatchEvent('click');
  await page.waitForFunction(
    () => location.search !== '' && document.querySelector('figure.unsettled') === null
  );
  const value = await page.evaluate(() => performance.now());
  await page.context().close();
  return [{ metric: 'slow 4G, tap on the first sight, navigation until filtered', value, unit: 'ms' }];
}

/** Compressed bytes of the page up to the end of its first chart, and of the files that it asks for before that, which share the line. */
async function bytesToFirstChart(): Promise<number> {
  const html = await readFile('build/index.html', 'utf8');
  const part = html.slice(0, firstChartEnd(html));
  let bytes = brotliCompressSync(part).length;
  const asked = [
    ...part.matchAll(
      /<(?:link href="([^"]+)" rel="(?:(?:module)?preload|stylesheet)"(?! disabled)|script src="([^"]+)")/g
    )
  ];
  for (const path of new Set(asked.map(([, link, script = '']) => link ?? script)))
    bytes += brotliCompressSync(await readFile(join('build', path))).length;
  return bytes;
}

/** Notes when the first frame has been painted in which the shown drawing of the first chart is whole. */
async function watchFirstChart(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const look = () => {
      const drawings = [...document.querySelectorAll('figure[data-view="actions"] .variant svg')];
      const shown = drawings.find((svg) => svg.getClientRects().length > 0)?.parentElement;
      // What follows it in the page has been read: it has, too.
      if (!shown?.nextElementSibling && !document.querySelector('figcaption'))
        return requestAnimationFrame(look);
      requestAnimationFrame(() => setTimeout(() => Object.assign(window, { firstChart: performance.now() })));
    };
    requestAnimationFrame(look);
  });
}

async function live(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      [...document.querySelectorAll('figure[data-view]')].every(
        (figure) => figure.getAttribute('data-state') === 'live'
      ),
    null,
    { timeout: 180_000 }
  );
}

async function compress(folder: string): Promise<void> {
  for (const name of await readdir(folder, { recursive: true })) {
    if (!/\.(html|js|css|json|svg|parquet)$/.test(name)) continue;
    const path = join(folder, name);
    await writeFile(`${path}.br`, brotliCompressSync(await readFile(path)));
  }
}
