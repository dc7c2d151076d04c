import * as Plot from '@observablehq/plot';
import type { DateRange } from '../filter/filter.ts';
import type { MonthRow } from '../queries/published-months.ts';
import type { TimelineEvent } from '../queries/timeline.ts';
import type { ActionFamily } from '../schema.ts';
import { ACTION_FAMILIES, FAMILY_OF } from '../schema.ts';
import { actionFacts, isCounted, isInRange } from '../words/chart-facts.ts';
import { chartWords } from '../words/chart-words.ts';
import type { ChartWords } from '../words/charts.ts';
import { utcDate } from './calendar.ts';
import type { ChartContext, Names } from './context.ts';
import { fontSize } from './context.ts';
import { eventLabels } from './event-labels.ts';
import { eventMark, familySymbol, markRadius, spanLine } from './event-marks.ts';
import type { KeyItem } from './key.ts';
import { drawKey } from './key.ts';
import { publishedStrip, stripBars } from './published-strip.ts';
import type { Draw } from './svg.ts';
import { drawer, finishChart, halo } from './svg.ts';
import { textWidth, wrapText } from './text-width.ts';
import { brushBand } from './timeline-brush.ts';
import { laneBars } from './timeline-bars.ts';
import type { BinUnit } from './timeline-bins.ts';
import { drawAxis } from './timeline-axis.ts';
import type { PlacedMark, TimelineLane, TimelineLayout, TimeScale } from './timeline-layout.ts';
import { barUnit, layoutTimeline, timeScale } from './timeline-layout.ts';

/** Above this many events in view, marks turn into stacked bars by week or month. */
export const EVENTS_AS_MARKS = 300;
/** So do piles of marks higher than this. */
const DEEPEST_PILE = 42;
/** In pictures without room for the strip of clippings: less and less space between marks, labels beside the rows, then fewer rows. */
const SMALLER: Smaller[] = [
  { pitch: 19 },
  { pitch: 15, wideFrom: 440 },
  { pitch: 12, wideFrom: 440 },
  { pitch: 9.5, wideFrom: 440 },
  { pitch: 9.5, wideFrom: 440, rows: 5 },
  { pitch: 9.5, wideFrom: 440, rows: 3 }
];

/** The same where room is scarce from the start. */
const BRIEF: Smaller[] = [
  { pitch: 15 },
  { pitch: 12 },
  { pitch: 9.5 },
  { pitch: 8 },
  { pitch: 7 },
  { pitch: 7, rows: 5 },
  { pitch: 7, rows: 3 },
  { pitch: 7, rows: 2 },
  { pitch: 6, rows: 2 },
  { pitch: 5, rows: 2 }
].map((smaller) => ({ ...smaller, wideFrom: 320, brief: true }));

interface Smaller {
  pitch: number;
  wideFrom?: number;
  rows?: number;
  brief?: boolean;
}

export interface ActionsTimelineData {
  rows: readonly TimelineEvent[];
  months: readonly MonthRow[];
  names: Names;
  brush: DateRange | null;
  /** Ids of events picked by the reader. */
  selected: readonly string[];
  count: 'events' | 'reports';
  /** Rows of the timeline beside this one, which shares its axis, the order of its rows and the height of its bars. */
  beside?: readonly TimelineEvent[];
}

/**
 * Regulatory actions by date, in rows by jurisdiction, over a strip of the clippings' months of publication; and the
 * scale of its axis, with which the page turns a brush into dates and back.
 */
export function actionsTimeline(data: ActionsTimelineData, context: ChartContext): ActionsTimeline {
  const { room = null, brief = false } = context.picture ?? {};
  const [first, ...others] = brief ? BRIEF : [undefined, ...SMALLER];
  let chart = drawTimeline(data, context, first);
  for (const smaller of others) {
    if (room === null || chart.height <= room) break;
    chart = drawTimeline(data, context, smaller);
  }
  return chart;
}

