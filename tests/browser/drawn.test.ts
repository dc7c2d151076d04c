import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { headerRules } from '../../src/build/headers.ts';
import { keepRelease } from '../../src/build/releases.ts';
import { serveFolder } from '../../src/build/serve.ts';
import type { Served } from '../../src/build/serve.ts';
import { buildSite, DEFAULT_CORPUS } from '../../src/build/site.ts';
import { receiptOf } from '../../src/lib/export/receipt-file.ts';
import { openDataset, readMetadata } from '../../src/lib/server/native.ts';
import { violations } from './accessibility.ts';
import { expectNoFaults, untilLive, useBrowser } from './browser.ts';
import type { Visit } from './browser.ts';
import { saved } from './saved.ts';

/** The press review, built as if it were too large for a page of everything, beside an older version of it that no editor had corrected. */
const FOLDER = '.svelte-kit/test-bounded';
const BOUNDS = { carried: 10, clippings: { all: 10, newest: 5 }, names: { all: 20, most: 3 } };

const visit = useBrowser();
let site: Served;
let work = '';
/** Hash of the older version. */
let old = '';
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'coupures-bounded-'));
  const none = ['--corrections', 'tests/fixtures/no-corrections.yaml'];
  spawnSync('npx', ['tsx', 'src/pipeline/cli.ts', DEFAULT_CORPUS, ...none, '--out', join(work, 'data')]);
  old = (await readMetadata(join(work, 'data'))).dataset;
  const releases = join(work, 'releases');
  await keepRelease(join(work, 'data'), releases, new Date('2026-10-12T09:00:00Z'));
  if (!process.env.TEST_BUILT || !existsSync(join(FOLDER, `release-${old}`)))
    await buildSite([], { folder: FOLDER, bounds: BOUNDS, releases });
  site = await serveFolder(FOLDER, 0, { headers: headerRules('', [old]) });
});
afterAll(async () => {
  await site.close();
  await rm(work, { recursive: true });
});

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

/** Once all of the page is laid out: its text lacks what is not. */
async function textOf({ page }: Visit): Promise<string> {
  await page.waitForFunction(() => document.documentElement.dataset.laidOut !== undefined);
  return page.locator('main').innerText();
}

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
  const figure = shown.page.locator('figure[data-view="actions"]');
  await figure.locator('[data-action="share"]').click();
  expect(receiptOf(await saved(figure.locator('[data-export="png"]')))).toMatchObject({
    chart: 'name',
    name: { kind: 'company', id, chart: 'actions' },
    link: `${shown.page.url()}#actions-title`
  });
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
  const text = await visited.page.locator('main').innerText();
  expect(text).toContain('5 coupures sur 25 ont leur page');
  expect(await visited.page.locator('main a[href$="data/"]').count()).toBe(1);
  await visited.close();
});

const read = (folder: string, path: string) => readFileSync(`${folder}/${path}index.html`, 'utf8');
/** What a page tells its script. */
const toldOf = (html: string) => html.slice(html.lastIndexOf('<script'));
const PAGES = ['', 'compare/', 'actions/'].flatMap((path) => [path, `fr/${path}`]);

it.each(PAGES)(
  'of a large corpus the page /%s holds no rows but those that it draws, and names the files of the others',
  (path) => {
    const [small, large] = [toldOf(read('build', path)), read(FOLDER, path)];
    const isTable = path.endsWith('actions/');
    const [, event = 'none'] =
      /data-key="(\d{4}-\d\d-\d\d-[a-z]+-[^"]+)"/.exec(read('build', 'actions/')) ?? [];
    for (const held of ['catalogue:', ...(isTable ? [] : [event])]) {
      expect(small).toContain(held);
      expect(toldOf(large)).not.toContain(held);
    }
    const files = [...large.matchAll(/rows\/([0-9a-f]{16}\.json)" rel="preload"/g)].map(
      ([, name = '']) => name
    );
    expect(files).toHaveLength(isTable ? 1 : path.endsWith('compare/') ? 3 : 2);
    for (const file of files) expect(toldOf(large)).toContain(file);
    expect(readFileSync(`${FOLDER}/rows/${files[0] ?? ''}`, 'utf8')).toContain(event);
  }
);

it('a small corpus needs no such files', () => {
  expect(existsSync('build/rows')).toBe(false);
  expect(PAGES.filter((path) => read('build', path).includes('rows/'))).toEqual([]);
});

