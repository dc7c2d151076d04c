import { PICTURE } from './picture.ts';

/** Address of our loader below the site's root, with the version of what it says to frames: snippets keep it for years. */
export const LOADER = 'embed.js?v=1';

/** What a snippet embeds. */
export interface Embedded {
  /** Absolute address of the embed's page. */
  src: string;
  /** Names the frame for screen readers. */
  title: string;
  /** Height in px at the width that it is meant for. */
  height: number;
  /** Lazy frames load when a reader comes near; Safari prints those that have not loaded blank. */
  loading: 'lazy' | 'eager';
  /** Absolute address of the same view on the full page. */
  full: string;
  /** What the link beneath says. */
  link: string;
}

/** A plain iframe, and a link for where frames are stripped: feeds, newsletters, readers. */
export function frameSnippet(embedded: Embedded): string {
  return `${frameAlone(embedded)}\n${paragraph(embedded)}`;
}

/** The same with our loader, which gives the frame the height of what it holds, at any width and after every change. */
export function loaderSnippet(embedded: Embedded, loader: string): string {
  return `${frameAlone(embedded)}\n${paragraph(embedded)}\n<script src="${attribute(loader)}" async></script>`;
}

/** A picture that links to the full page, for newsletters. */
export function imageSnippet({ title, full }: Pick<Embedded, 'title' | 'full'>, image: string): string {
  return (
    `<a href="${attribute(full)}"><img src="${attribute(image)}" alt="${attribute(title)}" ` +
    `width="${PICTURE.width}" height="${PICTURE.height}" style="max-width:100%;height:auto"></a>`
  );
}

/**
 * The iframe. `loading` before `src`, since browsers act on attributes in their order; no other permissions than what the
 * frame's own buttons need.
 */
export function frameAlone({
  src,
  title,
  height,
  loading
}: Pick<Embedded, 'src' | 'title' | 'height' | 'loading'>): string {
  return (
    `<iframe title="${attribute(title)}" loading="${loading}" src="${attribute(src)}" width="100%" height="${Math.ceil(height)}" ` +
    `style="border:0" allow="clipboard-write; fullscreen; web-share"></iframe>`
  );
}

function paragraph({ full, link }: Embedded): string {
  return `<p><a href="${attribute(full)}">${attribute(link)}</a></p>`;
}

function attribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
