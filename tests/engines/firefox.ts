import { launch, ProtocolError } from 'puppeteer-core';
import { isForeign, WINDOW } from './driver.ts';
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
      const faults: string[] = [];
      page.on('request', (request) => {
        if (isForeign(request.url())) faults.push(`request to ${request.url()}`);
      });
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => faults.push(`error: ${String(error)}`));
      await page.setViewport(WINDOW).catch(unlessUnknown);
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

/** Puppeteer sets the orientation of the screen beside its size, which an older Firefox does not know: the size is set all the same. */
function unlessUnknown(error: unknown): void {
  if (!(error instanceof ProtocolError && error.message.includes('unknown command'))) throw error;
}
