import type { Clipping } from '../../types.ts';
import { isLaw } from '../terms/action-terms.ts';
import type { Hit } from '../terms/hits.ts';
import type { Scene } from '../scene.ts';
import { createSearch } from '../text/search.ts';

/** Whether what is told of a law is not yet, or no longer, that it is made: one chamber has read it, a committee has, or it has been in force for years. */
export function isAtAnotherStage(hit: Hit, scene: Scene, clipping: Clipping): boolean {
  if (hit.term.type === 'law_enacted' && isFirstReading(hit, scene, clipping)) return true;
  return (
    isLaw(hit.term.type) &&
    (isInCommittee(hit, scene) || isLongInForce(hit, scene) || isGivenUpBehind(hit, scene))
  );
}

/** “tabled an amendment; it did not survive the committee”, « a déposé un texte, mais il a été rejeté »: proposed in vain. */
function isGivenUpBehind({ term, end }: Hit, { start, text }: Scene): boolean {
  return term.type === 'law_proposed' && GIVEN_UP.test(text.slice(end - start));
}

const GIVEN_UP = createSearch(
  /(?:;|,\s(?:mais|but|though|only|before|avant))\s(?:that\s|qu'|que\s)?(?:[^\s,;.]+\s){0,4}?(?:n'(?:a|ont) pas survécu|(?:a|ont|avait|soit|fut) (?:été )?(?:aussitôt |finalement |vite )?(?:rejetée?s?|retoquée?s?|repoussée?s?|retirée?s?|enterrée?s?|écartée?s?|échoué)|(?:did|has|have) not (?:survived?|passed?)|(?:was|were|is|been) (?:quickly |soon |promptly |narrowly )?(?:rejected|voted down|defeated|withdrawn|thrown out|shelved|dropped)|never (?:passed|came to a vote)|failed to pass)(?!\p{L})/iu
);

/** « les sénateurs votent le texte », where the clipping says that it was a first reading: not enacted yet. */
function isFirstReading(hit: Hit, scene: Scene, { text }: Clipping): boolean {
  const opening = scene.text.slice(0, hit.end - scene.start);
  return (
    scene.inTitle && ONE_CHAMBER.test(opening) && !/définitiv/i.test(scene.text) && FIRST_READING.test(text)
  );
}

const ONE_CHAMBER =
  /(?<![\p{L}])(?:sénat|sénateurs|députés|assemblée|senate|senators|house|mps|lawmakers)(?![\p{L}])/iu;
const FIRST_READING = createSearch(
  /(?:en première lecture|at (?:its )?first reading|commission mixte|navette|proposition de loi)/iu
);

/** “The Senate’s commerce committee has approved the bill”, « La commission des lois a adopté le texte »: the chamber has not; China’s Standing Committee makes laws. */
function isInCommittee({ start }: Hit, { start: from, text }: Scene): boolean {
  return COMMITTEE.test(text.slice(Math.max(0, start - from - REACH), start - from));
}

const REACH = 90;
const COMMITTEE = createSearch(
  /(?<!\p{L})(?:(?<!standing\s)(?:sub)?committee|(?<!standing\s)committee(?:\son\s(?:\p{L}+\s){0,3}\p{L}+|\svote\p{L}*)|(?:sous-)?commission\s(?:des\s(?:lois|finances|affaires\s\p{L}+)|parlementaire|de\sla\s(?:culture|défense)|du\sdéveloppement\s\p{L}+|sénatoriale)(?:\s(?:du\s\p{Lu}\p{L}+|de\sl'\p{Lu}\p{L}+))?)\s(?:(?:has|have|had|a|ont|avait|on\s\p{Lu}\p{L}+|\p{Lu}\p{L}+day|\p{L}+di|then|also|aussi|narrowly|unanimously)\s){0,3}$/iu
);

/** « Le RGPD, entré en application en mai 2018, lui sert d’argument »: what it is called by; that of this week is told. */
function isLongInForce({ start, end }: Hit, { start: from, text }: Scene): boolean {
  const opening = text.slice(Math.max(0, start - from - 3), start - from);
  return /,\s$/.test(opening) && IN_FORCE.test(text.slice(start - from)) && YEAR.test(text.slice(end - from));
}

const IN_FORCE = /^entrée?s?\sen\s(?:vigueur|application)/iu;
const YEAR = /^\s(?:(?:le|en|depuis|dès|fin|début|au)\s)?(?:[^,.;]{1,20}\s)?(?:19|20)\d\d(?!\d)/u;
