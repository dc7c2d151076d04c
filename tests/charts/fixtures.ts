import type { Names } from '../../src/lib/charts/context.ts';
import type { CompanyRow } from '../../src/lib/queries/company-shares.ts';
import type { PlaceRow } from '../../src/lib/queries/place-spread.ts';
import type { MonthRow } from '../../src/lib/queries/published-months.ts';
import type { TimelineRow } from '../../src/lib/queries/timeline.ts';
import { ACTION_TYPES } from '../../src/lib/schema.ts';

const NAMES: Record<string, [en: string, fr: string]> = {
  'jurisdiction CN': ['China', 'Chine'],
  'jurisdiction EU': ['European Union', 'Union européenne'],
  'jurisdiction US': ['United States', 'États-Unis'],
  'jurisdiction IN': ['India', 'Inde'],
  'jurisdiction FR': ['France', 'France'],
  'authority samr': [
    'State Administration for Market Regulation',
    'Administration d’État pour la régulation du marché'
  ],
  'authority pboc': ['People’s Bank of China', 'Banque populaire de Chine'],
  'authority european-commission': ['European Commission', 'Commission européenne'],
  'authority cn-authorities': ['Chinese authorities', 'Autorités chinoises'],
  'authority sec': ['Securities and Exchange Commission', 'Securities and Exchange Commission'],
  'authority cnil': ['CNIL', 'CNIL'],
  'company alibaba': ['Alibaba', 'Alibaba'],
  'company ant-group': ['Ant Group', 'Ant Group'],
  'company tencent': ['Tencent', 'Tencent'],
  'company amazon': ['Amazon', 'Amazon'],
  'company google': ['Google', 'Google'],
  'company tiktok': ['TikTok', 'TikTok'],
  'company cainiao': ['Cainiao', 'Cainiao'],
  'outlet lemonde.fr': ['Le Monde', 'Le Monde'],
  'outlet reuters.com': ['Reuters', 'Reuters'],
  'place china': ['China', 'Chine'],
  'place belgium': ['Belgium', 'Belgique'],
  'place france': ['France', 'France'],
  'place united-states': ['United States', 'États-Unis'],
  'place india': ['India', 'Inde'],
  'place beijing': ['Beijing', 'Pékin'],
  'place hangzhou': ['Hangzhou', 'Hangzhou'],
  'place liege': ['Liège', 'Liège'],
  'place brussels': ['Brussels', 'Bruxelles'],
  'place shanghai': ['Shanghai', 'Shanghai'],
  'place hong-kong': ['Hong Kong', 'Hongkong'],
  'place paris': ['Paris', 'Paris'],
  'place washington': ['Washington', 'Washington'],
  'place new-york': ['New York', 'New York'],
  'place europe': ['Europe', 'Europe']
};

export const names =
  (locale: 'en' | 'fr'): Names =>
  (kind, id) =>
    NAMES[`${kind} ${id}`]?.[locale === 'fr' ? 1 : 0] ?? id;

export function event(parts: Partial<TimelineRow>): TimelineRow {
  const shown = parts.shown ?? true;
  return {
    event: 'e',
    date: '2020-12-14',
    precision: 'day',
    type: 'fine',
    status: 'done',
    jurisdiction: 'CN',
    authorities: ['samr'],
    targets: ['alibaba'],
    amount: null,
    currency: null,
    reports: shown ? 1 : 0,
    all_reports: 1,
    outlets: ['lemonde.fr'],
    outlet_count: parts.outlets?.length ?? 1,
    quote: 'A sentence of ours.',
    corrected: false,
    shown,
    ...parts
  };
}

type Short = [
  date: string | null,
  type: TimelineRow['type'],
  jurisdiction: string,
  more?: Partial<TimelineRow>
];

