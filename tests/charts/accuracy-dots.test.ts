import { describe, expect, test } from 'vitest';
import { accuracyDots } from '../../src/lib/charts/accuracy-dots.ts';
import { CHART_WIDTHS } from '../../src/lib/charts/context.ts';
import { accuracyRows } from '../../src/lib/view/accuracy-rows.ts';
import type { AccuracyRow } from '../../src/lib/view/accuracy-rows.ts';
import type { Locale } from '../../src/lib/words/locale.ts';
import { REPORT } from '../fixtures/accuracy.ts';
import { context, draw, expectSnapshot } from './snapshot.ts';
import { outside, overlapping, textBoxes } from './text-boxes.ts';

const ROWS = accuracyRows(REPORT);
const dots = (width: number, rows: readonly AccuracyRow[] = ROWS, locale: Locale = 'en') =>
  draw(() => accuracyDots(rows, context(width, locale)));

const SHAPES: [name: string, rows: AccuracyRow[]][] = [
  ['typical', ROWS],
  ['alone', ROWS.map((row) => ({ ...row, dev: null }))],
  ['one', ROWS.filter(({ quantity }) => quantity === 'actions_recall')]
];

describe.each(SHAPES)('dots of accuracy, %s', (name, rows) => {
  test.each(CHART_WIDTHS.accuracy)('no labels overlap or leave the picture at %i px', (width) => {
    for (const locale of ['en', 'fr'] as const) {
      const svg = dots(width, rows, locale);
      const boxes = textBoxes(svg);
      expect(overlapping(boxes)).toEqual([]);
      expect(outside(svg, boxes)).toEqual([]);
    }
  });

  test('are drawn as before', () => {
    expectSnapshot(dots(320, rows), `accuracy-${name}-320`);
    expectSnapshot(dots(560, rows, 'fr'), `accuracy-${name}-560-fr`);
  });
});

const attribute = (svg: SVGSVGElement, selector: string, name: string) =>
  Number(svg.querySelector(`[data-quantity="actions_recall"] ${selector}`)?.getAttribute(name));

test('a dot lies inside its interval, on the scale that the goal stands on', () => {
  const svg = dots(560);
  const [low, dot, high] = [
    attribute(svg, '.unseen line', 'x1'),
    attribute(svg, '.unseen circle', 'cx'),
    attribute(svg, '.unseen line', 'x2')
  ];
  expect(low).toBeLessThan(dot);
  expect(dot).toBeLessThan(high);
  // 12 of 20 found, the goal is 88 %: further right than the dot, and than where the other half's 100 % is not.
  expect(attribute(svg, '.goal', 'x1')).toBeGreaterThan(dot);
  expect(attribute(svg, '.goal', 'x1')).toBeLessThan(attribute(svg, '.dev circle', 'cx'));
});

test('only what is charted is drawn, the rest stands in the table', () => {
  const drawn = [...dots(560).querySelectorAll('[data-quantity]')].map((mark) =>
    mark.getAttribute('data-quantity')
  );
  expect(drawn).toEqual(ROWS.filter(({ charted }) => charted).map(({ quantity }) => quantity));
  expect(drawn).not.toContain('title');
});

test('the first label of a scale that begins at it is not cut', () => {
  const high = <S extends AccuracyRow['unseen']>(share: S): S => ({
    ...share,
    value: share.value === null ? null : 0.9,
    interval: { low: 0.72, high: 0.97 }
  });
  const rows = ROWS.map((row) => ({ ...row, unseen: high(row.unseen), dev: row.dev && high(row.dev) }));
  for (const locale of ['en', 'fr'] as const)
    expect(Math.min(...textBoxes(dots(320, rows, locale)).map(({ x }) => x))).toBeGreaterThanOrEqual(0);
});
