import { describe, expect, test } from 'vitest';
import { actionsTimeline } from '../../src/lib/charts/actions-timeline.ts';
import { companyBars } from '../../src/lib/charts/company-bars.ts';
import { FIT } from '../../src/lib/charts/map-frame.ts';
import { placeMap } from '../../src/lib/charts/place-map.ts';
import { worldGeography } from '../../src/lib/charts/world.ts';
import type { CompanyRow } from '../../src/lib/queries/company-shares.ts';
import type { PlaceRow } from '../../src/lib/queries/place-spread.ts';
import type { TimelineRow } from '../../src/lib/queries/timeline.ts';
import {
  manyEvents,
  names,
  typicalCompanies,
  typicalEvents,
  typicalMonths,
  typicalPlaces
} from './fixtures.ts';
import { context, draw } from './snapshot.ts';
import { outside, overlapping, textBoxes } from './text-boxes.ts';

/** A row of which a filter lets some through. */
const part = <Row extends { n: number }>(rows: readonly Row[], share: (i: number) => number, of: number) =>
  rows.map((row, i) => ({ ...row, n: Math.min(of, Math.round(row.n * share(i))), of_clippings: of }));
const shownIf = (rows: readonly TimelineRow[], isShown: (row: TimelineRow, i: number) => boolean) =>
  rows.map((row, i) => (isShown(row, i) ? { ...row, shown: true } : { ...row, shown: false, reports: 0 }));

const bars = (rows: readonly CompanyRow[], beside: readonly CompanyRow[], width = 460) =>
  draw(() =>
    companyBars(
      {
        rows,
        beside,
        names: names('en'),
        selected: [],
        count: 'clippings',
        openOther: false,
        allClippings: 25
      },
      context(width)
    )
  );
const timeline = (rows: readonly TimelineRow[], beside: readonly TimelineRow[], width = 460) =>
  draw(
    () =>
      actionsTimeline(
        {
          rows,
          beside,
          months: typicalMonths,
          names: names('en'),
          brush: null,
          selected: [],
          count: 'events'
        },
        context(width)
      ).svg
  );
const map = (rows: readonly PlaceRow[], beside: readonly PlaceRow[], width = 460) =>
  draw(() =>
    placeMap(
      { rows, beside, names: names('en'), selected: [], frame: FIT, world: worldGeography() },
      context(width)
    )
  );

const box = (svg: SVGSVGElement, key: string) => {
  const shape = svg.querySelector(`[data-key="${key}"] .shape`);
  return { x: shape?.getAttribute('x'), y: shape?.getAttribute('y'), width: shape?.getAttribute('width') };
};
const keys = (svg: SVGSVGElement) =>
  [...svg.querySelectorAll('[data-key]')].map((mark) => mark.getAttribute('data-key'));
/** Month and year labels with their places. */
const axis = (svg: SVGSVGElement) =>
  [...svg.querySelectorAll('text')]
    .filter(({ textContent }) =>
      /^(Jan|Feb|Mar|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec|\d{4})/.test(textContent)
    )
    .map((text) => `${text.textContent} ${text.getAttribute('x')}`);

describe('two charts beside each other', () => {
  const few = part(typicalCompanies, () => 0.4, 10);
  const others = part(typicalCompanies, (i) => (i % 2 === 0 ? 0.1 : 0.6), 5);

  test.each([320, 460, 560])('have their bars in one order, and as long for one share, at %i px', (width) => {
    const [a, b] = [bars(few, others, width), bars(others, few, width)];
    expect(keys(a)).toEqual(keys(b));
    const of = (rows: CompanyRow[], i: number) => (rows[i]?.n ?? 0) / (rows[i]?.of_clippings ?? 1);
    const perShare = (svg: SVGSVGElement, rows: CompanyRow[], i: number) =>
      Number(box(svg, rows[i]?.company ?? '').width) / of(rows, i);
    const [i, k] = [few, others].map((rows) => rows.findIndex((row) => row.n / row.of_clippings > 0.3));
    expect(perShare(a, few, i ?? 0) / perShare(b, others, k ?? 0)).toBeCloseTo(1, 1);
    expect(box(a, few[0]?.company ?? '').y).toBe(box(b, few[0]?.company ?? '').y);
    for (const svg of [a, b]) {
      expect(overlapping(textBoxes(svg))).toEqual([]);
      expect(outside(svg, textBoxes(svg))).toEqual([]);
    }
  });

  test('have one axis and one order of rows, whatever each of them shows', () => {
    const early = shownIf(typicalEvents, ({ date }) => date !== null && date < '2020');
    const late = shownIf(typicalEvents, ({ date }) => date !== null && date >= '2020');
    const [a, b] = [timeline(early, late), timeline(late, early)];
    expect(axis(a)).toEqual(axis(b));
    expect(axis(a).length).toBeGreaterThan(2);
    expect(a.getAttribute('viewBox')).toBe(b.getAttribute('viewBox'));
  });

  test('have one axis, and bars of one height for one number, where there are too many actions for marks', () => {
    const events = manyEvents(900);
    const early = shownIf(events, (_, i) => i < 500);
    const late = shownIf(events, (_, i) => i >= 500 && i % 4 === 0);
    const [a, b] = [timeline(early, late), timeline(late, early)];
    expect(axis(a)).toEqual(axis(b));
    const rowsOf = (svg: SVGSVGElement) =>
      [...svg.querySelectorAll('.rows text')].map((text) => text.getAttribute('y'));
    expect(rowsOf(a)).toEqual(rowsOf(b));
    expect(rowsOf(timeline(early, []))).not.toEqual(rowsOf(timeline(late, [])));
  });

  test('have one frame of the map and one size of symbols, below one key', () => {
    const [some, none] = [part(typicalPlaces, () => 0.5, 10), part(typicalPlaces, () => 0, 3)].map(
      (rows, i) => (i === 0 ? rows : rows.map((row) => ({ ...row, metonymic: 0, within: 0 })))
    ) as [PlaceRow[], PlaceRow[]];
    const [a, b] = [map(some, none), map(none, some)];
    const land = (svg: SVGSVGElement) => svg.querySelector('.land')?.getAttribute('d');
    expect(land(a)).toBe(land(b));
    expect(land(map(none, []))).not.toBe(land(a));
  });
});
