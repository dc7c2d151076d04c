import { isForeign } from './driver.ts';
import type { EnginePage, Key } from './driver.ts';

interface Frame {
  evaluate(expression: string): Promise<unknown>;
}

/** What the pages of Playwright and Puppeteer have in common. */
interface Page {
  mainFrame(): Frame;
  $$(selector: 'iframe'): Promise<{ contentFrame(): Promise<Frame | null> }[]>;
  mouse: { click(x: number, y: number): Promise<void> };
  keyboard: { press(key: Key): Promise<void> };
  reload(): Promise<unknown>;
}

/** What a visit must not have, and what notes it as a page tells. */
export function noteFaults() {
  const faults: string[] = [];
  return {
    faults,
    request: (request: { url(): string }) => {
      if (isForeign(request.url())) faults.push(`request to ${request.url()}`);
    },
    console: (message: { type(): string; text(): string }) => {
      if (message.type() === 'error') faults.push(`console: ${message.text()}`);
    },
    pageerror: (error: unknown) => {
      faults.push(`error: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
}

/** A page as the tests drive it; `close` ends it. */
export function drive(page: Page, faults: string[], close: () => Promise<void>): EnginePage {
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
    close
  };
}
