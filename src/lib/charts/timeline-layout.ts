import type { MonthRow } from '../queries/published-months.ts';
import type { TimelineEvent } from '../queries/timeline.ts';
import { dayNumber, isoDay, periodOf } from './calendar.ts';
import { clamp } from './svg.ts';
import { textWidth, wrapText } from './text-width.ts';
import type { TimeSpan } from './time-span.ts';
import { timeSpan } from './time-span.ts';
import type { Bin, BinUnit } from './timeline-bins.ts';
import { binEvents, binUnit } from './timeline-bins.ts';
import type { EarlierColumn } from './timeline-columns.ts';
import { PITCH, dayScale, earlierColumns, labelColumn, placer, undatedColumn } from './timeline-columns.ts';
import { OTHER, byJurisdiction, packLanes } from './timeline-lanes.ts';

/** What the pitch may shrink to where dozens fall on one day. */
const LEAST_PITCH = 11;
const ROOMY_LANES = 14;
const MAX_UNDATED_LINES = 8;
/** From this width on, rows have their labels at the left instead of above. */
const WIDE = 600;
/** Room for half a mark at the ends of the axis, and for the break between « earlier » and the axis. */
const EDGE = 10;
const BREAK = 16;
/** From the ground line of a row to the middle of its lowest marks. */
const RISE = 14;
const BRIEF_RISE = 12;
/** Of the picture's width, about what the axis takes: how much depends on what stands beside it, and that on the bars. */
const AXIS_SHARE = 0.6;
/** Height of the tallest stack, where events are drawn as bars. */
const STACK = 96;

export interface LayoutOptions {
  width: number;
  top: number;
  /** Bars of a week or of months instead of marks. */
  bins: boolean;
  count: 'events' | 'reports';
  /** Size of labels. */
  size: number;
  /** From the middle of a mark to that of the one above it. */
  pitch?: number;
  /** From this width on, rows have their labels at the left instead of above. */
  wideFrom?: number;
  /** The most rows there may be. */
  rows?: number;
  /** No more space around marks than they take, and an axis of one line. */
  brief?: boolean;
  /** Name of a jurisdiction, and of the rest of many. */
  jurisdiction: (code: string) => string;
  other: string;
  /** Rows of the timeline beside this one: axis, order of rows and scale of bars are those of both together. */
  beside?: readonly TimelineEvent[];
  undated: (n: number) => string;
  imprecise: (n: number) => string;
}

/** Where time falls in layout px. Days are ISO days; `invert` gives the day under a px, within the domain. */
export interface TimeScale {
  x(day: string): number;
  invert(px: number): string;
  left: number;
  right: number;
  /** Upper and lower edge of the rows of marks. */
  top: number;
  bottom: number;
  /** First day, and the day after the last. */
  domain: [string, string];
  /** The zone of earlier items, not to scale, if there is one. */
  earlier: { left: number; right: number } | null;
}

/** A mark in layout px. */
export interface PlacedMark {
  row: TimelineEvent;
  x: number;
  y: number;
  /** Extent of what is known of the date, for months and years. */
  span: { from: number; to: number } | null;
}

export interface TimelineLane {
  jurisdiction: string;
  label: string[];
  labelY: number;
  /** Upper edge, and the line on which the lowest marks stand. */
  top: number;
  base: number;
  marks: PlacedMark[];
  undated: PlacedMark[];
  /** Undated events in view, also those for which there is no room. */
  undatedTotal: number;
  undatedLabel: { x: number; y: number; anchor: 'start' | 'end' };
  /** Instead of marks, where there are too many of them. */
  bins: Bin[];
  /** Events on the axis that no bin holds, because their date is not known closely enough. */
  imprecise: number;
}

