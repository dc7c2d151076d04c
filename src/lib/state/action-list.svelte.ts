import { pushState, replaceState } from '$app/navigation';
import type { Engine } from '../db/engine.ts';
import { asEngineError } from '../db/engine-error.ts';
import type { EngineError, EngineFailure } from '../db/engine-error.ts';
import { boundsSearch, NO_BOUNDS, readBounds } from '../filter/bounds.ts';
import type { ActionBounds } from '../filter/bounds.ts';
import type { Catalogue } from '../filter/catalogue.ts';
import { DEFAULT_OPTIONS, EMPTY_FILTER } from '../filter/filter.ts';
import type { Filter, ViewOptions } from '../filter/filter.ts';
import { DEFAULT_ORDER, nextOrder, orderSearch, readOrder } from '../filter/sort.ts';
import { readSearch, toSearch } from '../filter/url.ts';
import type { Dropped } from '../filter/url.ts';
import type { ActionColumn, ActionOrder } from '../queries/action-table.ts';
import { readActions, TABLE_STEP } from '../view/action-view.ts';
import type { ActionView } from '../view/action-view.ts';
import type { Locale } from '../words/locale.ts';

/** The page of the table: filter and order, which the address holds, and the lines that they give. */
export class ActionList {
  filter = $state.raw<Filter>(EMPTY_FILTER);
  order = $state.raw<ActionOrder>(DEFAULT_ORDER);
  bounds = $state.raw<ActionBounds>(NO_BOUNDS);
  /** Of no use here, but kept, so that the charts have them again on the way back. */
  options = $state.raw<ViewOptions>(DEFAULT_OPTIONS);
  view: ActionView;
  settled = $state(true);
  live = $state(false);
  failure = $state<EngineFailure | null>(null);
  dropped = $state.raw<readonly Dropped[]>([]);

  empty = $derived.by(() => this.live && this.settled && this.view.n === 0);
  /** The query of the address, without `?`: of the charts, and of this page. */
  search = $derived.by(() => toSearch(this.filter, this.options));
  address = $derived.by(() =>
    [this.search, boundsSearch(this.bounds), orderSearch(this.order)].filter((part) => part !== '').join('&')
  );

  readonly #initial: ActionView;
  readonly #known: Catalogue;
  readonly #locale: Locale;
  #length = TABLE_STEP;
  #engine: Engine | null = null;
  #asked = 0;

  constructor(initial: ActionView, known: Catalogue, locale: Locale) {
    this.#initial = initial;
    this.view = $state.raw(initial);
    this.#known = known;
    this.#locale = locale;
  }

  /** Takes filter and order from the address, at the start and on back and forward. */
  readAddress(search: string): void {
    const { filter, options, dropped } = readSearch(search, this.#known);
    const given = readBounds(search);
    this.dropped = [...dropped, ...given.dropped];
    this.bounds = given.bounds;
    this.#apply(filter, options, readOrder(search));
  }

  /** Sets the filter and notes it in the address; `replace` keeps typing from filling the history. */
  set(filter: Filter, replace = false): void {
    this.dropped = [];
    this.#apply(filter, this.options, this.order);
    this.#note(replace);
  }

  /** Takes away everything that narrows the table. */
  clear(): void {
    this.bounds = NO_BOUNDS;
    this.set(EMPTY_FILTER);
  }

  /** Asks for amounts, reports or confidence, and notes it in the address. */
  bound(bounds: ActionBounds): void {
    this.dropped = [];
    this.bounds = bounds;
    this.#apply(this.filter, this.options, this.order);
    this.#note(false);
  }

  sortBy(column: ActionColumn): void {
    this.sort(nextOrder(this.order, column));
  }

  sort(order: ActionOrder): void {
    this.#apply(this.filter, this.options, order);
    this.#note(true);
  }

  showMore(): void {
    this.#length = Math.max(this.#length, this.view.rows.length) + TABLE_STEP;
    void this.#answer();
  }

  async start(startEngine: () => Promise<Engine>): Promise<void> {
    try {
      const engine = await startEngine();
      this.#engine = engine;
      void engine.died.then((error) => this.#fail(error));
      await this.#answer();
      this.live = true;
    } catch (error) {
      this.#fail(asEngineError(error, 'network', 'the code of the database did not load'));
    }
  }

  stop(): void {
    this.#engine?.close();
    this.#engine = null;
  }

  #note(replace: boolean): void {
    const address = this.address === '' ? location.pathname : `?${this.address}`;
    (replace ? replaceState : pushState)(address, {});
  }

  #apply(filter: Filter, options: ViewOptions, order: ActionOrder): void {
    this.filter = filter;
    this.options = options;
    this.order = order;
    this.#length = TABLE_STEP;
    void this.#answer();
  }

  /** Asks for what is set; an answer to what is no longer asked is thrown away. */
  async #answer(): Promise<void> {
    if (this.address === '' && this.#length === TABLE_STEP) {
      this.#asked++;
      this.view = this.#initial;
      this.settled = true;
      return;
    }
    this.settled = false;
    const engine = this.#engine;
    if (engine === null) return;
    const asked = ++this.#asked;
    const { filter, bounds, options, order } = this;
    try {
      const request = {
        filter: { ...filter, bounds },
        options,
        order,
        locale: this.#locale,
        length: this.#length
      };
      const view = await readActions(engine.run, request);
      if (asked !== this.#asked) return;
      this.view = view;
      this.settled = true;
    } catch (error) {
      this.#fail(asEngineError(error, 'crashed', 'a question was not answered'));
    }
  }

  #fail(error: EngineError): void {
    if (this.failure !== null) return;
    console.error(error);
    this.#engine = null;
    this.failure = error.reason;
    // What can still be shown truly is every action.
    this.filter = EMPTY_FILTER;
    this.bounds = NO_BOUNDS;
    this.order = DEFAULT_ORDER;
    this.view = this.#initial;
    this.settled = true;
    this.live = false;
  }
}
