import { describe, expect, it } from 'vitest';
import { DEFAULT_CORPUS } from '../../src/build/site.ts';
import { readCorpus } from '../../src/pipeline/facts.ts';
import { sidewaysScroll, violations } from './accessibility.ts';
import { expectNoFaults, useBrowser } from './browser.ts';

const visit = useBrowser();
const { clippings } = await readCorpus([DEFAULT_CORPUS]);

/** The first clipping in a language of which the default corpus tells fines, and the first without a date. */
const idIn = (language: string, words: RegExp) =>
  clippings.find((clipping) => clipping.language === language && words.test(clipping.body))?.id ?? '';
const FRENCH = idIn('fr', /yuans/);
const ENGLISH = idIn('en', /GDPR/);
const UNDATED = clippings.find(({ published }) => published.date === null)?.id ?? '';

describe('the page of a clipping', () => {
  it('opens from the list, at the text with its marks and names', async () => {
    const visited = await visit('/');
    const { page } = visited;
    const link = page.locator(`#c-${FRENCH} a`, { hasText: 'Evidence in context' });
    await link.click();
    await page.waitForURL(`**/clippings/${FRENCH}/`);
    const mark = page.locator('#text mark').first();
    expect(await mark.isVisible()).toBe(true);
    const name = page.locator('#text .name.company').first();
    expect(await name.evaluate((element) => getComputedStyle(element).textDecorationLine)).toContain(
      'underline'
    );
    expect(await name.getAttribute('title')).toContain('company');
    const quote = page.locator('#text mark').first().locator('xpath=ancestor::p');
    expect(await quote.getAttribute('lang')).toBe('fr');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expectNoFaults(visited);
    await visited.close();
  });

  it('opens from a chart’s evidence, with the passage marked that reports the event', async () => {
    const visited = await visit('/');
    const { page } = visited;
    await page.waitForFunction(() => document.querySelector('[data-view="actions"][data-state="live"]'));
    await page.locator('[data-view="actions"] .mark').first().click();
    await page.locator('[data-panel="evidence"] a', { hasText: 'Evidence in context' }).first().click();
    await page.waitForURL('**/clippings/*/#e-*');
    expect(await page.locator('mark:has(:target)').count()).toBe(1);
    expectNoFaults(visited);
    await visited.close();
  });

  it('reads without JavaScript, in both languages, and leads back with its filters', async () => {
    const visited = await visit(`/fr/clippings/${ENGLISH}/`, { javaScriptEnabled: false });
    const { page } = visited;
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
    expect(await page.locator('h1').getAttribute('lang')).toBe('en');
    expect(await page.locator('script[src], link[rel=modulepreload]').count()).toBe(0);
    expect(await page.locator('aside').count()).toBeGreaterThan(1);
    expect(await page.locator('details[open] summary', { hasText: 'Corrigé' }).count()).toBeGreaterThan(0);
    const href = await page.locator('section a[href*="company="]').first().getAttribute('href');
    expect(href).toMatch(/\?company=[a-z0-9-]+$/);
    const back = await page.locator('.onward a').last().getAttribute('href');
    expect(back).toMatch(/\?outlet=[a-z.]+&published=\d{4}-\d\d-\d\d\.\.\d{4}-\d\d-\d\d$/);
    await page.locator('nav a[hreflang=en]').click();
    await page.waitForURL(`**/clippings/${ENGLISH}/`);
    expectNoFaults(visited);
    await visited.close();
  });

  it('leads from the number of a passage to its note, and back', async () => {
    const visited = await visit(`/fr/clippings/${ENGLISH}/`, { javaScriptEnabled: false });
    const { page } = visited;
    const number = page.locator('#text mark a.number').first();
    const shown = await number.innerText();
    await number.click();
    const note = page.locator('aside:target');
    expect(await note.getAttribute('aria-label')).toBe(`Action ${shown}`);
    expect(await note.innerText()).toMatch(/Sorte\u00a0: /);
    await note.locator('a.n').click();
    expect(await page.locator('mark:has(:target) .number').first().innerText()).toBe(shown);
    await visited.close();
  });

  it('says what was corrected, with what was there', async () => {
    const visited = await visit(`/clippings/${ENGLISH}/`);
    const notes = await visited.page.locator('aside .signature').allInnerTexts();
    expect(notes).toContainEqual(expect.stringMatching(/^Changed · date: undated → 2016 · /));
    await visited.close();
  });

  it('says of each name by which rule it counts, and leads there from the text', async () => {
    const visited = await visit(`/fr/clippings/${ENGLISH}/`, { javaScriptEnabled: false });
    const { page } = visited;
    await page.getByRole('link', { name: 'à quoi chaque nom est reconnu' }).click();
    const names = page.locator('#names:target li');
    const said = await names.evaluateAll((all) =>
      all.map((one) => one.querySelector('p:last-of-type')?.textContent ?? '')
    );
    expect(said.length).toBeGreaterThan(9);
    expect(said.filter((text) => !/^reconnu .*(?:\(\d,\d+\)|rédaction)$/.test(text))).toEqual([]);
    const authorities = await page.locator('#names section:last-child .line > span > a').allInnerTexts();
    expect(authorities).toContain('Autorités chinoises');
    expect(authorities.filter((name) => !/^\p{Lu}/u.test(name))).toEqual([]);
    await visited.close();
  });

  it.each([360, 768, 1280])(
    'has each name and its link to the charts in one line at %i px',
    async (width) => {
      const visited = await visit(`/fr/clippings/${ENGLISH}/`, { viewport: { width, height: 900 } });
      const apart = await visited.page.locator('#names li').evaluateAll((all) =>
        all.map((one) => {
          const [name, charts] = [...one.querySelectorAll('a')].map((link) => link.getBoundingClientRect());
          return Math.abs((name?.top ?? 0) - (charts?.top ?? 99));
        })
      );
      expect(Math.max(...apart)).toBeLessThan(6);
      await visited.close();
    }
  );

  it('says what the evidence of an action leaves open, and nothing of what an editor saw', async () => {
    const visited = await visit(`/clippings/${FRENCH}/`, { javaScriptEnabled: false });
    const notes = await visited.page.locator('aside[id] dl').allInnerTexts();
    const open = notes.filter((note) => note.includes('Left open:'));
    expect(open.length).toBeGreaterThan(0);
    expect(open.filter((note) => note.includes('seen by an editor'))).toEqual([]);
    expectNoFaults(visited);
    await visited.close();
  });

  it('shows all words of a rule where its first ones are opened', async () => {
    const visited = await visit(`/fr/clippings/${ENGLISH}/`);
    const rule = visited.page.locator('aside dd details').first();
    expect(await rule.locator('summary').innerText()).toContain('/…)');
    await visited.page.emulateMedia({ media: 'print' });
    expect(await rule.locator('summary').isVisible()).toBe(true);
    await visited.page.emulateMedia({ media: 'screen' });
    await rule.locator('summary').press('Enter');
    expect(await rule.innerText()).toMatch(/\((?:[^/()]+\/){4,}[^/()…]+\)/);
    expect(await rule.getAttribute('lang')).toBe('en');
    await visited.close();
  });

  it('draws the bounds of what has no date as an estimate', async () => {
    const visited = await visit(`/clippings/${UNDATED}/`);
    expect(await visited.page.locator('.estimate').textContent()).toContain('(estimate)');
    await visited.close();
  });
});