interface ActionsTimeline {
  svg: SVGSVGElement;
  time: TimeScale;
  height: number;
}

function drawTimeline(data: ActionsTimelineData, context: ChartContext, smaller?: Smaller): ActionsTimeline {
  const { names, count, months } = data;
  const { width, palette, locale } = context;
  const words = chartWords(locale);
  const draw = drawer(context.document);
  const size = fontSize(context);
  const few = data.rows.length <= EVENTS_AS_MARKS;
  const drawnOf = (some: readonly TimelineEvent[]) => (few ? some : some.filter((row) => row.shown));
  const rows = drawnOf(data.rows);
  const beside = drawnOf(data.beside ?? []);
  const bins = [rows, beside].some(
    (some) => some.filter((row) => row.shown).length > EVENTS_AS_MARKS || deepestPile(some) > DEEPEST_PILE
  );

  const part = context.picture?.part;
  const unit = bins ? barUnit([...rows, ...beside], months, width) : null;
  const items = keyItems(draw, [...rows, ...beside], words, context, { bins, unit, count });
  const { key, height: keyHeight } = drawKey(draw, part === 'marks' ? [] : items, {
    width,
    size,
    fill: palette.quiet
  });
  const layout = layoutTimeline(rows, months, {
    beside,
    width,
    top: Math.max(0, keyHeight - (smaller?.brief ? 5 : 0)),
    bins,
    count,
    size,
    ...smaller,
    jurisdiction: (code) => names('jurisdiction', code),
    other: words.actions.otherJurisdictions,
    undated: words.undated,
    imprecise: words.actions.imprecise
  });
  const time = timeScale(layout);
  const facts = actionFacts(data.rows, months, data.brush, count);
  const finish = (drawn: SVGSVGElement, height: number) =>
    finishChart(drawn, words.actions.summary(facts, names), height, context);
  if (part === 'key') {
    return { svg: finish(draw('svg', {}, key) as SVGSVGElement, keyHeight), time, height: keyHeight };
  }
  const axis = drawAxis(draw, layout, words, palette);
  const bars = stripBars(months, layout);
  const stripTop = axis.bottom + 10 + (layout.wide ? 0 : size + 6);
  const strip = publishedStrip(bars, {
    top: stripTop,
    size,
    width,
    number: words.number,
    palette
  });
  const hasStrip = smaller === undefined && (bars.length > 0 || months.some((month) => month.all > 0));
  const height = hasStrip ? strip.base + 2 : Math.max(axis.bottom + 4, 2 * size);

  const { span } = layout;
  const january = axis.ticks.filter(({ month }) => month === null || month === 0);
  const isGhost = (row: TimelineEvent) => !row.shown || (data.brush !== null && !isInRange(row, data.brush));
  const svg = Plot.plot({
    document: context.document,
    width,
    height,
    margin: 0,
    axis: null,
    x: {
      type: 'utc',
      domain: span ? [utcDate(span.start), utcDate(span.end)] : [utcDate(0), utcDate(365)],
      range: [layout.left, layout.right]
    },
    y: { type: 'identity' },
    marks: [
      ...[{ y1: layout.top, y2: layout.bottom }, ...(hasStrip ? [{ y1: stripTop, y2: strip.base }] : [])].map(
        (ends) => Plot.ruleX(january, { x: ({ day }) => utcDate(day), ...ends, stroke: palette.hairline })
      ),
      () => brushBand(draw, data.brush, time, palette),
      () => key,
      () =>
        draw(
          'g',
          { class: 'rows' },
          ...layout.lanes.flatMap((lane) => laneFrame(draw, lane, layout, words, context))
        ),
      ...(hasStrip ? strip.marks : []),
      () => axis.group,
      () =>
        hasStrip ? stripFrame(draw, strip.base, axis.bottom + 10, layout, months, words, context) : null,
      () => draw('g', { class: 'labels', fill: palette.ink, 'pointer-events': 'none' }, ...labels()),
      () => draw('g', { class: 'marks' }, ...marks())
    ]
  }) as SVGSVGElement;
  return { svg: finish(svg, height), time, height };

  function labels(): SVGElement[] {
    return eventLabels(layout, width, (row) => words.actions.label(row, names), isGhost).map(
      ({ text, x, y, anchor }) =>
        draw('text', { x, y, 'text-anchor': anchor, 'font-size': size, ...halo(palette, 5) }, text)
    );
  }

  function marks(): SVGElement[] {
    if (bins) return layout.lanes.flatMap((lane) => laneBars(draw, lane, layout, { words, palette }));
    const placed = layout.lanes.flatMap((lane) => [...lane.marks, ...lane.undated]);
    return drawnLast(placed, isGhost, data.selected).map((mark) =>
      eventMark(draw, mark, {
        radius: markRadius(mark.row, layout.radius, count),
        palette,
        label: words.actions.sentence(mark.row, names),
        ghost: isGhost(mark.row),
        selected: data.selected.includes(mark.row.event)
      })
    );
  }
}

