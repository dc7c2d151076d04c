import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { expectNoFaults, untilLive, useBrowser } from './browser.ts';
import { useDataset } from './dataset.ts';

const visit = useBrowser();
const dataset = await useDataset();

async function sql<Row>(text: string): Promise<Row[]> {
  return dataset.run<Row>({ sql: text, params: [] });
}

async function count(text: string): Promise<number> {
  const [row] = await sql<{ n: number }>(`SELECT count(*)::INTEGER AS n FROM (${text})`);
  return row?.n ?? -1;
}

const NAMES_TENCENT = `SELECT clipping FROM mentions WHERE kind = 'company' AND entity = 'tencent'`;

/** Clippings that report an event of which any report has such a date. */
const reporting = (date: string) =>
  `SELECT DISTINCT clipping FROM actions WHERE event IN (SELECT event FROM actions WHERE ${date})`;

/** What the reader sees: the number in the filter bar, the rows of each table, the articles of the list. */
async function seen(page: Page) {
  await page.waitForFunction(() => document.querySelectorAll('.unsettled').length === 0);
  const rows = (view: string) => page.locator(`figure[data-view="${view}"] tbody tr`).count();
  return {
    bar: (await page.locator('[role="status"]').first().textContent())?.trim(),
    actions: await rows('actions'),
    companies: await rows('companies'),
    drawings: await page
      .locator('figure .variants svg')
      .evaluateAll((all) => all.map((svg) => svg.getAttribute('aria-label'))),
    articles: await page.locator('[data-list="clippings"] article').count()
  };
}

async function open(path: string, options = {}) {
  const opened = await visit(path, options);
  await untilLive(opened.page);
  return opened;
}

describe('the story without JavaScript', () => {
  it.each(['/', '/fr/'])('shows charts, tables and clippings at %s', async (path) => {
    const opened = await visit(path, { javaScriptEnabled: false });
    const { page } = opened;
    for (const view of ['actions', 'companies', 'places']) {
      const figure = page.locator(`figure[data-view="${view}"]`);
      expect(await figure.getAttribute('data-state')).toBe('static');
      expect(await figure.locator('svg[role="img"]:visible').count()).toBe(1);
      expect(await figure.locator('tbody tr').count()).toBeGreaterThan(5);
    }
    expect(await page.locator('[data-list="clippings"] article').count()).toBe(
      await count('SELECT * FROM clippings')
    );
    expect(await page.locator('[data-list="clippings"] mark').count()).toBeGreaterThan(10);
    expect(await page.locator('[data-list="clippings"] noscript p:visible').first().textContent()).toMatch(
      /^(\d+|One|Une) \S+ (more under|de plus sous) [“«]/
    );
    const named = page.locator('[data-list="clippings"] mark a.name.company', { hasText: /^Alibaba$/ });
    expect(await named.first().getAttribute('title')).toMatch(/^Alibaba · (company|entreprise)$/);
    // The public corpus holds abstracts, whose words are not the articles'.
    expect(await page.locator('[data-list="clippings"] a[href*=":~:text="]').count()).toBe(0);
    expectNoFaults(opened);
    await opened.close();
  });
});

describe('the story as it comes alive', () => {
  it('has no id twice, and of each switch one choice, before and after', async () => {
    const read = (page: Page) =>
      page.evaluate(() => {
        const ids = [...document.querySelectorAll('[id]')].filter((part) => !part.closest('svg'));
        const chosen = [...document.querySelectorAll<HTMLInputElement>('input[type="radio"]:checked')];
        return {
          twice: ids.map(({ id }) => id).filter((id, i, all) => all.indexOf(id) !== i),
          chosen: chosen.map(({ value }) => value)
        };
      });
    const standing = await visit('/', { javaScriptEnabled: false });
    const alive = await open('/');
    for (const { page } of [standing, alive])
      expect(await read(page)).toEqual({ twice: [], chosen: ['events', 'clippings'] });
    await Promise.all([standing.close(), alive.close()]);
  });

  it('goes from static to live without moving anything', async () => {
    const opened = await visit('/', {
      prepare: async (page) => {
        await page.addInitScript(() => {
          const shifts: number[] = [];
          Object.assign(window, { shifts });
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) if ('value' in entry) shifts.push(Number(entry.value));
          }).observe({ type: 'layout-shift', buffered: true });
        });
      }
    });
    await untilLive(opened.page);
    await opened.page.waitForTimeout(300);
    const shifts = await opened.page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThanOrEqual(0.02);
    for (const view of ['actions', 'companies', 'places']) {
      expect(await opened.page.locator(`figure[data-view="${view}"] .variants svg`).count()).toBe(1);
    }
    expectNoFaults(opened);
    await opened.close();
  });
});

