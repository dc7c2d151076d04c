import { readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';

const FLAGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  ...['--disable-background-networking', '--disable-component-update', '--enable-precise-memory-info']
];

/** Chromium: `CHROMIUM_PATH`, the one of the system, or that which Playwright manages. */
export function launchChromium(): Promise<Browser> {
  const system = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path));
  const path = process.env.CHROMIUM_PATH ?? system;
  return chromium.launch({ args: FLAGS, ...(path !== undefined && { executablePath: path }) });
}

/** MB that the page's process holds for itself (Linux only; null elsewhere): its heap, its workers, WebAssembly. */
export async function memoryOf(browser: Browser, page: Page): Promise<number | null> {
  await page.requestGC();
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = (await session.send('SystemInfo.getProcessInfo')) as {
    processInfo: { type: string; id: number }[];
  };
  await session.detach();
  const sizes = await Promise.all(
    processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => privateBytes(id))
  );
  const known = sizes.filter((size) => size !== null);
  return known.length === 0 ? null : Math.max(...known) / 1e6;
}

/** Seconds of processor time that the browser's pages have taken so far, workers included. */
export async function processorTimeOf(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = (await session.send('SystemInfo.getProcessInfo')) as {
    processInfo: { type: string; cpuTime: number }[];
  };
  await session.detach();
  return processInfo.filter(({ type }) => type === 'renderer').reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

async function privateBytes(id: number): Promise<number | null> {
  try {
    const text = await readFile(`/proc/${id}/smaps_rollup`, 'utf8');
    const kilobytes = /^Private_Dirty:\s+(\d+) kB/m.exec(text)?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) * 1024;
  } catch {
    return null;
  }
}

/** Milliseconds of the longest task of the page's thread since `watchTasks`; 0 where none took 50. */
export function longestTask(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, ...((window as { tasks?: number[] }).tasks ?? [])));
}

/** The same, for `longestTask` to begin anew. */
export async function takeLongestTask(page: Page): Promise<number> {
  // What has just ended may still be on its way to the observer.
  await page.waitForTimeout(100);
  const longest = await longestTask(page);
  await page.evaluate(() => ((window as { tasks?: number[] }).tasks ?? []).splice(0));
  return longest;
}

/** Notes tasks of 50 ms and more from the start of the next page on. */
export async function watchTasks(page: Page): Promise<void> {
  // What tsx puts around the functions that are sent to the page.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask', buffered: true });
  });
}
