import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDataset } from '../../src/lib/server/native.ts';
import { sidewaysScroll, violations } from './accessibility.ts';
import { expectNoFaults, useBrowser } from './browser.ts';
import { PAGES } from './pages.ts';

const visit = useBrowser();

async function untilSorted(page: Awaited<ReturnType<typeof visit>>['page']): Promise<void> {
  await page.waitForFunction(() =>
    document.querySelector('main [role=status].aloud')?.textContent?.includes(' ')
  );
}

describe('the page of a company', () => {
  it('opens from the list of companies, and leads to clippings and to who is named with it, without JavaScript', async () => {
    const visited = await visit('/companies/', { javaScriptEnabled: false });
    const { page } = visited;
    await page.locator('tr[data-key="tencent"] th a').click();
    await page.waitForURL('**/companies/tencent/');
    expect(await page.locator('h1').textContent()).toBe('Tencent');
    expect(await page.locator('figure[data-view="actions"] svg:visible').count()).toBe(1);
    expect(await page.locator('figure[data-view="share"] svg:visible').count()).toBe(1);
    expect(await page.locator('script[src], link[rel=modulepreload]').count()).toBe(0);
    const [first] = await page.locator('[data-list="clippings"] mark').allTextContents();
    expect(first).toBe('Tencent');
    await page.locator('tr[data-key="ant-group"] th a').click();
    await page.waitForURL('**/companies/ant-group/');
    await page.locator('[data-list="clippings"] h3 a').first().click();
    await page.waitForURL('**/clippings/*/');
    await page.locator('#text a.name.company').first().click();
    await page.waitForURL('**/companies/*/');
    expectNoFaults(visited);
    await visited.close();
  });

  it('says in words what too few clippings would make a chart of', async () => {
    const visited = await visit('/companies/didi/');
    expect(await visited.page.locator('figure').count()).toBe(0);
    expect(await visited.page.locator('main').textContent()).toContain('too few');
    await visited.close();
  });

  it('has every entity that another page links to', async () => {
    const visited = await visit('/authorities/');
    const links = await visited.page
      .locator('tbody th a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThan(20);
    for (const link of links.slice(0, 6)) expect((await visited.page.request.get(link)).status()).toBe(200);
    await visited.close();
  });
});

describe('a name leads to its page', () => {
  /** Names of the catalogue that stand alone somewhere, in neither a link nor a control nor the words of others. */
  const unlinked = (page: Page, known: readonly string[]) =>
    page.evaluate((list) => {
      const names = new Set(list);
      const found: string[] = [];
      for (const details of document.querySelectorAll('details')) details.open = true;
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = (node.textContent ?? '').trim().replace(/\s+/g, ' ');
        const parent = node.parentElement;
        // A heading over charts of its filter, or of its own page, leads nowhere else.
        const elsewhere = 'a, button, svg, h1, h2, h3, figure, mark, script, noscript, label';
        if (!names.has(text) || !parent || parent.closest(elsewhere)) continue;
        if (parent.getClientRects().length > 0) found.push(`${text} in ${parent.outerHTML.slice(0, 80)}`);
      }
      return found;
    }, known);

  it.each(PAGES)('wherever it stands on /%s', async (path) => {
    const dataset = await openDataset('static/data');
    const names = await dataset.run<{ name: string }>({
      sql: "SELECT name_en AS name FROM entities WHERE kind IN ('company', 'place', 'authority')",
      params: []
    });
    dataset.close();
    const visited = await visit(`/${path}`);
    await visited.page.waitForFunction(() => document.documentElement.dataset.asked === undefined);
    expect(
      await unlinked(
        visited.page,
        names.map(({ name }) => name)
      )
    ).toEqual([]);
    await visited.close();
  });

  it('from the numbers of a comparison', async () => {
    const visited = await visit('/compare/');
    const { page } = visited;
    const jurisdiction = page.locator('tr[data-key="CN"] a');
    expect(new URL((await jurisdiction.getAttribute('href')) ?? '', page.url()).pathname).toBe(
      '/places/china/'
    );
    await page.locator('tr[data-key="ant-group"] a').click();
    await page.waitForURL('**/companies/ant-group/');
    expectNoFaults(visited);
    await visited.close();
  });
});

