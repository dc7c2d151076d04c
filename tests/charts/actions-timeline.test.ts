import { describe, expect, test } from 'vitest';
import type { ActionsTimelineData } from '../../src/lib/charts/actions-timeline.ts';
import { EVENTS_AS_MARKS, actionsTimeline } from '../../src/lib/charts/actions-timeline.ts';
import { CHART_WIDTHS } from '../../src/lib/charts/context.ts';
import { followsBrush } from '../../src/lib/charts/timeline-brush.ts';
import type { Locale } from '../../src/lib/words/locale.ts';
import { event, hostile, manyEvents, names, sameDay, typicalEvents, typicalMonths } from './fixtures.ts';
import { context, draw, expectSnapshot } from './snapshot.ts';
import { outside, overlapping, textBoxes } from './text-boxes.ts';

const timeline = (width: number, data: Partial<ActionsTimelineData> = {}, locale: Locale = 'en') => {
  let time: ReturnType<typeof actionsTimeline>['time'] | undefined;
  const svg = draw(() => {
    const chart = actionsTimeline(
      {
        rows: typicalEvents,
        months: typicalMonths,
        names: names(locale),
        brush: null,
        selected: [],
        count: 'events',
        ...data
      },
      context(width, locale)
    );
    time = chart.time;
    return chart.svg;
  });
  if (!time) throw new Error('the chart returned no scale');
  return { svg, time };
};
const marks = (svg: SVGSVGElement) => [...svg.querySelectorAll('[data-key]')];
const position = (mark: Element | undefined) =>
  (/translate\(([-\d.]+),([-\d.]+)\)/.exec(mark?.getAttribute('transform') ?? '') ?? []).slice(1).map(Number);

/** The rectangles of a row's bars, and the numbers that stand on them. */
const bars = (svg: SVGSVGElement) =>
  [...svg.querySelectorAll('.bars')].flatMap((path) =>
    [...(path.getAttribute('d') ?? '').matchAll(/M[-\d.]+,[-\d.]+h([\d.]+)v([\d.]+)h-\1z/g)].map(
      ([, width, height]) => ({ width: Number(width), height: Number(height) })
    )
  );
const numbers = (svg: SVGSVGElement) =>
  [...svg.querySelectorAll('.marks text')].map((text) => text.textContent);

const SHAPES: [name: string, data: Partial<ActionsTimelineData>][] = [
  ['typical', {}],
  ['empty', { rows: [], months: [] }],
  ['one', { rows: typicalEvents.slice(9, 10), months: [] }],
  ['same-day', { rows: sameDay(40) }],
  ['many', { rows: manyEvents(500) }],
  ['hostile', { rows: hostile.events }]
];

/** Twelve actions a month, for so many years, in each of two jurisdictions. */
const everyMonth = (years: number) =>
  Array.from({ length: years * 288 }, (_, i) => {
    const month = Math.floor(i / 24);
    const day = `${2012 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-10`;
    return event({ event: `e${i}`, date: day, jurisdiction: i % 2 === 0 ? 'CN' : 'EU' });
  });

test.each(CHART_WIDTHS.actions)(
  'bars as high as each other show no number over another at %i px',
  (width) => {
    const { svg } = timeline(width, { rows: everyMonth(5), months: [] });
    // Each of both rows says at least once how high its bars are.
    expect(numbers(svg).length).toBeGreaterThanOrEqual(2);
    expect(overlapping(textBoxes(svg))).toEqual([]);
  }
);

