import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reviewHandler } from '../../src/build/review-server.ts';
import { saveCorrections } from '../../src/build/save-corrections.ts';
import { serveFolder } from '../../src/build/serve.ts';
import type { Served } from '../../src/build/serve.ts';
import { buildSite } from '../../src/build/site.ts';
import { readCorrections } from '../../src/pipeline/correct/read.ts';
import { loadGazetteers } from '../../src/pipeline/gazetteer/load.ts';
import { at, ownCorrections, review } from '../review/dataset.ts';
import { sidewaysScroll, violations } from './accessibility.ts';
import { expectNoFaults, useBrowser } from './browser.ts';
import type { Visit, VisitOptions } from './browser.ts';

const FOLDER = '.svelte-kit/test-review';
const visit = useBrowser();
const gazetteers = await loadGazetteers(at('data/gazetteers'));

let work = '';
let corrections = '';
let site: Served;
beforeAll(async () => {
  if (!process.env.TEST_BUILT || !existsSync(FOLDER)) await buildSite([], { review: true, folder: FOLDER });
  work = await mkdtemp(join(tmpdir(), 'coupures-review-'));
  corrections = join(work, 'corrections.yaml');
  const check = async (path: string) => void (await readCorrections(path, gazetteers, []));
  site = await serveFolder(FOLDER, 0, {
    handle: reviewHandler('data/corrections.yaml', (entries) => saveCorrections(corrections, entries, check))
  });
});
afterAll(async () => {
  await site.close();
  await rm(work, { recursive: true });
});

async function open(path = 'review/', options: VisitOptions = {}): Promise<Visit> {
  const opened = await visit(path, { site: site.address, ...options });
  await opened.page.waitForSelector('.review[data-state="live"]');
  return opened;
}

/** The first decision asks who decides. */
async function confirmAs(page: Page, name: string): Promise<void> {
  await page.keyboard.press('c');
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
}

const yamlOf = (page: Page) => page.locator('[data-panel="entries"] pre').innerText();
const titleOf = (page: Page) => page.locator('#action-title').innerText();
const progressOf = (page: Page) => page.locator('.progress .done').innerText();

/** Goes on with Tab until the focus is on what the selector says. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let i = 0; i < 60; i++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${selector}`);
}

describe('the public site', () => {
  it('has neither the page for reviewing nor its code', async () => {
    const files = (await readdir('build', { recursive: true, withFileTypes: true })).filter((file) =>
      file.isFile()
    );
    const paths = files.map((file) => join(file.parentPath, file.name));
    expect(paths.filter((path) => /(?<![a-z])review/i.test(path))).toEqual([]);
    const code = paths.filter((path) => /\.(js|html|json|css)$/.test(path));
    expect(code.length).toBeGreaterThan(5);
    for (const path of code) {
      const text = await readFile(path, 'utf8');
      expect({ path, found: /coupures-review|x-coupures-token|\/review\//.exec(text)?.[0] }).toEqual({
        path
      });
    }
  });
});

/** Walks on to the first action of this title. */
async function goTo(page: Page, title: RegExp): Promise<void> {
  for (let i = 0; i < 40 && !title.test(await titleOf(page)); i++) await page.keyboard.press('n');
  expect(await titleOf(page)).toMatch(title);
}

