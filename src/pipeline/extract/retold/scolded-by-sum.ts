import { SUM_RULE } from '../sums/sums.ts';
import type { Draft } from './merge.ts';

/**
 * The drafts of a clipping without those that are another of its measures in other words: warnings that are the fine of their sentence (« L’autorité tape sur les
 * doigts d’A : 2 millions d’euros »), and the sanctions of a headline, “Agency sanctions A”, whose text tells what they are.
 */
export function withoutScolding(drafts: readonly Draft[]): Draft[] {
  const sums = drafts.filter(({ rule }) => rule === SUM_RULE);
  const measures = drafts.filter(({ inTitle, type }) => !inTitle && MEASURES.has(type));
  return drafts.filter(({ type, start, targets, inTitle, rule, jurisdiction }) => {
    if (type === 'warning')
      return !sums.some((sum) => sum.start === start && sum.targets.join() === targets.join());
    if (type !== 'restriction' || !inTitle || !rule.endsWith(' sanctions')) return true;
    return !measures.some(
      (told) => told.jurisdiction === jurisdiction && told.targets.some((target) => targets.includes(target))
    );
  });
}

const MEASURES: ReadonlySet<string> = new Set(['fine', 'order', 'ban', 'warning', 'restriction']);
