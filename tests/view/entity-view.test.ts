import { expect, it } from 'vitest';
import type { CoMentionRow } from '../../src/lib/naming/beside.ts';
import type { TimelineRow } from '../../src/lib/queries/timeline.ts';
import { entityCharts } from '../../src/lib/view/entity-view.ts';

const MONTHS = [
  { period: '2020-01', n: 2, all: 6 },
  { period: '2021-01', n: 2, all: 5 }
];
const BESIDE = Array.from({ length: 14 }, (_, i): CoMentionRow => ({
  ...{ kind: 'company', entity: `firm-${i}`, n: 2, all: 3 },
  ...{ mentions: 4, all_mentions: 5, outlets: [], outlet_count: 0 }
}));
const action = (date: string | null) => ({ event: `e-${date}`, date }) as TimelineRow;

it('an entity that few clippings name gets no charts, but words', () => {
  expect(entityCharts(2, 11, [action('2020-01-01')], MONTHS, BESIDE)).toEqual({
    actions: null,
    share: null,
    companies: null
  });
});

it('one that every clipping names gets no chart of its share', () => {
  expect(entityCharts(11, 11, [], MONTHS, BESIDE).share).toBeNull();
});

it('the share needs two periods with clippings', () => {
  expect(entityCharts(4, 11, [], MONTHS, BESIDE).share?.periods.filter(({ of }) => of > 0)).toHaveLength(2);
  expect(entityCharts(4, 11, [], MONTHS.slice(1), BESIDE).share).toBeNull();
});

it('actions are drawn from two dated ones on, with the undated beside them', () => {
  const rows = [action('2020-01-01'), action('2020-02-01'), action(null)];
  expect(entityCharts(4, 11, rows.slice(1), MONTHS, []).actions).toBeNull();
  expect(entityCharts(4, 11, rows, MONTHS, []).actions?.rows).toHaveLength(3);
});

it('the companies drawn beside it are the first ones, as shares of its own clippings', () => {
  const companies = entityCharts(4, 11, [], MONTHS, BESIDE).companies;
  expect(companies).toHaveLength(10);
  expect(companies?.[0]).toMatchObject({ company: 'firm-0', n: 2, all: 3, of_clippings: 4 });
});
