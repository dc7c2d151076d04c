import type { EmbedPageData } from '../lib/embed/page-data.ts';
import { EMBED_WORDS } from '../lib/words/embed.ts';
import type { LiveEmbed, openLive } from './live.ts';

let live: Promise<LiveEmbed> | null = null;

/**
 * Shows the view that a query asks for in the place of what the build drew. Until it is drawn, and where it cannot
 * be, the page keeps its size and says so: the view that was built is never taken for another.
 */
export async function showView(box: HTMLElement, page: EmbedPageData, search: string): Promise<void> {
  const words = EMBED_WORDS[page.locale];
  const { dataset } = document.documentElement;
  const status = box.querySelector<HTMLElement>('.asked');
  const full = box.querySelector<HTMLAnchorElement>('[data-full]');
  dataset.asked = '';
  if (full) full.search = search.startsWith('?') || search === '' ? search : `?${search}`;
  if (status) status.textContent = words.drawing;
  try {
    live ??= load(box, page);
    await (
      await live
    ).show(search, (fraction) => {
      if (status) status.textContent = `${words.drawing} ${Math.round(fraction * 100)} %`;
    });
    delete dataset.asked;
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
