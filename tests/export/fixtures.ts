import { DOMParser } from 'linkedom';
import { DARK, LIGHT } from '../../src/lib/charts/theme.ts';
import type { EmbeddedChart } from '../../src/lib/embed/draw.ts';
import type { EmbedView } from '../../src/lib/embed/rows.ts';
import type { Pair } from '../../src/lib/compare/pair.ts';
import type { Drawing } from '../../src/lib/export/blocks.ts';
import type { ComparedView } from '../../src/lib/export/compared-picture.ts';
import type { ExportedView } from '../../src/lib/export/picture.ts';
import { DEFAULT_OPTIONS, EMPTY_FILTER } from '../../src/lib/filter/filter.ts';
import type { Filter } from '../../src/lib/filter/filter.ts';
import { clauseLabels } from '../../src/lib/view/clause-label.ts';
import type { View } from '../../src/lib/view/view.ts';
import { isCounted } from '../../src/lib/words/chart-facts.ts';
import { chartWords } from '../../src/lib/words/chart-words.ts';
import type { Locale } from '../../src/lib/words/locale.ts';
import { PAGE_WORDS } from '../../src/lib/words/page.ts';
import * as charts from '../charts/fixtures.ts';

export const METADATA = {
  schema: 3,
  dataset: '0123456789abcdef',
  corpus: { en: 'Test clippings', fr: 'Coupures d’essai' },
  licence: 'CC BY 4.0',
  headline: { en: 'A headline for the test', fr: 'Un titre pour l’essai' },
  source: { en: 'Clippings made for a test', fr: 'Coupures faites pour un essai' }
};
const SUMMARY = {
  clippings: 12,
  all_clippings: 25,
  outlets: 7,
  languages: 2,
  events: 9,
  all_events: 20,
  undated_events: 2,
  soft_events: 3,
  undated_clippings: 4,
  first_published: '2018-04-01',
  last_published: '2021-03-19'
};

/** A view of made-up rows, as the page would hand it out. */
export function exportedView(
  views: readonly EmbedView[],
  locale: Locale = 'en',
  filter: Filter = EMPTY_FILTER
): ExportedView {
  const rows = {
    timeline: charts.typicalEvents,
    months: charts.typicalMonths,
    companies: charts.typicalCompanies,
    places: charts.typicalPlaces,
    allClippings: 25
  };
  const names = charts.names(locale);
  const options = DEFAULT_OPTIONS;
  return {
    charts: views.map((view): EmbeddedChart => ({ view, rows, filter, options, names })),
    filter,
    options,
    locale,
    summary: SUMMARY,
    events: charts.typicalEvents,
    metadata: METADATA,
    dataTo: '2021-03-19',
    root: locale === 'fr' ? 'https://press.example/charts/fr/' : 'https://press.example/charts/',
    kept: false
  };
}

/** A comparison of made-up rows: of the first side every second action, of the other the rest. */
export function comparedView(locale: Locale = 'en', pair: Pair = { a: CHINA, b: LATE }): ComparedView {
  const names = charts.names(locale);
  const view = (half: number): View => {
    const timeline = charts.typicalEvents.map((row, i) =>
      i % 2 === half ? { ...row, shown: true } : { ...row, shown: false, reports: 0 }
    );
    const counted = timeline.filter(({ shown, status }) => shown && isCounted(status));
    const undated = counted.filter(({ date }) => date === null);
    const part = <Row extends { n: number }>(rows: readonly Row[]) =>
      rows.map((row, i) => ({ ...row, n: Math.min(row.n, i % 2 === half ? 12 : 3), of_clippings: 12 }));
    return {
      summary: { ...SUMMARY, events: counted.length, undated_events: undated.length },
      timeline,
      months: charts.typicalMonths,
      companies: part(charts.typicalCompanies),
      places: part(charts.typicalPlaces),
      facets: [],
      clippings: [],
      evidence: []
    };
  };
  const labels = { words: PAGE_WORDS[locale], chartWords: chartWords(locale), names };
  return {
    pair,
    views: { a: view(0), b: view(1) },
    names,
    labelOf: clauseLabels(labels, charts.typicalEvents),
    locale,
    metadata: METADATA,
    kept: false,
    dataTo: '2021-03-19',
    page: `https://press.example/charts/${locale === 'fr' ? 'fr/' : ''}compare/`
  };
}

const CHINA = { ...EMPTY_FILTER, jurisdiction: ['CN'] };
const LATE = { ...EMPTY_FILTER, acted: { from: '2020-11', to: null } };

export function drawing(theme: 'light' | 'dark' = 'light'): Drawing {
  const document = new DOMParser().parseFromString(
    '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'image/svg+xml'
  );
  return {
    document: document as unknown as Document,
    palette: theme === 'light' ? LIGHT : DARK,
    detail: null,
    fonts: ''
  };
}

export function parseSvg(svg: string): SVGSVGElement {
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
  return document.documentElement as unknown as SVGSVGElement;
}
