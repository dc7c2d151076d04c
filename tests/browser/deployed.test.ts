import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headerRules } from '../../src/build/headers.ts';
import { serveFolder } from '../../src/build/serve.ts';
import type { Served } from '../../src/build/serve.ts';
import { buildSite } from '../../src/build/site.ts';
import type { OEmbed } from '../../src/lib/publish/oembed.ts';
import { expectNoFaults, untilLive, useBrowser } from './browser.ts';

const FOLDER = '.svelte-kit/test-deployed';
const URL_OF_SITE = 'https://charts.example/desk/';
const EMBEDS = ['actions', 'companies', 'places', 'story', 'v/winter-2020', 'v/tencent', 'v/in-french'];

const visit = useBrowser();
let site: Served;
beforeAll(async () => {
  const address = { url: URL_OF_SITE, base: '/desk' };
  if (!process.env.TEST_BUILT || !existsSync(FOLDER)) await buildSite([], { folder: FOLDER, address });
  site = await serveFolder(FOLDER, 0, { base: '/desk', headers: headerRules('/desk') });
});
afterAll(() => site.close());

/** The served file that an absolute address of the deployed site stands for. */
const served = (url: string) => fetch(url.replace(URL_OF_SITE, site.address));

async function head(path: string): Promise<Document> {
  return parseHTML(await (await fetch(site.address + path)).text()).document as unknown as Document;
}

const property = (document: Document, name: string) =>
  document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? '';

describe('a site in a sub-folder of a known address', () => {
  it('tells GitHub Pages to publish all of its folders', () => {
    expect(existsSync(`${FOLDER}/.nojekyll`)).toBe(true);
  });

  it('gives its page for dead links what it needs from any folder', async () => {
    const { document } = parseHTML(await (await fetch(`${site.address}fr/no/such/page`)).text());
    const links = [...document.querySelectorAll('[href], [src]')].map(
      (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? ''
    );
    expect(links).toContain('/desk/fr/');
    for (const link of links) expect((await fetch(new URL(link, site.address))).status, link).toBe(200);
  });

  it('goes live, filters and leads to its pages', async () => {
    const opened = await visit('', { site: site.address });
    await untilLive(opened.page);
    await opened.page.goto(`${site.address}fr/?company=tencent`);
    await untilLive(opened.page);
    await opened.page.getByRole('link', { name: 'Méthode' }).first().click();
    await opened.page.waitForURL(`${site.address}fr/methods/`);
    expectNoFaults(opened);
    await opened.close();
  });

  it.each(EMBEDS.flatMap((slug) => [`embed/${slug}/`, `fr/embed/${slug}/`]))(
    '%s can be found by its address alone',
    async (path) => {
      const start = (await (await fetch(site.address + path)).text()).slice(0, 150_000);
      const link = /<link[^>]+type="application\/json\+oembed"[^>]*>/.exec(start)?.[0] ?? '';
      const href = /href="([^"]+)"/.exec(link)?.[1] ?? '';
      expect(href).toBe(`${URL_OF_SITE}${path}oembed.json`);
      const answer = await served(`${href}?url=x&maxwidth=600&format=json`);
      expect(answer.headers.get('content-type')).toContain('application/json');
      const embed = (await answer.json()) as OEmbed;
      expect(embed).toMatchObject({ version: '1.0', type: 'rich', provider_url: URL_OF_SITE, width: 640 });
      expect(embed.html).toContain(`src="${URL_OF_SITE}${path}"`);
      expect(embed.html).toContain(`height="${embed.height}"`);
      expect(embed.thumbnail_url).toBe(`${URL_OF_SITE}${path}image.png`);
    }
  );

  it.each([...EMBEDS.map((slug) => `embed/${slug}/`), '', 'fr/', 'fr/embed/v/tencent/'])(
    'says in %s what it shows where it is shared',
    async (path) => {
      const document = await head(path);
      expect(property(document, 'og:url')).toBe(URL_OF_SITE + path);
      expect(property(document, 'og:title').length).toBeGreaterThan(10);
      expect(property(document, 'og:description').length).toBeGreaterThan(10);
      expect(property(document, 'og:image:alt').length).toBeGreaterThan(20);
      expect(property(document, 'twitter:card')).toBe('summary_large_image');
      expect(property(document, 'og:locale')).toBe(path.startsWith('fr/') ? 'fr_FR' : 'en_GB');
    }
  );

  it.each(EMBEDS.flatMap((slug) => [`embed/${slug}/`, `fr/embed/${slug}/`]))(
    'gives %s a frame that cuts nothing and leaves at most one line of each chart empty',
    async (path) => {
      const { height, width } = (await (await fetch(`${site.address}${path}oembed.json`)).json()) as OEmbed;
      const opened = await visit(path, { site: site.address, viewport: { width, height: 600 } });
      const needed = await opened.page.evaluate(async () => {
        await document.fonts.ready;
        return document.querySelector('#embed')?.getBoundingClientRect().height ?? 0;
      });
      expect(height - needed).toBeGreaterThanOrEqual(0);
      expect(height - needed).toBeLessThanOrEqual(path.includes('story') ? 72 : 36);
      await opened.close();
    }
  );

  it('stands in a frame as WordPress makes it of a discovered address', async () => {
    const { html } = (await (await fetch(`${site.address}embed/v/tencent/oembed.json`)).json()) as OEmbed;
    // It keeps the iframe alone, takes away its rights and adds a secret by which to know its messages.
    const [iframe = ''] = /<iframe[^>]*><\/iframe>/.exec(html) ?? [];
    const sandboxed = iframe
      .replace(URL_OF_SITE, site.address)
      .replace('<iframe', '<iframe sandbox="allow-scripts" security="restricted"')
      .replace(/src="([^"]+)"/, 'src="$1#?secret=abc123"');
    const article = `<!doctype html><script>heights=[];onmessage=e=>e.data.message==='height'&&e.data.secret==='abc123'&&heights.push(e.data.value)</script>${sandboxed}`;
    const host = createServer((_, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end(article)
    );
    await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(host.address() as AddressInfo).port}/`;
    const opened = await visit('', { site: address, also: [site.address] });
    await opened.page.frameLocator('iframe').locator('svg:visible').waitFor();
    await expect
      .poll(() => opened.page.evaluate(() => (window as unknown as { heights: number[] }).heights.at(-1)))
      .toBeGreaterThan(200);
    expectNoFaults(opened);
    await opened.close();
    host.close();
    host.closeAllConnections();
  });
});
