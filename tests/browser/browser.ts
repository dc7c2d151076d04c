import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';

export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
];

export interface Visit {
  page: Page;
  /** Everything that a visit must not have: requests to other hosts, errors in the console or the page. */
  faults: string[];
  close(): Promise<void>;
}

export interface VisitOptions extends BrowserContextOptions {
  /** Address below which the path is and all requests must be, with a slash at its end. Default: the built site's. */
  site?: string;
  /** Further addresses that may be asked: of a host page that embeds the site. */
  also?: string[];
  /** Before anything loads: routes, scripts. */
  prepare?: (page: Page) => Promise<unknown>;
}

/**
 * Opens pages of the built site in one browser for the tests around it, and records what goes wrong in them. `fonts` is the path of a font
 * configuration; the system's without.
 */
export function useBrowser(
  fonts: string | null = null
): (path: string, options?: VisitOptions) => Promise<Visit> {
  let browser: Browser;
  beforeAll(async () => {
    const env = fonts === null ? process.env : { ...process.env, FONTCONFIG_FILE: fonts };
    browser = await chromium.launch({ executablePath: inject('browserPath'), args: FLAGS, env });
  });
  afterAll(() => browser.close());

  return async (path, { prepare, site = inject('site'), also = [], ...options } = {}) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('request', (request) => {
      const url = request.url();
      const isOurs = [site, ...also].some((address) => url.startsWith(address));
      if (!isOurs && !/^(data|blob|about):/.test(url)) faults.push(`request to ${url}`);
    });
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
    await prepare?.(page);
    await page.goto(new URL(path.replace(/^\//, ''), site).href);
    return { page, faults, close: () => context.close() };
  };
}

/** Addresses of the database's files that a page has asked for. */
export async function databaseFiles(page: Page): Promise<string[]> {
  const asked = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  return asked.filter((name) => name.includes('/duckdb/'));
}

/** Has an error that nothing catches end the worker that holds the columns. */
export async function endColumns(page: Page): Promise<void> {
  const worker = page.workers().find((worker) => worker.url().includes('columns.worker'));
  await worker?.evaluate(() => {
    setTimeout(() => {
      throw new Error('ended by a test');
    });
  });
}

/** Waits until every figure answers and every part of the page, tables and lists too, shows what it is asked. */
export async function untilLive(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      [...document.querySelectorAll('figure[data-view]')].every(
        (figure) => figure.getAttribute('data-state') === 'live'
      ) && document.querySelector('.dormant, .unsettled') === null
  );
}

export function expectNoFaults({ faults }: Visit): void {
  expect(faults).toEqual([]);
}
