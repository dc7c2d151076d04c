/** What the benchmarks of brush and click run in the browser: ours, plain SQL per move, and crossfilter2. */
import { isoDay } from '../../lib/charts/calendar.ts';
import { followsBrush } from '../../lib/charts/timeline-brush.ts';
import { openColumns } from '../../lib/columns/columns.ts';
import { inTurn } from '../../lib/components/later/in-turn.ts';
import { startEngine } from '../../lib/db/engine.ts';
import type { Engine } from '../../lib/db/engine.ts';
import { EngineError } from '../../lib/db/engine-error.ts';
import { DEFAULT_OPTIONS, EMPTY_FILTER } from '../../lib/filter/filter.ts';
import type { Filter } from '../../lib/filter/filter.ts';
import { shownInRange } from '../../lib/view/brushed-view.ts';
import type { Brushed } from '../../lib/view/brushed-view.ts';
import variants from '../../lib/styles/variants.css?inline';
import { ColumnReader } from '../../lib/view/column-reader.ts';
import { readCharts } from '../../lib/view/view.ts';
import { shownOf } from '../../lib/view/shown.ts';
import type { View } from '../../lib/view/view.ts';
import { drawings, moveBand, rowsOf, wordsOf } from '../draw-charts.ts';
import { openCrossfilter } from './crossfilter-peer.ts';
import type { CrossfilterPeer } from './crossfilter-peer.ts';
import { dragMoves } from './moves.ts';

declare global {
  interface Window {
    bench: typeof bench;
  }
}

let whole: View | null = null;
let columns: ColumnReader | null = null;
let brushed: Brushed | null = null;
let engine: Engine | null = null;
let peer: CrossfilterPeer | null = null;

const inRange = (from: number, to: number): Filter & { acted: { from: string; to: string } } => ({
  ...EMPTY_FILTER,
  acted: { from: isoDay(from), to: isoDay(to) }
});