const TYPICAL: Short[] = [
  ['2018-08-01', 'law_enacted', 'EU', { precision: 'month', targets: [], authorities: [] }],
  [
    '2019-03-20',
    'fine',
    'EU',
    { authorities: ['european-commission'], targets: ['google'], amount: 1_490_000_000, currency: 'EUR' }
  ],
  ['2020-06-29', 'ban', 'IN', { authorities: [], targets: ['tiktok'] }],
  ['2020-10-06', 'hearing', 'US', { authorities: [], targets: ['amazon', 'google'] }],
  ['2020-10-20', 'lawsuit', 'US', { authorities: [], targets: ['google'] }],
  ['2020-11-02', 'summons', 'CN', { authorities: ['pboc'], targets: ['ant-group'] }],
  [
    '2020-11-03',
    'ipo_suspended',
    'CN',
    { authorities: [], targets: ['ant-group'], amount: 34_500_000_000, currency: 'USD' }
  ],
  ['2020-11-10', 'law_proposed', 'CN', { authorities: ['samr'], targets: ['alibaba', 'tencent'] }],
  ['2020-11-01', 'warning', 'CN', { precision: 'month', authorities: ['cn-authorities'] }],
  ['2020-12-14', 'fine', 'CN', { amount: 500_000, currency: 'CNY' }],
  ['2020-12-14', 'fine', 'CN', { amount: 500_000, currency: 'CNY', targets: ['tencent'] }],
  [
    '2020-12-15',
    'law_proposed',
    'EU',
    { authorities: ['european-commission'], targets: ['google', 'amazon'], status: 'proposed' }
  ],
  ['2020-12-24', 'investigation_opened', 'CN', { reports: 4, outlets: ['lemonde.fr', 'reuters.com'] }],
  ['2020-12-24', 'summons', 'CN', { targets: ['ant-group'], authorities: ['pboc', 'samr'] }],
  ['2020-12-27', 'restructuring_order', 'CN', { targets: ['ant-group'], authorities: ['pboc'] }],
  [
    '2020-12-01',
    'policy_statement',
    'CN',
    { precision: 'month', authorities: ['cn-authorities'], targets: [] }
  ],
  [
    '2020-12-10',
    'fine',
    'FR',
    { authorities: ['cnil'], targets: ['google'], amount: 100_000_000, currency: 'EUR' }
  ],
  [
    '2021-01-20',
    'restriction',
    'CN',
    { authorities: ['pboc'], targets: ['ant-group', 'tencent'], shown: false }
  ],
  ['2021-03-11', 'fine', 'CN', { amount: 500_000, currency: 'CNY', targets: ['tencent'], shown: false }],
  ['2021-03-19', 'warning', 'CN', { authorities: ['cn-authorities'], targets: ['alibaba', 'tencent'] }],
  [
    '2021-01-01',
    'restriction',
    'US',
    { precision: 'year', authorities: [], targets: ['alibaba'], status: 'threatened' }
  ],
  [null, 'investigation_opened', 'EU', { authorities: ['european-commission'], targets: ['amazon'] }],
  [null, 'warning', 'CN', { authorities: [], targets: [] }],
  [null, 'order', 'CN', { targets: ['alibaba'] }]
];

export const typicalEvents = TYPICAL.map(([date, type, jurisdiction, more], i) =>
  event({
    event: `${date ?? 'undated'}-${jurisdiction.toLowerCase()}-${type}-${i}`,
    date,
    type,
    jurisdiction,
    precision: date === null ? 'unknown' : 'day',
    ...more
  })
);

export const typicalMonths: MonthRow[] = [
  { month: '2018-11', n: 1, all: 1 },
  { month: '2020-04', n: 1, all: 1 },
  { month: '2020-10', n: 1, all: 1 },
  { month: '2020-11', n: 2, all: 3 },
  { month: '2020-12', n: 3, all: 4 },
  { month: '2021-01', n: 1, all: 2 },
  { month: '2021-03', n: 2, all: 2 },
  { month: null, n: 9, all: 11 }
];

/** Like `n` events of a larger corpus: spread over two years, types and places in turn. */
export function manyEvents(n: number): TimelineRow[] {
  const places = ['CN', 'CN', 'CN', 'EU', 'US', 'EU', 'CN', 'IN', 'FR'];
  return Array.from({ length: n }, (_, i) => {
    const day = new Date(Date.UTC(2019, 5, 1 + ((i * i * 7) % 730))).toISOString().slice(0, 10);
    return event({
      event: `many-${i}`,
      date: i % 11 === 5 ? null : day,
      precision: i % 11 === 5 ? 'unknown' : 'day',
      type: ACTION_TYPES[(i * 5) % ACTION_TYPES.length] ?? 'fine',
      jurisdiction: places[i % places.length] ?? 'CN'
    });
  });
}

export function sameDay(n: number): TimelineRow[] {
  return Array.from({ length: n }, (_, i) =>
    event({ event: `same-${i}`, type: ACTION_TYPES[i % ACTION_TYPES.length] ?? 'fine' })
  );
}

export function company(company: string, n: number, parts: Partial<CompanyRow> = {}): CompanyRow {
  const name = NAMES[`company ${company}`] ?? [company, company];
  return {
    company,
    name_en: name[0],
    name_fr: name[1],
    parent: null,
    n,
    all: n,
    mentions: n * 3,
    all_mentions: n * 3,
    of_clippings: 25,
    of_mentions: 300,
    ...parts
  };
}

