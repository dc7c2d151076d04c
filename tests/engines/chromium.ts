import { chromium } from 'playwright-core';
import { FLAGS } from '../browser/browser.ts';
import { isForeign, WINDOW } from './driver.ts';
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
      const faults: string[] = [];
      page.on('request', (request) => {
        if (isForeign(request.url())) faults.push(`request to ${request.url()}`);
      });
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
      await page.goto(url);
      const frameAt = async (nth: number | undefined) => {
        if (nth === undefined) return page.mainFrame();
        const frame = await (await page.$$('iframe'))[nth]?.contentFrame();
        if (!frame) throw new Error(`this page has no frame ${nth}`);
        return frame;
      };
      return {
        evaluate: async (expression, nth) => (await frameAt(nth)).evaluate(expression),
        click: (x, y) => page.mouse.click(x, y),
        press: (key) => page.keyboard.press(key),
        reload: async () => void (await page.reload()),
        faults: () => Promise.resolve(faults),
        close: () => context.close()
      };
    }
  };
}