describe('charts in a window that changes its size', () => {
  /** How many drawings are shown of each chart. */
  const shown = (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('figure[data-view]')].map(
        (figure) =>
          [...figure.querySelectorAll('.variants svg')].filter((svg) => svg.getClientRects().length > 0)
            .length
      )
    );
  /** Whether each is laid out for the width that it is shown at. */
  const fit = (page: Page) =>
    page
      .locator('figure .variants svg:visible')
      .evaluateAll((all) =>
        all.map((svg) => svg.getAttribute('viewBox')?.split(' ')[2] === svg.parentElement?.dataset.width)
      );

  it('are drawn for each, after filters, too', async () => {
    const opened = await open('/');
    const { page } = opened;
    for (const bar of ['tencent', 'baidu']) {
      await page.locator(`figure[data-view="companies"] svg [data-key="${bar}"]`).click();
      await seen(page);
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        await expect.poll(() => fit(page), { message: `${bar}, ${width} px` }).toEqual([true, true, true]);
      }
    }
    expectNoFaults(opened);
    await opened.close();
  });

  it.each([
    ['in a window of another size', (page: Page) => page.setViewportSize({ width: 1240, height: 900 })],
    ['when Escape is pressed, wherever the focus is', (page: Page) => page.keyboard.press('Escape')]
  ])('put the sentence of a mark away %s', async (_, act) => {
    const opened = await open('/');
    const { page } = opened;
    // In a drawing for another width another mark may come under the pointer, which says its own.
    const tip = page.locator('figure[data-view="companies"] .tip', { hasText: 'Tencent' });
    await page.locator('figure[data-view="companies"] svg [data-key="tencent"]').hover();
    await expect.poll(() => tip.count()).toBe(1);
    await act(page);
    await expect.poll(() => tip.count()).toBe(0);
    await opened.close();
  });

  it('stand at every one while what draws them is on its way, and are drawn for the last', async () => {
    const html = await (await fetch(inject('site'))).text();
    const late = [...html.matchAll(/href="\.\/([^"]+)" rel="modulepreload" fetchpriority="low"/g)];
    expect(late.length).toBeGreaterThan(0);
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    const opened = await visit('/', {
      prepare: (page) =>
        page.route(
          ({ pathname }) => late.some(([, file = '']) => pathname.endsWith(file)),
          (route) => held.then(() => route.continue())
        )
    });
    const { page } = opened;
    await untilLive(page);
    for (const width of [360, 1280, 640, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await expect.poll(() => shown(page), { message: `${width} px` }).toEqual([1, 1, 1]);
    }
    await page.setViewportSize({ width: 360, height: 900 });
    await expect.poll(() => shown(page)).toEqual([1, 1, 1]);
    await page.setViewportSize({ width: 1280, height: 900 });
    release();
    await expect.poll(() => fit(page)).toEqual([true, true, true]);
    expect(await shown(page)).toEqual([1, 1, 1]);
    expectNoFaults(opened);
    await opened.close();
  });
});

