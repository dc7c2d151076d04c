import { describe, expect, it } from 'vitest';
import { fitLogistic } from '../../src/evaluate/logistic.ts';

const row = (...features: number[]) => Uint32Array.from(features);

describe('logistic regression', () => {
  const examples = {
    rows: [row(0), row(0), row(0), row(1), row(1), row(1), row(0, 1), row()],
    labels: [true, true, false, false, false, true, true, false],
    features: 2
  };

  it('makes the slope of its penalised loss nothing', () => {
    const cost = 3;
    const weights = fitLogistic(examples, cost);
    const slope = Array.from(weights);
    examples.rows.forEach((features, i) => {
      const sign = examples.labels[i] === true ? 1 : -1;
      const sum = [...features].reduce((total, one) => total + (weights[one] ?? 0), weights[2] ?? 0);
      const pull = (-cost * sign) / (1 + Math.exp(sign * sum));
      for (const one of [...features, 2]) slope[one] = (slope[one] ?? 0) + pull;
    });
    for (const one of slope) expect(Math.abs(one)).toBeLessThan(0.003);
  });

  it('weighs for what goes with the label, against what does not, and nothing that none has', () => {
    const [first = 0, second = 0, unseen] = fitLogistic({ ...examples, features: 3 }, 1);
    expect(first).toBeGreaterThan(0);
    expect(second).toBeLessThan(first);
    expect(unseen).toBeCloseTo(0);
  });

  it('gives equal weights for equal examples', () => {
    expect(fitLogistic(examples, 1)).toEqual(fitLogistic(examples, 1));
  });

  it('gives the odds of all where nothing tells them apart', () => {
    const rows = Array.from({ length: 400 }, () => row());
    const [always = 0] = fitLogistic({ rows, labels: rows.map((_, i) => i % 4 === 0), features: 0 }, 10);
    expect(1 / (1 + Math.exp(-always))).toBeCloseTo(0.25, 2);
  });
});
