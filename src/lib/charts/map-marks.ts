import type { PlaceRow } from '../queries/place-spread.ts';
import type { Draw } from './svg.ts';
import type { Reach } from './map-reach.ts';
import { hitRect, markGroup, round } from './svg.ts';
import type { Palette } from './theme.ts';

/** Radii of a place's symbol by number of clippings: area is proportional, down to what can still be seen. */
export type RadiusOf = (n: number) => number;

const LEAST_RADIUS = 3.5;

export function radiusScale(width: number, most: number): RadiusOf {
  const largest = width < 400 ? 13 : width < 560 ? 16 : 19;
  const unit = Math.min(5.2, largest / Math.sqrt(Math.max(1, most)));
  return (n) => (n <= 0 ? 0 : Math.max(LEAST_RADIUS, unit * Math.sqrt(n)));
}

export interface SpotStyle {
  label: string;
  reach: Reach;
  selected: boolean;
  palette: Palette;
  idPrefix: string;
}

/**
 * A place: a disc for its clippings on the pale disc of the whole. Where a name only stands for the government, the disc
 * is hatched, and a solid disc inside it shows the clippings that mean the place.
 */
export function spotMark(
  draw: Draw,
  row: PlaceRow,
  at: { x: number; y: number },
  radius: RadiusOf,
  style: SpotStyle
): SVGElement {
  const { palette, selected, idPrefix, reach } = style;
  const colour = selected ? palette.accent : palette.ink;
  const { left, right, up, down } = reach;
  const parts = [hitRect(draw, round(-left), round(-up), round(left + right), round(up + down))];
  if (row.all > row.n) {
    const ghost = { class: 'ghost', r: radius(row.all), fill: palette.ghost, stroke: palette.ghostMark };
    parts.push(draw('circle', ghost));
  }
  if (row.n > 0)
    parts.push(
      ...disc(
        draw,
        row.n,
        row.metonymic,
        radius,
        colour,
        palette.paper,
        `${idPrefix}${selected ? 'picked' : 'hatch'}`
      )
    );
  const states = [row.n === 0 && 'is-ghost', selected && 'is-selected'];
  const transform = `translate(${round(at.x)},${round(at.y)})`;
  return markGroup(draw, { key: row.place, label: style.label, states, transform }, ...parts);
}

function disc(
  draw: Draw,
  n: number,
  metonymic: number,
  radius: RadiusOf,
  colour: string,
  paper: string,
  pattern: string
): SVGElement[] {
  const outer = draw('circle', {
    class: 'shape',
    r: radius(n),
    fill: metonymic > 0 ? `url(#${pattern})` : colour,
    stroke: metonymic > 0 ? colour : paper,
    'stroke-width': metonymic > 0 ? 1.2 : 1
  });
  const literal = n - metonymic;
  if (metonymic === 0 || literal === 0) return [outer];
  // Area by number here too, without the least radius, which would hide the hatching of small symbols.
  const inner = radius(n) * Math.sqrt(literal / n) * 0.92;
  return [outer, draw('circle', { class: 'literal', r: inner, fill: colour })];
}

/** The hatchings of a map, by id: on symbols, on selected symbols, on countries. */
export function hatchings(draw: Draw, palette: Palette, idPrefix: string): SVGElement {
  const hatch = (name: string, line: string) =>
    hatching(draw, `${idPrefix}${name}`, { ground: palette.paper, line, width: 1.6, size: 3.4 });
  return draw(
    'defs',
    {},
    hatch('hatch', palette.ink),
    hatch('picked', palette.accent),
    landHatching(draw, palette, `${idPrefix}land`)
  );
}

/** The hatching of countries, on paths in half px that are drawn `scale` times as large. */
export function landHatching(draw: Draw, palette: Palette, id: string, scale = 1): SVGElement {
  const { land, ghostMark } = palette;
  return hatching(draw, id, { ground: land, line: ghostMark, width: 2.8 / scale, size: 10 / scale });
}

function hatching(
  draw: Draw,
  id: string,
  { ground, line, width, size }: { ground: string; line: string; width: number; size: number }
): SVGElement {
  return draw(
    'pattern',
    { id, width: size, height: size, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    draw('rect', { width: size, height: size, fill: ground }),
    draw('rect', { width, height: size, fill: line })
  );
}
