import { pushState } from '$app/navigation';
import { viewFromBuild } from '../compare/from-build.ts';
import { isWhole, pairSearch, readPair } from '../compare/pair.ts';
import type { AskedPair, Both, Pair, Side } from '../compare/pair.ts';
import type { Columns } from '../columns/columns.ts';
import type { Engine } from '../db/engine.ts';
import { asEngineError } from '../db/engine-error.ts';
import type { EngineError } from '../db/engine-error.ts';
import type { Catalogue } from '../filter/catalogue.ts';
import { DEFAULT_OPTIONS } from '../filter/filter.ts';
import type { Filter } from '../filter/filter.ts';
import { markSentences } from '../queries/mark-sentences.ts';
import type { MarkedView, MarkSentenceRow } from '../queries/mark-sentences.ts';
import type { StepSource } from '../steps/fetch-steps.ts';
import { ColumnReader } from '../view/column-reader.ts';
import { withFound } from '../view/found.ts';
import { readCharts } from '../view/view.ts';
import type { Charts, View } from '../view/view.ts';
import { AwaitedEngine } from './awaited-engine.ts';
import { isLarge, isSmall } from './sizes.ts';
import type { StoryState } from './story.svelte.ts';

/** What the page was built with. */
interface Built {
  pair: Pair;
  views: Both<Charts>;
  /** The view of the whole corpus. */
  whole: View;
}

/**
 * The page that compares: two filters, which the address holds, and the charts of each, under all of its clauses. What the build has
 * written answers first, then the columns, and what these cannot answer the database.
 */
export class Comparison {
  pair: Pair;
  views: Both<Charts>;
  /** Whether the views are those of the filters that are set. */
  settled = $state(true);
  state = $state<StoryState>('static');
  dropped = $state.raw<AskedPair['dropped']>([]);

  /** Whether the page shows what the build drew. */
  asBuilt = $derived.by(() => this.views === this.#built.views);
  /** The query of the address, without `?`: none for what the page was built with. */
  address = $derived.by(() => {
    const search = pairSearch(this.pair);
    return search === pairSearch(this.#built.pair) ? '' : search;
  });

  readonly #built: Built;
  readonly #known: Catalogue;
  readonly #steps: StepSource;
  #columns: ColumnReader | null = null;
  #open: () => void = () => {};
  /** Resolves when it is known whether there are columns. */
  readonly #opened = new Promise<void>((resolve) => (this.#open = resolve));
  readonly #database = new AwaitedEngine();
  #asked = 0;

  /** `steps` gives the answers of the build. */
  constructor(built: Built, known: Catalogue, steps: StepSource) {
    this.#built = built;
    this.#known = known;
    this.#steps = steps;
    this.pair = $state.raw(built.pair);
    this.views = $state.raw(built.views);
  }

  /** Takes both filters from the address, at the start and on back and forward. */
  readAddress(search: string): void {
    const { pair, dropped } = readPair(search, this.#known);
    this.dropped = dropped;
    this.#apply(pair ?? this.#built.pair);
  }

  /** Compares others and notes them in the address. */
  set(pair: Pair): void {
    this.dropped = [];
    pushState(`?${pairSearch(pair)}`, {});
    this.#apply(pair);
  }

  /** Shows a comparison that is given as a query, and notes it in the address. */
  show(search: string): void {
    const { pair, dropped } = readPair(search, this.#known);
    this.set(pair ?? this.#built.pair);
    this.dropped = dropped;
  }

  /** Loads the columns of the charts. Where they do not come, the database answers what they would have. */
  async open(openColumns: () => Promise<Columns>): Promise<void> {
    this.state = 'loading';
    try {
      const columns = await openColumns();
      this.#columns = new ColumnReader(columns, this.#built.whole);
      void columns.died.then((error) => this.#goOnWithoutColumns(error));
      this.state = 'live';
    } catch (error) {
      console.warn(error);
    }
    this.#open();
  }

  /** Starts the database, where there are columns only once it is needed. */
  async start(startEngine: () => Promise<Engine>): Promise<void> {
    if (this.#columns) await this.#database.needed;
    try {
      await this.#database.start(startEngine, (error) => this.#goOnWithout(error));
      this.state = 'live';
    } catch (error) {
      this.#goOnWithout(asEngineError(error, 'crashed', 'the database did not start'));
    }
  }

  /** The sentences behind a mark of one side, as soon as whoever has them can be asked. Rejects where they fail. */
  async sentences(side: Side, chart: MarkedView, key: string): Promise<MarkSentenceRow[]> {
    const filter = this.pair[side];
    await this.#opened;
    const columns = this.#columns;
    if (columns && isSmall(this.#built.whole.summary) && (await columns.hasTexts()))
      return columns.sentences(filter, DEFAULT_OPTIONS, { view: chart, key, own: 'applied' });
    return this.#database.run(markSentences(chart, filter, DEFAULT_OPTIONS, key, 'applied'));
  }

  stop(): void {
    this.#columns?.close();
    this.#columns = null;
    this.#database.close();
  }

  #apply(pair: Pair): void {
    this.pair = pair;
    void this.#answer();
  }

  /** Asks for both sides; an answer to what is no longer asked is thrown away. */
  async #answer(): Promise<void> {
    const asked = ++this.#asked;
    const { pair } = this;
    if (this.address === '') {
      this.views = this.#built.views;
      this.settled = true;
      return;
    }
    this.settled = false;
    try {
      const [a, b] = await Promise.all([this.#charts(pair.a), this.#charts(pair.b)]);
      if (asked !== this.#asked) return;
      this.views = { a, b };
      this.settled = true;
    } catch (error) {
      if (asked === this.#asked) this.#fail(asEngineError(error, 'crashed', 'a question was not answered'));
    }
  }

  async #charts(filter: Filter): Promise<Charts> {
    if (isWhole(filter)) return this.#built.whole;
    const { whole } = this.#built;
    const known = this.#columns ? null : await viewFromBuild(filter, whole, this.#steps).catch(() => null);
    if (known) return known;
    await this.#opened;
    const columns = this.#columns;
    // The texts of a large corpus are more than what the database reads for a search.
    const canAnswer = columns?.answers(filter) || (!isLarge(whole.summary) && (await columns?.hasTexts()));
    if (columns && canAnswer) return columns.charts(filter, DEFAULT_OPTIONS, 'applied');
    const { run } = this.#database;
    return readCharts(run, await withFound(run, filter), DEFAULT_OPTIONS, 'applied');
  }

  /** The worker of the columns ended by itself: the database answers from now on, also what they were asked. */
  #goOnWithoutColumns(error: EngineError): void {
    if (!this.#columns) return;
    console.warn(error);
    this.#columns.close();
    this.#columns = null;
    this.#database.need();
    if (!this.settled) void this.#answer();
  }

  /** What waits for the database fails; where there are columns, the page goes on with them. */
  #goOnWithout(error: EngineError): void {
    this.#database.fail(error);
    if (!this.#columns) this.#fail(error);
  }

  #fail(error: EngineError): void {
    if (this.state === 'failed') return;
    console.error(error);
    this.#database.fail(error);
    this.state = 'failed';
    if (this.settled) return;
    // What can still be shown truly is what the page was built with.
    this.#asked++;
    this.pair = this.#built.pair;
    this.views = this.#built.views;
    this.settled = true;
  }
}
