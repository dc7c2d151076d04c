import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';

/** What a click on a control saves. */
export async function saved(control: Locator): Promise<Buffer> {
  const [download] = await Promise.all([control.page().waitForEvent('download'), control.click()]);
  return readFileSync(await download.path());
}

/** The pictures of fixed size that a menu offers, with their width and height in px. */
export const PRESETS = [
  ['wide', 1200, 630],
  ['square', 1080, 1080],
  ['tall', 1080, 1920]
] as const;
