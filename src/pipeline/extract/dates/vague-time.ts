import type { Hit } from '../terms/hits.ts';
import type { Scene } from '../scene.ts';
import { createSearch } from '../text/search.ts';

/**
 * Whether the sentence puts the action at another time than the day of its publication without saying at which: « un an plus
 * tôt », “in the early 2010s”, « au printemps ». A day would then be more than the text supports.
 */
export function isAtVagueTime({ term, start, verbEnd }: Hit, scene: Scene): boolean {
  if (LATELY.test(scene.text.slice(0, start - scene.start))) return true;
  return VAGUE.all(scene.text).some(({ index }) => {
    const from = scene.start + index;
    const follows = from >= verbEnd;
    // Before its verb only what opens the sentence is said of it.
    if (!follows && term.frame !== 'noun') return from < start && OPENING.test(scene.text.slice(0, index));
    if (!follows && from >= start) return false;
    if (!follows)
      return (
        OPENING.test(scene.text.slice(0, index)) ||
        (ENDED.test(scene.text.slice(0, index)) &&
          !ELSEWHERE.test(scene.text.slice(index, start - scene.start)))
      );
    return !ELSEWHERE.test(scene.text.slice(verbEnd - scene.start, index));
  });
}

const SEASON_FR = 'printemps|été|automne|hiver';
const SEASON_EN = 'spring|summer|autumn|fall|winter';
const SOME = '(?:une?|an?|one|deux|two|trois|three|quelques|plusieurs|several|some|many|\\d{1,2})(?: few)?';
const UNIT = '(?:ans?|années?|mois|semaines?|décennies?|years?|months?|weeks?|decades?)';
const ORDINAL_EN = '(?:first|second|third|fourth|final|last)';
const ORDINAL_FR = '(?:premier|deuxième|second|troisième|quatrième|dernier)';
const NO_YEAR = '(?! (?:(?:of|de) )?(?:19|20)\\d\\d)';

const VAGUE = createSearch(
  new RegExp(
    `(?<!\\p{L})(?:${[
      `(?:a few|${SOME}) ${UNIT} (?:plus tôt|auparavant|avant|earlier|before|previously)`,
      `(?:for|pendant|durant) (?:more than |plus de |nearly |près de )?${SOME} ${UNIT} (?:before|avant)`,
      "(?:l'|la |le |the )(?:année|an|mois|semaine|décennie|year|month|week|decade) (?:précédente?|d'avant|before|earlier)",
      'the (?:previous|preceding) (?:year|month|week|decade)',
      '(?:dans|au (?:début|milieu|cours)|à la fin) d?es années (?:19|20)?\\d0',
      'in the (?:early |late |mid-?)?(?:19|20)\\d0s',
      `(?:au |en |à l'|pendant l'|durant l'|cours de l')(?:${SEASON_FR})`,
      `in (?:the )?(?:${SEASON_EN})`,
      '(?:before|around|at|over|after) (?:Christmas|Easter)(?! \\d)',
      '(?:avant|vers|à|après) (?:Noël|Pâques)(?! \\d)',
      "(?:il y a|voici|voilà) (?:longtemps|peu|(?:[\\p{L}\\d'-]+ ){1,6}?(?:ans?|années?|mois|semaines?|jours?|décennies?|siècles?))",
      '(?:(?:more than|less than|well over|about|some|almost|nearly|over|just) )?(?:half )?(?:[\\p{L}\\d]+(?: and a half| few| couple of)? (?:days?|weeks?|fortnights?|months?|years?|decades?|centur(?:y|ies))|long) ago',
      'in recent (?:days|weeks|months|years)',
      'ces (?:temps derniers|(?:\\p{L}+ )?derni(?:ers|ères) (?:temps|jours|semaines|mois|années))',
      `(?:in|over|during) the (?:past|last) (?:few |couple of |(?:[\\p{L}\\d]+) )?(?:days?|${UNIT.slice(3)}`,
      `(?:a few|${SOME}) (?:jours?|days?|${UNIT.slice(3)} (?:plus tard|later)`,
      '(?:in|during) the (?:year|quarter|\\p{L}+ months) (?:to|ending|ended)',
      `(?:in|during) the ${ORDINAL_EN} (?:half|quarter)${NO_YEAR}`,
      `(?:au|pendant le|durant le|au cours du) ${ORDINAL_FR} (?:semestre|trimestre)${NO_YEAR}`,
      "à l'époque|at the time|recently|récemment|jadis|naguère|autrefois|par le passé|in the past|back then"
    ].join('|')})(?![\\p{L}\\d])`,
    'giu'
  )
);
/** “was recently fined”, “changed its boss, months after being fined”, « quelques mois après avoir été condamné ». */
const LATELY =
  /(?<!\p{L})(?:(?:recently|récemment|lately|dernièrement),?\s(?:been\s|été\s|avoir\s|(?:that\s)?it\shad\s)?|(?:days|weeks|months|years|jours|semaines|mois|ans|années)\s(?:after|before|après|avant)(?:\s[^\s,;:()]+){0,8}\s)$/iu;
/** “The case ended before Christmas with”, « L’affaire s’est soldée au printemps par ». */
const ENDED =
  /(?<!\p{L})(?:ended|closed|finished|concluded|soldée?|conclue?|achevée?|terminée?|close?)\s(?:\p{L}+\s)?$/u;
const OPENING =
  /^[«"\s]*(?:(?:mais|et|but|and|déjà|already|only|juste?|peu|à peine|some|about|quelque)\s)*$/iu;
const ELSEWHERE =
  /[,;:()«»]|(?<!\p{L})(?:qui|dont|que|où|which|who|that|when|after|après|than|avant|since|depuis|for|pour|over|car|because)(?!\p{L})/iu;
