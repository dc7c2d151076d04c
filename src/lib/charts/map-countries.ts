import type { PlaceRow } from '../queries/place-spread.ts';
import type { ChartWords } from '../words/charts.ts';
import type { Names } from './context.ts';
import type { Box } from './labels.ts';
import { placeLabels } from './labels.ts';
import { isInside } from './map-frame.ts';
import type { MapLayout, Panel } from './map-layout.ts';
import { mainlandTest } from './map-projection.ts';
import type { FrameShapes } from './map-shapes.ts';
import type { Draw } from './svg.ts';
import { clamp, halo, hitRect, markGroup } from './svg.ts';
import { textWidth } from './text-width.ts';
import type { Palette } from './theme.ts';

interface Options {
  layout: MapLayout;
  names: Names;
  words: ChartWords;
  palette: Palette;
  selected: readonly string[];
  /** Id of the hatching of countries that stand for their government. */
  hatching: string;
  size: number;
  /** Symbols and labels of places, which countries give way to. */
  obstacles: readonly Box[];
}

interface CountrySpot {
  row: PlaceRow;
  x: number;
  y: number;
  /** Whether its name may stand somewhere: on its mainland. */
  fits: ((label: Box) => boolean) | null;
}

/** Tints of the countries that are named, and for each one mark, in the frame that shows it best. */
export function countryLayer(
  draw: Draw,
  rows: readonly PlaceRow[],
  panel: Panel,
  shapes: FrameShapes,
  options: Options
): { tints: SVGElement; marks: SVGElement } {
  const { palette, selected, layout } = options;
  const named = rows.filter((row) => row.kind === 'country' && (row.n > 0 || selected.includes(row.place)));
  const most = Math.max(1, ...named.map(({ n }) => n));
  const tints: SVGElement[] = [];
  const own: CountrySpot[] = [];
  const unseen: string[] = [];
  for (const row of named) {
    const d = row.country === null ? '' : shapes.country(row.country);
    const isPicked = selected.includes(row.place);
    const fill = isPicked ? palette.accent : palette.ink;
    if (d !== '') {
      const opacity = String(Math.round((0.06 + 0.11 * Math.sqrt(row.n / most)) * 100) / 100);
      tints.push(
        draw('path', { class: 'tint', 'data-country': row.country, d, fill, 'fill-opacity': opacity })
      );
      if (row.metonymic * 2 > row.n)
        tints.push(draw('path', { d, fill: `url(#${options.hatching})`, 'fill-opacity': '0.55' }));
    } else if (row.country !== null) unseen.push(row.country);
    if (row.longitude === null || row.latitude === null || panelOf(row, layout) !== panel) continue;
    const [x, y] = panel.frame.point(row.longitude, row.latitude);
    own.push({ row, x, y, fits: onMainland(d, [x, y], shapes) });
  }
  return {
    tints: draw(
      'g',
      {
        class: 'tints',
        'data-unseen': unseen.length > 0 ? unseen.join(' ') : null
      },
      ...tints
    ),
    marks: countryMarks(draw, own, panel, options)
  };
}

/** `mainlandTest` in the px of the layout, wherever the country is drawn. */
function onMainland(
  path: string,
  [x, y]: [x: number, y: number],
  { sheet }: FrameShapes
): ((label: Box) => boolean) | null {
  if (!sheet) return mainlandTest(path, [x, y]);
  const { scale, x: left, y: top } = sheet.placing;
  const test = mainlandTest(path, [(x - left) / scale, (y - top) / scale]);
  return (
    test &&
    ((label) =>
      test({
        x: (label.x - left) / scale,
        y: (label.y - top) / scale,
        width: label.width / scale,
        height: label.height / scale
      }))
  );
}

function countryMarks(
  draw: Draw,
  own: readonly CountrySpot[],
  panel: Panel,
  { names, words, palette, selected, size, obstacles }: Options
): SVGElement {
  const sorted = [...own].sort((a, b) => b.row.n - a.row.n || (a.row.place < b.row.place ? -1 : 1));
  const spaced = (text: string) => textWidth(text, size, 500) + text.length * 0.5;
  const labels = sorted.map((item) => {
    const text = names('place', item.row.place).toUpperCase();
    const number = words.number(item.row.n);
    const width = spaced(text) + 4 + textWidth(number, size);
    const box = (dx: number, dy: number) => ({
      x: item.x - width / 2 + dx,
      y: item.y - size / 2 - 1 + dy,
      width,
      height: size + 3
    });
    const shifts = [0, -14, 14, -26, 26].flatMap((dy) => [0, -18, 18, -36, 36].map((dx) => box(dx, dy)));
    return { item: { ...item, text, number }, places: item.fits ? those(shifts, item.fits) : [] };
  });
  const { box } = panel.frame;
  const frame = { x: box.x + 3, y: box.y + 3, width: box.width - 6, height: box.height - 6 };
  const placed = placeLabels(labels, obstacles, frame, 3);
  const marks = labels.map(({ item }) => {
    const { row, x, y, text, number } = item;
    const picked = selected.includes(row.place);
    const label = placed.get(item)?.box;
    const hit = hitRect(
      draw,
      clamp(x - 12, box.x, box.x + box.width - 24),
      clamp(y - 12, box.y, box.y + box.height - 24),
      24,
      24
    );
    const parts = [hit];
    if (label) {
      parts.push(
        hitRect(draw, label.x, label.y - 5, label.width, label.height + 10),
        draw(
          'text',
          {
            x: label.x,
            y: label.y + size,
            fill: picked ? palette.accent : palette.quiet,
            'letter-spacing': 0.5,
            'font-weight': 500,
            ...halo(palette)
          },
          draw('tspan', {}, text),
          draw('tspan', { dx: 4 }, number)
        )
      );
    }
    const states = [picked && 'is-selected', row.n === 0 && 'is-ghost'];
    return markGroup(
      draw,
      { key: row.place, label: words.places.sentence(row, names('place', row.place)), states },
      ...parts
    );
  });
  return draw('g', { class: 'countries' }, ...marks);
}

/** One after the other, so that none is tried behind the one that is taken. */
function* those(boxes: readonly Box[], fits: (box: Box) => boolean): Iterable<Box> {
  for (const box of boxes) if (fits(box)) yield box;
}

/** The frame that holds a country's mark: an inset that shows its middle, else the main frame. */
function panelOf(row: PlaceRow, { panels }: MapLayout): Panel | undefined {
  const { longitude, latitude } = row;
  if (longitude === null || latitude === null) return undefined;
  const shows = ({ frame }: Panel) => {
    const [x, y] = frame.point(longitude, latitude);
    const { box } = frame;
    return (
      isInside(frame.visible, longitude, latitude) &&
      x > box.x &&
      x < box.x + box.width &&
      y > box.y &&
      y < box.y + box.height
    );
  };
  return panels.slice(1).find(shows) ?? panels.slice(0, 1).find(shows);
}