function deepestPile(rows: readonly TimelineEvent[]): number {
  const piles = new Map<string, number>();
  for (const { jurisdiction, date } of rows) {
    if (date === null) continue;
    const day = `${jurisdiction} ${date}`;
    piles.set(day, (piles.get(day) ?? 0) + 1);
  }
  return Math.max(0, ...piles.values());
}

/** In chronological order, for the keyboard, but ghosts first, so that they never cover what is in view. */
function drawnLast(
  marks: readonly PlacedMark[],
  isGhost: (row: TimelineEvent) => boolean,
  selected: readonly string[]
): PlacedMark[] {
  const layer = ({ row }: PlacedMark) => (selected.includes(row.event) ? 2 : isGhost(row) ? 0 : 1);
  return [...marks].sort((a, b) => layer(a) - layer(b));
}

function keyItems(
  draw: Draw,
  rows: readonly TimelineEvent[],
  words: ChartWords,
  context: ChartContext,
  { bins, unit, count }: { bins: boolean; unit: BinUnit | null; count: ActionsTimelineData['count'] }
): KeyItem[] {
  const { palette, width, picture } = context;
  const present = new Set<ActionFamily>(rows.map(({ type }) => FAMILY_OF[type]));
  const swatch = (family: ActionFamily) => (x: number, y: number) =>
    draw('rect', { x: x + 1, y: y - 6, width: 12, height: 12, fill: palette.family[family] });
  const symbol = (family: ActionFamily, isHollow: boolean) => (x: number, y: number) =>
    familySymbol(draw, family, 5.5, {
      colour: isHollow ? palette.quiet : palette.family[family],
      hollow: isHollow,
      paper: palette.paper,
      x: x + 7,
      y
    });
  const brief = picture?.brief ?? false;
  const [hollow, span] = brief
    ? [words.actions.hollowBrief, words.actions.spanBrief]
    : [words.actions.hollow, words.actions.span];
  const items: KeyItem[] = ACTION_FAMILIES.filter((family) => present.has(family)).map((family) => ({
    label: words.families[family],
    width: 14,
    symbol: bins ? swatch(family) : symbol(family, false)
  }));
  if (unit !== null) {
    const bar = (x: number, y: number) =>
      draw('rect', { x, y: y - 6, width: 5, height: 12, fill: palette.quiet });
    items.push({ label: words.actions.bar(unit), width: 5, symbol: bar });
  }
  const fits = (label: string) => textWidth(label, fontSize(context)) + 20 <= width;
  if (!bins && rows.some(({ status }) => !isCounted(status)) && fits(hollow)) {
    items.push({ label: hollow, width: 14, symbol: symbol('proceedings', true) });
  }
  if (!bins && rows.some(({ precision }) => precision === 'month' || precision === 'year')) {
    const line = (x: number, y: number) => spanLine(draw, x, x + 16, y + 1, palette.quiet);
    items.push({ label: span, width: 16, symbol: line });
  }
  if (!bins && count === 'reports' && rows.some((row) => row.reports > 1)) {
    const sizes = (x: number, y: number) =>
      draw(
        'g',
        { fill: 'none', stroke: palette.quiet },
        draw('circle', { cx: x + 3.5, cy: y + 3, r: 3 }),
        draw('circle', { cx: x + 13, cy: y, r: 6 })
      );
    items.push({ label: words.actions.size, width: 20, symbol: sizes });
  }
  return items;
}

