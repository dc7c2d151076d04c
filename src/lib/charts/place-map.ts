import type { PlaceRow } from '../queries/place-spread.ts';
import { isAboveCountries } from '../schema.ts';
import { placeFacts } from '../words/chart-facts.ts';
import { chartWords } from '../words/chart-words.ts';
import type { ChartContext, Names } from './context.ts';
import { fontSize } from './context.ts';
import type { Geography } from './geography.ts';
import type { KeyItem } from './key.ts';
import { drawKey } from './key.ts';
import { drawnRows } from './drawn-places.ts';
import type { Frame } from './map-frame.ts';
import { isSpot } from './map-frame.ts';
import { layoutMap } from './map-layout.ts';
import { hatchings, radiusScale } from './map-marks.ts';
import { mapPanel } from './map-panel.ts';
import { placeStandings } from './place-rows.ts';
import type { PlaceRows } from './place-rows.ts';
import type { Sheets } from './map-shapes.ts';
import { drawer, finishChart, hitRect, markGroup } from './svg.ts';
import { textWidth } from './text-width.ts';

export interface PlaceMapData {
  rows: PlaceRows;
  names: Names;
  selected: readonly string[];
  frame: Frame;
  /** Coasts, from `worldGeography`; null while they are not there: the map then has those that an earlier drawing has left. */
  world: Geography | null;
  /** Finer coasts for close frames, from `loadDetail`; without them the scale for the world serves. */
  detail?: Geography | null;
  /** Coasts that this map shares with its other layouts. */
  sheets?: Sheets;
  /** Rows of the map beside this one, which has the same key above it. */
  beside?: readonly PlaceRow[];
}

/** The height of a map in pictures without room, as a share of its width; and the one below which it has no more than it needs. */
const LEAST_HEIGHT = 0.18;
const BRIEF_BELOW = 0.27;

/**
 * Places on a map that frames them, one symbol each with its name and number; crowded parts stand apart in insets, and
 * countries that are named are tinted.
 */
export function placeMap(data: PlaceMapData, context: ChartContext): SVGSVGElement {
  const { names, selected } = data;
  const standings = placeStandings(data.rows);
  const rows = drawnRows(standings, selected);
  const spots = standings.rows.filter(isSpot).length;
  const drawnSpots = rows.filter(isSpot).length;
  const { width, palette, idPrefix = '' } = context;
  const words = chartWords(context.locale);
  const draw = drawer(context.document);
  const size = fontSize(context);
  const prefix = `${idPrefix}map-`;
  // What two maps beside each other leave out is the same.
  const both = [...rows, ...(data.beside ?? [])];
  const isWider = both.some((row) => isAboveCountries(row.kind) && row.n > 0);
  const part = context.picture?.part;
  const keyed = drawKey(draw, part === 'marks' ? [] : keyItems(), { width, size, fill: palette.quiet });
  const summary = words.places.summary(placeFacts(standings), names);
  if (part === 'key') {
    const alone = draw('svg', {}, hatchings(draw, palette, prefix), keyed.key) as SVGSVGElement;
    return finishChart(alone, summary, keyed.height, context);
  }
  const brief = isBrief(context, keyed.height);
  const { key, height: keyHeight } = brief
    ? drawKey(draw, part === 'marks' ? [] : keyItems().filter(({ least }) => least), {
        width,
        size,
        fill: palette.quiet
      })
    : keyed;
  const room = pictureRoom(context, keyHeight);
  const layout = layoutMap(rows, data.frame, { width, top: keyHeight, size, room });
  const radius = radiusScale(width, Math.max(1, ...rows.filter(isSpot).map((row) => row.all)));
  const coasts = { world: data.world, detail: data.detail ?? null, sheets: data.sheets };
  // The sides of a comparison have letters.
  const insetName = (i: number) => (data.beside ? String(i) : String.fromCharCode(64 + i));
  const scene = {
    draw,
    rows,
    insetName,
    names,
    selected,
    words,
    palette,
    prefix,
    size,
    layout,
    radius,
    coasts
  };
  const wider = brief ? { marks: [], bottom: layout.bottom + 2 } : drawWider(layout.bottom + 14);

  const svg = draw(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg' },
    hatchings(draw, palette, prefix),
    key,
    ...layout.panels.map((panel, i) => mapPanel(scene, panel, i)),
    ...(wider.marks.length > 0 ? [draw('g', { class: 'wider' }, ...wider.marks)] : [])
  ) as SVGSVGElement;
  return finishChart(svg, summary, wider.bottom, context);

  /** What is left for the map of a picture's height: a line of words may follow it. */
  function pictureRoom({ picture }: ChartContext, top: number): number | null {
    if (picture === undefined || picture.room === null) return null;
    return Math.max(width * LEAST_HEIGHT, picture.room - top - (isWider && !brief ? 44 : 4));
  }

  /** Where a picture has little room, the key says only what could be misread, and places wider than a map are left out. */
  function isBrief({ picture }: ChartContext, top: number): boolean {
    if (picture === undefined || picture.room === null) return false;
    return picture.room - top - (isWider ? 44 : 4) < width * BRIEF_BELOW;
  }

  function keyItems(): (KeyItem & { least?: boolean })[] {
    const items: (KeyItem & { least?: boolean })[] = [];
    const circle = (fill: string) => (x: number, y: number) =>
      draw('circle', { cx: x + 7, cy: y, r: 6, fill, stroke: palette.ink, 'stroke-width': 1.2 });
    if (both.some((row) => isSpot(row) && row.metonymic > 0)) {
      items.push({ label: words.places.literal, width: 14, symbol: circle(palette.ink) });
      items.push({
        label: words.places.metonymic,
        width: 14,
        symbol: circle(`url(#${prefix}hatch)`),
        least: true
      });
    }
    if (both.some((row) => row.kind === 'country' && row.n > 0)) {
      const tint = (x: number, y: number) =>
        draw(
          'g',
          {},
          draw('rect', { x, y: y - 6, width: 14, height: 12, fill: palette.ink, 'fill-opacity': '0.2' })
        );
      items.push({ label: words.places.country, width: 14, symbol: tint });
    }
    if (drawnSpots < spots) {
      const none = () => draw('g', {});
      items.push({ label: words.places.most(drawnSpots, spots), width: 0, symbol: none, least: true });
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
      marks.push(widerMark(row, name, x, y, length));
      x += length + 14;
    }
    return { marks, bottom: y + 28 };
  }

  function widerMark(row: PlaceRow, name: string, x: number, y: number, length: number): SVGElement {
    const picked = selected.includes(row.place);
    const fill = picked ? palette.accent : palette.ink;
    return markGroup(
      draw,
      { key: row.place, label: words.places.sentence(row, name), states: [picked && 'is-selected'] },
      hitRect(draw, x - 4, y, Math.max(24, length + 8), 25),
      draw(
        'text',
        { x, y: y + 17, fill },
        draw('tspan', { 'font-weight': 600 }, name),
        draw('tspan', { dx: 4 }, words.number(row.n))
      )
    );
  }
}
