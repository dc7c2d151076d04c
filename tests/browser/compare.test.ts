import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { pairSearch } from '../../src/lib/compare/pair.ts';
import { DEFAULT_OPTIONS, EMPTY_FILTER } from '../../src/lib/filter/filter.ts';
import type { Filter } from '../../src/lib/filter/filter.ts';
import { LIST_STEP, readView } from '../../src/lib/view/view.ts';
import { sidewaysScroll, violations } from './accessibility.ts';
import { databaseFiles, endColumns, expectNoFaults, untilLive, useBrowser } from './browser.ts';
import { useDataset } from './dataset.ts';

const visit = useBrowser();
const dataset = await useDataset();

const query = (a: Partial<Filter>, b: Partial<Filter>) =>
  `?${pairSearch({ a: { ...EMPTY_FILTER, ...a }, b: { ...EMPTY_FILTER, ...b } })}`;
const TWO_NAMES = query({ company: ['tencent'] }, { language: ['en'], acted: { from: '2020-11', to: null } });

async function untilSettled(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      !document.documentElement.dataset.asked && document.querySelector('.dormant, figure.unsettled') === null
  );
}

/** The numbers of a line of the table: of A, of B. */
async function line(page: Page, key: string): Promise<number[]> {
  const cells = await page.locator(`tr[data-key="${key}"] td`).allTextContents();
  return cells.slice(0, 2).map((cell) => Number(/\d+/.exec(cell)?.[0]));
}

async function expected(filter: Partial<Filter>) {
  const view = await readView(
    dataset.run,
    { ...EMPTY_FILTER, ...filter },
    DEFAULT_OPTIONS,
    LIST_STEP,
    'applied'
  );
  return view.summary;
}

const shownMarks = (page: Page, side: string) =>
  page.locator(`figure[data-view="actions"][data-side="${side}"] svg .mark:not(.is-ghost)`).count();

