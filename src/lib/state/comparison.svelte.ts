import { pushState } from '$app/navigation';
import { viewFromBuild } from '../compare/from-build.ts';
import { isWhole, pairSearch, readPair } from '../compare/pair.ts';
import type { AskedPair, Both, Pair } from '../compare/pair.ts';
import type { Engine } from '../db/engine.ts';
import { asEngineError } from '../db/engine-error.ts';
import type { EngineError } from '../db/engine-error.ts';
import type { Catalogue } from '../filter/catalogue.ts';
import { DEFAULT_OPTIONS } from '../filter/filter.ts';
import type { Filter } from '../filter/filter.ts';
import type { StepSource } from '../steps/fetch-steps.ts';
import { LIST_STEP, readView } from '../view/view.ts';
import type { Run, View } from '../view/view.ts';
import type { StoryState } from './story.svelte.ts';

/** What the page was built with. */
interface Built {
  pair: Pair;
  views: Both<View>;
  /** The view of the whole corpus. */
  whole: View;
}

/** The page that compares: two filters, which the address holds, and a view of each. */
export class Comparison {
  pair: Pair;
  views: Both<View>;
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
  #engine: Engine | null = null;
  #error: EngineError | null = null;
  #waiting: { resolve: (engine: Engine) => void; reject: (error: EngineError) => void }[] = [];
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

  /** Starts the database; what was asked meanwhile is answered as soon as it is up. */
  async start(startEngine: () => Promise<Engine>): Promise<void> {
    this.state = 'loading';
    try {
      const engine = await startEngine();
      this.#engine = engine;
      for (const { resolve } of this.#waiting.splice(0)) resolve(engine);
      void engine.died.then((error) => this.#fail(error));
      this.state = 'live';
    } catch (error) {
      this.#fail(asEngineError(error, 'network', 'the code of the database did not load'));
    }
  }

  /** Rows of a further question, as soon as the database is up. Rejects where it fails. */
  run: Run = async (query) => (await this.#whenUp()).run(query);

  stop(): void {
    this.#engine?.close();
    this.#engine = null;
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
      const [a, b] = await Promise.all([this.#view(pair.a), this.#view(pair.b)]);
      if (asked !== this.#asked) return;
      this.views = { a, b };
      this.settled = true;
    } catch (error) {
      if (asked === this.#asked) this.#fail(asEngineError(error, 'crashed', 'a question was not answered'));
    }
  }

  async #view(filter: Filter): Promise<View> {
    if (isWhole(filter)) return this.#built.whole;
    const known =
      this.#engine === null
        ? await viewFromBuild(filter, this.#built.whole, this.#steps).catch(() => null)
        : null;
    if (known) return known;
    const { run } = await this.#whenUp();
    return readView(run, filter, DEFAULT_OPTIONS, LIST_STEP, 'applied');
  }

  #whenUp(): Promise<Engine> {
    return new Promise((resolve, reject) => {
      if (this.#engine) resolve(this.#engine);
      else if (this.#error) reject(this.#error);
      else this.#waiting.push({ resolve, reject });
    });
  }

  #fail(error: EngineError): void {
    if (this.#error !== null) return;
    console.error(error);
    this.#engine = null;
    this.#error = error;
    for (const { reject } of this.#waiting.splice(0)) reject(error);
    this.state = 'failed';
    if (this.settled) return;
    // What can still be shown truly is what the page was built with.
    this.#asked++;
    this.pair = this.#built.pair;
    this.views = this.#built.views;
    this.settled = true;
  }
}
