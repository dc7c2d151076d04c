import { both, sharedActions } from '../compare/differences.ts';
import { comparedCharts } from '../compare/draw.ts';
import { pairSearch, SIDES } from '../compare/pair.ts';
import type { Both, Pair } from '../compare/pair.ts';
import type { Names } from '../charts/context.ts';
import { sayEmbed } from '../embed/draw.ts';
import { activeClauses } from '../filter/filter.ts';
import type { Clause, Filter } from '../filter/filter.ts';
import type { SummaryRow } from '../queries/summary.ts';
import { pinTo } from '../releases/pin.ts';
import type { DatasetMetadata } from '../schema.ts';
import { byDimension, clausesInWords } from '../view/filter-words.ts';
import type { Charts } from '../view/view.ts';
import { chartWords } from '../words/chart-words.ts';
import { compareWords } from '../words/compare.ts';
import type { CompareWords } from '../words/compare.ts';
import { exportWords as exportWordsOf } from '../words/export.ts';
import type { Locale } from '../words/locale.ts';
import { PAGE_WORDS } from '../words/page.ts';
import { readable, receiptNumbers } from './picture.ts';
import type { Compared, Picture } from './picture.ts';
import type { ComparisonReceipt } from './receipt.ts';

/** A comparison to be taken away. */
export interface ComparedView {
  pair: Pair;
  views: Both<Charts>;
  names: Names;
  labelOf: (clause: Clause) => string;
  locale: Locale;
  metadata: DatasetMetadata;
  /** Whether its dataset stays when there are newer ones, so that its address can be pinned to it. */
  kept: boolean;
  /** Last day on which a clipping of the whole corpus was published. */
  dataTo: string | null;
  /** Absolute address of the page that compares, in this language. */
  page: string;
}

/** Filters of which both together are longer are called A and B in the title, and said below it. */
const LONG = 64;

/** Words and receipt for a picture of a comparison. */
export function comparedPicture(view: ComparedView): Picture & { receipt: ComparisonReceipt } {
  const { pair, views, names, labelOf, locale, metadata, kept, dataTo, page } = view;
  const words = compareWords(locale);
  const pageWords = PAGE_WORDS[locale];
  const exportWords = exportWordsOf(locale);
  const credit = metadata.source?.[locale] ?? metadata.corpus[locale];
  const labels = { words: pageWords, labelOf };
  const counted = comparedCharts(views, names);
  const sides = both(counted, ({ charts }) => charts);
  const summaries = both(views, ({ summary }) => summary);
  const named = both(pair, (filter) => clausesInWords(filter, labels) ?? words.whole);
  const isLong = named.a.length + named.b.length > LONG;
  const shared = sharedActions(views);
  const numbers = {
    clippings: both(summaries, ({ clippings }) => clippings),
    all: summaries.a.all_clippings,
    actions: both(summaries, ({ events }) => events),
    shared
  };
  const shortTitle = words.headline({ ...numbers, labels: { a: 'A', b: 'B' } });
  const title = isLong ? shortTitle : words.headline({ ...numbers, labels: named });
  const filterOf = (filter: Filter) =>
    byDimension(activeClauses(filter), labels).join(exportWords.semicolon) || words.whole;
  const filters = both(pair, filterOf);
  const says = {
    a: saysOf('A', filters.a, summaries.a, words),
    b: saysOf('B', filters.b, summaries.b, words)
  };
  const said = both(sides, (charts) => charts.map((chart) => sayEmbed(chart, locale, credit)));
  const search = pairSearch(pair);
  const link = `${page}?${kept ? pinTo(metadata.dataset, search) : search}`;
  return {
    charts: [...sides.a, ...sides.b],
    compared: { sides, says, shortTitle },
    locale,
    title,
    subtitle: `${words.shared(shared)} ${words.sameScales}`,
    filters: SIDES.map((side) => `${says[side].heading} · ${says[side].note}`),
    footer: [
      said.a[0]?.footer.split(/\u00a0· /)[0] ?? credit,
      ...(dataTo === null ? [] : [exportWords.dataTo(chartWords(locale).date(dataTo))]),
      exportWords.dataset(metadata.dataset),
      ...(metadata.licence === null ? [] : [metadata.licence])
    ],
    address: `${pageWords.siteName}, ${readable(link)}`,
    summary: SIDES.map((side) =>
      words.inSide(
        side.toUpperCase(),
        [`${filters[side]}.`, ...said[side].map((one) => one.summary)].join(' ')
      )
    ).join(' '),
    receipt: {
      coupures: 1,
      chart: 'comparison',
      locale,
      view: search,
      link,
      title,
      filters: SIDES.map((side) => says[side].heading),
      dataset: metadata.dataset,
      dataTo,
      licence: metadata.licence,
      credit,
      numbers: both(counted, receiptNumbers)
    }
  };
}

function saysOf(
  letter: string,
  filter: string,
  { clippings, all_clippings: all, events, undated_events: undated }: SummaryRow,
  { denominators }: CompareWords
): Compared['says']['a'] {
  const ofEvents = denominators.events(events, undated);
  const ofClippings = denominators.clippings(clippings, all);
  const counted = `${letter} · ${ofClippings}`;
  return {
    heading: `${letter} · ${filter}`,
    note: `${ofClippings} · ${ofEvents}`,
    charts: { actions: `${letter} · ${ofEvents}`, companies: counted, places: counted }
  };
}
