import type { Decision, Verdict } from './decision.ts';
import { replaces } from './obstacle.ts';

type Signature = Pick<Decision, 'author' | 'day' | 'reason'>;

/**
 * The decisions with one more, which takes the place of an earlier one about the same thing and keeps it: `undone` gives
 * it back. What is saved stays: it stands in the corrections file, and `obstacleTo` refuses a second word on it.
 */
export function decided(
  decisions: readonly Decision[],
  verdict: Verdict,
  signature: Signature
): readonly Decision[] {
  const id = 1 + Math.max(0, ...decisions.map((decision) => decision.id));
  const [instead] = decisions.filter((decision) => !decision.saved && replaces(verdict, decision.verdict));
  const others = decisions.filter((decision) => decision !== instead);
  return [...others, { id, verdict, ...signature, saved: false, ...(instead && { instead }) }];
}

/** The decisions without the last that is not saved, whose place is taken by what it replaced; and that last one, if there is one. */
export function undone(decisions: readonly Decision[]): {
  decisions: readonly Decision[];
  last: Decision | null;
} {
  const last = decisions.filter(({ saved }) => !saved).reduce(later, null);
  if (last === null) return { decisions, last };
  const others = decisions.filter((decision) => decision !== last);
  return { decisions: last.instead ? [...others, last.instead] : others, last };
}

function later(one: Decision | null, other: Decision): Decision {
  return one === null || other.id > one.id ? other : one;
}
