import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder } from '../../src/build/serve.ts';
import type { Served } from '../../src/build/serve.ts';
import { expectNoFaults, useBrowser } from './browser.ts';
import { embedIn, expectFit } from './embed-frame.ts';
import { serveHosts } from './host-site.ts';
import type { HostSite } from './host-site.ts';

const visit = useBrowser();
/** The site on a host that sends no headers of its own, and an article that embeds it from there. */
let plain: Served;
let host: HostSite;
beforeAll(async () => {
  plain = await serveFolder('build', 0);
  host = await serveHosts(plain.address);
});
afterAll(async () => {
  host.close();
  await plain.close();
});

const DRAWN = { timeout: 30_000 };
const untilDrawn = (frame: Frame | Page) =>
  frame.waitForFunction(() => 'drawn' in document.documentElement.dataset, null, DRAWN);

/** All that a view shows, and the evidence of its first mark. */
async function shown(page: Page) {
  await untilDrawn(page);
  const figures = await page
    .locator('figure')
    .evaluateAll((all) =>
      all.map((figure) => ({ text: figure.textContent, svg: figure.querySelector('svg')?.outerHTML }))
    );
  const mark = page.locator('svg [data-key]:not(.is-ghost):visible').first();
  await mark.press('Enter');
  await page.waitForSelector('[data-panel="evidence"] li');
  return { figures, evidence: await page.locator('[data-panel="evidence"]').innerHTML() };
}

const VIEWS = [
  'embed/actions/?company=tencent',
  'fr/embed/companies/?jurisdiction=CN&published=2020..2021&group=1&count=mentions',
  'embed/places/?language=fr&type=fine,summons',
  'embed/story/?place=china&q=ant'
];

describe('a view that no page was built for', () => {
  it.each(VIEWS)('%s is drawn without the database exactly as with it', async (path) => {
    const asked: string[] = [];
    const counted = await visit(path, {
      prepare: async (page) =>
        void page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    });
    const drawn = await shown(counted.page);
    expect(asked.filter((address) => /duckdb|\.parquet|database/.test(address))).toEqual([]);
    expectNoFaults(counted);
    await counted.close();

    const queried = await visit(path, {
      prepare: (page) => page.route('**/embed/facts/counts.js*', (route) => route.abort())
    });
    expect(await shown(queried.page)).toEqual(drawn);
    await queried.close();
  });

  it('is drawn in a frame of no origin from a host that sends no headers, with its evidence', async () => {
    const opened = await visit('sandboxed.html?embed=embed/places/%3Fcompany=tencent', {
      site: host.address,
      also: [plain.address]
    });
    const frame = await embedIn(opened.page);
    await untilDrawn(frame);
    expect(await frame.evaluate(() => globalThis.origin)).toBe('null');
    await frame.locator('svg [data-key]:not(.is-ghost):visible').first().click();
    await frame.waitForSelector('[data-panel="evidence"] li');
    await expectFit(opened.page, frame);
    // The font is the one thing that a frame of no origin may not take from such a host.
    expect(opened.faults.filter((fault) => !/inter\.woff2|ERR_FAILED/.test(fault))).toEqual([]);
    await opened.close();
  });

  it('says of a mark that the filter leaves out that nothing in the view stands behind it', async () => {
    const opened = await visit('embed/actions/?company=tencent');
    await untilDrawn(opened.page);
    await opened.page.locator('svg [data-key].is-ghost:visible').first().click();
    await expect
      .poll(() => opened.page.locator('[data-panel="evidence"]').textContent())
      .toContain('No clipping of this view');
    await opened.close();
  });
});
