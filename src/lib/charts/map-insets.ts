import type { Bounds } from './map-frame.ts';
import { boundsOf } from './map-frame.ts';
import type { Projected } from './map-projection.ts';

/** A place that a map draws as a symbol. */
export interface Spot {
  longitude: number;
  latitude: number;
  /** How much it matters: clippings in the whole corpus, so that a filter never moves an inset. */
  weight: number;
}

export interface Cluster<T extends Spot> {
  spots: T[];
  bounds: Bounds;
}

/** In px of the main frame: how near neighbours are, and which share of the frame a cluster may take. */
const NEAR = 26;
const WIDEST = 0.24;
/** Two places are crowded if this near; three always are. */
const TOUCHING = 10;
/** An inset must show its part at least this much larger. */
const LEAST_GAIN = 2;
/** Room around the places of an inset, in parts of what they span: labels stand there. */
const MARGIN = 0.24;
const LEAST = { longitude: 2.4, latitude: 1.6 };

/** Groups of places too crowded to be told apart in the main frame; first those of which the most would stay hidden. */
export function crowdedClusters<T extends Spot>(
  spots: readonly T[],
  frame: Projected,
  most: number
): Cluster<T>[] {
  const left = [...spots]
    .sort((a, b) => b.weight - a.weight || a.longitude - b.longitude || a.latitude - b.latitude)
    .map((spot): Placed<T> => {
      const [x, y] = frame.point(spot.longitude, spot.latitude);
      return { spot, x, y, distance: Infinity };
    });
  const clusters: Placed<T>[][] = [];
  for (let seed = left.shift(); seed; seed = left.shift()) {
    const cluster: Placed<T>[] = [];
    const across: Extent = [seed.x, seed.x];
    const down: Extent = [seed.y, seed.y];
    for (const other of left) other.distance = Infinity;
    for (let joins: Placed<T> | undefined = seed; joins; joins = nearest(left, across, down, frame)) {
      if (joins !== seed) left.splice(left.indexOf(joins), 1);
      cluster.push(joins);
      widen(across, joins.x);
      widen(down, joins.y);
      for (const other of left) other.distance = Math.min(other.distance, squared(joins, other));
    }
    clusters.push(cluster);
  }
  return clusters
    .filter(isCrowded)
    .map((cluster) => {
      const spots = cluster.map(({ spot }) => spot);
      const points = spots.map(({ longitude, latitude }): [number, number] => [longitude, latitude]);
      return { spots, bounds: boundsOf(points, LEAST, MARGIN), hidden: hidden(cluster) };
    })
    .filter(({ bounds }) => gain(bounds, frame) >= LEAST_GAIN)
    .sort((a, b) => b.hidden - a.hidden || total(b.spots) - total(a.spots))
    .slice(0, most);
}

/** A spot in px of the frame, and how far it is from the nearest of the cluster that is being made, squared. */
interface Placed<T> {
  spot: T;
  x: number;
  y: number;
  distance: number;
}

/** The place to join next: the nearest to any in the cluster, which extends so far, if that stays small. */
function nearest<T extends Spot>(
  left: readonly Placed<T>[],
  across: Extent,
  down: Extent,
  frame: Projected
): Placed<T> | undefined {
  const most = WIDEST * frame.box.width;
  let best: Placed<T> | undefined;
  for (const one of left) {
    if (one.distance >= (best?.distance ?? NEAR ** 2)) continue;
    if (widened(across, one.x) <= most && widened(down, one.y) <= most) best = one;
  }
  return best;
}

function isCrowded(cluster: readonly Placed<Spot>[]): boolean {
  if (cluster.length > 2) return true;
  const [a, b] = cluster;
  return a !== undefined && b !== undefined && squared(a, b) < TOUCHING ** 2;
}

/**
 * How much of a cluster stays hidden in the main frame: of each place's clippings the more, the nearer its neighbour.
 * Two cities that hardly touch can be read there, however often they are named; a city in the middle of its region cannot.
 */
function hidden(cluster: readonly Placed<Spot>[]): number {
  return cluster.reduce((sum, one) => {
    const next = Math.min(...cluster.filter((other) => other !== one).map((other) => squared(one, other)));
    return sum + one.spot.weight * Math.max(0, 1 - Math.sqrt(next) / TOUCHING);
  }, 0);
}

function gain([[west], [east]]: Bounds, frame: Projected): number {
  return (frame.bounds[1][0] - frame.bounds[0][0]) / (east - west);
}

/** How far two places are from each other, squared: a map compares thousands of them. */
function squared(a: Placed<Spot>, b: Placed<Spot>): number {
  return (a.x - b.x) ** 2 + (a.y - b.y) ** 2;
}

/** From the least to the most, in px. */
type Extent = [least: number, most: number];

function widen(extent: Extent, value: number): void {
  extent[0] = Math.min(extent[0], value);
  extent[1] = Math.max(extent[1], value);
}

/** How long an extent is with one value more. */
function widened([least, most]: Extent, value: number): number {
  return Math.max(most, value) - Math.min(least, value);
}

function total(cluster: readonly Spot[]): number {
  return cluster.reduce((sum, { weight }) => sum + weight, 0);
}
