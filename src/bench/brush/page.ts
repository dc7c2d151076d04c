/** What the benchmarks of brush and click run in the browser: ours, plain SQL per move, and crossfilter2. */
import { createBrush } from '../../lib/brush/brush.ts';
import { isoDay } from '../../lib/charts/calendar.ts';
import { startEngine } from '../../lib/db/engine.ts';
import type { Engine } from '../../lib/db/engine.ts';
import { EngineError } from '../../lib/db/engine-error.ts';
import { DEFAULT_OPTIONS, EMPTY_FILTER } from '../../lib/filter/filter.ts';
import type { Filter } from '../../lib/filter/filter.ts';
import { companyShares } from '../../lib/queries/company-shares.ts';
import { facets } from '../../lib/queries/facets.ts';
import { placeSpread } from '../../lib/queries/place-spread.ts';
import { publishedMonths } from '../../lib/queries/published-months.ts';
import type { EdgesRow } from '../../lib/queries/range-edges.ts';
import { rangeEdges } from '../../lib/queries/range-edges.ts';
import { summary } from '../../lib/queries/summary.ts';
import { timeline } from '../../lib/queries/timeline.ts';
import { viewInRange } from '../../lib/view/brushed-view.ts';
import type { Brushed } from '../../lib/view/brushed-view.ts';
import type { View } from '../../lib/view/view.ts';
import { openCrossfilter } from './crossfilter-peer.ts';
import type { CrossfilterPeer } from './crossfilter-peer.ts';
import { dragMoves } from './moves.ts';

declare global {
  interface Window {
    bench: typeof bench;
  }
}

let brushed: Brushed | null = null;
let engine: Engine | null = null;
let peer: CrossfilterPeer | null = null;

const inRange = (from: number, to: number): Filter & { acted: { from: string; to: string } } => ({
  ...EMPTY_FILTER,
  acted: { from: isoDay(from), to: isoDay(to) }
});

const bench = {
  /** Reads what the build wrote; returns ms for making the counts, and how many numbers they hold. */
  async openBrush(folder: string): Promise<{ ms: number; edges: number }> {
    const view = (await (await fetch(`${folder}/view.json`)).json()) as View;
    const rows = (await (await fetch(`${folder}/edges.json`)).text())
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as EdgesRow);
    const start = performance.now();
    brushed = { key: '', brush: createBrush(rows), view, acted: null };
    return { ms: performance.now() - start, edges: rows.reduce((sum, { n }) => sum + n.length, 0) };
  },

  /** ms of each move of a drag: counts of all views and the rows that the charts are drawn from. */
  moveBrush(moves: number): { rows: number[]; counts: number[] } {
    const { brush } = loaded(brushed);
    const rows: number[] = [];
    const counts: number[] = [];
    for (const [from, to] of dragMoves(moves)) {
      const filter = inRange(from, to);
      let start = performance.now();
      brush.at(filter.acted);
      counts.push(performance.now() - start);
      start = performance.now();
      viewInRange(loaded(brushed), filter, DEFAULT_OPTIONS, { facets: false });
      rows.push(performance.now() - start);
    }
    return { rows, counts };
  },

  /** ms until the database answers, null where it gives up. */
  async startDatabase(folder: string): Promise<number | null> {
    const start = performance.now();
    try {
      engine = await startEngine({ base: folder });
    } catch (error) {
      if (error instanceof EngineError && error.reason === 'timeout') return null;
      throw error;
    }
    return performance.now() - start;
  },

  /** ms of reading the counts for every range with the database. */
  async askForBrush(): Promise<number> {
    const { run } = loaded(engine);
    const start = performance.now();
    const answers = await Promise.all(rangeEdges(EMPTY_FILTER, DEFAULT_OPTIONS).map((query) => run(query)));
    createBrush(answers.flat());
    return performance.now() - start;
  },

  /** ms of each move when all views are asked for. */
  async moveWithSql(moves: number): Promise<number[]> {
    const times: number[] = [];
    for (const [from, to] of dragMoves(moves)) times.push(await answer(inRange(from, to)));
    return times;
  },

  /** ms of each click on a company: all views but the list, the timeline apart. */
  async clickWithSql(companies: string[]): Promise<{ views: number[]; timeline: number[] }> {
    const views: number[] = [];
    const events: number[] = [];
    for (const company of companies) {
      const filter = { ...EMPTY_FILTER, company: [company] };
      views.push(await answer(filter));
      const start = performance.now();
      await loaded(engine).run(timeline(filter, DEFAULT_OPTIONS));
      events.push(performance.now() - start);
    }
    return { views, timeline: events };
  },

  /** ms until crossfilter2 answers: files read, dimensions and groups made. */
  async openPeer(folder: string): Promise<number> {
    const start = performance.now();
    peer = await openCrossfilter(folder);
    return performance.now() - start;
  },

  movePeer(moves: number): number[] {
    return dragMoves(moves).map(([from, to]) => timed(() => loaded(peer).brush(from, to)));
  },

  clickPeer(companies: string[]): number[] {
    return companies.map((company) => timed(() => loaded(peer).click(company)));
  }
};

async function answer(filter: Filter): Promise<number> {
  const { run } = loaded(engine);
  const start = performance.now();
  await Promise.all([
    run(summary(filter, DEFAULT_OPTIONS)),
    run(publishedMonths(filter, DEFAULT_OPTIONS)),
    run(companyShares(filter, DEFAULT_OPTIONS)),
    run(placeSpread(filter, DEFAULT_OPTIONS)),
    run(facets(filter, DEFAULT_OPTIONS))
  ]);
  return performance.now() - start;
}

function timed(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function loaded<T>(value: T | null): T {
  if (value === null) throw new Error('bench: not loaded yet');
  return value;
}

window.bench = bench;