describe('the page that compares', () => {
  it.each(['/compare/', '/fr/compare/'])('is complete without JavaScript at %s', async (path) => {
    const visited = await visit(path, { javaScriptEnabled: false });
    const { page } = visited;
    expect(await page.locator('figure svg:visible').count()).toBe(6);
    expect(await page.locator('h1').innerText()).toMatch(/\d|one|two|three|une|deux|trois/i);
    const [a, b] = await line(page, 'actions');
    expect(a).toBeGreaterThan(b ?? Infinity);
    expect(await page.locator('.needs-js:visible').count()).toBe(0);
    expectNoFaults(visited);
    await visited.close();
  });

  it('answers an address with the numbers of a database without loading one, never with what it was built with', async () => {
    const seen: string[] = [];
    const visited = await visit(`/compare/${TWO_NAMES}`, {
      prepare: async (page) => {
        await page.exposeFunction('note', (text: string) => seen.push(text));
        await page.addInitScript(() => {
          const note = (window as unknown as { note: (text: string) => void }).note;
          setInterval(() => {
            const heading = document.querySelector('h1');
            if (heading && getComputedStyle(heading).visibility === 'visible') note(heading.textContent);
          }, 20);
        });
      }
    });
    const { page } = visited;
    await untilLive(page);
    await untilSettled(page);
    const [a, b] = [
      await expected({ company: ['tencent'] }),
      await expected({ language: ['en'], acted: { from: '2020-11', to: null } })
    ];
    expect(await line(page, 'clippings')).toEqual([a.clippings, b.clippings]);
    expect(await line(page, 'actions')).toEqual([a.events, b.events]);
    expect(await line(page, 'soft')).toEqual([a.soft_events, b.soft_events]);
    const heading = await page.locator('h1').textContent();
    expect(heading).toContain('“Tencent”');
    expect(seen.every((text) => text === heading)).toBe(true);
    expect(await databaseFiles(page)).toEqual([]);
    expectNoFaults(visited);
    await visited.close();
  });

  it('is answered from the build’s files where these can, before there is a database', async () => {
    const visited = await visit(`/compare/${query({ jurisdiction: ['US'] }, { language: ['fr'] })}`, {
      prepare: (page) => page.route('**/duckdb/**', () => {})
    });
    await untilSettled(visited.page);
    const [a, b] = [await expected({ jurisdiction: ['US'] }), await expected({ language: ['fr'] })];
    expect(await line(visited.page, 'clippings')).toEqual([a.clippings, b.clippings]);
    await visited.close();
  });

  it('names what an address asks in vain, with its side', async () => {
    const visited = await visit('/compare/?a=company%3Dnobody&b=language%3Dfr');
    await visited.page.getByText('Side A. The address asks for company “nobody”').waitFor();
    await visited.close();
  });

  it('says so where neither columns nor database come, and shows what it was built with', async () => {
    const visited = await visit(`/compare/${TWO_NAMES}`, {
      prepare: (page) => page.route(/\/duckdb\/|\.parquet/, (route) => route.abort())
    });
    const { page } = visited;
    await page.getByText('Comparing does not work here').waitFor();
    await untilSettled(page);
    const whole = await visit('/compare/', { javaScriptEnabled: false });
    expect(await page.locator('h1').textContent()).toBe(await whole.page.locator('h1').textContent());
    await whole.close();
    await visited.close();
  });

  it('goes on with the database when the worker of its columns dies', async () => {
    const visited = await visit(`/compare/${TWO_NAMES}`);
    const { page } = visited;
    await untilLive(page);
    await untilSettled(page);
    await endColumns(page);
    await page.getByRole('button', { name: 'Swap the sides' }).click();
    const now = await expected({ language: ['en'], acted: { from: '2020-11', to: null } });
    const before = await expected({ company: ['tencent'] });
    await expect
      .poll(() => line(page, 'clippings'), { timeout: 45_000 })
      .toEqual([now.clippings, before.clippings]);
    expect((await databaseFiles(page)).length).toBeGreaterThan(0);
    expectNoFaults(visited);
    await visited.close();
  });

  it('goes from one comparison to the next by click, and back and forward', async () => {
    const visited = await visit('/compare/');
    const { page } = visited;
    await untilLive(page);
    const first = await page.locator('h1').textContent();
    const marks = await shownMarks(page, 'a');
    await page.locator('.presets a:not([aria-current])').first().click();
    await page.waitForURL('**/compare/?a=*&b=*');
    await untilSettled(page);
    const second = await page.locator('h1').textContent();
    expect(second).not.toBe(first);
    await page.getByRole('button', { name: 'Swap the sides' }).click();
    await untilSettled(page);
    await page.goBack();
    await untilSettled(page);
    expect(await page.locator('h1').textContent()).toBe(second);
    await page.goBack();
    await untilSettled(page);
    expect(await page.locator('h1').textContent()).toBe(first);
    expect(await shownMarks(page, 'a')).toBe(marks);
    await page.goForward();
    await untilSettled(page);
    expect(await page.locator('h1').textContent()).toBe(second);
    expectNoFaults(visited);
    await visited.close();
  });

  it('changes one side by its menus, and takes a filter off by its chip', async () => {
    const visited = await visit('/compare/');
    const { page } = visited;
    await untilLive(page);
    const side = page.locator('section[data-side="b"]');
    await side.getByText('Change B').click();
    await side.locator('.menus summary').filter({ hasText: 'Language' }).click();
    await side.getByRole('checkbox', { name: /French/ }).check();
    await untilSettled(page);
    expect(decodeURIComponent(page.url())).toContain('language=fr');
    await side.locator('.chip').first().click();
    await untilSettled(page);
    const { clippings } = await expected({ language: ['fr'] });
    expect((await line(page, 'clippings'))[1]).toBe(clippings);
    expectNoFaults(visited);
    await visited.close();
  });

  it('has the sentences behind a mark, opened with the keyboard', async () => {
    const visited = await visit('/compare/');
    const { page } = visited;
    await untilLive(page);
    const figure = page.locator('figure[data-view="actions"][data-side="a"]');
    const mark = figure.locator('svg [data-key]:not(.is-ghost)').first();
    const sentence = await mark.getAttribute('data-label');
    await mark.focus();
    await page.keyboard.press('Enter');
    const panel = page.locator('[data-panel="evidence"]');
    await panel.locator('blockquote mark').first().waitFor();
    expect(await panel.locator('h4').textContent()).toBe(sentence);
    expect(await panel.locator('a').first().getAttribute('href')).toContain('clippings/');
    await panel.getByRole('button').click();
    expect(await panel.count()).toBe(0);
    expect(await databaseFiles(page)).toEqual([]);
    await visited.close();
  });

  it('is reached from the story with its filter, and keeps the comparison in the other language', async () => {
    const visited = await visit('/?acted=2020-11..');
    const { page } = visited;
    await untilLive(page);
    await page.locator('[data-action="compare"] summary').click();
    await page.locator('[data-action="compare"] a').first().click();
    await page.waitForURL('**/compare/?a=acted=2020-11..&b=acted=..2020-10');
    await untilSettled(page);
    const numbers = await line(page, 'actions');
    await page.locator('a[hreflang="fr"]').first().click();
    await page.waitForURL('**/fr/compare/?a=acted=2020-11..&b=acted=..2020-10');
    await untilSettled(page);
    expect(await line(page, 'actions')).toEqual(numbers);
    expectNoFaults(visited);
    await visited.close();
  });

  it.each([
    ['/compare/', 'light', 360],
    ['/fr/compare/', 'dark', 768]
  ] as const)(
    'breaks none of axe’s rules at %s in %s colours, %i px wide',
    async (path, colorScheme, width) => {
      const visited = await visit(path, { colorScheme, viewport: { width, height: 900 } });
      await untilLive(visited.page);
      expect(await violations(visited.page)).toEqual([]);
      expect(await sidewaysScroll(visited.page)).toBe(0);
      await visited.close();
    }
  );

  it('has both charts of a pair at one height beside each other, and one after the other on telephones', async () => {
    for (const [width, apart] of [
      [1280, false],
      [360, true]
    ] as const) {
      const visited = await visit('/compare/', {
        viewport: { width, height: 900 },
        javaScriptEnabled: false
      });
      const tops = await visited.page
        .locator('figure svg:visible')
        .evaluateAll((all) => all.map((svg) => svg.getBoundingClientRect().top));
      expect(tops).toHaveLength(6);
      for (const i of [0, 2, 4]) {
        const distance = (tops[i + 1] ?? 0) - (tops[i] ?? 0);
        if (apart) expect(distance).toBeGreaterThan(100);
        else expect(Math.abs(distance)).toBeLessThan(1);
      }
      await visited.close();
    }
  });
});