const bench = {
  /** Reads what stands in the page's HTML. */
  async openPage(folder: string): Promise<void> {
    whole = (await (await fetch(`${folder}/view.json`)).json()) as View;
  },

  /** ms until the columns answer. */
  async openColumns(folder: string): Promise<number> {
    const start = performance.now();
    columns = new ColumnReader(await openColumns({ folder: `${folder}/data/` }), loaded(whole));
    return performance.now() - start;
  },

  /** ms of making the counts for every range. A page has said its titles before, in a task of its own, while it came alive. */
  async openBrush(): Promise<number> {
    wordsOf(shownOf(loaded(whole), DEFAULT_OPTIONS.companyCount));
    await new Promise((resolve) => setTimeout(resolve));
    const start = performance.now();
    brushed = await loaded(columns).brushed(EMPTY_FILTER, DEFAULT_OPTIONS, loaded(whole));
    return performance.now() - start;
  },

  /**
   * ms of each move of a drag: counts of all views, the rows that charts and list draw of them, and the titles; and of the counts
   * alone. A task each, as in a drag.
   */
  async moveBrush(moves: number): Promise<{ shown: number[]; counts: number[] }> {
    const { brush } = loaded(brushed);
    const shown: number[] = [];
    const counts: number[] = [];
    for (const [from, to] of dragMoves(moves)) {
      const filter = inRange(from, to);
      await new Promise((resolve) => setTimeout(resolve));
      const start = performance.now();
      brush.at(filter.acted);
      counts.push(performance.now() - start);
      shown.push(
        timed(() => {
          const { shown } = shownInRange(loaded(brushed), filter, DEFAULT_OPTIONS);
          rowsOf(shown);
          wordsOf(shown, filter.acted);
        })
      );
    }
    return { shown, counts };
  },

  /**
   * ms between the frames of a drag of about `duration` ms: a move, its words and the band of the timeline in each, and one chart drawn, in turn, as
   * the page does; the timeline itself only where it follows the brush.
   */
  async frames(duration: number): Promise<number[]> {
    const { view } = loaded(brushed);
    const titles = document.createElement('p');
    const style = document.createElement('style');
    style.textContent = variants;
    document.body.append(style, titles);
    const slots = drawings(view).map((draw) => {
      const slot = document.createElement('div');
      slot.className = 'variant';
      slot.style.display = 'block';
      document.body.append(slot);
      slot.replaceChildren(draw(null));
      return slot;
    });
    // Whoever drags has the charts before them: what their first painting takes is no frame of the drag.
    for (let painted = 0; painted < 3; painted++) await new Promise(requestAnimationFrame);
    const moves = dragMoves(Math.ceil(duration / 16));
    const frames: number[] = [];
    await new Promise<void>((resolve) => {
      let last: number | null = null;
      const move = (now: number) => {
        if (last !== null) frames.push(now - last);
        last = now;
        const range = moves[frames.length];
        if (!range) return resolve();
        const filter = inRange(...range);
        const { shown } = shownInRange(loaded(brushed), filter, DEFAULT_OPTIONS);
        titles.textContent = wordsOf(shown, filter.acted).join(' · ');
        for (const [i, draw] of drawings(shown, filter.acted).entries()) {
          const slot = loaded(slots[i] ?? null);
          if (i === 0) moveBand(slot, filter.acted);
          if (i > 0 || followsBrush(view.timeline)) inTurn(i, () => drawAgain(slot, draw));
        }
        requestAnimationFrame(move);
      };
      requestAnimationFrame(move);
    });
    return frames;
  },

  /** ms of each click on a company: rows of all charts, menus and the timeline. */
  async clickColumns(companies: string[]): Promise<number[]> {
    const times: number[] = [];
    for (const company of companies) {
      const start = performance.now();
      await loaded(columns).charts({ ...EMPTY_FILTER, company: [company] }, DEFAULT_OPTIONS);
      times.push(performance.now() - start);
    }
    return times;
  },

  /** ms until the database answers, null where it gives up. */
  async startDatabase(folder: string): Promise<number | null> {
    const start = performance.now();
    try {
      engine = await startEngine({ base: folder });
    } catch (error) {
      if (error instanceof EngineError && (error.reason === 'timeout' || error.reason === 'crashed'))
        return null;
      throw error;
    }
    return performance.now() - start;
  },

  /** ms of each move, or click, when the rows of all charts are asked for in SQL. */
  async moveWithSql(moves: number): Promise<number[]> {
    const times: number[] = [];
    for (const [from, to] of dragMoves(moves)) times.push(await answer(inRange(from, to)));
    return times;
  },

  async clickWithSql(companies: string[]): Promise<number[]> {
    const times: number[] = [];
    for (const company of companies) times.push(await answer({ ...EMPTY_FILTER, company: [company] }));
    return times;
  },

  /** ms until crossfilter2 answers: files read, dimensions and groups made. */
  async openPeer(folder: string): Promise<number> {
    const start = performance.now();
    peer = await openCrossfilter(folder);
    return performance.now() - start;
  },

  /** ms of each move, a task each. */
  async movePeer(moves: number): Promise<number[]> {
    const times: number[] = [];
    for (const [from, to] of dragMoves(moves)) {
      await new Promise((resolve) => setTimeout(resolve));
      times.push(timed(() => loaded(peer).brush(from, to)));
    }
    return times;
  },

  clickPeer(companies: string[]): number[] {
    return companies.map((company) => timed(() => loaded(peer).click(company)));
  }
};

function drawAgain(slot: Element, draw: (standing: SVGSVGElement | null) => SVGSVGElement): void {
  const standing = slot.querySelector('svg');
  const svg = draw(standing);
  if (svg !== standing) slot.replaceChildren(svg);
}

async function answer(filter: Filter): Promise<number> {
  const start = performance.now();
  await readCharts(loaded(engine).run, filter, DEFAULT_OPTIONS);
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