describe('the table of actions', () => {
  it('shows every action without JavaScript, with its evidence', async () => {
    const visited = await visit('/actions/', { javaScriptEnabled: false });
    const { page } = visited;
    const dates = await page
      .locator('.action time')
      .evaluateAll((all) => all.map((time) => time.getAttribute('datetime') ?? ''));
    expect(await page.locator('tbody[data-key]').count()).toBeGreaterThan(dates.length);
    expect(dates[0]?.localeCompare(dates.at(-1) ?? '')).toBe(1);
    const line = page.locator('tbody[data-key]').first();
    await line.locator('summary').click();
    expect(await line.locator('blockquote mark').first().isVisible()).toBe(true);
    expect(await line.locator('blockquote a').count()).toBeGreaterThan(0);
    const heads = await page
      .locator('thead button')
      .evaluateAll((all) => all.map((head) => getComputedStyle(head).textDecorationLine));
    expect(new Set(heads)).toEqual(new Set(['none']));
    expectNoFaults(visited);
    await visited.close();
  });

  it('says which actions an editor corrected before their sentences are opened', async () => {
    const visited = await visit('/actions/');
    const { page } = visited;
    const lines = page.locator('tbody[data-key]');
    const said = await lines.filter({ hasText: 'corrected by an editor' }).count();
    expect(said).toBe(await lines.filter({ has: page.locator('blockquote details') }).count());
    expect(said).toBeGreaterThan(0);
    expectNoFaults(visited);
    await visited.close();
  });

  it('comes from the charts with their filter, and leads back with it', async () => {
    const visited = await visit('/?company=tencent&jurisdiction=CN');
    const { page } = visited;
    await page.waitForFunction(() =>
      document.querySelector('a.as-table')?.getAttribute('href')?.includes('?')
    );
    await page.locator('a.as-table').click();
    await page.waitForURL('**/actions/?company=tencent&jurisdiction=CN');
    await page.waitForFunction(() => document.querySelector('.count')?.textContent?.includes(' of '));
    const n = await page.locator('tbody[data-key]').count();
    expect(await page.locator('.count').textContent()).toMatch(new RegExp(`^${n} of \\d+ actions$`));
    await page.locator('.tools a').first().click();
    await page.waitForURL('**/?company=tencent&jurisdiction=CN');
    expectNoFaults(visited);
    await visited.close();
  });

  describe('once it is live', () => {
    let visited: Awaited<ReturnType<typeof visit>>;
    beforeAll(async () => {
      visited = await visit('/actions/');
      await untilSorted(visited.page);
    });
    afterAll(() => visited.close());

    it('is sorted by a heading, with the keyboard, and says so', async () => {
      const { page } = visited;
      const heading = page.locator('th.amount');
      await heading.locator('button').focus();
      await page.keyboard.press('Enter');
      await page.waitForURL('**/?sort=-amount');
      await page.waitForFunction(() => !document.querySelector('#table.unsettled'));
      expect(await heading.getAttribute('aria-sort')).toBe('descending');
      expect(await page.locator('.action .amount').first().textContent()).toMatch(/yuan/);
      await page.keyboard.press('Enter');
      await page.waitForURL('**/?sort=amount');
      expect(await heading.getAttribute('aria-sort')).toBe('ascending');
    });

    it('is filtered by dates, as by every other column that names things', async () => {
      const { page } = visited;
      await page.locator('main input[type="month"]').first().fill('2021-01');
      await page.locator('main input[type="month"]').first().dispatchEvent('change');
      await page.waitForURL((url) => url.search.includes('acted=2021-01..'));
      await page.waitForFunction(() => !document.querySelector('#table.unsettled'));
      const dates = await page
        .locator('.action time')
        .evaluateAll((all) => all.map((time) => time.getAttribute('datetime') ?? ''));
      expect(dates.length).toBeGreaterThan(0);
      for (const date of dates) expect(date >= '2021').toBe(true);
      await page.locator('.chips button').first().click();
      await page.waitForFunction(() => !document.querySelector('#table.unsettled'));
    });

    it('is narrowed by amount, reports and confidence, in the address and in words', async () => {
      const { page } = visited;
      await page.locator('.bounds summary').click();
      await page.getByRole('checkbox', { name: 'With an amount' }).check();
      await page.waitForURL((url) => url.search.includes('amount=any'));
      await page.waitForFunction(() => !document.querySelector('#table.unsettled'));
      const lines = page.locator('tbody[data-key]');
      expect(await lines.count()).toBeGreaterThan(0);
      expect(await page.locator('.action .amount.blank').count()).toBe(0);
      expect(await page.locator('.count').textContent()).toMatch(/^\d+ of \d+ actions$/);
      await page.locator('.bounds select[name="reports"]').selectOption('2');
      await page.waitForURL((url) => url.search.includes('amount=any&reports=2..'));
      await page.getByRole('button', { name: 'Remove At least 2 reports' }).click();
      await page.getByRole('button', { name: 'Remove With an amount' }).click();
      await page.waitForURL((url) => !/amount=|reports=/.test(url.search));
      await page.waitForFunction(() => !document.querySelector('#table.unsettled'));
    });

    it('takes a limit of amounts in one currency, at first the most frequent', async () => {
      const { page } = visited;
      const select = page.getByLabel('Currency');
      expect(await select.inputValue()).toBe('CNY');
      expect(await select.locator('option').allTextContents()).toEqual(
        expect.arrayContaining([expect.stringMatching(/^yuan \(\d+\)$/), 'any currency'])
      );
      await page.getByLabel('from', { exact: true }).fill('1000');
      await page.getByLabel('from', { exact: true }).dispatchEvent('change');
      await page.waitForURL((url) => url.search.includes('amount=CNY:1000..'));
      await page.waitForFunction(() => !document.querySelector('#table.unsettled'));
      const amounts = await page.locator('.action .amount').allTextContents();
      expect(amounts.length).toBeGreaterThan(0);
      for (const amount of amounts) expect(amount).toContain('yuan');
      await select.selectOption('');
      await page.waitForURL((url) => url.search.includes('amount=1000..'));
      await page.getByRole('button', { name: 'Remove Amount: at least 1,000, in whatever currency' }).click();
      await page.waitForURL((url) => !url.search.includes('amount='));
      await page.waitForFunction(() => !document.querySelector('#table.unsettled'));
    });

    it('clears amounts, reports and confidence with all other filters', async () => {
      const all = await visit('/actions/?type=fine&jurisdiction=CN&amount=any&reports=1..');
      await all.page.locator('.chips .clear').click();
      await all.page.waitForURL((url) => url.search === '');
      await all.page.waitForFunction(() => !document.querySelector('#table.unsettled'));
      expect(await all.page.getByRole('button', { name: 'Remove With an amount' }).count()).toBe(0);
      expectNoFaults(all);
      await all.close();
    });

    it('opens the evidence of a line that is clicked, not that of one whose link is', async () => {
      const line = visited.page.locator('tbody[data-key]').first();
      await line.locator('td.status').click();
      expect(await line.locator('details').getAttribute('open')).not.toBeNull();
      await line.locator('td.status').click();
      expect(await line.locator('details').getAttribute('open')).toBeNull();
      expectNoFaults(visited);
    });
  });
});

