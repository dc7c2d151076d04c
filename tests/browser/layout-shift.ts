import type { Frame, Page } from 'playwright-core';

/** Sums up from now on the layout shifts of every frame of a page. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(window, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ('value' in entry)
          Object.assign(window, { shift: Reflect.get(window, 'shift') + Number(entry.value) });
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** The sum so far. */
export function shiftOf(frame: Frame | Page): Promise<number> {
  return frame.evaluate(() => Number(Reflect.get(window, 'shift')));
}
