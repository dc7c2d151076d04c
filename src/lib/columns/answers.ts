import type { Layout } from '../brush/layout.ts';
import type { RangeTable } from '../brush/range-counts.ts';
import { DEFAULT_OPTIONS, EMPTY_FILTER, without } from '../filter/filter.ts';
import type { Filter, OwnClauses, ViewOptions } from '../filter/filter.ts';
import { termsOf } from '../filter/terms.ts';
import type { CompanyRow } from '../queries/company-shares.ts';
import type { FacetRow } from '../queries/facets.ts';
import type { MarkSentenceRow } from '../queries/mark-sentences.ts';
import type { Corpus } from './corpus.ts';
import { countAll } from './count.ts';
import { copyMeasures, onlyClippingClause } from './own-clause.ts';
import type { Counting } from './count.ts';
import { rangesOf } from './edges.ts';
import { Finder } from './finder.ts';
import { listedRows } from './listed-rows.ts';
import type { ListedRows, StoredRows } from './listed-rows.ts';
import { listed } from './listed.ts';
import { markedRows } from './marked-rows.ts';
import type { Marked } from './marked-rows.ts';
import { measuresOf, publishedDays } from './measures.ts';
import type { Days, Measures } from './measures.ts';
import type { OnProgress, TextsAndRows } from './read-texts.ts';
import { select, whereNothingIsLeftOut } from './select.ts';
import { allOutlets, countTimeline } from './timeline-numbers.ts';
import type { EventOutlets, TimelineNumbers } from './timeline-numbers.ts';
import { wholeRows } from './whole-rows.ts';

/** What all views count under a filter. */
export interface Answer {
  /** In the layout of the options. */
  numbers: Int32Array;
  timeline: TimelineNumbers;
  /** Sentences of events that are quoted from another report than in the whole corpus, by their index. */
  quotes: [number, string][];
}

/** Rows of the whole corpus that a filter of statuses, or grouping, shows otherwise than a page begins with. */
export interface Base {
  companies: CompanyRow[];
  facets: FacetRow[];
}

/** Beyond this many reports, what is quoted in tips stays that of the whole corpus: the sentences would not be small. */
const MOST_QUOTED = 100_000;

/** What of a dataset is read only once it is needed. */
export interface Later {
  /** The sentences of all reports, in the order of their file. */
  quotes: () => Promise<readonly string[]>;
  texts: (onprogress: OnProgress) => Promise<TextsAndRows>;
}

/** Answers from columns every question of the page; a search only once the texts are read. */
export class Answers {
  readonly #corpus: Corpus;
  readonly #days: Days;
  readonly #measures: { single: Measures; grouped: Measures };
  readonly #later: Later;
  #quotes: Promise<readonly string[]> | null = null;
  #finder: Finder | null = null;
  #rows: StoredRows | null = null;
  #outlets: EventOutlets | null = null;
  #whole: { single?: Int32Array; grouped?: Int32Array } = {};
  /** The latest: the list of a filter is asked for after its charts. */
  #counted: { key: string; counting: Counting } | null = null;

