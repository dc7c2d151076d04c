import { pushState, replaceState } from '$app/navigation';
import type { Engine } from '../db/engine.ts';
import { asEngineError } from '../db/engine-error.ts';
import type { EngineError, EngineFailure } from '../db/engine-error.ts';
import { catalogueOf } from '../filter/catalogue.ts';
import type { Catalogue } from '../filter/catalogue.ts';
import { DEFAULT_OPTIONS, EMPTY_FILTER } from '../filter/filter.ts';
import type { Filter, ViewOptions } from '../filter/filter.ts';
import { readSearch, toSearch } from '../filter/url.ts';
import type { Dropped } from '../filter/url.ts';
import type { CatalogueRow } from '../queries/catalogue.ts';
import { LIST_STEP, readView } from '../view/view.ts';
import type { View } from '../view/view.ts';

export type StoryState = 'static' | 'loading' | 'live' | 'failed';

/** The story page: the filter, what it shows, and whether the database behind it is up. */
export class Story {
  filter = $state.raw<Filter>(EMPTY_FILTER);
  options = $state.raw<ViewOptions>(DEFAULT_OPTIONS);
  view: View;
  /** Whether the rows on the page are those of the filter that is set. */
  settled = $state(true);
  state = $state<StoryState>('static');
  failure = $state<EngineFailure | null>(null);
  /** Values of the address that this corpus does not know. */
  dropped = $state.raw<readonly Dropped[]>([]);

  /** Whether the page shows what the build drew: no other rows, no selection. */
  asBuilt = $derived.by(() => this.view === this.#initial && this.#isPlain());

  /** How many clippings the list shows. */
  #length = $state(LIST_STEP);
  readonly #initial: View;
  readonly #known: Catalogue;
  #engine: Engine | null = null;
  #busy = false;

  constructor(initial: View, catalogue: readonly CatalogueRow[]) {
    this.#initial = initial;
    this.view = $state.raw(initial);
    this.#known = catalogueOf(catalogue);
  }

  /** Takes filter and options from the address, at the start and on back and forward. */
  readAddress(search: string): void {
    const { filter, options, dropped } = readSearch(search, this.#known);
    this.dropped = dropped;
    this.#apply(filter, options);
  }

  /** Sets the filter and notes it in the address; `replace` keeps a drag from filling the history. */
  set(filter: Filter, { options = this.options, replace = false } = {}): void {
    this.dropped = [];
    const address = toSearch(filter, options);
    (replace ? replaceState : pushState)(address === '' ? location.pathname : `?${address}`, {});
    this.#apply(filter, options);
  }

  /** Lengthens the list of clippings. */
  showMore(): void {
    this.#length += LIST_STEP;
    void this.#answer();
  }

  /** Starts the database; what was asked meanwhile is answered as soon as it is up. */
  async start(startEngine: () => Promise<Engine>): Promise<void> {
    if (this.state !== 'static') return;
    this.state = 'loading';
    try {
      const engine = await startEngine();
      this.#engine = engine;
      void engine.died.then((error) => this.#fail(error));
      await this.#answer();
    } catch (error) {
      this.#fail(asEngineError(error, 'network', 'the code of the database did not load'));
    }
  }

  stop(): void {
    this.#engine?.close();
    this.#engine = null;
  }

  #apply(filter: Filter, options: ViewOptions): void {
    this.filter = filter;
    this.options = options;
    this.#length = LIST_STEP;
    void this.#answer();
  }

  /** Asks for the filter that is set; while a question is out, only the latest of those that follow is asked. */
  async #answer(): Promise<void> {
    // What the build drew is the answer to the empty filter: nothing to ask, nothing to draw again.
    if (this.#isPlain()) {
      this.view = this.#initial;
      this.settled = true;
      if (this.#engine) this.state = 'live';
      return;
    }
    this.settled = false;
    if (this.#engine === null || this.#busy) return;
    this.#busy = true;
    try {
      await this.#ask(this.#engine);
    } catch (error) {
      this.#fail(asEngineError(error, 'crashed', 'a question was not answered'));
    } finally {
      this.#busy = false;
    }
  }

  async #ask(engine: Engine): Promise<void> {
    while (!this.#isPlain()) {
      const { filter, options } = this;
      const length = this.#length;
      const view = await readView(engine.run, filter, options, length);
      if (filter !== this.filter || options !== this.options || length !== this.#length) continue;
      this.view = view;
      this.settled = true;
      this.state = 'live';
      return;
    }
  }

  #isPlain(): boolean {
    return toSearch(this.filter, this.options) === '' && this.#length === LIST_STEP;
  }

  #fail(error: EngineError): void {
    if (this.state === 'failed') return;
    console.error(error);
    this.#engine = null;
    this.failure = error.reason;
    this.state = 'failed';
    // What can still be shown truly is the whole corpus.
    this.filter = EMPTY_FILTER;
    this.options = DEFAULT_OPTIONS;
    this.#length = LIST_STEP;
    this.view = this.#initial;
    this.settled = true;
  }
}
