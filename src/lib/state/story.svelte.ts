import { pushState, replaceState } from '$app/navigation';
import type { Columns } from '../columns/columns.ts';
import type { Engine } from '../db/engine.ts';
import { asEngineError } from '../db/engine-error.ts';
import type { EngineError, EngineFailure } from '../db/engine-error.ts';
import type { Catalogue } from '../filter/catalogue.ts';
import { DEFAULT_OPTIONS, EMPTY_FILTER } from '../filter/filter.ts';
import type { DateRange, Filter, ViewOptions } from '../filter/filter.ts';
import { termsOf } from '../filter/terms.ts';
import { readSearch, toSearch } from '../filter/url.ts';
import type { Dropped } from '../filter/url.ts';
import { markSentences } from '../queries/mark-sentences.ts';
import type { MarkedView, MarkSentenceRow } from '../queries/mark-sentences.ts';
import { asFirstStep } from '../steps/first-steps.ts';
import type { StepSource } from '../steps/fetch-steps.ts';
import { sentencesAfter } from '../steps/mark-sentences.ts';
import { askForCharts, askForList } from '../view/ask.ts';
import { brushKey, readBrush, shownInRange, viewInRange } from '../view/brushed-view.ts';
import type { Brushed } from '../view/brushed-view.ts';
import { ColumnReader } from '../view/column-reader.ts';
import { shownOf } from '../view/shown.ts';
import type { Shown } from '../view/shown.ts';
import { LIST_STEP, readList } from '../view/view.ts';
import type { View } from '../view/view.ts';
import { AfterCharts } from './after-charts.svelte.ts';
import { ArrivingTexts } from './arriving-texts.svelte.ts';
import { AwaitedEngine } from './awaited-engine.ts';
import { KeptBrush } from './kept-brush.ts';
import { isLarge, isSmall } from './sizes.ts';

export type StoryState = 'static' | 'loading' | 'live' | 'failed';

/**
 * The story page: the filter, what it shows, and what answers it. Charts are answered by the columns as soon as they are there, searches
 * once the texts are, too; so are the list and the sentences of small corpora, and by the database those of others. Before these,
 * what the build has written answers.
 */
