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
  const left = [...spots].sort(
    (a, b) => b.weight - a.weight || a.longitude - b.longitude || a.latitude - b.latitude
  );
  const clusters: T[][] = [];
  for (let seed = left.shift(); seed; seed = left.shift()) {
    const cluster = [seed];
    for (let i = nearest(left, cluster, frame); i >= 0; i = nearest(left, cluster, frame)) {
      cluster.push(...left.splice(i, 1));
    }
    clusters.push(cluster);
  }
  return clusters
    .filter((cluster) => isCrowded(cluster, frame))
    .map((cluster): Cluster<T> => {
      const points = cluster.map(({ longitude, latitude }): [number, number] => [longitude, latitude]);
      return { spots: cluster, bounds: boundsOf(points, LEAST, MARGIN) };
    })
    .filter(({ bounds }) => gain(bounds, frame) >= LEAST_GAIN)
    .sort((a, b) => total(b.spots) - total(a.spots))
    .slice(0, most);
}

/** Index of the place to join next: the nearest to any in the cluster, if the cluster stays small. */
function nearest<T extends Spot>(left: readonly T[], cluster: readonly T[], frame: Projected): number {
  let best = -1;
  let least = NEAR;
  left.forEach((spot, i) => {
    const distance = Math.min(...cluster.map((other) => distanceOf(spot, other, frame)));
    if (distance < least && widthOf([...cluster, spot], frame) <= WIDEST * frame.box.width) {
      best = i;
      least = distance;
    }
  });
  return best;
}

function isCrowded(cluster: readonly Spot[], frame: Projected): boolean {
  if (cluster.length > 2) return true;
  const [a, b] = cluster;
  return a !== undefined && b !== undefined && distanceOf(a, b, frame) < TOUCHING;
}

function gain([[west], [east]]: Bounds, frame: Projected): number {
  return (frame.bounds[1][0] - frame.bounds[0][0]) / (east - west);
}

function distanceOf(a: Spot, b: Spot, frame: Projected): number {
  const [ax, ay] = frame.point(a.longitude, a.latitude);
  const [bx, by] = frame.point(b.longitude, b.latitude);
  return Math.hypot(ax - bx, ay - by);
}

function widthOf(cluster: readonly Spot[], frame: Projected): number {
  const points = cluster.map(({ longitude, latitude }) => frame.point(longitude, latitude));
  const extent = (values: number[]) => Math.max(...values) - Math.min(...values);
  return Math.max(extent(points.map(([x]) => x)), extent(points.map(([, y]) => y)));
}

function total(cluster: readonly Spot[]): number {
  return cluster.reduce((sum, { weight }) => sum + weight, 0);
}