describe.each([
  ['a French clipping', `/clippings/${FRENCH}/`],
  ['an English clipping in French', `/fr/clippings/${ENGLISH}/`],
  ['the data', '/data/'],
  ['the data in French', '/fr/data/']
])('%s', (_what, path) => {
  it.each(['light', 'dark'] as const)('is clean for axe in %s', async (colorScheme) => {
    const visited = await visit(path, { colorScheme });
    await visited.page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await violations(visited.page)).toEqual([]);
    expectNoFaults(visited);
    await visited.close();
  });

  it('does not scroll sideways on a phone, and its links can be touched', async () => {
    const visited = await visit(path, { viewport: { width: 320, height: 700 } });
    const { page } = visited;
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    const small = await page
      .locator('a:not(.skip), summary')
      .evaluateAll((elements) =>
        elements
          .filter((element) => element.getBoundingClientRect().height < 24)
          .map((element) => element.outerHTML)
      );
    expect(small).toEqual([]);
    await visited.close();
  });
});

it('the data can be downloaded, and corrections lead to their clippings', async () => {
  const visited = await visit('/data/');
  const { page } = visited;
  const links = await page
    .locator('a[download]')
    .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
  expect(links).toHaveLength(7);
  for (const link of links) expect((await page.request.get(link)).status()).toBe(200);
  await page.locator('#corrections li a').first().click();
  await page.waitForURL('**/clippings/*/*');
  expect(await page.locator('aside').count()).toBeGreaterThan(0);
  expectNoFaults(visited);
  await visited.close();
});