describe.each([
  '/companies/tencent/',
  '/fr/places/china/',
  '/authorities/cn-samr/',
  '/fr/companies/',
  '/actions/',
  '/fr/actions/?company=alibaba&sort=-amount'
])('%s', (path) => {
  it.each(['light', 'dark'] as const)('is clean for axe in %s', async (colorScheme) => {
    const visited = await visit(path, { colorScheme });
    if (path.includes('actions')) await untilSorted(visited.page);
    await visited.page.evaluate(() => {
      for (const details of document.querySelectorAll<HTMLDetailsElement>('main details:not([name])'))
        details.open = true;
    });
    expect(await violations(visited.page)).toEqual([]);
    expectNoFaults(visited);
    await visited.close();
  });

  it('fits a phone without scrolling sideways, and its links can be touched', async () => {
    const visited = await visit(path, { viewport: { width: 320, height: 700 } });
    const { page } = visited;
    if (path.includes('actions')) await untilSorted(page);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll<HTMLDetailsElement>('main details:not([name])'))
        details.open = true;
    });
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    const small = await page
      .locator('a:not(.skip):visible, summary:visible, button:visible')
      .evaluateAll((all) =>
        all
          .filter((element) => element.getBoundingClientRect().height < 24)
          .map((element) => element.outerHTML)
      );
    expect(small).toEqual([]);
    await visited.close();
  });
});

describe('the search', () => {
  const search = async (path: string) => {
    const visited = await visit(path);
    await visited.page.waitForFunction(() =>
      document.querySelector('figure[data-view="actions"][data-state="live"]')
    );
    return visited;
  };

  it('finds words in any order without case and accents, marks them, and filters the charts with them', async () => {
    const visited = await search('/fr/');
    const { page } = visited;
    await page.locator('input[type=search][name=q]').fill('AMENDE pekin');
    await page.waitForURL('**/fr/?q=AMENDE+pekin');
    await page.waitForFunction(() => document.querySelector('.count')?.textContent?.includes(' sur '));
    await page.waitForFunction(() => !document.querySelector('.unsettled'));
    const found = await page.locator('[data-list="clippings"] mark.found').allTextContents();
    expect(found.some((word) => /^pékin$/i.test(word))).toBe(true);
    expect(found.some((word) => /^amende$/i.test(word))).toBe(true);
    const items = await page.locator('[data-list="clippings"] article').count();
    expect(await page.locator('.count').textContent()).toMatch(new RegExp(`^${items} `));
    expect(await page.locator('figure[data-view="actions"] .is-ghost').count()).toBeGreaterThan(0);
    expect(await violations(page)).toEqual([]);
    expectNoFaults(visited);
    await visited.close();
  });

  it('takes what stands between quotation marks as it stands', async () => {
    const visited = await search('/');
    const { page } = visited;
    const count = async (text: string): Promise<number> => {
      await page.locator('input[type=search][name=q]').fill(text);
      await page.waitForFunction((asked) => new URLSearchParams(location.search).get('q') === asked, text);
      await page.waitForFunction(() => !document.querySelector('.unsettled'));
      return page.locator('[data-list="clippings"] article').count();
    };
    expect(await count('group ant')).toBeGreaterThan(0);
    expect(await count('"group ant"')).toBe(0);
    expectNoFaults(visited);
    await visited.close();
  });
});
