import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_OPTIONS, EMPTY_FILTER } from '../../src/lib/filter/filter.ts';
import { openDataset } from '../../src/lib/server/native.ts';
import type { Dataset } from '../../src/lib/server/native.ts';
import { BRUSH_FILE, firstSteps, stepFile } from '../../src/lib/steps/first-steps.ts';
import type { Step } from '../../src/lib/steps/step.ts';
import { viewAfter } from '../../src/lib/steps/step.ts';
import { readView } from '../../src/lib/view/view.ts';
import type { View } from '../../src/lib/view/view.ts';
import { expectNoFaults, untilLive, useBrowser } from './browser.ts';

const visit = useBrowser();
let dataset: Dataset;
let whole: View;
beforeAll(async () => {
  dataset = await openDataset('static/data');
  whole = await readView(dataset.run, EMPTY_FILTER, DEFAULT_OPTIONS);
});
afterAll(() => dataset.close());

const built = (file: string) => readFile(join('build/steps', file), 'utf8');

describe('the built answers', () => {
  it('to all filters of one value are the rows of every question', { timeout: 180_000 }, async () => {
    const steps = firstSteps(whole);
    expect(steps.length).toBeGreaterThan(150);
    for (const step of steps) {
      const filter = { ...EMPTY_FILTER, [step.dimension]: [step.value] };
      const answer = viewAfter(whole, JSON.parse(await built(stepFile(step))) as Step);
      expect(answer, stepFile(step)).toEqual(await readView(dataset.run, filter, DEFAULT_OPTIONS));
    }
  });

  it('are at most 10 kB each as they travel', async () => {
    for (const file of [BRUSH_FILE, ...firstSteps(whole).map(stepFile)]) {
      expect(brotliCompressSync(await built(file)).length, file).toBeLessThanOrEqual(10_000);
    }
  });
});

/** The database, and the columns of the charts. */
const ANSWERS = /\/duckdb\/|\.parquet/;
/** A page to which neither ever comes. */
const withoutDatabase = (page: Page) => page.route(ANSWERS, () => new Promise<void>(() => {}));

const settled = (page: Page) =>
  page.waitForFunction(() => document.querySelectorAll('.unsettled').length === 0);

async function shown(page: Page) {
  await settled(page);
  const labels = (view: string) =>
    page
      .locator(`figure[data-view="${view}"] svg [data-key]`)
      .evaluateAll((all) => all.map((mark) => mark.getAttribute('aria-label') ?? ''));
  return {
    bar: (await page.locator('[role="status"]').first().textContent())?.trim(),
    actions: await labels('actions'),
    companies: await labels('companies'),
    places: await labels('places'),
    list: await page.locator('[data-list="clippings"]').textContent()
  };
}

describe('before the database is up', () => {
  it.each(['company=tencent', 'place=beijing', 'type=fine', 'acted=2020-11..2020-12'])(
    'a click that leads to %s is answered at once, as the database answers it',
    async (search) => {
      const early = await visit(`/?${search}`, { prepare: withoutDatabase });
      const late = await visit(`/?${search}`);
      await untilLive(late.page);
      const answer = await shown(early.page);
      expect(answer).toEqual(await shown(late.page));
      expect(await early.page.locator('figure[data-view="actions"]').getAttribute('data-state')).not.toBe(
        'live'
      );
      for (const each of [early, late]) {
        expectNoFaults(each);
        await each.close();
      }
    }
  );

  it('a drag moves every view, and nothing changes when the database takes over', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    const opened = await visit('/', {
      prepare: (page) => page.route(ANSWERS, (route) => held.then(() => route.continue()))
    });
    const { page } = opened;
    await page.evaluate(() => scrollTo(0, 0));
    const box = await page.locator('figure[data-view="actions"] svg [data-brush]').boundingBox();
    if (!box) throw new Error('the timeline has no room for a brush');
    await page.mouse.move(box.x + box.width * 0.5, box.y + 4);
    await page.waitForResponse(`**/steps/${BRUSH_FILE}*`);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.75, box.y + 4, { steps: 8 });
    await page.mouse.up();
    await page.waitForURL(/acted=/);
    const before = await shown(page);
    expect(before.bar).not.toContain(`${whole.summary.all_clippings} of`);
    const drawn = await page.locator('figure[data-view="companies"] svg').elementHandle();
    release();
    await untilLive(page);
    expect(await shown(page)).toEqual(before);
    // Not even drawn again.
    expect(await drawn?.evaluate((svg) => svg.isConnected)).toBe(true);
    expectNoFaults(opened);
    await opened.close();
  });
});
