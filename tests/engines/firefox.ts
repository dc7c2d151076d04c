import { launch, ProtocolError } from 'puppeteer-core';
import { drive, noteFaults } from './drive.ts';
import { WINDOW } from './driver.ts';
import type { Engine } from './driver.ts';

/** Firefox as its makers ship it, over WebDriver BiDi. */
export async function startFirefox(executablePath: string): Promise<Engine> {
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: null
  });
  return {
    name: 'firefox',
    close: () => browser.close(),
    open: async (url) => {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      const notes = noteFaults();
      page.on('request', notes.request);
      page.on('console', notes.console);
      page.on('pageerror', notes.pageerror);
      await page.setViewport(WINDOW).catch(unlessUnknown);
      await page.goto(url);
      return drive(page, notes.faults, () => context.close());
    }
  };
}

/** Puppeteer sets the orientation of the screen beside its size, which an older Firefox does not know: the size is set all the same. */
function unlessUnknown(error: unknown): void {
  if (!(error instanceof ProtocolError && error.message.includes('unknown command'))) throw error;
}
