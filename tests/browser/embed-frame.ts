import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';

/** The embed of an article, drawn or not. */
export async function embedIn(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('no embed in this page');
  await frame.waitForSelector('#embed');
  return frame;
}

/** Height in px of what an embed holds. */
export function contentHeight(frame: Frame): Promise<number> {
  return frame.evaluate(() =>
    Math.ceil(document.getElementById('embed')?.getBoundingClientRect().height ?? 0)
  );
}

/** Waits until the iframe is as high as what it holds, to the pixel. */
export async function expectFit(page: Page, frame: Frame): Promise<void> {
  const frameHeight = () => page.evaluate(() => document.querySelector('iframe')?.clientHeight);
  await expect
    .poll(async () => [await frameHeight(), await contentHeight(frame)], { timeout: 10_000 })
    .toSatisfy(([outer, inner]: number[]) => outer === inner);
}
