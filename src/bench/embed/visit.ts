import type { Browser } from 'playwright-core';
import type { GzipHost } from './gzip-host.ts';

/** One visit on a slow telephone: what it cost until the chart stood there and answered. */
export interface Cost {
  bytes: number;
  requests: number;
  /** Milliseconds from the start of the visit. */
  chart: number;
  paint: number;
  ready: number;
}

/** Chromium's « slow 4G »: 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back. */
const SLOW_4G = { offline: false, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8, latency: 150 };
const SLOWER_PROCESSOR = 4;

/** What is watched for in a page: selectors of the chart itself and of a chart that answers. */
export interface Watched {
  path: string;
  chart: string;
  ready: string;
}

/** Visits a page with nothing cached; waits until it has its chart, answers, and asks for nothing more. */
export async function visitSlowly(browser: Browser, host: GzipHost, watched: Watched): Promise<Cost> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW_4G);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER_PROCESSOR });
    // tsx names functions by a call that pages do not know.
    await page.addInitScript('globalThis.__name = (named) => named');
    await page.addInitScript(watch, watched);
    host.take();
    await page.goto(new URL(watched.path, host.address).href, { timeout: 180_000 });
    await page.waitForFunction(() => 'bench' in window && window.bench !== null, null, { timeout: 180_000 });
    await page.waitForLoadState('networkidle');
    const times = await page.evaluate(
      () => (window as unknown as { bench: Omit<Cost, 'bytes' | 'requests'> }).bench
    );
    return { ...host.take(), ...times };
  } finally {
    await context.close();
  }
}

/** In the page: notes when the chart is there to be seen, when it answers, and the largest paint until then. */
function watch({ chart, ready }: Watched): void {
  const times = { chart: 0, ready: 0, paint: 0 };
  Object.assign(window, { bench: null });
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) times.paint = startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  const isSeen = (selector: string) =>
    [...document.querySelectorAll(selector)].some(
      (one) => one.getClientRects().length > 0 && getComputedStyle(one).visibility === 'visible'
    );
  const look = () => {
    const now = performance.now();
    if (times.chart === 0 && isSeen(chart)) times.chart = now;
    if (times.ready === 0 && isSeen(ready)) times.ready = now;
    if (times.chart > 0 && times.ready > 0) setTimeout(() => Object.assign(window, { bench: times }), 500);
    else requestAnimationFrame(look);
  };
  look();
}
