import { beforeAll, describe, expect, test } from 'vitest';
import { CHART_WIDTHS } from '../../src/lib/charts/context.ts';
import type { Geography } from '../../src/lib/charts/geography.ts';
import { loadDetail } from '../../src/lib/charts/geography.ts';
import { FIT, frameBounds, isInside, zoomFrame } from '../../src/lib/charts/map-frame.ts';
import type { PlaceMapData } from '../../src/lib/charts/place-map.ts';
import { placeMap } from '../../src/lib/charts/place-map.ts';
import { worldGeography } from '../../src/lib/charts/world.ts';
import type { Locale } from '../../src/lib/words/locale.ts';
import { hostile, manyPlaces, names, place, typicalPlaces } from './fixtures.ts';
import { context, draw, expectSnapshot } from './snapshot.ts';
import { outside, overlapping, textBoxes } from './text-boxes.ts';

const map = (width: number, data: Partial<PlaceMapData> = {}, locale: Locale = 'en') =>
  draw(() =>
    placeMap(
      {
        ...{ rows: typicalPlaces, names: names(locale), selected: [] },
        ...{ frame: FIT, world: worldGeography(), ...data }
      },
      context(width, locale)
    )
  );
const LIEGE: [number, number] = [5.57, 50.63];

let detail: Geography;
beforeAll(async () => {
  detail = await loadDetail();
});

const SHAPES: [name: string, data: Partial<PlaceMapData>][] = [
  ['typical', { selected: ['shanghai'] }],
  ['world', { frame: { kind: 'world' } }],
  ['crowded', { rows: manyPlaces }],
  ['one', { rows: [place('liege', { country: 'BE', latitude: 50.63, longitude: 5.57, n: 2 })] }],
  ['countries', { rows: typicalPlaces.filter(({ kind }) => kind === 'country') }],
  ['empty', { rows: [] }],
  ['hostile', { rows: hostile.places }]
];

describe.each(SHAPES)('place map, %s', (name, data) => {
  test.each(CHART_WIDTHS.places)(
    'no labels overlap or leave the picture at %i px, in either language',
    (width) => {
      for (const locale of ['en', 'fr'] as const) {
        const svg = map(width, data, locale);
        const boxes = textBoxes(svg);
        expect(overlapping(boxes)).toEqual([]);
        expect(outside(svg, boxes)).toEqual([]);
      }
    }
  );

  test('is drawn as before', () => {
    expectSnapshot(map(320, data), `places-${name}-320`);
  });
});

test.each(CHART_WIDTHS.places)('Liège, Hangzhou and Beijing can be read at %i px', (width) => {
  for (const locale of ['en', 'fr'] as const) {
    const labels = [...map(width, { detail }, locale).querySelectorAll('.labels text')].map(
      (text) => text.textContent
    );
    expect(labels).toEqual(
      expect.arrayContaining(['Liège2', 'Hangzhou2', locale === 'en' ? 'Beijing9' : 'Pékin9'])
    );
  }
});

test('every place has one mark, in the main frame or in an inset', () => {
  for (const width of CHART_WIDTHS.places) {
    const keys = [...map(width).querySelectorAll('[data-key]')].map((mark) => mark.getAttribute('data-key'));
    expect(keys.sort()).toEqual(typicalPlaces.map((row) => row.place).sort());
  }
});

test('a symbol is as large as its number, and hatched as far as it means the government', () => {
  const svg = map(700);
  const r = (key: string, part: string) =>
    Number(svg.querySelector(`[data-key="${key}"] .${part}`)?.getAttribute('r'));
  expect((r('beijing', 'shape') / r('shanghai', 'shape')) ** 2).toBeCloseTo(9 / 4, 1);
  expect(svg.querySelector('[data-key="beijing"] .shape')?.getAttribute('fill')).toMatch(/^url\(#test-/);
  expect(r('beijing', 'literal')).toBeGreaterThan(0);
  expect(svg.querySelector('[data-key="brussels"] .literal')).toBeNull();
  expect(svg.querySelector('[data-key="shanghai"] .shape')?.getAttribute('fill')).not.toContain('url');
});

test('what the filter leaves out stays as a ghost, and nothing moves', () => {
  const rows = typicalPlaces.map((row) => (row.place === 'liege' ? { ...row, n: 0 } : row));
  const [before, after] = [map(560), map(560, { rows })];
  const liege = after.querySelector('[data-key="liege"]');
  expect(liege?.getAttribute('class')).toContain('is-ghost');
  expect(liege?.getAttribute('transform')).toBe(
    before.querySelector('[data-key="liege"]')?.getAttribute('transform')
  );
  expect(after.getAttribute('viewBox')).toBe(before.getAttribute('viewBox'));
});

test('a place without coordinates is nowhere on the map', () => {
  expect(map(320, { rows: hostile.places }).querySelector('[data-key="somewhere"]')).toBeNull();
});

test('zooming in leads to Liège alone, and out again to the start, at the same height', () => {
  const start = map(560);
  let frame = zoomFrame(FIT, typicalPlaces, LIEGE, 4);
  for (let i = 0; i < 4; i++) frame = zoomFrame(frame, typicalPlaces, LIEGE, 4);
  const close = map(560, { frame, detail });
  expect(
    [...close.querySelectorAll('.marks [data-key]')].map((mark) => mark.getAttribute('data-key'))
  ).toEqual(['liege']);
  expect(close.getAttribute('viewBox')).toBe(start.getAttribute('viewBox'));
  for (let i = 0; i < 5; i++) frame = zoomFrame(frame, typicalPlaces, null, 1 / 4);
  expect(frame).toBe(FIT);
});

test('zooming without a centre goes to the most named place', () => {
  const frame = zoomFrame(FIT, typicalPlaces, null, 8);
  expect(isInside(frameBounds(frame, typicalPlaces), 116.4, 39.9)).toBe(true);
});

test('land and borders of the world weigh little', () => {
  const svg = map(700);
  const weight = [...svg.querySelectorAll('.frame path')].reduce(
    (n, path) => n + (path.getAttribute('d') ?? '').length,
    0
  );
  expect(weight).toBeLessThan(25_000);
});

test('a ghost never covers what is in view', () => {
  const rows = typicalPlaces.map((row) => (row.place === 'shanghai' ? { ...row, n: 0 } : row));
  const keys = [...map(320, { rows }).querySelectorAll('.inset .marks [data-key]')].map((mark) =>
    mark.getAttribute('data-key')
  );
  expect(keys.indexOf('shanghai')).toBeLessThan(keys.indexOf('hangzhou'));
});