/** Positions of all that stands above the axis, in px. */
export interface TimelineLayout {
  wide: boolean;
  brief: boolean;
  size: number;
  radius: number;
  span: TimeSpan | null;
  columns: EarlierColumn[];
  /** Edges of the part drawn to scale. */
  left: number;
  right: number;
  undatedLeft: number | null;
  lanes: TimelineLane[];
  top: number;
  bottom: number;
  /** Height of one event in a stack of bins. */
  perEvent: number;
}

/** What a bar holds of a timeline of this width, and so of all that stand beside each other; null without any date. */
export function barUnit(
  rows: readonly TimelineEvent[],
  months: readonly MonthRow[],
  width: number
): BinUnit | null {
  const span = spanOf(rows, months);
  return span && binUnit(span, width * AXIS_SHARE);
}

function spanOf(rows: readonly TimelineEvent[], months: readonly MonthRow[]): ReturnType<typeof timeSpan> {
  return timeSpan(
    rows.flatMap((row) => periodOf(row.date, row.precision) ?? []),
    months.flatMap((m) => (m.month === null ? [] : [{ day: dayNumber(`${m.month}-01`), weight: m.all }]))
  );
}

/**
 * Lays out the rows of marks from `top` down: rows by jurisdiction, most events first (ghosts included, so that a
 * filter never reorders them), each mark at its date, stacked upward where marks would overlap.
 */