describe('the forms', () => {
  it('of events offer nothing to decide where there is no other, and tell others by their clippings', async () => {
    const opened = await open();
    const { page } = opened;
    await confirmAs(page, 'Jeanne Doe');
    await goTo(page, /ban Clubhouse/);
    await page.keyboard.press('v');
    expect(await page.locator('form.panel button').allInnerTexts()).toEqual([
      expect.stringMatching(/^Cancel/)
    ]);
    await page.keyboard.press('Escape');

    await goTo(page, /opens an investigation into Alibaba/);
    await page.keyboard.press('v');
    await page.getByLabel('Some clippings report another event').check();
    await page.locator('form.panel input[type="checkbox"]').first().check();
    await page.locator('#event-name').fill('Not an id');
    await page.keyboard.press('Control+Enter');
    expect(await page.locator('form.panel [role="alert"]').innerText()).toMatch(
      /Write an id of small letters/
    );
    await page.keyboard.press('Escape');

    await goTo(page, /proposes? new rules/);
    await page.keyboard.press('v');
    const others = await page.locator('#event-into option').allInnerTexts();
    expect(others.length).toBeGreaterThan(2);
    for (const other of others.slice(1)) expect(other).toMatch(/new rules · \S/);
    expectNoFaults(opened);
    await opened.close();
  });

  it('say what is wrong until it is right, and where an action cannot hold', async () => {
    const opened = await open();
    const { page } = opened;
    await confirmAs(page, 'Jeanne Doe');
    await page.waitForFunction(() => document.activeElement?.id === 'action-title');
    await page.keyboard.press('e');
    const problems = page.locator('form .problem:visible');
    await page.locator('select[id$="-jurisdiction"]').selectOption('BR');
    await page.keyboard.press('Control+Enter');
    expect(await problems.allInnerTexts()).toContainEqual(expect.stringMatching(/^None of the authorities/));
    await page.locator('select[id$="-jurisdiction"]').selectOption('CN');
    expect((await problems.allInnerTexts()).join('')).toBe('');
    expectNoFaults(opened);
    await opened.close();
  });
});

