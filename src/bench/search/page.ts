/** What the benchmark of searching runs in the browser: ours as the story page asks and draws, and minisearch. */
import MiniSearch from 'minisearch';
import { actionsTimeline } from '../../lib/charts/actions-timeline.ts';
import { companyBars } from '../../lib/charts/company-bars.ts';
import type { Names } from '../../lib/charts/context.ts';
import { FIT } from '../../lib/charts/map-frame.ts';
import { placeMap } from '../../lib/charts/place-map.ts';
import { worldGeography } from '../../lib/charts/world.ts';
import { LIGHT } from '../../lib/charts/theme.ts';
import { startEngine } from '../../lib/db/engine.ts';
import type { Engine } from '../../lib/db/engine.ts';
import { EngineError } from '../../lib/db/engine-error.ts';
import { DEFAULT_OPTIONS, EMPTY_FILTER } from '../../lib/filter/filter.ts';
import { fold } from '../../lib/filter/terms.ts';
import { passingClippings } from '../../lib/queries/clauses.ts';
import { sql } from '../../lib/queries/query.ts';
import { readView } from '../../lib/view/view.ts';
import type { View } from '../../lib/view/view.ts';

declare global {
  interface Window {
    search: typeof search;
  }
}

let engine: Engine | null = null;
let peer: MiniSearch | null = null;
const names: Names = (_kind, id) => id;

/** ms of one keystroke: rows of all views, then charts and list in the page. */
interface Keystroke {
  asked: number;
  redrawn: number;
  found: number;
}

const search = {
  /** Whether the database came up. */
  async start(folder: string): Promise<boolean> {
    try {
      engine = await startEngine({ base: folder });
      return true;
    } catch (error) {
      if (error instanceof EngineError && error.reason === 'timeout') return false;
      throw error;
    }
  },

  /** Types a search letter by letter; the page is laid out anew at each. */
  async type(searches: readonly string[]): Promise<Keystroke[]> {
    const { run } = started(engine);
    const keystrokes: Keystroke[] = [];
    for (const typed of searches) {
      for (let length = 1; length <= typed.length; length++) {
        const filter = { ...EMPTY_FILTER, text: typed.slice(0, length) };
        const start = performance.now();
        const view = await readView(run, filter, DEFAULT_OPTIONS);
        const asked = performance.now() - start;
        draw(view);
        document.body.getBoundingClientRect();
        keystrokes.push({ asked, redrawn: performance.now() - start, found: view.summary.clippings });
      }
    }
    return keystrokes;
  },

  /** ms of finding the clippings alone, for each keystroke. */
  async find(searches: readonly string[]): Promise<number[]> {
    const { run } = started(engine);
    return eachPrefix(searches, async (text) => {
      const passing = passingClippings({ ...EMPTY_FILTER, text }, DEFAULT_OPTIONS);
      await run(sql`SELECT CAST(count(*) AS INTEGER) AS n FROM (${passing})`);
    });
  },

  /** ms of making an index of minisearch over the same texts. */
  async openPeer(): Promise<number> {
    const rows = await started(engine).run<{ clipping: number; folded: string }>(
      sql`SELECT clipping, folded FROM searchable`
    );
    const start = performance.now();
    peer = new MiniSearch({
      idField: 'clipping',
      fields: ['folded'],
      processTerm: fold,
      searchOptions: { prefix: true, combineWith: 'AND' }
    });
    peer.addAll(rows);
    return performance.now() - start;
  },

  /** ms of finding the clippings with it: words that begin so, not text that holds it. */
  findWithPeer(searches: readonly string[]): Promise<number[]> {
    const index = started(peer);
    return eachPrefix(searches, (text) => Promise.resolve(void index.search(text)));
  }
};

async function eachPrefix(
  searches: readonly string[],
  find: (text: string) => Promise<void>
): Promise<number[]> {
  const times: number[] = [];
  for (const typed of searches) {
    for (let length = 1; length <= typed.length; length++) {
      const start = performance.now();
      await find(typed.slice(0, length));
      times.push(performance.now() - start);
    }
  }
  return times;
}

/** The three charts as on a wide page, and the list of clippings. */
function draw({ timeline, months, companies, places, summary, clippings }: View): void {
  const context = (width: number, idPrefix: string) =>
    ({ document, width, locale: 'en', palette: LIGHT, idPrefix }) as const;
  const selected: string[] = [];
  const list = document.createElement('ol');
  for (const { title, lead } of clippings) {
    const item = document.createElement('li');
    item.textContent = `${title} ${lead ?? ''}`;
    list.append(item);
  }
  document.body.replaceChildren(
    actionsTimeline(
      { rows: timeline, months, names, brush: null, selected, count: 'events' },
      context(1160, 'actions')
    ).svg,
    companyBars(
      {
        ...{ rows: companies, names, selected, count: 'clippings', openOther: false },
        allClippings: summary.all_clippings
      },
      context(460, 'companies')
    ),
    placeMap(
      { rows: places, names, selected, frame: FIT, world: worldGeography(), detail: null },
      context(460, 'places')
    ),
    list
  );
}

function started<T>(value: T | null): T {
  if (value === null) throw new Error('bench: not started yet');
  return value;
}

window.search = search;
