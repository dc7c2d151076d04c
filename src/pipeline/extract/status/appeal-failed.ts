import { createSearch } from '../text/search.ts';

/** “A’s appeal against the fine was dismissed”, « le recours d’A contre l’amende infligée par B a été rejeté »: it stands. Both in lower case, before and behind the fine. */
export function hasAppealFailed(opening: string, rest: string): boolean {
  return REJECTED.test(rest) && APPEAL_AGAINST.test(opening);
}

const APPEAL_AGAINST = createSearch(
  /(?<!\p{L})(?:appeals?|appel|challenge|recours|pourvoi|requête|contestation) (?:[^ ,;:]+ ){0,5}?(?:against|over|contre) (?:[^ ,;:]+ ){0,5}(?:[ld]')?$/u
);
const REJECTED = createSearch(
  /^[^;:.]{0,120}? (?:(?:a|ont|avait) (?:finalement |définitivement )?été|(?:has|have|had) been|was|were|est|fut) (?:\p{L}+ ){0,2}(?:rejetée?|écartée?|dismissed|rejected|thrown out|turned down|denied)(?!\p{L})/u
);
