import type { PlaceRow } from '../queries/place-spread.ts';
import type { Frame } from './map-frame.ts';
import { FIT, frameBounds, isSpot } from './map-frame.ts';
import type { Cluster } from './map-insets.ts';
import { crowdedClusters } from './map-insets.ts';
import type { Projected } from './map-projection.ts';
import { naturalHeight, project } from './map-projection.ts';

type SpotRow = PlaceRow & { longitude: number; latitude: number; weight: number };

/** The main frame or an inset, with the places that it shows. */
export interface Panel {
  frame: Projected;
  spots: SpotRow[];
  /** Codes of the countries of an inset's places, most named first; null for the main frame. */
  title: string[] | null;
}

export interface MapLayout {
  /** The main frame, then its insets. */
  panels: Panel[];
  bottom: number;
}

const INSET_GAP = 14;

/**
 * Frames and insets from `top` down. A map that was zoomed has no insets, and is as high as the one that it replaces, so
 * that nothing below it moves. Where there is only `room` for so much, the insets go first, then the map's own height.
 */
export function layoutMap(
  rows: readonly PlaceRow[],
  frame: Frame,
  { width, top, size, room = null }: { width: number; top: number; size: number; room?: number | null }
): MapLayout {
  const spots = rows.filter(isSpot).map((row) => ({ ...row, weight: row.all }));
  const fit = mainFrame(rows, FIT, width, top);
  const most = width < 700 ? 2 : 3;
  const clusters = crowdedClusters(spots, fit, most);
  const insets = placeInsets(clusters, width, fit.box.y + fit.box.height, size);
  const bottom = Math.max(fit.box.y + fit.box.height, ...insets.map(({ box }) => box.y + box.height));
  if (room !== null && bottom - top > room) return alone(rows, { x: 0, y: top, width }, room);
  if (frame.kind !== 'fit') {
    const box = { x: 0, y: top, width, height: bottom - top };
    return { panels: [{ frame: project(frameBounds(frame, rows), box), spots, title: null }], bottom };
  }
  const apart = new Set(clusters.flatMap((cluster) => cluster.spots));
  const panels: Panel[] = [{ frame: fit, spots: spots.filter((spot) => !apart.has(spot)), title: null }];
  clusters.forEach((cluster, i) => {
    const inset = insets[i];
    if (inset) panels.push({ frame: inset, spots: cluster.spots, title: countriesOf(cluster) });
  });
  return { panels, bottom };
}

/** The main frame without insets, no higher than `room`. */
function alone(
  rows: readonly PlaceRow[],
  at: { x: number; y: number; width: number },
  room: number
): MapLayout {
  const spots = rows.filter(isSpot).map((row) => ({ ...row, weight: row.all }));
  const bounds = frameBounds(FIT, rows);
  const height = Math.floor(Math.min(room, Math.max(at.width * 0.36, naturalHeight(bounds, at.width))));
  const panel = { frame: project(bounds, { ...at, height }), spots, title: null };
  return { panels: [panel], bottom: at.y + height };
}

function mainFrame(rows: readonly PlaceRow[], frame: Frame, width: number, top: number): Projected {
  const bounds = frameBounds(frame, rows);
  const natural = naturalHeight(bounds, width);
  const height = Math.round(Math.max(width * 0.36, Math.min(width * 0.72, natural)));
  return project(bounds, { x: 0, y: top, width, height });
}

function placeInsets(
  clusters: readonly Cluster<SpotRow>[],
  width: number,
  below: number,
  size: number
): Projected[] {
  const stacked = width < 400;
  const each = stacked ? width : (width - INSET_GAP * (clusters.length - 1)) / Math.max(1, clusters.length);
  const height = Math.round(stacked ? 190 : Math.max(190, Math.min(250, each * 0.72)));
  const step = size + 6 + height + INSET_GAP;
  return clusters.map(({ bounds }, i) =>
    project(bounds, {
      x: stacked ? 0 : Math.round(i * (each + INSET_GAP)),
      y: Math.round(below + INSET_GAP + size + 6 + (stacked ? i * step : 0)),
      width: Math.floor(each),
      height
    })
  );
}

function countriesOf({ spots }: Cluster<SpotRow>): string[] {
  const weights = new Map<string, number>();
  for (const { country, weight } of spots) {
    if (country !== null) weights.set(country, (weights.get(country) ?? 0) + weight);
  }
  return [...weights].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([code]) => code);
}
