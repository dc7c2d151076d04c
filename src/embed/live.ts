/** What draws views other than the built one: the database, the charts and their components, in a file of its own. */
import { flushSync, mount, unmount } from 'svelte';
import { loadDetail } from '../lib/charts/geography.ts';
import EmbedFigure from '../lib/components/EmbedFigure.svelte';
import { startEngine } from '../lib/db/engine.ts';
import type { EmbedPageData } from '../lib/embed/page-data.ts';
import { readEmbed } from '../lib/embed/rows.ts';
import { catalogueOf } from '../lib/filter/catalogue.ts';
import { readSearch } from '../lib/filter/url.ts';
import { catalogue } from '../lib/queries/catalogue.ts';
import { createNames } from '../lib/view/names.ts';
import { askMarkEvidence } from './live-evidence.ts';
import { EMBED_WORDS } from '../lib/words/embed.ts';
import { createPicker } from './marks.ts';

export interface LiveEmbed {
  /** Draws the view of a query in place of what stands there. Rejects where the database fails. */
  show(search: string, onProgress: (fraction: number) => void): Promise<void>;
}

/** Makes an embed able to show any view. */
export function openLive(box: HTMLElement, page: EmbedPageData): LiveEmbed {
  const base = new URL(page.root, document.baseURI).href;
  let report: (fraction: number) => void = () => {};
  const starting = startEngine({
    base,
    dataset: page.dataset,
    folder: page.release?.folder,
    onProgress: (fraction) => report(fraction)
  });
  let mounted: Record<string, unknown>[] = [];

  async function show(search: string, onProgress: (fraction: number) => void): Promise<void> {
    report = onProgress;
    const [engine, detail] = await Promise.all([
      starting,
      page.views.includes('places') ? loadDetail() : null
    ]);
    const known = await engine.run(catalogue());
    const names = createNames(known, page.locale);
    const { filter, options, dropped } = readSearch(search, catalogueOf(known));
    const charts = await Promise.all(
      page.views.map(async (view) => ({
        view,
        rows: await readEmbed(engine.run, view, filter, options),
        filter,
        options,
        names
      }))
    );
    const holder = box.querySelector<HTMLElement>('[data-figures]');
    if (!holder) throw new Error('embed: the page has no place for figures');
    await Promise.all(mounted.map((component) => unmount(component)));
    holder.replaceChildren();
    const ask = askMarkEvidence(engine.run, filter, options);
    const heading = charts.length > 1 ? 'h2' : 'h1';
    mounted = charts.map((chart) => {
      let pick: ((key: string) => void) | null = null;
      const onpick = (key: string) => {
        const figure = holder.querySelector<HTMLElement>(`figure[data-view="${chart.view}"]`);
        if (figure) pick ??= createPicker(figure, page, ask);
        pick?.(key);
      };
      const { locale, source } = page;
      return mount(EmbedFigure, {
        target: holder,
        props: { chart, locale, source, live: true, detail, onpick, heading }
      });
    });
    flushSync();
    const notice = box.querySelector<HTMLElement>('[data-dropped]');
    if (notice)
      notice.textContent = dropped.length > 0 ? EMBED_WORDS[page.locale].dropped(dropped.length) : '';
  }
  return { show };
}
