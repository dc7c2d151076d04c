import type { TimelineEvent } from '../queries/timeline.ts';
import type { ActionFamily } from '../schema.ts';
import { FAMILY_OF } from '../schema.ts';
import { isCounted } from '../words/chart-facts.ts';
import type { Draw } from './svg.ts';
import { hitRect, markGroup, round } from './svg.ts';
import type { Palette } from './theme.ts';
import { familyShape } from './theme.ts';
import type { PlacedMark } from './timeline-layout.ts';

/** What a mark looks like beside its place. */
export interface MarkStyle {
  radius: number;
  palette: Palette;
  label: string;
  ghost: boolean;
  selected: boolean;
}

/**
 * One event as a mark: the symbol of its family, hollow if it was only proposed or threatened; for a month or a year a
 * line below the symbol, as long as that month or year.
 */
export function eventMark(draw: Draw, { row, x, y, span }: PlacedMark, style: MarkStyle): SVGElement {
  const { palette, ghost, selected } = style;
  const family = FAMILY_OF[row.type];
  const colour = ghost ? palette.ghostMark : palette.family[family];
  const hollow = !isCounted(row.status);
  const parts = [
    hitRect(draw, Math.min(-12, (span?.from ?? x) - x), -12, Math.max(24, span ? span.to - span.from : 0), 24)
  ];
  if (span) parts.push(spanLine(draw, span.from - x, span.to - x, style.radius + 3, colour));
  if (selected) {
    const ring = {
      class: 'ring',
      r: style.radius + 4,
      fill: 'none',
      stroke: palette.accent,
      'stroke-width': 2
    };
    parts.push(draw('circle', ring));
  }
  parts.push(familySymbol(draw, family, style.radius, { colour, hollow, paper: palette.paper }));
  return markGroup(
    draw,
    {
      key: row.event,
      label: style.label,
      states: [ghost && 'is-ghost', selected && 'is-selected', hollow && 'is-hollow'],
      transform: `translate(${round(x)},${round(y)})`
    },
    ...parts
  );
}

export function familySymbol(
  draw: Draw,
  family: ActionFamily,
  radius: number,
  style: { colour: string; hollow: boolean; paper: string; x?: number; y?: number }
): SVGElement {
  const { x = 0, y = 0 } = style;
  return draw('path', {
    class: 'shape',
    d: familyShape(family, style.hollow ? radius - 0.8 : radius),
    fill: style.hollow ? style.paper : style.colour,
    stroke: style.hollow ? style.colour : null,
    'stroke-width': style.hollow ? 1.8 : null,
    transform: x === 0 && y === 0 ? null : `translate(${round(x)},${round(y)})`
  });
}

export function spanLine(draw: Draw, from: number, to: number, y: number, colour: string): SVGElement {
  return draw('rect', {
    class: 'span',
    x: from + 0.5,
    y,
    width: Math.max(2, to - from - 1),
    height: 2.5,
    rx: 1.2,
    fill: colour
  });
}

/** How large a mark is drawn: where reports are counted, by area. */
export function markRadius(row: TimelineEvent, radius: number, count: 'events' | 'reports'): number {
  if (count === 'events') return radius;
  return Math.min(
    radius * 1.4,
    radius * 0.75 * Math.sqrt(Math.max(1, row.shown ? row.reports : row.all_reports))
  );
}
