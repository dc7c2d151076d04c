import { Filed } from '../view/filed.ts';

const PRELOAD = /[ \t]*<link [^>]*rel="(?:module)?preload"[^>]*>\n?/g;

/**
 * A page whose fonts and scripts are asked for behind its first chart, instead of in the head, where they share the line with
 * what is to be seen first. They stand in the widest drawing of that chart, which hydration leaves alone; `also` are addresses of further
 * modules, from the site's root.
 */
export function preloadsBehindChart(html: string, also: readonly string[]): string {
  const [, chart] = / data-chart="([a-z]+)-\d+"/.exec(html) ?? [];
  const [head = ''] = html.split('</head>', 1);
  const links = head.match(PRELOAD);
  if (chart === undefined || !links) return html;
  const widest = html.lastIndexOf(` data-chart="${chart}-`);
  const end = html.indexOf('</svg>', widest) + '</svg>'.length;
  if (widest < 0 || end < widest) return html;
  const [, root = ''] = /href="([./]*)_app\//.exec(links.join('')) ?? [];
  const further = also
    .filter((address) => !links.some((known) => known.includes(`/${address}"`)))
    .map((address) => `<link href="${root}${address}" rel="modulepreload" fetchpriority="low">`);

  const moved = [...links.map((link) => link.trim()), ...further].join('');
  return head.replace(PRELOAD, '') + html.slice(head.length, end) + moved + html.slice(end);
}

/**
 * A page that asks ahead for all modules without which those that it asks for do not run. SvelteKit leaves out a file that one of them also
 * loads later: it would come a round trip after the rest, and the page wait for it.
 */
export function withNeededModules(html: string, manifest: BuildManifest): string {
  const [head = ''] = html.split('</head>', 1);
  const links = [...head.matchAll(MODULE)];
  const last = links.at(-1);
  if (!last) return html;
  const asked = new Set(links.map(([, , file]) => file));
  const sources = Object.keys(manifest).filter((name) => asked.has(manifest[name]?.file));
  const needed = new Set(sources.flatMap((name) => chunksOf(name, manifest)));
  const missing = [...needed].filter((file) => !asked.has(file));
  const end = last.index + last[0].length;
  const [, root = ''] = last;
  const added = missing.map((file) => `<link href="${root}${file}" rel="modulepreload">`).join('');
  return html.slice(0, end) + added + html.slice(end);
}

const MODULE = /<link [^>]*href="([./]*)([^"]+\.js)" rel="modulepreload"[^>]*>/g;

/** Asks for the files of those rows that a page does not carry, while it reads its scripts. */
export function rowsFetched(rows: readonly unknown[], root: string): string {
  return rows
    .map((carried) =>
      carried instanceof Filed
        ? `<link href="${root}rows/${carried.name}" rel="preload" as="fetch" crossorigin="anonymous">`
        : ''
    )
    .join('');
}

/** What a build's manifest says of its files, by what they are made from. */
export type BuildManifest = Readonly<Record<string, { file: string; imports?: string[] }>>;

/** The files that a module comes in, as the manifest of the browser's build tells: its own, and those that it needs. */
export function chunksOf(source: string, manifest: BuildManifest): string[] {
  const found = new Set<string>();
  const visit = (name: string) => {
    const entry = manifest[name];
    if (!entry || found.has(entry.file)) return;
    found.add(entry.file);
    entry.imports?.forEach(visit);
  };
  visit(source);
  return [...found];
}