  constructor(corpus: Corpus, later: Later) {
    this.#corpus = corpus;
    this.#later = later;
    this.#days = publishedDays(corpus);
    this.#measures = {
      single: measuresOf(corpus, this.#days, { group: false }),
      grouped: measuresOf(corpus, this.#days, { group: true })
    };
  }

  layout(options: Pick<ViewOptions, 'group'>): Layout {
    return this.#measuresOf(options).layout;
  }

  /** Reads what a search looks through, and the rows of lists. */
  async readTexts(onprogress: OnProgress): Promise<void> {
    if (this.#finder) return;
    const { texts, rows } = await this.#later.texts(onprogress);
    this.#finder = new Finder(texts);
    this.#rows = rows;
  }

  /** Each view leaves out the clauses that it sets itself, unless `own` is `applied`. */
  async count(filter: Filter, options: ViewOptions, own: OwnClauses = 'ignored'): Promise<Answer> {
    const counting = this.#counting(filter, options);
    if (own === 'ignored') return this.#answerTo(counting, (inView) => this.#numbersOf(counting, inView));
    const narrow = { ...counting, selection: whereNothingIsLeftOut(counting.selection) };
    return this.#answerTo(narrow, (inView) => countAll(narrow, { ofPassingOnly: true, inView }));
  }

  /** The numbers of the first clippings of the list. */
  list(filter: Filter, options: ViewOptions, length: number): number[] {
    return listed(this.#counting(filter, options), length);
  }

  /** The rows of the first clippings of the list, once the texts are read. */
  rows(filter: Filter, options: ViewOptions, length: number): ListedRows {
    if (!this.#rows) throw new Error('the texts are not read yet');
    const counting = this.#counting(filter, options);
    return listedRows(counting, this.#rows, listed(counting, length));
  }

  /** The sentences behind the marks of a chart, as the question of queries/mark-sentences.ts gives them, once the texts are read. */
  sentences(filter: Filter, options: ViewOptions, marked: Marked): MarkSentenceRow[] {
    if (!this.#rows) throw new Error('the texts are not read yet');
    return markedRows(this.#counting(filter, options), this.#rows, marked);
  }

  /** Counts what the first click is answered from, so that it need not. */
  warm(): void {
    this.#wholeOf(DEFAULT_OPTIONS);
    this.#allOutlets();
  }

  /** The counts for every range of `acted`, whatever the filter's own is. */
  ranges(filter: Filter, options: ViewOptions): RangeTable {
    return rangesOf(this.#counting(without(filter, 'acted'), options));
  }

  /** `anyStatus`: what is merely proposed or threatened counts as well, as under a filter of statuses. */
  base(options: ViewOptions, anyStatus: boolean): Base {
    const counting = this.#counting(EMPTY_FILTER, options);
    const numbers = countAll(counting, { anyStatus });
    return wholeRows(this.#corpus, counting.measures, numbers, { ...DEFAULT_OPTIONS, ...options });
  }

  async #answerTo({ selection }: Counting, numbersOf: (inView: Int32Array) => Int32Array): Promise<Answer> {
    const { timeline, inView } = countTimeline(this.#corpus, selection, this.#allOutlets());
    return { numbers: numbersOf(inView), timeline, quotes: await this.#quotesOf(timeline) };
  }

  /** The view of the only clause that a filter has is that of the whole corpus, the views of others need what passes. */
  #numbersOf(counting: Counting, inView: Int32Array): Int32Array {
    const only = onlyClippingClause(counting.filter);
    if (only === null) return countAll(counting, { inView });
    const numbers = countAll(counting, { ofPassingOnly: true, inView, leftOut: only });
    copyMeasures(this.#wholeOf(counting.options), numbers, counting.measures, only);
    return numbers;
  }

  #wholeOf({ group }: ViewOptions): Int32Array {
    const key = group ? 'grouped' : 'single';
    return (this.#whole[key] ??= countAll(this.#counting(EMPTY_FILTER, { ...DEFAULT_OPTIONS, group })));
  }

  #allOutlets(): EventOutlets {
    return (this.#outlets ??= allOutlets(this.#corpus));
  }

  #measuresOf({ group }: Pick<ViewOptions, 'group'>): Measures {
    return group ? this.#measures.grouped : this.#measures.single;
  }

  #counting(filter: Filter, options: ViewOptions): Counting {
    const key = JSON.stringify([filter, options]);
    if (this.#counted?.key === key) return this.#counted.counting;
    const counting = {
      ...{ corpus: this.#corpus, days: this.#days, filter, options },
      measures: this.#measuresOf(options),
      selection: select(this.#corpus, filter, options, this.#found(filter))
    };
    this.#counted = { key, counting };
    return counting;
  }

  #found({ text }: Filter): Uint8Array | null {
    if (termsOf(text).length === 0) return null;
    if (!this.#finder) throw new Error('the texts are not read yet');
    return this.#finder.find(text);
  }

  async #quotesOf({ quoted }: TimelineNumbers): Promise<[number, string][]> {
    const changed = [...quoted.keys()].filter((e) => (quoted[e] ?? -1) >= 0);
    if (changed.length === 0 || this.#corpus.events.reports.row.length > MOST_QUOTED) return [];
    this.#quotes ??= this.#later.quotes();
    this.#quotes.catch(() => (this.#quotes = null));
    const quotes = await this.#quotes;
    return changed.map((e) => [e, quotes[quoted[e] ?? -1] ?? '']);
  }
}
