import { EMBED_WORDS } from '../lib/words/embed.ts';
import { linkToView } from './full-link.ts';
import { LIVE_CALLBACK } from './live-host.ts';
import type { LiveEmbed, LiveHost, OpenLive } from './live-host.ts';
import { addressOf, runScript } from './script.ts';

let live: Promise<LiveEmbed> | null = null;
/** The view that was asked for last, until it is its turn; and the drawing that is under way. */
let next: string | null = null;
let drawing: Promise<void> | null = null;

/**
 * Shows the view that a query asks for in the place of what the build drew. Until it is drawn, and where it cannot
 * be, the page keeps its size and says so: the view that was built is never taken for another. Of views that are
 * asked for while one is drawn, the last is shown.
 */
export function showView(host: LiveHost, search: string): Promise<void> {
  document.documentElement.dataset.asked = '';
  linkToView(host.box, search);
  next = search;
  drawing ??= drawAll(host).finally(() => (drawing = null));
  return drawing;
}

async function drawAll(host: LiveHost): Promise<void> {
  while (next !== null) {
    const search = next;
    next = null;
    await draw(host, search);
  }
}

async function draw(host: LiveHost, search: string): Promise<void> {
  const { box, page } = host;
  const words = EMBED_WORDS[page.locale];
  const status = box.querySelector<HTMLElement>('.asked');
  if (status) status.textContent = words.drawing;
  try {
    live ??= load(host);
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

/** What draws comes at the same time as what it draws. */
async function load(host: LiveHost): Promise<LiveEmbed> {
  const { page, facts } = host;
  const needed = [page.facts && facts('counts'), page.views.includes('places') && facts('coasts')];
  for (const file of needed) if (file) file.catch(() => {});
  let open: OpenLive | undefined;
  Object.assign(globalThis, { [LIVE_CALLBACK]: (given: OpenLive) => (open = given) });
  const [view] = page.views;
  await runScript(addressOf(page, `embed/live/${page.views.length > 1 ? 'story' : view}.js`));
  if (!open) throw new Error('what draws views is not what it should be');
  return open(host);
}
