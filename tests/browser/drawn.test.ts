import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { headerRules } from '../../src/build/headers.ts';
import { serveFolder } from '../../src/build/serve.ts';
import type { Served } from '../../src/build/serve.ts';
import { buildSite } from '../../src/build/site.ts';
import { violations } from './accessibility.ts';
import { expectNoFaults, useBrowser } from './browser.ts';
import type { Visit } from './browser.ts';

/** The press review, built as if it were too large for a page of everything. */
const FOLDER = '.svelte-kit/test-bounded';
const BOUNDS = { clippings: { all: 10, newest: 5 }, names: { all: 20, most: 3 } };

const visit = useBrowser();
let site: Served;
beforeAll(async () => {
  if (!process.env.TEST_BUILT || !existsSync(FOLDER)) await buildSite([], { folder: FOLDER, bounds: BOUNDS });
  site = await serveFolder(FOLDER, 0, { headers: headerRules('') });
});
afterAll(() => site.close());

const foldersIn = (folder: string) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

/** Of the pages that readers' site has in a folder and this one has not, the first that holds some text. */
function drawn(folder: string, text: string): string {
  const own = foldersIn(`${FOLDER}/${folder}`);
  const found = foldersIn(`build/${folder}`).find(
    (id) => !own.includes(id) && readFileSync(`build/${folder}/${id}/index.html`, 'utf8').includes(text)
  );
  return found ?? '';
}

const textOf = ({ page }: Visit) => page.locator('main').innerText();

it('the newest clippings and the most named names have pages, and only where there are too many does one page draw the others', () => {
  expect(foldersIn(`${FOLDER}/clippings`)).toHaveLength(BOUNDS.clippings.newest);
  expect(foldersIn(`${FOLDER}/companies`)).toHaveLength(BOUNDS.names.most);
  expect(existsSync(`${FOLDER}/names/index.html`)).toBe(true);
  expect(existsSync('build/names/index.html')).toBe(false);
  expect(existsSync('build/clippings/index.html')).toBe(false);
});

it.each(['', 'fr/'])('a clipping without a page of its own reads as if it had one (%s)', async (lang) => {
  const id = drawn('clippings', 'id="e-');
  const built = await visit(`${lang}clippings/${id}/`);
  const shown = await visit(`${lang}clippings/?id=${id}`, { site: site.address });
  await shown.page.locator('#text mark').first().waitFor();
  expect(await textOf(shown)).toBe(await textOf(built));
  expect(await shown.page.title()).toBe(await built.page.title());
  expect(await violations(shown.page)).toEqual([]);
  expectNoFaults(shown);
  await Promise.all([built.close(), shown.close()]);
});

it.each(['', 'fr/'])('a name without a page of its own is drawn with its charts (%s)', async (lang) => {
  const id = drawn('companies', 'data-chart="actions-');
  const built = await visit(`${lang}companies/${id}/`);
  const shown = await visit(`${lang}names/?id=companies/${id}`, { site: site.address });
  await shown.page.locator('[data-chart="actions-960"] svg').waitFor({ state: 'attached' });
  expect(await textOf(shown)).toBe(await textOf(built));
  const markup = ({ page }: Visit) => page.locator('[data-chart="actions-960"]').innerHTML();
  const marks = async (from: Visit) => (await markup(from)).match(/data-key="[^"]*"/g);
  expect(await marks(shown)).toEqual(await marks(built));
  expect(await violations(shown.page)).toEqual([]);
  expectNoFaults(shown);
  await Promise.all([built.close(), shown.close()]);
});

it('links lead to what there is: from the list of names, from a clipping’s text, from evidence to its passage', async () => {
  const id = drawn('clippings', 'id="e-');
  const visited = await visit(`clippings/?id=${id}`, { site: site.address });
  const { page } = visited;
  const event = (await page.locator('#text mark [id^="e-"]').first().getAttribute('id')) ?? '';
  await page.goto(`${site.address}clippings/?id=${id}#${event}`);
  await page.locator('mark:has(:target)').waitFor();
  await page.locator('.names a[href*="names/?id="]').first().click();
  await page.waitForURL(/\/names\/\?id=/);
  await page.locator('main h1').waitFor();
  const next = page.locator('[data-list="clippings"] h3 a').first();
  await next.click();
  await page.waitForURL(/\/clippings\//);
  await page.locator('#text').waitFor();
  expectNoFaults(visited);
  await visited.close();
});

it('an address that names nothing known says so', async () => {
  const visited = await visit('clippings/?id=nowhere', { site: site.address });
  await visited.page.getByText('have no clipping nowhere').waitFor();
  expectNoFaults(visited);
  await visited.close();
});

it('without JavaScript the page says what it needs, and where everything is', async () => {
  const visited = await visit('fr/clippings/?id=x', { javaScriptEnabled: false, site: site.address });
  const text = await textOf(visited);
  expect(text).toContain('5 coupures sur 25 ont leur page');
  expect(await visited.page.locator('main a[href$="data/"]').count()).toBe(1);
  await visited.close();
});
