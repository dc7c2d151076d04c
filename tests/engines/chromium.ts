import { chromium } from 'playwright-core';
import { FLAGS } from '../browser/browser.ts';
import { drive, noteFaults } from './drive.ts';
import { WINDOW } from './driver.ts';
import type { Engine } from './driver.ts';

/** Chromium, through Playwright. */
export async function startChromium(executablePath: string): Promise<Engine> {
  const browser = await chromium.launch({
    executablePath,
    args: FLAGS,
    // As readers have them: they take width.
    ignoreDefaultArgs: ['--hide-scrollbars']
  });
  return {
    name: 'chromium',
    close: () => browser.close(),
    open: async (url) => {
      const context = await browser.newContext({ viewport: WINDOW });
      const page = await context.newPage();
      const notes = noteFaults();
      page.on('request', notes.request);
      page.on('console', notes.console);
      page.on('pageerror', notes.pageerror);
      await page.goto(url);
      return drive(page, notes.faults, () => context.close());
    }
  };
}
