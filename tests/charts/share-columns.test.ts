import { describe, expect, test } from 'vitest';
import { CHART_WIDTHS } from '../../src/lib/charts/context.ts';
import { shareColumns } from '../../src/lib/charts/share-columns.ts';
import { shareOverTime } from '../../src/lib/charts/share-periods.ts';
import type { NamedMonthRow } from '../../src/lib/naming/periods.ts';
import type { Locale } from '../../src/lib/words/locale.ts';
import { context, draw, expectSnapshot } from './snapshot.ts';
import { outside, overlapping, textBoxes } from './text-boxes.ts';

const month = (period: string | null, n: number, all: number): NamedMonthRow => ({ period, n, all });

const FEW = [month('2018-03', 1, 1), month('2020-11', 3, 6), month('2021-02', 2, 7), month(null, 4, 9)];
const QUARTERS = Array.from({ length: 30 }, (_, i) =>
  month(`${2019 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`, 20 * (i % 7), 140 + i)
);
const DECADES = Array.from({ length: 31 }, (_, i) => month(String(1990 + i), i % 5, 10 * i));

describe('shareOverTime', () => {
  test('takes years where shorter periods would hold too little', () => {
    const share = shareOverTime(FEW);
    expect(share.unit).toBe('year');
    expect(share.periods.map(({ key, n, of }) => [key, n, of])).toEqual([
      ['2018', 1, 1],
      ['2019', 0, 0],
      ['2020', 3, 6],
      ['2021', 2, 7]
    ]);
    expect(share.undated).toEqual({ n: 4, of: 9 });
  });

  test('takes quarters, or months, where these say something and are not too many', () => {
    expect(
      shareOverTime(QUARTERS)
        .periods.map(({ key }) => key)
        .slice(0, 5)
    ).toEqual(['2019-Q1', '2019-Q2', '2019-Q3', '2019-Q4', '2020-Q1']);
    const months = shareOverTime(QUARTERS.slice(10, 14));
    expect(months.periods.map(({ key }) => key)).toEqual(['2019-11', '2019-12', '2020-01', '2020-02']);
  });

  test('never puts what is known to the year into a month', () => {
    expect(shareOverTime([...QUARTERS, month('2020', 5, 10)]).unit).toBe('year');
  });

  test('of no dated clipping has no periods', () => {
    expect(shareOverTime([month(null, 1, 2)]).periods).toEqual([]);
  });
});

const SHAPES: [name: string, rows: NamedMonthRow[]][] = [
  ['few', FEW],
  ['quarters', QUARTERS],
  ['decades', DECADES]
];

describe.each(SHAPES)('columns of shares, %s', (name, rows) => {
  const columns = (width: number, locale: Locale = 'en') =>
    draw(() => shareColumns(shareOverTime(rows), context(width, locale)));

  test.each(CHART_WIDTHS.share)('no labels overlap or leave the picture at %i px', (width) => {
    for (const locale of ['en', 'fr'] as const) {
      const svg = columns(width, locale);
      const boxes = textBoxes(svg);
      expect(overlapping(boxes)).toEqual([]);
      expect(outside(svg, boxes)).toEqual([]);
    }
  });

  test('are drawn as before', () => {
    expectSnapshot(columns(320), `share-${name}-320`);
    expectSnapshot(columns(560, 'fr'), `share-${name}-560-fr`);
  });
});