export function layoutTimeline(
  rows: readonly TimelineEvent[],
  months: readonly MonthRow[],
  options: LayoutOptions
): TimelineLayout {
  const { width, top, size } = options;
  const wide = width >= (options.wideFrom ?? WIDE);
  const { brief = false } = options;
  const rise = brief ? BRIEF_RISE : RISE;
  const [above, below] = brief ? [rise - 4, 3] : [10, wide ? 5 : 7];
  const { beside = [] } = options;
  // Alone it is spared the look at whose each of tens of thousands of events is.
  const own = beside.length > 0 ? new Set(rows.map(({ event }) => event)) : null;
  const framing = own ? [...rows, ...beside.filter(({ event }) => !own.has(event))] : rows;
  const span = spanOf(framing, months);
  const label = (code: string) => (code === OTHER ? options.other : options.jurisdiction(code));
  const binned = (some: readonly TimelineEvent[]) =>
    binEvents(options.bins && span ? some : [], span ?? { start: 0, end: 1 }, {
      count: options.count,
      width: width * AXIS_SHARE
    });
  const isUndated = (row: TimelineEvent) => !periodOf(row.date, row.precision);
  const groups = byJurisdiction(framing, options.rows).map(([code, all]) => {
    const group = own ? all.filter(({ event }) => own.has(event)) : all;
    const there = new Set(own && all.map(({ jurisdiction }) => jurisdiction));
    const others = beside.filter(({ jurisdiction }) => there.has(jurisdiction));
    const undated = group.filter(isUndated);
    return {
      code,
      label: label(code),
      group,
      undated,
      most: Math.max(undated.length, others.filter(isUndated).length),
      besideBins: binned(others).bins,
      ...binned(group)
    };
  });
  const undatedMonths = months.filter((m) => m.month === null).reduce((n, m) => n + m.all, 0);
  const undatedMost = Math.max(undatedMonths, ...groups.map(({ most }) => most));
  const imprecise = Math.max(0, ...groups.map((group) => group.imprecise));
  const besideAxis = [options.undated(undatedMost), imprecise > 0 ? options.imprecise(imprecise) : ''];
  const undatedWidth = undatedMost === 0 ? 0 : undatedColumn(width, besideAxis, size);
  const undatedLeft = width - undatedWidth;
  const right = undatedLeft - (undatedWidth > 0 ? BREAK : EDGE);
  const labelWidth = wide
    ? labelColumn(
        groups.map((group) => group.label),
        size
      )
    : 0;
  const columns = earlierColumns(span?.earlierYears ?? [], labelWidth, width, size);
  const last = columns.at(-1);
  const left = last ? last.right + BREAK : labelWidth + EDGE;

  const place = placer(span, columns, left, right);
  const packed = groups.map(({ group }) => packLanes(options.bins ? [] : group, place));
  const deepest = Math.max(1, ...packed.map((row) => row.depth));
  const most = options.pitch ?? PITCH;
  const pitch =
    deepest <= ROOMY_LANES ? most : Math.max(LEAST_PITCH, Math.floor((ROOMY_LANES * most) / deepest));
  const perEvent =
    STACK /
    Math.max(
      1,
      ...groups.flatMap(({ bins, besideBins }) => [...bins, ...besideBins].map((bin) => bin.total))
    );
  const perLine = Math.max(1, Math.floor(undatedWidth / PITCH));

  let y = top;
  const lanes = groups.map((group, i): TimelineLane => {
    const { marks = [], depth = 1 } = packed[i] ?? {};
    const drawn = options.bins ? [] : group.undated.slice(0, perLine * MAX_UNDATED_LINES);
    const lines = Math.ceil(drawn.length / perLine);
    const tallest = Math.max(0, ...[...group.bins, ...group.besideBins].map((bin) => bin.total));
    const stack = tallest * perEvent + size + 4;
    const needed = [
      options.bins ? stack : (depth - 1) * pitch + most,
      lines * most + (wide && group.undated.length > 0 ? size + 6 : 0),
      wide ? most + 7 : most
    ];
    const laneTop = y;
    const undatedText =
      group.undated.length > 0 ? textWidth(options.undated(group.undated.length), size) + 16 : 0;
    const text = wrapText(group.label, wide ? labelWidth - 12 : width - undatedText, size, 3, 600);
    const labelHeight = wide ? 0 : text.length * (size + 2) + 6;
    const base = Math.ceil(laneTop + labelHeight + Math.max(...needed) + above);
    y = base + below;
    const firstLine = laneTop + size + 2;
    const aboveUndated = base - (lines > 0 ? (lines - 1) * most + rise + most / 2 + 5.5 : 7);
    return {
      jurisdiction: group.code,
      label: text,
      labelY: wide ? base - 7 - (text.length - 1) * (size + 2) : firstLine,
      top: laneTop,
      base,
      marks: marks.map(({ lane, ...mark }) => ({ ...mark, y: base - rise - lane * pitch })),
      undated: drawn.map((row, k) => ({
        row,
        x: undatedLeft + (k % perLine) * PITCH + PITCH / 2,
        y: base - rise - Math.floor(k / perLine) * most,
        span: null
      })),
      undatedTotal: group.undated.filter((row) => row.shown).length,
      undatedLabel: wide
        ? { x: undatedLeft, y: aboveUndated, anchor: 'start' }
        : { x: width, y: firstLine, anchor: 'end' },
      bins: group.bins,
      imprecise: group.imprecise
    };
  });
  return {
    wide,
    brief,
    size,
    radius: pitch >= 17 ? 6 : Math.max(4, pitch / 2 - 0.8),
    span,
    columns,
    left,
    right,
    undatedLeft: undatedWidth > 0 ? undatedLeft : null,
    lanes,
    top,
    bottom: lanes.at(-1)?.base ?? top,
    perEvent
  };
}

/** The scale of a layout, for brushes. Without any date it maps the year 1970, and nothing is drawn on it. */
export function timeScale(layout: TimelineLayout): TimeScale {
  const { left, right, top, bottom, columns } = layout;
  const span = layout.span ?? { start: 0, end: 365 };
  const x = dayScale(span, left, right);
  const perDay = (right - left) / (span.end - span.start);
  const first = columns[0];
  return {
    x: (day) => x(dayNumber(day)),
    invert: (px) => isoDay(clamp(Math.floor(span.start + (px - left) / perDay), span.start, span.end - 1)),
    left,
    right,
    top,
    bottom,
    domain: [isoDay(span.start), isoDay(span.end)],
    earlier: first ? { left: first.left, right: left - BREAK } : null
  };
}
