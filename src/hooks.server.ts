import type { Handle } from '@sveltejs/kit';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { base } from '$app/paths';
import { DARK, LIGHT, paletteCss } from '$lib/charts/theme.ts';
import { withLateFonts } from '$lib/server/late-fonts.ts';
import { LATE_MENUS, withLateMenus } from '$lib/server/late-menus.ts';
import { chunksOf, preloadsBehindChart, rowsFetched, withNeededModules } from '$lib/server/preloads.ts';
import type { BuildManifest } from '$lib/server/preloads.ts';
import { PAGE_WORDS } from '$lib/words/page.ts';
import { localeOf } from '$lib/words/locale.ts';

/**
 * Fills in what Svelte must not render: the language of the document, what it says where it is opened as a file, the colours that charts share with exports,
 * and the charts themselves, which stand in the page as plain SVG so that hydration neither repeats nor rebuilds them.
 */
export const handle: Handle = ({ event, resolve }) => {
  event.locals.charts = new Map();
  const { charts } = event.locals;
  return resolve(event, {
    transformPageChunk: ({ html }) => {
      const filled = (
        event.route.id?.includes('/embed/') ? withEmbedScripts(html, event.url.pathname) : withLateFonts(html)
      )
        .replace('%coupures.lang%', event.params.lang ?? 'en')
        .replace('%coupures.dataset%', event.locals.dataset ?? '')
        .replace('%coupures.palette%', PALETTE)
        .replace('%coupures.file%', PAGE_WORDS[localeOf(event.params.lang)].fromFile)
        .replace(
          /(<div[^>]* data-chart="([\w-]+)"[^>]*>)(?:<!---->)?(<\/div>)/g,
          (all, open: string, name: string, end: string) => {
            const svg = charts.get(name);
            return svg === undefined ? all : open + svg + end;
          }
        );
      const page = withNeededModules(filled, builtManifest());
      const rows = rowsFetched(event.locals.rows ?? [], rootFrom(event.url.pathname));
      if (event.route.id === STORY)
        return preloadsBehindChart(page.replace('</head>', `${rows}</head>`), drawingChunks());
      if (event.route.id === NOT_FOUND) return rooted(page);
      const whole = page.replace('</body>', `${rows}</body>`);
      return event.route.id === NAME ? withMenus(whole, event.url.pathname) : whole;
    },
    preload: ({ type, path }) => type !== 'font' || path.includes('-latin-')
  });
};

const STORY = '/[[lang=lang]]/[...release=release]';
const NAME = '/[[lang=lang]]/[folder=entities]/[id]';
const NOT_FOUND = '/[[lang=lang]]/404';
const MANIFEST = '.svelte-kit/output/client/.vite/manifest.json';

/** What draws the charts, which the page asks for once it runs; none outside a build. */
function drawingChunks(): string[] {
  return builtChunks('src/lib/charts/drawing.ts');
}

/** The page of a name, with what loads its menus. */
function withMenus(html: string, path: string): string {
  const [menus] = builtChunks(LATE_MENUS);
  return menus === undefined ? html : withLateMenus(html, rootFrom(path) + menus);
}

function builtChunks(source: string): string[] {
  return chunksOf(source, builtManifest());
}

let manifest: BuildManifest | null = null;

/** Read once for all pages of a build; empty outside one. */
function builtManifest(): BuildManifest {
  manifest ??= existsSync(MANIFEST) ? (JSON.parse(readFileSync(MANIFEST, 'utf8')) as BuildManifest) : {};
  return manifest;
}

/** The colours, of the reader's system unless the page is asked for a theme; on paper the light ones. */
const PALETTE =
  `<style>:root{${paletteCss(LIGHT)}}` +
  `@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){${paletteCss(DARK)}}}` +
  `@media screen{:root[data-theme=dark]{${paletteCss(DARK)}}}</style>`;

/**
 * Puts the scripts of embeds into the head of a page: the first itself, with its hash in the page's policy, then the address of
 * the second, which changes with what it holds. Where scripts, pictures, fonts and data may come from is left to the first, which narrows it
 * to the site's own origin (`src/embed/policy.ts`).
 */
function withEmbedScripts(html: string, path: string): string {
  const script = readFileSync('static/embed/head.js', 'utf8').trim();
  const root = rootFrom(path);
  const version = digest(readFileSync('static/embed/client.js', 'utf8')).toString('hex').slice(0, 12);
  const client = `<script async data-client src="${root}embed/client.js?v=${version}"></script>`;
  return html
    .replace(
      /(http-equiv="content-security-policy" content="[^"]*script-src )/,
      (policy) => `${policy}'sha256-${digest(script).toString('base64')}' `
    )
    .replace(/(?:connect|script|img|font)-src [^;]*'self'/g, (sources) => `${sources} http: https:`)
    .replace('</head>', () => `<script>${script}</script>${client}</head>`);
}

/** A page of the root that hosts also give for addresses in folders: what it names stands at the same place for all of them. */
function rooted(html: string): string {
  return html.replace(/((?:href|src)="|url\(["']?)\.\//g, (_, before: string) => `${before}${base}/`);
}

/** The way from a page to the site's root. */
function rootFrom(path: string): string {
  return '../'.repeat(path.slice(base.length).split('/').length - 2);
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
