/** One line of a benchmark's table; an array of these is what `--json` prints. */
export interface BenchResult {
  bench: string;
  /** Size of the input, in the bench's own unit: bytes of text for `extract`. */
  n: number;
  metric: string;
  /** Null where it was not measured because it would have taken too long. */
  value: number | null;
  unit: string;
  /** What was run on the same input for comparison, and its value in the same unit. */
  peer: string | null;
  peerValue: number | null;
  /** How many times better than the peer. */
  ratio: number | null;
  goal: string | null;
  met: boolean | null;
}

/** A goal for the value itself, or for the ratio to the peer. */
export interface Goal {
  of: 'value' | 'ratio';
  atLeast?: number;
  atMost?: number;
}

interface Measured {
  bench: string;
  n: number;
  metric: string;
  value: number | null;
  unit: string;
  peer?: { name: string; value: number | null };
  goal?: Goal;
  /** Whether less is better: times and sizes. Default: speeds, of which more is. */
  less?: boolean;
}

/**
 * A result with its ratio and verdict; a goal that was not measured is not met. A peer that took too long is slower, nobody knows
 * how many times.
 */
export function benchResult({ peer, goal, less = false, ...measured }: Measured): BenchResult {
  const peerValue = peer?.value ?? null;
  const { value } = measured;
  const ratio = value === null || peerValue === null ? null : less ? peerValue / value : value / peerValue;
  return {
    ...measured,
    peer: peer?.name ?? null,
    peerValue,
    ratio,
    goal: goal ? goalText(goal) : null,
    met: goal ? verdict(goal, value, ratio, peer) : null
  };
}

function verdict(
  goal: Goal,
  value: number | null,
  ratio: number | null,
  peer: Measured['peer']
): boolean | null {
  if (goal.of === 'value') return isMet(goal, value);
  const peerTookTooLong = value !== null && peer?.value === null;
  if (!peerTookTooLong) return isMet(goal, ratio);
  return (goal.atLeast ?? 0) <= 1 ? true : null;
}

function isMet({ atLeast, atMost }: Goal, value: number | null): boolean {
  if (value === null) return false;
  return value >= (atLeast ?? -Infinity) && value <= (atMost ?? Infinity);
}

function goalText({ of, atLeast, atMost }: Goal): string {
  const bound = atLeast === undefined ? `≤ ${atMost ?? ''}` : `≥ ${atLeast}`;
  return of === 'ratio' ? `${bound} ×` : bound;
}
