import { createSearch } from '../text/search.ts';

/** “A’s appeal against the fine was dismissed”, « le recours d’A contre l’amende infligée par B a été rejeté »: it stands. Both in lower case, before and behind the fine. */
export function hasAppealFailed(opening: string, rest: string): boolean {
  return REJECTED.test(rest) && APPEAL_AGAINST.test(opening);
}

/** « renonce à contester l’amende », “has dropped its appeal against the fine”, “will not contest the fine”: it stands. In lower case, up to the fine. */
export function isAppealGivenUp(opening: string): boolean {
  return GIVEN_UP.test(opening);
}

const GIVEN_UP = createSearch(
  /(?<!\p{L})(?:(?:renonc\p{L}+|renonciation) à (?:contester|attaquer|faire appel d(?:e|')|(?:son|tout|un) (?:recours|appel|pourvoi) contre)|(?:retir|abandonn)(?:e|é|er|ent|ait) (?:son|ses|leurs?) (?:recours|appels?|pourvois?) contre|(?:ne |n')(?:contest|attaqu)er(?:a|ont|ait|aient) pas|ne (?:pas|plus) (?:contester|attaquer|faire appel d(?:e|')|se pourvoir contre)|ne fer(?:a|ont|ait) pas appel d(?:e|')|(?:drops?|dropped|dropping|abandon(?:s|ed)|withdr(?:ew|awn|aws|awing)|gave up|giv(?:es|en|ing) up) (?:its|their|an|any|the) (?:\p{L}+ )?(?:appeals?|challenges?|fight) (?:against|to|over)|(?:not to|will not|won't|would not|does not intend to|did not) (?:contest|appeal(?: against)?|challenge|dispute|fight)) ?(?:(?!par )[^ ,;:]+ ){0,6}?(?:[ld]')?$/u
);

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