test.each([
  [320, 8, 'en', 36, 'a bar: three months'],
  [320, 8, 'fr', 36, 'une barre : trois mois'],
  [320, 30, 'en', 144, 'a bar: one year'],
  [1160, 8, 'en', 12, 'a bar: one month']
] as const)(
  'at %i px bars of %i years hold so much that they can be told apart, and the key says how much (%s)',
  (width, years, locale, held, said) => {
    const { svg } = timeline(width, { rows: everyMonth(years), months: [] }, locale);
    expect(new Set(numbers(svg))).toEqual(new Set([String(held)]));
    expect(svg.querySelector('.key')?.textContent?.replace(/\s|&#160;/g, ' ')).toContain(said);
    const widths = bars(svg).map(({ width }) => width);
    expect(widths).toHaveLength((2 * years * 12 * 12) / held);
    expect(Math.min(...widths)).toBeGreaterThan(3);
  }
);

test('a bar of a year holds what is known to the year', () => {
  const rows = everyMonth(30).map((row) => ({
    ...row,
    date: `${row.date?.slice(0, 4)}`,
    precision: 'year' as const
  }));
  expect(timeline(320, { rows, months: [] }).svg.textContent).not.toContain('less precise');
  expect(timeline(1160, { rows, months: [] }).svg.textContent).toContain('less precise');
});

test.each(CHART_WIDTHS.actions)(
  'what has no date, and no day, in thousands stays within the picture of %i px',
  (width) => {
    const rows = manyEvents(6000).map((row, i) => {
      if (i % 3 === 0) return { ...row, date: null, date_end: null, precision: 'unknown' as const };
      return i % 3 === 1 ? { ...row, precision: 'year' as const } : row;
    });
    for (const locale of ['en', 'fr'] as const) {
      const { svg } = timeline(width, { rows }, locale);
      expect(svg.textContent).toContain(locale === 'en' ? 'less precise' : 'moins précises');
      const boxes = textBoxes(svg);
      expect(overlapping(boxes).filter((pair) => /date|précis|less/.test(pair))).toEqual([]);
      expect(outside(svg, boxes)).toEqual([]);
    }
  }
);

describe.each(SHAPES)('actions timeline, %s', (name, data) => {
  test.each(CHART_WIDTHS.actions)(
    'no labels overlap or leave the picture at %i px, in either language',
    (width) => {
      for (const locale of ['en', 'fr'] as const) {
        const { svg } = timeline(width, data, locale);
        const boxes = textBoxes(svg);
        expect(overlapping(boxes)).toEqual([]);
        expect(outside(svg, boxes)).toEqual([]);
      }
    }
  );

  test('is drawn as before', () => {
    expectSnapshot(timeline(320, data).svg, `actions-${name}-320`);
    expectSnapshot(timeline(960, data, 'fr').svg, `actions-${name}-960-fr`);
  });
});

test('every mark is a group with key, full sentence and a hit area of at least 24 px', () => {
  for (const mark of marks(timeline(320).svg)) {
    expect(mark.getAttribute('class')).toMatch(/^mark/);
    expect(mark.getAttribute('data-label')).toMatch(/ · /);
    const hit = mark.querySelector('.hit');
    expect(Number(hit?.getAttribute('width'))).toBeGreaterThanOrEqual(24);
    expect(Number(hit?.getAttribute('height'))).toBeGreaterThanOrEqual(24);
  }
});

test('each event has exactly one mark, ghosts included', () => {
  const keys = marks(timeline(600).svg).map((mark) => mark.getAttribute('data-key'));
  expect(keys.sort()).toEqual(typicalEvents.map((row) => row.event).sort());
});

test('the picture has one name and none inside', () => {
  const { svg } = timeline(600);
  expect(svg.getAttribute('role')).toBe('img');
  expect(svg.getAttribute('aria-label')).toMatch(/^Timeline of regulatory actions\./);
  expect(svg.querySelectorAll('[aria-label]').length).toBe(0);
  expect(svg.getAttribute('width')).toBeNull();
});

test('marks never lie on one another', () => {
  for (const width of CHART_WIDTHS.actions) {
    const places = marks(timeline(width).svg).map(position);
    for (const [i, [x = 0, y = 0]] of places.entries()) {
      for (const [ox = 0, oy = 0] of places.slice(i + 1)) {
        expect(Math.max(Math.abs(ox - x), Math.abs(oy - y))).toBeGreaterThanOrEqual(18);
      }
    }
  }
});

test('what is only proposed or threatened is hollow, what the filter leaves out is a ghost', () => {
  const { svg } = timeline(600);
  const states = (row: { event: string }) =>
    svg.querySelector(`[data-key="${row.event}"]`)?.getAttribute('class');
  for (const row of typicalEvents) {
    expect(states(row)?.includes('is-ghost')).toBe(!row.shown);
    expect(states(row)?.includes('is-hollow')).toBe(row.status === 'proposed' || row.status === 'threatened');
  }
});

test('a few early events stand beside the axis, which starts where the rest does', () => {
  const { time, svg } = timeline(960);
  expect(time.domain[0]).toBe('2020-06-01');
  expect(time.earlier).not.toBeNull();
  const early = svg.querySelector('[data-key^="2018-08"]');
  expect(position(early ?? undefined)[0]).toBeLessThan(time.left);
  expect(textBoxes(svg).map(({ text }) => text)).toEqual(
    expect.arrayContaining(['2018', '2019', 'earlier, not to scale'])
  );
});

test('without outliers there is no zone for earlier events', () => {
  expect(timeline(600, { rows: sameDay(3), months: [] }).time.earlier).toBeNull();
});

test('the scale turns days into px and back', () => {
  const { time } = timeline(760);
  for (const day of ['2020-06-01', '2020-12-24', '2021-12-31'])
    expect(time.invert(time.x(day) + 0.01)).toBe(day);
  expect(time.invert(-1000)).toBe(time.domain[0]);
  expect(time.invert(5000)).toBe('2021-12-31');
});

test('a month is drawn as long as that month', () => {
  const { svg, time } = timeline(960);
  const mark = svg.querySelector('[data-key^="2020-11-01"] .span');
  const november = time.x('2020-12-01') - time.x('2020-11-01');
  expect(Number(mark?.getAttribute('width'))).toBeCloseTo(november - 1, 0);
});

test('a brush is drawn, and what lies outside it becomes a ghost', () => {
  const { svg, time } = timeline(760, { brush: { from: '2020-12', to: '2020-12' } });
  const band = svg.querySelector('.brush-range');
  expect(Number(band?.getAttribute('x'))).toBeCloseTo(time.x('2020-12-01'), 0);
  expect(svg.querySelector('[data-brush]')).not.toBeNull();
  const december = svg.querySelector('[data-key^="2020-12-24"]');
  const october = svg.querySelector('[data-key^="2020-10-20"]');
  expect(december?.getAttribute('class')).not.toContain('is-ghost');
  expect(october?.getAttribute('class')).toContain('is-ghost');
});

test('a timeline follows a brush unless drawing goes through too many events', () => {
  expect(followsBrush(typicalEvents)).toBe(true);
  expect(followsBrush(manyEvents(20_000))).toBe(false);
});

test('more events than can be marks become bars whose numbers add up', () => {
  const rows = manyEvents(EVENTS_AS_MARKS + 200);
  const { svg } = timeline(760, { rows });
  expect(marks(svg)).toEqual([]);
  const most = Math.max(...numbers(svg).map(Number));
  const highest = 96;
  const binned = bars(svg).reduce((sum, { height }) => sum + Math.round((height / highest) * most), 0);
  expect(binned).toBe(rows.filter(({ date }) => date !== null).length);
});

test('a filter moves no mark', () => {
  const before = marks(timeline(760).svg);
  const rows = typicalEvents.map((row) => ({ ...row, shown: row.type === 'fine' }));
  const after = timeline(760, { rows }).svg;
  for (const mark of before) {
    const same = after.querySelector(`[data-key="${mark.getAttribute('data-key') ?? ''}"]`);
    expect(same?.getAttribute('transform')).toBe(mark.getAttribute('transform'));
  }
});

test('corpus text is text, whatever it looks like', () => {
  const { svg } = timeline(600, { rows: [event({ targets: ['<script>alert(1)</script>'] })] });
  expect(svg.outerHTML).not.toContain('<script');
  expect(svg.outerHTML).toContain('&lt;script&gt;');
});

test('dates do not depend on the time zone of the machine', () => {
  const zone = process.env.TZ;
  const drawn = ['Pacific/Kiritimati', 'America/Adak'].map((name) => {
    process.env.TZ = name;
    return timeline(600).svg.outerHTML;
  });
  process.env.TZ = zone;
  if (zone === undefined) delete process.env.TZ;
  expect(drawn[0]).toBe(drawn[1]);
});