export class Story {
  filter = $state.raw<Filter>(EMPTY_FILTER);
  options = $state.raw<ViewOptions>(DEFAULT_OPTIONS);
  /** The rows of the filter; while a range is being drawn, those from before. */
  view: View;
  /** What charts and words show. */
  shown: Shown = $derived.by(() => this.#drawn ?? shownOf(this.view, this.#companyCount));
  /** What tables and list show. */
  readonly after: AfterCharts;
  /** Whether a range is being drawn. */
  dragging = $state(false);
  /** Whether the rows on the page are those of the filter that is set. */
  settled = $state(true);
  /** Whether the clippings are too: they follow at the end of a drag. */
  listed = $state(true);
  state = $state<StoryState>('static');
  failure = $state<EngineFailure | null>(null);
  /** The share of the texts that has arrived, while a search waits for them longer than a moment. */
  arrived = $derived.by(() =>
    this.settled || termsOf(this.filter.text).length === 0 ? null : this.#arriving.share
  );
  /** Values of the address that this corpus does not know. */
  dropped = $state.raw<readonly Dropped[]>([]);

  /** Whether the rows are those that the build drew. */
  isInitial = $derived.by(() => this.#drawn === null && this.view === this.#initial);

  /** Whether no clipping passes the filter. */
  empty = $derived.by(() => this.state === 'live' && this.settled && this.shown.summary.clippings === 0);

  /** How many clippings the list shows. */
  #length = $state(LIST_STEP);
  readonly #arriving = new ArrivingTexts();
  readonly #initial: View;
  readonly #known: Catalogue;
  readonly #steps: StepSource;
  #columns: ColumnReader | null = null;
  /** What ended the columns, once something has. */
  #columnsDeath: EngineError | null = null;
  readonly #database = new AwaitedEngine();
  #busy = false;
  readonly #brush = new KeptBrush();
  /** What is shown of a range that is being drawn. */
  #drawn = $state.raw<Shown | null>(null);
  /** Apart, so that no other option has anything shown anew. */
  #companyCount = $derived.by(() => this.options.companyCount);
  /** The filter whose list is on its way from the build. */
  #coming: Filter | null = null;

  /** `steps` gives the answers of the build. */
  constructor(initial: View, known: Catalogue, steps: StepSource) {
    this.#initial = initial;
    this.#steps = steps;
    this.view = $state.raw(initial);
    this.after = new AfterCharts(
      () => this.shown,
      () => this.dragging
    );
    this.#known = known;
  }

  /** Takes filter and options from the address, at the start and on back and forward. */
  readAddress(search: string): void {
    const { filter, options, dropped } = readSearch(search, this.#known);
    this.dropped = dropped;
    this.dragging = false;
    this.#apply(filter, options);
  }

  /** Sets the filter and notes it in the address; `replace` keeps a drag from filling the history. */
  set(filter: Filter, { options = this.options, replace = false } = {}): void {
    this.dropped = [];
    this.dragging = false;
    const address = toSearch(filter, options);
    (replace ? replaceState : pushState)(address === '' ? location.pathname : `?${address}`, {});
    this.#apply(filter, options);
  }

  /** Shows a view that is given as a query, and notes it in the address. */
  show(search: string): void {
    const { filter, options, dropped } = readSearch(search, this.#known);
    this.set(filter, { options });
    this.dropped = dropped;
  }

  /** Shows a range while it is being drawn: neither noted in the address nor followed by the list of clippings. */
  brush(acted: DateRange | null): void {
    this.dragging = true;
    this.#apply({ ...this.filter, acted }, this.options);
  }

  /** Asks for what the build answers to a filter that may be set next, while the reader still presses. */
  expect(filter: Filter): void {
    const step = this.#isBuildSooner() ? asFirstStep(filter, this.options, this.#initial) : null;
    // Where it does not arrive, what is asked for the filter itself tells.
    if (step) this.#steps.view(step).catch(() => {});
  }

  /** Asks for what a brush is answered from, so that its moves need not ask. */
  prepareBrush(): void {
    if (this.state === 'failed') return;
    const { filter, options } = this;
    this.#brush
      .prepare(filter, options, () => this.#askForBrush(filter, options))
      .then((isNew) => {
        if (isNew && !this.settled) void this.#answer();
      })
      .catch((error: unknown) =>
        this.#goOnWithout(asEngineError(error, 'crashed', 'a question was not answered'))
      );
  }

  /** Reads what searches are answered from, and the lists of small corpora: when one is asked for, not before. */
  readTexts(): void {
    let arrived = 0;
    const reading = this.#columns?.readTexts((share) => (arrived = share));
    if (!reading) return;
    void this.#arriving
      .during(reading, () => arrived)
      .then((isRead) => {
        if (!isRead && this.#columns) this.#database.need();
        const { error } = this.#database;
        // Neither they nor the database came.
        if (!isRead && error && !this.#isLarge()) return this.#fail(error);
        if (!this.settled || !this.listed) void this.#answer();
      });
  }

  /** Lengthens the list of clippings. */
  showMore(): void {
    this.#length += LIST_STEP;
    void this.#answer();
  }

  /** Loads the columns of the charts. Where they do not come, the database answers what they would have. */
  async open(openColumns: () => Promise<Columns>): Promise<void> {
    try {
      const columns = await openColumns();
      this.#columns = new ColumnReader(columns, this.#initial);
      void columns.died.then((error) => this.#goOnWithoutColumns(error));
    } catch (error) {
      console.warn(error);
      return;
    }
    if (this.settled) this.#setLive();
    else await this.#answer();
  }

  /** Starts the database; what was asked meanwhile is answered as soon as it is up. */
  async start(startEngine: () => Promise<Engine>): Promise<void> {
    if (this.state === 'static') this.state = 'loading';
    // In small corpora columns and texts answer all, and it is more to load than both; in large ones it takes long to load.
    if (this.#columns && (this.#isSmall() || this.#isLarge())) await this.#database.needed;
    try {
      await this.#database.start(startEngine, (error) => this.#goOnWithout(error));
      if (this.settled && this.listed) this.#setLive();
      else await this.#answer();
    } catch (error) {
      this.#goOnWithout(asEngineError(error, 'crashed', 'a question was not answered'));
    }
  }

  /** The clippings of the filter and what supports it in them: those of the page, where it lists them all. */
  async listing(): Promise<Pick<View, 'clippings' | 'evidence'>> {
    const { clippings, evidence, summary } = this.view;
    if (this.listed && clippings.length === summary.clippings) return { clippings, evidence };
    const { filter, options } = this;
    const columns = await this.#withTexts();
    return columns
      ? columns.rows(filter, options, summary.clippings)
      : readList(this.#database.run, filter, options, summary.clippings);
  }

  /** The sentences behind the marks of a chart: from the build, for the whole corpus and for first steps, where that is sooner. */
  async sentences(chart: MarkedView): Promise<MarkSentenceRow[]> {
    const { filter, options } = this;
    const { clippings, summary } = this.view;
    const isFromBuild =
      this.#database.up === null &&
      (toSearch(filter, options) === '' || asFirstStep(filter, options, this.#initial) !== null) &&
      this.listed &&
      clippings.length === summary.clippings;
    const file = isFromBuild ? await this.#steps.sentences().catch(() => null) : null;
    if (file !== null) return sentencesAfter(file, chart, filter, clippings);
    const columns = await this.#withTexts();
    if (columns) return columns.sentences(filter, options, { view: chart, key: null, own: 'ignored' });
    return this.#database.run(markSentences(chart, filter, options));
  }

  stop(): void {
    this.#columns?.close();
    this.#columns = null;
    this.#database.close();
  }

  #isLarge(): boolean {
    return isLarge(this.#initial.summary);
  }

  #isSmall(): boolean {
    return isSmall(this.#initial.summary);
  }

  /** Whether the list is one of the texts: where there is no database, that of a corpus that is not small, too. */
  #listsTexts(): boolean {
    return this.#isSmall() || (this.#database.error !== null && !this.#isLarge());
  }

  /** The columns with their texts read; null where the database is to be asked. */
  async #withTexts(): Promise<ColumnReader | null> {
    // Begun here and not by the columns alone, so that a list that waits for the texts hears of them.
    if (this.#listsTexts()) this.readTexts();
    const columns = this.#columns;
    const hasTexts = columns?.lists || (this.#listsTexts() && (await columns?.hasTexts()));
    return columns && hasTexts ? columns : null;
  }

  #apply(filter: Filter, options: ViewOptions): void {
    this.filter = filter;
    this.options = options;
    this.#length = LIST_STEP;
    void this.#answer();
  }

  /** Answers the filter that is set; while a question is out, only the latest of those that follow is asked. */
  async #answer(): Promise<void> {
    // What the build drew is the answer to the empty filter: nothing to ask, nothing to draw again.
    if (this.#isPlain()) {
      this.#show(this.#initial);
      this.settled = this.listed = true;
    } else {
      this.listed = false;
      this.#answerFromBrush();
      this.#answerFromBuild();
    }
    if (this.settled) this.#setLive();
    await this.#askOn();
  }

  async #askOn(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    let failed: EngineError | null = null;
    try {
      await this.#ask();
    } catch (error) {
      failed = asEngineError(error, 'crashed', 'a question was not answered');
    } finally {
      this.#busy = false;
    }
    if (failed) this.#goOnWithout(failed);
  }

  /** A page that opens with a filter is live when its list is, too; from then on lists follow. */
  #setLive(): void {
    const isComplete = this.listed || this.state === 'live' || this.dragging || this.#isLarge();
    if (this.state !== 'failed' && isComplete && (this.#columns || this.#database.up)) this.state = 'live';
  }

  #show(view: View): void {
    this.view = view;
    this.#drawn = null;
  }

  /** Shows the range that is set without asking, where the counts for it are there. */
  #answerFromBrush(): void {
    const { filter, options } = this;
    const { acted } = filter;
    const brushed = this.#brush.of(filter, options);
    this.settled = acted !== null && brushed !== null;
    if (acted === null || brushed === null) return;
    const ranged = { ...filter, acted };
    const { clippings, evidence } = this.shown;
    if (this.dragging) {
      const { shown, listed } = shownInRange(brushed, ranged, options);
      this.#drawn = listed ? shown : { ...shown, clippings, evidence };
      this.listed = listed;
      return;
    }
    const { view, listed } = viewInRange(brushed, ranged, options);
    this.#show(listed ? view : { ...view, clippings, evidence });
    this.listed = listed;
  }

  /** Shows what the build has answered, where that comes sooner than the answer of the database. */
  #answerFromBuild(): void {
    const { filter, options } = this;
    const length = this.#length;
    if (!this.#isBuildSooner() || length !== LIST_STEP) return;
    if (filter.acted) return this.settled ? undefined : this.prepareBrush();
    const step = asFirstStep(filter, options, this.#initial);
    if (!step) return;
    const isWanted = () => filter === this.filter && options === this.options && length === this.#length;
    const showCharts = () => {
      const charts = isWanted() && !this.settled ? this.#steps.charts(step) : null;
      if (!charts) return;
      this.#show({ ...this.view, ...charts });
      this.settled = true;
      this.#setLive();
    };
    showCharts();
    if (!this.settled) void this.#steps.ahead().then(showCharts);
    this.#coming = filter;
    this.#steps.view(step).then(
      (view) => {
        if (!isWanted() || this.listed) return;
        // The columns may have been sooner: their charts are the same.
        const { clippings, evidence } = view;
        this.#show(this.settled ? { ...this.view, clippings, evidence } : view);
        this.settled = this.listed = true;
        this.#setLive();
      },
      () => {
        // It did not arrive: columns and database answer.
        if (this.#coming !== filter) return;
        this.#coming = null;
        void this.#askOn();
      }
    );
  }

  #isBuildSooner(): boolean {
    return (this.#database.up === null || this.#isLarge()) && this.state !== 'failed';
  }

  async #askForBrush(filter: Filter, options: ViewOptions): Promise<Brushed | null> {
    if (brushKey(filter, options) === '') {
      const brushed = await this.#steps.brush().catch(() => null);
      if (brushed) return brushed;
    }
    if (!this.settled) return null;
    if (this.#columns?.answers(filter)) return this.#columns.brushed(filter, options, this.view);
    const engine = this.#database.up;
    return engine && this.listed ? readBrush(engine.run, filter, options, this.view) : null;
  }

  async #ask(): Promise<void> {
    while (!this.#isPlain() && !(this.settled && (this.listed || this.dragging))) {
      const { filter, options, settled } = this;
      const length = this.#length;
      const answering = { columns: this.#columns, engine: this.#database.up };
      if (!settled && !this.#columns?.answers(filter)) this.readTexts();
      const asking = settled
        ? askForList(answering, filter, options, length)
        : askForCharts(answering, filter, options);
      if (asking === null) {
        // What comes next, columns or database, has it answered.
        if (this.#coming === filter || !this.#columns) return;
        if (settled && this.#listsTexts()) this.readTexts();
        if ((settled && !this.#listsTexts()) || !this.#columns.isReadingTexts) this.#database.need();
        return;
      }
      const part = await asking;
      if (filter !== this.filter || options !== this.options || length !== this.#length) continue;
      // What was not asked of them may have come from the build meanwhile.
      if (settled ? this.listed : this.settled) continue;
      this.#show({ ...this.view, ...part });
      if (settled) this.listed = true;
      this.settled = true;
      this.#setLive();
    }
  }

  #isPlain(): boolean {
    return toSearch(this.filter, this.options) === '' && this.#length === LIST_STEP;
  }

  /** The worker of the columns ended by itself: the database answers from now on. */
  #goOnWithoutColumns(error: EngineError): void {
    if (!this.#columns) return;
    console.warn(error);
    this.#columns.close();
    this.#columns = null;
    this.#columnsDeath = error;
    if (this.#database.error) return this.#fail(error);
    this.#database.need();
    if (!this.settled || !this.listed) void this.#answer();
  }

  /** The database does not come, or an answer failed: where columns can answer what is asked, the page goes on with them alone. */
  #goOnWithout(error: EngineError): void {
    // What was asked of the columns when they ended is asked of the database.
    if (error === this.#columnsDeath && this.state !== 'failed') return void this.#answer();
    const isFirst = this.#database.up !== null || this.#database.error === null;
    if (!isFirst || !this.#columns?.mayAnswer(this.filter, this.#isLarge())) return this.#fail(error);
    console.error(error);
    this.#database.fail(error);
    if (this.settled && this.listed) this.#setLive();
    else void this.#answer();
  }

  #fail(error: EngineError): void {
    if (this.state === 'failed') return;
    console.error(error);
    this.#columns?.close();
    this.#columns = null;
    this.#database.fail(error);
    this.failure = error.reason;
    this.state = 'failed';
    // What can still be shown truly is the whole corpus.
    this.filter = EMPTY_FILTER;
    this.options = DEFAULT_OPTIONS;
    this.#length = LIST_STEP;
    this.#show(this.#initial);
    this.#brush.forget();
    this.settled = this.listed = true;
  }
}
