import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { BenchResult } from './result.ts';

interface Point {
  metric: string;
  by: string;
  n: number;
  /** Where it is drawn. */
  value: number;
  /** What was measured. */
  measured: number;
}

/** Of each metric that was measured at several sizes: time, bytes or memory against size, ours and the peers', as one SVG. */
export function growthSvg(results: readonly BenchResult[]): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const points = pointsOf(results);
  const metrics = [...new Set(points.map(({ metric }) => metric))];
  const svg = Plot.plot({
    document: document as unknown as Document,
    ...{ width: 760, height: 60 + 150 * metrics.length, marginLeft: 60, marginRight: 130, marginTop: 40 },
    x: { type: 'log', label: 'clippings', tickFormat: (n: number) => n.toLocaleString('en'), grid: true },
    y: { type: 'log', label: null, ticks: 4, grid: true, tickFormat: (n: number) => n.toLocaleString('en') },
    fy: { domain: metrics, axis: null, padding: 0.35 },
    color: { domain: [...new Set([...ALWAYS, ...points.map(({ by }) => by)])], range: COLOURS },
    marks: [
      Plot.text(metrics, {
        ...{ fy: (metric: string) => metric, text: (metric: string) => metric },
        ...{ frameAnchor: 'top-left', dy: -14, fontWeight: 600 }
      }),
      Plot.line(points, { x: 'n', y: 'value', fy: 'metric', stroke: 'by' }),
      Plot.dot(points, { x: 'n', y: 'value', fy: 'metric', fill: 'by', r: 3 }),
      Plot.text(
        metrics.flatMap((metric) => endsOf(points, metric)),
        {
          ...{ x: 'n', y: 'at', fy: 'metric', fill: 'by', textAnchor: 'start', dx: 8 },
          ...{ stroke: '#fff', strokeWidth: 4, text: (p: Point) => `${p.by} ${short(p.measured)}` }
        }
      )
    ]
  }) as SVGSVGElement;
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  svg.setAttribute('style', 'background:#fff;color:#222;font:12px system-ui,sans-serif');
  return svg.outerHTML;
}

/** Those that have a colour of their own in every drawing; others take the rest. */
const ALWAYS = ['ours', 'crossfilter2', 'database'];
const COLOURS = ['#1f5fa8', '#b3541e', '#777', '#3d7a3a', '#7a4f9a'];

/** So many times lies a label above the next, at least. */
const APART = 5.5;

/** The last point of each line of a metric, with where its label stands: at the point, but above a label below it at the same size. */
function endsOf(points: readonly Point[], metric: string): (Point & { at: number })[] {
  const last = new Map(points.filter((p) => p.metric === metric).map((p) => [p.by, p]));
  const least = new Map<number, number>();
  return [...last.values()]
    .sort((a, b) => a.value - b.value)
    .map((point) => {
      const at = Math.max(point.value, least.get(point.n) ?? 0);
      least.set(point.n, at * APART);
      return { ...point, at };
    });
}

/** Each value once, with its unit in the name of the metric; zeros, which a logarithm does not have, are drawn at what a clock can tell. */
function pointsOf(results: readonly BenchResult[]): Point[] {
  const all = results.flatMap(({ metric, unit, n, value, peer, peerValue }) => {
    const name = `${metric} (${unit})`;
    return peer === null
      ? [{ metric: name, by: 'ours', n, value }]
      : [{ metric: name, by: peer, n, value: peerValue }];
  });
  const measured = all.flatMap((point) =>
    point.value === null ? [] : [{ ...point, value: Math.max(point.value, 0.1), measured: point.value }]
  );
  const sizes = (metric: string) =>
    new Set(measured.filter((p) => p.metric === metric).map(({ n }) => n)).size;
  return measured.filter(({ metric }) => sizes(metric) > 1).sort((a, b) => a.n - b.n);
}

function short(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(2)));
}