describe('reviewing with the keyboard', () => {
  it('confirms, rejects and edits; what is saved is what the pipeline reads; a reload keeps it', async () => {
    const opened = await open();
    const { page } = opened;
    const before = await progressOf(page);
    const first = await titleOf(page);
    await confirmAs(page, 'Jeanne Doe');
    await page.waitForFunction(
      (title) => document.getElementById('action-title')?.innerText !== title,
      first
    );
    await page.keyboard.press('r');
    await page.keyboard.press('2');
    const third = await titleOf(page);

    await page.keyboard.press('e');
    await tabTo(page, 'input[id$="-date"]');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('2020-02-30');
    await page.keyboard.press('Control+Enter');
    expect(await page.locator('form .problem:visible').allInnerTexts()).toContainEqual(
      expect.stringMatching(/This is no date/)
    );
    await page.keyboard.press('Control+a');
    await page.keyboard.type('2020-02-29');
    await page.keyboard.press('Control+Enter');
    expect(await page.locator('form [role="alert"]').innerText()).toMatch(/A reason is missing/);
    await tabTo(page, '.quick');
    await page.keyboard.press('4');
    await page.keyboard.press('Control+Enter');
    expect(await titleOf(page)).not.toBe(third);
    expect(await page.locator('.said').innerText()).toMatch(/^Edited\. \d+ of \d+ reviewed$/);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('action-title');

    const yaml = await yamlOf(page);
    expect(yaml).toMatch(/^ {2}- clipping: [0-9a-f]{12} # /);
    expect(yaml.match(/^ {4}(confirm|reject|edit): \{ type: \w+/gm)).toHaveLength(3);
    expect(yaml).toContain('    set: { date: 2020-02-29 }\n    author: Jeanne Doe\n    day: ');
    expect(yaml).toContain('    reason: No authority acts here.\n');
    const press = await review(at('data/corpora/alibaba.txt'), await ownCorrections());
    expect((await press.apply(yaml)).applied).toBe(press.applied + 3);

    await page.reload();
    await page.waitForSelector('.review[data-state="live"]');
    expect(await yamlOf(page)).toBe(yaml);
    expect(await progressOf(page)).not.toBe(before);
    await page.keyboard.press('u');
    expect(await titleOf(page)).toBe(third);
    expect((await yamlOf(page)).match(/^ {2}- clipping/gm)).toHaveLength(2);
    expectNoFaults(opened);
    await opened.close();
  });

  it('takes one key for each action, and says how far it is', async () => {
    const opened = await open();
    const { page } = opened;
    await confirmAs(page, 'Jeanne Doe');
    // The least certain comes first, with why it is not surer.
    expect(await page.locator('#review dl').first().innerText()).toMatch(/left open/i);
    const [, done = 0, all = 0] = (/(\d+) of (\d+)/.exec(await progressOf(page)) ?? []).map(Number);
    for (let i = done; i < all; i++) await page.keyboard.press('c');
    expect(await progressOf(page)).toBe(`${all} of ${all} reviewed`);
    expect(await titleOf(page)).toBe('All actions reviewed');
    expect(await page.locator('#review').innerText()).toMatch(/The rules miss actions, too\. \d+ clippings/);
    const waiting = await page.locator('.clipping option:not([value=""])').allInnerTexts();
    expect(waiting.filter((text) => !text.startsWith('(0) '))).toEqual([]);
    const press = await review(at('data/corpora/alibaba.txt'), await ownCorrections());
    const after = await press.apply(await yamlOf(page));
    expect(after.applied).toBe(press.applied + all - done + 1);
    await opened.close();
  });

  it('walks through whole clippings, for what the rules miss, and keeps which were read', async () => {
    const opened = await open();
    const { page } = opened;
    const read = page.locator('.progress .read');
    const [, all = 0] = (/of (\d+)/.exec(await read.innerText()) ?? []).map(Number);
    expect(await read.innerText()).toBe(`0 of ${all} clippings read`);
    const titles = new Set<string>();
    for (let i = 0; i < all; i++) {
      await page.keyboard.press(i === 0 ? 'l' : 'c');
      titles.add(await titleOf(page));
      expect((await page.locator('.reading .text').innerText()).length).toBeGreaterThan(20);
    }
    expect(titles.size).toBe(all);
    await page.keyboard.press('c');
    expect(await read.innerText()).toBe(`${all} of ${all} clippings read`);
    expect(await page.locator('article blockquote').count()).toBe(1);
    await page.reload();
    await page.waitForSelector('.review[data-state="live"]');
    expect(await read.innerText()).toBe(`${all} of ${all} clippings read`);

    const none = page.locator('.clipping option', { hasText: '✓ (0)' }).first();
    await page.locator('.clipping select').selectOption(await none.getAttribute('value'));
    expect(await page.locator('#review').innerText()).toContain('Read as a whole: nothing is missing.');
    await page.locator('.reading .state button').click();
    expect(await read.innerText()).toBe(`${all - 1} of ${all} clippings read`);
    expectNoFaults(opened);
    await opened.close();
  });

  it('adds what is missing by the words that are selected in the whole clipping', async () => {
    const opened = await open();
    const { page } = opened;
    await page.evaluate(() => localStorage.setItem('coupures-review-author', 'Jeanne Doe'));
    await page.reload();
    await page.waitForSelector('.review[data-state="live"]');
    await page.keyboard.press('l');
    const words = await page.evaluate(() => {
      const paragraph = document.querySelector('.reading .text p');
      if (paragraph) getSelection()?.selectAllChildren(paragraph);
      return getSelection()?.toString().replace(/\s+/g, ' ').trim() ?? '';
    });
    await page.keyboard.press('a');
    expect(words).not.toBe('');
    expect(await page.locator('#add-quote').inputValue()).toBe(words);
    await page.keyboard.press('Control+Enter');
    await page.locator('.quick').first().click();
    await page.locator('form button[type="submit"]').click();
    expect(await page.locator('form .problem:visible').allInnerTexts()).toContainEqual(
      expect.stringMatching(/Choose what was done/)
    );
    expectNoFaults(opened);
    await opened.close();
  });

  it('shows all reasons for a rejection at once, with the sentence, in a window of 800 pixels', async () => {
    const opened = await open('review/', { viewport: { width: 1280, height: 800 } });
    const { page } = opened;
    await confirmAs(page, 'Jeanne Doe');
    await page.keyboard.press('r');
    const inSight = (selector: string) =>
      page.locator(selector).evaluateAll((all) =>
        all.map((element) => {
          const { top, bottom } = element.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight;
        })
      );
    expect(await inSight('form .quick')).toEqual(Array(6).fill(true));
    expect(await inSight('blockquote mark')).toEqual([true]);
    await opened.close();
  });

  it('walks on and back, skips to the end, and leaves keys to fields', async () => {
    const opened = await open();
    const { page } = opened;
    const first = await titleOf(page);
    await page.keyboard.press('n');
    expect(await titleOf(page)).not.toBe(first);
    await page.keyboard.press('p');
    expect(await titleOf(page)).toBe(first);
    await page.keyboard.press('s');
    await page.keyboard.press('p');
    expect(await titleOf(page)).toBe(first);
    expect(await page.locator('.position').innerText()).toMatch(/^(\d+) of \1$/);

    await page.keyboard.press('a');
    await page.keyboard.type('Jeanne Doe');
    await page.keyboard.press('Enter');
    await page.locator('#add-quote').focus();
    await page.keyboard.type('cresnpa');
    expect(await page.locator('#add-quote').inputValue()).toBe('cresnpa');
    await page.keyboard.press('Escape');
    expect(await page.locator('form').count()).toBe(0);
    await page.getByText('Single keys decide').click();
    await page.keyboard.press('c');
    expect(await page.locator('[data-panel="entries"] pre').count()).toBe(0);
    await opened.close();
  });
});

describe('what was decided before', () => {
  it('has a ring around what has the focus that no list cuts', async () => {
    const opened = await open();
    const { page } = opened;
    await confirmAs(page, 'Jeanne Doe');
    await tabTo(page, '[data-panel="entries"] li button');
    const room = await page.evaluate(() => {
      const [button, list] = [document.activeElement, document.activeElement?.closest('ul')];
      const [inner, outer] = [button?.getBoundingClientRect(), list?.getBoundingClientRect()];
      if (!button || !inner || !outer) return [];
      const { outlineOffset, outlineWidth } = getComputedStyle(button);
      const ring = parseFloat(outlineOffset) + parseFloat(outlineWidth);
      return [
        outer.right - inner.right - ring,
        inner.top - outer.top - ring,
        outer.bottom - inner.bottom - ring
      ];
    });
    expect(room).toHaveLength(3);
    expect(Math.min(...room)).toBeGreaterThanOrEqual(0);
    await opened.close();
  });

  it('comes back when what replaced it is undone', async () => {
    const opened = await open();
    const { page } = opened;
    const first = await titleOf(page);
    await page.keyboard.press('r');
    await page.keyboard.type('Jeanne Doe');
    await page.keyboard.press('Enter');
    await page.keyboard.press('2');
    const rejected = await yamlOf(page);
    await page.getByText('All', { exact: true }).click();
    await page.locator('aside ol button', { hasText: 'rejected' }).click();
    expect(await titleOf(page)).toBe(first);
    await page.keyboard.press('c');
    expect(await yamlOf(page)).toContain('    confirm: ');
    await page.keyboard.press('u');
    expect(await yamlOf(page)).toBe(rejected);
    expectNoFaults(opened);
    await opened.close();
  });

  it('in another tab is here, too, and is not lost to what is decided here', async () => {
    const opened = await open();
    const { page } = opened;
    await page.evaluate(() => localStorage.setItem('coupures-review-author', 'Jeanne Doe'));
    await page.reload();
    const other = await page.context().newPage();
    await other.goto(page.url());
    for (const tab of [page, other]) await tab.waitForSelector('.review[data-state="live"]');
    const before = await progressOf(page);
    await page.keyboard.press('c');
    await other.waitForFunction(
      (was) => document.querySelector<HTMLElement>('.progress .done')?.innerText !== was,
      before
    );
    expect(await yamlOf(other)).toBe(await yamlOf(page));
    await other.keyboard.press('n');
    await other.keyboard.press('c');
    await page.waitForFunction(() => document.querySelectorAll('[data-panel="entries"] li').length === 2);
    expect(await yamlOf(page)).toBe(await yamlOf(other));
    expectNoFaults(opened);
    await opened.close();
  });
});

describe('the fields of one action', () => {
  it('are edited beside the whole clipping, with the sentence in sight; names are known by their acronyms', async () => {
    const opened = await open();
    const { page } = opened;
    await confirmAs(page, 'Jeanne Doe');
    await page.keyboard.press('t');
    const text = page.locator('article details [role="region"]');
    const seen = await text.evaluate((frame) => {
      const [mark, all] = [frame.querySelector('mark'), frame.getBoundingClientRect()];
      const { top = NaN, bottom = NaN } = mark?.getBoundingClientRect() ?? {};
      return { inside: top >= all.top - 1 && bottom <= all.bottom + 1, text: mark?.textContent };
    });
    expect(seen.inside).toBe(true);
    const quoted = (await page.locator('blockquote mark').innerText()).trim();
    expect(seen.text?.replace(/\s+/g, ' ').trim()).toBe(quoted);
    expect(await violations(page)).toEqual([]);

    await page.keyboard.press('e');
    await page.getByLabel('Authorities', { exact: true }).fill('SAMR');
    await page.keyboard.press('Enter');
    expect(await page.locator('form .chips').first().innerText()).toContain(
      'State Administration for Market Regulation'
    );
    await page.keyboard.press('Escape');
    await page.keyboard.press('t');
    expect(await text.isVisible()).toBe(false);
    expectNoFaults(opened);
    await opened.close();
  });

  it('are not left open where another one comes into view', async () => {
    const opened = await open();
    const { page } = opened;
    await confirmAs(page, 'Jeanne Doe');
    const confirmed = await page.locator('[data-panel="entries"] li span').innerText();
    const title = await titleOf(page);
    await page.keyboard.press('e');
    await page.locator('[data-panel="entries"] li button').click();
    expect(await titleOf(page)).not.toBe(title);
    expect(confirmed).toContain(await titleOf(page));
    expect(await page.locator('form').count()).toBe(0);

    await page.keyboard.press('e');
    const shown = await page.locator('article .title').innerText();
    const clippings = page.locator('.clipping select');
    const elsewhere = await clippings
      .locator('option')
      .filter({ hasText: /^\([1-9]/, hasNotText: shown })
      .first()
      .getAttribute('value');
    await clippings.selectOption(elsewhere);
    expect(await page.locator('article .title').innerText()).not.toBe(shown);
    expect(await page.locator('form').count()).toBe(0);
    expectNoFaults(opened);
    await opened.close();
  });
});

describe('the other decisions', () => {
  it('add an action, rename a name, date a clipping: the pipeline applies them all', async () => {
    const opened = await open('fr/review/');
    const { page } = opened;
    const press = await review(at('data/corpora/alibaba.txt'), await ownCorrections());
    const summons = press.data.actions.find(({ type }) => type === 'summons');
    const clipping = press.data.clippings.find(({ id }) => id === summons?.clipping);
    if (!summons || !clipping) throw new Error('nobody is summoned');
    await page.locator('.clipping select').selectOption(clipping.id);

    await page.keyboard.press('a');
    await page.keyboard.type('Zoé');
    await page.keyboard.press('Enter');
    await page.locator('#add-quote').fill(summons.quote.slice(0, 50));
    await page.getByLabel('Type', { exact: true }).selectOption('warning');
    await page.getByLabel('Stade', { exact: true }).selectOption('done');
    await page.getByLabel('Autorités', { exact: true }).fill('Commission européenne');
    await page.keyboard.press('Enter');
    await page.getByLabel('Cibles', { exact: true }).fill('tencent');
    await page.keyboard.press('Enter');
    await page.locator('.quick').first().click();
    await page.locator('form button[type="submit"]').click();

    await page.keyboard.press('d');
    await page.locator('#published-date').fill('2021-03-20');
    await page.locator('#own-reason').fill('La page dit : « 20 mars ».');
    await page.keyboard.press('Enter');

    await page.keyboard.press('m');
    await page.locator('#mention-which').selectOption('company xiaomi');
    await page.getByLabel('Le nom qu’il désigne', { exact: true }).fill('Huawei');
    await page.keyboard.press('Enter');
    await page.locator('.quick').first().click();
    await page.locator('form button[type="submit"]').click();

    const yaml = await yamlOf(page);
    const { applied, facts } = await press.apply(yaml);
    expect(applied).toBe(press.applied + 3);
    const fact = facts.find((candidate) => candidate.clipping.id === clipping.id);
    expect(fact?.clipping.published).toMatchObject({ date: '2021-03-20', source: 'editor' });
    expect(fact?.entities.map(({ entity }) => entity)).toContain('huawei');
    expect(fact?.actions).toContainEqual(
      expect.objectContaining({ type: 'warning', targets: ['tencent'], jurisdiction: 'EU', rule: 'editor' })
    );
    expectNoFaults(opened);
    await opened.close();
  });
});

describe('taking the entries away', () => {
  it('saves them to the file of the server, once', async () => {
    const start = `# Ours\n${await ownCorrections()}`;
    await writeFile(corrections, start);
    const opened = await open();
    const { page } = opened;
    await confirmAs(page, 'Jeanne Doe');
    const yaml = await yamlOf(page);
    await page.keyboard.press('w');
    await page.locator('.said', { hasText: 'One entry saved to data/corrections.yaml' }).waitFor();
    expect(await readFile(corrections, 'utf8')).toBe(`${start}\n${yaml.trimEnd()}\n`);
    expect(await page.locator('[data-panel="entries"] pre').count()).toBe(0);
    await page.reload();
    await page.waitForSelector('.review[data-state="live"]');
    expect(await page.locator('[data-panel="entries"] pre').count()).toBe(0);
    expectNoFaults(opened);
    await opened.close();
  });

  it('says by the keys what stopped them, marks it, and saves the others', async () => {
    await writeFile(corrections, await ownCorrections());
    const opened = await open('review/', { viewport: { width: 1280, height: 720 } });
    const { page } = opened;
    await confirmAs(page, 'Jeanne Doe');
    for (let i = 0; i < 9; i++) await page.keyboard.press('c');
    await page.keyboard.press('d');
    await page.locator('#published-date').fill('2030-01-01');
    await page.locator('.quick').first().click();
    await page.keyboard.press('Control+Enter');
    expect(await page.locator('form [role="alert"]').innerText()).toBe('This day is still to come.');
    await page.keyboard.press('Escape');
    // As an earlier visit may have left it.
    await page.evaluate(() => {
      const key = Object.keys(localStorage).find((name) => name.startsWith('coupures-review ')) ?? '';
      const kept = JSON.parse(localStorage.getItem(key) ?? '') as { decisions: object[] };
      const clipping = document.querySelector<HTMLOptionElement>('.clipping option:last-child')?.value;
      const verdict = { kind: 'published', clipping, date: '2030-01-01' };
      kept.decisions.push({ ...kept.decisions[0], id: 99, verdict });
      localStorage.setItem(key, JSON.stringify(kept));
    });
    await page.reload();
    await page.waitForSelector('.review[data-state="live"]');
    const all = await page.locator('[data-panel="entries"] li').count();
    await page.keyboard.press('w');
    const said = page.locator('.said');
    await page.waitForFunction(() => document.querySelector('.said.problem'));
    expect(await said.innerText()).toMatch(/^Not saved; the file is as it was: .*2030/);
    const { y = 0, height = 0 } = (await said.boundingBox()) ?? {};
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y + height).toBeLessThanOrEqual(721);
    const wrong = page.locator('[data-panel="entries"] li.wrong');
    expect(await wrong.allInnerTexts()).toEqual([expect.stringContaining('This entry was refused.')]);
    await page.locator('[data-action="save-others"]').click();
    await page.waitForFunction(() => /saved to/.test(document.querySelector('.said')?.textContent ?? ''));
    expect(await page.locator('[data-panel="entries"] li').count()).toBe(1);
    const file = await readFile(corrections, 'utf8');
    expect(file.match(/^ {4}author: Jeanne Doe$/gm)).toHaveLength(all - 1);
    expect(file).not.toContain('2030');
    await opened.close();
  });

  it('warns before leaving with entries that were not taken, and no longer once they are downloaded', async () => {
    const opened = await open();
    const { page } = opened;
    await confirmAs(page, 'Jeanne Doe');
    const warns = () => page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));
    expect(await warns()).toBe(true);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-action="download"]').click()
    ]);
    expect(download.suggestedFilename()).toBe('corrections.yaml');
    expect(await readFile(await download.path(), 'utf8')).toMatch(/^corrections:\n {2}- clipping: /);
    expect(await warns()).toBe(false);
    await opened.close();
  });

  it('shows what was not saved before the data was built again', async () => {
    const yaml = '  - clipping: 0123456789ab\n    confirm: { type: fine }\n';
    const opened = await open('review/', {
      prepare: (page) =>
        page.addInitScript((text) => {
          const kept = (yaml: string) => JSON.stringify({ decisions: [], yaml, taken: '' });
          localStorage.setItem('coupures-review earlier', kept(text));
          localStorage.setItem('coupures-review saved', kept(''));
        }, yaml)
    });
    const { page } = opened;
    const stray = page.locator('section', { hasText: 'The data was built again' });
    expect(await stray.locator('pre').innerText()).toBe(yaml);
    await stray.getByText('Forget them').click();
    expect(await stray.count()).toBe(0);
    expect(
      await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('coupures-review ')))
    ).toEqual([]);
    await opened.close();
  });

  it('saves to the file of the server what was not saved before the data was built again', async () => {
    const start = await ownCorrections();
    await writeFile(corrections, start);
    const press = await review(at('data/corpora/alibaba.txt'), start);
    const found = press.data.actions.find(({ settled }) => !settled);
    if (!found) throw new Error('all is decided');
    const { entries } = await press.decide({ kind: 'confirm', row: found.row });
    const opened = await open('review/', {
      prepare: (page) =>
        page.addInitScript((yaml) => {
          if (sessionStorage.getItem('seen') === null)
            localStorage.setItem(
              'coupures-review earlier',
              JSON.stringify({ decisions: [], yaml, taken: '' })
            );
          sessionStorage.setItem('seen', '');
        }, entries)
    });
    const { page } = opened;
    const stray = page.locator('[data-panel="stray"]');
    await stray.locator('[data-action="save"]').click();
    await stray.getByText('One entry saved to data/corrections.yaml').waitFor();
    expect(await readFile(corrections, 'utf8')).toContain(entries.trimEnd());
    await page.reload();
    await page.waitForSelector('.review[data-state="live"]');
    expect(await stray.count()).toBe(0);
    expectNoFaults(opened);
    await opened.close();
  });

  it('works where the browser keeps nothing, and says so', async () => {
    const opened = await open('review/', {
      prepare: (page) =>
        page.addInitScript(() => {
          Object.defineProperty(window, 'localStorage', {
            get() {
              throw new DOMException('shut', 'SecurityError');
            }
          });
        })
    });
    const { page } = opened;
    await confirmAs(page, 'Jeanne Doe');
    expect(await page.locator('[data-panel="entries"]').innerText()).toContain('This browser keeps nothing');
    expectNoFaults(opened);
    await opened.close();
  });
});

