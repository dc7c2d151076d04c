import type { ElementHandle, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { DEFAULT_OPTIONS, EMPTY_FILTER } from '../../src/lib/filter/filter.ts';
import type { Filter } from '../../src/lib/filter/filter.ts';
import { readView } from '../../src/lib/view/view.ts';
import { expectNoFaults, untilLive, useBrowser } from './browser.ts';
import { useDataset } from './dataset.ts';

const visit = useBrowser();
const dataset = await useDataset();

/** Counts what the page asks its columns and its database. */
const countQuestions = (page: Page) =>
  page.addInitScript(() => {
    const seen = { questions: 0 };
    Object.assign(window, { seen });
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (this: Worker, message: unknown, ...rest: unknown[]) {
      const { type, ask } = (message ?? {}) as { type?: string; ask?: string };
      if (type === 'RUN_PREPARED' || ask !== undefined) seen.questions++;
      Reflect.apply(post, this, [message, ...rest]);
    };
  });

const questions = (page: Page) =>
  page.evaluate(() => (window as unknown as { seen: { questions: number } }).seen.questions);

/** How many questions there were, once no more are coming: near the chart, a page asks for what a brush needs. */
async function questionsInAll(page: Page): Promise<number> {
  for (let last = -1; ;) {
    const now = await questions(page);
    if (now === last) return now;
    last = now;
    await page.waitForTimeout(1000);
  }
}

/** The numbers on the page: the count of clippings, the bars, the places and the title of the timeline. */
async function numbers(page: Page) {
  const marks = (view: string) =>
    page
      .locator(`figure[data-view="${view}"] svg [data-key]`)
      .evaluateAll((all) => all.map((mark) => mark.getAttribute('aria-label') ?? ''));
  const cells = (view: string) =>
    page
      .locator(`figure[data-view="${view}"] tr[data-key]`)
      .evaluateAll((all) => all.map((row) => row.textContent?.replace(/\s+/g, ' ').trim() ?? ''));
  return {
    bar: (await page.locator('[role="status"]').first().textContent())?.trim(),
    standfirst: (await page.locator('.standfirst').textContent())?.trim(),
    companies: await marks('companies'),
    companyRows: await cells('companies'),
    places: await marks('places'),
    placeRows: await cells('places'),
    actions: await page.locator('figure[data-view="actions"] .subtitle').textContent()
  };
}

async function ofSql(filter: Filter) {
  return readView(dataset.run, filter, DEFAULT_OPTIONS);
}

function acted(page: Page) {
  const [from = null, to = null] = new URL(page.url()).searchParams.get('acted')?.split('..') ?? [];
  return { from, to };
}

it('a timeline of few actions follows the brush, however slow the processor', async () => {
  const opened = await visit('/');
  const { page } = opened;
  await untilLive(page);
  const timeline = page.locator('figure[data-view="actions"] svg:visible');
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 12 });
  const box = await timeline.locator('[data-brush]').boundingBox();
  if (!box) throw new Error('the timeline has no room for a brush');
  await page.mouse.move(box.x + box.width * 0.3, box.y + 4);
  await page.mouse.down();
  for (const to of [0.5, 0.6, 0.9]) {
    const standing = await timeline.elementHandle();
    await page.mouse.move(box.x + box.width * to, box.y + 4, { steps: 5 });
    await expect
      .poll(() => timeline.evaluate((svg, old) => svg === old, standing), { timeout: 10_000 })
      .toBe(false);
  }
  await page.mouse.up();
  await page.waitForFunction(() => !document.querySelector('.unsettled'));
  expectNoFaults(opened);
  await opened.close();
});

