import type { Names } from '../charts/context.ts';
import type { Filter, ViewOptions } from '../filter/filter.ts';
import type { EmbedRows, EmbedView } from './rows.ts';

/** One chart of one view: what it shows and how. */
export interface EmbeddedChart {
  view: EmbedView;
  rows: EmbedRows;
  filter: Filter;
  options: ViewOptions;
  names: Names;
  /** Rows of the same chart beside it, of another filter, with which it shares axis, order and scales. */
  beside?: EmbedRows;
}

/** What stands around a chart, made from its data: true for any filter. */
export interface Said {
  title: string;
  subtitle: string;
  /** Source and denominator. */
  footer: string;
  /** The whole in a few sentences, for those who do not see it. */
  summary: string;
}

interface FigureWords<Facts> {
  title(facts: Facts, names: Names): string;
  subtitle(facts: Facts, names: Names): string;
  footer(facts: Facts, source: string | null): string;
  summary(facts: Facts, names: Names): string;
}

/** The words of a chart for its facts. `source` is the editor's source line. */
export function said<Facts>(words: FigureWords<Facts>, facts: Facts, names: Names, source: string): Said {
  return {
    title: words.title(facts, names),
    subtitle: words.subtitle(facts, names),
    footer: words.footer(facts, source),
    summary: words.summary(facts, names)
  };
}
