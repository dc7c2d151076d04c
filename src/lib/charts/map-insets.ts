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

/** Groups of places too crowded to be told apart in the main frame, the most named first. */
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
    for (const other of left) other.distance = Infinity;
    for (let joins: Placed<T> | undefined = seed; joins; joins = nearest(left, cluster, frame)) {
      if (joins !== seed) left.splice(left.indexOf(joins), 1);
      cluster.push(joins);
      for (const other of left) other.distance = Math.min(other.distance, distanceOf(joins, other));
    }
    clusters.push(cluster);
  }
  return clusters
    .filter(isCrowded)
    .map((cluster): Cluster<T> => {
      const points = cluster.map(({ spot }): [number, number] => [spot.longitude, spot.latitude]);
      return { spots: cluster.map(({ spot }) => spot), bounds: boundsOf(points, LEAST, MARGIN) };
    })
    .filter(({ bounds }) => gain(bounds, frame) >= LEAST_GAIN)
    .sort((a, b) => total(b.spots) - total(a.spots))
    .slice(0, most);
}

/** A spot in px of the frame, and how far it is from the nearest of the cluster that is being made. */
interface Placed<T> {
  spot: T;
  x: number;
  y: number;
  distance: number;
}

/** The place to join next: the nearest to any in the cluster, if the cluster stays small. */
function nearest<T extends Spot>(
  left: readonly Placed<T>[],
  cluster: readonly Placed<T>[],
  frame: Projected
): Placed<T> | undefined {
  const most = WIDEST * frame.box.width;
  const across = extent(cluster.map(({ x }) => x));
  const down = extent(cluster.map(({ y }) => y));
  let best: Placed<T> | undefined;
  for (const one of left) {
    if (one.distance >= (best?.distance ?? NEAR)) continue;
    if (Math.max(widened(across, one.x), widened(down, one.y)) <= most) best = one;
  }
  return best;
}

function isCrowded(cluster: readonly Placed<Spot>[]): boolean {
  if (cluster.length > 2) return true;
  const [a, b] = cluster;
  return a !== undefined && b !== undefined && distanceOf(a, b) < TOUCHING;
}

function gain([[west], [east]]: Bounds, frame: Projected): number {
  return (frame.bounds[1][0] - frame.bounds[0][0]) / (east - west);
}

function distanceOf(a: Placed<Spot>, b: Placed<Spot>): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function extent(values: readonly number[]): [number, number] {
  return [Math.min(...values), Math.max(...values)];
}

/** How long an extent is with one value more. */
function widened([least, most]: [number, number], value: number): number {
  return Math.max(most, value) - Math.min(least, value);
}

function total(cluster: readonly Spot[]): number {
  return cluster.reduce((sum, { weight }) => sum + weight, 0);
}