it.each([
  { name: 'the whole corpus', path: '/', filter: EMPTY_FILTER, opensTable: true, asks: 0 },
  // The list of clippings follows once, at the end: texts are read, and its rows asked for.
  {
    name: 'a filtered view',
    path: '/?company=alibaba',
    filter: { ...EMPTY_FILTER, company: ['alibaba'] },
    opensTable: false,
    asks: 2
  }
])('a drag over $name asks nothing while it moves, and shows what SQL counts', async (example) => {
  // So high that all charts are in sight: others wait for the end.
  const viewport = { width: 1280, height: 3000 };
  const opened = await visit(example.path, { prepare: countQuestions, viewport });
  const { page } = opened;
  await untilLive(page);
  if (example.opensTable) await page.locator('figure[data-view="companies"] summary').first().click();
  await page.evaluate(() => scrollTo(0, 0));
  const box = await page.locator('figure[data-view="actions"] svg [data-brush]').boundingBox();
  if (!box) throw new Error('the timeline has no room for a brush');
  const y = box.y + 4;
  await page.mouse.move(box.x + box.width * 0.5, y);
  const before = await questionsInAll(page);
  const still = await numbers(page);

  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.8, y, { steps: 10 });
  await page.mouse.move(box.x + box.width * 0.72, y, { steps: 10 });
  await page.waitForTimeout(100);
  expect(await page.locator('figure.unsettled').count()).toBe(0);
  const moving = await numbers(page);
  expect(await questions(page)).toBe(before);
  // The address waits for the end of the drag.
  expect(new URL(page.url()).searchParams.has('acted')).toBe(false);

  await page.mouse.up();
  await page.waitForURL(/acted=/);
  await page.waitForFunction(() => document.querySelectorAll('.unsettled').length === 0);
  expect(await questions(page)).toBe(before + example.asks);
  const { companyRows } = await numbers(page);
  // A closed table follows at the end.
  expect(moving.companyRows).toEqual(example.opensTable ? companyRows : still.companyRows);
  expect(companyRows).not.toEqual(still.companyRows);
  const settled = { ...moving, companyRows };
  expect(await numbers(page)).toEqual(settled);

  const view = await ofSql({ ...example.filter, acted: acted(page) });
  expect(view.summary.clippings).toBeGreaterThan(0);
  expect(moving.bar).toBe(`${view.summary.clippings} of ${view.summary.all_clippings} clippings`);
  expect(companyRows).toHaveLength(view.companies.filter(({ n }) => n > 0).length);
  expect(moving.placeRows.length).toBeGreaterThan(0);
  expect(await page.locator('[data-list="clippings"] article').count()).toBe(view.clippings.length);

  // The same address read afresh is not drawn from a brush, and nothing on the page differs.
  const afresh = await visit(`/${new URL(page.url()).search}`);
  await untilLive(afresh.page);
  expect(await numbers(afresh.page)).toEqual(settled);
  for (const each of [opened, afresh]) {
    expectNoFaults(each);
    await each.close();
  }
});

it('draws a chart that is out of sight when it comes near, or when the brush rests', async () => {
  const opened = await visit('/', { viewport: { width: 1280, height: 400 } });
  const { page } = opened;
  await untilLive(page);
  const drawing = (view: string) => page.locator(`figure[data-view="${view}"] svg:visible`);
  const box = await drawing('actions').locator('[data-brush]').boundingBox();
  if (!box) throw new Error('the timeline has no room for a brush');
  await page.evaluate((y) => scrollTo(0, y), box.y - 100);
  const y = 104;
  const move = (to: number) => page.mouse.move(box.x + box.width * to, y, { steps: 10 });
  const several = () =>
    page.evaluate(async () => {
      for (let i = 0; i < 12; i++) await new Promise(requestAnimationFrame);
    });
  await move(0.3);
  await page.mouse.down();
  // Where things stand in the window is told behind the first drawing.
  await move(0.4);
  await several();
  const [timeline, companies] = await Promise.all(
    ['actions', 'companies'].map((view) => drawing(view).elementHandle())
  );
  const isSame = (view: string, before: ElementHandle | null = null) =>
    drawing(view).evaluate((svg, old) => svg === old, before);
  const told = await drawing('companies').getAttribute('aria-label');
  await move(0.6);
  await several();
  expect(await isSame('actions', timeline)).toBe(false);
  expect(await isSame('companies', companies)).toBe(true);

  await page.evaluate(() => document.querySelector('figure[data-view="companies"]')?.scrollIntoView());
  await expect.poll(() => isSame('companies', companies)).toBe(false);
  expect(await drawing('companies').getAttribute('aria-label')).not.toBe(told);

  await page.evaluate((y) => scrollTo(0, y), box.y - 100);
  await several();
  await move(0.9);
  await several();
  const unseen = await drawing('companies').elementHandle();
  await page.mouse.up();
  await page.waitForURL(/acted=/);
  await page.waitForFunction(() => !document.querySelector('.unsettled'));
  expect(await isSame('companies', unseen)).toBe(false);
  const answer = await numbers(page);
  const afresh = await visit(`/${new URL(page.url()).search}`);
  await untilLive(afresh.page);
  expect(answer).toEqual(await numbers(afresh.page));
  for (const each of [opened, afresh]) {
    expectNoFaults(each);
    await each.close();
  }
});

it('the keyboard moves the ends of the range without a question', async () => {
  const opened = await visit('/?acted=2020-11..2020-12', { prepare: countQuestions });
  const { page } = opened;
  await untilLive(page);
  const inputs = page.locator('figure[data-view="actions"] input[type="month"]');
  await inputs.nth(1).focus();
  const before = await questionsInAll(page);
  await inputs.nth(1).fill('2021-03');
  await page.waitForURL('**/?acted=2020-11..2021-03');
  await page.waitForFunction(() => document.querySelectorAll('.unsettled').length === 0);
  expect(await questions(page)).toBe(before);
  const view = await ofSql({ ...EMPTY_FILTER, acted: { from: '2020-11', to: '2021-03' } });
  expect((await numbers(page)).bar).toBe(
    `${view.summary.clippings} of ${view.summary.all_clippings} clippings`
  );
  expectNoFaults(opened);
  await opened.close();
});
