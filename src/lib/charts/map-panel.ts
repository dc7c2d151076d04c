import type { PlaceRow } from '../queries/place-spread.ts';
import type { ChartWords } from '../words/charts.ts';
import type { Names } from './context.ts';
import type { Box } from './labels.ts';
import { placeLabels } from './labels.ts';
import { countryLayer } from './map-countries.ts';
import { isInside } from './map-frame.ts';
import type { LabelledSpot, MapLabel } from './map-labels.ts';
import { placeMapLabels } from './map-labels.ts';
import type { MapLayout, Panel } from './map-layout.ts';
import type { RadiusOf } from './map-marks.ts';
import { landHatching, spotMark } from './map-marks.ts';
import { PATH_UNIT } from './map-projection.ts';
import { reachAmong } from './map-reach.ts';
import type { Coasts, FrameShapes } from './map-shapes.ts';
import { frameShapes } from './map-shapes.ts';
import type { Draw } from './svg.ts';
import { halo } from './svg.ts';
import { textWidth } from './text-width.ts';
import type { Palette } from './theme.ts';

/** What all panels of a map are drawn with. */
export interface MapScene {
  draw: Draw;
  rows: readonly PlaceRow[];
  names: Names;
  selected: readonly string[];
  words: ChartWords;
  palette: Palette;
  /** What an inset is called, from 1 on: a letter or a number. */
  insetName: (index: number) => string;
  /** Starts the ids of the map's hatchings. */
  prefix: string;
  size: number;
  layout: MapLayout;
  radius: RadiusOf;
  /** The finer ones are for frames narrower than `DETAIL_BELOW`. */
  coasts: Coasts;
}

/** In degrees of longitude: wider frames show no more of finer coasts than of those for the world. */
const DETAIL_BELOW = 70;
/** In px. */
const BORDER = 0.7;

interface PanelSpot extends LabelledSpot {
  row: PlaceRow;
  text: string;
  number: string;
}

/** Whether a panel is so close that it is drawn with finer coasts. */
export function isClose({ frame }: Panel): boolean {
  return frame.bounds[1][0] - frame.bounds[0][0] < DETAIL_BELOW;
}

/** The main frame of a map (index 0) or one of its insets: land, countries, symbols and their names. */
export function mapPanel(scene: MapScene, panel: Panel, index: number): SVGElement {
  const { draw, palette, size, layout } = scene;
  const { frame } = panel;
  const shapes = frameShapes(frame, isClose(panel), scene.coasts);
  const spots = spotsOf(scene, panel);
  const boxes = insetBoxes(panel, layout);
  const symbols = spots.map(({ x, y, radius: r }) => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r }));
  const letters = placeLetters(boxes, symbols, frame.box, size);
  const labels = placeMapLabels(spots, frame.box, [...boxes, ...letters.values()]);
  const { coasts, hatching, defs } = ground(scene, panel, shapes, index);
  const countries = countryLayer(draw, scene.rows, panel, shapes, {
    ...{ ...scene, hatching },
    obstacles: [...boxes, ...[...labels.values()].map(({ box }) => box), ...letters.values(), ...symbols]
  });
  const border = { class: 'borders', d: shapes.borders, fill: 'none', stroke: palette.border };
  return draw(
    'g',
    {
      class: [index === 0 ? 'frame' : 'inset', ...(isClose(panel) ? ['is-close'] : [])].join(' '),
      'data-frame': shapes.key,
      'data-sheet': shapes.sheet && Object.values(shapes.sheet.box).join(' ')
    },
    ...insetTitle(scene, panel, index),
    ...defs,
    coasts(
      draw('path', { class: 'land', d: shapes.land, fill: palette.land }),
      countries.tints,
      draw('path', border)
    ),
    ...(index === 0 ? [] : [draw('rect', { ...frame.box, fill: 'none', stroke: palette.hairline })]),
    countries.marks,
    ...insetOutlines(scene, panel, boxes, letters),
    leaders(scene, labels),
    spotMarks(scene, spots),
    spotLabels(scene, labels)
  );
}

/**
 * What holds the coasts of a panel, in `PATH_UNIT`s; where they lie on a sheet, that is laid on the frame and cut to it, and hatched
 * as if it were not.
 */
function ground(
  { draw, palette, prefix }: MapScene,
  { frame }: Panel,
  { sheet }: FrameShapes,
  index: number
): { coasts: (...shapes: SVGElement[]) => SVGElement; hatching: string; defs: SVGElement[] } {
  if (!sheet) {
    const attributes = { transform: `scale(${PATH_UNIT})`, 'stroke-width': BORDER / PATH_UNIT };
    return {
      coasts: (...shapes) => draw('g', attributes, ...shapes),
      hatching: `${prefix}land`,
      defs: []
    };
  }
  const { scale, x, y } = sheet.placing;
  const [clip, hatching] = [`${prefix}frame-${index}`, `${prefix}land-${index}`];
  const attributes = {
    transform: `translate(${exact(x)},${exact(y)})scale(${exact(scale * PATH_UNIT)})`,
    'stroke-width': BORDER / PATH_UNIT / scale
  };
  return {
    coasts: (...shapes) => draw('g', { 'clip-path': `url(#${clip})` }, draw('g', attributes, ...shapes)),
    hatching,
    defs: [
      draw(
        'defs',
        {},
        draw('clipPath', { id: clip }, draw('rect', { ...frame.box })),
        landHatching(draw, palette, hatching, scale)
      )
    ]
  };
}

