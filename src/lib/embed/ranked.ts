import type { ChartContext } from '../charts/context.ts';
import type { Geography } from '../charts/geography.ts';
import { pairedList } from '../charts/paired-list.ts';
import type { PairedName } from '../charts/paired-list.ts';
import { rankedList } from '../charts/ranked-list.ts';
import type { RankedName } from '../charts/ranked-list.ts';
import { chartWords } from '../words/chart-words.ts';
import { sayEmbed } from './draw.ts';
import type { EmbeddedChart } from './draw.ts';
import type { EmbedRows } from './rows.ts';

/** A chart that counts names. */
export type RankedChart = EmbeddedChart & { view: 'companies' | 'places' };

export function isRanked(chart: EmbeddedChart): chart is RankedChart {
  return chart.view !== 'actions';
}

/** What bars or a map show, as a list of names. */
export function drawRanked(
  chart: RankedChart,
  _detail: Geography | null,
  context: ChartContext
): SVGSVGElement {
  const { view, rows } = chart;
  const words = chartWords(context.locale);
  const { title, summary } = sayEmbed(chart, context.locale, '');
  const named = view === 'companies' ? companyNames(chart) : placeNames(chart);
  const isOfMentions = view === 'companies' && chart.options.companyCount === 'mentions';
  return rankedList(
    {
      ...named,
      rows: named.rows.filter(({ n }) => n > 0).sort((a, b) => b.n - a.n || b.all - a.all),
      whole: isOfMentions
        ? rows.companies.reduce((sum, row) => sum + row.all_mentions, 0)
        : rows.allClippings,
      others: words[view].other,
      // The bars of both lists are parts of the same whole: it is said once.
      ghost: view === 'places' ? words.companies.ghostBrief(rows.allClippings) : null,
      words,
      none: title,
      summary
    },
    context
  );
}

/** What the bars or the maps of two sides show, as one list of names with the numbers of both. */
export function drawPaired(
  chart: RankedChart,
  _detail: Geography | null,
  context: ChartContext
): SVGSVGElement {
  const { view, beside = chart.rows } = chart;
  const words = chartWords(context.locale);
  const { title, summary } = sayEmbed(chart, context.locale, '');
  const namesOf = (rows: EmbedRows) =>
    view === 'companies' ? companyNames({ ...chart, rows }) : placeNames({ ...chart, rows });
  const [own, other] = [namesOf(chart.rows), namesOf(beside)];
  const others = new Map(other.rows.map(({ name, n }) => [name, n]));
  const rows = own.rows.map(({ name, n }): PairedName => ({ name, n: [n, others.get(name) ?? 0] }));
  const both = ({ n: [a, b] }: PairedName) => a + b;
  return pairedList(
    {
      rows: rows.filter((row) => both(row) > 0).sort((x, y) => both(y) - both(x)),
      of: [own.of, other.of],
      title: words[view].named,
      heads: ['A', 'B'],
      others: words[view].other,
      words,
      none: title,
      summary
    },
    context
  );
}

function companyNames({ rows: { companies }, options, filter, names }: EmbeddedChart) {
  const isOfMentions = options.companyCount === 'mentions';
  const first = companies[0];
  return {
    of: (isOfMentions ? first?.of_mentions : first?.of_clippings) ?? 0,
    rows: companies.map((row): RankedName => ({
      name: names('company', row.company),
      n: isOfMentions ? row.mentions : row.n,
      all: isOfMentions ? row.all_mentions : row.all,
      selected: filter.company.includes(row.company)
    }))
  };
}

function placeNames({ rows: { places }, filter, names }: EmbeddedChart) {
  return {
    of: places[0]?.of_clippings ?? 0,
    rows: places.map(({ place, n, all }): RankedName => ({
      name: names('place', place),
      n,
      all,
      selected: filter.place.includes(place)
    }))
  };
}
