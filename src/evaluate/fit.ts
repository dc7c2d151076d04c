/** How often findings of one class of evidence were right. */
export interface Tally {
  seen: number;
  right: number;
}

/** As many findings as the prior opinion on a class counts for. */
const PRIOR = 8;
/** Nothing is certain, and nothing that the rules report is hopeless. */
const LEAST = 0.05;
const MOST = 0.99;

/**
 * The confidence of each class, the strongest evidence first, never rising from one to the next. A class that was seen often
 * goes by what was seen. One that was not goes by the prior: the share right among all findings, at half the odds for each step
 * down. In between both count, as in a Beta prior of `PRIOR` findings; what then contradicts the order is pooled (isotonic
 * regression by pooling adjacent violators).
 */
export function fitConfidence(tallies: readonly Tally[]): number[] {
  const seen = sum(tallies.map((tally) => tally.seen));
  const right = sum(tallies.map((tally) => tally.right));
  const overall = (right + 1) / (seen + 2);
  const middle = seen === 0 ? 0 : sum(tallies.map((tally, step) => step * tally.seen)) / seen;
  const smoothed = tallies.map((tally, step) => {
    const odds = (overall / (1 - overall)) * 2 ** (middle - step);
    const weight = tally.seen + PRIOR;
    return { value: (tally.right + (PRIOR * odds) / (1 + odds)) / weight, weight };
  });
  return pooled(smoothed).map((value) => Math.round(Math.min(MOST, Math.max(LEAST, value)) * 100) / 100);
}

/** The weighted means nearest to the values that never rise. */
function pooled(values: readonly { value: number; weight: number }[]): number[] {
  const blocks: { value: number; weight: number; size: number }[] = [];
  for (const { value, weight } of values) {
    let block = { value, weight, size: 1 };
    for (let last = blocks.at(-1); last && last.value < block.value; last = blocks.at(-1)) {
      blocks.pop();
      const both = last.weight + block.weight;
      block = {
        value: (last.value * last.weight + block.value * block.weight) / both,
        weight: both,
        size: last.size + block.size
      };
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ value, size }) => Array.from({ length: size }, () => value));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
