import { createSearch } from '../text/search.ts';

/** “A’s appeal against the fine was dismissed”, « le recours d’A contre l’amende infligée par B a été rejeté »: it stands. Both in lower case, before and behind the fine. */
export function hasAppealFailed(opening: string, rest: string): boolean {
  return REJECTED.test(rest) && APPEAL_AGAINST.test(opening);
}

/** “had lost its last fight over the €2bn fine”, « avait perdu la bataille de l’amende »: what is only recalled of it, where nobody is said to have imposed it. */
export function isFightRecalled(opening: string): boolean {
  return FIGHT.test(opening);
}

const FIGHT = createSearch(
  /(?:had (?:\p{L}+ )?lost|(?:avait|avaient) (?:\p{L}+ )?perdu) (?:[^ ,;:]+ ){1,3}?(?:fight|battle|case|bout|bataille|combat|bras de fer)(?!\p{L})[^,;:]{0,40}$/u
);

const APPEAL_AGAINST = createSearch(
  /(?<!\p{L})(?:appeals?|appel|challenge|recours|pourvoi|requête|contestation) (?:[^ ,;:]+ ){0,5}?(?:against|over|contre) (?:[^ ,;:]+ ){0,5}(?:[ld]')?$/u
);
const REJECTED = createSearch(
  /^[^;:.]{0,120}? (?:(?:a|ont|avait) (?:finalement |définitivement )?été|(?:has|have|had) been|was|were|est|fut) (?:\p{L}+ ){0,2}(?:rejetée?|écartée?|dismissed|rejected|thrown out|turned down|denied)(?!\p{L})/u
);