export function place(place: string, parts: Partial<PlaceRow>): PlaceRow {
  const name = NAMES[`place ${place}`] ?? [place, place];
  const n = parts.n ?? 1;
  return {
    place,
    name_en: name[0],
    name_fr: name[1],
    kind: 'city',
    country: null,
    parent: null,
    latitude: null,
    longitude: null,
    n,
    within: n,
    metonymic: 0,
    all: n,
    of_clippings: 25,
    rolled: [],
    ...parts
  };
}

const LONG =
  'The Honourable Consolidated Universal Telegraph and Steam Navigation Holding Company of the Two Indies';
const RTL = 'شركة التجارة';

export const typicalCompanies = [
  company('alibaba', 25),
  company('tencent', 15),
  company('ant-group', 11),
  company('amazon', 7),
  company('google', 6),
  company('tiktok', 4),
  company('cainiao', 3)
];

export const manyCompanies = Array.from({ length: 80 }, (_, i) =>
  company(`company-${i}`, Math.max(1, 25 - i))
);

export const typicalPlaces = [
  place('china', { kind: 'country', country: 'CN', latitude: 35, longitude: 103, n: 18, metonymic: 3 }),
  place('united-states', { kind: 'country', country: 'US', latitude: 39.8, longitude: -98.6, n: 9 }),
  place('france', { kind: 'country', country: 'FR', latitude: 46.6, longitude: 2.4, n: 4 }),
  place('belgium', { kind: 'country', country: 'BE', latitude: 50.6, longitude: 4.6, n: 3 }),
  place('beijing', { country: 'CN', latitude: 39.9, longitude: 116.4, n: 9, metonymic: 6 }),
  place('hangzhou', { country: 'CN', latitude: 30.27, longitude: 120.15, n: 2, all: 4 }),
  place('shanghai', { country: 'CN', latitude: 31.23, longitude: 121.47, n: 4 }),
  place('hong-kong', { country: 'HK', latitude: 22.32, longitude: 114.17, n: 3 }),
  place('liege', { country: 'BE', latitude: 50.63, longitude: 5.57, n: 2 }),
  place('brussels', { country: 'BE', latitude: 50.85, longitude: 4.35, n: 3, metonymic: 3 }),
  place('paris', { country: 'FR', latitude: 48.86, longitude: 2.35, n: 2 }),
  place('washington', { country: 'US', latitude: 38.9, longitude: -77.04, n: 3, metonymic: 2 }),
  place('new-york', { country: 'US', latitude: 40.7, longitude: -74, n: 2 }),
  place('europe', { kind: 'continent', n: 6 })
];

/** A place in every corner, and dozens in one valley. */
export const manyPlaces = Array.from({ length: 60 }, (_, i) =>
  place(`town-${i}`, {
    country: 'BE',
    latitude: 50.4 + ((i * 7) % 10) / 20,
    longitude: 4.2 + ((i * 3) % 20) / 12,
    n: 1 + (i % 5)
  })
);

/** Text as a hostile or careless corpus may hold it. */
export const hostile = {
  events: [
    event({ event: 'a"b', targets: [LONG], amount: 1e15, currency: 'XAU' }),
    event({ event: 'c&d', targets: ['<script>alert(1)</script>'], date: '2021-02-03' }),
    event({ event: 'e', targets: [RTL], date: '2021-03-03', jurisdiction: RTL }),
    event({ event: 'f', targets: ['👩🏽‍🚀🇧🇪'], date: '2021-04-03', jurisdiction: LONG, status: 'proposed' }),
    event({
      event: 'g',
      date: null,
      precision: 'unknown',
      outlets: [LONG, RTL, 'x'],
      outlet_count: 4,
      jurisdiction: '<b>'
    })
  ],
  companies: [
    company(LONG, 25),
    company(RTL, 20),
    company('<script>', 10),
    company('👩🏽‍🚀🇧🇪', 5),
    company('漢'.repeat(40), 4)
  ],
  places: [
    place(LONG, { country: 'CN', latitude: 39.9, longitude: 116.4, n: 3 }),
    place(RTL, { country: 'BE', latitude: 50.63, longitude: 5.57, n: 2 }),
    place('<script>', { country: 'FR', latitude: 48.86, longitude: 2.35, n: 1 }),
    place('somewhere', { country: 'FR', n: 1 })
  ]
};