async function untilSettled(page: Page): Promise<void> {
  await untilLive(page);
  await page.waitForFunction(
    () => !document.documentElement.dataset.asked && document.querySelectorAll('.unsettled').length === 0
  );
}

it.each([
  '?company=tencent',
  'fr/?jurisdiction=EU&acted=2020..2021&count=reports',
  'compare/?a=company%3Dtencent&b=language%3Dfr',
  'actions/?type=fine&amount=EUR:1..'
])('a page that reads its rows answers %s like one that carries them', async (path) => {
  const carrying = await visit(path);
  const reading = await visit(path, { site: site.address });
  for (const visited of [carrying, reading]) await untilSettled(visited.page);
  expect(await textOf(reading)).toBe(await textOf(carrying));
  const marks = ({ page }: Visit) =>
    page
      .locator('figure svg [data-key]')
      .evaluateAll((all) => all.map((mark) => mark.getAttribute('data-label')));
  expect(await marks(reading)).toEqual(await marks(carrying));
  for (const visited of [carrying, reading]) {
    expectNoFaults(visited);
    await visited.close();
  }
});

it('a story that reads its rows filters, goes back, shows evidence and gives its data away', async () => {
  const visited = await visit('', { site: site.address });
  const { page } = visited;
  await untilSettled(page);
  const bar = () => page.locator('[role="status"]').first().innerText();
  const whole = await bar();
  await page.locator('figure[data-view="companies"] svg [data-key="tencent"]').click();
  await untilSettled(page);
  expect(await bar()).not.toBe(whole);
  await page.goBack();
  await untilSettled(page);
  expect(await bar()).toBe(whole);
  const mark = page.locator('figure[data-view="actions"] svg:visible [data-key]').last();
  const event = (await mark.getAttribute('data-key')) ?? '';
  await mark.click();
  await page.waitForURL(`**/?event=${event}`);
  await page.locator('figure[data-view="actions"] blockquote').first().waitFor();
  await page.locator('figure[data-view="actions"] [data-action="share"]').click();
  expect((await saved(page.locator('figure[data-view="actions"] [data-export="csv"]'))).toString()).toContain(
    event
  );
  expectNoFaults(visited);
  await visited.close();
});

it('a click before the rows are there is answered once they are, though they had to be asked for twice', async () => {
  let asked = 0;
  const visited = await visit('', {
    site: site.address,
    prepare: (page) =>
      page.route('**/rows/*', (route) => (++asked === 1 ? route.fulfill({ status: 503 }) : route.continue()))
  });
  const { page } = visited;
  await page.locator('figure[data-view="companies"] svg:visible [data-key="tencent"]').click();
  await page.waitForURL('**/?company=tencent');
  await untilSettled(page);
  // The bar of filters comes alive behind the charts.
  await expect.poll(() => page.locator('[role="status"]').first().innerText()).toMatch(/^\d+ of 25/);
  expect(asked).toBeGreaterThan(2);
  await visited.close();
});

it.each(['', 'compare/'])(
  'a release has files of its own for its rows, and comes alive with them (%s)',
  async (page) => {
    const namesIn = (html: string) => [...new Set(html.match(/[0-9a-f]{16}\.json/g))].sort();
    const read = (folder: string) => readFileSync(`${FOLDER}/${folder}index.html`, 'utf8');
    const [then, now] = [namesIn(read(`release-${old}/${page}`)), namesIn(read(page))];
    expect(then.length).toBeGreaterThanOrEqual(2);
    expect(then).not.toEqual(now);
    for (const name of then) expect(existsSync(`${FOLDER}/rows/${name}`)).toBe(true);
    const opened = await visit(`release-${old}/${page}`, { site: site.address });
    await untilLive(opened.page);
    await opened.page.getByText('Numbers as published on 12 October 2026.').waitFor();
    expectNoFaults(opened);
    await opened.close();
  }
);

it('a release whose rows are files counts what a filter leaves of it', async () => {
  const dataset = await openDataset(join(work, 'data'));
  const [counted] = await dataset.run<{ n: number }>({
    sql: `SELECT count(DISTINCT clipping)::INTEGER AS n FROM mentions WHERE kind = 'company' AND entity = 'tencent'`,
    params: []
  });
  dataset.close();
  const opened = await visit(`release-${old}/?company=tencent`, { site: site.address });
  await untilLive(opened.page);
  await expect
    .poll(() => opened.page.locator('.bar [role="status"]').innerText(), { timeout: 10_000 })
    .toMatch(new RegExp(`^${counted?.n} of `));
  expectNoFaults(opened);
  await opened.close();
});
