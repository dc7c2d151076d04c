import type { Calibration } from '../lib/accuracy.ts';
import { shareOf } from './share.ts';

/** Something that was found: how sure the extraction was, and whether it was right. */
export interface Prediction {
  /** Number of its clipping. */
  clipping: number;
  confidence: number;
  right: boolean;
}

/** Bounds of the bins: narrow where most predictions lie. The last one holds certainty too. */
const EDGES = [0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.01];

/** Compares confidence with truth: a reliability table, the Brier score, the expected calibration error. Empty bins are left out. */
export function calibrationOf(predictions: readonly Prediction[]): Calibration {
  const n = predictions.length;
  const bins = EDGES.slice(1).flatMap((to, i) => {
    const from = EDGES[i] ?? 0;
    const inside = predictions.filter(({ confidence }) => confidence >= from && confidence < to);
    if (inside.length === 0) return [];
    const predicted = mean(inside.map(({ confidence }) => confidence));
    return [
      { from, to: Math.min(1, to), n: inside.length, predicted, observed: shareOf(byClipping(inside)) }
    ];
  });
  if (n === 0) return { n, bins, brier: null, error: null };
  const error = bins.reduce(
    (sum, bin) => sum + (bin.n / n) * Math.abs(bin.predicted - (bin.observed.value ?? bin.predicted)),
    0
  );
  return {
    n,
    bins,
    brier: mean(predictions.map(({ confidence, right }) => (confidence - Number(right)) ** 2)),
    error
  };
}

function byClipping(predictions: readonly Prediction[]) {
  const clippings = new Map<number, { hits: number; of: number }>();
  for (const { clipping, right } of predictions) {
    const { hits, of } = clippings.get(clipping) ?? { hits: 0, of: 0 };
    clippings.set(clipping, { hits: hits + Number(right), of: of + 1 });
  }
  return [...clippings.values()];
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
