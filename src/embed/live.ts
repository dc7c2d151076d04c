/** What draws views other than the built one: charts and their components, in a script for each embed. */
import { flushSync, mount, unmount } from 'svelte';
import type { Component } from 'svelte';
import { readDetail } from '../lib/charts/geography.ts';
import type { Geography } from '../lib/charts/geography.ts';
import type { EmbedFigureProps } from '../lib/components/embed/embed-figure-props.ts';
import type { EmbedPageData } from '../lib/embed/page-data.ts';
import type { EmbedView } from '../lib/embed/rows.ts';
import { catalogueOf } from '../lib/filter/catalogue.ts';
import { readSearch } from '../lib/filter/url.ts';
import { createNames } from '../lib/view/names.ts';
import { EMBED_WORDS } from '../lib/words/embed.ts';
import type { Answers } from './answers.ts';
import { countedAnswers } from './counted-answers.ts';
import type { askDatabase } from './database.ts';
import { LIVE_CALLBACK } from './live-host.ts';
import type { LiveEmbed, LiveHost, OpenLive } from './live-host.ts';
import { createPicker } from './marks.ts';
import { addressOf } from './script.ts';

/** The figures that a script draws: those of its embed. */
export type Figures = Partial<Record<EmbedView, Component<EmbedFigureProps>>>;

/** Hands what draws these figures to the page. */
export function provide(figures: Figures): void {
  const callback = Reflect.get(globalThis, LIVE_CALLBACK) as ((open: OpenLive) => void) | undefined;
  callback?.((host) => openLive(host, figures));
}

function openLive(host: LiveHost, figures: Figures): LiveEmbed {
  const { box, page } = host;
  let mounted: Record<string, unknown>[] = [];
  const answersTo = createAnswers(host);

  async function show(search: string, onProgress: (fraction: number) => void): Promise<void> {
    const [answers, detail] = await Promise.all([answersTo(search, onProgress), readCoasts(host)]);
    const names = createNames(answers.known, page.locale);
    const { filter, options, dropped } = readSearch(search, catalogueOf(answers.known));
    const charts = await Promise.all(
      page.views.map(async (view) => ({
        ...{ view, filter, options, names },
        rows: await answers.rows(view, filter, options)
      }))
    );
    const holder = box.querySelector<HTMLElement>('[data-figures]');
    if (!holder) throw new Error('embed: the page has no place for figures');
    await Promise.all(mounted.map((component) => unmount(component)));
    holder.replaceChildren();
    document.documentElement.dataset.drawn = '';
    const ask = answers.evidence(filter, options);
    const heading = charts.length > 1 ? 'h2' : 'h1';
    mounted = charts.flatMap((chart) => {
      const figure = figures[chart.view];
      if (!figure) return [];
      let pick: ((key: string) => void) | null = null;
      const onpick = (key: string) => {
        const drawn = holder.querySelector<HTMLElement>(`figure[data-view="${chart.view}"]`);
        if (drawn) pick ??= createPicker(drawn, page, ask);
        pick?.(key);
      };
      const { locale, source } = page;
      const props = { chart, locale, source, live: true, detail, onpick, heading } as const;
      return mount(figure, { target: holder, props });
    });
    flushSync();
    const notice = box.querySelector<HTMLElement>('[data-dropped]');
    if (notice)
      notice.textContent = dropped.length > 0 ? EMBED_WORDS[page.locale].dropped(dropped.length) : '';
  }
  return { show };
}

/** Answers from small files where there are such, else from the database. */
function createAnswers({ page, evidence, facts }: LiveHost) {
  let database: Promise<Answers> | null = null;
  let report: (fraction: number) => void = () => {};
  return async (search: string, onProgress: (fraction: number) => void): Promise<Answers> => {
    report = onProgress;
    const isSearch = (new URLSearchParams(search).get('q') ?? '').trim() !== '';
    if (page.facts && (page.facts.texts || !isSearch)) {
      try {
        const [counts, texts] = await Promise.all([facts('counts'), isSearch ? facts('texts') : []]);
        return countedAnswers(page, counts, texts, evidence);
      } catch (error) {
        console.warn(error);
      }
    }
    database ??= openDatabase(page, (fraction) => report(fraction));
    database.catch(() => (database = null));
    return database;
  };
}

async function openDatabase(page: EmbedPageData, onProgress: (fraction: number) => void): Promise<Answers> {
  const address = addressOf(page, 'embed/live/database.js');
  const module = (await import(/* @vite-ignore */ address)) as { askDatabase: typeof askDatabase };
  return module.askDatabase(page, onProgress);
}

let detail: Geography | null = null;

/** The finer coasts where there is a map. Without them it is drawn with those for the world. */
async function readCoasts({ page, facts }: LiveHost): Promise<Geography | null> {
  if (!page.views.includes('places')) return null;
  detail ??= readDetail(await facts('coasts'));
  return detail;
}
