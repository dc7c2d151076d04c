import type { PlaceRow } from '../queries/place-spread.ts';
import { isAboveCountries } from '../schema.ts';
import { placeFacts } from '../words/chart-facts.ts';
import { chartWords } from '../words/chart-words.ts';
import type { ChartContext, Names } from './context.ts';
import { fontSize } from './context.ts';
import { countryLayer } from './map-countries.ts';
import type { Geography } from './geography.ts';
import { worldGeography } from './geography.ts';
import type { KeyItem } from './key.ts';
import { drawKey } from './key.ts';
import type { Box } from './labels.ts';
import { placeLabels } from './labels.ts';
import type { Frame } from './map-frame.ts';
import { isInside, isSpot } from './map-frame.ts';
import type { MapLayout, Panel } from './map-layout.ts';
import { layoutMap } from './map-layout.ts';
import { placeMapLabels } from './map-labels.ts';
import { hatchings, radiusScale, spotMark } from './map-marks.ts';
import { baseMap, PATH_UNIT } from './map-projection.ts';
import type { Draw } from './svg.ts';
import { drawer, finishChart, halo, hitRect, markGroup } from './svg.ts';
import { textWidth } from './text-width.ts';

const SCALED = `scale(${PATH_UNIT})`;

export interface PlaceMapData {
  rows: readonly PlaceRow[];
  names: Names;
  selected: readonly string[];
  frame: Frame;
  /** Finer coasts for close frames, from `loadDetail`; without them the scale for the world serves. */
  detail?: Geography | null;
}

/**
 * Places on a map that frames them, one symbol each with its name and number; crowded parts stand apart in insets, and
 * countries that are named are tinted.
 */
