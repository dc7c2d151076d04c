import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { sidewaysScroll, violations } from './accessibility.ts';
import { expectNoFaults, untilLive, useBrowser } from './browser.ts';

const visit = useBrowser();

async function openWithKeys(page: Page): Promise<void> {
  await page.waitForSelector('[data-action="find"]:not([disabled])');
  await page.keyboard.press('Control+k');
  await page.locator('dialog [role="option"]').first().waitFor();
}

const active = (page: Page) => page.locator('dialog [role="option"][aria-selected="true"]');

/** Types, and waits until the first entry is this one. */
async function type(page: Page, text: string, id: string): Promise<void> {
  await page.keyboard.type(text);
  await page.locator(`dialog [role="option"][data-id="${id}"]:first-child`).waitFor();
}

describe('« Find », with the keyboard only', () => {
  it('filters the charts by a name that is misspelt, and gives the focus back', async () => {
    const visited = await visit('/?language=fr');
    const { page } = visited;
    await untilLive(page);
    const search = page.locator('input[name="q"]');
    await search.focus();
    await openWithKeys(page);
    const field = page.locator('dialog [role="combobox"]');
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    await type(page, 'tensent', 'tencent');
    const option = await active(page).getAttribute('id');
    expect(await field.getAttribute('aria-activedescendant')).toBe(option);
    expect(await active(page).textContent()).toContain('filter the charts');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/?company=tencent&language=fr');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    expect(await search.evaluate((element) => element === document.activeElement)).toBe(true);
    expectNoFaults(visited);
    await visited.close();
  });

  it('opens the page of a name with the modifier key, and says so before', async () => {
    const visited = await visit('/');
    const { page } = visited;
    await openWithKeys(page);
    await type(page, 'tencent', 'tencent');
    expect(await page.locator('dialog .keys').innerText()).toMatch(/Ctrl Enter\s+opens its page/);
    await page.keyboard.press('Control+Enter');
    await page.waitForURL('**/companies/tencent/');
    expectNoFaults(visited);
    await visited.close();
  });

  it('goes through what is found with the arrow keys, round its ends', async () => {
    const visited = await visit('/');
    const { page } = visited;
    await openWithKeys(page);
    const options = page.locator('dialog [role="option"]');
    await page.keyboard.press('ArrowUp');
    expect(await options.last().getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowDown');
    expect(await options.first().getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await visited.close();
  });

  it('shows an action by its sentence, and a clipping by words of its title in any order', async () => {
    const visited = await visit('/fr/');
    const { page } = visited;
    await openWithKeys(page);
    await page.keyboard.type('amende');
    await page.locator('dialog [data-kind="event"]').first().waitFor();
    await page.keyboard.press('Escape');
    await openWithKeys(page);
    const titles = await page.evaluate(async () => {
      const file = (await (await fetch('../find/fr.json')).json()) as [string, string, string][];
      return file.filter(([kind]) => kind === 'clipping');
    });
    const [, id, title] = titles.find(([, , words]) => words.split(' ').length > 5) ?? ['', '', ''];
    await type(page, title.split(' ').reverse().join(' '), id);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/fr/clippings/${id}/`);
    await visited.close();
  });

  it.each([
    [
      '/',
      { company: 'alibaba', place: 'beijing', authority: 'market regul', outlet: 'lemonde', page: 'method' }
    ],
    [
      '/fr/',
      { company: 'alibaba', place: 'pekin', authority: 'etat reg', outlet: 'lemonde', page: 'methode' }
    ]
  ])('finds names of every kind, outlets and pages at %s', async (path, sought) => {
    const visited = await visit(path);
    const { page } = visited;
    await openWithKeys(page);
    for (const [kind, text] of Object.entries(sought)) {
      await page.locator('dialog [role="combobox"]').fill(text);
      await page.locator(`dialog [role="option"][data-kind="${kind}"]`).first().waitFor();
    }
    expectNoFaults(visited);
    await visited.close();
  });

  it('searches the clippings for what is no name', async () => {
    const visited = await visit('/');
    const { page } = visited;
    await untilLive(page);
    await openWithKeys(page);
    await page.keyboard.type('zzzz');
    await page.getByText('Nothing has this name.').waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/?q=zzzz');
    await visited.close();
  });

  it('filters the table of actions where it stands', async () => {
    const visited = await visit('/actions/');
    const { page } = visited;
    await openWithKeys(page);
    await type(page, 'tencent', 'tencent');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/actions/?company=tencent');
    expectNoFaults(visited);
    await visited.close();
  });
});

describe('« Find », otherwise', () => {
  it('opens by touch at 360 px, with room for fingers, and leads to a page', async () => {
    const visited = await visit('/fr/', {
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      isMobile: true
    });
    const { page } = visited;
    await page.locator('[data-action="find"]').tap();
    await page.locator('dialog [role="option"]').first().waitFor();
    await page.locator('dialog [role="combobox"]').fill('tencent');
    const option = page.locator('dialog [data-kind="company"][data-id="tencent"]');
    await option.waitFor();
    expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    expect(await sidewaysScroll(page)).toBe(0);
    await option.locator('.second').tap();
    await page.waitForURL('**/fr/companies/tencent/');
    await visited.close();
  });

  it.each([
    ['/', 'light'],
    ['/fr/', 'dark']
  ] as const)('breaks none of axe’s rules at %s in %s colours', async (path, colorScheme) => {
    const visited = await visit(path, { colorScheme });
    const { page } = visited;
    await openWithKeys(page);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.type('alibaba');
    await page.locator('dialog [data-kind="text"]').waitFor();
    expect(await violations(page)).toEqual([]);
    expectNoFaults(visited);
    await visited.close();
  });

  it('loads what it finds only when it is opened', async () => {
    const asked: string[] = [];
    const visited = await visit('/', {
      prepare: (page) => Promise.resolve(page.on('request', (request) => asked.push(request.url())))
    });
    await untilLive(visited.page);
    expect(asked.filter((url) => url.includes('/find/'))).toEqual([]);
    await openWithKeys(visited.page);
    expect(asked.filter((url) => url.includes('/find/en.json'))).toHaveLength(1);
    await visited.close();
  });

  it('says so where its list does not load', async () => {
    const visited = await visit('/', {
      prepare: (page) => page.route('**/find/*', (route) => route.abort())
    });
    await visited.page.waitForSelector('[data-action="find"]:not([disabled])');
    await visited.page.keyboard.press('Control+k');
    await visited.page.getByRole('alert').waitFor();
    await visited.close();
  });

  it('is reached from a page without a script by a link, which is not there without JavaScript', async () => {
    const visited = await visit('/methods/');
    await visited.page.locator('header a.find').click();
    await visited.page.waitForURL('**/#find');
    await visited.page.locator('dialog [role="option"]').first().waitFor();
    await visited.close();
    const without = await visit('/methods/', { javaScriptEnabled: false });
    expect(await without.page.locator('header a.find').isVisible()).toBe(false);
    await without.close();
  });
});