/** A row's name, its number of actions, its ground line, and the number of undated ones. */
function laneFrame(
  draw: Draw,
  lane: TimelineLane,
  layout: TimelineLayout,
  words: ChartWords,
  { palette, width }: ChartContext
): SVGElement[] {
  const lines = lane.label.map((line, i) =>
    draw('tspan', { x: 0, dy: i === 0 ? null : layout.size + 2, 'font-weight': 600 }, line)
  );
  const { undatedLabel, base } = lane;
  const ground = (x1: number, x2: number) =>
    draw('line', { x1, x2, y1: base, y2: base, stroke: palette.hairline });
  const first = layout.columns[0];
  const parts = [
    draw('text', { x: 0, y: lane.labelY, fill: palette.ink, ...halo(palette, 5) }, ...lines),
    ground(layout.wide ? 0 : (first?.left ?? 0), layout.columns.at(-1)?.right ?? layout.right + 10)
  ];
  if (first) parts.push(ground(layout.left - 10, layout.right + 10));
  const beside = [
    lane.undatedTotal > 0 ? words.undated(lane.undatedTotal) : '',
    lane.imprecise > 0 ? words.actions.imprecise(lane.imprecise) : ''
  ].filter((part) => part !== '');
  if (layout.undatedLeft !== null) parts.push(ground(layout.undatedLeft, width));
  if (beside.length > 0) {
    const { x, y, anchor } = undatedLabel;
    // The column beside the axis is as wide as the longer of them.
    const lines = anchor === 'start' ? beside : [beside.join(', ')];
    const step = layout.size + 2;
    const spans = lines.map((line, i) => draw('tspan', { x, dy: i === 0 ? null : step }, line));
    const top = y - (lines.length - 1) * step;
    parts.push(
      draw(
        'text',
        { x, y: top, 'text-anchor': anchor, fill: palette.quiet },
        ...(lines.length > 1 ? spans : lines)
      )
    );
  }
  return parts;
}

function stripFrame(
  draw: Draw,
  base: number,
  top: number,
  layout: TimelineLayout,
  months: readonly MonthRow[],
  words: ChartWords,
  { palette, width }: ChartContext
): SVGElement {
  const { size } = layout;
  const undated = months.reduce((n, m) => n + (m.month === null ? m.n : 0), 0);
  const room = (layout.columns[0]?.left ?? layout.left) - 16;
  const lines = layout.wide ? wrapText(words.actions.strip, room, size, 4) : [words.actions.strip];
  const spans = lines.map((text, i) => draw('tspan', { x: 0, dy: i === 0 ? null : size + 2 }, text));
  const y = layout.wide ? base - 4 - (lines.length - 1) * (size + 2) : top + size;
  const heading = draw('text', { x: 0, y }, ...spans);
  const line = (x1: number, x2: number) =>
    draw('line', { x1, x2, y1: base, y2: base, stroke: palette.ghostMark });
  const parts = [heading, line(layout.left - 10, layout.right + 10)];
  const [first, last] = [layout.columns[0], layout.columns.at(-1)];
  if (first && last) parts.push(line(first.left, last.right));
  if (undated > 0 && layout.undatedLeft !== null) {
    const place = layout.wide ? { x: layout.undatedLeft } : { x: width, 'text-anchor': 'end' };
    parts.push(draw('text', { ...place, y: base - 4 }, words.undated(undated)));
  }
  return draw('g', { class: 'strip', fill: palette.quiet }, ...parts);
}
