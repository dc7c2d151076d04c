import { createSearch } from '../text/search.ts';

/** Whether whoever is fined has won, by the words before the fine: “wins its suit over the fine”, « obtient gain de cause contre l’amende », “judges sided with A over”. It is no more. */
export function isWonOver(opening: string): boolean {
  return WON.test(opening) || GIVEN_RIGHT.test(opening);
}

const WINS =
  '(?:(?:w[io]ns?|prevail(?:s|ed)|triumph(?:s|ed)|remport(?:e|é|ent)|gagn(?:e|é|ent)|obt(?:ient|enu|iennent)) (?:[^ ,;]+ ){0,3}?(?:suits?|lawsuits?|appeals?|cases?|challenges?|battles?|fights?|procès|recours|bataille|combat|appel|gain de cause|victoire)|succeed(?:s|ed) (?:[^ ,;]+ ){0,4}?(?:suit|appeal|challenge)|successfully (?:appeal|challeng|contest|fought)(?:ed|es|s)?|upheld (?:[^ ,;]+ ){1,3}?(?:appeal|challenge)|(?:sid(?:es|ed)) with (?!(?:the|an?) )[^ ,;]+(?: [^ ,;]+){0,2}?(?: in its (?:appeal|challenge|case|fight))?)';
const DAY =
  '(?: (?:on )?(?:(?:mon|tues|wednes|thurs|fri)day|yesterday|today|(?:this|last|ce|cette) \\p{L}+|lundi|mardi|mercredi|jeudi|vendredi|hier))?';

const WON = createSearch(
  new RegExp(
    `(?<![\\p{L}])${WINS}${DAY}(?: (?:over|against|of|contre|sur|to overturn|to annul|pour faire annuler)|(?<=challenge) to|(?<=successfully \\p{L}+)) (?:[^ ,;]+ ){0,6}(?:[ld]')?$`,
    'u'
  )
);

/** « donne raison à A, condamné à », « a eu raison de l’amende »; but « La Cour donne raison à la CNIL, qui avait infligé » is another's. */
const GIVEN_RIGHT = createSearch(
  /(?<!\p{L})(?:donn(?:e|é|ent|er) raison à (?:(?:la |le |son |sa )?[^ ,;:]+ ){0,2}?[^ ,;:]+, (?:qui (?:avait été|a été|fut|était) |jusqu'ici |d'abord )?(?:(?:condamn|sanctionn|puni)ée? (?:à|d')[^,;:]{0,40})?|(?:a|ont|avait) (?:finalement |enfin )?(?:eu )?raison (?:de |d')(?:(?:une|la|sa|cette) |l')?)$/u
);
