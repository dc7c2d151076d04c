import { isCounted } from '../words/chart-facts.ts';
import { sayEmbed } from '../embed/draw.ts';
import type { EmbeddedChart } from '../embed/draw.ts';
import type { Both } from '../compare/pair.ts';
import type { EmbedView } from '../embed/rows.ts';
import type { Filter, ViewOptions } from '../filter/filter.ts';
import { toSearch } from '../filter/url.ts';
import type { SummaryRow } from '../queries/summary.ts';
import type { TimelineRow } from '../queries/timeline.ts';
import { pinTo } from '../releases/pin.ts';
import type { DatasetMetadata } from '../schema.ts';
import { clauseLabels } from '../view/clause-label.ts';
import { filterInWords } from '../view/filter-words.ts';
import { chartWords as chartWordsOf } from '../words/chart-words.ts';
import { exportWords as exportWordsOf } from '../words/export.ts';
import type { Locale } from '../words/locale.ts';
import { PAGE_WORDS } from '../words/page.ts';
import { MARKS_KEPT } from './receipt.ts';
import type { Pictured } from './pictured.ts';
import type { Receipt, ReceiptNumbers, ViewReceipt } from './receipt.ts';

/** A view to be taken away: one chart, or the three of the story. */
export interface ExportedView {
  charts: readonly EmbeddedChart[];
  filter: Filter;
  options: ViewOptions;
  locale: Locale;
  summary: SummaryRow;
  /** Every event, for the names of those that the filter holds. */
  events: readonly TimelineRow[];
  metadata: DatasetMetadata;
  /** Last day on which a clipping of the whole corpus was published. */
  dataTo: string | null;
  /** Absolute address of the site's root in this language, with a slash at its end; null where it is not known. */
  root: string | null;
  /** Whether its dataset stays when there are newer ones, so that the view's address can be pinned to it. */
  kept: boolean;
  /** An editor's words about the view; else the charts say what they show. */
  title?: string | null | undefined;
  note?: string | null | undefined;
}

/** Everything that a picture of a view says, in words, and what it carries unseen. */
export interface Picture {
  charts: readonly Pictured[];
  /** Where the charts are those of two filters side by side. */
  compared?: Compared;
  locale: Locale;
  title: string;
  subtitle: string;
  filters: string[];
  /** Source, numbers, date and hash of the data, in pieces that a line may break between. */
  footer: string[];
  /** Who made it, and where it can be seen, without the protocol. */
  address: string;
  /** The charts in a few sentences, for those who do not see them. */
  summary: string;
  receipt: Receipt;
}

/** The charts of two sides in one order, and what stands over those of a side. */
export interface Compared {
  sides: Both<readonly EmbeddedChart[]>;
  says: Both<SideWords>;
  /** The title with the sides called A and B, for where these stand below it. */
  shortTitle: string;
}

interface SideWords {
  /** Its letter and its filter. */
  heading: string;
  /** What it counts: in all, and in each chart. */
  note: string;
  charts: Record<EmbedView, string>;
}

/** Words and receipt for a picture of a view. */
export function pictureOf(view: ExportedView): Picture & { receipt: ViewReceipt } {
  const { charts, locale, metadata, summary, filter, options } = view;
  const words = PAGE_WORDS[locale];
  const exportWords = exportWordsOf(locale);
  const credit = metadata.source?.[locale] ?? metadata.corpus[locale];
  const said = charts.map((chart) => sayEmbed(chart, locale, credit));
  const [only] = charts.length === 1 ? charts : [];
  const [first] = said;
  const headline = metadata.headline?.[locale] ?? words.headline(metadata.corpus[locale]);
  const title = view.title ?? (only && first ? first.title : headline);
  const subtitle =
    view.note ?? (only && first ? first.subtitle : words.standfirst(summary).replace(/(?<=\.) [^.]*\.$/, ''));
  const filters = filterWords(view, only?.view ?? null);
  const search = toSearch(filter, options);
  const asked = view.kept ? pinTo(metadata.dataset, search) : search;
  const link = view.root === null ? null : `${view.root}${asked === '' ? '' : `?${asked}`}`;
  const numbers =
    only && first ? first.footer.split(/\u00a0· /) : [first?.footer.split(/\u00a0· /)[0] ?? credit];
  const dataTo = view.dataTo === null ? [] : [exportWords.dataTo(chartWordsOf(locale).date(view.dataTo))];
  const { clippings, all_clippings: all } = summary;
  // Where a chart counts clippings, its n says it already.
  const inView =
    clippings < all || only === undefined || only.view === 'actions'
      ? [exportWords.inView(clippings, all)]
      : [];
  return {
    charts,
    locale,
    title,
    subtitle,
    filters,
    footer: [
      ...numbers,
      ...inView,
      ...(filters.length > 0 ? [] : [exportWords.noFilter]),
      ...dataTo,
      exportWords.dataset(metadata.dataset),
      ...(metadata.licence === null ? [] : [metadata.licence])
    ],
    address: link === null ? words.siteName : `${words.siteName}, ${readable(link)}`,
    summary: said.map(({ summary: text }) => text).join(' '),
    receipt: {
      coupures: 1,
      chart: only?.view ?? 'story',
      locale,
      view: search,
      link,
      title,
      filters,
      dataset: metadata.dataset,
      dataTo: view.dataTo,
      licence: metadata.licence,
      credit,
      numbers: receiptNumbers(view)
    }
  };
}

/** An address to be read and typed: without protocol, letters as they are. */
export function readable(link: string): string {
  const letters = link.replace(/(?:%[\da-f]{2})+/gi, (codes) => {
    const text = decodeURIComponent(codes);
    return /^[\p{L}\p{M}“”«»’]+$/u.test(text) ? text : codes;
  });
  return letters.replace(/^https?:\/\//, '');
}

/** What the numbers of a receipt are counted from. */
export type Counted = Pick<ExportedView, 'summary' | 'charts'>;

/** The main numbers of a view, of each of its charts. */
export function receiptNumbers({ summary, charts }: Counted): ReceiptNumbers {
  return {
    clippings: summary.clippings,
    of: summary.all_clippings,
    actions: summary.events,
    undated: summary.undated_events,
    marks: Object.fromEntries(charts.map((chart) => [chart.view, marksOf(chart)]))
  };
}

function marksOf({ view, rows, options }: EmbeddedChart): [string, number][] {
  const counts = new Map<string, number>();
  if (view === 'actions') {
    for (const row of rows.timeline) {
      if (!row.shown || !isCounted(row.status)) continue;
      const n = options.actionCount === 'reports' ? row.reports : 1;
      counts.set(row.jurisdiction, (counts.get(row.jurisdiction) ?? 0) + n);
    }
  } else if (view === 'companies') {
    for (const row of rows.companies)
      counts.set(row.company, options.companyCount === 'mentions' ? row.mentions : row.n);
  } else for (const row of rows.places) counts.set(row.place, row.n);
  return [...counts]
    .filter(([, n]) => n > 0)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MARKS_KEPT);
}

function filterWords(
  { filter, options, locale, charts, events }: ExportedView,
  view: EmbedView | null
): string[] {
  const words = PAGE_WORDS[locale];
  const chartWords = chartWordsOf(locale);
  const names = charts[0]?.names ?? ((_kind, id) => id);
  return filterInWords(filter, options, view, {
    words,
    exportWords: exportWordsOf(locale),
    labelOf: clauseLabels({ words, chartWords, names }, events)
  });
}
