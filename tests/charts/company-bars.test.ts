import { describe, expect, test } from 'vitest';
import type { CompanyBarsData } from '../../src/lib/charts/company-bars.ts';
import { companyBars } from '../../src/lib/charts/company-bars.ts';
import { CHART_WIDTHS } from '../../src/lib/charts/context.ts';
import type { Locale } from '../../src/lib/words/locale.ts';
import { company, hostile, manyCompanies, names, typicalCompanies } from './fixtures.ts';
import { context, draw, expectSnapshot } from './snapshot.ts';
import { outside, overlapping, textBoxes } from './text-boxes.ts';

const bars = (width: number, data: Partial<CompanyBarsData> = {}, locale: Locale = 'en') =>
  draw(() =>
    companyBars(
      {
        rows: typicalCompanies,
        names: names(locale),
        selected: [],
        count: 'clippings',
        openOther: false,
        ...data
      },
      context(width, locale)
    )
  );
const keys = (svg: SVGSVGElement) =>
  [...svg.querySelectorAll('[data-key]')].map((mark) => mark.getAttribute('data-key'));
const length = (svg: SVGSVGElement, key: string, part = 'shape') =>
  Number(svg.querySelector(`[data-key="${key}"] .${part}`)?.getAttribute('width'));
const filtered = typicalCompanies.map((row, i) => ({ ...row, n: Math.min(row.n, 12 - i), of_clippings: 12 }));

const SHAPES: [name: string, data: Partial<CompanyBarsData>][] = [
  ['typical', { selected: ['tencent'] }],
  ['filtered', { rows: filtered, allClippings: 25 }],
  ['mentions', { rows: manyCompanies, count: 'mentions' }],
  ['many', { rows: manyCompanies }],
  ['opened', { rows: manyCompanies, openOther: true }],
  ['one', { rows: [company('alibaba', 1, { of_clippings: 1 })] }],
  ['empty', { rows: [] }],
  ['hostile', { rows: hostile.companies }]
];

describe.each(SHAPES)('company bars, %s', (name, data) => {
  test.each(CHART_WIDTHS.companies)(
    'no labels overlap or leave the picture at %i px, in either language',
    (width) => {
      for (const locale of ['en', 'fr'] as const) {
        const svg = bars(width, data, locale);
        const boxes = textBoxes(svg);
        expect(overlapping(boxes)).toEqual([]);
        expect(outside(svg, boxes)).toEqual([]);
      }
    }
  );

  test('is drawn as before', () => {
    expectSnapshot(bars(320, data), `companies-${name}-320`);
    expectSnapshot(bars(560, data, 'fr'), `companies-${name}-560-fr`);
  });
});

test('bars start at zero and are as long as their shares', () => {
  const svg = bars(560);
  expect(length(svg, 'tencent') / length(svg, 'alibaba')).toBeCloseTo(15 / 25, 2);
  expect(new Set([...svg.querySelectorAll('.shape')].map((bar) => bar.getAttribute('x'))).size).toBe(1);
});

test('the ghost is the share in the whole corpus, and only drawn under a filter', () => {
  expect(bars(560, { allClippings: 25 }).querySelector('.ghost')).toBeNull();
  const svg = bars(560, { rows: filtered, allClippings: 25 });
  expect(length(svg, 'tencent', 'ghost') / length(svg, 'tencent')).toBeCloseTo(15 / 25 / (11 / 12), 1);
});

test('twelve companies stand for themselves, the rest is one row without a bar, because clippings overlap', () => {
  const svg = bars(560, { rows: manyCompanies });
  expect(keys(svg)).toHaveLength(13);
  expect(keys(svg).at(-1)).toBe('other');
  expect(svg.querySelector('[data-key="other"] .shape')).toBeNull();
  expect(svg.querySelector('[data-key="other"]')?.parentElement?.textContent).toMatch(
    /^Other \(68 ?companies\)/
  );
});

test('mentions do add up, so « other » has a bar', () => {
  const svg = bars(560, { rows: manyCompanies, count: 'mentions' });
  expect(length(svg, 'other')).toBeGreaterThan(0);
});

test('opened, up to sixty companies stand for themselves, and the rest cannot be opened again', () => {
  const svg = bars(320, { rows: manyCompanies, openOther: true });
  expect(keys(svg)).toHaveLength(60);
  expect(keys(svg)).not.toContain('other');
  expect(svg.textContent).toMatch(/Other \(\d+ companies\)/);
});

test('a selected company is shown even if it is far down', () => {
  const svg = bars(560, { rows: manyCompanies, selected: ['company-70'] });
  expect(svg.querySelector('[data-key="company-70"]')?.getAttribute('class')).toContain('is-selected');
});

test('a long name is broken into lines, never cut, on a phone', () => {
  const text = bars(320, { rows: hostile.companies }).querySelector('.marks text')?.textContent ?? '';
  expect(text).toMatch(/^The Honourable/);
  expect(text).toMatch(/Two Indies$/);
});

test('every row is at least 24 px high', () => {
  for (const width of CHART_WIDTHS.companies) {
    for (const hit of bars(width, { rows: manyCompanies }).querySelectorAll('.hit')) {
      expect(Number(hit.getAttribute('height'))).toBeGreaterThanOrEqual(24);
    }
  }
});
