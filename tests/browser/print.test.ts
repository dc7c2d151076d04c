import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectNoFaults, untilLive, useBrowser } from './browser.ts';
import { PAGES } from './pages.ts';

const visit = useBrowser();

/** What is on paper, measured where the page is laid out for an A4 sheet: 182 mm between the margins. */
async function onPaper(page: Page) {
  await page.setViewportSize({ width: 688, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  return page.evaluate(() => {
    const shown = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      return width > 0 && height > 0 && getComputedStyle(element).visibility !== 'hidden';
    };
    const all = (selector: string) => [...document.querySelectorAll(selector)].filter(shown);
    return {
      charts: all('figure .variant svg').map((svg) => Math.round(svg.getBoundingClientRect().width)),
      labels: all('figure .variant svg text').map((text) => text.getBoundingClientRect().height),
      // The heads of a table are buttons on the screen.
      controls: all('button:not(th *), input, select, nav, .tools, [role="status"]:not(p)').map(
        ({ outerHTML }) => outerHTML.slice(0, 80)
      ),
      text: document.body.innerText,
      paper: getComputedStyle(document.documentElement).backgroundColor,
      wide: document.documentElement.scrollWidth - document.documentElement.clientWidth
    };
  });
}

describe('the story on paper', () => {
  it.each([
    ['/?company=tencent&language=fr', 'Company: Tencent; Language: French', '6 of 25 clippings in view'],
    [
      '/fr/?company=tencent&language=fr',
      'Entreprise\u00a0: Tencent\u202f; Langue\u00a0: Français',
      '6 coupures sur 25'
    ],
    ['/', 'No filter: the whole corpus', '25 of 25 clippings in view']
  ])(
    'at %s has its charts at full width, filters, numbers, address and hash',
    async (path, filters, count) => {
      const opened = await visit(path, { colorScheme: 'dark' });
      const { page } = opened;
      await untilLive(page);
      await page.waitForFunction(() => !document.querySelector('figure.unsettled'));
      const address = page.url();
      const hash = await page.evaluate(() => document.documentElement.dataset.dataset ?? '');
      const paper = await onPaper(page);
      expect(paper.charts).toHaveLength(3);
      for (const width of paper.charts) expect(width).toBeGreaterThanOrEqual(680);
      expect(Math.min(...paper.labels)).toBeGreaterThanOrEqual(10);
      expect(paper.controls).toEqual([]);
      expect(paper.paper).toBe('rgb(255, 255, 255)');
      expect(paper.wide).toBeLessThanOrEqual(0);
      for (const part of [filters, count, address, hash]) expect(paper.text).toContain(part);
      expectNoFaults(opened);
      await opened.close();
    }
  );

  it('has every chart on one sheet, with its source', async () => {
    const opened = await visit('/?company=tencent');
    const { page } = opened;
    await untilLive(page);
    await page.waitForFunction(() => !document.querySelector('figure.unsettled'));
    const sources = await page.locator('figure figcaption').allTextContents();
    const folder = mkdtempSync(join(tmpdir(), 'print-'));
    try {
      const file = join(folder, 'story.pdf');
      writeFileSync(file, await page.pdf({ format: 'A4', preferCSSPageSize: true }));
      const text = pdfText(file);
      if (text !== null) {
        const plain = text.replace(/\s+/g, ' ');
        expect(plain).toContain('Company: Tencent');
        for (const source of sources)
          expect(plain).toContain(source.trim().slice(0, 40).replace(/\s+/g, ' '));
        for (const label of ['China', 'Ant Group', 'Beijing']) expect(plain).toContain(label);
      }
      expect(await page.locator('figure .variant svg').count()).toBe(3);
    } finally {
      rmSync(folder, { recursive: true });
    }
    expectNoFaults(opened);
    await opened.close();
  });
});

describe('other pages on paper', () => {
  it.each(PAGES.slice(1))('%s has no controls and fits the sheet', async (path) => {
    const opened = await visit(`/${path}`, { colorScheme: 'dark' });
    const paper = await onPaper(opened.page);
    expect(paper.controls).toEqual([]);
    expect(paper.wide).toBeLessThanOrEqual(0);
    expect(paper.paper).toBe('rgb(255, 255, 255)');
    const hash = await opened.page.evaluate(() => document.documentElement.dataset.dataset ?? '');
    expect(paper.text).toContain(hash);
    await opened.close();
  });
});

it.each([
  [
    'the table of actions',
    '/actions/?company=tencent&reports=2..',
    ['Company: Tencent', 'At least 2 reports']
  ],
  ['a comparison', '/fr/compare/', ['A\u00a0· Chine', 'B\u00a0· ']]
])('%s says on paper what it was asked, and where it stands', async (_name, path, words) => {
  const opened = await visit(path);
  const { page } = opened;
  // The page says where it stands once it runs; before, the built one is on the screen.
  await page.waitForFunction(() => document.querySelector('.on-paper .address') !== null);
  await page.waitForFunction(() => document.documentElement.dataset.asked === undefined);
  await page.waitForFunction(() => !document.querySelector('.unsettled'));
  const paper = await onPaper(page);
  for (const part of [...words, page.url()]) expect(paper.text).toContain(part);
  expect(paper.controls).toEqual([]);
  await opened.close();
});

/** The text of a PDF, or null where the machine has nothing that reads it. */
function pdfText(file: string): string | null {
  try {
    return execFileSync('pdftotext', [file, '-'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
