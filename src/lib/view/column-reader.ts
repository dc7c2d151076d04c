import { brushOf } from '../brush/brush.ts';
import type { LayoutReader } from '../brush/layout.ts';
import type { Columns } from '../columns/columns.ts';
import type { ListedRows } from '../columns/listed-rows.ts';
import type { Marked } from '../columns/marked-rows.ts';
import type { OnProgress } from '../columns/read-texts.ts';
import type { Filter, OwnClauses, ViewOptions } from '../filter/filter.ts';
import { termsOf } from '../filter/terms.ts';
import type { MarkSentenceRow } from '../queries/mark-sentences.ts';
import { brushKey } from './brushed-view.ts';
import type { Brushed } from './brushed-view.ts';
import { columnView, readerOf } from './column-view.ts';
import type { Charts, View } from './view.ts';

/** What a page asks columns: rows of its charts, and what its brush is answered from. */
export class ColumnReader {
  readonly #columns: Columns;
  readonly #whole: View;
  readonly #readers = new Map<boolean, { reader: LayoutReader; outlets: readonly string[] }>();
  readonly #bases = new Map<string, Promise<View>>();
  /** Resolves to whether the texts came; null before somebody has them read. */
  #reading: Promise<boolean> | null = null;
  /** The same once it is known. */
  #hasTexts: boolean | null = null;

  /** `whole` is the view that the page begins with. */
  constructor(columns: Columns, whole: View) {
    this.#columns = columns;
    this.#whole = whole;
  }

  /** Whether a filter can be answered: any without a search, and all once the texts are read. */
  answers({ text }: Filter): boolean {
    return this.lists || termsOf(text).length === 0;
  }

  /** Whether a filter can be answered without a database, or will once texts are read; its list, too, unless `chartsSuffice`. */
  mayAnswer(filter: Filter, chartsSuffice: boolean): boolean {
    return this.#hasTexts !== false || (chartsSuffice && this.answers(filter));
  }

  /** Whether the texts are on their way. */
  get isReadingTexts(): boolean {
    return this.#reading !== null && this.#hasTexts === null;
  }

  /** Reads what a search looks through, once. Resolves to whether searches can be answered now; null where that was tried before. */
  readTexts(onprogress: OnProgress): Promise<boolean> | null {
    if (this.#reading) return null;
    this.#reading = this.#columns.readTexts(onprogress).then(
      () => (this.#hasTexts = true),
      (error: unknown) => {
        console.warn(error);
        return (this.#hasTexts = false);
      }
    );
    return this.#reading;
  }

  /** Whether searches can be answered, once that is known; whoever asks has the texts read. */
  async hasTexts(): Promise<boolean> {
    return this.readTexts(() => {}) ?? this.#reading ?? false;
  }

  /** The rows of all charts; each leaves out the clauses that it sets itself, unless `own` is `applied`. Rejects with an EngineError. */
  async charts(filter: Filter, options: ViewOptions, own: OwnClauses = 'ignored'): Promise<Charts> {
    const [answer, base] = await Promise.all([
      this.#columns.count(filter, options, own),
      this.#baseOf(filter, options)
    ]);
    const { reader, outlets } = this.#readerOf(options);
    const charts = columnView(base, answer, {
      counts: reader.read(answer.numbers),
      outlets,
      filter,
      options
    });
    if (own === 'ignored') return charts;
    // Menus show what else could be chosen in any case.
    const { facets, summary } = await this.charts(filter, options);
    return { ...charts, facets, summary };
  }

  /** Whether the rows of the list are at hand, too: once the texts are read. */
  get lists(): boolean {
    return this.#hasTexts === true;
  }

  /** The rows of the list. Rejects with an EngineError. */
  rows(filter: Filter, options: ViewOptions, length: number): Promise<ListedRows> {
    return this.#columns.rows(filter, options, length);
  }

  /** The clippings of the list by their number. Rejects with an EngineError. */
  list(filter: Filter, options: ViewOptions, length: number): Promise<number[]> {
    return this.#columns.list(filter, options, length);
  }

  /** The sentences behind marks, once the texts are read. Rejects with an EngineError. */
  sentences(filter: Filter, options: ViewOptions, marked: Marked): Promise<MarkSentenceRow[]> {
    return this.#columns.sentences(filter, options, marked);
  }

  /** The counts for every range; `view` is that of the filter. Rejects with an EngineError. */
  async brushed(filter: Filter, options: ViewOptions, view: View): Promise<Brushed> {
    const table = await this.#columns.ranges(filter, options);
    const brush = brushOf(this.#readerOf(options).reader, table);
    return { key: brushKey(filter, options), brush, view, acted: filter.acted };
  }

  close(): void {
    this.#columns.close();
  }

  #readerOf({ group }: ViewOptions) {
    let own = this.#readers.get(group);
    if (!own) this.#readers.set(group, (own = readerOf(this.#columns.layout({ group }))));
    return own;
  }

  /** The whole corpus as the page begins with it, but for what grouping or a filter of statuses count otherwise. */
  #baseOf({ status }: Filter, options: ViewOptions): Promise<View> {
    const anyStatus = status.length > 0;
    const key = `${options.group} ${options.companyCount} ${anyStatus}`;
    let base = this.#bases.get(key);
    if (!base) {
      base =
        options.group || anyStatus
          ? this.#columns.base(options, anyStatus).then((rows) => ({ ...this.#whole, ...rows }))
          : Promise.resolve(this.#whole);
      base.catch(() => this.#bases.delete(key));
      this.#bases.set(key, base);
    }
    return base;
  }
}
