import { DOMParser } from 'linkedom';
import { DARK, LIGHT } from '../../src/lib/charts/theme.ts';
import type { EmbeddedChart } from '../../src/lib/embed/draw.ts';
import type { EmbedView } from '../../src/lib/embed/rows.ts';
import type { Drawing } from '../../src/lib/export/blocks.ts';
import type { ExportedView } from '../../src/lib/export/picture.ts';
import { DEFAULT_OPTIONS, EMPTY_FILTER } from '../../src/lib/filter/filter.ts';
import type { Filter } from '../../src/lib/filter/filter.ts';
import type { Locale } from '../../src/lib/words/locale.ts';
import * as charts from '../charts/fixtures.ts';

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
    summary: {
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
    },
    events: charts.typicalEvents,
    metadata: {
      schema: 3,
      dataset: '0123456789abcdef',
      corpus: { en: 'Test clippings', fr: 'Coupures d’essai' },
      licence: 'CC BY 4.0',
      headline: { en: 'A headline for the test', fr: 'Un titre pour l’essai' },
      source: { en: 'Clippings made for a test', fr: 'Coupures faites pour un essai' }
    },
    dataTo: '2021-03-19',
    root: locale === 'fr' ? 'https://press.example/charts/fr/' : 'https://press.example/charts/',
    kept: false
  };
}

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
