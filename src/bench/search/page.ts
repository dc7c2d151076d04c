/** What the benchmark of searching runs in the browser: ours as the story page asks and draws, plain SQL, and minisearch. */
import MiniSearch from 'minisearch';
import { openColumns } from '../../lib/columns/columns.ts';
import { Finder } from '../../lib/columns/finder.ts';
import { openAt } from '../../lib/columns/read-corpus.ts';
import { readTexts } from '../../lib/columns/read-texts.ts';
import { startEngine } from '../../lib/db/engine.ts';
import type { Engine } from '../../lib/db/engine.ts';
import { EngineError } from '../../lib/db/engine-error.ts';
import { DEFAULT_OPTIONS, EMPTY_FILTER } from '../../lib/filter/filter.ts';
import { findTerms, fold, holdsTerm } from '../../lib/filter/terms.ts';
import { QUERIED_TABLES } from '../../lib/schema.ts';
import { passingClippings } from '../../lib/queries/clauses.ts';
import { sql } from '../../lib/queries/query.ts';
import type { Query } from '../../lib/queries/query.ts';
import { ColumnReader } from '../../lib/view/column-reader.ts';
import { LIST_STEP, readView } from '../../lib/view/view.ts';
import type { Charts, View } from '../../lib/view/view.ts';
import { drawings } from '../draw-charts.ts';

declare global {
  interface Window {
    search: typeof search;
  }
}

let columns: ColumnReader | null = null;
let finder: Finder | null = null;
let engine: Engine | null = null;
let peer: MiniSearch | null = null;
/** As many sentences of a clipping are shown at first. */
const SENTENCES = 3;

/** ms of one keystroke: until all rows are there, of charts, menus, counts and list; until the charts are drawn; until the list is, too. */
export interface Keystroke {
  asked: number;
  charts: number;
  redrawn: number;
}

const search = {
  /** ms until the columns answer, and until their texts do. */
  async open(folder: string): Promise<{ columns: number; texts: number }> {
    const whole = (await (await fetch(`${folder}view.json`)).json()) as View;
    const start = performance.now();
    columns = new ColumnReader(await openColumns({ folder: `${folder}data/` }), whole);
    const opened = performance.now();
    if (!(await columns.readTexts(() => {}))) throw new Error('bench: the texts were not read');
    return { columns: opened - start, texts: performance.now() - opened };
  },

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

  /** Types a search letter by letter; the page is laid out anew at each, unless only rows are asked for. */
  async type(searches: readonly string[], draws = true): Promise<Keystroke[]> {
    const reader = started(columns);
    return typed(searches, async (text) => {
      const filter = { ...EMPTY_FILTER, text };
      const start = performance.now();
      const charts = await reader.charts(filter, DEFAULT_OPTIONS);
      const counted = performance.now();
      if (draws) drawCharts(charts);
      const drawn = performance.now();
      const list = await reader.rows(filter, DEFAULT_OPTIONS, LIST_STEP);
      const asked = counted - start + performance.now() - drawn;
      if (draws) drawList(list, text);
      return { asked, charts: drawn - start, redrawn: performance.now() - start };
    });
  },

  /** The same, everything asked of the database. */
  async typeWithSql(searches: readonly string[], draws = true): Promise<Keystroke[]> {
    const { run } = started(engine);
    return typed(searches, async (text) => {
      const start = performance.now();
      const view = await readView(run, { ...EMPTY_FILTER, text }, DEFAULT_OPTIONS);
      const asked = performance.now() - start;
      if (draws) drawCharts(view);
      const charts = performance.now() - start;
      if (draws) drawList(view, text);
      return { asked, charts, redrawn: performance.now() - start };
    });
  },

  /** ms of reading the texts into this thread, for `find`. */
  async openFinder(folder: string): Promise<number> {
    const urls = { clippings: '', mentions: '', actions: '', entities: '' };
    for (const table of QUERIED_TABLES)
      urls[table] = new URL(`${folder}data/${table}.parquet`, document.baseURI).href;
    const start = performance.now();
    finder = new Finder((await readTexts(openAt(urls))).texts);
    return performance.now() - start;
  },

  /** ms of finding the clippings alone, for each keystroke. */
  find(searches: readonly string[]): Promise<number[]> {
    const own = started(finder);
    return eachPrefix(searches, (text) => Promise.resolve(void own.find(text)));
  },

  async findWithSql(searches: readonly string[]): Promise<number[]> {
    const { run } = started(engine);
    return eachPrefix(searches, async (text) => {
      const passing = passingClippings({ ...EMPTY_FILTER, text }, DEFAULT_OPTIONS);
      await run(sql`SELECT CAST(count(*) AS INTEGER) AS n FROM (${passing})`);
    });
  },

  /** ms of making an index of minisearch over the same texts. */
  async openPeer(): Promise<number> {
    const texts: Query<{ clipping: number; folded: string }> = sql`SELECT clipping, folded FROM searchable`;
    const rows = await started(engine).run(texts);
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

async function typed<Keystroke>(
  searches: readonly string[],
  answer: (text: string) => Promise<Keystroke>
): Promise<Keystroke[]> {
  const keystrokes: Keystroke[] = [];
  for (const search of searches)
    for (let length = 1; length <= search.length; length++)
      keystrokes.push(await answer(search.slice(0, length)));
  return keystrokes;
}

function eachPrefix(searches: readonly string[], find: (text: string) => Promise<void>): Promise<number[]> {
  return typed(searches, async (text) => {
    const start = performance.now();
    await find(text);
    return performance.now() - start;
  });
}

const page = { charts: document.createElement('div'), list: document.createElement('ol') };
document.body.append(page.charts, page.list);

function drawCharts(charts: Charts): void {
  page.charts.replaceChildren(...drawings(charts).map((draw) => draw(null)));
  document.body.getBoundingClientRect();
}

/** The list as the page has it: outlets, titles, and the first sentences, those with what is sought before others, with marks. */
function drawList({ clippings, evidence }: Pick<View, 'clippings' | 'evidence'>, sought: string): void {
  const quotes = Map.groupBy(evidence, ({ clipping }) => clipping);
  page.list.replaceChildren(
    ...clippings.map(({ clipping, outlet, title, lead }) => {
      const item = document.createElement('li');
      const own = [...new Set(quotes.get(clipping)?.map(({ quote }) => quote ?? ''))].sort(
        (a, b) => Number(holdsTerm(b, sought)) - Number(holdsTerm(a, sought))
      );
      const texts = own.length === 0 ? [lead] : own.slice(0, SENTENCES);
      item.append(...[outlet ?? '', title, ...texts].map((text) => paragraph(text, sought)));
      return item;
    })
  );
  document.body.getBoundingClientRect();
}

function paragraph(text: string, sought: string): HTMLElement {
  const element = document.createElement('p');
  for (const { text: piece, found } of findTerms(text, sought)) {
    if (!found) element.append(piece);
    else element.appendChild(document.createElement('mark')).textContent = piece;
  }
  return element;
}

function started<T>(value: T | null): T {
  if (value === null) throw new Error('bench: not started yet');
  return value;
}

window.search = search;