describe('filtering', () => {
  it('by a company changes the other charts and the list to what SQL says, and back', async () => {
    const opened = await open('/');
    const { page } = opened;
    const before = await seen(page);
    await page.locator('figure[data-view="companies"] svg [data-key="tencent"]').click();
    await page.waitForURL('**/?company=tencent');
    const n = await count(`SELECT DISTINCT clipping FROM (${NAMES_TENCENT})`);
    const all = await count('SELECT * FROM clippings');
    const after = await seen(page);
    expect(after).toMatchObject({
      bar: `${n} of ${all} clippings`,
      articles: n,
      actions: await count(`SELECT DISTINCT event FROM actions WHERE clipping IN (${NAMES_TENCENT})`),
      // A view ignores its own clause: a second company can still be picked.
      companies: before.companies
    });
    const [beijing] = await sql<{ n: number }>(
      `SELECT count(DISTINCT clipping)::INTEGER AS n FROM mentions
       WHERE kind = 'place' AND entity = 'beijing' AND clipping IN (${NAMES_TENCENT})`
    );
    const row = page.locator('figure[data-view="places"] tr[data-key="beijing"] td').first();
    expect(Number(await row.textContent())).toBe(beijing?.n);

    await page.locator('figure[data-view="companies"] svg [data-key="tencent"]').click();
    await page.waitForURL((url) => url.search === '');
    expect(await seen(page)).toEqual(before);
    expectNoFaults(opened);
    await opened.close();
  });

  it('by an event leaves the clippings that report it, with the sentence marked', async () => {
    const opened = await open('/');
    const { page } = opened;
    const [most] = await sql<{ event: string; n: number; quote: string }>(
      `SELECT event, count(DISTINCT clipping)::INTEGER AS n, first(quote ORDER BY clipping) AS quote
       FROM actions GROUP BY event ORDER BY n DESC, event LIMIT 1`
    );
    await page.locator(`figure[data-view="actions"] svg [data-key="${most?.event ?? ''}"]`).click();
    expect((await seen(page)).articles).toBe(most?.n);
    // At once beneath the chart, and in the list.
    expect(await page.locator('[data-panel="evidence"] mark').count()).toBe(most?.n);
    const marked = await page.locator('[data-list="clippings"] mark').allTextContents();
    const plain = (text = '') => text.replace(/\s+/g, ' ').trim();
    expect(marked.map(plain)).toContain(plain(most?.quote));
    expectNoFaults(opened);
    await opened.close();
  });

  it('by a place counts a venue for its city', async () => {
    const opened = await open('/');
    await opened.page.locator('figure[data-view="places"] svg [data-key="liege"]').click();
    const n = await count(
      `SELECT DISTINCT clipping FROM mentions WHERE kind = 'place' AND entity IN ('liege', 'liege-airport')`
    );
    expect(n).toBeGreaterThan(0);
    expect((await seen(opened.page)).articles).toBe(n);
    await opened.close();
  });

  it('leaves the map as it was after zooming in and out', async () => {
    const opened = await open('/');
    const { page } = opened;
    const figure = page.locator('figure[data-view="places"]');
    const shapes = async () => {
      await page.waitForFunction(() => !document.querySelector('figure.unsettled'));
      return figure.locator('svg [data-key]').evaluateAll((all) => all.map((mark) => mark.outerHTML.length));
    };
    const before = await shapes();
    await figure.locator('.controls button').nth(0).click();
    expect(await shapes()).not.toEqual(before);
    await figure.locator('.controls button').nth(2).click();
    expect(await shapes()).toEqual(before);
    expectNoFaults(opened);
    await opened.close();
  });

  it('works from the keyboard alone', async () => {
    const opened = await open('/');
    const { page } = opened;
    const first = page.locator('figure[data-view="companies"] svg [data-key]').first();
    await first.focus();
    await page.keyboard.press('ArrowDown');
    const key = await page.evaluate(() => document.activeElement?.getAttribute('data-key'));
    expect(key).not.toBe(await first.getAttribute('data-key'));
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/?company=${key ?? ''}`);
    await seen(page);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-key'))).toBe(key);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.search === '');
    expectNoFaults(opened);
    await opened.close();
  });

  it('follows back and forward', async () => {
    const opened = await open('/');
    const { page } = opened;
    const whole = await seen(page);
    await page.locator('figure[data-view="companies"] svg [data-key="tencent"]').click();
    const tencent = await seen(page);
    expect(tencent.bar).not.toBe(whole.bar);
    await page.goBack();
    expect(await seen(page)).toEqual(whole);
    await page.goForward();
    expect(await seen(page)).toEqual(tencent);
    expectNoFaults(opened);
    await opened.close();
  });

  it('is what the address says from the start', async () => {
    const opened = await open('/?company=tencent,baidu&language=fr');
    const n = await count(
      `SELECT clipping FROM clippings WHERE language = 'fr' AND clipping IN
       (SELECT clipping FROM mentions WHERE kind = 'company' AND entity IN ('tencent', 'baidu'))`
    );
    expect((await seen(opened.page)).articles).toBe(n);
    expect(await opened.page.locator('.chips li').count()).toBe(4);
    expectNoFaults(opened);
    await opened.close();
  });

  it('by months takes native inputs, and a drag on the strip', async () => {
    const opened = await open('/');
    const { page } = opened;
    const inputs = page.locator('figure[data-view="actions"] input[type="month"]');
    await inputs.nth(0).fill('2020-12');
    await inputs.nth(1).fill('2020-12');
    await inputs.nth(1).blur();
    await page.waitForURL('**/?acted=2020-12..2020-12');
    const december = await count(
      reporting(`date_precision IN ('day', 'month') AND date BETWEEN '2020-12-01' AND '2020-12-31'
        OR date_precision = 'year' AND year(date) = 2020`)
    );
    expect((await seen(page)).articles).toBe(december);

    const drawing = page.locator('figure[data-view="actions"] svg [data-brush]');
    // Clear of the filter bar, which stays at the top of the window.
    await page.evaluate(() => scrollTo(0, 0));
    const box = await drawing.boundingBox();
    if (!box) throw new Error('the timeline has no room for a brush');
    const y = box.y + 4;
    await page.mouse.move(box.x + box.width * 0.55, y);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.8, y, { steps: 12 });
    await page.mouse.up();
    await page.waitForURL(/acted=\d{4}-\d\d-\d\d\.\.\d{4}-\d\d-\d\d/);
    const [from, to] = new URL(page.url()).searchParams.get('acted')?.split('..') ?? [];
    const brushed = await count(
      reporting(`date_precision = 'day' AND date BETWEEN '${from ?? ''}' AND '${to ?? ''}'
       OR date_precision = 'month' AND date <= '${to ?? ''}' AND last_day(date) >= '${from ?? ''}'
       OR date_precision = 'year' AND year(date) BETWEEN year(DATE '${from ?? ''}') AND year(DATE '${to ?? ''}')`)
    );
    expect((await seen(page)).articles).toBe(brushed);
    // One drag is one step of the history.
    await page.goBack();
    await page.waitForURL('**/?acted=2020-12..2020-12');
    expectNoFaults(opened);
    await opened.close();
  });

  it('by words ignores accents and case', async () => {
    const opened = await open('/');
    await opened.page.locator('input[type="search"][name="q"]').fill('PEKIN');
    await opened.page.waitForURL('**/?q=PEKIN');
    const { articles } = await seen(opened.page);
    expect(articles).toBeGreaterThan(0);
    expect(articles).toBeLessThan(await count('SELECT * FROM clippings'));
    expectNoFaults(opened);
    await opened.close();
  });

  it('names what an address asks for in vain, and shows the rest', async () => {
    const opened = await open('/?company=nobody,tencent&acted=2020-13..&foo=1&type=%3Cscript%3E&__proto__=x');
    const notices = await opened.page.locator('.notices').textContent();
    expect(notices).toContain('nobody');
    expect(notices).toContain('2020-13..');
    expect(notices).toContain('<script>');
    expect(notices).not.toContain('foo');
    expect((await seen(opened.page)).articles).toBe(
      await count(`SELECT DISTINCT clipping FROM (${NAMES_TENCENT})`)
    );
    expectNoFaults(opened);
    await opened.close();
  });

  it('says which clauses leave nothing, and drops one', async () => {
    const opened = await open('/?q=nothingreadslikethis&company=tencent');
    const { page } = opened;
    expect((await seen(page)).articles).toBe(0);
    expect(await page.locator('.notices .empty').textContent()).toContain('nothingreadslikethis');
    await page.locator('.notices .empty button', { hasText: 'nothingreadslikethis' }).click();
    expect((await seen(page)).articles).toBeGreaterThan(0);
    expectNoFaults(opened);
    await opened.close();
  });
});
