/** Examples as rows of numbers of features that they have, each once. */
export interface Examples {
  rows: readonly Uint32Array[];
  /** Of each row whether it is one of those looked for. */
  labels: readonly boolean[];
  features: number;
}

/**
 * The weight of each feature, and last the one that every example has, by logistic regression with an L2 penalty: the weights that make
 * ½·|w|² + cost·Σ log(1 + e^(−y·w·x)) least. By Nesterov's accelerated gradient with restarts (O’Donoghue and Candès 2015), without chance:
 * equal examples give equal weights.
 */
export function fitLogistic({ rows, labels, features }: Examples, cost: number): Float64Array {
  const size = features + 1;
  // The curvature is at most 1 + cost/4 times the square of the largest singular value, found by a few power steps.
  const step = 1 / (1 + (cost / 4) * largestSquare(rows, size));
  let weights = new Float64Array(size);
  let ahead = new Float64Array(size);
  let pace = 1;
  for (let round = 0; round < ROUNDS; round++) {
    const slope = gradient(rows, labels, ahead, cost);
    const next = ahead.map((weight, i) => weight - step * (slope[i] ?? 0));
    const uphill = slope.reduce((sum, one, i) => sum + one * ((next[i] ?? 0) - (weights[i] ?? 0)), 0) > 0;
    const longer = uphill ? 1 : (1 + Math.sqrt(1 + 4 * pace * pace)) / 2;
    const push = uphill ? 0 : (pace - 1) / longer;
    ahead = next.map((weight, i) => weight + push * (weight - (weights[i] ?? 0)));
    weights = next;
    pace = longer;
    if (slope.every((one) => Math.abs(one) < SMALL)) break;
  }
  return weights;
}

/** Enough for a slope that no longer changes the second decimal of any weight. */
const ROUNDS = 2000;
const SMALL = 0.002;
const POWER_STEPS = 30;

function gradient(
  rows: Examples['rows'],
  labels: Examples['labels'],
  weights: Float64Array,
  cost: number
): Float64Array {
  const slope = Float64Array.from(weights);
  const last = weights.length - 1;
  rows.forEach((row, i) => {
    let sum = weights[last] ?? 0;
    for (const feature of row) sum += weights[feature] ?? 0;
    const sign = labels[i] === true ? 1 : -1;
    const pull = (-cost * sign) / (1 + Math.exp(sign * sum));
    for (const feature of row) slope[feature] = (slope[feature] ?? 0) + pull;
    slope[last] = (slope[last] ?? 0) + pull;
  });
  return slope;
}

function largestSquare(rows: Examples['rows'], size: number): number {
  const last = size - 1;
  let vector = new Float64Array(size).fill(1 / Math.sqrt(size));
  let square = 0;
  for (let round = 0; round < POWER_STEPS; round++) {
    const product = new Float64Array(size);
    for (const row of rows) {
      let sum = vector[last] ?? 0;
      for (const feature of row) sum += vector[feature] ?? 0;
      for (const feature of row) product[feature] = (product[feature] ?? 0) + sum;
      product[last] = (product[last] ?? 0) + sum;
    }
    square = Math.sqrt(product.reduce((sum, one) => sum + one * one, 0));
    if (square === 0) return 0;
    vector = product.map((one) => one / square);
  }
  // Power steps come near from below.
  return square * 1.02;
}
