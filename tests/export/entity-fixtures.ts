import { shareOverTime } from '../../src/lib/charts/share-periods.ts';
import type { ExportedEntity } from '../../src/lib/export/entity-picture.ts';
import type { EventReportRow } from '../../src/lib/queries/event-reports.ts';
import type { TimelineRow } from '../../src/lib/queries/timeline.ts';
import type { EntityKind } from '../../src/lib/schema.ts';
import type { EntityPage } from '../../src/lib/view/entity-page.ts';
import type { EntityChart } from '../../src/lib/view/entity-charts.ts';
import type { Locale } from '../../src/lib/words/locale.ts';
import * as charts from '../charts/fixtures.ts';
import { METADATA } from './fixtures.ts';

const month = (period: string | null, n: number, all: number) => ({ period, n, all });
const MONTHS = [month('2018-03', 1, 1), month('2020-11', 3, 6), month('2021-02', 4, 9), month(null, 4, 9)];
const NAMES = {
  company: ['tencent', 'Tencent', 'Tencent'],
  place: ['china', 'China', 'Chine'],
  authority: [
    'cn-samr',
    'State Administration for Market Regulation',
    'Administration d’État pour la régulation des marchés'
  ]
} as const satisfies Record<EntityKind, readonly string[]>;

/** A report of each action. */
const reports = charts.typicalEvents.map(({ event }, i): EventReportRow => ({
  event,
  quote: `Sentence ${i}.`,
  confidence: 0.9,
  corrected: null,
  id: `clipping-${i}`,
  title: `Clipping ${i}`,
  outlet: null,
  language: 'en',
  url: null,
  published: '2021-03-19',
  published_precision: 'day'
}));

/** A chart of the page of a name, of made-up rows, as the page would hand it out. */
export function exportedEntity(
  kind: EntityKind,
  chart: EntityChart,
  locale: Locale = 'en',
  more: Partial<EntityPage> = {}
): ExportedEntity {
  const [entity, label_en, label_fr] = NAMES[kind];
  const rows = charts.typicalEvents as TimelineRow[];
  const beside = charts.typicalCompanies.map(({ company, n, all, mentions, all_mentions }) => ({
    kind: 'company' as const,
    entity: company,
    ...{ n, all, mentions, all_mentions },
    ...{ outlets: [], outlet_count: 0 }
  }));
  const page: EntityPage = {
    entity: { entity, kind, country: 'CN', wikidata: null },
    numbers: { n: 12, of: 25, outlets: 3, first: '2018-03-01', last: '2021-02-03' },
    above: [],
    below: [],
    home: null,
    events: rows.length,
    notOwn: 0,
    actions: rows.map((row) => ({ ...row, confidence: 1, corrected: false })),
    reports,
    beside: { rows: beside, counts: { company: beside.length, place: 0, authority: 0 } },
    outlets: [],
    clippings: [],
    charts: {
      actions: { rows, months: charts.typicalMonths },
      share: shareOverTime(MONTHS),
      companies: charts.typicalCompanies
    },
    ...more
  };
  return {
    chart,
    page,
    catalogue: [{ dimension: kind, value: entity, label_en, label_fr }],
    metadata: METADATA,
    dataTo: '2021-03-19',
    locale,
    root: 'https://press.example/charts/',
    reports: () => Promise.resolve(page.reports)
  };
}
