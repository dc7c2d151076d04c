import type { Draft } from './merge.ts';

/** Whether a draft tells of what has yet to come, and not of a law on its way. */
export function isPlan({ type, status }: Draft): boolean {
  return type !== 'law_proposed' && (status === 'threatened' || status === 'proposed');
}

/**
 * Whether two drafts of which one is a plan tell of one action: « va porter plainte » and « prépare une action », neither of which is done; “is due to pay
 * €502m” and “fined it €502m”, of one sum to the last.
 */
export function areOnePlan(a: Draft, b: Draft): boolean {
  if (a.type === 'lawsuit') return a.status !== 'done' && b.status !== 'done';
  return a.type === 'fine' && a.amount !== null && a.amount === b.amount && a.currency === b.currency;
}
