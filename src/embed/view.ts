import type { EmbedPageData } from '../lib/embed/page-data.ts';
import { EMBED_WORDS } from '../lib/words/embed.ts';
import type { LiveEmbed, openLive } from './live.ts';

let live: Promise<LiveEmbed> | null = null;
/** The view that was asked for last, until it is its turn; and the drawing that is under way. */
let next: string | null = null;
let drawing: Promise<void> | null = null;

/**
 * Shows the view that a query asks for in the place of what the build drew. Until it is drawn, and where it cannot
 * be, the page keeps its size and says so: the view that was built is never taken for another. Of views that are
 * asked for while one is drawn, the last is shown.
 */
export function showView(box: HTMLElement, page: EmbedPageData, search: string): Promise<void> {
  const full = box.querySelector<HTMLAnchorElement>('[data-full]');
  document.documentElement.dataset.asked = '';
  if (full) full.search = search.startsWith('?') || search === '' ? search : `?${search}`;
  next = search;
  drawing ??= drawAll(box, page).finally(() => (drawing = null));
  return drawing;
}

async function drawAll(box: HTMLElement, page: EmbedPageData): Promise<void> {
  while (next !== null) {
    const search = next;
    next = null;
    await draw(box, page, search);
  }
}

async function draw(box: HTMLElement, page: EmbedPageData, search: string): Promise<void> {
  const words = EMBED_WORDS[page.locale];
  const status = box.querySelector<HTMLElement>('.asked');
  if (status) status.textContent = words.drawing;
  try {
    live ??= load(box, page);
    await (
      await live
    ).show(search, (fraction) => {
      if (status) status.textContent = `${words.drawing} ${Math.round(fraction * 100)} %`;
    });
    if (next === null) delete document.documentElement.dataset.asked;
  } catch (error) {
    console.warn(error);
    live = null;
    if (status) status.textContent = words.notDrawn;
  }
}

async function load(box: HTMLElement, page: EmbedPageData): Promise<LiveEmbed> {
  const address = new URL(`${page.root}embed/live/live.js?v=${page.dataset}`, document.baseURI).href;
  const module = (await import(/* @vite-ignore */ address)) as { openLive: typeof openLive };
  return module.openLive(box, page);
}
