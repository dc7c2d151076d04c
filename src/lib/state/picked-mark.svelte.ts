import type { Names } from '../charts/context.ts';
import type { Side } from '../compare/pair.ts';
import type { EmbedView } from '../embed/rows.ts';
import type { MarkSentenceRow } from '../queries/mark-sentences.ts';
import type { ChartWords } from '../words/charts.ts';
import type { Comparison } from './comparison.svelte.ts';

/** A mark of a comparison, what it says, and the sentences behind it. */
interface Picked {
  side: Side;
  chart: EmbedView;
  key: string;
  heading: string;
  /** Rejects where the database fails. */
  sentences: Promise<readonly MarkSentenceRow[]>;
}

/** The mark of a comparison whose evidence is open: one at a time. */
export class PickedMark {
  current = $state.raw<Picked | null>(null);

  readonly #comparison: Comparison;
  readonly #words: ChartWords;
  readonly #names: Names;

  constructor(comparison: Comparison, words: ChartWords, names: Names) {
    this.#comparison = comparison;
    this.#words = words;
    this.#names = names;
  }

  /** Opens what stands behind a mark; closes it where it is open. */
  pick(side: Side, chart: EmbedView, key: string): void {
    // « Other » companies are none; the table of differences and the charts have them.
    if (key === 'other' || this.keys(side, chart).includes(key)) return this.close();
    const sentences = this.#comparison.sentences(side, chart, key);
    this.current = { side, chart, key, heading: this.#headingOf(side, chart, key), sentences };
  }

  close(): void {
    this.current = null;
  }

  /** Keys of the marks of a chart whose evidence is open: one or none. */
  keys(side: Side, chart: EmbedView): string[] {
    const { current } = this;
    return current?.side === side && current.chart === chart ? [current.key] : [];
  }

  #headingOf(side: Side, chart: EmbedView, key: string): string {
    const { timeline, companies, places } = this.#comparison.views[side];
    const [words, names] = [this.#words, this.#names];
    if (chart === 'actions') {
      const event = timeline.find((row) => row.event === key);
      return event ? words.actions.sentence(event, names) : key;
    }
    if (chart === 'companies') {
      const company = companies.find((row) => row.company === key);
      return company ? words.companies.sentence(company, names('company', key), 'clippings') : key;
    }
    const place = places.find((row) => row.place === key);
    return place ? words.places.sentence(place, names('place', key)) : key;
  }
}
