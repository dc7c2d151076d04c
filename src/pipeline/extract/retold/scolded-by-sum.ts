import { SUM_RULE } from '../sums/sums.ts';
import type { Draft } from './merge.ts';

/** The drafts of a clipping without warnings that are the fine of their sentence in other words: « L’autorité tape sur les doigts d’A : 2 millions d’euros ». */
export function withoutScolding(drafts: readonly Draft[]): Draft[] {
  const sums = drafts.filter(({ rule }) => rule === SUM_RULE);
  return drafts.filter(
    ({ type, start, targets }) =>
      type !== 'warning' || !sums.some((sum) => sum.start === start && sum.targets.join() === targets.join())
  );
}
