import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { untilLive, useBrowser } from './browser.ts';
import { EMBEDS, PAGES } from './pages.ts';

const visit = useBrowser();

/**
 * What a page says in its own words, text by text: labels of marks and alternatives of pictures too, but neither quotes of
 * clippings (in their own language), nor code.
 */
function ownWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const words: string[] = [];
    const foreign =
      'script, style, noscript, code, pre, [lang]:not(html):not([lang="fr"]), blockquote mark, .rule, [data-code], article .text';
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent ?? '';
      if (!parent || parent.closest(foreign) || text.trim() === '' || /^\s*https?:/.test(text)) continue;
      words.push(text);
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder], [alt]')) {
      if (element.closest(foreign)) continue;
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
        const value = element.getAttribute(name);
        if (value) words.push(value);
      }
    }
    for (const meta of document.querySelectorAll('title, meta[name="description"]'))
      words.push(meta.textContent || (meta.getAttribute('content') ?? ''));
    return words;
  });
}

/** Signs without the space before them that French sets, guillemets without theirs, and thousands without a thin space. */
function faults(texts: readonly string[]): string[] {
  const rules: [name: string, pattern: RegExp][] = [
    ['space that breaks', /\S {1}[:;!?»%](?![\w/])|« /],
    ['no space', /[\p{L}\d)»][;!?](?=\s|$)|\p{L}:(?=\s|$)|«(?=\S)(?![\u00a0\u202f])|(?<![\u00a0\u202f])»/u],
    ['thousands', /(?<![\d.,/#\w-])\d{5,}(?![\d\w-])/]
  ];
  return texts.flatMap((text) =>
    rules.flatMap(([name, pattern]) => (pattern.test(text) ? [`${name}: ${text.trim().slice(0, 120)}`] : []))
  );
}

describe('the rules themselves', () => {
  it.each([
    ['Quoi ?', 1],
    ['Quoi\u202f?', 0],
    ['Filtre: tout', 1],
    ['Filtre\u00a0: tout', 0],
    ['« mot »', 2],
    ['«\u00a0mot\u00a0»', 0],
    ['12345 coupures', 1],
    ['12\u202f345 coupures, en 2020', 0],
    ['https://exemple.fr/a?b=c', 0]
  ])('say of « %s » what is wrong', (text, found) => {
    expect(faults([text])).toHaveLength(found);
  });
});

/** What editors wrote of their corrections, in the language that they wrote it in. */
const decisions = readFileSync('data/corrections.yaml', 'utf8').replace(/\s+/g, ' ');
const isDecision = (text: string) => decisions.includes(text.trim().slice(0, 60));

const ENGLISH =
  /\b(the|and|with|clippings?|share|filter|undated|search|evidence|reports?|named|from|which|their|every)\b/;

describe('French pages', () => {
  it.each([...PAGES, ...EMBEDS])('/fr/%s are set as French is, without a word of English', async (path) => {
    const opened = await visit(`/fr/${path}`);
    const { page } = opened;
    if (path === '') await untilLive(page);
    const texts = (await ownWords(page)).filter((text) => !isDecision(text));
    expect(texts.length).toBeGreaterThan(10);
    expect([...new Set(faults(texts))]).toEqual([]);
    // Names of files are the same in every language.
    const words = texts.map((text) => text.replace(/\w+\.parquet/g, '').trim());
    expect(words.filter((text) => ENGLISH.test(text))).toEqual([]);
    await opened.close();
  });

  it('are so in the states of the story: filters, menus, evidence, exports, an empty result', async () => {
    const opened = await visit('/fr/?company=tencent&acted=2020-10..2021-02&q=amende');
    const { page } = opened;
    await untilLive(page);
    await page.waitForFunction(() => !document.querySelector('figure.unsettled'));
    await page.locator('.menus summary').first().click();
    await page.locator('.tools [data-action="share"]').click();
    await page.locator('figure[data-view="actions"] svg [data-key]').first().click({ force: true });
    await page.waitForURL(/event=/);
    const texts = await ownWords(page);
    expect([...new Set(faults(texts))]).toEqual([]);
    await page.goto(new URL('?q=rienquinesoitecrit', page.url()).href);
    await untilLive(page);
    expect([...new Set(faults(await ownWords(page)))]).toEqual([]);
    await opened.close();
  });
});

describe('the two languages', () => {
  it.each(PAGES)('of /%s name each other, and lead to each other', async (path) => {
    const opened = await visit(`/${path}`);
    const { page } = opened;
    for (const other of ['fr', 'en']) {
      const alternates = await page
        .locator('link[rel="alternate"][hreflang]')
        .evaluateAll((links) =>
          links.map((link) => [
            link.getAttribute('hreflang'),
            new URL((link as HTMLLinkElement).href).pathname
          ])
        );
      expect(Object.fromEntries(alternates)).toMatchObject({ en: `/${path}`, fr: `/fr/${path}` });
      await page.locator(`.masthead a[hreflang="${other}"]`).click();
      await page.waitForURL((url) => url.pathname === (other === 'fr' ? `/fr/${path}` : `/${path}`));
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(other);
    }
    await opened.close();
  });

  it('keep the filter and the place in the page', async () => {
    const opened = await visit('/?company=tencent&language=fr#charts');
    const { page } = opened;
    await untilLive(page);
    await page.locator('.masthead a[hreflang="fr"]').click();
    await page.waitForURL((url) => url.pathname === '/fr/');
    const { search, hash } = new URL(page.url());
    expect(search).toBe('?company=tencent&language=fr');
    expect(hash).toBe('#charts');
    await opened.close();
  });
});