function exact(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

/** The places in sight of a panel, most named first. */
function spotsOf({ names, words, size, radius }: MapScene, { frame, spots }: Panel): PanelSpot[] {
  return spots
    .filter((row) => isInside(frame.visible, row.longitude, row.latitude))
    .map((row) => {
      const [x, y] = frame.point(row.longitude, row.latitude);
      const text = names('place', row.place);
      const number = words.number(row.n);
      const label = {
        width: textWidth(text, size, 600) + 4 + textWidth(number, size) + 2,
        height: size + 3
      };
      return { row, x, y, radius: radius(Math.max(row.n, row.all)), text, number, label };
    })
    .filter(({ x, y }) => isOn(frame.box, x, y))
    .sort((a, b) => b.row.n - a.row.n || b.row.all - a.row.all || (a.row.place < b.row.place ? -1 : 1));
}

function insetTitle(
  { draw, names, words, palette, insetName }: MapScene,
  panel: Panel,
  index: number
): SVGElement[] {
  const title = panel.title?.map((code) => names('jurisdiction', code)) ?? [];
  if (title.length === 0) return [];
  const { box } = panel.frame;
  return [
    draw(
      'text',
      { x: box.x, y: box.y - 6 },
      draw('tspan', { 'font-weight': 600 }, insetName(index)),
      draw('tspan', { dx: 6, fill: palette.quiet }, words.places.inset(title))
    )
  ];
}

/** In the main frame: where each inset lies, with its letter, and a dot for each place that the inset shows. */
function insetOutlines(
  { draw, palette, size, layout, insetName }: MapScene,
  panel: Panel,
  boxes: readonly Box[],
  letters: ReadonlyMap<number, Box>
): SVGElement[] {
  return boxes.flatMap((box, i) => {
    const dots = (layout.panels[i + 1]?.spots ?? []).map((row) => {
      const [x, y] = panel.frame.point(row.longitude, row.latitude);
      return draw('circle', { cx: x, cy: y, r: 2, fill: palette.ink });
    });
    const outline = draw('rect', { ...box, fill: 'none', stroke: palette.quiet, 'stroke-width': 0.8 });
    const place = letters.get(i);
    if (!place) return [outline, ...dots];
    const at = { x: place.x + 1, y: place.y + size, 'font-weight': 600, ...halo(palette) };
    return [outline, ...dots, draw('text', at, insetName(i + 1))];
  });
}

function leaders({ draw, palette }: MapScene, labels: ReadonlyMap<PanelSpot, MapLabel>): SVGElement {
  const lines = [...labels.values()].flatMap(({ leader }) => (leader ? [draw('line', { ...leader })] : []));
  return draw('g', { class: 'leaders', stroke: palette.quiet, 'stroke-width': 0.8 }, ...lines);
}

function spotMarks(scene: MapScene, spots: readonly PanelSpot[]): SVGElement {
  const { draw, names, words, palette, selected, radius, prefix } = scene;
  const marks = ghostsFirst(spots).map((spot) => {
    const { row } = spot;
    return spotMark(draw, row, spot, radius, {
      label: words.places.sentence(row, names('place', row.place)),
      reach: reachAmong(spot, spots),
      selected: selected.includes(row.place),
      palette,
      idPrefix: prefix
    });
  });
  return draw('g', { class: 'marks' }, ...marks);
}

function spotLabels(
  { draw, palette, selected, size }: MapScene,
  labels: ReadonlyMap<PanelSpot, MapLabel>
): SVGElement {
  const texts = [...labels].map(([{ row, text, number }, { box }]) => {
    const quietOrInk = row.n === 0 ? palette.quiet : palette.ink;
    return draw(
      'text',
      {
        x: box.x,
        y: box.y + size * 0.92 + 1,
        fill: selected.includes(row.place) ? palette.accent : quietOrInk
      },
      draw('tspan', { 'font-weight': 600 }, text),
      draw('tspan', { dx: 4 }, number)
    );
  });
  return draw('g', { class: 'labels', 'pointer-events': 'none', ...halo(palette) }, ...texts);
}

/** Where the insets of a layout lie in its main frame. */
function insetBoxes(panel: Panel, layout: MapLayout): Box[] {
  if (panel !== layout.panels[0]) return [];
  return layout.panels.slice(1).map((inset) => {
    const points = inset.spots.map((row) => panel.frame.point(row.longitude, row.latitude));
    const xs = points.map(([x]) => x);
    const ys = points.map(([, y]) => y);
    const [x, y] = [Math.min(...xs) - 6, Math.min(...ys) - 6];
    return { x, y, width: Math.max(...xs) + 6 - x, height: Math.max(...ys) + 6 - y };
  });
}

/** A letter at each inset's outline, clear of the symbols around it. */
function placeLetters(
  boxes: readonly Box[],
  symbols: readonly Box[],
  frame: Box,
  size: number
): Map<number, Box> {
  const labels = boxes.map(({ x, y, width, height }, i) => {
    const at = (left: number, top: number): Box => ({
      x: left,
      y: top,
      width: size * 0.8 + 2,
      height: size + 2
    });
    const [above, below, right, left] = [y - size - 4, y + height + 2, x + width + 3, x - size * 0.8 - 5];
    return {
      item: i,
      places: [
        at(x, above),
        at(right, y - 2),
        at(x, below),
        at(left, y - 2),
        at(right, y + height - size),
        at(left, y + height - size)
      ]
    };
  });
  return new Map([...placeLabels(labels, [...boxes, ...symbols], frame, 0)].map(([i, { box }]) => [i, box]));
}

function isOn(box: Box, x: number, y: number): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}

/** Large to small, but what the filter leaves out below what is in view. */
function ghostsFirst<T extends { row: PlaceRow }>(spots: readonly T[]): T[] {
  const inView = ({ row }: T) => row.n > 0;
  return [...spots.filter((spot) => !inView(spot)), ...spots.filter(inView)];
}