export function placeMap(data: PlaceMapData, context: ChartContext): SVGSVGElement {
  const { rows, names, selected } = data;
  const { width, palette, idPrefix = '' } = context;
  const words = chartWords(context.locale);
  const draw = drawer(context.document);
  const size = fontSize(width);
  const prefix = `${idPrefix}map-`;
  const { key, height: keyHeight } = drawKey(draw, keyItems(), { width, size, fill: palette.quiet });
  const layout = layoutMap(rows, data.frame, { width, top: keyHeight, size });
  const radius = radiusScale(width, Math.max(1, ...rows.filter(isSpot).map((row) => row.all)));
  const wider = drawWider(layout.bottom + 14);

  const svg = draw(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg' },
    hatchings(draw, palette, prefix),
    key,
    ...layout.panels.map((panel, i) => drawPanel(panel, i)),
    ...(wider.marks.length > 0 ? [draw('g', { class: 'wider' }, ...wider.marks)] : [])
  ) as SVGSVGElement;
  const summary = words.places.summary(placeFacts(rows), names);
  return finishChart(svg, summary, wider.bottom, context);

  function drawPanel(panel: Panel, index: number): SVGElement {
    const { frame, spots } = panel;
    const world = worldGeography();
    const degrees = frame.bounds[1][0] - frame.bounds[0][0];
    const geography = data.detail && degrees < 70 ? data.detail : world;
    const { land, borders } = baseMap(frame, geography);
    const titleHeight = panel.title === null ? 0 : size + 6;
    const title = panel.title?.map((code) => names('jurisdiction', code)) ?? [];
    const placed = spots
      .filter((row) => isInside(frame.visible, row.longitude, row.latitude))
      .map((row) => {
        const [x, y] = frame.point(row.longitude, row.latitude);
        const text = `${names('place', row.place)}`;
        const number = words.number(row.n);
        const label = {
          width: textWidth(text, size, 600) + 4 + textWidth(number, size) + 2,
          height: size + 3
        };
        return { row, x, y, radius: radius(Math.max(row.n, row.all)), text, number, label };
      })
      .filter(({ x, y }) => isOn(frame.box, x, y))
      .sort((a, b) => b.row.n - a.row.n || b.row.all - a.row.all || (a.row.place < b.row.place ? -1 : 1));
    const boxes = insetBoxes(panel, layout);
    const symbols = placed.map(({ x, y, radius: r }) => ({
      x: x - r,
      y: y - r,
      width: 2 * r,
      height: 2 * r
    }));
    const letters = placeLetters(boxes, symbols, frame.box, size);
    const labels = placeMapLabels(placed, frame.box, [...boxes, ...letters.values()]);
    const countries = countryLayer(draw, rows, panel, geography, {
      layout,
      names,
      words,
      palette,
      selected,
      prefix,
      size,
      obstacles: [...boxes, ...[...labels.values()].map(({ box }) => box), ...letters.values(), ...symbols]
    });
    const { box } = frame;
    const edge = index === 0 ? null : draw('rect', { ...box, fill: 'none', stroke: palette.hairline });
    return draw(
      'g',
      { class: index === 0 ? 'frame' : 'inset' },
      ...(title.length > 0
        ? [
            draw(
              'text',
              { x: box.x, y: box.y - titleHeight + size },
              draw('tspan', { 'font-weight': 600 }, letter(index)),
              draw('tspan', { dx: 6, fill: palette.quiet }, words.places.inset(title))
            )
          ]
        : []),
      draw('path', { class: 'land', d: land, fill: palette.land, transform: SCALED }),
      countries.tints,
      draw('path', {
        class: 'borders',
        d: borders,
        fill: 'none',
        stroke: palette.border,
        'stroke-width': 0.7 / PATH_UNIT,
        transform: SCALED
      }),
      ...(edge ? [edge] : []),
      countries.marks,
      ...insetOutlines(panel, letters),
      draw(
        'g',
        { class: 'leaders', stroke: palette.quiet, 'stroke-width': 0.8 },
        ...[...labels.values()].flatMap(({ leader }) => (leader ? [draw('line', { ...leader })] : []))
      ),
      draw(
        'g',
        { class: 'marks' },
        ...ghostsFirst(placed).map(({ row, x, y }) =>
          spotMark(draw, row, { x, y }, radius, {
            label: words.places.sentence(row, names('place', row.place)),
            selected: selected.includes(row.place),
            palette,
            idPrefix: prefix
          })
        )
      ),
      draw(
        'g',
        { class: 'labels', 'pointer-events': 'none', ...halo(palette) },
        ...[...labels].map(([{ row, text, number }, { box: place }]) => {
          const colour = selected.includes(row.place)
            ? palette.accent
            : row.n === 0
              ? palette.quiet
              : palette.ink;
          return draw(
            'text',
            { x: place.x, y: place.y + size * 0.92 + 1, fill: colour },
            draw('tspan', { 'font-weight': 600 }, text),
            draw('tspan', { dx: 4 }, number)
          );
        })
      )
    );
  }

  /** In the main frame: where each inset lies, with its letter, and a dot for each place that the inset shows. */
  function insetOutlines(panel: Panel, letters: ReadonlyMap<number, Box>): SVGElement[] {
    return insetBoxes(panel, layout).flatMap((box, i) => {
      const inset = layout.panels[i + 1];
      const dots = (inset?.spots ?? []).map((row) => {
        const [x, y] = panel.frame.point(row.longitude, row.latitude);
        return draw('circle', { cx: x, cy: y, r: 2, fill: palette.ink });
      });
      const place = letters.get(i);
      return [
        draw('rect', { ...box, fill: 'none', stroke: palette.quiet, 'stroke-width': 0.8 }),
        ...dots,
        ...(place
          ? [
              draw(
                'text',
                { x: place.x + 1, y: place.y + size, 'font-weight': 600, ...halo(palette) },
                letter(i + 1)
              )
            ]
          : [])
      ];
    });
  }

  function keyItems(): KeyItem[] {
    const items: KeyItem[] = [];
    const circle = (fill: string) => (x: number, y: number) =>
      draw('circle', { cx: x + 7, cy: y, r: 6, fill, stroke: palette.ink, 'stroke-width': 1.2 });
    if (rows.some((row) => isSpot(row) && row.metonymic > 0)) {
      items.push({ label: words.places.literal, width: 14, symbol: circle(palette.ink) });
      items.push({ label: words.places.metonymic, width: 14, symbol: circle(`url(#${prefix}hatch)`) });
    }
    if (rows.some((row) => row.kind === 'country' && row.n > 0)) {
      const tint = (x: number, y: number) =>
        draw(
          'g',
          {},
          draw('rect', { x, y: y - 6, width: 14, height: 12, fill: palette.ink, 'fill-opacity': '0.2' })
        );
      items.push({ label: words.places.country, width: 14, symbol: tint });
    }
    return items;
  }

  /** Places that no map can show as a spot, as a line of words below it. */
  function drawWider(top: number): { marks: SVGElement[]; bottom: number } {
    const found = rows
      .filter((row) => isAboveCountries(row.kind) && (row.n > 0 || selected.includes(row.place)))
      .slice(0, 8);
    if (found.length === 0) return { marks: [], bottom: layout.bottom + 2 };
    const marks = [draw('text', { x: 0, y: top + 17, fill: palette.quiet }, words.places.wider)];
    let x = textWidth(words.places.wider, size) + 8;
    let y = top;
    for (const row of found) {
      const name = names('place', row.place);
      const length = textWidth(`${name} ${words.number(row.n)}`, size, 600);
      if (x > 0 && x + length > width) {
        x = 0;
        y += 26;
      }
      marks.push(widerMark(draw, row, name, x, y, length));
      x += length + 14;
    }
    return { marks, bottom: y + 28 };
  }

  function widerMark(d: Draw, row: PlaceRow, name: string, x: number, y: number, length: number): SVGElement {
    const picked = selected.includes(row.place);
    const fill = picked ? palette.accent : palette.ink;
    return markGroup(
      d,
      { key: row.place, label: words.places.sentence(row, name), states: [picked && 'is-selected'] },
      hitRect(d, x - 4, y, Math.max(24, length + 8), 25),
      d(
        'text',
        { x, y: y + 17, fill },
        d('tspan', { 'font-weight': 600 }, name),
        d('tspan', { dx: 4 }, words.number(row.n))
      )
    );
  }
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

function letter(index: number): string {
  return String.fromCharCode(64 + index);
}

/** Large to small, but what the filter leaves out below what is in view. */
function ghostsFirst<T extends { row: PlaceRow }>(spots: readonly T[]): T[] {
  const inView = ({ row }: T) => row.n > 0;
  return [...spots.filter((spot) => !inView(spot)), ...spots.filter(inView)];
}