describe('axe finds nothing to object to, and nothing scrolls sideways,', () => {
  it.each([
    ['review/', 'light', 1280],
    ['review/', 'dark', 320],
    ['fr/review/', 'light', 320],
    ['fr/review/', 'dark', 768]
  ] as const)('at %s in %s at %i px', async (path, colorScheme, width) => {
    const opened = await open(path, { colorScheme, viewport: { width, height: 800 } });
    const { page } = opened;
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('c');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.type('Jeanne Doe');
    await page.keyboard.press('Enter');
    for (const key of ['r', 'e', 'a']) {
      await page.keyboard.press(key);
      expect(await violations(page)).toEqual([]);
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
      await page.keyboard.press('Escape');
    }
    for (const panel of ['mention', 'published', 'event']) {
      await page.locator(`[data-command="${panel}"]`).click();
      expect(await violations(page)).toEqual([]);
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
      await page.keyboard.press('Escape');
    }
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('button, a, input, select')].flatMap((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width > 0 && (width < 24 || height < 24) ? [element.outerHTML.slice(0, 120)] : [];
      })
    );
    // A radio button that is drawn as its label.
    expect(small.filter((html) => !html.includes('type="radio"'))).toEqual([]);
    expectNoFaults(opened);
    await opened.close();
  });
});
